// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/viewmodels/activity_model.h"

#include "gui/example_profiles.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace warder;
using namespace warder::desktop;
using codec::Json;

class ActivityModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_agent = std::make_unique<FakeAgent>();
        m_client = std::make_unique<client::AgentClient>(client::AgentSetup { m_agent->location(), {}, {}, {}, {} });
        m_client->open();
        QTRY_COMPARE(m_client->link(), client::AgentClient::Link::Connected);
        m_model = std::make_unique<ActivityModel>(*m_client, [] { return kExampleNow; });
        serve(0);
    }
    void cleanup()
    {
        m_model.reset();
        m_client.reset();
        m_agent.reset();
    }

    void theModelKeepsItsPromises()
    {
        ActivityTableModel model([] { return kExampleNow; });
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        std::vector<ActivityRow> rows(3);
        rows.back().id = 3;
        model.add(rows);
        model.add({});
        std::vector<ActivityRow> many(ActivityTableModel::kMostRows + 5);
        many.back().id = 5000;
        model.add(many);
        QCOMPARE(model.rowCount(), static_cast<int>(ActivityTableModel::kMostRows));
        QCOMPARE(model.newest(), std::int64_t { 5000 });
        model.clear();
        QCOMPARE(model.newest(), std::int64_t { 0 });
    }

    void words_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("who");
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("outcome");
        const auto row = [](const char* name, const char* json, const char* who, const char* what, const char* outcome) {
            QTest::newRow(name) << QByteArray(json) << QString::fromUtf8(who) << QString::fromUtf8(what) << QString::fromUtf8(outcome);
        };
        row("served", R"({"answer":"served","details":{"programs":["flytectl","bash"],"scope":["all","offline"]}})", "flytectl ← bash", "Access token · all offline", "Served");
        row("by a grant", R"({"answer":"served","details":{"programs":["a"],"consent":"until","token_kind":"id"}})", "a", "ID token", "Served, allowed for a time");
        row("a helper", R"({"answer":"served","details":{"programs":["git"],"tool":"git","url":"g.example","audience":"x"}})", "git", "Access token · for x · git g.example", "Served");
        row("refused", R"({"answer":"consent_denied","details":{"programs":["a"],"why":"timed_out"}})", "a", "Access token", "Refused: nobody answered the question");
        row("refused for something new", R"({"answer":"consent_denied","details":{"why":"mood"}})", "An unknown program", "Access token", "Refused");
        row("an error", R"({"answer":"server_error","details":{}})", "An unknown program", "Access token", "Nothing (server_error)");
        row("elsewhere", R"({"answer":"served","details":{"forwarded":"/run/s"}})", "Somebody elsewhere, over /run/s", "Access token", "Served");
        row("no details", R"({"answer":"shown"})", "An unknown program", "Access token", "Shown to you");
        row("a name that hides", "{\"answer\":\"served\",\"details\":{\"programs\":[\"a\\u202e\\nb\"]}}", "a b", "Access token", "Served");
    }
    void words()
    {
        QFETCH(QByteArray, row);
        const auto parsed = ActivityRow::fromJson(*codec::parseJson(row.toStdString()));
        QTEST(parsed.who(), "who");
        QTEST(parsed.what(), "what");
        QTEST(parsed.outcome(), "outcome");
    }

    void allPagesTheNewestFirst()
    {
        serve(450);
        m_model->setProfile(QStringLiteral("a"));
        QTest::qWait(20);
        QVERIFY(m_agent->requests("activity.list").empty()); // nobody looks
        m_model->setSeen(true);
        QTRY_COMPARE(m_model->rows().rowCount(), 450);
        QCOMPARE(m_model->phase(), ActivityModel::Phase::Ready);
        QCOMPARE(m_agent->requests("activity.list").size(), 3U);
        QCOMPARE(m_model->rows().newest(), std::int64_t { 450 });
        QCOMPARE(m_agent->requests("activity.list").front().stringAt("profile"), std::optional<std::string>("a"));
    }

    void itFollowsWhatHappens()
    {
        serve(1);
        m_model->setProfile(QStringLiteral("a"));
        m_model->setSeen(true);
        QTRY_COMPARE(m_model->rows().rowCount(), 1);
        serve(2);
        m_agent->send(Json::object({ { "type", "activity" }, { "profile", "b" } }));
        QTest::qWait(20);
        QCOMPARE(m_model->rows().rowCount(), 1);
        m_agent->send(Json::object({ { "type", "activity" }, { "profile", "a" } }));
        QTRY_COMPARE(m_model->rows().rowCount(), 2);
        serve(3); // as an older agent tells it
        m_agent->send(Json::object({ { "type", "profile" }, { "profile", Json::object({ { "name", "a" } }) } }));
        QTRY_COMPARE(m_model->rows().rowCount(), 3);
        m_model->setSeen(false);
        serve(4);
        m_agent->send(Json::object({ { "type", "activity" }, { "profile", "a" } }));
        QTest::qWait(20);
        QCOMPARE(m_model->rows().rowCount(), 3);
        m_model->setSeen(true); // what happened meanwhile
        QTRY_COMPARE(m_model->rows().rowCount(), 4);
    }

    // An agent that answers the same page again must not keep us asking.
    void aPageThatNeverEnds()
    {
        m_agent->on("activity.list", [](const Json&) { return rowsUpTo(0, 200); });
        m_model->setProfile(QStringLiteral("a"));
        m_model->setSeen(true);
        QTRY_COMPARE(m_model->phase(), ActivityModel::Phase::Ready);
        QTest::qWait(50);
        QCOMPARE(m_agent->requests("activity.list").size(), 2U);
    }

    void failureAndAnotherTry()
    {
        m_agent->on("activity.list", [](const Json&) { return FakeAgent::error("unavailable", "storage_failed", "The disk is broken."); });
        m_model->setProfile(QStringLiteral("a"));
        m_model->setSeen(true);
        QTRY_COMPARE(m_model->phase(), ActivityModel::Phase::Failed);
        QVERIFY(m_model->problem().contains(QStringLiteral("disk")));
        serve(1);
        m_model->retry();
        QTRY_COMPARE(m_model->phase(), ActivityModel::Phase::Ready);
        m_model->setProfile({});
        QCOMPARE(m_model->phase(), ActivityModel::Phase::Nothing);
        QCOMPARE(m_model->rows().rowCount(), 0);
    }

private:
    static Json rowsUpTo(std::int64_t after, std::int64_t last)
    {
        Json rows = Json::array();
        for (std::int64_t id = after + 1; id <= std::min<std::int64_t>(last, after + 200); ++id)
            rows.append(Json::object({ { "id", id }, { "time", kExampleNow }, { "answer", "served" }, { "details", Json::object() } }));
        return Json::object({ { "rows", std::move(rows) } });
    }
    void serve(int count)
    {
        m_agent->on("activity.list", [count](const Json& params) { return rowsUpTo(params.integerAt("after").value_or(0), count); });
    }

    std::unique_ptr<FakeAgent> m_agent;
    std::unique_ptr<client::AgentClient> m_client;
    std::unique_ptr<ActivityModel> m_model;
};

QTEST_GUILESS_MAIN(ActivityModelTest)
#include "activity_model_test.moc"
