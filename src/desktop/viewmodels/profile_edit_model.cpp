// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/viewmodels/profile_edit_model.h"

#include "client/qt_text.h"
#include "desktop/text/error_text.h"

namespace warder::desktop {

using client::Answer;
using client::toQString;
using client::toUtf8;
using codec::Json;

ProfileEditModel::ProfileEditModel(client::AgentClient& client, QObject* parent)
    : QObject(parent)
    , m_client(client)
{
    connect(&m_keys, &ProfileKeysModel::edited, this, [this](const QString& key, const QString& text) {
        Json params = Json::object();
        if (text.isEmpty())
            params.set("unset", Json::array({ toUtf8(key) }));
        else
            params.set("set_text", Json::object({ { toUtf8(key), toUtf8(text) } }));
        //: %1 is the name of a setting
        put(std::move(params), text.isEmpty() ? tr("%1 has its default again.").arg(key) : tr("%1 is saved.").arg(key));
    });
}

ProfileEditModel::~ProfileEditModel() = default;

void ProfileEditModel::open(const QString& profile)
{
    m_profile = profile;
    m_problem.clear();
    m_notice.clear();
    m_put.reset();
    m_keys.clear();
    load();
    Q_EMIT changed();
}

void ProfileEditModel::close()
{
    m_profile.clear();
    m_load.reset();
    m_put.reset();
    m_keys.clear();
    Q_EMIT changed();
}

void ProfileEditModel::load()
{
    m_load = m_client.call("profile.get", Json::object({ { "profile", toUtf8(m_profile) }, { "all", true } }), [this](const Answer& answer) {
        m_load.reset();
        if (!answer) {
            m_problem = errorText(answer.error());
        } else if (const Json* profile = answer->find("profile")) {
            const Json* keys = profile->find("keys");
            m_keys.show(keys ? *keys : Json::array());
        }
        Q_EMIT changed();
    });
}

void ProfileEditModel::setClientSecret(const QString& secret)
{
    Json secrets = Json::object({ { "client_secret", secret.isEmpty() ? Json() : Json(toUtf8(secret)) } });
    put(Json::object({ { "secrets", std::move(secrets) } }), secret.isEmpty() ? tr("The client secret is gone.") : tr("The client secret is in the vault."));
}

void ProfileEditModel::put(Json params, const QString& notice)
{
    m_problem.clear();
    m_notice.clear();
    params.set("profile", toUtf8(m_profile));
    m_put = m_client.call("profile.put", std::move(params), [this, notice](const Answer& answer) {
        if (answer)
            m_notice = notice;
        else
            m_problem = errorText(answer.error());
        load(); // also after a refusal: what was typed is not what is there
        Q_EMIT changed();
    });
    Q_EMIT changed();
}

} // namespace warder::desktop
