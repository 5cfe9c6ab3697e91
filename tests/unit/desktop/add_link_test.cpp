// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/viewmodels/add_link.h"

#include <QTest>

using namespace warder::desktop;

//! Links that anybody may have written.
class AddLinkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void good_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("preset");
        QTest::newRow("plain") << QStringLiteral("warder://add?address=https://id.example.com") << QStringLiteral("https://id.example.com") << QString();
        QTest::newRow("as browsers write it") << QStringLiteral("warder://add/?address=https%3A%2F%2Fid.example.com%2Fx") << QStringLiteral("https://id.example.com/x") << QString();
        QTest::newRow("preset") << QStringLiteral("warder://add?address=dns:///flyte.example.com&preset=flyte") << QStringLiteral("dns:///flyte.example.com") << QStringLiteral("flyte");
        QTest::newRow("this machine") << QStringLiteral("warder://add?address=http://127.0.0.1:8080") << QStringLiteral("http://127.0.0.1:8080") << QString();
        QTest::newRow("unknown parameters") << QStringLiteral("warder://add?address=https://id.example.com&set=command.argv&yes=1") << QStringLiteral("https://id.example.com") << QString();
        QTest::newRow("capitals") << QStringLiteral("WARDER://ADD?address=https://id.example.com") << QStringLiteral("https://id.example.com") << QString();
    }
    void good()
    {
        QFETCH(const QString, text);
        QString problem;
        const auto link = AddLink::parse(text, problem);
        QVERIFY2(link, qPrintable(problem));
        QVERIFY(problem.isEmpty());
        QTEST(link->address, "address");
        QTEST(link->preset, "preset");
    }

    void bad_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("another scheme") << QStringLiteral("https://add?address=https://id.example.com");
        QTest::newRow("another word") << QStringLiteral("warder://remove?address=https://id.example.com");
        QTest::newRow("a path") << QStringLiteral("warder://add/x?address=https://id.example.com");
        QTest::newRow("a port") << QStringLiteral("warder://add:1?address=https://id.example.com");
        QTest::newRow("a user") << QStringLiteral("warder://a@add?address=https://id.example.com");
        QTest::newRow("nothing asked") << QStringLiteral("warder://add");
        QTest::newRow("no address") << QStringLiteral("warder://add?preset=flyte");
        QTest::newRow("two addresses") << QStringLiteral("warder://add?address=https://a.example.com&address=https://b.example.com");
        QTest::newRow("http elsewhere") << QStringLiteral("warder://add?address=http://id.example.com");
        QTest::newRow("a file") << QStringLiteral("warder://add?address=file:///etc/passwd");
        QTest::newRow("a script") << QStringLiteral("warder://add?address=javascript:alert(1)");
        QTest::newRow("user information") << QStringLiteral("warder://add?address=https://good.example.com%40evil.example.com");
        QTest::newRow("a line end") << QStringLiteral("warder://add?address=https://id.example.com%0A");
        QTest::newRow("an escape") << QStringLiteral("warder://add?address=https://id.example.com%1B[31m");
        QTest::newRow("a bidi override") << QStringLiteral("warder://add?address=https://id.example.com/%E2%80%AEmoc");
        QTest::newRow("another script") << QStringLiteral("warder://add?address=https://%D1%96d.example.com");
        QTest::newRow("bad bytes") << QStringLiteral("warder://add?address=https://id.example.com/%FF");
        QTest::newRow("a broken escape") << QStringLiteral("warder://add?address=https://id.example.com/%2");
        QTest::newRow("too long") << QStringLiteral("warder://add?address=https://id.example.com/") + QString(3000, u'a');
        QTest::newRow("far too long") << QStringLiteral("warder://add?address=https://id.example.com/") + QString(1000000, u'a');
        QTest::newRow("a strange preset") << QStringLiteral("warder://add?address=https://id.example.com&preset=../../etc");
        QTest::newRow("two presets") << QStringLiteral("warder://add?address=https://id.example.com&preset=a&preset=b");
    }
    void bad()
    {
        QFETCH(const QString, text);
        QString problem;
        QVERIFY(!AddLink::parse(text, problem));
        QVERIFY(!problem.isEmpty());
        QVERIFY(problem.size() < 200); // nothing of a hostile text is in it
    }

    void whatIsShownIsShort()
    {
        QString problem;
        const auto link = AddLink::parse(QStringLiteral("warder://add?address=https://id.example.com/") + QString(1900, u'a'), problem);
        QVERIFY(link);
        const QString shown = link->shownAddress();
        QVERIFY(shown.startsWith(QStringLiteral("https://id.example.com/")));
        QVERIFY(shown.size() < 260);
        for (const QString& line : shown.split(u'\n'))
            QVERIFY(line.size() <= 60);
    }
};

QTEST_GUILESS_MAIN(AddLinkTest)
#include "add_link_test.moc"
