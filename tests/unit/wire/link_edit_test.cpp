// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "wire/link_edit.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace warder::wire;

class LinkEditTest : public QObject
{
    Q_OBJECT

private:
    struct Place
    {
        QTemporaryDir root;
        std::string at(const char* name) const { return root.filePath(QLatin1String(name)).toStdString(); }
        LinkRecord link(const char* path, const char* target) const { return { "pip", "p", at(path), target }; }
        std::string records() const { return at("records"); }
    };

private Q_SLOTS:
    void madeRecordedAndUndone()
    {
        Place place;
        const LinkRecord link = place.link("new/bin/keyring", "/usr/bin/warder");
        QVERIFY(!isLink(link));
        QCOMPARE(makeLink(link, place.records()).outcome, FileEditOutcome::Done);
        QVERIFY(isLink(link));
        const auto records = linkRecords(place.records());
        QCOMPARE(records.size(), std::size_t(1));
        QCOMPARE(records.front().path, link.path);
        QCOMPARE(records.front().tool, std::string("pip"));
        QVERIFY(fileEditRecords(place.records()).empty()); // no record of a file
        QCOMPARE(undoLink(records.front(), place.records()).outcome, FileEditOutcome::Done);
        QVERIFY(!QFileInfo(QString::fromStdString(link.path)).isSymLink());
        QVERIFY(linkRecords(place.records()).empty());
    }
    void whatIsThereIsLeft()
    {
        Place place;
        QVERIFY(QDir(place.root.path()).mkdir(QStringLiteral("bin")));
        QVERIFY(QFile::link(QStringLiteral("/usr/bin/warder"), place.root.filePath(QStringLiteral("bin/same"))));
        QVERIFY(QFile::link(QStringLiteral("/usr/bin/other"), place.root.filePath(QStringLiteral("bin/other"))));
        QFile file(place.root.filePath(QStringLiteral("bin/program")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(makeLink(place.link("bin/same", "/usr/bin/warder"), place.records()).outcome, FileEditOutcome::Done);
        QVERIFY(linkRecords(place.records()).empty()); // not ours to remove
        for (const char* name : { "bin/other", "bin/program", "bin" }) {
            const auto result = makeLink(place.link(name, "/usr/bin/warder"), place.records());
            QCOMPARE(result.outcome, FileEditOutcome::Changed);
            QVERIFY(result.problem.find(name) != std::string::npos);
        }
        QVERIFY(linkRecords(place.records()).empty());
    }
    void aLinkThatLeadsElsewhereNowIsNotRemoved()
    {
        Place place;
        const LinkRecord link = place.link("bin/keyring", "/usr/bin/warder");
        QCOMPARE(makeLink(link, place.records()).outcome, FileEditOutcome::Done);
        QVERIFY(QFile::remove(QString::fromStdString(link.path)));
        QVERIFY(QFile::link(QStringLiteral("/usr/bin/other"), QString::fromStdString(link.path)));
        QCOMPARE(undoLink(link, place.records()).outcome, FileEditOutcome::Changed);
        QVERIFY(QFileInfo(QString::fromStdString(link.path)).isSymLink());
        QVERIFY(QFile::remove(QString::fromStdString(link.path)));
        QCOMPARE(undoLink(link, place.records()).outcome, FileEditOutcome::Done); // gone already
        QVERIFY(linkRecords(place.records()).empty());
    }
    void recordsThatAreNone()
    {
        Place place;
        QVERIFY(QDir(place.root.path()).mkdir(QStringLiteral("records")));
        for (const char* text : { "", "{", "{\"path\":\"relative\",\"target\":\"/x\"}", "[]" }) {
            QFile file(place.root.filePath(QStringLiteral("records/a.link")));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(text);
            file.close();
            QVERIFY2(linkRecords(place.records()).empty(), text);
        }
        QVERIFY(linkRecords(place.at("nowhere")).empty());
    }
};

QTEST_GUILESS_MAIN(LinkEditTest)
#include "link_edit_test.moc"
