// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/consent_settings.h"

#include "desktop/viewmodels/consent_question.h"
#include "desktop/widgets/tables.h"

#include "ui_consent_settings.h"

namespace warder::desktop {

namespace {

constexpr int kMostRows = 10; // at a time; it scrolls beyond

} // namespace

ConsentSettings::ConsentSettings(const Theme& theme, SettingsModel& settings, AgentSettingsModel& agentSettings, AgentModel& agent, QWidget* parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::ConsentSettings>())
    , m_settings(settings)
    , m_agentSettings(agentSettings)
    , m_agent(agent)
    , m_banner(new MessageBanner(theme, this))
{
    m_ui->setupUi(this);
    m_banner->setObjectName(QStringLiteral("consentBanner"));
    m_ui->consentSettingsLayout->insertWidget(1, m_banner);
    applyTheme(theme, *this);
    m_ui->limitsText->setText(ConsentQuestion::limits());
    m_ui->grantsTable->setModel(&settings.grants());
    dressTable(*m_ui->grantsTable, { { 26, 2 }, { 12 }, { 24, 2 }, { 18 }, { 12 } });
    const auto chosen = [this] { return m_ui->grantsTable->currentIndex().data(GrantsModel::IdRole).toString(); };
    connect(m_ui->revokeButton, &QPushButton::clicked, this, [this, chosen] { m_settings.revoke(chosen()); });
    connect(m_ui->revokeAllButton, &QPushButton::clicked, this, [this] { m_settings.revokeAll(); });
    connect(m_banner, &MessageBanner::actionClicked, &settings, &SettingsModel::reload);
    connect(&settings, &SettingsModel::changed, this, &ConsentSettings::onChanged);
    connect(&agent, &AgentModel::profileChanged, this, &ConsentSettings::onChanged);
    connect(&agent, &AgentModel::changed, this, &ConsentSettings::onChanged);
    m_ui->defaultConsentCombo->addItem(tr("Programs get tokens"), QStringLiteral("allow"));
    m_ui->defaultConsentCombo->addItem(tr("Ask me first"), QStringLiteral("ask"));
    m_ui->defaultConsentCombo->addItem(tr("No program gets any"), QStringLiteral("deny"));
    connect(m_ui->defaultConsentCombo, &QComboBox::activated, this, [this] { m_agentSettings.setConsent(m_ui->defaultConsentCombo->currentData().toString()); });
    connect(&agentSettings, &AgentSettingsModel::changed, this, &ConsentSettings::showDefault);
    showDefault();
    onChanged();
}

ConsentSettings::~ConsentSettings() = default;

// Also after a change that was refused: then what was before is shown again.
void ConsentSettings::showDefault()
{
    m_ui->defaultConsentCombo->setEnabled(m_agentSettings.isLoaded());
    m_ui->defaultConsentCombo->setCurrentIndex(m_ui->defaultConsentCombo->findData(m_agentSettings.consent()));
}

void ConsentSettings::onChanged()
{
    const SettingsModel::Part& part = m_settings.consent();
    const bool hasGrants = m_settings.grants().rowCount() > 0;
    m_ui->policyText->setText(SettingsModel::policies(m_agent.profiles().items()).join(u'\n'));
    m_banner->show(part.problem, {}, tr("Try a&gain"));
    m_ui->grantsText->setText(!part.isKnown ? tr("This agent remembers nothing that was allowed.")
                                  : part.isLoading && !hasGrants
                                  ? tr("Reading what was allowed…")
                                  : tr("Nothing is remembered: each program is asked about anew. What you allow for longer than once appears here."));
    m_ui->grantsText->setVisible(!hasGrants && part.problem.isEmpty());
    for (QWidget* one : { static_cast<QWidget*>(m_ui->grantsTable), static_cast<QWidget*>(m_ui->revokeButton), static_cast<QWidget*>(m_ui->revokeAllButton) })
        one->setVisible(hasGrants);
    chooseFirst(*m_ui->grantsTable);
    fitRows(*m_ui->grantsTable, kMostRows);
}

} // namespace warder::desktop
