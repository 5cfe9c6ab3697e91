// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/models/claims_model.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <limits>

using namespace warder;
using namespace warder::desktop;
using codec::Json;

namespace {

constexpr Seconds kNow = 1'793'000'000;

Json header()
{
    return Json::object({ { "alg", "RS256" }, { "kid", "key-1" } });
}

} // namespace

class ClaimsModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theModelKeepsItsPromises()
    {
        ClaimsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show(header(), Json::object({ { "address", Json::object({ { "city", "London" } }) }, { "list", Json::array({ Json::object({ { "a", 1 } }), 2 }) } }), kNow);
        QCOMPARE(model.rowCount(), 2);
        model.show(header(), Json::object(), kNow);
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }

    void knownClaimsAreExplainedAndTimesAreReadable()
    {
        ClaimsModel model;
        model.show(header(), Json::object({ { "exp", kNow + 21 * 60 }, { "iat", kNow - 7200 }, { "house", "Byron" }, { "alg", "none" } }), kNow);
        QVERIFY(value(model, "exp").endsWith(QStringLiteral("(in 21 min)")));
        QVERIFY(value(model, "iat").endsWith(QStringLiteral("(2 h ago)")));
        QCOMPARE(cell(model, "exp", ClaimsModel::MeaningColumn).data().toString(), QStringLiteral("When it ends"));
        QVERIFY(cell(model, "exp", ClaimsModel::ValueColumn).data(Qt::ToolTipRole).toString().contains(QStringLiteral("Z, in the token: 1793001260")));
        QVERIFY(cell(model, "exp", ClaimsModel::NameColumn).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("When it ends")));
        QVERIFY(cell(model, "house", ClaimsModel::MeaningColumn).data().toString().isEmpty());
        QVERIFY(cell(model, "alg", ClaimsModel::MeaningColumn).data().toString().isEmpty()); // is the header's word, not a claim's
        const QModelIndex head = model.index(1, 0);
        QCOMPARE(head.data().toString(), QStringLiteral("Header"));
        QCOMPARE(model.index(0, ClaimsModel::MeaningColumn, head).data().toString(), QStringLiteral("How it is signed"));
    }

    void values_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("shown");
        QTest::newRow("text") << QByteArray("\"ada\"") << "ada";
        QTest::newRow("a number keeps its digits") << QByteArray("1815121000000") << "1815121000000";
        QTest::newRow("truth") << QByteArray("true") << "true";
        QTest::newRow("nothing") << QByteArray("null") << "null";
        QTest::newRow("a list") << QByteArray("[\"a\",\"b\",3]") << "a, b, 3";
        QTest::newRow("controls and right-to-left marks go") << QByteArray(R"("a\u0007\u202eb\nc")") << "ab c";
        QTest::newRow("markup stays text") << QByteArray(R"("<b>x</b>")") << "<b>x</b>";
    }
    void values()
    {
        QFETCH(QByteArray, json);
        ClaimsModel model;
        model.show(header(), Json::object({ { "it", *codec::parseJson(json.toStdString()) } }), kNow);
        QTEST(value(model, "it"), "shown");
        QVERIFY(!cell(model, "it", ClaimsModel::ValueColumn).data(Qt::ToolTipRole).toString().contains(u'<')); // a tooltip would read it
    }

    // What a server may write and no calendar has.
    void impossibleTimes_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::newRow("before the epoch") << qint64 { -1 };
        QTest::newRow("after every year") << std::numeric_limits<qint64>::max();
    }
    void impossibleTimes()
    {
        QFETCH(qint64, seconds);
        ClaimsModel model;
        model.show(header(), Json::object({ { "exp", std::int64_t { seconds } } }), kNow);
        QVERIFY(!value(model, "exp").isEmpty());
    }

    void whatIsNoJwtShowsNothing()
    {
        ClaimsModel model;
        model.show(Json(), Json(), kNow);
        QCOMPARE(model.rowCount(), 0);
        model.show(header(), Json::array(), kNow);
        QCOMPARE(model.rowCount(), 0);
    }

private:
    static QModelIndex cell(const ClaimsModel& model, const char* name, int column)
    {
        const QModelIndex claims = model.index(0, 0);
        for (int row = 0; row < model.rowCount(claims); ++row) {
            if (model.index(row, 0, claims).data().toString() == QLatin1String(name))
                return model.index(row, column, claims);
        }
        return {};
    }
    static QString value(const ClaimsModel& model, const char* name) { return cell(model, name, ClaimsModel::ValueColumn).data().toString(); }
};

QTEST_GUILESS_MAIN(ClaimsModelTest)
#include "claims_model_test.moc"
