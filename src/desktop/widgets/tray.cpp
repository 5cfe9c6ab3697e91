// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/tray.h"

#include "desktop/text/state_text.h"

#include <QDBusConnectionInterface>

#include <algorithm>

namespace warder::desktop {

using client::AgentClient;

namespace {

const QString kWatcher = QStringLiteral("org.kde.StatusNotifierWatcher");

} // namespace

Tray::Tray(MainWindow& window, QObject* parent)
    : QObject(parent)
    , m_window(window)
{
    connect(&m_menu, &QMenu::aboutToShow, this, &Tray::fillMenu);
    connect(&window.agent(), &AgentModel::changed, this, &Tray::showState);
    connect(&window.agent(), &AgentModel::profileChanged, this, &Tray::showState);
    connect(&window, &MainWindow::themeChanged, this, &Tray::showState);
    connect(&m_bus, &SessionBus::reconnected, this, [this] {
        m_icon.reset(); // its connection went with the bus
        watch();
    });
    watch();
}

void Tray::watch()
{
    if (!m_bus.connection())
        return;
    m_watcher = std::make_unique<QDBusServiceWatcher>(kWatcher, *m_bus.connection(), QDBusServiceWatcher::WatchForOwnerChange);
    connect(m_watcher.get(), &QDBusServiceWatcher::serviceRegistered, this, &Tray::appear);
    connect(m_watcher.get(), &QDBusServiceWatcher::serviceUnregistered, this, [this] { m_window.setKeptByTray(false); });
    if (m_bus.connection()->interface() && m_bus.connection()->interface()->isServiceRegistered(kWatcher))
        appear();
}

Tray::~Tray() = default;

void Tray::appear()
{
    if (m_icon) { // Qt tells a panel that has come back about it; a second icon would leave the first as a ghost
        m_window.setKeptByTray(true);
        return;
    }
    m_icon = std::make_unique<QSystemTrayIcon>();
    m_icon->setContextMenu(&m_menu);
    connect(m_icon.get(), &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger)
            m_window.raiseToFront();
    });
    fillMenu();
    showState();
    m_icon->show();
    m_window.setKeptByTray(QSystemTrayIcon::isSystemTrayAvailable());
}

void Tray::showState()
{
    if (!m_icon)
        return;
    AgentModel& agent = m_window.agent();
    const auto& items = agent.profiles().items();
    const auto needy = std::ranges::count_if(items, &ProfileItem::needsPerson);
    Tone tone = Tone::Good;
    QString text = tr("Warder: all is well");
    if (agent.link() != AgentClient::Link::Connected) {
        tone = Tone::Bad;
        text = tr("Warder: the agent does not run");
    } else if (agent.isLocked()) {
        tone = Tone::Idle;
        text = tr("Warder is locked");
    } else if (needy > 0) {
        tone = Tone::Bad;
        text = tr("Warder: %n profiles need you", nullptr, static_cast<int>(needy));
    } else if (!items.empty() && std::ranges::all_of(items, [](const ProfileItem& item) { return item.state == ProfileState::Offline; })) {
        tone = Tone::Warning;
        text = tr("Warder is offline");
    }
    m_icon->setIcon(trayIcon(tone, m_window.theme()));
    m_icon->setToolTip(text);
}

void Tray::fillMenu()
{
    m_menu.clear();
    AgentModel& agent = m_window.agent();
    const Seconds now = agent.now();
    for (const ProfileItem& item : agent.profiles().items()) {
        const QString left = timeLeftText(item, now);
        QString title = tr("%1 — %2").arg(item.name, left.isEmpty() ? stateText(item) : left);
        QMenu* menu = m_menu.addMenu(title.replace(u'&', QStringLiteral("&&")));
        const QString name = item.name;
        connect(menu->addAction(tr("Sign in")), &QAction::triggered, &m_window, [this, name] {
            m_window.startSignin(name);
            m_window.raiseToFront();
        });
        QAction* refresh = menu->addAction(tr("Refresh now"));
        refresh->setEnabled(item.holdsToken(now));
        connect(refresh, &QAction::triggered, &m_window, [this, name] { m_window.agent().refresh(name); });
        QAction* copy = menu->addAction(tr("Copy token"));
        copy->setEnabled(item.holdsToken(now));
        connect(copy, &QAction::triggered, &m_window, [this, name] { m_window.agent().fetchToken(name); });
    }
    m_menu.addSeparator();
    connect(m_menu.addAction(tr("Open Warder")), &QAction::triggered, &m_window, &MainWindow::raiseToFront);
    if (!agent.isLocked())
        connect(m_menu.addAction(tr("Lock")), &QAction::triggered, &m_window, [this] { m_window.agent().lock(); });
    else
        connect(m_menu.addAction(tr("Unlock…")), &QAction::triggered, &m_window, &MainWindow::raiseToFront);
    m_menu.addSeparator();
    connect(m_menu.addAction(tr("Quit")), &QAction::triggered, &m_window, [this] { Q_EMIT m_window.quitAsked(false); });
    connect(m_menu.addAction(tr("Quit and stop serving")), &QAction::triggered, &m_window, [this] { Q_EMIT m_window.quitAsked(true); });
}

} // namespace warder::desktop
