// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/viewmodels/token_model.h"

#include "client/qt_text.h"
#include "codec/text.h"
#include "desktop/text/error_text.h"

#include <algorithm>

namespace warder::desktop {

using client::AgentClient;
using client::Answer;
using client::toQString;
using client::toUtf8;
using codec::Json;

namespace {

// A name out of a token, made fit to stand in a sentence.
QString shown(const std::string& text)
{
    return toQString(codec::sanitizeForDisplay(text, 120));
}

std::vector<std::string> audienceOf(const Json& claims)
{
    if (const auto one = claims.stringAt("aud"))
        return { *one };
    return claims.stringsAt("aud").value_or(std::vector<std::string> {});
}

} // namespace

TokenModel::TokenModel(AgentClient& client, Now now, QObject* parent)
    : QObject(parent)
    , m_client(client)
    , m_now(std::move(now))
{ }

TokenModel::~TokenModel() = default;

void TokenModel::setProfile(const ProfileItem* item)
{
    const bool isSame = m_hasItem == (item != nullptr)
        && (!item || (item->name == m_item.name && item->obtainedAt == m_item.obtainedAt && item->state == m_item.state && item->scopesMissing == m_item.scopesMissing));
    if (isSame)
        return;
    m_hasItem = item != nullptr;
    m_item = item ? *item : ProfileItem();
    ask();
}

void TokenModel::setKind(Kind kind)
{
    if (std::exchange(m_kind, kind) != kind)
        ask();
}

void TokenModel::setSeen(bool isSeen)
{
    if (std::exchange(m_isSeen, isSeen) == isSeen)
        return;
    if (!isSeen)
        conceal();
    else if (!m_isAsked)
        ask();
}

void TokenModel::retry()
{
    ask();
}

Json TokenModel::params() const
{
    return Json::object({ { "profile", toUtf8(m_item.name) }, { "token_kind", m_kind == Kind::Id ? "id" : "access" } });
}

// Whatever is shown is of another token now: everything of it goes, and the new one is asked for when somebody looks.
void TokenModel::ask()
{
    conceal();
    m_inspect.reset();
    m_check.reset();
    m_copy.reset();
    m_claims.clear();
    m_missing.clear();
    m_signature = {};
    m_isJwt = false;
    m_isAsked = m_isSeen || !m_hasItem;
    if (!m_hasItem || !m_item.holdsToken(m_now())) {
        enter(Phase::Empty, m_hasItem ? tr("There is no token to look at until somebody signs in.") : QString());
        return;
    }
    if (m_isSeen)
        m_inspect = m_client.call("token.inspect", params(), [this](const Answer& answer) { onInspected(answer); });
    enter(Phase::Loading);
}

void TokenModel::onInspected(const Answer& answer)
{
    m_inspect.reset();
    if (!answer) {
        if (answer.error().reason == "signin_required" && m_kind == Kind::Id)
            enter(Phase::Empty, tr("There is no ID token. A provider gives one where the scope openid is asked for."));
        else
            enter(Phase::Failed, errorText(answer.error()));
        return;
    }
    const Json* header = answer->find("header");
    const Json* claims = answer->find("claims");
    m_isJwt = header && claims && header->isObject() && claims->isObject();
    if (m_isJwt)
        m_claims.show(*header, *claims, m_now());
    compare(m_isJwt ? *claims : Json());
    if (!m_isJwt) {
        m_signature = { Tone::Idle, tr("Opaque"), tr("This token is no JWT: it says nothing by itself, and only the service that it is for can tell what it is worth.") };
    } else {
        m_signature = { Tone::Busy, tr("Checking"), tr("The provider's keys are asked for, to see whether the signature holds.") };
        check();
    }
    enter(Phase::Ready);
}

// A request of its own, since it may have to fetch keys: the claims are readable meanwhile.
void TokenModel::check()
{
    m_check = m_client.call("token.inspect", params().set("check", true), [this](const Answer& answer) { onChecked(answer); });
}

void TokenModel::onChecked(const Answer& answer)
{
    m_check.reset();
    const Json* report = answer ? answer->find("check") : nullptr;
    if (!report) {
        const QString why = answer ? tr("The agent is too old to check it.") : errorText(answer.error());
        //: %1 is a whole sentence that says why
        m_signature = { Tone::Idle, tr("Not checked"), tr("Whether the signature holds is not known. %1").arg(why) };
        Q_EMIT changed();
        return;
    }
    const QString algorithm = shown(report->stringAt("algorithm").value_or(""));
    const QString key = shown(report->stringAt("key_id").value_or(""));
    //: %1 is an algorithm such as RS256, %2 the name of a key
    const QString holds = key.isEmpty() ? tr("The signature holds: signed with %1 by a key of the provider that has no name.").arg(algorithm)
                                        : tr("The signature holds: signed with %1 by the provider's key %2.").arg(algorithm, key);
    const bool isVerified = report->booleanAt("verified").value_or(false);
    QStringList sentences;
    if (isVerified)
        sentences.append(holds);
    const Json* checks = report->find("checks");
    for (const Json& one : checks && checks->items() ? *checks->items() : codec::JsonArray {}) {
        if (!one.booleanAt("ok").value_or(true))
            sentences.append(toQString(one.stringAt("message").value_or("")));
    }
    const std::string verdict = report->stringAt("verdict").value_or("");
    if (verdict == "valid") {
        m_signature = { Tone::Good, tr("Signature verified"), holds };
    } else if (verdict == "refused") {
        m_signature = { Tone::Bad, isVerified ? tr("Not acceptable") : tr("Signature refused"), sentences.join(u' ') };
    } else {
        //: %1 is a whole sentence that says why
        m_signature = { Tone::Idle, tr("Not checked"), tr("Whether the signature holds is not known. %1").arg(toQString(report->stringAt("message").value_or(""))) };
    }
    Q_EMIT changed();
}

void TokenModel::compare(const Json& claims)
{
    m_missing.clear();
    if (!m_item.scopesMissing.isEmpty() && m_item.obtainedAt)
        m_missing.append(tr("Asked for and not granted: %1. What needs that scope will be refused.").arg(m_item.scopesMissing.join(QStringLiteral(", "))));
    if (m_kind == Kind::Id || m_item.audience.isEmpty() || !claims.isObject())
        return;
    const auto audience = audienceOf(claims);
    if (std::ranges::find(audience, toUtf8(m_item.audience)) != audience.end())
        return;
    QStringList found;
    for (const std::string& one : audience)
        found.append(shown(one));
    m_missing.append(found.isEmpty() ? tr("The profile asks for the audience %1, and the token names none.").arg(m_item.audience)
                                     : tr("The profile asks for the audience %1, and the token is for %2.").arg(m_item.audience, found.join(QStringLiteral(", "))));
}

void TokenModel::reveal()
{
    m_reveal
        = m_client.call("token.inspect", params().set("raw", true).set("confirm", true), [this](const Answer& answer) {
              if (answer)
                  Q_EMIT revealed(toQString(answer->stringAt("token").value_or("")));
              else
                  Q_EMIT failed(errorText(answer.error()));
          });
}

void TokenModel::conceal()
{
    m_reveal.reset();
    Q_EMIT concealed();
}

void TokenModel::copy()
{
    m_copy
        = m_client.call("token.inspect", params().set("raw", true).set("confirm", true), [this](const Answer& answer) {
              if (answer)
                  Q_EMIT copied(toQString(answer->stringAt("token").value_or("")));
              else
                  Q_EMIT failed(errorText(answer.error()));
          });
}

void TokenModel::enter(Phase phase, const QString& message)
{
    m_phase = phase;
    m_message = message;
    Q_EMIT changed();
}

} // namespace warder::desktop
