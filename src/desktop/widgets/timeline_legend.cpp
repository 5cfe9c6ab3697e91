// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/timeline_legend.h"

#include "desktop/widgets/parts.h"
#include "desktop/widgets/timeline_marks.h"

#include <QHBoxLayout>
#include <QPainter>

namespace warder::desktop {

namespace {

constexpr int kHeight = 18;
constexpr int kBoxWidth = 24;
constexpr int kMarkWidth = 14;
constexpr double kBoxHeight = 12;
constexpr double kMarkSize = 9;

class Sign : public QWidget
{
public:
    Sign(int width, std::function<void(QPainter&, const QRectF&)> draw, QWidget* parent)
        : QWidget(parent)
        , m_draw(std::move(draw))
    {
        setFixedSize(width, kHeight);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        m_draw(painter, QRectF(rect()));
    }

private:
    std::function<void(QPainter&, const QRectF&)> m_draw;
};

} // namespace

TimelineLegend::TimelineLegend(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("timelineLegend"));
    setAccessibleName(tr("What the signs mean"));
    auto* flow = new FlowLayout(this);
    flow->setSpacing(Theme::kLarge);
    const auto addBox = [this](const QString& word, BoxLook look) {
        add(word, kBoxWidth, [this, look](QPainter& painter, const QRectF& place) {
            drawBox(painter, m_theme, QRectF(place.left(), place.center().y() - kBoxHeight / 2, place.width(), kBoxHeight), look);
        });
    };
    const auto addLine = [this](const QString& word, TimelineSpan::Kind kind) {
        add(word, kBoxWidth, [this, kind](QPainter& painter, const QRectF& place) { drawSession(painter, m_theme, QRectF(place.left(), place.center().y() - 1.5, place.width(), 3), kind); });
    };
    const auto addMark = [this](const QString& word, TimelineEvent::Kind kind) {
        const bool isFlag = kind == TimelineEvent::Kind::SignIn || kind == TimelineEvent::Kind::SignOut;
        add(word, kMarkWidth, [this, kind, isFlag](QPainter& painter, const QRectF& place) {
            drawMark(painter, m_theme, place.center() - QPointF(isFlag ? kMarkSize / 2 : 0, 0), kMarkSize, kind); // a flag's pole is where it happened
        });
    };
    addBox(tr("token held before"), BoxLook::Past);
    addBox(tr("held now"), BoxLook::Held);
    addBox(tr("held now, not renewed"), BoxLook::Ending);
    addBox(tr("planned"), BoxLook::Planned);
    addBox(tr("no token, renewal failed"), BoxLook::Outage);
    addLine(tr("session"), TimelineSpan::Kind::Session);
    addLine(tr("session, if renewed as planned"), TimelineSpan::Kind::PlannedSession);
    addMark(tr("signed in"), TimelineEvent::Kind::SignIn);
    addMark(tr("signed out"), TimelineEvent::Kind::SignOut);
    addMark(tr("renewal failed"), TimelineEvent::Kind::Failure);
    addMark(tr("refused by a service"), TimelineEvent::Kind::Rejected);
    addMark(tr("next try"), TimelineEvent::Kind::NextTry);
    addMark(tr("will end"), TimelineEvent::Kind::TokenEnds);
    addMark(tr("session ended"), TimelineEvent::Kind::SessionEnd);
}

void TimelineLegend::add(const QString& word, int width, Draw draw)
{
    auto* entry = new QWidget(this);
    auto* row = new QHBoxLayout(entry);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::kTight + 2);
    row->addWidget(new Sign(width, std::move(draw), entry));
    auto* label = makeLabel(m_theme, Theme::Type::Small, "muted", entry);
    label->setText(word);
    row->addWidget(label);
    layout()->addWidget(entry);
}

} // namespace warder::desktop
