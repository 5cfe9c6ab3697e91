// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "core/refresh_limiter.h"

#include <utility>

namespace warder::core {

class RefreshLimiter::Waiting final : public Call
{
public:
    Waiting(RefreshLimiter& limiter, std::function<void()> begin)
        : m_limiter(limiter)
        , m_begin(std::move(begin))
    { }
    ~Waiting() override
    {
        if (m_runs) {
            --m_limiter.m_running;
            m_limiter.beginNext();
        } else {
            m_limiter.m_queue.remove(this);
        }
    }
    void begin()
    {
        m_runs = true;
        ++m_limiter.m_running;
        m_turn = m_limiter.m_timers.soon([this] {
            const auto begin = std::exchange(m_begin, nullptr);
            begin();
        });
    }

private:
    RefreshLimiter& m_limiter;
    std::function<void()> m_begin;
    std::unique_ptr<Call> m_turn;
    bool m_runs = false;
};

RefreshLimiter::RefreshLimiter(TimerService& timers, int atOnce)
    : m_timers(timers)
    , m_atOnce(atOnce)
{ }

std::unique_ptr<RefreshLimiter::Slot> RefreshLimiter::acquire(std::function<void()> begin)
{
    auto waiting = std::make_unique<Waiting>(*this, std::move(begin));
    m_queue.push_back(waiting.get());
    beginNext();
    return waiting;
}

void RefreshLimiter::setHeld(bool held)
{
    m_held = held;
    beginNext();
}

void RefreshLimiter::beginNext()
{
    while (!m_held && m_running < m_atOnce && !m_queue.empty()) {
        Waiting* next = m_queue.front();
        m_queue.pop_front();
        next->begin();
    }
}

} // namespace warder::core
