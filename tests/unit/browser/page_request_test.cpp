// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "browser/page_request.h"
#include "support/test_json.h"
#include "support/test_macros.h"

#include <QTest>

using namespace warder;
using browser::parsePageRequest;

class PageRequestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads()
    {
        const auto request = parsePageRequest(
            test::quoted("{'title':'Flyte','url':'https://idp.example/a?b=c','redirect_uris':['https://app.example/cb?x=1','http://127.0.0.1:1/','io.example.app:/cb'],"
                         "'cookies':{'url':'https://app.example/','names':['session']},'ca_file':'/ca.pem','proxy':'http://p:1','allow_http':true,"
                         "'start_cookies':[{'name':'state','value':'abc','url':'https://flipt.example/'}],'unknown':1}"));
        QVERIFY_OK(request);
        QCOMPARE(request->title, QStringLiteral("Flyte"));
        QCOMPARE(request->redirectUris.size(), 3);
        QCOMPARE(request->redirectUris.front(), QUrl(QStringLiteral("https://app.example/cb")));
        QCOMPARE(request->cookieNames, QStringList { QStringLiteral("session") });
        QCOMPARE(request->startCookies.size(), 1);
        QVERIFY(request->startCookies.front().first.isHttpOnly() && request->startCookies.front().first.isSecure());
        QVERIFY(request->allowHttp);
        const auto least = parsePageRequest(test::quoted("{'url':'https://idp.example/'}"));
        QVERIFY_OK(least);
        QVERIFY(least->cookieNames.isEmpty() && least->redirectUris.isEmpty() && !least->allowHttp);
    }
    void titlesAreSanitised()
    {
        const auto request = parsePageRequest(test::quoted("{'url':'https://idp.example/','title':'a\\u202eb\\nc'}"));
        QVERIFY_OK(request);
        QVERIFY(!request->title.contains(QChar(0x202e)) && !request->title.contains(u'\n'));
    }
    void refuses_data()
    {
        QTest::addColumn<QByteArray>("line");
        for (const char* line : { "", "null", "[]", "{}", "{'url':7}", "{'url':''}", "{'url':'file:///x'}", "{'url':'javascript:x'}", "{'url':'https://'}",
                                  "{'url':'https://a@b.example/'}", "{'url':'https://b.example/','url':'https://c.example/'}",
                                  "{'url':'https://b.example/','redirect_uris':['x']}", "{'url':'https://b.example/','redirect_uris':['file:/x']}",
                                  "{'url':'https://b.example/','redirect_uris':['javascript:x']}", "{'url':'https://b.example/','cookies':{}}",
                                  "{'url':'https://b.example/','cookies':{'url':'https://b.example/','names':[]}}",
                                  "{'url':'https://b.example/','start_cookies':[{'name':'a=b','value':'1','url':'https://b.example/'}]}",
                                  "{'url':'https://b.example/','start_cookies':[{'name':'a','value':'1; Domain=x','url':'https://b.example/'}]}",
                                  "{'url':'https://b.example/','start_cookies':[{'name':'a','value':'1'}]}" })
            QTest::newRow(line) << QByteArray(line);
    }
    void refuses()
    {
        QFETCH(QByteArray, line);
        QVERIFY_ERROR(parsePageRequest(test::quoted(line.toStdString())), ErrorCode::InvalidRequest);
    }
};

QTEST_GUILESS_MAIN(PageRequestTest)
#include "page_request_test.moc"
