// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/activity_page.h"

#include "desktop/widgets/tables.h"

#include <QTableView>
#include <QVBoxLayout>

namespace warder::desktop {

namespace {

constexpr int kHeight = 420;

} // namespace

ActivityPage::ActivityPage(const Theme& theme, ActivityModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_banner(new MessageBanner(theme, this))
    , m_message(makeLabel(theme, Theme::Type::Body, "muted", this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::kLarge - 2);
    m_banner->setObjectName(QStringLiteral("activityBanner"));
    layout->addWidget(m_banner);
    m_message->setObjectName(QStringLiteral("activityMessage"));
    m_message->setWordWrap(true);
    layout->addWidget(m_message);
    QVBoxLayout* content = nullptr;
    m_card = makeCard(theme, tr("WHO ASKED IN THE LAST SEVEN DAYS"), &content, this);
    m_table = new QTableView(m_card);
    m_table->setObjectName(QStringLiteral("activityTable"));
    m_table->setAccessibleName(tr("Who asked for tokens"));
    m_table->setModel(&model.rows());
    m_table->setMinimumHeight(kHeight);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTextElideMode(Qt::ElideRight);
    m_table->setTabKeyNavigation(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    dressTable(*m_table, { { 20, 0 }, { 30, 3 }, { 24, 2 }, { 30, 1 } });
    content->addWidget(m_table, 1);
    layout->addWidget(m_card, 1);
    layout->addStretch(0);
    connect(m_banner, &MessageBanner::actionClicked, &model, &ActivityModel::retry);
    connect(&model, &ActivityModel::changed, this, &ActivityPage::onChanged);
    onChanged();
}

void ActivityPage::onChanged()
{
    const ActivityModel::Phase phase = m_model.phase();
    const bool hasRows = m_model.rows().rowCount() > 0;
    m_banner->show(phase == ActivityModel::Phase::Failed ? m_model.problem() : QString(), {}, tr("Try a&gain"));
    m_message->setText(phase == ActivityModel::Phase::Loading ? tr("Reading who asked…")
                                                              : tr("No program has asked for a token of this profile in the last seven days. When one does, it appears here with the programs that started it."));
    m_message->setVisible(phase == ActivityModel::Phase::Loading || (phase == ActivityModel::Phase::Ready && !hasRows));
    m_card->setVisible(hasRows && phase != ActivityModel::Phase::Failed);
}

void ActivityPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_model.setSeen(true);
}

void ActivityPage::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_model.setSeen(false);
}

} // namespace warder::desktop
