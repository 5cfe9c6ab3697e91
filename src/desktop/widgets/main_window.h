// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/models/profile_order_model.h"
#include "desktop/desktop_settings.h"
#include "desktop/models/installed_tools_model.h"
#include "desktop/secret_clipboard.h"
#include "desktop/viewmodels/add_profile_model.h"
#include "desktop/viewmodels/agent_model.h"
#include "desktop/viewmodels/agent_settings_model.h"
#include "desktop/viewmodels/autostart.h"
#include "desktop/viewmodels/check_model.h"
#include "desktop/viewmodels/diagnostics_model.h"
#include "desktop/viewmodels/import_model.h"
#include "desktop/viewmodels/found_configuration.h"
#include "desktop/viewmodels/overview_model.h"
#include "desktop/viewmodels/profile_copies.h"
#include "desktop/viewmodels/profile_edit_model.h"
#include "desktop/viewmodels/settings_model.h"
#include "desktop/viewmodels/signins_model.h"
#include "desktop/viewmodels/timeline_model.h"
#include "desktop/viewmodels/vault_reset.h"
#include "desktop/widgets/parts.h"

#include <QMainWindow>
#include <QTimer>

#include <optional>

class QHBoxLayout;
class QScrollArea;
class QVBoxLayout;

namespace warder::desktop {

class AddPage;
class Announcer;
class ImportPage;
class ProfileActions;
class ProfileEditor;
class ProfileSide;
class ProfileTabs;
class SettingsPage;
class SigninPage;
class TimelinePage;
class VaultPage;
class WaitingPage;
class WindowQuestions;

//! The window: profiles on the left, the selected one on the right. A one-second timer runs while the window is seen and
//! something counts down, and at no other time.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    //! The client must outlive this, and so must the settings; without any it has such as nobody keeps.
    MainWindow(client::AgentClient& client, const Theme& theme, Now now, QWidget* parent = nullptr, DesktopSettings* settings = nullptr);
    ~MainWindow() override;

    [[nodiscard]] AgentModel& agent() { return m_agent; }
    [[nodiscard]] SigninsModel& signins() { return m_signins; }
    //! What closing does: hide, where a tray keeps the program reachable; else the window minimises.
    void setKeptByTray(bool isKept) { m_isKeptByTray = isKept; }
    void select(const QString& profile);
    void startSignin(const QString& profile, const QString& flow = {});
    //! One after the other; cancelling one ends the row.
    void startSignins(const QStringList& profiles);
    void raiseToFront();
    //! An address such as `warder://add?…` was opened, by anybody: asks the person first, and only once at a time.
    void openLink(const QString& link);
    [[nodiscard]] bool isTicking() const { return m_ticker.isActive(); }
    [[nodiscard]] const Theme& theme() const { return m_theme; }
    [[nodiscard]] const DesktopSettings& settings() const { return m_desktop; }

Q_SIGNALS:
    //! The person wants the program to end; the agent with it where asked for.
    void quitAsked(bool stopServing);
    void themeChanged();
    void hidden(); //!< nobody sees the window any more
    //! Every text of the window is in another language now.
    void languageChanged();

protected:
    bool eventFilter(QObject* object, QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void build();
    void rebuild();
    [[nodiscard]] QWidget* makeTopBar();
    [[nodiscard]] QWidget* makeHeader();
    [[nodiscard]] QPushButton* addPlace(const QString& text, const QString& objectName, const char* keys, void (MainWindow::*open)(), QWidget& bar);
    void setTheme(const Theme& theme);
    void connectActions();
    void connectQuestions();
    void connectModels();
    void onAgentChanged();
    void onTold(const QString& text);
    void copySecret(const QString& token);
    void onFailed(const QString& profile, const QString& text);
    void onMainAction();
    void refresh();
    void edit();
    void openSettings();
    void openTimeline();
    void openProfiles();
    void showActionBanner();
    void onBannerAction();
    void unlock();
    void importFile(const QString& path);
    void beginAdding(const QString& address);
    [[nodiscard]] bool mayAdd() const;
    void showCurrent();
    void announceState(const QString& profile, const QString& state);
    void showPage();
    void showWaiting();
    void tick();
    void setTicking();
    void openAddress(const QString& url);
    void startBrowser(const QString& address); //!< empty: there is none to be started with
    void showSignin(const QString& profile);
    [[nodiscard]] QString current() const;

    std::unique_ptr<DesktopSettings> m_ownSettings; //!< where nobody brought any
    DesktopSettings& m_desktop;
    client::AgentClient& m_client;
    Now m_now;
    Theme m_theme;
    AgentModel m_agent;
    SigninsModel m_signins;
    AddProfileModel m_add;
    OverviewModel m_overview;
    CheckModel m_check;
    ProfileEditModel m_edit;
    ProfileCopies m_copies;
    ImportModel m_import;
    SettingsModel m_settings;
    TimelineModel m_timeline;
    FoundConfiguration m_found;
    AgentSettingsModel m_agentSettings;
    Autostart m_autostart;
    InstalledToolsModel m_tools;
    VaultReset m_vaultReset;
    DiagnosticsModel m_diagnostics;
    SecretClipboard m_clipboard;
    ProfileOrderModel m_order;
    WindowQuestions* m_questions;
    QTimer m_ticker;
    QTimer m_notice; //!< takes a message of the status kind away
    QString m_selected;
    QString m_failure; //!< of the last action of the person
    QString m_failedProfile;
    std::optional<Seconds> m_failedWith; //!< when the token that it had then was received
    QString m_announcedProfile;
    QString m_announcedState; //!< of that profile, as a screen reader has heard it
    bool m_isKeptByTray = false;
    bool m_isRebuildDue = false; //!< the language has changed
    bool m_isAdding = false;
    bool m_isImporting = false;
    bool m_isInSettings = false;
    bool m_isInTimeline = false;
    bool m_isWelcoming = false; //!< adding by itself, because there are no profiles

    QPushButton* m_profilesButton = nullptr;
    QPushButton* m_timelineButton = nullptr;
    QPushButton* m_addButton = nullptr;
    QPushButton* m_lockButton = nullptr;
    ProfileSide* m_side = nullptr;
    QScrollArea* m_scroll = nullptr; //!< what is beside the list
    TimelinePage* m_timelinePage = nullptr;
    Announcer* m_announcer = nullptr;
    MessageBanner* m_banner = nullptr;
    QWidget* m_header = nullptr;
    Tile* m_tile = nullptr;
    ElidedLabel* m_name = nullptr;
    ElidedLabel* m_subtitle = nullptr;
    StatePill* m_pill = nullptr;
    QPushButton* m_copy = nullptr;
    QPushButton* m_action = nullptr;
    QPushButton* m_more = nullptr;
    MessageBanner* m_actionBanner = nullptr;
    PageStack* m_pages = nullptr;
    ProfileTabs* m_profileTabs = nullptr;
    SigninPage* m_signinPage = nullptr;
    AddPage* m_addPage = nullptr;
    ImportPage* m_importPage = nullptr;
    ProfileEditor* m_editor = nullptr;
    SettingsPage* m_settingsPage = nullptr;
    QAction* m_settingsAction = nullptr;
    ProfileActions* m_actions = nullptr;
    VaultPage* m_vaultPage = nullptr;
    WaitingPage* m_waitingPage = nullptr;
    QPushButton* m_menuButton = nullptr;
};

} // namespace warder::desktop
