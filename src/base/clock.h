// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/call.h"

#include <chrono>
#include <functional>
#include <memory>
#include <string>

namespace warder {

//! Instants of tokens and of people: whole seconds of the wall clock.
using WallTime = std::chrono::sys_seconds;

//! Deadlines: time since boot that goes on during suspend (CLOCK_BOOTTIME). Never mixed with WallTime.
struct BootClock
{
    using duration = std::chrono::nanoseconds;
    using rep = duration::rep;
    using period = duration::period;
    using time_point = std::chrono::time_point<BootClock>;
    static constexpr bool is_steady = true;
};
using BootTime = BootClock::time_point;

//! Port: what time it is. Thread-safe.
class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual WallTime now() const = 0;
    [[nodiscard]] virtual BootTime bootNow() const = 0;
    //! Names this boot of the machine, so that a BootTime that was written down can be read after a restart of the agent
    //! and is not mistaken for one of another boot. Empty where the system does not say: then no BootTime is kept.
    [[nodiscard]] virtual std::string bootId() const { return {}; }
};

//! Port: one-shot timers on the boot clock, of the main loop's thread.
class TimerService
{
public:
    virtual ~TimerService() = default;
    //! Runs `fire` once, from the event loop, as soon as `deadline` has passed (also right after a suspend). Never calls
    //! it synchronously. Destroying the Call cancels.
    [[nodiscard]] virtual std::unique_ptr<Call> at(BootTime deadline, std::function<void()> fire) = 0;
    //! The same, `delay` from now.
    [[nodiscard]] virtual std::unique_ptr<Call> after(std::chrono::nanoseconds delay, std::function<void()> fire) = 0;
    //! The loop's next turn: for "never calls back synchronously".
    [[nodiscard]] std::unique_ptr<Call> soon(std::function<void()> fire)
    {
        return after(std::chrono::nanoseconds::zero(), std::move(fire));
    }
};

} // namespace warder
