// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/viewmodels/timeline_scale.h"

#include "desktop/text/time_text.h"

#include <QDateTime>

#include <algorithm>
#include <array>
#include <cmath>

namespace warder::desktop {

namespace {

constexpr Seconds kMinute = 60;
constexpr Seconds kHour = 60 * kMinute;
constexpr Seconds kDay = 24 * kHour;
constexpr std::array kSteps { kMinute,    2 * kMinute, 5 * kMinute, 10 * kMinute, 15 * kMinute, 30 * kMinute, kHour,
                              2 * kHour,  3 * kHour,   6 * kHour,   12 * kHour,   kDay,         2 * kDay,     7 * kDay };

} // namespace

TimelineScale::TimelineScale(TimelineRange range, double left, double width, Direction direction)
    : m_range(range)
    , m_left(left)
    , m_width(std::max(width, 1.0))
    , m_direction(direction)
{ }

double TimelineScale::x(Seconds at) const
{
    const double part = std::clamp(static_cast<double>(at - m_range.begin) / static_cast<double>(std::max<Seconds>(m_range.length(), 1)), -1.0, 2.0);
    return m_left + m_width * (m_direction == Direction::LeftToRight ? part : 1.0 - part);
}

Seconds TimelineScale::at(double x) const
{
    const double part = (x - m_left) / m_width;
    return m_range.begin + static_cast<Seconds>(std::llround(static_cast<double>(m_range.length()) * (m_direction == Direction::LeftToRight ? part : 1.0 - part)));
}

Seconds TimelineScale::secondsIn(double pixels) const
{
    const auto seconds = static_cast<Seconds>(std::llround(pixels / m_width * static_cast<double>(m_range.length())));
    return m_direction == Direction::LeftToRight ? seconds : -seconds;
}

std::vector<TimelineTick> ticksOf(const TimelineRange& range, int most)
{
    const auto found = std::ranges::find_if(kSteps, [&](Seconds step) { return range.length() / step <= std::max(most, 1); });
    const Seconds step = found == kSteps.end() ? kSteps.back() : *found;
    std::vector<TimelineTick> ticks;
    // Counted from each midnight of the person's zone, so that they stay round where the clocks change.
    QDate date = QDateTime::fromSecsSinceEpoch(range.begin).date();
    const QDate last = QDateTime::fromSecsSinceEpoch(range.end).date();
    const qint64 days = std::max<qint64>(step / kDay, 1);
    date = date.addDays(-(date.toJulianDay() % days)); // the same days whatever is looked at
    for (; date <= last; date = date.addDays(days)) {
        for (Seconds second = 0; second < kDay; second += std::min(step, kDay)) {
            const bool isDay = second == 0;
            const QDateTime time = isDay ? date.startOfDay() : QDateTime(date, QTime::fromMSecsSinceStartOfDay(static_cast<int>(second * 1000)));
            const Seconds at = time.toSecsSinceEpoch();
            if (!time.isValid() || at < range.begin || at > range.end || (!ticks.empty() && at <= ticks.back().at))
                continue;
            ticks.push_back({ at, isDay ? shortDay(at) : timeOfDay(at), isDay });
        }
    }
    return ticks;
}

} // namespace warder::desktop
