// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/notification_settings.h"

#include "ui_notification_settings.h"

namespace warder::desktop {

NotificationSettings::NotificationSettings(const Theme& theme, DesktopSettings& settings, QWidget* parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::NotificationSettings>())
    , m_settings(settings)
{
    m_ui->setupUi(this);
    applyTheme(theme, *this);
    onChanged();
    connect(m_ui->tellSigninCheck, &QCheckBox::toggled, &settings, &DesktopSettings::setTellsOfSignins);
    connect(m_ui->tellEndCheck, &QCheckBox::toggled, &settings, &DesktopSettings::setTellsOfEnds);
    connect(m_ui->tellUseCheck, &QCheckBox::toggled, &settings, &DesktopSettings::setTellsOfUses);
    connect(&settings, &DesktopSettings::changed, this, &NotificationSettings::onChanged);
}

NotificationSettings::~NotificationSettings() = default;

void NotificationSettings::onChanged()
{
    m_ui->tellSigninCheck->setChecked(m_settings.tellsOfSignins());
    m_ui->tellEndCheck->setChecked(m_settings.tellsOfEnds());
    m_ui->tellUseCheck->setChecked(m_settings.tellsOfUses());
}

} // namespace warder::desktop
