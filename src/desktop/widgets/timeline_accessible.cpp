// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/timeline_accessible.h"

#include "desktop/text/timeline_text.h"
#include "desktop/widgets/timeline_view.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>
#include <QWindow>

#include <algorithm>
#include <map>
#include <memory>
#include <optional>
#include <utility>

namespace warder::desktop {

namespace {

// A lane or one of its events. Knows its place and looks up everything else when asked, so that nothing of it can be old; a place
// that is there no longer is invalid.
class TimelinePart : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    TimelinePart(TimelineView& view, int row, std::optional<int> event)
        : m_view(&view)
        , m_row(row)
        , m_event(event)
    { }

    bool isValid() const override
    {
        return m_view && m_row < m_view->model().lanes().rowCount() && (!m_event || *m_event < eventCount());
    }
    QObject* object() const override { return nullptr; }
    QWindow* window() const override { return m_view ? m_view->window()->windowHandle() : nullptr; }
    QAccessible::Role role() const override { return m_event ? QAccessible::ListItem : QAccessible::List; }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        const TimelineModel& model = m_view->model();
        state.focusable = true;
        state.selectable = true;
        state.selected = model.currentRow() == m_row && model.currentEvent() == m_event;
        state.focused = state.selected && m_view->hasFocus();
        state.offscreen = !m_view->viewport()->rect().intersects(m_event ? m_view->eventRect(m_row, *m_event) : m_view->laneRect(m_row));
        return state;
    }
    QString text(QAccessible::Text kind) const override
    {
        if (kind != QAccessible::Name || !isValid())
            return {};
        const TimelineLane& lane = m_view->model().lanes().lane(m_row);
        const Seconds now = m_view->model().now();
        return m_event ? eventText(lane.events[static_cast<std::size_t>(*m_event)], now) : laneText(lane, now);
    }
    void setText(QAccessible::Text, const QString&) override { }
    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect place = m_event ? m_view->eventRect(m_row, *m_event) : m_view->laneRect(m_row);
        return { m_view->viewport()->mapToGlobal(place.topLeft()), place.size() };
    }

    QAccessibleInterface* parent() const override;
    QAccessibleInterface* child(int index) const override;
    int childCount() const override { return m_event || !isValid() ? 0 : eventCount(); }
    int indexOfChild(const QAccessibleInterface* child) const override
    {
        const auto* part = dynamic_cast<const TimelinePart*>(child);
        return part && part->m_row == m_row && part->m_event ? *part->m_event : -1;
    }
    QAccessibleInterface* childAt(int x, int y) const override
    {
        if (m_event || !isValid())
            return nullptr;
        const auto event = m_view->eventAt(m_row, m_view->viewport()->mapFromGlobal(QPoint(x, y)));
        return event ? child(*event) : nullptr;
    }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
    }
    QStringList actionNames() const override { return { setFocusAction(), pressAction() }; }
    void doAction(const QString& name) override
    {
        if (!isValid())
            return;
        if (name == setFocusAction()) {
            m_view->setFocus();
            m_view->model().select(m_row, m_event);
        } else if (name == pressAction()) {
            Q_EMIT m_view->profileAsked(m_view->model().lanes().lane(m_row).name);
        }
    }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

    [[nodiscard]] int row() const { return m_row; }

private:
    [[nodiscard]] int eventCount() const { return static_cast<int>(m_view->model().lanes().lane(m_row).events.size()); }

    QPointer<TimelineView> m_view;
    int m_row;
    std::optional<int> m_event;
};

class TimelineAccessible : public QAccessibleWidget
{
public:
    explicit TimelineAccessible(TimelineView& view)
        : QAccessibleWidget(&view, QAccessible::List)
        , m_view(view)
    { }
    ~TimelineAccessible() override
    {
        for (const auto& [place, id] : m_parts)
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return m_view.model().lanes().rowCount(); }
    QAccessibleInterface* child(int index) const override { return index >= 0 && index < childCount() ? part(index, {}) : nullptr; }
    int indexOfChild(const QAccessibleInterface* child) const override
    {
        const auto* part = dynamic_cast<const TimelinePart*>(child);
        return part && part->role() == QAccessible::List ? part->row() : -1;
    }
    QAccessibleInterface* childAt(int x, int y) const override { return child(m_view.rowAt(m_view.viewport()->mapFromGlobal(QPoint(x, y)))); }
    QAccessibleInterface* focusChild() const override
    {
        const TimelineModel& model = m_view.model();
        return m_view.hasFocus() && model.currentRow() >= 0 ? part(model.currentRow(), model.currentEvent()) : nullptr;
    }

    //! Made once for each place, and kept by Qt until this goes.
    [[nodiscard]] QAccessibleInterface* part(int row, std::optional<int> event) const
    {
        const auto place = std::make_pair(row, event.value_or(-1));
        if (const auto known = m_parts.find(place); known != m_parts.end())
            return QAccessible::accessibleInterface(known->second);
        auto made = std::make_unique<TimelinePart>(m_view, row, event);
        QAccessibleInterface* kept = made.get();
        m_parts.emplace(place, QAccessible::registerAccessibleInterface(made.release()));
        return kept;
    }

private:
    TimelineView& m_view;
    mutable std::map<std::pair<int, int>, QAccessible::Id> m_parts;
};

TimelineAccessible* accessibleOf(TimelineView* view)
{
    return view ? dynamic_cast<TimelineAccessible*>(QAccessible::queryAccessibleInterface(view)) : nullptr;
}

QAccessibleInterface* TimelinePart::parent() const
{
    TimelineAccessible* whole = accessibleOf(m_view);
    return whole && m_event ? whole->part(m_row, {}) : whole;
}

QAccessibleInterface* TimelinePart::child(int index) const
{
    TimelineAccessible* whole = accessibleOf(m_view);
    return whole && index >= 0 && index < childCount() ? whole->part(m_row, index) : nullptr;
}

QAccessibleInterface* makeAccessible(const QString&, QObject* object)
{
    auto* view = qobject_cast<TimelineView*>(object);
    return view ? new TimelineAccessible(*view) : nullptr;
}

} // namespace

void installTimelineAccessibility()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(makeAccessible);
        return true;
    }();
    Q_UNUSED(isInstalled);
}

void announceTimelineFocus(TimelineView& view)
{
    if (!QAccessible::isActive() || !view.hasFocus())
        return;
    const TimelineAccessible* whole = accessibleOf(&view);
    if (QAccessibleInterface* focused = whole ? whole->focusChild() : nullptr) {
        QAccessibleEvent event(focused, QAccessible::Focus);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace warder::desktop
