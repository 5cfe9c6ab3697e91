// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/unique_fd.h"

#include <QSocketNotifier>

#include <functional>
#include <memory>

namespace warder::platform {

//! Tells when somebody sets the wall clock (TFD_TIMER_CANCEL_ON_SET). Of the main loop's thread.
class WallClockWatch
{
public:
    //! `onStepped` is called from the event loop. It must not destroy the watch.
    explicit WallClockWatch(std::function<void()> onStepped);
    ~WallClockWatch();
    WallClockWatch(const WallClockWatch&) = delete;
    WallClockWatch& operator=(const WallClockWatch&) = delete;

private:
    void arm();
    void onReadable();

    UniqueFd m_timer;
    std::function<void()> m_onStepped;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace warder::platform
