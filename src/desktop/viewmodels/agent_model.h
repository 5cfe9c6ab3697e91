// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/agent_client.h"
#include "desktop/models/profile_list_model.h"

#include <QObject>

#include <chrono>
#include <memory>
#include <utility>
#include <vector>
#include <optional>

namespace warder::desktop {

//! What the window knows of the agent: the link to it, whether it is locked, how much it served today, its profiles; and
//! the actions that need nothing but one request.
class AgentModel : public QObject
{
    Q_OBJECT

public:
    //! The client must outlive this.
    AgentModel(client::AgentClient& client, Now now, QObject* parent = nullptr);
    ~AgentModel() override;

    [[nodiscard]] ProfileListModel& profiles() { return m_profiles; }
    [[nodiscard]] client::AgentClient::Link link() const { return m_client.link(); }
    [[nodiscard]] bool isLocked() const { return m_isLocked; }
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; } //!< the profiles of this connection are here
    [[nodiscard]] const QString& listProblem() const { return m_listProblem; } //!< why they are not, in whole sentences; empty: they are, or will be
    void reload(); //!< the profiles
    //! Nothing can be kept before the person has chosen who keeps the vault's key.
    [[nodiscard]] bool needsVaultChoice() const { return m_needsVaultChoice && link() == client::AgentClient::Link::Connected; }
    //! The vault cannot be opened by anybody: its key is gone, or it is damaged.
    [[nodiscard]] bool isVaultLost() const { return m_isVaultLost; }
    //! An older copy of the vault was put back, or records are missing: nothing is refreshed before acceptRestored().
    [[nodiscard]] bool isVaultRestored() const { return m_isVaultRestored; }
    [[nodiscard]] bool isProtecting() const { return m_protect != nullptr; } //!< a choice is being carried out
    [[nodiscard]] QString footerText() const;
    //! What is wrong with the agent or its vault, in a sentence; empty when all is well.
    [[nodiscard]] QString trouble() const;
    [[nodiscard]] Seconds now() const { return m_now(); }

    void restartAgent() { m_client.restartAgent(); }
    void refresh(const QString& profile);
    void lock();
    void acceptRestored();
    void unlock(const QString& password); //!< empty: the agent asks in its prompt where it needs one
    [[nodiscard]] bool needsPassword() const { return m_needsPassword && !m_isPassphraseVault; } //!< that unlock() has to bring
    // Who keeps the vault's key; makes the vault where there is none.
    void protectByPassphrase(const QString& passphrase);
    void protectByKeyFile();
    void protectByKeyring();
    void notePresence(); //!< the person is here: the agent does not lock itself for being idle. Sent at most once in half a minute
    void signOut(const QString& profile);
    void removeProfile(const QString& profile);
    //! The profiles' place in their list (the key `order`), one after the other; the first that fails ends it, and is told of the
    //! profile that was moved.
    void setOrders(const QString& moved, std::vector<std::pair<QString, int>> orders);
    void shutdown();
    void pause(std::chrono::seconds length); //!< programs get no tokens for so long; 0 ends it
    [[nodiscard]] std::optional<Seconds> pausedUntil() const { return m_pausedUntil; }
    //! Asks for the token as it is: tokenShown() brings it, once.
    void fetchToken(const QString& profile);
    //! Asks for the address that a browser may be started with: pageAddressReady() brings it, once. Every user of the
    //! machine can read argument lists, so the agent gives a one-time address of its own for most (`page.address`).
    void askPageAddress(const QString& url);
    //! Counts today's requests anew; called when the window comes up.
    void countRequests();

Q_SIGNALS:
    void changed();
    void vaultChanged(); //!< somebody else keeps its key now
    void profileChanged(const QString& name);
    //! A program took a token of a profile whose uses are told (`serve.notify`).
    void tokenTaken(const QString& profile, const QString& program);
    void tokenShown(const QString& profile, const QString& token);
    void pageAddressReady(const QString& address);
    void pageAddressFailed();
    //! An action of the person failed: a whole sentence.
    void failed(const QString& profile, const QString& text);
    //! An action of the person is done and says something: a whole sentence.
    void told(const QString& text);
    //! The agent cannot ask for the vault's passphrase itself: unlock() has to bring it.
    void passwordAsked();

private:
    [[nodiscard]] static QString fileTrouble(const codec::Json& status);
    [[nodiscard]] QString absenceText() const;
    void onLinkChanged();
    void onEvent(const codec::Json& event);
    void load(const std::string& after);
    void onPage(const client::Answer& answer);
    void onStatus(const codec::Json& status);
    void askStatus();
    void protect(codec::Json params);
    void setNextOrder();
    void act(std::string_view method, codec::Json params, const QString& profile);

    client::AgentClient& m_client;
    Now m_now;
    ProfileListModel m_profiles;
    std::vector<ProfileItem> m_page; //!< gathered until the last page is here
    bool m_isLoaded = false;
    QString m_listProblem;
    std::vector<std::pair<QString, int>> m_orders; //!< still to be set, the next one last
    QString m_moved; //!< what they are set for
    bool m_isLocked = false;
    std::optional<Seconds> m_pausedUntil;
    bool m_needsPassword = false;
    bool m_isPassphraseVault = false;
    bool m_needsVaultChoice = false;
    bool m_isVaultLost = false;
    bool m_isVaultRestored = false;
    Seconds m_presentAt = 0; //!< when that was said last
    QString m_vaultTrouble;
    QString m_fileTrouble; //!< of the settings or of the record of activity
    qint64 m_requestsToday = 0;
    qint64 m_lastActivity = 0; //!< id of the newest row counted
    Seconds m_countedDay = 0; //!< local midnight of the day that is counted
    std::unique_ptr<Call> m_list;
    std::unique_ptr<Call> m_status;
    std::unique_ptr<Call> m_count;
    std::unique_ptr<Call> m_action; //!< the newest one; an older one still runs in the agent, unheard
    std::unique_ptr<Call> m_token;
    std::unique_ptr<Call> m_pageAddress;
    std::unique_ptr<Call> m_order;
    std::unique_ptr<Call> m_protect;
    std::unique_ptr<Call> m_presence;
    std::unique_ptr<Call> m_unlock; //!< lasts as long as the agent's prompt
};

} // namespace warder::desktop
