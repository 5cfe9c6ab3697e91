// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/settings_page.h"

#include "desktop/widgets/clipboard_settings.h"
#include "desktop/widgets/consent_settings.h"
#include "desktop/widgets/diagnostics_settings.h"
#include "desktop/widgets/lock_settings.h"
#include "desktop/widgets/network_settings.h"
#include "desktop/widgets/notification_settings.h"
#include "desktop/widgets/serving_settings.h"
#include "desktop/widgets/tools_settings.h"
#include "desktop/widgets/vault_settings.h"
#include "desktop/widgets/window_settings.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QShortcut>
#include <QTabBar>
#include <QVBoxLayout>

namespace warder::desktop {

SettingsPage::SettingsPage(const Theme& theme, const SettingsModels& models, QWidget* parent)
    : QWidget(parent)
    , m_access(models.access)
    , m_agentSettings(models.agentSettings)
    , m_close(makeButton(tr("Do&ne"), QStringLiteral("closeSettingsButton"), "primary", this))
    , m_bar(new QTabBar(this))
    , m_pages(new PageStack(this))
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
    m_bar->setObjectName(QStringLiteral("settingsTabs"));
    m_bar->setAccessibleName(tr("Pages of the settings"));
    m_bar->setDrawBase(false);
    m_bar->setExpanding(false);
    layout->addWidget(m_bar);
    layout->addWidget(m_pages, 1);
    addSection(tr("Window"), { new WindowSettings(theme, models.desktop, models.autostart, this), new NotificationSettings(theme, models.desktop, this) });
    addSection(tr("Safety"), { new LockSettings(theme, models.agentSettings, models.agent, this), new VaultSettings(theme, models.access, models.agent, models.vaultReset, this),
                               new ClipboardSettings(theme, models.desktop, this) });
    addSection(tr("Programs"), { new ConsentSettings(theme, models.access, models.agentSettings, models.agent, this), new ServingSettings(theme, models.access, this),
                                 new ToolsSettings(theme, models.tools, this) });
    addSection(tr("Network"), { new NetworkSettings(theme, models.agentSettings, this) });
    auto* diagnostics = new DiagnosticsSettings(theme, models.agentSettings, models.diagnostics, this);
    addSection(tr("Diagnostics"), { diagnostics });
    connect(diagnostics, &DiagnosticsSettings::copyAsked, this, &SettingsPage::copyAsked);
    connect(m_bar, &QTabBar::currentChanged, m_pages, &PageStack::setCurrentIndex);
    connect(m_close, &QPushButton::clicked, this, &SettingsPage::closed);
    const auto addShortcut = [this](const QKeySequence& keys, int by) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, [this, by] { step(by); });
    };
    addShortcut(QKeySequence(QStringLiteral("Ctrl+PgDown")), 1);
    addShortcut(QKeySequence(QStringLiteral("Ctrl+PgUp")), -1);
}

void SettingsPage::addSection(const QString& name, std::initializer_list<QWidget*> cards)
{
    auto* page = new QWidget(m_pages);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::kLarge);
    for (QWidget* card : cards)
        layout->addWidget(card);
    layout->addStretch(1);
    m_pages->addWidget(page);
    m_bar->addTab(name);
}

void SettingsPage::step(int by)
{
    m_bar->setCurrentIndex((m_bar->currentIndex() + by + m_bar->count()) % m_bar->count());
}

void SettingsPage::begin()
{
    m_bar->setFocus();
}

void SettingsPage::begin(Section section)
{
    m_bar->setCurrentIndex(section);
    begin();
}

void SettingsPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_access.setSeen(true);
    m_agentSettings.reload();
}

void SettingsPage::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_access.setSeen(false);
}

void SettingsPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace warder::desktop
