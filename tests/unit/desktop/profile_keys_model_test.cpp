// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/models/profile_keys_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace warder;
using namespace warder::desktop;
using codec::Json;

namespace {

Json key(const char* name, Json value, const char* source)
{
    return Json::object({ { "key", name }, { "value", std::move(value) }, { "source", source }, { "meaning", "What it is for." } });
}

} // namespace

class ProfileKeysModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesAreAsOneWouldTypeThem()
    {
        ProfileKeysModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show(Json::array({ key("title", "Mine", "file"), key("oauth.scopes", Json::array({ "openid", "all" }), "file"), key("order", 7, "default"), key("http.proxy", "env", "settings") }));
        QCOMPARE(value(model, 0), QStringLiteral("Mine"));
        QCOMPARE(value(model, 1), QStringLiteral("[\"openid\",\"all\"]"));
        QCOMPARE(value(model, 2), QStringLiteral("7"));
        QCOMPARE(model.index(3, ProfileKeysModel::SourceColumn).data().toString(), QStringLiteral("your settings"));
        QVERIFY(!model.flags(model.index(0, ProfileKeysModel::KeyColumn)).testFlag(Qt::ItemIsEditable));
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }

    // An edit is a wish: the row changes when the agent has written it, and keeps its place then.
    void editing()
    {
        ProfileKeysModel model;
        model.show(Json::array({ key("title", "Mine", "file"), key("order", 7, "default") }));
        const QSignalSpy edited(&model, &ProfileKeysModel::edited);
        const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QVERIFY(model.setData(model.index(0, ProfileKeysModel::ValueColumn), QStringLiteral(" Ours ")));
        QCOMPARE(edited.size(), 1);
        QCOMPARE(edited[0][1].toString(), QStringLiteral("Ours"));
        QCOMPARE(value(model, 0), QStringLiteral("Mine"));
        QVERIFY(model.setData(model.index(0, ProfileKeysModel::ValueColumn), QStringLiteral("Mine"))); // as it was
        QCOMPARE(edited.size(), 1);
        QVERIFY(!model.setData(model.index(0, ProfileKeysModel::KeyColumn), QStringLiteral("x")));
        model.show(Json::array({ key("title", "Ours", "file"), key("order", 7, "default") }));
        QCOMPARE(value(model, 0), QStringLiteral("Ours"));
        QCOMPARE(reset.size(), 0);
    }

private:
    static QString value(const ProfileKeysModel& model, int row) { return model.index(row, ProfileKeysModel::ValueColumn).data().toString(); }
};

QTEST_GUILESS_MAIN(ProfileKeysModelTest)
#include "profile_keys_model_test.moc"
