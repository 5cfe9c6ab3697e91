// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/viewmodels/check_model.h"

#include "client/qt_text.h"
#include "desktop/text/error_text.h"
#include "desktop/text/time_text.h"

namespace warder::desktop {

using client::Answer;
using client::toQString;
using client::toUtf8;
using codec::Json;

namespace {

QString nameIn(const Json* identity)
{
    for (const char* name : { "name", "preferred_username", "email", "sub" }) {
        if (const auto text = identity && identity->isObject() ? identity->stringAt(name) : std::nullopt; text && !text->empty())
            return toQString(*text);
    }
    return {};
}

} // namespace

CheckModel::CheckModel(client::AgentClient& client, Now now, QObject* parent)
    : QObject(parent)
    , m_client(client)
    , m_now(std::move(now))
{ }

CheckModel::~CheckModel() = default;

void CheckModel::check(const QString& profile)
{
    m_profile = profile;
    m_call = m_client.call("profile.verify", Json::object({ { "profile", toUtf8(profile) } }), [this](const Answer& answer) { onAnswer(answer); });
    enter(Outcome::Running, tr("Asking the service whether it takes the token…"));
}

void CheckModel::onAnswer(const Answer& answer)
{
    m_call.reset();
    if (!answer) {
        enter(Outcome::Failed, errorText(answer.error()), toQString(answer.error().serverMessage));
        return;
    }
    if (!answer->booleanAt("accepted").value_or(false)) {
        enter(Outcome::Refused, toQString(answer->stringAt("message").value_or("")), toQString(answer->stringAt("server_message").value_or("")));
        return;
    }
    const QString who = nameIn(answer->find("identity"));
    const auto until = answer->integerAt("expires_at");
    QString text = who.isEmpty() ? tr("The service takes the token.")
                                 //: %1 is a person's name
                                 : tr("The service takes the token and knows you as %1.").arg(who);
    if (until)
        //: %1 is a time of day
        text += QLatin1Char(' ') + tr("It says that this ends at %1.").arg(clockTime(*until, m_now()));
    enter(Outcome::Accepted, text);
}

void CheckModel::forget()
{
    m_call.reset();
    m_profile.clear();
    enter(Outcome::None, {});
}

void CheckModel::enter(Outcome outcome, const QString& text, const QString& quotation)
{
    m_outcome = outcome;
    m_text = text;
    m_quotation = quotation;
    Q_EMIT changed();
}

} // namespace warder::desktop
