// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"

#include <algorithm>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <utility>

namespace warder::test {

//! Clock and timers in one: time stands still until advance() moves it and fires what falls due, in order.
class FakeTime final : public Clock, public TimerService
{
public:
    FakeTime() = default;
    ~FakeTime() override
    {
        for (const auto& [key, timer] : m_timers)
            timer->letGo();
    }
    FakeTime(const FakeTime&) = delete;
    FakeTime& operator=(const FakeTime&) = delete;

    [[nodiscard]] WallTime now() const override
    {
        return WallTime(std::chrono::floor<std::chrono::seconds>(m_boot.time_since_epoch()) + m_wallOffset);
    }
    [[nodiscard]] BootTime bootNow() const override { return m_boot; }
    [[nodiscard]] std::string bootId() const override { return m_bootId; }
    [[nodiscard]] std::unique_ptr<Call> at(BootTime deadline, std::function<void()> fire) override
    {
        const Key key { deadline, m_nextId++ };
        auto timer = std::make_unique<Timer>(*this, key, std::move(fire));
        m_timers.emplace(key, timer.get());
        return timer;
    }
    [[nodiscard]] std::unique_ptr<Call> after(std::chrono::nanoseconds delay, std::function<void()> fire) override
    {
        return at(m_boot + delay, std::move(fire));
    }

    //! Moves both clocks, firing timers on the way, each at its own instant.
    void advance(std::chrono::nanoseconds by)
    {
        const BootTime until = m_boot + by;
        while (!m_timers.empty() && m_timers.begin()->first.first <= until) {
            const auto [key, timer] = *m_timers.begin();
            m_timers.erase(m_timers.begin());
            timer->letGo();
            m_boot = std::max(m_boot, key.first);
            timer->complete(true);
        }
        m_boot = until;
    }
    //! Fires what is due now, and what that makes due now.
    void settle() { advance(std::chrono::nanoseconds::zero()); }
    //! Somebody sets the wall clock: the boot clock does not move, and no timer notices.
    void stepWallClock(std::chrono::seconds by) { m_wallOffset += by; }
    //! The machine starts anew: the boot clock has another origin, and what it said before means nothing.
    void reboot() { m_bootId += "'"; }
    [[nodiscard]] std::size_t pendingTimers() const { return m_timers.size(); }

private:
    using Key = std::pair<BootTime, std::uint64_t>;

    class Timer final : public PendingCall<bool>
    {
    public:
        Timer(FakeTime& time, Key key, std::function<void()> fire)
            : PendingCall([fire = std::move(fire)](bool) { fire(); })
            , m_time(&time)
            , m_key(key)
        { }
        ~Timer() override
        {
            if (m_time)
                m_time->m_timers.erase(m_key);
        }
        void letGo() { m_time = nullptr; }

    private:
        FakeTime* m_time;
        const Key m_key;
    };

    BootTime m_boot { std::chrono::hours(100) };
    std::chrono::seconds m_wallOffset { 1'790'000'000 };
    std::string m_bootId = "boot-1";
    std::map<Key, Timer*> m_timers;
    std::uint64_t m_nextId = 0;
};

} // namespace warder::test
