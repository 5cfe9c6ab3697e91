// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/session_bus.h"
#include "desktop/viewmodels/agent_model.h"

#include <QDBusPendingCallWatcher>
#include <QHash>
#include <QObject>

#include <map>
#include <memory>

namespace warder::desktop {

//! Says that a program took a token, for profiles that want it (`serve.notify`): one notification for each profile, which the next use
//! replaces, by org.freedesktop.Notifications. It names the program and the profile, and nothing else. Silent where no session
//! bus or no such service is known.
class UseNotice : public QObject
{
    Q_OBJECT

public:
    //! The model must outlive this.
    explicit UseNotice(AgentModel& agent, QObject* parent = nullptr);
    ~UseNotice() override;
    void setWanted(bool isWanted) { m_isWanted = isWanted; } //!< whether the person wants to be told

Q_SIGNALS:
    void profileAsked(const QString& profile); //!< a notification was clicked

private Q_SLOTS:
    void onAction(uint id, const QString& action);
    void onClosed(uint id, uint reason);

private:
    void listen();
    void tell(const QString& profile, const QString& program);

    bool m_isWanted = true;
    SessionBus m_bus;
    QHash<QString, uint> m_shown; //!< the notification of each profile
    std::map<QString, std::unique_ptr<QDBusPendingCallWatcher>> m_calls; //!< on their way, by profile
};

} // namespace warder::desktop
