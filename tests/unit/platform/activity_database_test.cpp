// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "platform/activity_database.h"

#include "support/fake_time.h"
#include "support/test_macros.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace std::chrono_literals;

namespace warder::platform {

using codec::Json;
using core::ActivityRow;
using core::HistoryQuery;
using core::HistoryRow;

class ActivityDatabaseTest : public QObject
{
    Q_OBJECT

private:
    void open()
    {
        m_database.reset();
        m_database = std::make_unique<ActivityDatabase>(m_options, m_time, m_time);
    }
    HistoryRow event(const std::string& profile, const std::string& name) const
    {
        return { 0, m_time.now(), ProfileId(profile), ProfileName("name-" + profile), name, Json::object({ { "expires_at", 5 } }) };
    }
    ActivityRow answer(const std::string& profile) const
    {
        return { 0, m_time.now(), ProfileId(profile), ProfileName("name-" + profile), "served", Json::object({ { "programs", Json::array({ "git" }) } }) };
    }
    Result<std::vector<HistoryRow>> history(HistoryQuery query = {})
    {
        std::optional<Result<std::vector<HistoryRow>>> result;
        const auto call = m_database->history(std::move(query), [&](Result<std::vector<HistoryRow>> rows) { result = std::move(rows); });
        if (result || !QTest::qWaitFor([&] { return result.has_value(); }))
            return Error(ErrorCode::Internal, "synchronous, or no answer");
        return *std::move(result);
    }
    Result<std::vector<ActivityRow>> activity(HistoryQuery query = {})
    {
        std::optional<Result<std::vector<ActivityRow>>> result;
        const auto call = m_database->activity(std::move(query), [&](Result<std::vector<ActivityRow>> rows) { result = std::move(rows); });
        if (result || !QTest::qWaitFor([&] { return result.has_value(); }))
            return Error(ErrorCode::Internal, "synchronous, or no answer");
        return *std::move(result);
    }

    test::FakeTime m_time;
    std::unique_ptr<QTemporaryDir> m_folder;
    ActivityDatabase::Options m_options;
    std::unique_ptr<ActivityDatabase> m_database;

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_options = {};
        m_options.path = m_folder->path().toStdString() + "/state/activity.db";
        open();
    }
    void cleanup()
    {
        m_database.reset();
        m_folder.reset();
    }

    void givesBackWhatIsNotWrittenYet()
    {
        m_database->append(event("a", "signin"));
        m_database->append(event("b", "refresh"));
        m_database->append(answer("a"));
        const auto rows = history();
        QVERIFY_OK(rows);
        QCOMPARE(rows->size(), std::size_t(2));
        QCOMPARE(rows->at(0).event, std::string("signin"));
        QCOMPARE(rows->at(0).profile, ProfileId("a"));
        QCOMPARE(rows->at(0).profileName, ProfileName("name-a"));
        QVERIFY(rows->at(0).time == m_time.now());
        QCOMPARE(rows->at(0).details.integerAt("expires_at").value_or(0), std::int64_t(5));
        QVERIFY(rows->at(1).id > rows->at(0).id);
        const auto answers = activity();
        QVERIFY_OK(answers);
        QCOMPARE(answers->size(), std::size_t(1));
        QCOMPARE(answers->at(0).answer, std::string("served"));
        QCOMPARE(answers->at(0).details.dump(), std::string(R"({"programs":["git"]})"));
    }

    void filtersAndPages()
    {
        for (int i = 0; i < 10; ++i) {
            m_database->append(event(i % 2 == 0 ? "a" : "b", std::to_string(i)));
            m_time.advance(10s);
        }
        HistoryQuery query;
        query.profile = ProfileId("b");
        query.limit = 3;
        auto rows = history(query);
        QVERIFY_OK(rows);
        QCOMPARE(rows->size(), std::size_t(3));
        QCOMPARE(rows->at(0).event, std::string("1"));
        query.after = rows->back().id;
        rows = history(query);
        QCOMPARE(rows->size(), std::size_t(2));
        QCOMPARE(rows->at(0).event, std::string("7"));
        HistoryQuery since;
        since.since = m_time.now() - 20s;
        QCOMPARE(history(since)->size(), std::size_t(2));
        HistoryQuery negative;
        negative.limit = -1;
        QCOMPARE(history(negative)->size(), std::size_t(0));
    }

    void survivesAndIsPrivate()
    {
        m_database->append(event("a", "signin"));
        open(); // the old one writes when it ends
        QCOMPARE(history()->size(), std::size_t(1));
        struct stat status = {};
        QCOMPARE(::stat(m_options.path.c_str(), &status), 0);
        QCOMPARE(static_cast<int>(status.st_mode & 0777), 0600);
    }

    void writesABatchASecond()
    {
        m_database->append(event("a", "1"));
        m_database->append(event("a", "2"));
        QCOMPARE(m_time.pendingTimers(), std::size_t(1));
        m_time.advance(1s);
        QCOMPARE(m_time.pendingTimers(), std::size_t(0));
        QCOMPARE(history()->size(), std::size_t(2));
    }

    void oldRowsGo()
    {
        m_options.maxActivityRows = 5;
        m_database.reset();
        open();
        m_database->append(event("a", "old"));
        m_database->append(answer("old"));
        QCOMPARE(history()->size(), std::size_t(1));
        m_time.advance(31 * 24h);
        for (int i = 0; i < 8; ++i)
            m_database->append(answer("new"));
        m_database->append(event("a", "new"));
        const auto rows = history();
        QVERIFY_OK(rows);
        QCOMPARE(rows->size(), std::size_t(1));
        QCOMPARE(rows->at(0).event, std::string("new"));
        QCOMPARE(activity()->size(), std::size_t(5));
        m_time.advance(91 * 24h);
        m_database->append(answer("newest"));
        QCOMPARE(activity()->size(), std::size_t(1));
    }

    void brokenDatabaseIsPutAside()
    {
        m_database.reset();
        QFile file(QString::fromStdString(m_options.path));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(10'000, 'x'));
        file.close();
        open();
        m_database->append(event("a", "signin"));
        QCOMPARE(history()->size(), std::size_t(1));
        QVERIFY(QFile::exists(QString::fromStdString(m_options.path + ".broken")));
    }

    void withoutAPlaceNothingBreaks()
    {
        m_options.path = "/proc/nowhere/activity.db";
        m_database.reset();
        open();
        m_database->append(event("a", "signin"));
        QVERIFY_ERROR(history(), ErrorCode::StorageFailed);
    }
};

} // namespace warder::platform

QTEST_GUILESS_MAIN(warder::platform::ActivityDatabaseTest)
#include "activity_database_test.moc"
