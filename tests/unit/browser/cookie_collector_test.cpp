// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "browser/cookie_collector.h"

#include <QTest>

using warder::browser::CookieCollector;

namespace {

QNetworkCookie cookie(const char* name, const char* value, const char* domain, const char* path = "/")
{
    QNetworkCookie made(name, value);
    made.setDomain(QLatin1String(domain));
    made.setPath(QLatin1String(path));
    return made;
}

std::string textOf(const CookieCollector& collector)
{
    const auto all = collector.all();
    return all ? all->dump() : "none";
}

} // namespace

class CookieCollectorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesWhatThePageWouldBeSent_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("domain");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<bool>("isTaken");
        QTest::newRow("its own host") << QByteArray("session") << QByteArray("app.example") << QByteArray("/") << true;
        QTest::newRow("its domain") << QByteArray("session") << QByteArray(".example") << QByteArray("/") << true;
        QTest::newRow("itself as a domain") << QByteArray("session") << QByteArray(".app.example") << QByteArray("/") << true;
        QTest::newRow("its folder") << QByteArray("session") << QByteArray("app.example") << QByteArray("/team") << true;
        QTest::newRow("a folder with a slash") << QByteArray("session") << QByteArray("app.example") << QByteArray("/team/") << true;
        QTest::newRow("another name") << QByteArray("other") << QByteArray("app.example") << QByteArray("/") << false;
        QTest::newRow("a name in capitals") << QByteArray("Session") << QByteArray("app.example") << QByteArray("/") << false;
        QTest::newRow("another host") << QByteArray("session") << QByteArray("idp.example") << QByteArray("/") << false;
        QTest::newRow("a host of that end") << QByteArray("session") << QByteArray("example") << QByteArray("/") << false;
        QTest::newRow("a longer host") << QByteArray("session") << QByteArray("evil-app.example") << QByteArray("/") << false;
        QTest::newRow("another folder") << QByteArray("session") << QByteArray("app.example") << QByteArray("/admin") << false;
        QTest::newRow("half a folder") << QByteArray("session") << QByteArray("app.example") << QByteArray("/te") << false;
    }
    void takesWhatThePageWouldBeSent()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, domain);
        QFETCH(QByteArray, path);
        QFETCH(bool, isTaken);
        CookieCollector collector(QUrl(QStringLiteral("https://app.example/team/page")), { QStringLiteral("session") });
        QCOMPARE(collector.add(cookie(name.constData(), "1", domain.constData(), path.constData())), isTaken);
        QCOMPARE(textOf(collector) != "none", isTaken);
    }
    void waitsForAllOfThem()
    {
        CookieCollector collector(QUrl(QStringLiteral("https://app.example/")), { QStringLiteral("a"), QStringLiteral("b") });
        QVERIFY(collector.add(cookie("b", "2", "app.example")));
        QCOMPARE(textOf(collector), std::string("none"));
        QVERIFY(collector.add(cookie("a", "1", "app.example")));
        QCOMPARE(textOf(collector), std::string(R"([{"name":"a","value":"1"},{"name":"b","value":"2"}])"));
        QVERIFY(!collector.add(cookie("a", "1", "app.example"))); // nothing new
        QVERIFY(collector.add(cookie("a", "3", "app.example")));
        QVERIFY(!collector.add(cookie("a", "", "app.example"))); // an emptied one is none
        QVERIFY(collector.remove(cookie("b", "", "app.example")));
        QVERIFY(!collector.remove(cookie("b", "", "app.example")));
        QCOMPARE(textOf(collector), std::string("none"));
    }
    void theLongestPathCounts()
    {
        CookieCollector collector(QUrl(QStringLiteral("https://app.example/team/")), { QStringLiteral("a") });
        QVERIFY(collector.add(cookie("a", "team", "app.example", "/team")));
        QVERIFY(collector.add(cookie("a", "all", "app.example", "/")));
        QCOMPARE(textOf(collector), std::string(R"([{"name":"a","value":"team"}])"));
    }
};

QTEST_GUILESS_MAIN(CookieCollectorTest)
#include "cookie_collector_test.moc"
