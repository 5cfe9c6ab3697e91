// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/viewmodels/timeline_model.h"

#include "gui/example_profiles.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace warder;
using namespace warder::desktop;
using codec::Json;

class TimelineModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_now = kExampleNow;
        m_fake = std::make_unique<FakeAgent>();
        serveExamples(*m_fake, exampleProfiles());
        serve(0);
    }
    void cleanup()
    {
        m_model.reset();
        m_agent.reset();
        m_client.reset();
        m_fake.reset();
    }

    void theLanesKeepAModelsPromises()
    {
        ProfileListModel profiles([this] { return m_now; });
        TimelineLanesModel lanes(profiles, [this] { return m_now; });
        const QAbstractItemModelTester tester(&lanes, QAbstractItemModelTester::FailureReportingMode::QtTest);
        lanes.setSourceModel(&profiles);
        profiles.replaceAll({ item("b"), item("c") });
        QCOMPARE(lanes.rowCount(), 2);
        QCOMPARE(lanes.lane(0).events.size(), 1U); // the next renewal
        lanes.addRows({ row(3, kExampleNow - 50, "b") });
        QCOMPARE(lanes.lane(0).events.size(), 2U);
        lanes.addRows({ row(3, kExampleNow - 50, "b"), row(2, kExampleNow - 60, "b") }); // known already, or older
        QCOMPARE(lanes.lane(0).events.size(), 2U);
        lanes.addOlderRows({ row(1, kExampleNow - 70, "b"), row(3, kExampleNow - 50, "b") });
        QCOMPARE(lanes.lane(0).events.size(), 3U);
        QCOMPARE(lanes.lane(0).events.front().at, kExampleNow - 70);
        profiles.put(item("a"));
        QCOMPARE(lanes.lane(0).name, QStringLiteral("a"));
        QCOMPARE(lanes.lane(1).events.size(), 3U);
        ProfileItem changed = item("b");
        changed.state = ProfileState::NeedsSignIn;
        changed.obtainedAt.reset();
        profiles.put(changed);
        QCOMPARE(lanes.lane(1).outlook.kind, Outlook::Kind::NeedsPerson);
        QCOMPARE(lanes.index(1, 0).data(TimelineLanesModel::OutlookToneRole).toInt(), static_cast<int>(Tone::Bad));
        QVERIFY(lanes.index(1, 0).data(Qt::AccessibleTextRole).toString().startsWith(QStringLiteral("b, Sign in again")));
        profiles.remove(QStringLiteral("a"));
        QCOMPARE(lanes.lane(0).name, QStringLiteral("b"));
        lanes.clearRows();
        QCOMPARE(lanes.lane(0).events.size(), 0U);
        QCOMPARE(lanes.newestRow(), std::int64_t { 0 });
    }

    void oldRowsAreLetGo()
    {
        ProfileListModel profiles([this] { return m_now; });
        TimelineLanesModel lanes(profiles, [this] { return m_now; });
        lanes.setSourceModel(&profiles);
        profiles.replaceAll({ item("b") });
        std::vector<HistoryRow> rows;
        for (std::size_t id = 1; id <= TimelineLanesModel::kMostRows + 5; ++id)
            rows.push_back(row(static_cast<std::int64_t>(id), kExampleNow - 1000, "b"));
        lanes.addRows(std::move(rows));
        QVERIFY(!lanes.isFull());
        QVERIFY(lanes.lane(0).events.size() < TimelineLanesModel::kMostRows);
        QCOMPARE(lanes.newestRow(), static_cast<std::int64_t>(TimelineLanesModel::kMostRows + 5));
        QVERIFY(lanes.oldestRow() > 1);
    }

    void phases()
    {
        start();
        QCOMPARE(m_model->phase(), TimelineModel::Phase::Gone);
        QVERIFY(m_model->problem().isEmpty()); // it is being looked for
        m_client->open();
        QTRY_VERIFY(m_agent->isLoaded());
        QCOMPARE(m_model->phase(), TimelineModel::Phase::Loading);
        QVERIFY(m_fake->requests("history.list").empty()); // nobody looks
        m_model->setSeen(true);
        QTRY_COMPARE(m_model->phase(), TimelineModel::Phase::Ready);
        m_fake->send(Json::object({ { "type", "agent" }, { "status", exampleStatus(true) } }));
        QTRY_COMPARE(m_model->phase(), TimelineModel::Phase::Locked);
        m_fake->send(Json::object({ { "type", "agent" }, { "status", exampleStatus(false) } }));
        QTRY_COMPARE(m_model->phase(), TimelineModel::Phase::Ready);
        m_fake->stop();
        QTRY_COMPARE(m_model->phase(), TimelineModel::Phase::Gone);
        QTRY_VERIFY(m_model->canRetry());
        QVERIFY(!m_model->problem().isEmpty());
    }

    void withoutProfiles()
    {
        serveExamples(*m_fake, {});
        open();
        QTRY_COMPARE(m_model->phase(), TimelineModel::Phase::Empty);
    }

    void allPagesThenWhatIsNew()
    {
        serve(1200);
        open();
        QTRY_COMPARE(m_model->phase(), TimelineModel::Phase::Ready);
        QCOMPARE(m_fake->requests("history.list").size(), 3U);
        QCOMPARE(m_model->lanes().newestRow(), std::int64_t { 1200 });
        serve(1201);
        m_fake->send(Json::object({ { "type", "profile" }, { "profile", exampleProfiles().front() } }));
        QTRY_COMPARE(m_model->lanes().newestRow(), std::int64_t { 1201 });
        m_model->setSeen(false);
        serve(1202);
        m_fake->send(Json::object({ { "type", "profile" }, { "profile", exampleProfiles().front() } }));
        m_fake->send(Json::object({ { "type", "profile" }, { "profile", exampleProfile("new", "oidc", "https://a.example", "active") } }));
        QTRY_VERIFY(m_agent->profiles().find(QStringLiteral("new")));
        QCOMPARE(m_model->lanes().newestRow(), std::int64_t { 1201 });
        m_model->setSeen(true);
        QTRY_COMPARE(m_model->lanes().newestRow(), std::int64_t { 1202 });
    }

    // An agent that answers the same page again must not keep us asking.
    void aPageThatNeverEnds()
    {
        m_fake->on("history.list", [](const Json&) { return rowsUpTo(0, 500, 1); });
        open();
        QTRY_COMPARE(m_model->phase(), TimelineModel::Phase::Ready);
        QCOMPARE(m_fake->requests("history.list").size(), 2U);
        m_model->pan(-10 * 86400);
        QTRY_COMPARE(m_fake->requests("history.list").size(), 3U);
        QTest::qWait(30);
        QCOMPARE(m_fake->requests("history.list").size(), 3U);
    }

    void asFarBackAsOneLooks()
    {
        serve(700, 701); // the first 700 are older than a day
        open();
        QTRY_COMPARE(m_model->phase(), TimelineModel::Phase::Ready);
        QCOMPARE(m_model->lanes().oldestRow(), std::int64_t { 701 });
        const auto asked = m_fake->requests("history.list").size();
        m_model->pan(-3600); // still within what is here
        QCOMPARE(m_fake->requests("history.list").size(), asked);
        m_model->pan(-5 * 86400);
        QTRY_COMPARE(m_model->lanes().oldestRow(), std::int64_t { 1 });
        QCOMPARE(m_model->lanes().newestRow(), std::int64_t { 701 });
        QCOMPARE(m_model->phase(), TimelineModel::Phase::Ready);
    }

    void failureAndAnotherTry()
    {
        m_fake->on("history.list", [](const Json&) { return FakeAgent::error("unavailable", "storage_failed", "The disk is broken."); });
        open();
        QTRY_COMPARE(m_model->phase(), TimelineModel::Phase::Failed);
        QVERIFY(m_model->problem().contains(QStringLiteral("disk")));
        QVERIFY(m_model->canRetry());
        QCOMPARE(m_model->lanes().rowCount(), 7); // what is held now is known
        const auto asked = m_fake->requests("history.list").size();
        m_fake->send(Json::object({ { "type", "profile" }, { "profile", exampleProfile("new", "oidc", "https://a.example", "active") } }));
        QTRY_COMPARE(m_model->lanes().rowCount(), 8);
        QCOMPARE(m_fake->requests("history.list").size(), asked); // the person decides
        serve(1);
        m_model->retry();
        QTRY_COMPARE(m_model->phase(), TimelineModel::Phase::Ready);
        QVERIFY(m_model->problem().isEmpty());
    }

    void zoomAndPan()
    {
        start();
        const TimelineRange first = m_model->range();
        QCOMPARE(first.length(), Seconds { 18 * 3600 });
        QVERIFY(first.begin < m_now && first.end > m_now);
        QCOMPARE(m_model->chosenHours(), std::optional(18));
        const QSignalSpy spy(m_model.get(), &TimelineModel::rangeChanged);
        m_model->zoom(2, m_now); // now stays where it is
        QCOMPARE(m_model->range().length(), Seconds { 9 * 3600 });
        QCOMPARE((m_now - m_model->range().begin) * 2, m_now - first.begin);
        QVERIFY(!m_model->chosenHours());
        m_model->pan(600);
        QCOMPARE(m_model->range().length(), Seconds { 9 * 3600 });
        QCOMPARE(spy.size(), 2);
        for (int i = 0; i < 100; ++i)
            m_model->zoom(1.5, m_now);
        QCOMPARE(m_model->range().length(), TimelineModel::kShortest);
        for (int i = 0; i < 100; ++i)
            m_model->zoom(0.5, m_now);
        QCOMPARE(m_model->range().length(), TimelineModel::kLongest);
        m_model->pan(-1'000'000'000);
        QCOMPARE(m_model->range().begin, m_now - TimelineModel::kFarthest);
        m_model->pan(1'000'000'000);
        QCOMPARE(m_model->range().end, m_now + TimelineModel::kFarthest);
        m_model->zoom(0, m_now);
        m_model->zoom(-1, m_now);
        m_model->zoom(std::numeric_limits<double>::quiet_NaN(), m_now);
        QCOMPARE(m_model->range().end, m_now + TimelineModel::kFarthest);
        m_model->showHours(6);
        QCOMPARE(m_model->range().length(), Seconds { 6 * 3600 });
        QVERIFY(m_model->range().begin < m_now && m_model->range().end > m_now);
        QVERIFY(m_model->rangeText().contains(QStringLiteral("2026")));
    }

    void itMovesOnWithTimeUnlessSomebodyHasMoved()
    {
        start();
        const TimelineRange first = m_model->range();
        m_now += 3600;
        m_model->tick();
        QCOMPARE(m_model->range().begin, first.begin + 3600);
        m_model->pan(-60);
        const TimelineRange moved = m_model->range();
        m_now += 3600;
        m_model->tick();
        QCOMPARE(m_model->range(), moved);
        m_model->showNow();
        QCOMPARE(m_model->range().begin, first.begin + 7200);
    }

    void movingByKeys()
    {
        m_fake->on("history.list", [](const Json& params) { return Json::object({ { "rows", params.integerAt("after").value_or(0) == 0 ? exampleHistory() : Json::array() } }); });
        open();
        QTRY_COMPARE(m_model->phase(), TimelineModel::Phase::Ready);
        QVERIFY(m_model->currentText().isEmpty());
        m_model->moveEvent(1); // into the first lane
        QCOMPARE(m_model->currentRow(), 0);
        while (m_model->lanes().lane(m_model->currentRow()).name != QStringLiteral("flyte-prod"))
            m_model->moveRow(1);
        QVERIFY(m_model->currentText().startsWith(QStringLiteral("flyte-prod, Renewed by itself")));
        m_model->moveEvent(1); // the next one from now
        QVERIFY2(m_model->currentText().contains(QStringLiteral("The next renewal is planned.")), qPrintable(m_model->currentText()));
        m_model->moveEvent(1); // there is none after it
        QVERIFY(m_model->currentText().contains(QStringLiteral("The next renewal is planned.")));
        m_model->moveEvent(-1);
        QVERIFY(m_model->currentText().contains(QStringLiteral("Renewed.")));
        const TimelineRange before = m_model->range();
        m_model->select(m_model->currentRow(), 0); // out of sight: what is looked at moves there
        m_model->zoom(50, m_now);
        m_model->select(m_model->currentRow(), 0);
        const Seconds at = m_model->lanes().lane(m_model->currentRow()).events.front().at;
        QVERIFY(m_model->range() != before && m_model->range().begin < at && m_model->range().end > at);
        m_model->moveRow(-100);
        QCOMPARE(m_model->currentRow(), 0);
        m_model->moveRow(100);
        QCOMPARE(m_model->currentRow(), 6);
        m_model->select(3, 1000); // there is no such event
        QVERIFY(!m_model->currentEvent());
        m_model->clearSelection();
        QCOMPARE(m_model->currentRow(), -1);
    }

    void aLaneThatIsPointedAtStaysPointedAt()
    {
        open();
        QTRY_COMPARE(m_model->phase(), TimelineModel::Phase::Ready);
        m_model->select(2, {});
        const QString name = m_model->lanes().lane(2).name;
        m_fake->send(Json::object({ { "type", "profile" }, { "profile", exampleProfile("aaa", "oidc", "https://a.example", "active").set("tags", Json::array({ "a" })) } }));
        QTRY_COMPARE(m_model->lanes().rowCount(), 8);
        QCOMPARE(m_model->currentRow(), 3);
        QCOMPARE(m_model->lanes().lane(3).name, name);
        m_fake->send(Json::object({ { "type", "profile_removed" }, { "name", name.toStdString() } }));
        QTRY_COMPARE(m_model->lanes().rowCount(), 7);
        QCOMPARE(m_model->currentRow(), -1);
    }

private:
    static ProfileItem item(const char* name)
    {
        return ProfileItem::fromJson(exampleProfile(name, "oidc", "https://a.example", "active"));
    }
    static HistoryRow row(std::int64_t id, Seconds time, const char* profile)
    {
        return { id, time, QString::fromLatin1(profile), HistoryRow::Event::Refresh, time + 600, {} };
    }
    static Json rowsUpTo(std::int64_t after, std::int64_t last, std::int64_t firstOfToday)
    {
        Json rows = Json::array();
        for (std::int64_t id = after + 1; id <= std::min<std::int64_t>(last, after + 500); ++id)
            rows.append(Json::object({ { "id", id }, { "time", id < firstOfToday ? kExampleNow - 5 * 86400 : kExampleNow - 60 }, { "profile", "flyte-prod" }, { "event", "refresh" }, { "details", Json::object() } }));
        return Json::object({ { "rows", std::move(rows) } });
    }
    // As the agent does: rows with a greater id, of `since` or later, a page at most.
    void serve(std::int64_t count, std::int64_t firstOfToday = 1)
    {
        const std::int64_t last = std::max(count, firstOfToday > 1 ? firstOfToday : count);
        m_fake->on("history.list", [last, firstOfToday](const Json& params) {
            const bool isOld = params.integerAt("since").value_or(0) <= kExampleNow - 5 * 86400;
            const std::int64_t after = params.integerAt("after").value_or(0);
            return rowsUpTo(isOld ? after : std::max(after, firstOfToday - 1), last, firstOfToday);
        });
    }
    void start()
    {
        m_client = std::make_unique<client::AgentClient>(client::AgentSetup { m_fake->location(), {}, {}, {}, {} });
        m_agent = std::make_unique<AgentModel>(*m_client, [this] { return m_now; });
        m_model = std::make_unique<TimelineModel>(*m_client, *m_agent);
    }
    void open()
    {
        start();
        m_client->open();
        m_model->setSeen(true);
        QTRY_VERIFY(m_agent->isLoaded());
    }

    Seconds m_now = kExampleNow;
    std::unique_ptr<FakeAgent> m_fake;
    std::unique_ptr<client::AgentClient> m_client;
    std::unique_ptr<AgentModel> m_agent;
    std::unique_ptr<TimelineModel> m_model;
};

QTEST_GUILESS_MAIN(TimelineModelTest)
#include "timeline_model_test.moc"
