// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/vault_settings.h"

#include "ui_vault_settings.h"

namespace warder::desktop {

VaultSettings::VaultSettings(const Theme& theme, SettingsModel& settings, AgentModel& agent, QWidget* parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::VaultSettings>())
    , m_settings(settings)
{
    m_ui->setupUi(this);
    applyTheme(theme, *this);
    connect(m_ui->lockNowButton, &QPushButton::clicked, &agent, &AgentModel::lock);
    connect(&settings, &SettingsModel::changed, this, &VaultSettings::onChanged);
    onChanged();
}

VaultSettings::~VaultSettings() = default;

void VaultSettings::onChanged()
{
    m_ui->protectionText->setText(m_settings.protection().isEmpty() ? tr("Reading who keeps the vault's key…") : m_settings.protection());
}

} // namespace warder::desktop
