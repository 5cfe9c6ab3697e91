// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/notifier.h"

#include <QDBusMessage>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QLocale>

#include <algorithm>

namespace warder::desktop {

using client::AgentClient;

namespace {

constexpr int kNamesInBody = 6;
constexpr int kServersOwnTime = -1;
const QString kService = QStringLiteral("org.freedesktop.Notifications");
const QString kPath = QStringLiteral("/org/freedesktop/Notifications");
const QString kSignIn = QStringLiteral("sign-in");
const QString kDefault = QStringLiteral("default"); // the specification's name for a click on the notification

QDBusMessage request(const QString& method)
{
    return QDBusMessage::createMethodCall(kService, kPath, kService, method);
}

} // namespace

Notifier::Notifier(AgentModel& agent, IsInUse isWindowInUse, QObject* parent)
    : QObject(parent)
    , m_agent(agent)
    , m_isWindowInUse(std::move(isWindowInUse))
{
    listen();
    connect(&m_bus, &SessionBus::reconnected, this, [this] {
        onServiceChanged();
        m_needy.clear(); // what was shown went with the bus
        listen();
        review();
    });
    connect(&agent, &AgentModel::changed, this, &Notifier::review);
    connect(&agent, &AgentModel::profileChanged, this, &Notifier::review);
    review();
}

void Notifier::listen()
{
    if (!m_bus.connection())
        return;
    QDBusConnection bus = *m_bus.connection();
    bus.connect(kService, kPath, kService, QStringLiteral("ActionInvoked"), this, SLOT(onAction(uint, QString)));
    bus.connect(kService, kPath, kService, QStringLiteral("NotificationClosed"), this, SLOT(onClosed(uint, uint)));
    m_watcher = std::make_unique<QDBusServiceWatcher>(kService, bus, QDBusServiceWatcher::WatchForUnregistration);
    connect(m_watcher.get(), &QDBusServiceWatcher::serviceUnregistered, this, &Notifier::onServiceChanged);
}

Notifier::~Notifier()
{
    withdraw(); // its buttons would do nothing any more
}

void Notifier::setWanted(bool isWanted)
{
    if (std::exchange(m_isWanted, isWanted) != isWanted)
        review();
}

void Notifier::review()
{
    if (!m_bus.connection())
        return;
    if (m_agent.isLocked() || !m_isWanted) { // locked, no name is shown
        m_needy.clear();
        withdraw();
        return;
    }
    if (m_agent.link() != AgentClient::Link::Connected || !m_agent.isLoaded())
        return; // what was known still holds
    QStringList needy;
    for (const ProfileItem& item : m_agent.profiles().items()) {
        // A profile that nobody has signed in to needs nothing until a program asks for it.
        if (item.state == ProfileState::NeedsSignIn || (item.state == ProfileState::SignedOut && item.isSigninWanted))
            needy.append(item.name);
    }
    const bool isOneNew = std::ranges::any_of(needy, [this](const QString& name) { return !m_needy.contains(name); });
    const bool isChanged = std::exchange(m_needy, needy) != needy;
    if (m_needy.isEmpty() || m_isWindowInUse())
        withdraw();
    else if (isOneNew || (isChanged && (m_id != 0 || m_call))) // one that the person has closed stays closed
        show();
}

void Notifier::show()
{
    if (m_call) {
        m_isOutdated = true;
        return;
    }
    if (m_abilities) {
        notify();
        return;
    }
    m_call = std::make_unique<QDBusPendingCallWatcher>(m_bus.connection()->asyncCall(request(QStringLiteral("GetCapabilities"))));
    connect(m_call.get(), &QDBusPendingCallWatcher::finished, this, [this] {
        const QDBusPendingReply<QStringList> reply = *m_call;
        m_call.release()->deleteLater();
        m_isOutdated = false;
        if (reply.isError())
            return; // nobody shows notifications here
        m_abilities = Abilities { reply.value().contains(QStringLiteral("actions")), reply.value().contains(QStringLiteral("body-markup")) };
        if (!m_needy.isEmpty() && !m_isWindowInUse())
            notify();
    });
}

void Notifier::notify()
{
    const int count = static_cast<int>(m_needy.size());
    const QString summary = count == 1 ? tr("%1 needs a sign-in").arg(m_needy.front()) : tr("%n profiles need a sign-in", nullptr, count);
    QStringList actions;
    if (m_abilities->hasActions)
        actions = { kDefault, tr("Open Warder"), kSignIn, count == 1 ? tr("Sign in") : tr("Sign in to all") };
    const QVariantMap hints { { QStringLiteral("desktop-entry"), QStringLiteral("io.github.warder.Warder") }, { QStringLiteral("category"), QStringLiteral("network") } };
    QDBusMessage message = request(QStringLiteral("Notify"));
    message << tr("Warder") << m_id << QStringLiteral("warder") << summary << body() << actions << hints << kServersOwnTime;
    m_call = std::make_unique<QDBusPendingCallWatcher>(m_bus.connection()->asyncCall(message));
    connect(m_call.get(), &QDBusPendingCallWatcher::finished, this, [this] {
        const QDBusPendingReply<uint> reply = *m_call;
        m_call.release()->deleteLater();
        m_id = reply.isError() ? 0 : reply.value();
        if (!std::exchange(m_isOutdated, false))
            return;
        if (m_needy.isEmpty() || m_isWindowInUse())
            withdraw();
        else
            show();
    });
}

// Plain text, made harmless for a server that reads markup: a name comes from a file that somebody else may have written.
QString Notifier::body() const
{
    const int count = static_cast<int>(m_needy.size());
    const QStringList shown = m_needy.mid(0, kNamesInBody);
    QString text;
    if (count == 1)
        text = tr("Programs that use it get no token until you sign in.");
    else if (count <= kNamesInBody)
        text = QLocale().createSeparatedList(shown);
    else
        //: %1 is a list of names
        text = tr("%1 and %n more", nullptr, count - kNamesInBody).arg(shown.join(QStringLiteral(", ")));
    return m_abilities->readsMarkup ? text.toHtmlEscaped() : text;
}

void Notifier::withdraw()
{
    if (m_call)
        m_isOutdated = true; // what it shows is taken back when its number is known
    if (m_id == 0)
        return;
    QDBusMessage message = request(QStringLiteral("CloseNotification"));
    message << std::exchange(m_id, 0U);
    message.setAutoStartService(false);
    if (m_bus.connection())
        m_bus.connection()->send(message);
}

void Notifier::onAction(uint id, const QString& action)
{
    if (id == 0 || id != m_id)
        return;
    if (action == kSignIn)
        Q_EMIT signinAsked(m_needy);
    else if (action == kDefault)
        Q_EMIT windowAsked();
}

void Notifier::onClosed(uint id, uint /*reason*/)
{
    if (id == m_id)
        m_id = 0;
}

void Notifier::onServiceChanged()
{
    m_id = 0; // numbers are the service's own, and the next one may be able to do other things
    m_abilities.reset();
}

} // namespace warder::desktop
