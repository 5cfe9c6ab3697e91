// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/desktop_settings.h"
#include "desktop/viewmodels/autostart.h"
#include "desktop/widgets/parts.h"

#include <memory>

namespace warder::desktop {

namespace Ui {
class WindowSettings;
}

//! Language and colours, which apply at once; starting with the session, and what closing means.
class WindowSettings : public QFrame
{
    Q_OBJECT

public:
    //! The models must outlive this.
    WindowSettings(const Theme& theme, DesktopSettings& settings, Autostart& autostart, QWidget* parent);
    ~WindowSettings() override;

private:
    void onChanged();

    const std::unique_ptr<Ui::WindowSettings> m_ui; //!< ui/window_settings.ui
    DesktopSettings& m_settings;
    Autostart& m_autostart;
};

} // namespace warder::desktop
