// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "platform/wall_clock_watch.h"

#include "base/check.h"

#include <sys/timerfd.h>

#include <cerrno>
#include <cstdint>
#include <limits>
#include <utility>

namespace warder::platform {

WallClockWatch::WallClockWatch(std::function<void()> onStepped)
    : m_timer(::timerfd_create(CLOCK_REALTIME, TFD_CLOEXEC | TFD_NONBLOCK))
    , m_onStepped(std::move(onStepped))
{
    WARDER_CHECK(m_timer.isValid());
    m_notifier = std::make_unique<QSocketNotifier>(m_timer.get(), QSocketNotifier::Read);
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(), [this] { onReadable(); });
    arm();
}

WallClockWatch::~WallClockWatch() = default;

void WallClockWatch::arm()
{
    // It never expires; only its cancellation is waited for.
    itimerspec spec = {};
    spec.it_value.tv_sec = std::numeric_limits<std::int32_t>::max();
    spec.it_value.tv_sec *= 2;
    ::timerfd_settime(m_timer.get(), TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET, &spec, nullptr);
}

void WallClockWatch::onReadable()
{
    std::uint64_t expirations = 0;
    const ssize_t count = ::read(m_timer.get(), &expirations, sizeof expirations);
    const bool wasSet = count < 0 && errno == ECANCELED;
    arm();
    if (wasSet)
        m_onStepped();
}

} // namespace warder::platform
