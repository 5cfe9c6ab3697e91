// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/models/profile_item.h"

#include <QString>

#include <vector>

namespace warder::desktop {

//! A stretch of time that is looked at.
struct TimelineRange
{
    Seconds begin = 0;
    Seconds end = 1; //!< after begin

    [[nodiscard]] Seconds length() const { return end - begin; }
    bool operator==(const TimelineRange&) const = default;
};

//! A moment of the axis with a label.
struct TimelineTick
{
    Seconds at = 0;
    QString label;
    bool isDay = false; //!< a day begins
};

//! Where a moment is, in device-independent pixels, and back. Time goes in the direction of reading.
class TimelineScale
{
public:
    enum class Direction {
        LeftToRight,
        RightToLeft,
    };

    TimelineScale(TimelineRange range, double left, double width, Direction direction);

    [[nodiscard]] double x(Seconds at) const; //!< clamped to a screen's width beside what is seen
    [[nodiscard]] Seconds at(double x) const;
    [[nodiscard]] double left() const { return m_left; }
    [[nodiscard]] double width() const { return m_width; }
    [[nodiscard]] const TimelineRange& range() const { return m_range; }
    //! How many seconds go by in so many pixels to the right; negative where time goes to the left.
    [[nodiscard]] Seconds secondsIn(double pixels) const;

private:
    TimelineRange m_range;
    double m_left;
    double m_width;
    Direction m_direction;
};

//! Round times of day in the person's zone, at most so many.
[[nodiscard]] std::vector<TimelineTick> ticksOf(const TimelineRange& range, int most);

} // namespace warder::desktop
