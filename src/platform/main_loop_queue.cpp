// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "platform/main_loop_queue.h"

#include "base/check.h"

#include <sys/eventfd.h>

#include <cstdint>

namespace warder::platform {

MainLoopQueue::MainLoopQueue()
    : m_wakeUp(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
{
    WARDER_CHECK(m_wakeUp.isValid());
    m_notifier = std::make_unique<QSocketNotifier>(m_wakeUp.get(), QSocketNotifier::Read);
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(), [this] { run(); });
}

MainLoopQueue::~MainLoopQueue()
{
    if (m_isDestroyed)
        *m_isDestroyed = true;
    // It may be the notifier whose signal is being delivered.
    m_notifier->setEnabled(false);
    m_notifier->disconnect();
    m_notifier.release()->deleteLater();
}

void MainLoopQueue::post(Task task)
{
    bool wasEmpty = false;
    {
        const std::lock_guard lock(m_mutex);
        wasEmpty = m_tasks.empty();
        m_tasks.push_back(std::move(task));
    }
    if (wasEmpty)
        ::eventfd_write(m_wakeUp.get(), 1);
}

void MainLoopQueue::run()
{
    std::uint64_t count = 0;
    ::eventfd_read(m_wakeUp.get(), &count);
    std::vector<Task> tasks;
    {
        const std::lock_guard lock(m_mutex);
        tasks.swap(m_tasks);
    }
    bool isDestroyed = false;
    m_isDestroyed = &isDestroyed;
    for (Task& task : tasks) {
        task();
        if (isDestroyed)
            return;
    }
    m_isDestroyed = nullptr;
}

} // namespace warder::platform
