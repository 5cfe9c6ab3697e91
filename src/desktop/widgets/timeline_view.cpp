// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/timeline_view.h"

#include "desktop/text/time_text.h"
#include "desktop/widgets/timeline_accessible.h"
#include "desktop/widgets/timeline_marks.h"

#include <QApplication>
#include <QFontMetrics>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QNativeGestureEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>
#include <QToolTip>
#include <QTouchEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace warder::desktop {

namespace {

constexpr double kBoxHeight = 16;
constexpr double kSessionHeight = 3;
constexpr double kMarkSize = 11;
constexpr int kLeastLabel = 120;
constexpr int kMostLabel = 190; // at the usual size of the font
constexpr int kTickRoom = 84; // for a label of the axis, likewise
constexpr int kUsualHeight = 15; // of the small font
constexpr int kDayAlpha = 120; // of 255
constexpr int kNear = 7; // pixels between the pointer and what it means
constexpr double kWheelStep = 120; // eighths of a degree of one notch
constexpr double kZoomStep = 1.25;
constexpr double kLeastPlanned = 5; // pixels; narrower boxes become one band
constexpr int kPanParts = 6; // of what is looked at, for one key

double middleOf(const QPointF& a, const QPointF& b)
{
    return (a.x() + b.x()) / 2;
}

double distance(const QPointF& a, const QPointF& b)
{
    return std::max(std::hypot(a.x() - b.x(), a.y() - b.y()), 1.0);
}

} // namespace

TimelineView::TimelineView(const Theme& theme, TimelineModel& model, QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_theme(theme)
    , m_model(model)
{
    installTimelineAccessibility();
    setObjectName(QStringLiteral("timelineView"));
    setAccessibleName(tr("Timeline"));
    setAccessibleDescription(tr("Arrow keys move between profiles and their events."));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_AcceptTouchEvents);
    viewport()->setAutoFillBackground(false);
    connect(&model, &TimelineModel::rangeChanged, viewport(), qOverload<>(&QWidget::update));
    connect(&model, &TimelineModel::selectionChanged, this, &TimelineView::onSelection);
    const TimelineLanesModel& lanes = model.lanes();
    connect(&lanes, &QAbstractItemModel::dataChanged, viewport(), qOverload<>(&QWidget::update));
    connect(&lanes, &QAbstractItemModel::layoutChanged, viewport(), qOverload<>(&QWidget::update));
    for (const auto signal : { &QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved })
        connect(&lanes, signal, this, &TimelineView::setScrollBar);
    connect(&lanes, &QAbstractItemModel::modelReset, this, &TimelineView::setScrollBar);
}

// --- Where things are -------------------------------------------------------------------------------------------------------

QSize TimelineView::sizeHint() const
{
    return { 760, axisHeight() + 8 * laneHeight() };
}

int TimelineView::labelWidth() const
{
    const int most = kMostLabel * QFontMetrics(m_theme.font(Theme::Type::Small)).height() / kUsualHeight;
    return std::clamp(viewport()->width() / 5, kLeastLabel, std::max(most, kLeastLabel));
}

int TimelineView::axisHeight() const
{
    return QFontMetrics(m_theme.font(Theme::Type::Small)).height() + 2 * Theme::kMedium;
}

int TimelineView::laneHeight() const
{
    const int words = QFontMetrics(m_theme.font(Theme::Type::Strong)).height() + QFontMetrics(m_theme.font(Theme::Type::Small)).height();
    return std::max(words, static_cast<int>(kBoxHeight + 2 * kMarkSize)) + 2 * Theme::kMedium;
}

TimelineScale TimelineView::scale() const
{
    const double width = viewport()->width() - labelWidth() - Theme::kLarge;
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    return { m_model.range(), isMirrored ? static_cast<double>(Theme::kLarge) : static_cast<double>(labelWidth()), width,
             isMirrored ? TimelineScale::Direction::RightToLeft : TimelineScale::Direction::LeftToRight };
}

QRect TimelineView::laneRect(int row) const
{
    return { 0, axisHeight() + row * laneHeight() - verticalScrollBar()->value(), viewport()->width(), laneHeight() };
}

double TimelineView::boxMiddle(const QRect& lane) const
{
    return lane.center().y() - 1;
}

