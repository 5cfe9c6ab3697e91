// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/viewmodels/agent_model.h"
#include "desktop/viewmodels/settings_model.h"
#include "desktop/widgets/parts.h"

#include <QWidget>

namespace warder::desktop {

//! What holds for all profiles, section by section. A section is a widget and a form of its own (widgets/*_settings); more of them
//! go below each other here.
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    //! The models must outlive this.
    SettingsPage(const Theme& theme, SettingsModel& settings, AgentModel& agent, QWidget* parent);
    void begin(); //!< the keyboard goes to the first thing of the page

Q_SIGNALS:
    void closed();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    SettingsModel& m_settings;
    QPushButton* m_close;
};

} // namespace warder::desktop
