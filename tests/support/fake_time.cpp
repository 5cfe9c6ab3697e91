// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "support/fake_time.h"

#include <utility>

namespace warder::test {

class FakeTime::Timer final : public PendingCall<bool>
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

FakeTime::~FakeTime()
{
    for (const auto& [key, timer] : m_timers)
        timer->letGo();
}

WallTime FakeTime::now() const
{
    return WallTime(std::chrono::floor<std::chrono::seconds>(m_boot.time_since_epoch()) + m_wallOffset);
}

std::unique_ptr<Call> FakeTime::at(BootTime deadline, std::function<void()> fire)
{
    const Key key { deadline, m_nextId++ };
    auto timer = std::make_unique<Timer>(*this, key, std::move(fire));
    m_timers.emplace(key, timer.get());
    return timer;
}

std::unique_ptr<Call> FakeTime::after(std::chrono::nanoseconds delay, std::function<void()> fire)
{
    return at(m_boot + delay, std::move(fire));
}

void FakeTime::advance(std::chrono::nanoseconds by)
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

} // namespace warder::test