QRect TimelineView::eventRect(int row, int event) const
{
    const auto& events = m_model.lanes().lane(row).events;
    const double x = scale().x(events[static_cast<std::size_t>(event)].at);
    const QRect lane = laneRect(row);
    return { static_cast<int>(x - kMarkSize), lane.top() + Theme::kSmall, static_cast<int>(2 * kMarkSize), lane.height() - 2 * Theme::kSmall };
}

int TimelineView::rowAt(const QPoint& place) const
{
    if (place.y() < axisHeight() || !viewport()->rect().contains(place))
        return -1;
    const int row = (place.y() - axisHeight() + verticalScrollBar()->value()) / laneHeight();
    return row < m_model.lanes().rowCount() ? row : -1;
}

std::optional<int> TimelineView::eventAt(int row, const QPoint& place) const
{
    if (row < 0)
        return {};
    const TimelineScale scale = this->scale();
    const auto& events = m_model.lanes().lane(row).events;
    std::optional<int> nearest;
    double least = kNear;
    for (int i = 0; i < static_cast<int>(events.size()); ++i) {
        const double off = std::abs(scale.x(events[static_cast<std::size_t>(i)].at) - place.x());
        if (off <= least) { // of equals the later one, which is drawn on top
            least = off;
            nearest = i;
        }
    }
    return nearest;
}

void TimelineView::setScrollBar()
{
    const int room = viewport()->height() - axisHeight();
    QScrollBar* bar = verticalScrollBar();
    bar->setRange(0, std::max(0, m_model.lanes().rowCount() * laneHeight() - room));
    bar->setPageStep(std::max(room, 1));
    bar->setSingleStep(laneHeight() / 2);
    viewport()->update();
}

// --- Painting ---------------------------------------------------------------------------------------------------------------

void TimelineView::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    const TimelineScale scale = this->scale();
    drawAxis(painter, scale);
    painter.save();
    painter.setClipRect(event->rect().intersected(QRect(0, axisHeight(), viewport()->width(), viewport()->height())));
    const int first = verticalScrollBar()->value() / laneHeight();
    for (int row = first; row < m_model.lanes().rowCount() && laneRect(row).top() < viewport()->height(); ++row)
        drawLane(painter, scale, row);
    painter.restore();
    drawNow(painter, scale);
}

void TimelineView::drawAxis(QPainter& painter, const TimelineScale& scale) const
{
    const QFontMetrics metrics(m_theme.font(Theme::Type::Small));
    const int room = kTickRoom * metrics.height() / kUsualHeight;
    painter.setFont(m_theme.font(Theme::Type::Small));
    const QRectF now = nowRect(scale);
    QColor dayLine = m_theme.muted();
    dayLine.setAlpha(kDayAlpha);
    for (const TimelineTick& tick : ticksOf(scale.range(), static_cast<int>(scale.width()) / room)) {
        const double x = std::round(scale.x(tick.at)) + 0.5;
        painter.setPen(tick.isDay ? dayLine : m_theme.line());
        painter.drawLine(QPointF(x, axisHeight()), QPointF(x, viewport()->height()));
        painter.setPen(tick.isDay ? m_theme.palette().color(QPalette::WindowText) : m_theme.muted());
        const double half = metrics.horizontalAdvance(tick.label) / 2.0 + 2;
        const double center = std::min(x, viewport()->width() - half);
        if (const QRectF place(center - half, 0, 2 * half, axisHeight()); !place.intersects(now))
            painter.drawText(place, Qt::AlignCenter, tick.label);
    }
}

void TimelineView::drawLane(QPainter& painter, const TimelineScale& scale, int row) const
{
    const TimelineLane& lane = m_model.lanes().lane(row);
    const QRect rect = laneRect(row);
    const bool isCurrent = row == m_model.currentRow() && hasFocus();
    if (isCurrent || row == m_hover.row) {
        QColor back = isCurrent ? m_theme.selection() : m_theme.track();
        back.setAlpha(110);
        painter.fillRect(rect, back);
    }
    painter.setPen(m_theme.line());
    painter.drawLine(rect.bottomLeft(), rect.bottomRight());
    drawLabel(painter, lane, rect);
    painter.save();
    painter.setClipRect(QRectF(scale.left(), rect.top(), scale.width(), rect.height()), Qt::IntersectClip);
    drawSpans(painter, scale, lane, rect);
    drawEvents(painter, scale, lane, rect, row);
    painter.restore();
    if (isCurrent && !m_model.currentEvent()) {
        painter.setPen(QPen(m_theme.accent(), 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect).adjusted(1, 1, -1, -2));
    }
}

