// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/call.h"
#include "base/clock.h"

#include <functional>
#include <list>
#include <memory>

namespace warder::core {

//! Lets a bounded number of refreshes run at a time, first come first served: ten thousand profiles that wake up
//! together must not become ten thousand connections. Of the main loop's thread.
class RefreshLimiter
{
public:
    //! A place among the running ones; giving it back (by destroying it) lets the next one begin.
    using Slot = Call;

    //! `timers` is borrowed.
    RefreshLimiter(TimerService& timers, int atOnce);

    //! Calls `begin` when a place is free, never synchronously. The Call is first the place in the queue, then the place
    //! itself: keep it until the work is done.
    [[nodiscard]] std::unique_ptr<Slot> acquire(std::function<void()> begin);
    //! While held, nothing new begins (before suspend, lock and end).
    void setHeld(bool held);

private:
    class Waiting;
    void beginNext();

    TimerService& m_timers;
    const int m_atOnce;
    int m_running = 0;
    bool m_held = false;
    std::list<Waiting*> m_queue;
};

} // namespace warder::core
