// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"

#include <functional>
#include <map>
#include <memory>

namespace warder::test {

//! Clock and timers in one: time stands still until advance() moves it and fires what falls due, in order.
class FakeTime final : public Clock, public TimerService
{
public:
    FakeTime() = default;
    ~FakeTime() override;

    [[nodiscard]] WallTime now() const override;
    [[nodiscard]] BootTime bootNow() const override { return m_boot; }
    [[nodiscard]] std::unique_ptr<Call> at(BootTime deadline, std::function<void()> fire) override;
    [[nodiscard]] std::unique_ptr<Call> after(std::chrono::nanoseconds delay, std::function<void()> fire) override;

    //! Moves both clocks, firing timers on the way.
    void advance(std::chrono::nanoseconds by);
    //! Fires what is due now, and what that makes due now.
    void settle() { advance(std::chrono::nanoseconds::zero()); }
    //! Somebody sets the wall clock: the boot clock does not move, and nothing fires.
    void stepWallClock(std::chrono::seconds by) { m_wallOffset += by; }
    [[nodiscard]] std::size_t pendingTimers() const { return m_timers.size(); }

private:
    class Timer;
    using Key = std::pair<BootTime, std::uint64_t>;

    BootTime m_boot { std::chrono::hours(100) };
    std::chrono::seconds m_wallOffset { 1'790'000'000 };
    std::map<Key, Timer*> m_timers;
    std::uint64_t m_nextId = 0;
};

} // namespace warder::test