void TimelineView::drawLabel(QPainter& painter, const TimelineLane& lane, const QRect& rect) const
{
    const QRect place = QStyle::visualRect(layoutDirection(), viewport()->rect(), QRect(Theme::kLarge + 2, rect.top(), labelWidth() - Theme::kLarge - Theme::kSmall, rect.height()));
    const QFontMetrics strong(m_theme.font(Theme::Type::Strong));
    const QFontMetrics small(m_theme.font(Theme::Type::Small));
    const int top = place.top() + (place.height() - strong.height() - small.height()) / 2;
    const auto alignment = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter));
    painter.setFont(m_theme.font(Theme::Type::Strong));
    painter.setPen(m_theme.palette().color(QPalette::WindowText));
    painter.drawText(QRect(place.left(), top, place.width(), strong.height()), alignment, strong.elidedText(lane.name, Qt::ElideRight, place.width()));
    const Tone tone = outlookTone(lane, m_model.now());
    painter.setFont(m_theme.font(Theme::Type::Small));
    painter.setPen(tone == Tone::Good || tone == Tone::Busy ? m_theme.muted() : m_theme.tone(tone));
    painter.drawText(QRect(place.left(), top + strong.height(), place.width(), small.height()), alignment,
                     small.elidedText(outlookText(lane, m_model.now()), Qt::ElideRight, place.width()));
}

void TimelineView::drawSpans(QPainter& painter, const TimelineScale& scale, const TimelineLane& lane, const QRect& rect) const
{
    const double middle = boxMiddle(rect);
    const Seconds now = m_model.now();
    double drawnTo = -1e9; // boxes below a pixel are not drawn one on the other
    for (const TimelineSpan& span : lane.spans) {
        const Seconds end = span.end.value_or(scale.range().end + scale.range().length());
        if (end <= scale.range().begin || span.begin >= scale.range().end)
            continue;
        const double a = scale.x(span.begin);
        const double b = scale.x(end);
        QRectF box(std::min(a, b), middle - kBoxHeight / 2, std::max(std::abs(b - a) - 1, 1.0), kBoxHeight);
        switch (span.kind) {
        case TimelineSpan::Kind::Token: {
            if (end <= now && std::abs(box.left() - drawnTo) < 0.7 && box.width() <= 1)
                continue;
            drawnTo = box.left();
            const bool isEnding = lane.outlook.kind == Outlook::Kind::Ends && !isRenewed(lane.item);
            drawBox(painter, m_theme, box, end <= now ? BoxLook::Past : isEnding || lane.item.needsPerson() ? BoxLook::Ending : BoxLook::Held);
            break;
        }
        case TimelineSpan::Kind::Outage:
            drawBox(painter, m_theme, box, BoxLook::Outage);
            break;
        case TimelineSpan::Kind::Session:
        case TimelineSpan::Kind::PlannedSession:
            box.setTop(middle + kBoxHeight / 2 + 6);
            box.setHeight(kSessionHeight);
            drawSession(painter, m_theme, box, span.kind);
            break;
        }
    }
    if (lane.planned)
        drawPlanned(painter, scale, *lane.planned, rect);
}

void TimelineView::drawPlanned(QPainter& painter, const TimelineScale& scale, const PlannedTokens& planned, const QRect& rect) const
{
    const double middle = boxMiddle(rect);
    const Seconds end = std::min(scale.range().end + planned.period, planned.until.value_or(scale.range().end + planned.period));
    const auto draw = [&](Seconds from, Seconds to) {
        const double a = scale.x(from);
        const double b = scale.x(to);
        drawBox(painter, m_theme, QRectF(std::min(a, b), middle - kBoxHeight / 2, std::max(std::abs(b - a) - 1, 1.0), kBoxHeight), BoxLook::Planned);
    };
    const double width = static_cast<double>(planned.period) / static_cast<double>(scale.range().length()) * scale.width();
    // The held token ends a little after its renewal, where the first planned box begins: it is not drawn over that.
    if (width < kLeastPlanned) {
        if (planned.first < end)
            draw(planned.first, end);
        return;
    }
    const Seconds skipped = std::max<Seconds>((scale.range().begin - planned.first) / planned.period - 1, 0);
    for (Seconds at = planned.first + skipped * planned.period; at < end; at += planned.period)
        draw(at, std::min(at + planned.period, end));
}

