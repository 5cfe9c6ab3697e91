// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "browser/address_rules.h"

#include <QTest>

using warder::browser::AddressRules;
using Frame = AddressRules::Frame;
using Verdict = AddressRules::Verdict;

class AddressRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judges_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<Verdict>("main");
        QTest::addColumn<Verdict>("inner");
        const auto row = [](const char* url, Verdict main, Verdict inner) { QTest::newRow(url) << QString::fromLatin1(url) << main << inner; };
        const auto both = [&row](const char* url, Verdict verdict) { row(url, verdict, verdict); };
        both("https://idp.example/sign-in", Verdict::Go);
        both("http://127.0.0.1:8080/", Verdict::Go);
        both("http://localhost/", Verdict::Go);
        both("http://[::1]:1/", Verdict::Go);
        both("http://idp.example/", Verdict::Refuse);
        both("http://127.0.0.1.example/", Verdict::Refuse);
        both("http://localhost.example/", Verdict::Refuse);
        both("file:///etc/passwd", Verdict::Refuse);
        both("javascript:alert(1)", Verdict::Refuse);
        both("mailto:a@example.com", Verdict::Refuse);
        both("chrome://version", Verdict::Refuse);
        both("view-source:https://idp.example/", Verdict::Refuse);
        both("about:blank", Verdict::Go);
        row("about:srcdoc", Verdict::Refuse, Verdict::Go);
        row("data:text/html,x", Verdict::Refuse, Verdict::Go);
        row("blob:https://idp.example/1", Verdict::Refuse, Verdict::Go);
        row("https://app.example/callback", Verdict::Capture, Verdict::Refuse);
        row("https://app.example/callback?code=1#x", Verdict::Capture, Verdict::Refuse);
        row("https://app.example:443/callback?code=|", Verdict::Capture, Verdict::Refuse);
        row("https://APP.example/callback", Verdict::Capture, Verdict::Refuse);
        row("http://127.0.0.1:4711/?code=1", Verdict::Capture, Verdict::Refuse);
        row("http://127.0.0.1:4711", Verdict::Capture, Verdict::Refuse);
        row("io.example.app:/cb?code=1", Verdict::Capture, Verdict::Refuse);
        both("https://app.example/callback/", Verdict::Go);
        both("https://app.example/CALLBACK", Verdict::Go);
        both("https://app.example:444/callback", Verdict::Go);
        both("https://app.example.evil.example/callback", Verdict::Go);
        both("http://app.example/callback", Verdict::Refuse);
        both("http://127.0.0.1:4712/", Verdict::Go);
        both("io.example.app:/other", Verdict::Refuse);
    }
    void judges()
    {
        QFETCH(QString, url);
        const AddressRules rules({ QUrl(QStringLiteral("https://app.example/callback")), QUrl(QStringLiteral("http://127.0.0.1:4711")),
                                   QUrl(QStringLiteral("io.example.app:/cb")) },
                                 false);
        QTEST(rules.judge(QUrl(url), Frame::Main), "main");
        QTEST(rules.judge(QUrl(url), Frame::Inner), "inner");
    }
    void httpWhereItIsAllowed()
    {
        const AddressRules rules({}, true);
        QCOMPARE(rules.judge(QUrl(QStringLiteral("http://idp.example/")), Frame::Main), Verdict::Go);
        QCOMPARE(rules.judge(QUrl(QStringLiteral("file:///x")), Frame::Main), Verdict::Refuse);
    }
};

Q_DECLARE_METATYPE(AddressRules::Verdict)
QTEST_GUILESS_MAIN(AddressRulesTest)
#include "address_rules_test.moc"
