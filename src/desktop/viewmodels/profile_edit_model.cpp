// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/viewmodels/profile_edit_model.h"

#include "client/qt_text.h"
#include "desktop/text/error_text.h"

#include <chrono>
#include <utility>

namespace warder::desktop {

using namespace std::chrono_literals;
using client::Answer;
using client::toQString;
using client::toUtf8;
using codec::Json;

namespace {

constexpr auto kPause = 150ms;

// An empty value takes the key out of the file.
Json changeOf(const QString& key, const QString& text)
{
    if (text.isEmpty())
        return Json::object({ { "unset", Json::array({ toUtf8(key) }) } });
    return Json::object({ { "set_text", Json::object({ { toUtf8(key), toUtf8(text) } }) } });
}

} // namespace

ProfileEditModel::ProfileEditModel(client::AgentClient& client, QObject* parent)
    : QObject(parent)
    , m_client(client)
{
    connect(&m_keys, &ProfileKeysModel::edited, this, [this](const QString& key, const QString& text) {
        //: %1 is the name of a setting
        put(changeOf(key, text), text.isEmpty() ? tr("%1 has its default again.").arg(key) : tr("%1 is saved.").arg(key));
    });
    m_typing.setSingleShot(true);
    m_typing.setInterval(kPause);
    connect(&m_typing, &QTimer::timeout, this, &ProfileEditModel::preview);
}

ProfileEditModel::~ProfileEditModel() = default;

void ProfileEditModel::open(const QString& profile)
{
    m_profile = profile;
    m_problem.clear();
    m_notice.clear();
    m_put.reset();
    m_keys.clear();
    m_file.clear();
    m_savedFile.clear();
    endTrial();
    load();
    Q_EMIT changed();
}

void ProfileEditModel::close()
{
    m_profile.clear();
    m_typing.stop();
    m_preview.reset();
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
    if (m_typedKey.isEmpty())
        preview();
}

void ProfileEditModel::tryOut(const QString& key, const QString& text)
{
    m_typedKey = key;
    m_typedText = text;
    m_typing.start();
}

void ProfileEditModel::endTrial()
{
    m_typing.stop();
    m_typedKey.clear();
    m_typedText.clear();
    m_typedProblem.clear();
    m_file = m_savedFile;
    if (!m_profile.isEmpty())
        preview();
    Q_EMIT previewChanged();
}

void ProfileEditModel::preview()
{
    Json params = m_typedKey.isEmpty() ? Json::object() : changeOf(m_typedKey, m_typedText);
    params.set("profile", toUtf8(m_profile));
    m_preview = m_client.call("profile.preview", std::move(params), [this](const Answer& answer) {
        m_preview.reset();
        m_typedProblem = answer || m_typedKey.isEmpty() ? QString() : errorText(answer.error());
        if (answer) {
            m_savedFile = toQString(answer->stringAt("before").value_or(""));
            m_file = toQString(answer->stringAt("after").value_or(""));
        }
        Q_EMIT previewChanged();
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
