// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/models/installed_tools_model.h"

#include "client/qt_text.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace warder;
using namespace warder::desktop;
using client::toUtf8;

class InstalledToolsModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void empty()
    {
        const QTemporaryDir folder;
        InstalledToolsModel model(toUtf8(folder.filePath(QStringLiteral("setup"))));
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.reload();
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(model.undo(0).isEmpty() && model.undo(-1).isEmpty());
        InstalledToolsModel nowhere({}); // no home
        nowhere.reload();
        QCOMPARE(nowhere.rowCount(), 0);
    }

    void shownAndUndone()
    {
        const QTemporaryDir folder;
        const std::string records = toUtf8(folder.filePath(QStringLiteral("setup")));
        const QString file = folder.filePath(QStringLiteral("config.yaml"));
        QCOMPARE(wire::applyFileEdit({ toUtf8(file), {}, "admin: {}\n" }, "flytectl", "flyte-prod", records).outcome, wire::FileEditOutcome::Done);
        QCOMPARE(wire::makeLink({ "pnpm", "npm", toUtf8(folder.filePath(QStringLiteral("pnpm-npm"))), "/usr/bin/warder" }, records).outcome, wire::FileEditOutcome::Done);
        InstalledToolsModel model(records);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.reload();
        QCOMPARE(model.rowCount(), 2);
        const auto text = [&model](int row, int column) { return model.index(row, column).data().toString(); };
        QCOMPARE(text(0, InstalledToolsModel::Tool), QStringLiteral("flytectl"));
        QCOMPARE(text(0, InstalledToolsModel::Profile), QStringLiteral("flyte-prod"));
        QCOMPARE(text(0, InstalledToolsModel::Path), file);
        QCOMPARE(text(1, InstalledToolsModel::Tool), QStringLiteral("pnpm"));
        QVERIFY(model.index(0, 0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("flyte-prod")));
        for (int column = 0; column < InstalledToolsModel::ColumnCount; ++column)
            QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());

        QVERIFY(model.undo(0).isEmpty());
        QVERIFY(!QFile::exists(file));
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(model.undo(0).isEmpty());
        QCOMPARE(model.rowCount(), 0);
    }

    void whatSomebodyHasChangedSinceIsLeftAsItIs()
    {
        const QTemporaryDir folder;
        const std::string records = toUtf8(folder.filePath(QStringLiteral("setup")));
        const QString path = folder.filePath(QStringLiteral("config.yaml"));
        QCOMPARE(wire::applyFileEdit({ toUtf8(path), {}, "admin: {}\n" }, "flytectl", "flyte-prod", records).outcome, wire::FileEditOutcome::Done);
        QFile file(path);
        QVERIFY(file.open(QIODevice::Append));
        file.write("mine: true\n");
        file.close();
        InstalledToolsModel model(records);
        model.reload();
        QVERIFY(!model.undo(0).isEmpty());
        QVERIFY(QFile::exists(path));
        QCOMPARE(model.rowCount(), 1);
    }
};

QTEST_GUILESS_MAIN(InstalledToolsModelTest)
#include "installed_tools_model_test.moc"
