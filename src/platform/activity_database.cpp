// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "platform/activity_database.h"

#include "base/log.h"
#include "platform/private_files.h"
#include "platform/sql_connection.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <utility>

namespace warder::platform {

namespace {

using core::ActivityRow;
using core::HistoryQuery;
using core::HistoryRow;
using namespace std::chrono_literals;

Q_LOGGING_CATEGORY(category, "warder.activity")

constexpr auto kBatchEvery = 1s;
constexpr std::size_t kMaxBatch = 1000;
constexpr auto kPruneEvery = 1h;
constexpr int kMaxLimit = 10'000;

qlonglong toSeconds(WallTime time)
{
    return time.time_since_epoch().count();
}

WallTime toTime(const QVariant& value)
{
    return WallTime(std::chrono::seconds(value.toLongLong()));
}

codec::Json toDetails(const QVariant& value)
{
    return codec::parseJson(fromText(value)).value_or(codec::Json::object());
}

//! The rows of a query as (id, time, profile, name, text, details), oldest first.
Result<QSqlQuery> select(SqlConnection& sql, const char* statement, const HistoryQuery& query)
{
    const QVariant profile = query.profile ? toText(query.profile->text()) : QVariant(toText(""));
    return sql.run(statement,
                   { qlonglong(query.after), query.since ? toSeconds(*query.since) : 0, !query.profile.has_value(), profile,
                     std::clamp(query.limit, 0, kMaxLimit) });
}

} // namespace

ActivityDatabase::ActivityDatabase(Options options, const Clock& clock, TimerService& timers)
    : m_options(std::move(options))
    , m_clock(clock)
    , m_timers(timers)
{
    m_worker.post([this] { openOrPutAside(); });
}

void ActivityDatabase::openOrPutAside()
{
    auto opened = open();
    if (!opened && opened.error().code == ErrorCode::VaultDamaged) {
        logWarning(category(), "the activity database is broken; it is put aside");
        m_sql.reset();
        std::rename(m_options.path.c_str(), (m_options.path + ".broken").c_str());
        std::remove((m_options.path + "-wal").c_str());
        opened = open();
    }
    if (!opened)
        m_sql.reset();
    tell(opened);
}

//! Tells the main loop where it is news.
void ActivityDatabase::tell(const Result<>& outcome)
{
    if (outcome.has_value() == m_isToldGood)
        return;
    m_isToldGood = outcome.has_value();
    if (!outcome)
        logWarning(category(), concat("no activity is recorded: ", outcome.error().detail));
    m_worker.postToMain([this, problem = outcome ? std::optional<Error>() : outcome.error()] { onProblem(problem); });
}

void ActivityDatabase::onProblem(std::optional<Error> problem)
{
    m_problem = std::move(problem);
    if (m_problemHandler)
        m_problemHandler();
}

ActivityDatabase::~ActivityDatabase()
{
    flush();
    m_worker.post([this] { m_sql.reset(); });
}

void ActivityDatabase::append(HistoryRow row)
{
    m_batch.history.push_back(std::move(row));
    flushSoon();
}

void ActivityDatabase::append(ActivityRow row)
{
    m_batch.activity.push_back(std::move(row));
    flushSoon();
}

void ActivityDatabase::flushSoon()
{
    if (m_batch.history.size() + m_batch.activity.size() >= kMaxBatch)
        flush();
    else if (!m_flush)
        m_flush = m_timers.after(kBatchEvery, [this] { flush(); });
}

void ActivityDatabase::flush()
{
    m_flush.reset();
    if (m_batch.history.empty() && m_batch.activity.empty())
        return;
    m_worker.post([this, batch = std::exchange(m_batch, {}), now = m_clock.now()] { write(batch, now); });
}

std::unique_ptr<Call> ActivityDatabase::history(HistoryQuery query, std::function<void(Result<std::vector<HistoryRow>>)> done)
{
    using Rows = Result<std::vector<HistoryRow>>;
    flush(); // jobs run in order: what was appended is there
    return m_worker.run<Rows>(
        [this, query = std::move(query)]() -> Rows {
            if (!m_sql)
                return Error(ErrorCode::StorageFailed, "no activity database");
            ASSIGN_OR_RETURN(QSqlQuery found,
                             select(*m_sql,
                                    "SELECT id, time, profile, profile_name, event, details FROM history"
                                    " WHERE id > ? AND time >= ? AND (? OR profile = ?) ORDER BY id LIMIT ?",
                                    query));
            std::vector<HistoryRow> rows;
            while (true) {
                ASSIGN_OR_RETURN(const bool isRow, nextRow(found));
                if (!isRow)
                    break;
                rows.push_back({ found.value(0).toLongLong(), toTime(found.value(1)), ProfileId(fromText(found.value(2))),
                                 ProfileName(fromText(found.value(3))), fromText(found.value(4)), toDetails(found.value(5)) });
            }
            return rows;
        },
        std::move(done));
}

std::unique_ptr<Call> ActivityDatabase::activity(HistoryQuery query, std::function<void(Result<std::vector<ActivityRow>>)> done)
{
    using Rows = Result<std::vector<ActivityRow>>;
    flush();
    return m_worker.run<Rows>(
        [this, query = std::move(query)]() -> Rows {
            if (!m_sql)
                return Error(ErrorCode::StorageFailed, "no activity database");
            ASSIGN_OR_RETURN(QSqlQuery found,
                             select(*m_sql,
                                    "SELECT id, time, profile, profile_name, answer, details FROM activity"
                                    " WHERE id > ? AND time >= ? AND (? OR profile = ?) ORDER BY id LIMIT ?",
                                    query));
            std::vector<ActivityRow> rows;
            while (true) {
                ASSIGN_OR_RETURN(const bool isRow, nextRow(found));
                if (!isRow)
                    break;
                rows.push_back({ found.value(0).toLongLong(), toTime(found.value(1)), ProfileId(fromText(found.value(2))),
                                 ProfileName(fromText(found.value(3))), fromText(found.value(4)), toDetails(found.value(5)) });
            }
            return rows;
        },
        std::move(done));
}

// On the worker's thread

Result<> ActivityDatabase::open()
{
    RETURN_IF_ERROR(ensurePrivateFolder(folderOf(m_options.path)));
    RETURN_IF_ERROR(requireRegularFile(m_options.path));
    ASSIGN_OR_RETURN(m_sql, SqlConnection::open(m_options.path));
    for (const char* pragma : { "PRAGMA trusted_schema = OFF", "PRAGMA locking_mode = EXCLUSIVE", "PRAGMA journal_mode = WAL",
                                "PRAGMA synchronous = NORMAL", "PRAGMA auto_vacuum = INCREMENTAL" })
        RETURN_IF_ERROR(m_sql->run(pragma));
    return makeTables();
}

Result<> ActivityDatabase::makeTables()
{
    for (const char* statement : {
             "CREATE TABLE IF NOT EXISTS history (id INTEGER PRIMARY KEY AUTOINCREMENT, time INTEGER NOT NULL, profile TEXT NOT NULL,"
             " profile_name TEXT NOT NULL, event TEXT NOT NULL, details TEXT NOT NULL)",
             "CREATE TABLE IF NOT EXISTS activity (id INTEGER PRIMARY KEY AUTOINCREMENT, time INTEGER NOT NULL, profile TEXT NOT NULL,"
             " profile_name TEXT NOT NULL, answer TEXT NOT NULL, details TEXT NOT NULL)",
             "CREATE INDEX IF NOT EXISTS history_by_time ON history (time)",
             "CREATE INDEX IF NOT EXISTS activity_by_time ON activity (time)",
         })
        RETURN_IF_ERROR(m_sql->run(statement));
    return {};
}

void ActivityDatabase::write(const Batch& batch, WallTime now)
{
    if (!m_sql)
        openOrPutAside(); // whatever was in the way may be gone
    if (!m_sql)
        return;
    // Programs ask for the same again and again: what a row has in common with the one before is made once.
    QVariant profile, name, answer, details;
    const ActivityRow* before = nullptr;
    const auto written = m_sql->transaction([&]() -> Result<> {
        RETURN_IF_ERROR(m_sql->runForEach("INSERT INTO history (time, profile, profile_name, event, details) VALUES (?, ?, ?, ?, ?)",
                                          batch.history.size(), [&batch](std::size_t index) -> QVariantList {
                                              const HistoryRow& row = batch.history[index];
                                              return { toSeconds(row.time), toText(row.profile.text()), toText(row.profileName.text()),
                                                       toText(row.event), toText(row.details.dump()) };
                                          }));
        return m_sql->runForEach("INSERT INTO activity (time, profile, profile_name, answer, details) VALUES (?, ?, ?, ?, ?)",
                                 batch.activity.size(), [&](std::size_t index) -> QVariantList {
                                     const ActivityRow& row = batch.activity[index];
                                     if (!before || row.profile != before->profile || row.profileName != before->profileName) {
                                         profile = toText(row.profile.text());
                                         name = toText(row.profileName.text());
                                     }
                                     if (!before || row.answer != before->answer)
                                         answer = toText(row.answer);
                                     if (!before || row.details != before->details)
                                         details = toText(row.details.dump());
                                     before = &row;
                                     return { toSeconds(row.time), profile, name, answer, details };
                                 });
    });
    tell(written);
    if (!written)
        logWarning(category(), concat(batch.history.size() + batch.activity.size(), " rows are lost: ", written.error().detail));
    if (now - m_pruned >= kPruneEvery || now < m_pruned) {
        m_pruned = now;
        if (const auto pruned = prune(now); !pruned)
            logWarning(category(), pruned.error().detail);
    }
}

Result<> ActivityDatabase::prune(WallTime now)
{
    return m_sql->transaction([&]() -> Result<> {
        RETURN_IF_ERROR(m_sql->run("DELETE FROM history WHERE time < ?", { toSeconds(now - m_options.keepHistory) }));
        RETURN_IF_ERROR(m_sql->run("DELETE FROM activity WHERE time < ?", { toSeconds(now - m_options.keepActivity) }));
        RETURN_IF_ERROR(m_sql->run("DELETE FROM activity WHERE id <= (SELECT max(id) FROM activity) - ?", { m_options.maxActivityRows }));
        return {};
    });
}

} // namespace warder::platform