void TimelineView::drawEvents(QPainter& painter, const TimelineScale& scale, const TimelineLane& lane, const QRect& rect, int row) const
{
    const double middle = boxMiddle(rect);
    for (std::size_t i = 0; i < lane.events.size(); ++i) {
        const TimelineEvent& event = lane.events[i];
        const QPointF center(scale.x(event.at), middle);
        if (center.x() < scale.left() - kMarkSize || center.x() > scale.left() + scale.width() + kMarkSize)
            continue;
        drawMark(painter, m_theme, center, kMarkSize, event.kind);
        const bool isCurrent = row == m_model.currentRow() && m_model.currentEvent() == static_cast<int>(i) && hasFocus();
        if (isCurrent || (row == m_hover.row && m_hover.event == static_cast<int>(i))) {
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(QPen(m_theme.accent(), isCurrent ? 2 : 1.2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(center.x() - kMarkSize, middle - kBoxHeight, 2 * kMarkSize, 2 * kBoxHeight), Theme::kButtonRadius, Theme::kButtonRadius);
        }
    }
    // Why it is over, where there is room for it: nothing comes after.
    if (lane.events.empty() || lane.events.back().kind != TimelineEvent::Kind::SessionEnd)
        return;
    Seconds after = lane.events.back().at; // its token may have been held on
    for (const TimelineSpan& span : lane.spans)
        after = std::max(after, span.end.value_or(after));
    const double x = scale.x(after);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const double edge = isMirrored ? scale.left() : scale.left() + scale.width();
    const double room = std::abs(edge - x) - 2 * kMarkSize;
    if (x < scale.left() || x > scale.left() + scale.width() || room < kTickRoom)
        return;
    const QRectF place(isMirrored ? edge : x + kMarkSize + 3, rect.top(), room, rect.height());
    painter.setFont(m_theme.font(Theme::Type::Small));
    painter.setPen(m_theme.tone(Tone::Bad));
    painter.drawText(place, static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)),
                     QFontMetrics(painter.font()).elidedText(eventText(lane.events.back(), m_model.now()), Qt::ElideRight, static_cast<int>(room)));
}

QFont TimelineView::nowFont() const
{
    QFont font = m_theme.font(Theme::Type::Small);
    font.setWeight(QFont::DemiBold);
    return font;
}

QRectF TimelineView::nowRect(const TimelineScale& scale) const
{
    const Seconds now = m_model.now();
    if (now < scale.range().begin || now > scale.range().end)
        return {};
    const QFontMetrics metrics(nowFont());
    const double half = metrics.horizontalAdvance(timeOfDay(now)) / 2.0 + Theme::kSmall;
    return { std::round(scale.x(now)) + 0.5 - half, axisHeight() / 2.0 - metrics.height() / 2.0 - 3, 2 * half, metrics.height() + 6.0 };
}

void TimelineView::drawNow(QPainter& painter, const TimelineScale& scale) const
{
    const QRectF pill = nowRect(scale);
    if (pill.isEmpty())
        return;
    const double x = pill.center().x();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.accent(), 1.6));
    painter.drawLine(QPointF(x, axisHeight() - 6), QPointF(x, viewport()->height()));
    painter.setFont(nowFont());
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.accent());
    painter.drawRoundedRect(pill, Theme::kButtonRadius, Theme::kButtonRadius);
    painter.setPen(m_theme.palette().color(QPalette::HighlightedText));
    painter.drawText(pill, Qt::AlignCenter, timeOfDay(m_model.now()));
}

// --- Pointer, wheel, fingers ------------------------------------------------------------------------------------------------

