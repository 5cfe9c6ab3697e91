// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/viewmodels/add_profile_model.h"

#include "client/qt_text.h"
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
                                  toQString(preset.stringAt("address_hint").value_or("")), !preset.stringAt("address").value_or("").empty() });
        }
        Q_EMIT presetsChanged();
    });
}

void AddProfileModel::look(const QString& address, const QString& preset)
{
    reset();
    Json params = Json::object({ { "address", toUtf8(address.trimmed()) } });
    if (!preset.isEmpty())
        params.set("preset", toUtf8(preset));
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

void AddProfileModel::add(const QString& name, const QString& clientId, const QString& flow, int choice)
{
    m_problem.clear();
    const Json* set = m_suggestion.find("set");
    if (!set)
        return;
    Json values = Json::object();
    const Json* choices = m_suggestion.find("choices");
    const bool hasChosen = choices && choices->items() && choice >= 0 && static_cast<std::size_t>(choice) < choices->items()->size();
    for (const auto& [key, value] : *set->members()) {
        // Another way in may have fewer keys than the one that was proposed.
        if (!hasChosen || !key.starts_with("flipt."))
            values.set(key, value);
    }
    if (hasChosen) {
        const Json* chosen = (*choices->items())[static_cast<std::size_t>(choice)].find("set");
        for (const auto& [key, value] : chosen && chosen->members() ? *chosen->members() : codec::JsonObject {})
            values.set(key, value);
    }
    if (!clientId.trimmed().isEmpty())
        values.set("oauth.client_id", toUtf8(clientId.trimmed()));
    if (hasWays())
        values.set("oauth.flow", toUtf8(flow));
    const QString wanted = name.trimmed();
    Json params = Json::object({ { "profile", toUtf8(wanted) }, { "create", true }, { "set", std::move(values) } });
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
    const std::string kind = set ? set->stringAt("kind").value_or("") : std::string();
    return kind == "oidc" || kind == "oauth2" || kind == "flyte" || kind == "github" || kind == "kubernetes";
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
