// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/end_reminder.h"

#include <QDBusMessage>
#include <QDBusPendingReply>
#include <QDateTime>
#include <QLocale>

namespace warder::desktop {

using client::AgentClient;

namespace {

const QString kService = QStringLiteral("org.freedesktop.Notifications");
const QString kPath = QStringLiteral("/org/freedesktop/Notifications");
const QString kSignIn = QStringLiteral("sign-in");
const QString kDefault = QStringLiteral("default"); // the specification's name for a click on the notification
constexpr int kServersOwnTime = -1;

} // namespace

EndReminder::EndReminder(AgentModel& agent, Now now, QObject* parent)
    : QObject(parent)
    , m_agent(agent)
    , m_now(std::move(now))
{
    listen();
    connect(&m_bus, &SessionBus::reconnected, this, &EndReminder::listen);
    connect(&agent, &AgentModel::changed, this, &EndReminder::review);
    connect(&agent, &AgentModel::profileChanged, this, &EndReminder::review);
    review();
}

EndReminder::~EndReminder() = default;

void EndReminder::setWanted(bool isWanted)
{
    m_isWanted = isWanted;
    review();
}

void EndReminder::listen()
{
    m_shown.clear();
    m_calls.clear();
    if (!m_bus.connection())
        return;
    QDBusConnection bus = *m_bus.connection();
    bus.connect(kService, kPath, kService, QStringLiteral("ActionInvoked"), this, SLOT(onAction(uint, QString)));
    bus.connect(kService, kPath, kService, QStringLiteral("NotificationClosed"), this, SLOT(onClosed(uint, uint)));
}

// The agent tells of every profile when its time has come, so there is no clock here.
void EndReminder::review()
{
    if (!m_isWanted || !m_bus.connection() || m_agent.isLocked() || m_agent.link() != AgentClient::Link::Connected || !m_agent.isLoaded())
        return;
    for (const ProfileItem& item : m_agent.profiles().items()) {
        const bool isDue = item.state == ProfileState::Active && item.remindAt && item.expiresAt && *item.remindAt <= m_now() && *item.expiresAt > m_now();
        if (isDue && m_told.value(item.name) != *item.expiresAt)
            remind(item);
    }
}

void EndReminder::remind(const ProfileItem& item)
{
    m_told.insert(item.name, *item.expiresAt);
    const QDateTime end = QDateTime::fromSecsSinceEpoch(*item.expiresAt);
    const bool isToday = end.date() == QDateTime::fromSecsSinceEpoch(m_now()).date();
    const QLocale locale;
    const QString when = isToday ? locale.toString(end.time(), QLocale::ShortFormat) : locale.toString(end.date(), QLocale::LongFormat);
    const QVariantMap hints { { QStringLiteral("desktop-entry"), QStringLiteral("io.github.warder.Warder") }, { QStringLiteral("category"), QStringLiteral("network") } };
    QDBusMessage message = QDBusMessage::createMethodCall(kService, kPath, kService, QStringLiteral("Notify"));
    //: %1 is a profile's name, %2 a date or a time of day
    message << tr("Warder") << 0U << QStringLiteral("warder") << tr("%1 ends: %2").arg(item.name, when)
            << tr("Nothing can renew it. Sign in again or get a new token before then.") << QStringList { kDefault, tr("Open Warder"), kSignIn, tr("Sign in") } << hints
            << kServersOwnTime;
    auto call = std::make_unique<QDBusPendingCallWatcher>(m_bus.connection()->asyncCall(message));
    connect(call.get(), &QDBusPendingCallWatcher::finished, this, [this, name = item.name] {
        auto node = m_calls.extract(name);
        if (node.empty())
            return;
        const QDBusPendingReply<uint> reply = *node.mapped();
        if (!reply.isError())
            m_shown.insert(reply.value(), name);
        node.mapped().release()->deleteLater(); // we are in its signal
    });
    m_calls.insert_or_assign(item.name, std::move(call));
}

void EndReminder::onAction(uint id, const QString& action)
{
    const auto profile = m_shown.constFind(id);
    if (profile == m_shown.constEnd())
        return;
    if (action == kSignIn)
        Q_EMIT signinAsked(*profile);
    else if (action == kDefault)
        Q_EMIT windowAsked();
}

void EndReminder::onClosed(uint id, uint /*reason*/)
{
    m_shown.remove(id);
}

} // namespace warder::desktop
