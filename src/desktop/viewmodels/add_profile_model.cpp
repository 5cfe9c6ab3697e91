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
    Q_EMIT changed();
}

void AddProfileModel::look(const QString& address)
{
    reset();
    m_call = m_client.call("profile.probe", Json::object({ { "address", toUtf8(address.trimmed()) } }), [this](const Answer& answer) {
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

void AddProfileModel::add(const QString& name, const QString& clientId, const QString& flow)
{
    m_problem.clear();
    const Json* set = m_suggestion.find("set");
    if (!set)
        return;
    Json values = *set;
    if (!clientId.trimmed().isEmpty())
        values.set("oauth.client_id", toUtf8(clientId.trimmed()));
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

} // namespace warder::desktop
