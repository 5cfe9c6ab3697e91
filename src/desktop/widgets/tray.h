// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/session_bus.h"
#include "desktop/widgets/main_window.h"

#include <QDBusServiceWatcher>
#include <QMenu>
#include <QSystemTrayIcon>

#include <memory>

namespace warder::desktop {

//! The icon and menu in the tray. Qt asks once, at the first touch, whether there is a tray and remembers a no: so it is
//! touched only when a watcher is there, and again when one comes (platform facts, B6).
class Tray : public QObject
{
    Q_OBJECT

public:
    //! The window must outlive this.
    Tray(MainWindow& window, QObject* parent);
    ~Tray() override;

private:
    void watch();
    void appear();
    void fillMenu();
    void showState();

    MainWindow& m_window;
    QMenu m_menu;
    std::unique_ptr<QSystemTrayIcon> m_icon;
    SessionBus m_bus;
    std::unique_ptr<QDBusServiceWatcher> m_watcher;
};

} // namespace warder::desktop
