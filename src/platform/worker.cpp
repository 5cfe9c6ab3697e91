// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "platform/worker.h"

#include <sys/resource.h>
#include <unistd.h>

namespace warder::platform {

namespace {

constexpr int kNice = 10; // of the thread alone: Linux counts it for each

} // namespace

Worker::Worker(Urgency urgency)
    : m_urgency(urgency)
    , m_thread([this] { loop(); })
{ }

Worker::~Worker()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isEnding = true;
    }
    m_changed.notify_one();
    m_thread.join();
    for (const auto& [id, ticket] : m_pending)
        ticket->worker = nullptr;
}

void Worker::post(UniqueFunction<void()> job)
{
    {
        const std::lock_guard lock(m_mutex);
        m_jobs.push_back(std::move(job));
    }
    m_changed.notify_one();
}

void Worker::loop()
{
    if (m_urgency == Urgency::Later)
        ::setpriority(PRIO_PROCESS, static_cast<id_t>(::gettid()), kNice);
    std::unique_lock lock(m_mutex);
    while (true) {
        m_changed.wait(lock, [this] { return m_isEnding || !m_jobs.empty(); });
        if (m_jobs.empty())
            return;
        {
            auto job = std::move(m_jobs.front());
            m_jobs.pop_front();
            lock.unlock();
            job();
            // What the job owned is destroyed here, before the lock is taken again.
        }
        lock.lock();
    }
}

} // namespace warder::platform
