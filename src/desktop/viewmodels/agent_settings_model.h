// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/agent_client.h"

#include <QObject>
#include <QString>

#include <memory>

namespace warder::desktop {

//! What settings.toml says for the whole agent, and changing it: locking, the default of consent, proxy and certificates, the log. Each
//! change is sent at once; what is shown is what the agent answers. A value that the file has and that is none is shown as the default.
class AgentSettingsModel : public QObject
{
    Q_OBJECT

public:
    //! The client must outlive this.
    explicit AgentSettingsModel(client::AgentClient& client, QObject* parent = nullptr);
    ~AgentSettingsModel() override;

    void reload();

    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }
    [[nodiscard]] const QString& problem() const { return m_problem; } //!< of the last change or reading, a whole sentence

    [[nodiscard]] int idleMinutes() const; //!< 0: never; a part of a minute counts as one
    [[nodiscard]] bool locksOnSuspend() const;
    [[nodiscard]] bool locksOnScreenLock() const;
    [[nodiscard]] QString consent() const; //!< allow, ask or deny: for profiles that say nothing themselves
    [[nodiscard]] QString proxy() const;
    [[nodiscard]] QString caFile() const;
    [[nodiscard]] QString logLevel() const; //!< warning, info or debug

    void setIdleMinutes(int minutes);
    void setLocksOnSuspend(bool locks);
    void setLocksOnScreenLock(bool locks);
    void setConsent(const QString& word);
    void setProxy(const QString& address); //!< empty: none
    void setCaFile(const QString& path); //!< empty: the system's certificates alone
    void setLogLevel(const QString& word);

    //! Why this is no proxy, as one types; empty where it is one, or nothing is to be used.
    [[nodiscard]] static QString proxyProblem(const QString& address);
    //! Why this is no file of certificates; empty where it is one, or none is wanted.
    [[nodiscard]] static QString caFileProblem(const QString& path);

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] const codec::Json* find(std::string_view table, std::string_view name) const;
    void set(std::string_view key, codec::Json value); //!< null removes it
    void send(codec::Json params);

    client::AgentClient& m_client;
    codec::Json m_settings = codec::Json::object();
    bool m_isLoaded = false;
    QString m_problem;
    std::unique_ptr<Call> m_call;
};

} // namespace warder::desktop
