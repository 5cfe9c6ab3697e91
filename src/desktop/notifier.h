// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/session_bus.h"
#include "desktop/viewmodels/agent_model.h"

#include <QDBusPendingCallWatcher>
#include <QDBusServiceWatcher>
#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

namespace warder::desktop {

//! Tells somebody who does not look at the window that profiles need a sign-in: one notification for all of them, by
//! org.freedesktop.Notifications (Desktop Notifications Specification 1.2). It names profiles and nothing else of them, and
//! is taken back when there is nothing to do any more. Silent where no session bus or no such service is known.
class Notifier : public QObject
{
    Q_OBJECT

public:
    using IsInUse = std::function<bool()>;

    //! The model must outlive this. `isWindowInUse` says whether the person has the window before them; then nothing is said.
    Notifier(AgentModel& agent, IsInUse isWindowInUse, QObject* parent = nullptr);
    ~Notifier() override;

    //! Whether the person wants to be told; off takes back what is shown.
    void setWanted(bool isWanted);
    //! Looks again at who needs a sign-in; for whenever the answer of `isWindowInUse` may have changed.
    void review();

Q_SIGNALS:
    void signinAsked(const QStringList& profiles);
    void windowAsked(); //!< the notification itself was clicked

private Q_SLOTS:
    void onAction(uint id, const QString& action);
    void onClosed(uint id, uint reason);

private:
    struct Abilities
    {
        bool hasActions = false;
        bool readsMarkup = false;
    };

    void listen();
    void show();
    void notify();
    void withdraw();
    void onServiceChanged();
    [[nodiscard]] QString body() const;

    AgentModel& m_agent;
    IsInUse m_isWindowInUse;
    SessionBus m_bus;
    std::unique_ptr<QDBusServiceWatcher> m_watcher;
    std::optional<Abilities> m_abilities; //!< of the service that runs; asked for when first needed
    std::unique_ptr<QDBusPendingCallWatcher> m_call; //!< the only one on its way
    QStringList m_needy; //!< whom the notification is about
    bool m_isWanted = true;
    bool m_isOutdated = false; //!< m_needy changed while a call was on its way
    uint m_id = 0; //!< of the notification on the screen; 0: none
};

} // namespace warder::desktop
