// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/call.h"
#include "platform/main_loop_queue.h"
#include "platform/unique_function.h"

#include <condition_variable>
#include <cstdint>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <unordered_map>

namespace warder::platform {

//! A thread that does jobs one after another, and the way of their results back to the thread that made it. For work that
//! blocks: SQLite, key derivation. Plain std::thread and locks, never QThread (see MainLoopQueue).
class Worker
{
public:
    enum class Urgency {
        Usual,
        Later, //!< gives way to everything else where processors are short: nobody waits for what it does
    };
    explicit Worker(Urgency urgency = Urgency::Usual);
    //! Finishes every job that was posted, then ends. Results that were not delivered are dropped.
    ~Worker();
    Worker(const Worker&) = delete;
    Worker& operator=(const Worker&) = delete;

    //! Runs `job` on the thread, in the order of the calls.
    void post(UniqueFunction<void()> job);
    //! The same, and gives its result to `done` from the event loop. Destroying the Call forgets the result; the job is
    //! done all the same. The Call may outlive the worker.
    template<class T>
    [[nodiscard]] std::unique_ptr<Call> run(UniqueFunction<T()> job, std::function<void(T)> done);
    //! Runs `task` on the thread that made the worker. From a job.
    void postToMain(UniqueFunction<void()> task) { m_results.post(std::move(task)); }

private:
    struct Ticket
    {
        Worker* worker;
        std::uint64_t id;
    };
    template<class T>
    class Pending;

    void loop();

    const Urgency m_urgency;
    MainLoopQueue m_results;
    std::unordered_map<std::uint64_t, Ticket*> m_pending; // of the main thread
    std::uint64_t m_nextId = 0;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<UniqueFunction<void()>> m_jobs; // guarded by m_mutex
    bool m_isEnding = false; // guarded by m_mutex
    std::thread m_thread; // last: it uses all of the above
};

template<class T>
class Worker::Pending final : public PendingCall<T>, public Ticket
{
public:
    Pending(Worker* owner, std::uint64_t number, std::function<void(T)> done)
        : PendingCall<T>(std::move(done))
        , Ticket { owner, number }
    { }
    ~Pending() override
    {
        if (worker)
            worker->m_pending.erase(id);
    }
};

template<class T>
std::unique_ptr<Call> Worker::run(UniqueFunction<T()> job, std::function<void(T)> done)
{
    const std::uint64_t id = m_nextId++;
    auto pending = std::make_unique<Pending<T>>(this, id, std::move(done));
    m_pending.emplace(id, pending.get());
    post([this, id, job = std::move(job)]() mutable {
        m_results.post([this, id, value = job()]() mutable {
            const auto it = m_pending.find(id);
            if (it != m_pending.end())
                static_cast<Pending<T>*>(it->second)->complete(std::move(value));
        });
    });
    return pending;
}

} // namespace warder::platform
