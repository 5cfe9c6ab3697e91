// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "platform/worker.h"

#include "base/secret.h"

#include <QTest>

#include <atomic>
#include <thread>
#include <vector>

namespace warder::platform {

class WorkerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void postsFromManyThreadsInOrder()
    {
        constexpr int kThreads = 4;
        constexpr int kPosts = 500;
        MainLoopQueue queue;
        std::vector<int> last(kThreads, -1);
        int received = 0;
        std::vector<std::thread> threads;
        for (int thread = 0; thread < kThreads; ++thread) {
            threads.emplace_back([&queue, &last, &received, thread] {
                for (int i = 0; i < kPosts; ++i) {
                    queue.post([&last, &received, thread, i] {
                        QCOMPARE(i, last[static_cast<std::size_t>(thread)] + 1);
                        last[static_cast<std::size_t>(thread)] = i;
                        ++received;
                    });
                }
            });
        }
        for (std::thread& thread : threads)
            thread.join();
        QCOMPARE(received, 0); // never inside post()
        QTRY_COMPARE(received, kThreads * kPosts);
    }

    void aTaskMayDestroyTheQueue()
    {
        auto queue = std::make_unique<MainLoopQueue>();
        queue->post([&queue] { queue.reset(); });
        queue->post([] { QFAIL("it was dropped"); });
        QTRY_VERIFY(!queue);
    }

    void carriesWhatCanOnlyBeMoved()
    {
        Worker worker;
        std::thread::id jobThread;
        Secret result;
        const auto call = worker.run<Secret>(
            [&jobThread, input = Secret::copyOf("wdr-canary-worker")] {
                jobThread = std::this_thread::get_id();
                return input.clone();
            },
            [&result](Secret secret) { result = std::move(secret); });
        QVERIFY(result.isEmpty());
        QTRY_VERIFY(result.equals("wdr-canary-worker"));
        QVERIFY(jobThread != std::this_thread::get_id());
    }

    void cancelledResultIsForgottenButTheJobIsDone()
    {
        std::atomic<bool> wasDone = false;
        Worker worker;
        auto call = worker.run<int>(
            [&wasDone] {
                wasDone = true;
                return 1;
            },
            [](int) { QFAIL("it was cancelled"); });
        call.reset();
        bool isNext = false;
        const auto next = worker.run<int>([] { return 2; }, [&isNext](int) { isNext = true; });
        QTRY_VERIFY(isNext);
        QVERIFY(wasDone);
    }

    void endingFinishesTheJobsAndDropsTheResults()
    {
        std::atomic<int> jobs = 0;
        std::unique_ptr<Call> call;
        {
            Worker worker;
            for (int i = 0; i < 10; ++i)
                worker.post([&jobs] { ++jobs; });
            call = worker.run<int>([] { return 1; }, [](int) { QFAIL("the worker is gone"); });
        }
        QCOMPARE(jobs.load(), 10);
        QCoreApplication::processEvents();
    }

    void aResultMayDestroyTheWorker()
    {
        auto worker = std::make_unique<Worker>();
        std::unique_ptr<Call> call;
        call = worker->run<int>([] { return 1; },
                                [&worker, &call](int) {
                                    worker.reset();
                                    call.reset();
                                });
        QTRY_VERIFY(!worker);
    }
};

} // namespace warder::platform

QTEST_GUILESS_MAIN(warder::platform::WorkerTest)
#include "worker_test.moc"
