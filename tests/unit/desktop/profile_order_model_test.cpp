// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/models/profile_order_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace warder::desktop;
using warder::codec::Json;

namespace {

constexpr Seconds kNow = 1'793'000'000;
using Grouping = ListChoice::Grouping;
using Sorting = ListChoice::Sorting;

ProfileItem item(const std::string& name, const std::string& tags = {}, int order = 0, Json more = Json::object())
{
    Json json = Json::object({ { "name", name }, { "kind", "oidc" }, { "endpoint", "https://" + name + ".example.com" }, { "state", "active" }, { "order", order }, { "has_refresh_token", true },
                               { "obtained_at", kNow - 60 }, { "expires_at", kNow + 3600 }, { "next_refresh_at", kNow + 3000 } });
    Json list = Json::array();
    for (const QString& tag : QString::fromStdString(tags).split(u' ', Qt::SkipEmptyParts))
        list.append(tag.toStdString());
    json.set("tags", std::move(list));
    for (const auto& [key, value] : *more.members())
        json.set(key, value);
    return ProfileItem::fromJson(json);
}

// "Work: a b, Other: c"
QString shown(const ProfileOrderModel& model)
{
    QStringList groups;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QString heading = model.index(row).data(ProfileOrderModel::HeadingRole).toString();
        const QString name = model.index(row).data(ProfileListModel::NameRole).toString();
        if (!heading.isEmpty())
            groups.append(heading + QStringLiteral(": ") + name);
        else if (groups.isEmpty())
            groups.append(name);
        else
            groups.last() += u' ' + name;
    }
    return groups.join(QStringLiteral(", "));
}

} // namespace

class ProfileOrderModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_source = std::make_unique<ProfileListModel>([] { return kNow; });
        m_model = std::make_unique<ProfileOrderModel>(*m_source, [] { return kNow; });
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_source.reset();
    }

    void groupsAndOrders_data()
    {
        QTest::addColumn<QString>("choice");
        QTest::addColumn<QString>("expected");
        QTest::newRow("as at first") << "" << "Home: f, Work: b e a, Other: c d";
        QTest::newRow("by name") << "tag name" << "Home: f, Work: a b e, Other: c d";
        QTest::newRow("by kind") << "kind name" << "Flyte: b, OpenID Connect: a c d e f";
        QTest::newRow("by state") << "state name" << "Needs you: d, Look here: c, Works: a b f, At rest: e";
        QTest::newRow("one list") << "none own" << "b c d e f a";
        QTest::newRow("what ends first") << "none ends" << "c a b f d e";
        QTest::newRow("attention first") << "none attention" << "d c a b f e";
        QTest::newRow("one tag") << "none name work" << "a b e";
        QTest::newRow("the second tag") << "none name night" << "a";
        QTest::newRow("a tag that nobody has") << "none name x" << "";
        QTest::newRow("not known") << "colour size" << "Home: f, Work: b e a, Other: c d";
    }
    void groupsAndOrders()
    {
        fill();
        QFETCH(QString, choice);
        m_model->setChoice(ListChoice::fromWords(choice));
        QTEST(shown(*m_model), "expected");
        QCOMPARE(ListChoice::fromWords(m_model->choice().words()), m_model->choice());
    }

    void withoutTagsThereAreNoHeadings()
    {
        m_source->replaceAll({ item("b"), item("a") });
        QCOMPARE(shown(*m_model), QStringLiteral("a b"));
        m_source->put(item("c", "work"));
        QCOMPARE(shown(*m_model), QStringLiteral("Work: c, Other: a b"));
        m_source->remove(QStringLiteral("c"));
        QCOMPARE(shown(*m_model), QStringLiteral("a b"));
    }

    void searching_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("nothing") << "" << "a b c d e f";
        QTest::newRow("spaces") << "   " << "a b c d e f";
        QTest::newRow("a name in any case") << "B.EXAMPLE" << "b";
        QTest::newRow("a tag") << "night" << "a";
        QTest::newRow("a title") << "böse" << "c";
        QTest::newRow("every word") << "work flyte" << "b";
        QTest::newRow("no pattern") << ".*" << "";
    }
    void searching()
    {
        fill();
        m_model->setChoice(ListChoice::fromWords(QStringLiteral("none name")));
        QFETCH(QString, text);
        m_model->setSearch(text);
        QTEST(shown(*m_model), "expected");
        m_model->setSearch({});
        QCOMPARE(m_model->rowCount(), 6);
    }

    // What happens to profiles is told as rows that come and go, so that a view keeps its place.
    void littleIsTold()
    {
        fill();
        const QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
        const QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
        const QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
        m_source->put(item("g", "work"));
        QCOMPARE(shown(*m_model), QStringLiteral("Home: f, Work: b e g a, Other: c d"));
        m_source->remove(QStringLiteral("b"));
        m_source->tick();
        QCOMPARE(shown(*m_model), QStringLiteral("Home: f, Work: e g a, Other: c d"));
        m_source->put(item("g", "work", 0, Json::object({ { "title", "zebra" } })));
        QCOMPARE(resets.size(), 0);
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(removed.size(), 1);
        m_model->setSearch(QStringLiteral("zebra")); // a changed text is found
        QCOMPARE(shown(*m_model), QStringLiteral("Work: g"));
        m_source->put(item("h", "work")); // not found, so not told
        QCOMPARE(shown(*m_model), QStringLiteral("Work: g"));
        m_source->remove(QStringLiteral("g"));
        QCOMPARE(m_model->rowCount(), 0);
        m_source->replaceAll({});
        QCOMPARE(m_model->rowCount(), 0);
    }

    void aStateThatChangesMovesItsRow()
    {
        fill();
        m_model->setChoice(ListChoice::fromWords(QStringLiteral("state name")));
        m_source->put(item("a", "work night", 5, Json::object({ { "state", "needs_sign_in" }, { "obtained_at", Json() } })));
        QVERIFY(shown(*m_model).startsWith(QStringLiteral("Needs you: a d, ")));
    }

    void tagsOnce()
    {
        fill();
        QCOMPARE(m_model->tags(), (QStringList { QStringLiteral("home"), QStringLiteral("night"), QStringLiteral("work") }));
        QCOMPARE(m_model->rowOf(QStringLiteral("f")), 0);
        QCOMPARE(m_model->rowOf(QStringLiteral("x")), -1);
    }

    void movingARow_data()
    {
        QTest::addColumn<QString>("orders"); // of a b c d
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("by");
        QTest::addColumn<QString>("expected"); // empty: not possible
        QTest::addColumn<int>("changes");
        QTest::newRow("nobody had an order, up") << "0 0 0 0" << 1 << -1 << "b a c d" << 1;
        QTest::newRow("nobody had an order, down") << "0 0 0 0" << 2 << 1 << "a b d c" << 1;
        QTest::newRow("all had one") << "10 20 30 40" << 0 << 1 << "b a c d" << 1;
        QTest::newRow("the first") << "0 0 0 0" << 0 << -1 << "" << 0;
        QTest::newRow("the last") << "0 0 0 0" << 3 << 1 << "" << 0;
    }
    void movingARow()
    {
        QFETCH(QString, orders);
        QFETCH(int, row);
        QFETCH(int, by);
        const QStringList numbers = orders.split(u' ');
        std::vector<ProfileItem> items;
        for (int i = 0; i < 4; ++i)
            items.push_back(item(std::string(1, static_cast<char>('a' + i)), {}, numbers[i].toInt()));
        m_source->replaceAll(items);
        const auto wanted = m_model->ordersForMove(row, by);
        QFETCH(QString, expected);
        QCOMPARE(wanted.has_value(), !expected.isEmpty());
        if (!wanted)
            return;
        QFETCH(int, changes);
        QVERIFY(static_cast<int>(wanted->size()) <= std::max(changes, 2));
        for (const auto& [name, order] : *wanted)
            m_source->put(item(name.toStdString(), {}, order));
        QCOMPARE(shown(*m_model), expected);
    }

    void movesThatCannotBe()
    {
        fill();
        QVERIFY(!m_model->ordersForMove(0, 1)); // another group
        QVERIFY(!m_model->ordersForMove(-1, 1));
        QVERIFY(!m_model->ordersForMove(100, -1));
        QVERIFY(m_model->ordersForMove(1, 1));
        m_model->setSearch(QStringLiteral("e"));
        QVERIFY(!m_model->ordersForMove(1, 1)); // what is between is not seen
        m_model->setSearch({});
        m_model->setChoice(ListChoice::fromWords(QStringLiteral("tag name")));
        QVERIFY(!m_model->ordersForMove(1, 1)); // the order is the names'
        m_model->setChoice({});
        m_source->replaceAll({ item("a", {}, 0, Json::object({ { "read_only", true } })), item("b", {}, 0, Json::object({ { "read_only", true } })) });
        QVERIFY(!m_model->ordersForMove(0, 1));
        std::vector<ProfileItem> many;
        for (int i = 0; i < 1000; ++i)
            many.push_back(item("p" + std::to_string(1000 + i), {}, 7));
        m_source->replaceAll(many);
        const auto wanted = m_model->ordersForMove(500, 1); // from either end half of them would have to change
        QVERIFY(!wanted || wanted->size() <= ProfileOrderModel::kMostMoves);
    }

private:
    void fill()
    {
        m_source->replaceAll({ item("a", "work night", 5), item("b", "work", 0, Json::object({ { "kind", "flyte" } })),
                               item("c", {}, 0, Json::object({ { "title", "Böse Kekse" }, { "has_refresh_token", false }, { "next_refresh_at", Json() }, { "expires_at", kNow + 100 } })),
                               item("d", {}, 0, Json::object({ { "state", "needs_sign_in" }, { "obtained_at", Json() } })),
                               item("e", "work", 0, Json::object({ { "state", "signed_out" }, { "obtained_at", Json() } })), item("f", "home", 1) });
    }

    std::unique_ptr<ProfileListModel> m_source;
    std::unique_ptr<ProfileOrderModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_GUILESS_MAIN(ProfileOrderModelTest)
#include "profile_order_model_test.moc"
