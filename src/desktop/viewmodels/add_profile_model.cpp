// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/viewmodels/add_profile_model.h"

#include "client/qt_text.h"
#include "desktop/models/profile_item.h"
#include "desktop/text/error_text.h"

namespace warder::desktop {

using client::Answer;
using client::toQString;
using client::toUtf8;
using codec::Json;

AddProfileModel::AddProfileModel(client::AgentClient& client, QObject* parent)
    : QObject(parent)
    , m_client(client)
{ }

AddProfileModel::~AddProfileModel() = default;

void AddProfileModel::reset()
{
    m_call.reset();
    m_findings.clear();
    m_suggestion = {};
    m_byHand.reset();
    m_problem.clear();
    if (m_presets.empty())
        loadPresets();
    Q_EMIT changed();
}

void AddProfileModel::loadPresets()
{
    m_presetsCall = m_client.call("preset.list", Json::object(), [this](const Answer& answer) {
        m_presetsCall.reset();
        const Json* list = answer ? answer->find("presets") : nullptr;
        if (!list || !list->items())
            return; // an older agent has none; the page does without
        for (const Json& preset : *list->items()) {
            m_presets.push_back({ toQString(preset.stringAt("name").value_or("")), toQString(preset.stringAt("title").value_or("")),
                                  toQString(preset.stringAt("kind").value_or("")), toQString(preset.stringAt("address_hint").value_or("")), !preset.stringAt("address").value_or("").empty(),
                                  toQString(preset.stringAt("help").value_or("")).simplified() });
        }
        Q_EMIT presetsChanged();
    });
}

// The lines that somebody typed; nothing and problem() where one is none.
std::optional<Json> AddProfileModel::linesOf(const QString& more)
{
    int badLine = 0;
    auto lines = settingsFromLines(more, &badLine);
    if (!lines) {
        //: %1 is the number of a line
        m_problem = tr("Line %1 of the settings is no “key = value”.").arg(badLine);
        Q_EMIT changed();
    }
    return lines;
}

void AddProfileModel::look(const QString& address, const QString& preset, const QString& more)
{
    reset();
    auto lines = linesOf(more);
    if (!lines)
        return;
    Json params = Json::object({ { "address", toUtf8(address.trimmed()) } });
    if (!preset.isEmpty())
        params.set("preset", toUtf8(preset));
    if (!lines->members()->empty())
        params.set("set_text", *std::move(lines));
    m_call = m_client.call("profile.probe", std::move(params), [this](const Answer& answer) {
        m_call.reset();
        if (!answer) {
            m_problem = errorText(answer.error());
        } else {
            if (const Json* findings = answer->find("findings"); findings && findings->items()) {
                for (const Json& finding : *findings->items())
                    m_findings.push_back({ finding.booleanAt("ok").value_or(false), toQString(finding.stringAt("text").value_or("")) });
            }
            if (const Json* suggestion = answer->find("suggestion"))
                m_suggestion = *suggestion;
        }
        Q_EMIT changed();
    });
    Q_EMIT changed();
}

void AddProfileModel::beginByHand(const ByHandKind& kind)
{
    reset();
    m_byHand = kind;
    m_suggestion = Json::object({ { "name", "" }, { "set", Json::object({ { "kind", toUtf8(kind.kind) } }) } });
    Q_EMIT changed();
}

Json AddProfileModel::valuesOf(const Wish& wish) const
{
    if (m_byHand)
        return byHandValues(*m_byHand, wish.byHand);
    Json values = Json::object();
    const Json* set = m_suggestion.find("set");
    const Json* choices = m_suggestion.find("choices");
    const bool hasChosen = choices && choices->items() && wish.choice >= 0 && static_cast<std::size_t>(wish.choice) < choices->items()->size();
    for (const auto& [key, value] : set && set->members() ? *set->members() : codec::JsonObject {}) {
        // Another way in may have fewer keys than the one that was proposed.
        if (!hasChosen || !key.starts_with("flipt."))
            values.set(key, value);
    }
    if (hasChosen) {
        const Json* chosen = (*choices->items())[static_cast<std::size_t>(wish.choice)].find("set");
        for (const auto& [key, value] : chosen && chosen->members() ? *chosen->members() : codec::JsonObject {})
            values.set(key, value);
    }
    if (!wish.clientId.trimmed().isEmpty())
        values.set("oauth.client_id", toUtf8(wish.clientId.trimmed()));
    if (needsIssuer() && !wish.issuer.trimmed().isEmpty())
        values.set("oauth.issuer", toUtf8(wish.issuer.trimmed()));
    if (hasWays())
        values.set("oauth.flow", toUtf8(wish.flow));
    return values;
}

void AddProfileModel::add(const Wish& wish)
{
    m_problem.clear();
    auto lines = linesOf(wish.more);
    if (!hasSuggestion() || !lines)
        return;
    const QString wanted = wish.name.trimmed();
    Json params = Json::object({ { "profile", toUtf8(wanted) }, { "create", true }, { "set", valuesOf(wish) } });
    if (!lines->members()->empty()) // come after the others, so that they win
        params.set("set_text", *std::move(lines));
    m_call = m_client.call("profile.put", std::move(params), [this, wanted](const Answer& answer) {
        m_call.reset();
        if (answer) {
            Q_EMIT added(wanted);
            return;
        }
        m_problem = errorText(answer.error());
        Q_EMIT changed();
    });
    Q_EMIT changed();
}

QString AddProfileModel::suggestedName() const
{
    return toQString(m_suggestion.stringAt("name").value_or(""));
}

bool AddProfileModel::needsClientId() const
{
    return m_suggestion.booleanAt("needs_client_id").value_or(false);
}

bool AddProfileModel::needsIssuer() const
{
    return m_suggestion.booleanAt("needs_issuer").value_or(false);
}

bool AddProfileModel::offersDevice() const
{
    return m_suggestion.booleanAt("device").value_or(false);
}

QString AddProfileModel::redirectUri() const
{
    return toQString(m_suggestion.stringAt("redirect_uri").value_or(""));
}

QString AddProfileModel::registerAt() const
{
    return toQString(m_suggestion.stringAt("register_at").value_or(""));
}

QString AddProfileModel::help() const
{
    return toQString(m_suggestion.stringAt("help").value_or(""));
}

bool AddProfileModel::hasWays() const
{
    const Json* set = m_suggestion.find("set");
    return set && signsInByOauth(toQString(set->stringAt("kind").value_or("")));
}

QStringList AddProfileModel::choices() const
{
    QStringList labels;
    const Json* choices = m_suggestion.find("choices");
    for (const Json& choice : choices && choices->items() ? *choices->items() : codec::JsonArray {})
        labels.append(toQString(choice.stringAt("label").value_or("")));
    return labels.size() > 1 ? labels : QStringList();
}

} // namespace warder::desktop
