// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/agent_client.h"
#include "desktop/models/grants_model.h"
#include "desktop/models/profile_list_model.h"
#include "desktop/models/sockets_model.h"

#include <QObject>

#include <memory>

namespace warder::desktop {

//! What holds for the whole agent and can be looked at and taken back: grants, sockets for elsewhere, the vault. Each part
//! is read by itself, so that one that fails leaves the others.
class SettingsModel : public QObject
{
    Q_OBJECT

public:
    //! Who keeps the vault's key.
    enum class Protection {
        Unknown,
        Keyring,
        Passphrase,
        KeyFile,
    };
    //! One part as it is read. `problem` is a whole sentence; `isKnown` false: this agent has no such thing.
    struct Part
    {
        bool isLoading = false;
        bool isKnown = true;
        QString problem;
    };

    //! The client must outlive this.
    SettingsModel(client::AgentClient& client, Now now, QObject* parent = nullptr);
    ~SettingsModel() override;

    void setSeen(bool isSeen); //!< read while somebody looks, and again when the grants change
    void reload();
    void loadVault(); //!< who keeps its key may have changed

    void revoke(const QString& grant);
    void revokeAll();
    void removeSocket(const QString& path);

    [[nodiscard]] GrantsModel& grants() { return m_grants; }
    [[nodiscard]] SocketsModel& sockets() { return m_sockets; }
    [[nodiscard]] const Part& consent() const { return m_consent; }
    [[nodiscard]] const Part& serving() const { return m_serving; }
    [[nodiscard]] const QString& protection() const { return m_protection; } //!< who keeps the vault's key, in sentences
    [[nodiscard]] Protection protectedBy() const { return m_protectedBy; }
    //! What each profile's setting means for programs, a sentence each, from the profiles that there are.
    [[nodiscard]] static QStringList policies(const std::vector<ProfileItem>& profiles);

Q_SIGNALS:
    void changed();

private:
    void loadGrants();
    void loadSockets();
    void change(std::string_view method, codec::Json params, Part& part, void (SettingsModel::*load)());
    static void take(Part& part, const client::Answer& answer);

    client::AgentClient& m_client;
    GrantsModel m_grants;
    SocketsModel m_sockets;
    Part m_consent;
    Part m_serving;
    QString m_protection;
    Protection m_protectedBy = Protection::Unknown;
    bool m_isSeen = false;
    std::unique_ptr<Call> m_grantsCall;
    std::unique_ptr<Call> m_socketsCall;
    std::unique_ptr<Call> m_vaultCall;
    std::unique_ptr<Call> m_change;
};

} // namespace warder::desktop