QString TimelineView::detail() const
{
    if (m_hover.row < 0 || m_hover.row >= m_model.lanes().rowCount())
        return hasFocus() ? m_model.currentText() : QString();
    const TimelineLane& lane = m_model.lanes().lane(m_hover.row);
    QString text;
    if (m_hover.event && *m_hover.event < static_cast<int>(lane.events.size()))
        text = eventText(lane.events[static_cast<std::size_t>(*m_hover.event)], m_model.now());
    else if (const TimelineScale scale = this->scale(); m_hover.place.x() >= scale.left() && m_hover.place.x() <= scale.left() + scale.width())
        text = momentText(lane, scale.at(static_cast<double>(m_hover.place.x())), m_model.now());
    //: %1 is a profile, %2 what is below the pointer, in whole sentences
    return text.isEmpty() ? laneText(lane, m_model.now()) : tr("%1 · %2").arg(lane.name, text);
}

void TimelineView::hover(const QPoint& place)
{
    m_hover = { rowAt(place), {}, place };
    m_hover.event = eventAt(m_hover.row, place);
    viewport()->update();
    Q_EMIT detailChanged();
}

bool TimelineView::viewportEvent(QEvent* event)
{
    switch (event->type()) {
    case QEvent::ToolTip: {
        const auto* help = static_cast<QHelpEvent*>(event);
        hover(help->pos());
        // Escaped: a tooltip takes for markup what looks like it, and a profile's name is anything.
        QToolTip::showText(help->globalPos(), m_hover.row < 0 ? QString() : detail().toHtmlEscaped(), viewport());
        return true;
    }
    case QEvent::Leave:
        hover({ -1, -1 });
        break;
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TouchEnd:
    case QEvent::TouchCancel:
        if (onTouch(*static_cast<QTouchEvent*>(event))) {
            event->accept();
            return true;
        }
        break;
    case QEvent::NativeGesture:
        if (onNativeGesture(*static_cast<QNativeGestureEvent*>(event)))
            return true;
        break;
    default:
        break;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

bool TimelineView::onTouch(const QTouchEvent& event)
{
    const auto& points = event.points();
    if (event.type() == QEvent::TouchCancel) {
        m_pressed.reset();
        m_fingers = 0;
        return true;
    }
    if (points.size() >= 2 && event.type() != QEvent::TouchEnd) {
        const QPointF a = points[0].position();
        const QPointF b = points[1].position();
        if (m_fingers > 0) {
            const double middle = middleOf(a, b);
            m_model.pan(-scale().secondsIn(middle - m_last.x()));
            m_model.zoom(distance(a, b) / m_fingers, scale().at(middle));
        }
        m_fingers = distance(a, b);
        m_last = QPointF(middleOf(a, b), (a.y() + b.y()) / 2);
        m_isDragging = true; // whatever finger stays is no click
        m_pressed = m_last.toPoint();
        return true;
    }
    if (points.isEmpty())
        return false;
    const QPointF place = points[0].position();
    if (std::exchange(m_fingers, 0.0) > 0)
        m_last = place;
    switch (event.type()) {
    case QEvent::TouchBegin:
        m_pressed = place.toPoint();
        m_last = place;
        m_isDragging = false;
        break;
    case QEvent::TouchUpdate:
        drag(place - m_last);
        m_last = place;
        break;
    default: // TouchEnd
        if (m_pressed && !m_isDragging)
            click(place.toPoint());
        m_pressed.reset();
        m_isDragging = false;
        break;
    }
    return true;
}

bool TimelineView::onNativeGesture(const QNativeGestureEvent& event)
{
    if (event.gestureType() != Qt::ZoomNativeGesture)
        return false;
    m_model.zoom(1 + std::clamp(event.value(), -0.5, 1.0), scale().at(event.position().x()));
    return true;
}

void TimelineView::drag(const QPointF& by)
{
    if (!m_pressed)
        return;
    const QPointF way = m_last + by - QPointF(*m_pressed);
    if (!m_isDragging && std::abs(way.x()) + std::abs(way.y()) < QApplication::startDragDistance())
        return;
    // What was too little to be a drag counts once it is one.
    const QPointF whole = m_isDragging ? by : way;
    m_isDragging = true;
    m_model.pan(-scale().secondsIn(whole.x()));
    verticalScrollBar()->setValue(verticalScrollBar()->value() - static_cast<int>(std::lround(whole.y())));
}

void TimelineView::click(const QPoint& place)
{
    setFocus(Qt::MouseFocusReason);
    const int row = rowAt(place);
    m_model.select(row, eventAt(row, place));
}

void TimelineView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressed = event->position().toPoint();
    m_last = event->position();
    m_isDragging = false;
}

void TimelineView::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons().testFlag(Qt::LeftButton)) {
        drag(event->position() - m_last);
        m_last = event->position();
        if (m_isDragging)
            viewport()->setCursor(Qt::ClosedHandCursor);
    }
    hover(event->position().toPoint());
}

