// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/viewmodels/settings_model.h"

#include "client/qt_text.h"
#include "desktop/text/error_text.h"

namespace warder::desktop {

using client::AgentClient;
using client::Answer;
using client::toQString;
using client::toUtf8;
using codec::Json;

SettingsModel::SettingsModel(AgentClient& client, Now now, QObject* parent)
    : QObject(parent)
    , m_client(client)
    , m_grants(std::move(now))
{
    connect(&client, &AgentClient::eventArrived, this, [this](const Json& event) {
        if (m_isSeen && event.stringAt("type") == "consent")
            loadGrants();
    });
    connect(&client, &AgentClient::linkChanged, this, [this] {
        if (m_isSeen && m_client.link() == AgentClient::Link::Connected)
            reload();
    });
}

SettingsModel::~SettingsModel() = default;

void SettingsModel::setSeen(bool isSeen)
{
    if (std::exchange(m_isSeen, isSeen) == isSeen)
        return;
    if (isSeen) {
        reload();
    } else { // nothing of it is kept for when the agent may be locked
        m_grants.show(Json::array());
        m_sockets.show(Json::array());
    }
}

void SettingsModel::reload()
{
    loadGrants();
    loadSockets();
    loadVault();
}

void SettingsModel::take(Part& part, const Answer& answer)
{
    part.isLoading = false;
    part.isKnown = answer || answer.error().reason != "unknown_method";
    part.problem = answer || !part.isKnown ? QString() : errorText(answer.error());
}

void SettingsModel::loadGrants()
{
    m_consent.isLoading = true;
    m_grantsCall = m_client.call("consent.list", Json::object(), [this](const Answer& answer) {
        take(m_consent, answer);
        const Json* grants = answer ? answer->find("grants") : nullptr;
        m_grants.show(grants ? *grants : Json::array());
        Q_EMIT changed();
    });
    Q_EMIT changed();
}

void SettingsModel::loadSockets()
{
    m_serving.isLoading = true;
    m_socketsCall = m_client.call("socket.list", Json::object(), [this](const Answer& answer) {
        take(m_serving, answer);
        const Json* sockets = answer ? answer->find("sockets") : nullptr;
        m_sockets.show(sockets ? *sockets : Json::array());
        Q_EMIT changed();
    });
    Q_EMIT changed();
}

void SettingsModel::loadVault()
{
    m_vaultCall = m_client.call("agent.status", Json::object(), [this](const Answer& answer) {
        const Json* vault = answer ? answer->find("vault") : nullptr;
        const std::string protection = vault ? vault->stringAt("protection").value_or("") : std::string();
        m_protectedBy = protection == "keyring" ? Protection::Keyring
            : protection == "passphrase"       ? Protection::Passphrase
            : protection == "keyfile"          ? Protection::KeyFile
                                               : Protection::Unknown;
        if (protection == "keyring")
            m_protection = tr("The keyring of your desktop keeps the vault's key: whoever can open that can open the vault.");
        else if (protection == "passphrase")
            m_protection = tr("A passphrase protects the vault: nobody can read it without, wherever a copy of it goes.");
        else if (protection == "keyfile")
            m_protection = tr("A key file beside the vault protects it from nobody who can read your files, but keeps it apart from copies of the vault alone.");
        else
            m_protection = tr("Nobody has said yet who keeps the vault's key.");
        Q_EMIT changed();
    });
}

void SettingsModel::change(std::string_view method, Json params, Part& part, void (SettingsModel::*load)())
{
    m_change = m_client.call(method, std::move(params), [this, &part, load](const Answer& answer) {
        if (answer) {
            (this->*load)();
            return;
        }
        part.problem = errorText(answer.error());
        Q_EMIT changed();
    });
}

void SettingsModel::revoke(const QString& grant)
{
    change("consent.revoke", Json::object({ { "id", toUtf8(grant) } }), m_consent, &SettingsModel::loadGrants);
}

void SettingsModel::revokeAll()
{
    change("consent.revoke", Json::object({ { "all", true } }), m_consent, &SettingsModel::loadGrants);
}

void SettingsModel::removeSocket(const QString& path)
{
    change("socket.remove", Json::object({ { "path", toUtf8(path) } }), m_serving, &SettingsModel::loadSockets);
}

QStringList SettingsModel::policies(const std::vector<ProfileItem>& profiles)
{
    QStringList allow;
    QStringList ask;
    QStringList deny;
    for (const ProfileItem& item : profiles)
        (item.consent == QLatin1String("ask") ? ask : item.consent == QLatin1String("deny") ? deny : allow).append(item.name);
    const QString comma = QStringLiteral(", ");
    QStringList sentences;
    if (!allow.isEmpty())
        //: %1 is a list of profiles
        sentences.append(tr("Every program of yours may have the tokens of: %1.").arg(allow.join(comma)));
    if (!ask.isEmpty())
        //: %1 is a list of profiles
        sentences.append(tr("You are asked about each program for: %1.").arg(ask.join(comma)));
    if (!deny.isEmpty())
        //: %1 is a list of profiles
        sentences.append(tr("No program gets the tokens of: %1.").arg(deny.join(comma)));
    return sentences;
}

} // namespace warder::desktop
