// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "platform/unique_fd.h"

#include <QSocketNotifier>

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <utility>

namespace warder::platform {

//! Timers on CLOCK_BOOTTIME: one timerfd for the next deadline, so that what fell due during a suspend fires at wake (Qt's
//! timers stand still in suspend). Of the main loop's thread. The calls it returned may outlive it; they never fire then.
class BootTimerService final : public TimerService
{
public:
    explicit BootTimerService(const Clock& clock);
    ~BootTimerService() override;
    BootTimerService(const BootTimerService&) = delete;
    BootTimerService& operator=(const BootTimerService&) = delete;

    [[nodiscard]] std::unique_ptr<Call> at(BootTime deadline, std::function<void()> fire) override;
    [[nodiscard]] std::unique_ptr<Call> after(std::chrono::nanoseconds delay, std::function<void()> fire) override;

private:
    class Timer;
    using Key = std::pair<BootTime, std::uint64_t>; // timers of one instant fire in the order they were made

    void arm();
    void fireDue();

    const Clock& m_clock;
    UniqueFd m_timer;
    std::unique_ptr<QSocketNotifier> m_notifier;
    std::map<Key, Timer*> m_timers;
    std::uint64_t m_nextId = 0;
    bool* m_isDestroyed = nullptr;
};

} // namespace warder::platform
