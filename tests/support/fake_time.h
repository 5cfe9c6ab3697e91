// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"

#include <cstdint>
#include <map>
#include <utility>

namespace warder::test {

//! A clock and its timers that stand still until a test moves them.
class FakeTime final : public Clock, public TimerService
{
public:
    [[nodiscard]] WallTime now() const override { return m_now; }
    [[nodiscard]] BootTime bootNow() const override { return m_bootNow; }
    [[nodiscard]] std::unique_ptr<Call> at(BootTime deadline, std::function<void()> fire) override
    {
        const Key key { deadline, m_nextId++ };
        m_timers.emplace(key, std::move(fire));
        return std::make_unique<ScopedCall>([this, key] { m_timers.erase(key); });
    }
    [[nodiscard]] std::unique_ptr<Call> after(std::chrono::nanoseconds delay, std::function<void()> fire) override
    {
        return at(m_bootNow + delay, std::move(fire));
    }

    //! Moves both clocks and fires what falls due, in order, each at its own instant.
    void advance(std::chrono::nanoseconds span)
    {
        const BootTime end = m_bootNow + span;
        while (!m_timers.empty() && m_timers.begin()->first.first <= end) {
            m_bootNow = std::max(m_bootNow, m_timers.begin()->first.first);
            const auto fire = std::move(m_timers.begin()->second);
            m_timers.erase(m_timers.begin());
            fire();
        }
        m_bootNow = end;
        m_now += std::chrono::floor<std::chrono::seconds>(span);
    }
    //! Somebody sets the wall clock; no timer notices.
    void setWallTime(WallTime time) { m_now = time; }
    [[nodiscard]] std::size_t timerCount() const { return m_timers.size(); }

private:
    using Key = std::pair<BootTime, std::uint64_t>;

    WallTime m_now { std::chrono::seconds(1'800'000'000) };
    BootTime m_bootNow { std::chrono::hours(10) };
    std::map<Key, std::function<void()>> m_timers;
    std::uint64_t m_nextId = 0;
};

} // namespace warder::test
