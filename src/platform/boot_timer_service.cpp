// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "platform/boot_timer_service.h"

#include "base/check.h"

#include <sys/timerfd.h>

namespace warder::platform {

class BootTimerService::Timer final : public Call
{
public:
    Timer(BootTimerService* owner, Key timerKey, std::function<void()> callback)
        : service(owner)
        , key(timerKey)
        , fire(std::move(callback))
    { }
    ~Timer() override
    {
        // The timerfd stays armed: a wake-up for nothing costs less than a system call for each cancelled timer.
        if (service)
            service->m_timers.erase(key);
    }

    BootTimerService* service;
    Key key;
    std::function<void()> fire;
};

BootTimerService::BootTimerService(const Clock& clock)
    : m_clock(clock)
    , m_timer(::timerfd_create(CLOCK_BOOTTIME, TFD_CLOEXEC | TFD_NONBLOCK))
{
    WARDER_CHECK(m_timer.isValid());
    m_notifier = std::make_unique<QSocketNotifier>(m_timer.get(), QSocketNotifier::Read);
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(), [this] { fireDue(); });
}

BootTimerService::~BootTimerService()
{
    if (m_isDestroyed)
        *m_isDestroyed = true;
    for (const auto& [key, timer] : m_timers)
        timer->service = nullptr;
    m_notifier->setEnabled(false);
    m_notifier->disconnect();
    m_notifier.release()->deleteLater();
}

std::unique_ptr<Call> BootTimerService::at(BootTime deadline, std::function<void()> fire)
{
    const Key key { deadline, m_nextId++ };
    auto timer = std::make_unique<Timer>(this, key, std::move(fire));
    m_timers.emplace(key, timer.get());
    if (m_timers.begin()->second == timer.get())
        arm();
    return timer;
}

std::unique_ptr<Call> BootTimerService::after(std::chrono::nanoseconds delay, std::function<void()> fire)
{
    return at(m_clock.bootNow() + delay, std::move(fire));
}

void BootTimerService::arm()
{
    itimerspec spec = {};
    if (!m_timers.empty()) {
        // An all-zero time would disarm it; a deadline in the past fires at once.
        const auto deadline = std::max(m_timers.begin()->first.first.time_since_epoch(), std::chrono::nanoseconds(1));
        const auto seconds = std::chrono::floor<std::chrono::seconds>(deadline);
        spec.it_value.tv_sec = seconds.count();
        spec.it_value.tv_nsec = (deadline - seconds).count();
    }
    ::timerfd_settime(m_timer.get(), TFD_TIMER_ABSTIME, &spec, nullptr);
}

void BootTimerService::fireDue()
{
    std::uint64_t expirations = 0;
    [[maybe_unused]] const auto count = ::read(m_timer.get(), &expirations, sizeof expirations);
    bool isDestroyed = false;
    m_isDestroyed = &isDestroyed;
    // Timers made by the callbacks wait for the loop's next turn, so that a chain of due ones cannot hold the loop up.
    const std::uint64_t newest = m_nextId;
    const BootTime now = m_clock.bootNow();
    auto it = m_timers.begin();
    while (it != m_timers.end() && it->first.first <= now) {
        if (it->first.second >= newest) {
            ++it;
            continue;
        }
        Timer* timer = it->second;
        m_timers.erase(it);
        timer->service = nullptr;
        const auto fire = std::move(timer->fire); // the callback may destroy its timer
        fire();
        if (isDestroyed)
            return;
        it = m_timers.begin();
    }
    m_isDestroyed = nullptr;
    arm();
}

} // namespace warder::platform
