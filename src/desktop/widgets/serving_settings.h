// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/viewmodels/settings_model.h"
#include "desktop/widgets/parts.h"

#include <memory>

namespace warder::desktop {

namespace Ui {
class ServingSettings;
}

//! The sockets that are meant for elsewhere, to be taken away.
class ServingSettings : public QFrame
{
    Q_OBJECT

public:
    //! The models must outlive this.
    ServingSettings(const Theme& theme, SettingsModel& settings, QWidget* parent);
    ~ServingSettings() override;

private:
    void onChanged();

    const std::unique_ptr<Ui::ServingSettings> m_ui; //!< ui/serving_settings.ui
    SettingsModel& m_settings;
    MessageBanner* m_banner;
};

} // namespace warder::desktop
