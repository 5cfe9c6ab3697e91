// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "core/ports/history_store.h"
#include "platform/worker.h"

#include <memory>
#include <string>
#include <vector>

namespace warder::platform {

class SqlConnection;

//! HistoryStore in a SQLite database of its own, without secrets, so that it neither waits for nor fills up the vault.
//! synchronous=NORMAL, a batch a second: kill -9 or a full disk may lose the last rows. A database that is broken is put
//! aside and begun anew.
class ActivityDatabase final : public core::HistoryStore
{
public:
    struct Options
    {
        std::string path; //!< $XDG_STATE_HOME/warder/activity.db
        std::chrono::seconds keepActivity = std::chrono::hours(24 * 90);
        std::chrono::seconds keepHistory = std::chrono::hours(24 * 30);
        int maxActivityRows = 100'000;
    };

    //! The references must outlive the database.
    ActivityDatabase(Options options, const Clock& clock, TimerService& timers);
    //! Writes what is not written yet.
    ~ActivityDatabase() override;
    ActivityDatabase(const ActivityDatabase&) = delete;
    ActivityDatabase& operator=(const ActivityDatabase&) = delete;

    [[nodiscard]] std::optional<Error> problem() const override { return m_problem; }
    void setProblemHandler(std::function<void()> handler) override { m_problemHandler = std::move(handler); }
    void append(core::HistoryRow row) override;
    void append(core::ActivityRow row) override;
    [[nodiscard]] std::unique_ptr<Call> history(core::HistoryQuery query,
                                                std::function<void(Result<std::vector<core::HistoryRow>>)> done) override;
    [[nodiscard]] std::unique_ptr<Call> activity(core::HistoryQuery query,
                                                 std::function<void(Result<std::vector<core::ActivityRow>>)> done) override;

private:
    struct Batch
    {
        std::vector<core::HistoryRow> history;
        std::vector<core::ActivityRow> activity;
    };

    void flushSoon();
    void flush();

    void onProblem(std::optional<Error> problem);

    // Of the worker's thread
    void openOrPutAside();
    void tell(const Result<>& outcome);
    [[nodiscard]] Result<> open();
    [[nodiscard]] Result<> makeTables();
    void write(const Batch& batch, WallTime now);
    [[nodiscard]] Result<> prune(WallTime now);

    Options m_options;
    const Clock& m_clock;
    TimerService& m_timers;
    Batch m_batch;
    std::unique_ptr<Call> m_flush;
    std::optional<Error> m_problem;
    std::function<void()> m_problemHandler;
    bool m_isToldGood = true; // of the worker's thread: what the main loop was told last
    std::unique_ptr<SqlConnection> m_sql; // of the worker's thread
    WallTime m_pruned; // of the worker's thread
    Worker m_worker { Worker::Urgency::Later }; // last: its jobs use all of the above
};

} // namespace warder::platform
