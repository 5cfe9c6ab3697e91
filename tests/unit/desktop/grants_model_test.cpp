// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/models/grants_model.h"
#include "desktop/models/sockets_model.h"

#include "gui/example_profiles.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace warder;
using namespace warder::desktop;
using codec::Json;

class GrantsModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void grants()
    {
        GrantsModel model([] { return kExampleNow; });
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show(exampleGrants());
        QCOMPARE(model.rowCount(), 3);
        const auto text = [&model](int row, int column, int role = Qt::DisplayRole) { return model.index(row, column).data(role).toString(); };
        QCOMPARE(text(0, GrantsModel::SubjectColumn), QStringLiteral("python3 train.py"));
        QCOMPARE(text(0, GrantsModel::SubjectColumn, Qt::ToolTipRole), QStringLiteral("/usr/bin/python3.11 /home/ada/train.py"));
        QCOMPARE(text(0, GrantsModel::UntilColumn), QStringLiteral("always"));
        QCOMPARE(text(0, GrantsModel::LastUsedColumn), QStringLiteral("2 min ago"));
        QCOMPARE(text(0, GrantsModel::WhatColumn), QStringLiteral("Access token · all offline"));
        QCOMPARE(text(0, 0, GrantsModel::IdRole), QStringLiteral("g1"));
        QCOMPARE(text(1, GrantsModel::SubjectColumn), QStringLiteral("Everything in a session of bash"));
        QCOMPARE(text(1, GrantsModel::UntilColumn), QStringLiteral("the session ends"));
        QVERIFY(text(2, GrantsModel::UntilColumn).contains(u':'));
        QCOMPARE(text(2, GrantsModel::LastUsedColumn), QStringLiteral("not yet"));
        QVERIFY(text(0, 0, Qt::AccessibleTextRole).contains(QStringLiteral("of flyte-prod until always")));
        model.show(Json());
        QCOMPARE(model.rowCount(), 0);
    }

    void hostileNames()
    {
        GrantsModel model([] { return kExampleNow; });
        model.show(*codec::parseJson(R"([{"id":"x","subject":{"kind":"program","name":"<b>a\u202e\nb</b>","path":"<i>"}}])"));
        QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("<b>a b</b>")); // labels and cells are plain text
        QCOMPARE(model.index(0, 0).data(Qt::ToolTipRole).toString(), QStringLiteral("&lt;i&gt;")); // tooltips are not
    }

    void sockets()
    {
        SocketsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show(*codec::parseJson(R"([{"path":"/run/a","profiles":["p","q"],"access_only":true,"connections":2},{"path":"/run/b","profiles":["p"],"problem":"The folder is gone."}])"));
        QCOMPARE(model.index(0, SocketsModel::ProfilesColumn).data().toString(), QStringLiteral("p, q (access tokens only)"));
        QVERIFY(model.index(0, SocketsModel::StateColumn).data().toString().startsWith(u'2'));
        QCOMPARE(model.index(1, SocketsModel::StateColumn).data().toString(), QStringLiteral("The folder is gone."));
        QCOMPARE(model.index(1, 0).data(SocketsModel::PathRole).toString(), QStringLiteral("/run/b"));
    }
};

QTEST_GUILESS_MAIN(GrantsModelTest)
#include "grants_model_test.moc"
