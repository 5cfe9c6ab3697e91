// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/session_bus.h"
#include "desktop/viewmodels/agent_model.h"

#include <QDBusPendingCallWatcher>
#include <QHash>
#include <QObject>

#include <functional>
#include <map>
#include <memory>

namespace warder::desktop {

//! Says beforehand that a token ends which nothing can renew (an API key, a session of Flipt): one notification for each
//! profile and end, once while the desktop runs, by org.freedesktop.Notifications. It names the profile and the day, and
//! nothing else of it. Silent where no session bus or no such service is known, and while Warder is locked.
class EndReminder : public QObject
{
    Q_OBJECT

public:
    //! The model must outlive this.
    EndReminder(AgentModel& agent, Now now, QObject* parent = nullptr);
    ~EndReminder() override;
    void setWanted(bool isWanted); //!< whether the person wants to be told

Q_SIGNALS:
    void signinAsked(const QString& profile);
    void windowAsked(); //!< a notification itself was clicked

private Q_SLOTS:
    void onAction(uint id, const QString& action);
    void onClosed(uint id, uint reason);

private:
    void listen();
    void review();
    void remind(const ProfileItem& item);

    AgentModel& m_agent;
    Now m_now;
    bool m_isWanted = true;
    SessionBus m_bus;
    QHash<QString, Seconds> m_told; //!< the end that each profile was told of
    QHash<uint, QString> m_shown; //!< the profile of each notification on the screen
    std::map<QString, std::unique_ptr<QDBusPendingCallWatcher>> m_calls; //!< on their way, by profile
};

} // namespace warder::desktop
