// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "browser/engine_age.h"
#include "browser/origin_text.h"

#include <QTest>

using namespace warder::browser;
using Trust = OriginText::Trust;

class OriginTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhereThePageIsFrom_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("origin");
        QTest::addColumn<Trust>("trust");
        QTest::newRow("https") << "https://idp.example/a?b#c" << "https://idp.example" << Trust::Secure;
        QTest::newRow("its own port") << "https://idp.example:443/" << "https://idp.example" << Trust::Secure;
        QTest::newRow("another port") << "https://idp.example:8443/" << "https://idp.example:8443" << Trust::Secure;
        QTest::newRow("a user that looks like a host") << "https://idp.example@evil.example/" << "https://evil.example" << Trust::Secure;
        QTest::newRow("another script") << QString::fromUtf8("https://\xd0\xb0pple.example/") << "https://xn--pple-43d.example" << Trust::Secure;
        QTest::newRow("umlaut") << QString::fromUtf8("https://b\xc3\xbc" "cher.example/") << "https://xn--bcher-kva.example" << Trust::Secure;
        QTest::newRow("on this computer") << "http://127.0.0.1:8080/x" << "http://127.0.0.1:8080" << Trust::Local;
        QTest::newRow("IPv6") << "http://[::1]:8080/x" << "http://[::1]:8080" << Trust::Local;
        QTest::newRow("http") << "http://idp.example/" << "http://idp.example" << Trust::Insecure;
        QTest::newRow("nothing") << "" << "" << Trust::None;
        QTest::newRow("blank") << "about:blank" << "" << Trust::None;
        QTest::newRow("made up") << "data:text/html,https://idp.example" << "" << Trust::None;
    }
    void showsWhereThePageIsFrom()
    {
        QFETCH(QString, url);
        const OriginText text = originText(QUrl(url), false);
        QTEST(text.origin, "origin");
        QTEST(text.trust, "trust");
        QVERIFY(text.words.endsWith(u'.'));
    }
    void saysWhoseAuthorityItIs()
    {
        const QUrl url(QStringLiteral("https://idp.example/"));
        QCOMPARE(originText(url, true).trust, Trust::OwnAuthority);
        QVERIFY(originText(url, true).words != originText(url, false).words);
        QCOMPARE(originText(QUrl(QStringLiteral("http://idp.example/")), true).trust, Trust::Insecure);
    }

    void ageOfTheEngine_data()
    {
        QTest::addColumn<QString>("version");
        QTest::addColumn<QDate>("date");
        QTest::newRow("Debian 12") << "108.0.5359.94" << QDate(2022, 11, 29);
        QTest::newRow("the last one known") << "130.0.1.2" << QDate(2024, 10, 15);
        QTest::newRow("the next") << "131.0.1.2" << QDate(2024, 11, 12);
        QTest::newRow("older than known") << "80.0.0.0" << QDate();
        QTest::newRow("none") << "" << QDate();
        QTest::newRow("words") << "x.y" << QDate();
        QTest::newRow("absurd") << "99999999.0" << QDate();
    }
    void ageOfTheEngine()
    {
        QFETCH(QString, version);
        QTEST(chromiumReleased(version), "date");
    }
    void ageInWords_data()
    {
        QTest::addColumn<QDate>("today");
        QTest::addColumn<QString>("part");
        QTest::newRow("years") << QDate(2026, 11, 30) << "are 4 years old";
        QTest::newRow("months") << QDate(2023, 3, 1) << "are 3 months old";
        QTest::newRow("a clock that is wrong") << QDate(2001, 1, 1) << "are 0 months old";
    }
    void ageInWords()
    {
        QFETCH(QDate, today);
        QFETCH(QString, part);
        const QString text = engineSentence(QStringLiteral("6.4.2"), QStringLiteral("102.0.5005.177"), QStringLiteral("108.0.5359.94"), today);
        QVERIFY2(text.contains(part), qPrintable(text));
        QVERIFY(text.contains(QLatin1String("6.4.2")) && text.contains(QLatin1String("102")) && text.contains(QLatin1String("108")));
    }
};

Q_DECLARE_METATYPE(OriginText::Trust)
QTEST_GUILESS_MAIN(OriginTextTest)
#include "origin_text_test.moc"
