// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/settings_page.h"

#include "desktop/widgets/consent_settings.h"
#include "desktop/widgets/serving_settings.h"
#include "desktop/widgets/vault_settings.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace warder::desktop {

SettingsPage::SettingsPage(const Theme& theme, SettingsModel& settings, AgentModel& agent, QWidget* parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_close(makeButton(tr("Do&ne"), QStringLiteral("closeSettingsButton"), "primary", this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::kLarge);
    auto* head = new QHBoxLayout;
    auto* title = makeLabel(theme, Theme::Type::Title, "", this);
    title->setText(tr("Settings"));
    head->addWidget(title);
    head->addStretch(1);
    head->addWidget(m_close);
    layout->addLayout(head);
    layout->addWidget(new ConsentSettings(theme, settings, agent, this));
    layout->addWidget(new ServingSettings(theme, settings, this));
    layout->addWidget(new VaultSettings(theme, settings, agent, this));
    layout->addStretch(1);
    connect(m_close, &QPushButton::clicked, this, &SettingsPage::closed);
}

void SettingsPage::begin()
{
    m_close->setFocus();
}

void SettingsPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_settings.setSeen(true);
}

void SettingsPage::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_settings.setSeen(false);
}

void SettingsPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace warder::desktop
