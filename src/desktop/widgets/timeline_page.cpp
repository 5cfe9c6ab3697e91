// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/timeline_page.h"

#include "desktop/widgets/timeline_legend.h"
#include "desktop/widgets/timeline_view.h"
#include "desktop/widgets/waiting_page.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace warder::desktop {

using Phase = TimelineModel::Phase;

namespace {

constexpr std::array kHours { 6, 18, 7 * 24 };
constexpr int kLinesForLegend = 35; // of text: in a lower page the lanes need the room more, and each thing is said in words
constexpr int kNarrowHead = 640; // pixels: the buttons stand below the title

} // namespace

TimelinePage::TimelinePage(const Theme& theme, TimelineModel& model, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_model(model)
{
    setObjectName(QStringLiteral("timelinePage"));
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(Theme::kPage - 4, Theme::kLarge + 2, Theme::kPage - 4, Theme::kLarge);
    rows->setSpacing(Theme::kMedium);
    rows->addLayout(makeHead());

    m_banner = new MessageBanner(theme, this);
    m_banner->setObjectName(QStringLiteral("timelineBanner"));
    rows->addWidget(m_banner);
    m_verdictRow = new QWidget(this);
    auto* verdict = new QHBoxLayout(m_verdictRow);
    verdict->setContentsMargins(0, 0, 0, 0);
    verdict->setSpacing(Theme::kMedium);
    m_verdictSign = new StatePill(theme, m_verdictRow);
    m_verdictSign->setObjectName(QStringLiteral("timelineVerdictSign"));
    verdict->addWidget(m_verdictSign, 0, Qt::AlignTop);
    m_verdict = makeLabel(theme, Theme::Type::Body, "", m_verdictRow);
    m_verdict->setObjectName(QStringLiteral("timelineVerdict"));
    m_verdict->setWordWrap(true);
    verdict->addWidget(m_verdict, 1);
    rows->addWidget(m_verdictRow);

    m_card = new QFrame(this);
    m_card->setProperty("look", QStringLiteral("card"));
    auto* inner = new QVBoxLayout(m_card);
    inner->setContentsMargins(1, 1, 1, Theme::kTight);
    m_view = new TimelineView(theme, model, m_card);
    inner->addWidget(m_view);
    rows->addWidget(m_card, 1);
    m_waiting = new WaitingPage(theme, this);
    rows->addWidget(m_waiting, 1);

    // Two lines whether there is something to say or not, so that nothing moves while the pointer does.
    m_detail = makeLabel(theme, Theme::Type::Body, "", this);
    m_detail->setObjectName(QStringLiteral("timelineDetail"));
    m_detail->setWordWrap(true);
    m_detail->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    rows->addWidget(m_detail);
    m_legend = new TimelineLegend(theme, this);
    rows->addWidget(m_legend);

    connect(m_banner, &MessageBanner::actionClicked, &model, &TimelineModel::retry);
    connect(m_waiting, &WaitingPage::actionClicked, this, &TimelinePage::onNextStep);
    connect(m_view, &TimelineView::profileAsked, this, &TimelinePage::profileAsked);
    connect(m_view, &TimelineView::detailChanged, this, [this] {
        const QString detail = m_view->detail();
        m_detail->setText(detail.isEmpty() ? tr("Point at something, or move with the arrow keys, to read what it is. Ctrl and the wheel, or + and −, zoom.") : detail);
        m_detail->setProperty("look", detail.isEmpty() ? QStringLiteral("muted") : QString());
        m_detail->setStyleSheet(m_detail->styleSheet()); // looks at the property again
    });
    connect(&model, &TimelineModel::changed, this, &TimelinePage::onChanged);
    connect(&model, &TimelineModel::rangeChanged, this, &TimelinePage::onRange);
    connect(&model.lanes(), &QAbstractItemModel::dataChanged, this, &TimelinePage::onRange);
    Q_EMIT m_view->detailChanged();
    m_detail->setMinimumHeight(2 * m_detail->fontMetrics().lineSpacing());
    onChanged();
    onRange();
}

QLayout* TimelinePage::makeHead()
{
    auto* both = new FoldingLayout(kNarrowHead);
    both->setSpacing(Theme::kSmall + 2);
    auto* words = new QHBoxLayout;
    words->setSpacing(Theme::kMedium);
    both->addLayout(words, 1);
    auto* head = new QHBoxLayout;
    head->setSpacing(Theme::kSmall + 2);
    both->addLayout(head);
    auto* title = makeLabel(m_theme, Theme::Type::Title, "", this);
    title->setText(tr("Timeline"));
    words->addWidget(title);
    m_range = makeLabel(m_theme, Theme::Type::Body, "muted", this);
    m_range->setObjectName(QStringLiteral("timelineRange"));
    m_range->setWordWrap(true);
    words->addWidget(m_range, 1);
    m_now = makeButton(tr("&Now"), QStringLiteral("timelineNowButton"), "", this);
    head->addWidget(m_now);
    connect(m_now, &QPushButton::clicked, &m_model, &TimelineModel::showNow);
    //: Six hours; the & marks the key that chooses it
    const std::array texts { tr("&6 h"), tr("&18 h"), tr("&7 days") };
    for (std::size_t i = 0; i < kHours.size(); ++i) {
        m_hours[i] = makeButton(texts[i], QStringLiteral("timelineHoursButton%1").arg(kHours[i]), "choice", this);
        m_hours[i]->setCheckable(true);
        head->addWidget(m_hours[i]);
        connect(m_hours[i], &QPushButton::clicked, this, [this, hours = kHours[i]] {
            m_model.showHours(hours);
            onRange(); // checked stays checked
        });
    }
    head->addStretch(1); // where they have a line of their own
    return both;
}

bool TimelinePage::hasRoomForLegend() const
{
    return height() >= kLinesForLegend * fontMetrics().lineSpacing();
}

void TimelinePage::focusFirst()
{
    if (m_view->isVisibleTo(this))
        m_view->setFocus(Qt::OtherFocusReason);
    else
        m_waiting->focusAction();
    m_wantsFocus = !m_view->isVisibleTo(this);
}

void TimelinePage::onChanged()
{
    const Phase phase = m_model.phase();
    const bool hasLanes = phase == Phase::Ready || phase == Phase::Failed;
    switch (phase) {
    case Phase::Gone:
        m_waiting->show(m_model.problem().isEmpty() ? tr("Looking for the agent…") : tr("The agent is not there"),
                        m_model.problem().isEmpty() ? QString() : tr("Without it nobody knows what was held and what is planned."), {});
        break;
    case Phase::Locked:
        // Without its letter, which the button above has.
        m_waiting->show(tr("Warder is locked"), tr("What was held and what is planned is shown again once you unlock it."), tr("&Unlock…").remove(u'&'));
        break;
    case Phase::Loading:
        m_waiting->show(tr("Reading what happened…"), {}, {});
        break;
    case Phase::Empty:
        m_waiting->show(tr("There are no profiles yet"), tr("Once there is one, this page shows when its tokens were renewed, when they end, and whether they last through the night."), tr("Add a pr&ofile"));
        break;
    case Phase::Ready:
    case Phase::Failed:
        break;
    }
    const QString action = phase == Phase::Gone ? tr("&Restart") : tr("Try a&gain");
    m_banner->show(m_model.problem(), {}, m_model.canRetry() ? action : QString());
    m_waiting->setVisible(!hasLanes);
    m_card->setVisible(hasLanes);
    m_detail->setVisible(hasLanes);
    m_legend->setVisible(hasLanes && hasRoomForLegend());
    m_verdictRow->setVisible(hasLanes);
    for (QWidget* part : { static_cast<QWidget*>(m_range), static_cast<QWidget*>(m_now) })
        part->setVisible(hasLanes);
    for (QPushButton* button : m_hours)
        button->setVisible(hasLanes);
    onRange();
    if (hasLanes && isVisible() && std::exchange(m_wantsFocus, false) && !isAncestorOf(focusWidget()))
        m_view->setFocus(Qt::OtherFocusReason);
}

void TimelinePage::onRange()
{
    m_range->setText(m_model.rangeText());
    for (std::size_t i = 0; i < kHours.size(); ++i)
        m_hours[i]->setChecked(m_model.chosenHours() == kHours[i]);
    const Verdict verdict = m_model.verdict();
    m_verdict->setText(verdict.text);
    m_verdictSign->show(verdict.tone == Tone::Good ? tr("All well") : verdict.tone == Tone::Warning ? tr("Look here") : tr("Nothing held"), verdict.tone);
}

void TimelinePage::onNextStep()
{
    if (m_model.phase() == Phase::Locked)
        Q_EMIT unlockAsked();
    else
        Q_EMIT addAsked();
}

void TimelinePage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_legend->setVisible(m_card->isVisibleTo(this) && hasRoomForLegend());
}

void TimelinePage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_model.setSeen(true);
}

void TimelinePage::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_model.setSeen(false);
    m_wantsFocus = false;
}

} // namespace warder::desktop
