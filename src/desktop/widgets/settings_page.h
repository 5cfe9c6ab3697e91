// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/desktop_settings.h"
#include "desktop/models/installed_tools_model.h"
#include "desktop/viewmodels/agent_model.h"
#include "desktop/viewmodels/agent_settings_model.h"
#include "desktop/viewmodels/autostart.h"
#include "desktop/viewmodels/diagnostics_model.h"
#include "desktop/viewmodels/settings_model.h"
#include "desktop/viewmodels/vault_reset.h"
#include "desktop/widgets/parts.h"

#include <QWidget>

class QTabBar;

namespace warder::desktop {

//! Everything that the settings are about. Borrowed.
struct SettingsModels
{
    DesktopSettings& desktop;
    Autostart& autostart;
    AgentModel& agent;
    AgentSettingsModel& agentSettings;
    SettingsModel& access; //!< grants and sockets, and who keeps the vault's key
    VaultReset& vaultReset;
    InstalledToolsModel& tools;
    DiagnosticsModel& diagnostics;
};

//! What holds for all profiles, on five pages. A section is a widget and a form of its own (widgets/*_settings).
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    enum Section {
        Window,
        Safety,
        Programs,
        Network,
        Diagnostics,
    };

    //! The models must outlive this.
    SettingsPage(const Theme& theme, const SettingsModels& models, QWidget* parent);
    void begin(); //!< the keyboard goes to the first thing of the page
    void begin(Section section);

Q_SIGNALS:
    void closed();
    void copyAsked(const QString& text);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addSection(const QString& name, std::initializer_list<QWidget*> cards);
    void step(int by);

    SettingsModel& m_access;
    AgentSettingsModel& m_agentSettings;
    QPushButton* m_close;
    QTabBar* m_bar;
    PageStack* m_pages;
};

} // namespace warder::desktop
