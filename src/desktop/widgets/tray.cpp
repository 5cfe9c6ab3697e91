// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/tray.h"

#include "desktop/widgets/profile_mark.h"

#include <QDBusConnectionInterface>
#include <QPainter>
#include <QSvgRenderer>

namespace warder::desktop {

using namespace std::chrono_literals;

namespace {

const QString kWatcher = QStringLiteral("org.kde.StatusNotifierWatcher");

// Shapes that differ, and not only colours.
QString badgeOf(TrayIconState state)
{
    switch (state) {
    case TrayIconState::Good:
        return {};
    case TrayIconState::Attention:
        return QStringLiteral("badge-attention");
    case TrayIconState::Locked:
        return QStringLiteral("badge-locked");
    case TrayIconState::Paused:
        return QStringLiteral("badge-paused");
    case TrayIconState::Offline:
        return QStringLiteral("badge-offline");
    }
    return {};
}

QString escaped(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

} // namespace

QIcon trayIcon(TrayIconState state)
{
    QIcon icon;
    QSvgRenderer shield(QStringLiteral(":/warder/icons/warder.svg"));
    const QString badge = badgeOf(state);
    for (const int size : { 16, 22, 24, 32, 48, 64 }) {
        QPixmap pixmap(size, size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        if (state == TrayIconState::Locked || state == TrayIconState::Paused || state == TrayIconState::Offline)
            painter.setOpacity(0.55); // at rest
        shield.render(&painter);
        painter.setOpacity(1);
        if (!badge.isEmpty())
            QSvgRenderer(QStringLiteral(":/warder/icons/%1.svg").arg(badge)).render(&painter);
        icon.addPixmap(pixmap);
    }
    return icon;
}

Tray::Tray(MainWindow& window, QObject* parent, std::chrono::milliseconds patience)
    : QObject(parent)
    , m_window(window)
{
    m_menu.setObjectName(QStringLiteral("trayMenu"));
    connect(&m_menu, &QMenu::aboutToShow, this, &Tray::fillMenu);
    m_due.setSingleShot(true);
    connect(&m_due, &QTimer::timeout, this, &Tray::showState);
    const auto showSoon = [this] { m_due.start(0); };
    connect(&window.agent(), &AgentModel::changed, this, showSoon);
    connect(&window.agent(), &AgentModel::profileChanged, this, showSoon);
    connect(&window, &MainWindow::themeChanged, this, &Tray::showState);
    connect(&window, &MainWindow::languageChanged, this, [this] {
        fillMenu();
        showState();
    });
    connect(&m_bus, &SessionBus::reconnected, this, [this] {
        m_icon.reset(); // its connection went with the bus
        watch();
    });
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &Tray::tryOldKind);
    m_patience.start(patience);
    fillMenu();
    watch();
}

void Tray::watch()
{
    if (!m_bus.connection())
        return;
    m_watcher = std::make_unique<QDBusServiceWatcher>(kWatcher, *m_bus.connection(), QDBusServiceWatcher::WatchForOwnerChange);
    connect(m_watcher.get(), &QDBusServiceWatcher::serviceRegistered, this, &Tray::appear);
    connect(m_watcher.get(), &QDBusServiceWatcher::serviceUnregistered, this, [this] { m_window.setKeptByTray(m_isOldKind && QSystemTrayIcon::isSystemTrayAvailable()); });
    if (m_bus.connection()->interface() && m_bus.connection()->interface()->isServiceRegistered(kWatcher))
        appear();
}

Tray::~Tray() = default;

// There is a watcher.
void Tray::appear()
{
    m_patience.stop();
    if (m_isOldKind && !QSystemTrayIcon::isSystemTrayAvailable()) {
        Q_EMIT freshStartWanted();
        return;
    }
    putUp();
}

void Tray::putUp()
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

// Qt shows such an icon by itself when a tray comes later; closing asks again whether there is one.
void Tray::tryOldKind()
{
    if (m_icon)
        return;
    m_isOldKind = true;
    putUp();
}

void Tray::showState()
{
    if (!m_icon)
        return;
    const TrayState state = TrayState::of(m_window.agent());
    m_icon->setIcon(trayIcon(state.icon));
    m_icon->setToolTip(state.tip);
    if (m_isOldKind)
        m_window.setKeptByTray(QSystemTrayIcon::isSystemTrayAvailable());
}

void Tray::fillMenu()
{
    m_menu.clear();
    const TrayState state = TrayState::of(m_window.agent());
    if (state.needSignin.size() > 1) {
        connect(m_menu.addAction(tr("Sign in to all %n", nullptr, static_cast<int>(state.needSignin.size()))), &QAction::triggered, &m_window, [this, all = state.needSignin] {
            m_window.startSignins(all);
            m_window.raiseToFront();
        });
        m_menu.addSeparator();
    }
    for (const TrayRow& row : state.rows)
        addProfile(row, state.isConnected);
    if (state.more > 0)
        connect(m_menu.addAction(tr("%n more in the window…", nullptr, state.more)), &QAction::triggered, &m_window, &MainWindow::raiseToFront);
    m_menu.addSeparator();
    connect(m_menu.addAction(tr("Open Warder")), &QAction::triggered, &m_window, &MainWindow::raiseToFront);
    if (!state.isConnected) {
        connect(m_menu.addAction(tr("Start the agent")), &QAction::triggered, &m_window, [this] { m_window.agent().restartAgent(); });
    } else if (state.isLocked) {
        connect(m_menu.addAction(tr("Unlock…")), &QAction::triggered, &m_window, &MainWindow::raiseToFront);
    } else {
        addPause(state.isPaused);
        connect(m_menu.addAction(tr("Lock")), &QAction::triggered, &m_window, [this] { m_window.agent().lock(); });
    }
    m_menu.addSeparator();
    connect(m_menu.addAction(tr("Quit")), &QAction::triggered, &m_window, [this] { Q_EMIT m_window.quitAsked(false); });
    connect(m_menu.addAction(tr("Quit and stop serving")), &QAction::triggered, &m_window, [this] { Q_EMIT m_window.quitAsked(true); });
}

void Tray::addProfile(const TrayRow& row, bool isServed)
{
    QMenu* menu = m_menu.addMenu(escaped(row.text));
    menu->setIcon(markIcon(m_window.theme(), markOf(row.kind, row.preset, row.name, row.initials)));
    const QString name = row.name;
    const auto addSignin = [&] {
        connect(menu->addAction(tr("Sign in")), &QAction::triggered, &m_window, [this, name] {
            m_window.startSignin(name);
            m_window.raiseToFront();
        });
    };
    // What is wanted most of it comes first.
    if (!row.holdsToken)
        addSignin();
    QAction* copy = menu->addAction(tr("Copy token"));
    copy->setEnabled(isServed && row.holdsToken);
    connect(copy, &QAction::triggered, &m_window, [this, name] { m_window.agent().fetchToken(name); });
    QAction* refresh = menu->addAction(tr("Refresh now"));
    refresh->setEnabled(isServed && row.holdsToken);
    connect(refresh, &QAction::triggered, &m_window, [this, name] { m_window.agent().refresh(name); });
    if (row.holdsToken)
        addSignin();
}

void Tray::addPause(bool isPaused)
{
    if (isPaused) {
        connect(m_menu.addAction(tr("Go on serving")), &QAction::triggered, &m_window, [this] { m_window.agent().pause(0s); });
        return;
    }
    QMenu* menu = m_menu.addMenu(tr("Pause"));
    for (const auto& [text, length] : { std::pair { tr("For 15 minutes"), std::chrono::seconds(15min) }, std::pair { tr("For an hour"), std::chrono::seconds(1h) }, std::pair { tr("For 8 hours"), std::chrono::seconds(8h) } })
        connect(menu->addAction(text), &QAction::triggered, &m_window, [this, length = length] { m_window.agent().pause(length); });
}

} // namespace warder::desktop
