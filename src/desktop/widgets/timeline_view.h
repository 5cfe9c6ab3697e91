// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/theme.h"
#include "desktop/viewmodels/timeline_model.h"

#include <QAbstractScrollArea>

#include <optional>

class QNativeGestureEvent;
class QTouchEvent;

namespace warder::desktop {

//! The lanes, painted: only those that are seen, so that ten thousand are as quick as ten. Wheel: over the lanes; with Ctrl it
//! zooms, with Shift or sideways it moves through time. Dragging and one finger move, two fingers zoom. Keys: arrows from lane to lane
//! and from event to event, Ctrl and arrows through time, + and -, Home for now, Enter for the profile.
class TimelineView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    //! Theme and model must outlive this.
    TimelineView(const Theme& theme, TimelineModel& model, QWidget* parent);

    [[nodiscard]] TimelineModel& model() const { return m_model; }
    //! What is below the pointer, or else pointed at by keyboard, in whole sentences; empty where there is nothing.
    [[nodiscard]] QString detail() const;

    // Where things are in the viewport, for tests and screen readers
    [[nodiscard]] QRect laneRect(int row) const;
    [[nodiscard]] QRect eventRect(int row, int event) const;
    [[nodiscard]] int rowAt(const QPoint& place) const; //!< -1: none
    [[nodiscard]] std::optional<int> eventAt(int row, const QPoint& place) const;

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void detailChanged();
    void profileAsked(const QString& name);

protected:
    bool viewportEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    struct Hover
    {
        int row = -1;
        std::optional<int> event;
        QPoint place;
    };

    [[nodiscard]] int labelWidth() const;
    [[nodiscard]] int axisHeight() const;
    [[nodiscard]] int laneHeight() const;
    [[nodiscard]] TimelineScale scale() const;
    [[nodiscard]] double boxMiddle(const QRect& lane) const;
    void drawAxis(QPainter& painter, const TimelineScale& scale) const;
    void drawLane(QPainter& painter, const TimelineScale& scale, int row) const;
    void drawLabel(QPainter& painter, const TimelineLane& lane, const QRect& rect) const;
    void drawSpans(QPainter& painter, const TimelineScale& scale, const TimelineLane& lane, const QRect& rect) const;
    void drawPlanned(QPainter& painter, const TimelineScale& scale, const PlannedTokens& planned, const QRect& rect) const;
    void drawEvents(QPainter& painter, const TimelineScale& scale, const TimelineLane& lane, const QRect& rect, int row) const;
    [[nodiscard]] QFont nowFont() const;
    [[nodiscard]] QRectF nowRect(const TimelineScale& scale) const; //!< of the time above the line; empty where now is not seen
    void drawNow(QPainter& painter, const TimelineScale& scale) const;
    void setScrollBar();
    void hover(const QPoint& place);
    void click(const QPoint& place);
    void drag(const QPointF& by);
    void onSelection();
    [[nodiscard]] bool onTouch(const QTouchEvent& event);
    [[nodiscard]] bool onNativeGesture(const QNativeGestureEvent& event);

    const Theme& m_theme;
    TimelineModel& m_model;
    Hover m_hover;
    std::optional<QPoint> m_pressed; //!< where the button or the finger went down
    QPointF m_last; //!< where it was last
    bool m_isDragging = false;
    double m_fingers = 0; //!< how far two fingers were apart; 0: there are not two
};

} // namespace warder::desktop
