// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/use_notice.h"

#include <QDBusMessage>
#include <QDBusPendingReply>

namespace warder::desktop {

namespace {

const QString kService = QStringLiteral("org.freedesktop.Notifications");
const QString kPath = QStringLiteral("/org/freedesktop/Notifications");
const QString kDefault = QStringLiteral("default"); // the specification's name for a click on the notification
constexpr int kServersOwnTime = -1;
constexpr int kLongestName = 60;

} // namespace

UseNotice::UseNotice(AgentModel& agent, QObject* parent)
    : QObject(parent)
{
    listen();
    connect(&m_bus, &SessionBus::reconnected, this, &UseNotice::listen);
    connect(&agent, &AgentModel::tokenTaken, this, &UseNotice::tell);
}

UseNotice::~UseNotice() = default;

void UseNotice::listen()
{
    m_shown.clear();
    m_calls.clear();
    if (!m_bus.connection())
        return;
    QDBusConnection bus = *m_bus.connection();
    bus.connect(kService, kPath, kService, QStringLiteral("ActionInvoked"), this, SLOT(onAction(uint, QString)));
    bus.connect(kService, kPath, kService, QStringLiteral("NotificationClosed"), this, SLOT(onClosed(uint, uint)));
}

void UseNotice::tell(const QString& profile, const QString& program)
{
    // While one is on its way its number is not known yet; the agent tells of uses once a second at most.
    if (!m_isWanted || !m_bus.connection() || m_calls.contains(profile))
        return;
    const QVariantMap hints { { QStringLiteral("desktop-entry"), QStringLiteral("io.github.warder.Warder") }, { QStringLiteral("urgency"), QVariant::fromValue<uchar>(0) } };
    QDBusMessage message = QDBusMessage::createMethodCall(kService, kPath, kService, QStringLiteral("Notify"));
    // The name is a file's, chosen by whoever made it: short, and harmless for a server that reads markup.
    //: %1 is a program's name, %2 a profile's
    message << tr("Warder") << m_shown.value(profile) << QStringLiteral("warder") << tr("%1 took a token of %2").arg(program.left(kLongestName).toHtmlEscaped(), profile)
            << tr("Open Warder to see what else it took, or to be asked first.") << QStringList { kDefault, tr("Open Warder") } << hints << kServersOwnTime;
    auto call = std::make_unique<QDBusPendingCallWatcher>(m_bus.connection()->asyncCall(message));
    connect(call.get(), &QDBusPendingCallWatcher::finished, this, [this, profile] {
        auto node = m_calls.extract(profile);
        if (node.empty())
            return;
        const QDBusPendingReply<uint> reply = *node.mapped();
        if (!reply.isError())
            m_shown.insert(profile, reply.value());
        node.mapped().release()->deleteLater(); // we are in its signal
    });
    m_calls.insert_or_assign(profile, std::move(call));
}

void UseNotice::onAction(uint id, const QString& action)
{
    const QString profile = m_shown.key(id);
    if (!profile.isEmpty() && action == kDefault)
        Q_EMIT profileAsked(profile);
}

void UseNotice::onClosed(uint id, uint /*reason*/)
{
    m_shown.remove(m_shown.key(id));
}

} // namespace warder::desktop
