// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/unique_fd.h"
#include "platform/unique_function.h"

#include <QSocketNotifier>

#include <memory>
#include <mutex>
#include <vector>

namespace warder::platform {

//! The only way from another thread to the thread that made the queue (its event loop): a std::mutex and an eventfd, so
//! that the thread sanitizer sees the hand-over; Qt's own queues are not instrumented and would hide real races.
class MainLoopQueue
{
public:
    using Task = UniqueFunction<void()>;

    MainLoopQueue();
    //! Tasks that have not run are dropped. No thread may post any more.
    ~MainLoopQueue();
    MainLoopQueue(const MainLoopQueue&) = delete;
    MainLoopQueue& operator=(const MainLoopQueue&) = delete;

    //! Runs `task` from the event loop, in the order of the calls. From any thread.
    void post(Task task);

private:
    void run();

    UniqueFd m_wakeUp;
    std::mutex m_mutex;
    std::vector<Task> m_tasks; // guarded by m_mutex
    std::unique_ptr<QSocketNotifier> m_notifier;
    bool* m_isDestroyed = nullptr; // set while tasks run: one of them may destroy the queue
};

} // namespace warder::platform
