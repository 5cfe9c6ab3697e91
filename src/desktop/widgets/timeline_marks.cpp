// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/timeline_marks.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace warder::desktop {

namespace {

constexpr double kBoxRadius = 3;
constexpr int kPastAlpha = 115; // of 255
constexpr int kSessionAlpha = 150;

QColor faded(QColor color, int alpha)
{
    color.setAlpha(alpha);
    return color;
}

void drawCross(QPainter& painter, const QPointF& center, double half)
{
    painter.drawLine(center + QPointF(-half, -half), center + QPointF(half, half));
    painter.drawLine(center + QPointF(-half, half), center + QPointF(half, -half));
}

} // namespace

void drawBox(QPainter& painter, const Theme& theme, const QRectF& rect, BoxLook look)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double radius = std::min(kBoxRadius, rect.width() / 2);
    switch (look) {
    case BoxLook::Past:
        painter.setPen(Qt::NoPen);
        painter.setBrush(faded(theme.tone(Tone::Good), kPastAlpha));
        painter.drawRoundedRect(rect, radius, radius);
        break;
    case BoxLook::Held:
    case BoxLook::Ending:
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.tone(look == BoxLook::Held ? Tone::Good : Tone::Warning));
        painter.drawRoundedRect(rect, radius, radius);
        break;
    case BoxLook::Outage:
        painter.setPen(QPen(theme.tone(Tone::Warning), 1));
        painter.setBrush(theme.track());
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
        painter.setPen(Qt::NoPen);
        painter.setBrush(QBrush(faded(theme.tone(Tone::Warning), 170), Qt::BDiagPattern));
        painter.drawRoundedRect(rect, radius, radius);
        break;
    case BoxLook::Planned:
        painter.setPen(QPen(faded(theme.tone(Tone::Good), 170), 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
        break;
    }
    painter.restore();
}

void drawSession(QPainter& painter, const Theme& theme, const QRectF& rect, TimelineSpan::Kind kind)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double y = rect.center().y();
    QPen pen(faded(theme.tone(Tone::Good), kSessionAlpha), rect.height(), Qt::SolidLine, Qt::FlatCap);
    if (kind == TimelineSpan::Kind::PlannedSession)
        pen.setDashPattern({ 1.6, 1.6 });
    painter.setPen(pen);
    painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y));
    painter.restore();
}

bool hasMark(TimelineEvent::Kind kind)
{
    return kind != TimelineEvent::Kind::Refresh && kind != TimelineEvent::Kind::NextRefresh;
}

void drawMark(QPainter& painter, const Theme& theme, const QPointF& center, double size, TimelineEvent::Kind kind)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double half = size / 2;
    const auto stroke = [&painter](const QColor& color, double width) { painter.setPen(QPen(color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin)); };
    switch (kind) {
    case TimelineEvent::Kind::SignIn:
    case TimelineEvent::Kind::SignOut: { // a flag: flying, or hollow and at half mast
        const bool isIn = kind == TimelineEvent::Kind::SignIn;
        stroke(isIn ? theme.accent() : theme.muted(), 1.6);
        painter.drawLine(center + QPointF(0, -half * 1.8), center + QPointF(0, half * 1.2));
        const double top = center.y() - half * (isIn ? 1.8 : 0.9);
        painter.setBrush(isIn ? QBrush(theme.accent()) : QBrush(theme.palette().color(QPalette::Base)));
        painter.drawPolygon(QPolygonF { QPointF(center.x(), top), QPointF(center.x() + size, top + half * 0.6), QPointF(center.x(), top + half * 1.2) });
        break;
    }
    case TimelineEvent::Kind::Failure:
        stroke(theme.palette().color(QPalette::Base), 4); // seen on whatever box is below
        drawCross(painter, center, half * 0.6);
        stroke(theme.tone(Tone::Warning), 2);
        drawCross(painter, center, half * 0.6);
        break;
    case TimelineEvent::Kind::SessionEnd:
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.tone(Tone::Bad));
        painter.drawEllipse(center, half * 1.1, half * 1.1);
        stroke(theme.palette().color(QPalette::Base), 2);
        drawCross(painter, center, half * 0.45);
        break;
    case TimelineEvent::Kind::Rejected:
        stroke(theme.tone(Tone::Warning), 1.6);
        painter.setBrush(theme.palette().color(QPalette::Base));
        painter.drawPolygon(QPolygonF { center + QPointF(0, -half), center + QPointF(half, 0), center + QPointF(0, half), center + QPointF(-half, 0) });
        break;
    case TimelineEvent::Kind::NextTry:
        stroke(theme.tone(Tone::Warning), 1.8);
        painter.setBrush(theme.palette().color(QPalette::Base));
        painter.drawEllipse(center, half * 0.8, half * 0.8);
        break;
    case TimelineEvent::Kind::TokenEnds:
    case TimelineEvent::Kind::SessionEnds: // a wall
        stroke(theme.tone(Tone::Warning), 3);
        painter.drawLine(center + QPointF(0, -half * 1.6), center + QPointF(0, half * 2));
        break;
    case TimelineEvent::Kind::Refresh:
    case TimelineEvent::Kind::NextRefresh:
        break;
    }
    painter.restore();
}

} // namespace warder::desktop
