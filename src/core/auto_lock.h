// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/call.h"
#include "base/clock.h"
#include "codec/json.h"

#include <chrono>
#include <functional>
#include <memory>

namespace warder::core {

//! When the agent locks by itself, by the settings `lock.idle` (a duration; 0 or absent: never), `lock.on_suspend` and
//! `lock.on_screen_lock`. Idle is the person, not the programs: what they ask for by themselves does not keep it open
//! (docs/decisions/0051-auto-lock.md). Time in suspend counts. Of the main loop's thread; wakes up at most once for each idle time.
class AutoLock
{
public:
    //! Borrows both. `lock` is called from the event loop, and for a suspend or a locked screen from within that call of this class.
    AutoLock(const Clock& clock, TimerService& timers, std::function<void()> lock);
    ~AutoLock();
    AutoLock(const AutoLock&) = delete;
    AutoLock& operator=(const AutoLock&) = delete;

    //! A value that is none counts as absent, and is logged.
    void setRules(const codec::Json& settings);
    //! Runs while there is something to lock; begins to count anew with true.
    void setOpen(bool isOpen);
    void notePerson(); //!< the person has done something just now
    [[nodiscard]] bool locksOnSuspend() const { return m_isOpen && m_onSuspend; }
    void screenLocked();

private:
    void arm();

    const Clock& m_clock;
    TimerService& m_timers;
    std::function<void()> m_lock;
    std::chrono::seconds m_idle { 0 };
    bool m_onSuspend = false;
    bool m_onScreenLock = false;
    bool m_isOpen = false;
    BootTime m_last; //!< when the person did something last
    std::unique_ptr<Call> m_timer;
};

} // namespace warder::core