void TimelineView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    viewport()->unsetCursor();
    if (m_pressed && !std::exchange(m_isDragging, false))
        click(event->position().toPoint());
    m_pressed.reset();
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (const int row = rowAt(event->position().toPoint()); row >= 0 && event->button() == Qt::LeftButton)
        Q_EMIT profileAsked(m_model.lanes().lane(row).name);
}

void TimelineView::wheelEvent(QWheelEvent* event)
{
    const QPoint angle = event->angleDelta();
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        m_model.zoom(std::pow(kZoomStep, angle.y() / kWheelStep), scale().at(event->position().x()));
        event->accept();
        return;
    }
    const bool isSideways = event->modifiers().testFlag(Qt::ShiftModifier) || std::abs(angle.x()) > std::abs(angle.y());
    if (isSideways) {
        // Some systems turn Shift and the wheel into a sideways wheel by themselves.
        const int by = angle.x() != 0 ? angle.x() : angle.y();
        m_model.pan(-scale().secondsIn(by / kWheelStep * scale().width() / kPanParts / 2));
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
    hover(event->position().toPoint());
}

// --- Keys -------------------------------------------------------------------------------------------------------------------

void TimelineView::keyPressEvent(QKeyEvent* event)
{
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const bool isForward = (event->key() == Qt::Key_Right) != isMirrored;
    const bool isWithControl = event->modifiers().testFlag(Qt::ControlModifier);
    const Seconds middle = m_model.range().begin + m_model.range().length() / 2;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (isWithControl)
            m_model.pan((isForward ? 1 : -1) * m_model.range().length() / kPanParts);
        else
            m_model.moveEvent(isForward ? 1 : -1);
        break;
    case Qt::Key_Up:
        m_model.moveRow(-1);
        break;
    case Qt::Key_Down:
        m_model.moveRow(1);
        break;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        m_model.moveRow((event->key() == Qt::Key_PageUp ? -1 : 1) * std::max(1, verticalScrollBar()->pageStep() / laneHeight()));
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        m_model.zoom(kZoomStep, middle);
        break;
    case Qt::Key_Minus:
        m_model.zoom(1 / kZoomStep, middle);
        break;
    case Qt::Key_Home:
        m_model.showNow();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_model.currentRow() >= 0)
            Q_EMIT profileAsked(m_model.lanes().lane(m_model.currentRow()).name);
        break;
    default:
        QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    event->accept();
}

void TimelineView::onSelection()
{
    if (const int row = m_model.currentRow(); row >= 0) {
        const QRect lane = laneRect(row);
        QScrollBar* bar = verticalScrollBar();
        if (lane.top() < axisHeight())
            bar->setValue(bar->value() - (axisHeight() - lane.top()));
        else if (lane.bottom() >= viewport()->height())
            bar->setValue(bar->value() + lane.bottom() + 1 - viewport()->height());
        m_hover = {}; // whoever moves by keyboard is not pointing
    }
    viewport()->update();
    announceTimelineFocus(*this);
    Q_EMIT detailChanged();
}

void TimelineView::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    const bool isByKeyboard = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason || event->reason() == Qt::ShortcutFocusReason;
    if (m_model.currentRow() < 0 && isByKeyboard)
        m_model.moveRow(0); // so that arrow keys go on from somewhere
    viewport()->update();
    Q_EMIT detailChanged();
}

void TimelineView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    setScrollBar();
}

void TimelineView::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::PaletteChange)
        setScrollBar();
}

} // namespace warder::desktop
