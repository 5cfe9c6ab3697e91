// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/profile_tabs.h"

#include "desktop/widgets/activity_page.h"
#include "desktop/widgets/overview_page.h"
#include "desktop/widgets/token_page.h"
#include "desktop/widgets/use_it_page.h"

#include <QShortcut>
#include <QTabBar>
#include <QVBoxLayout>

namespace warder::desktop {

ProfileTabs::ProfileTabs(const Theme& theme, client::AgentClient& client, const Now& now, QWidget* parent)
    : QWidget(parent)
    , m_token(client, now)
    , m_setup(client, SetupPlace::fromProcess())
    , m_activity(client, now)
    , m_bar(new QTabBar(this))
    , m_pages(new PageStack(this))
    , m_overviewPage(new OverviewPage(theme, m_pages))
    , m_useItPage(new UseItPage(theme, m_setup, m_pages))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::kLarge);
    m_bar->setObjectName(QStringLiteral("profileTabs"));
    m_bar->setAccessibleName(tr("Pages of the profile"));
    m_bar->setDrawBase(false);
    m_bar->setExpanding(false);
    layout->addWidget(m_bar);
    layout->addWidget(m_pages, 1);
    addTab(tr("O&verview"), m_overviewPage);
    addTab(tr("&Token"), new TokenPage(theme, m_token, m_pages));
    addTab(tr("Us&e it"), m_useItPage);
    addTab(tr("Activit&y"), new ActivityPage(theme, m_activity, m_pages));
    connect(m_useItPage, &UseItPage::copyAsked, this, &ProfileTabs::copyAsked);
    connect(m_bar, &QTabBar::currentChanged, m_pages, &PageStack::setCurrentIndex);
    const auto addShortcut = [this](const QKeySequence& keys, int by) {
        auto* shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, this, [this, by] { step(by); });
    };
    addShortcut(QKeySequence(QStringLiteral("Ctrl+PgDown")), 1);
    addShortcut(QKeySequence(QStringLiteral("Ctrl+PgUp")), -1);
}

ProfileTabs::~ProfileTabs() = default;

void ProfileTabs::addTab(const QString& text, QWidget* page)
{
    m_pages->addWidget(page);
    const int tab = m_bar->addTab(text);
    QString spoken = text;
    m_bar->setAccessibleTabName(tab, spoken.remove(u'&'));
}

void ProfileTabs::step(int by)
{
    m_bar->setCurrentIndex((m_bar->currentIndex() + by + m_bar->count()) % m_bar->count());
}

void ProfileTabs::show(const OverviewModel& model)
{
    m_overviewPage->show(model);
    m_token.setProfile(&model.item());
    m_useItPage->show(model.item());
    m_activity.setProfile(model.item().name);
}

void ProfileTabs::forget()
{
    m_token.setProfile(nullptr);
    m_setup.forget();
    m_activity.setProfile({});
}

} // namespace warder::desktop
