// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/desktop_settings.h"
#include "desktop/widgets/parts.h"

#include <memory>

namespace warder::desktop {

namespace Ui {
class NotificationSettings;
}

//! What is worth a notification.
class NotificationSettings : public QFrame
{
    Q_OBJECT

public:
    //! The models must outlive this.
    NotificationSettings(const Theme& theme, DesktopSettings& settings, QWidget* parent);
    ~NotificationSettings() override;

private:
    void onChanged();

    const std::unique_ptr<Ui::NotificationSettings> m_ui; //!< ui/notification_settings.ui
    DesktopSettings& m_settings;
};

} // namespace warder::desktop
