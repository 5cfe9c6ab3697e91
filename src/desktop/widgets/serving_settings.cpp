// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/serving_settings.h"

#include "desktop/widgets/tables.h"

#include "ui_serving_settings.h"

namespace warder::desktop {

namespace {

constexpr int kMostRows = 6; // at a time; it scrolls beyond

} // namespace

ServingSettings::ServingSettings(const Theme& theme, SettingsModel& settings, QWidget* parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::ServingSettings>())
    , m_settings(settings)
    , m_banner(new MessageBanner(theme, this))
{
    m_ui->setupUi(this);
    m_banner->setObjectName(QStringLiteral("servingBanner"));
    m_ui->servingSettingsLayout->insertWidget(1, m_banner);
    applyTheme(theme, *this);
    m_ui->socketsTable->setModel(&settings.sockets());
    dressTable(*m_ui->socketsTable, { { 36 }, { 24 }, { 14, 0 } });
    connect(m_ui->removeSocketButton, &QPushButton::clicked, this, [this] { m_settings.removeSocket(m_ui->socketsTable->currentIndex().data(SocketsModel::PathRole).toString()); });
    connect(m_banner, &MessageBanner::actionClicked, &settings, &SettingsModel::reload);
    connect(&settings, &SettingsModel::changed, this, &ServingSettings::onChanged);
    onChanged();
}

ServingSettings::~ServingSettings() = default;

void ServingSettings::onChanged()
{
    const SettingsModel::Part& part = m_settings.serving();
    const bool hasSockets = m_settings.sockets().rowCount() > 0;
    m_banner->show(part.problem, {}, tr("Tr&y again"));
    m_ui->socketsText->setText(!part.isKnown ? tr("This agent makes no sockets for elsewhere.") : part.isLoading && !hasSockets ? tr("Reading the sockets…") : tr("There is none."));
    m_ui->socketsText->setVisible(!hasSockets && part.problem.isEmpty());
    m_ui->socketsTable->setVisible(hasSockets);
    m_ui->removeSocketButton->setVisible(hasSockets);
    chooseFirst(*m_ui->socketsTable);
    fitRows(*m_ui->socketsTable, kMostRows);
}

} // namespace warder::desktop
