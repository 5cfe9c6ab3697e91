// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/lock_settings.h"

#include "ui_lock_settings.h"

#include <QSignalBlocker>

namespace warder::desktop {

LockSettings::LockSettings(const Theme& theme, AgentSettingsModel& settings, AgentModel& agent, QWidget* parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::LockSettings>())
    , m_settings(settings)
{
    m_ui->setupUi(this);
    applyTheme(theme, *this);
    m_ui->idleSpin->setKeyboardTracking(false); // each value goes to the agent: not 1 on the way to 15
    connect(m_ui->lockNowButton, &QPushButton::clicked, &agent, &AgentModel::lock);
    connect(m_ui->idleSpin, &QSpinBox::valueChanged, &settings, &AgentSettingsModel::setIdleMinutes);
    connect(m_ui->suspendCheck, &QCheckBox::clicked, &settings, &AgentSettingsModel::setLocksOnSuspend);
    connect(m_ui->screenCheck, &QCheckBox::clicked, &settings, &AgentSettingsModel::setLocksOnScreenLock);
    connect(&settings, &AgentSettingsModel::changed, this, &LockSettings::onChanged);
    onChanged();
}

LockSettings::~LockSettings() = default;

void LockSettings::onChanged()
{
    const QSignalBlocker blocker(m_ui->idleSpin);
    m_ui->idleSpin->setValue(m_settings.idleMinutes());
    m_ui->suspendCheck->setChecked(m_settings.locksOnSuspend());
    m_ui->screenCheck->setChecked(m_settings.locksOnScreenLock());
    for (QWidget* one : { static_cast<QWidget*>(m_ui->idleSpin), static_cast<QWidget*>(m_ui->suspendCheck), static_cast<QWidget*>(m_ui->screenCheck) })
        one->setEnabled(m_settings.isLoaded());
    m_ui->lockProblem->setText(m_settings.problem());
    m_ui->lockProblem->setVisible(!m_settings.problem().isEmpty());
}

} // namespace warder::desktop
