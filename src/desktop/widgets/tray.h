// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/session_bus.h"
#include "desktop/viewmodels/tray_state.h"
#include "desktop/widgets/main_window.h"

#include <QDBusServiceWatcher>
#include <QMenu>
#include <QSystemTrayIcon>
#include <QTimer>

#include <chrono>
#include <memory>

namespace warder::desktop {

//! The icon and menu in the tray. Qt asks once, at the first touch, whether there is a StatusNotifier watcher and remembers a no: so it is
//! touched only when one is there, and again when one comes (platform facts, B6). Where none has come for a while, a tray of the old kind
//! (XEmbed) may be there: then Qt is touched, and a watcher that comes after that cannot be had by this process any more: freshStartWanted().
class Tray : public QObject
{
    Q_OBJECT

public:
    //! How long a watcher has to come before the old kind of tray is tried.
    static constexpr std::chrono::seconds kPatience { 10 };

    //! The window must outlive this.
    Tray(MainWindow& window, QObject* parent, std::chrono::milliseconds patience = kPatience);
    ~Tray() override;

    //! For tests: what a click on the icon would open.
    [[nodiscard]] QMenu& menu() { return m_menu; }

Q_SIGNALS:
    //! There is a tray now that only a new process can use.
    void freshStartWanted();

private:
    void watch();
    void appear();
    void putUp();
    void tryOldKind();
    void fillMenu();
    void addProfile(const TrayRow& row, bool isServed);
    void addPause(bool isPaused);
    void showState();

    MainWindow& m_window;
    QMenu m_menu;
    std::unique_ptr<QSystemTrayIcon> m_icon;
    SessionBus m_bus;
    std::unique_ptr<QDBusServiceWatcher> m_watcher;
    QTimer m_patience;
    QTimer m_due; //!< many profiles change at once, and a panel is told of it once
    bool m_isOldKind = false; //!< Qt was touched while there was no watcher
};

//! The icon for a state, at the sizes of trays. Its badges have a rim, so that they are seen on a light panel and on a dark one.
[[nodiscard]] QIcon trayIcon(TrayIconState state);

} // namespace warder::desktop
