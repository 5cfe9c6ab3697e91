// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "wire/token_request_scanner.h"

#include <QTest>

using namespace warder::wire;

namespace {

std::string quoted(QByteArray text)
{
    return text.replace('\'', '"').toStdString();
}

} // namespace

class TokenRequestScannerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plainRequestsAreRead()
    {
        const std::string line
            = quoted("{'jsonrpc':'2.0','id':17,'method':'token.get','params':{'profile':'p','min_valid':30,'wait':5,'token_kind':'id'}}");
        const auto request = scanPlainTokenRequest(line);
        QVERIFY(request);
        QCOMPARE(request->id, std::string_view("17"));
        QCOMPARE(request->query.profile, std::string_view("p"));
        QCOMPARE(request->query.minValid, std::optional<std::int64_t>(30));
        QCOMPARE(request->query.wantsIdToken, std::optional<bool>(true));
    }
    void anyOrderAndSpaces()
    {
        const std::string line = quoted("{ 'params' : { 'profile' : 'p' } , 'method' : 'token.get' , 'id' : 'a-1' , 'jsonrpc' : '2.0' }");
        const auto request = scanPlainTokenRequest(line);
        QVERIFY(request);
        QCOMPARE(request->id, std::string_view("\"a-1\""));
        QVERIFY(!request->query.minValid);
    }
    //! Everything else is left to the strict parser: here it only matters that nothing is answered.
    void everythingElseIsNone_data()
    {
        QTest::addColumn<QByteArray>("line");
        const auto row = [](const char* name, const char* line) { QTest::newRow(name) << QByteArray(line); };
        row("empty", "");
        row("no object", "[]");
        row("another method", "{'jsonrpc':'2.0','id':1,'method':'token.gex','params':{'profile':'p'}}");
        row("no id", "{'jsonrpc':'2.0','method':'token.get','params':{'profile':'p'}}");
        row("null id", "{'jsonrpc':'2.0','id':null,'method':'token.get','params':{'profile':'p'}}");
        row("two ids", "{'jsonrpc':'2.0','id':1,'id':2,'method':'token.get','params':{'profile':'p'}}");
        row("two profiles", "{'jsonrpc':'2.0','id':1,'method':'token.get','params':{'profile':'p','profile':'q'}}");
        row("two params", "{'jsonrpc':'2.0','id':1,'method':'token.get','params':{'profile':'p'},'params':{'profile':'q'}}");
        row("wrong version", "{'jsonrpc':'1.0','id':1,'method':'token.get','params':{'profile':'p'}}");
        row("a scope", "{'jsonrpc':'2.0','id':1,'method':'token.get','params':{'profile':'p','scope':['a']}}");
        row("an escape", "{'jsonrpc':'2.0','id':1,'method':'token.get','params':{'profile':'\\u0070'}}");
        row("outside ASCII", "{'jsonrpc':'2.0','id':1,'method':'token.get','params':{'profile':'\xc3\xa9'}}");
        row("a negative time", "{'jsonrpc':'2.0','id':1,'method':'token.get','params':{'profile':'p','min_valid':-1}}");
        row("a fraction", "{'jsonrpc':'2.0','id':1,'method':'token.get','params':{'profile':'p','min_valid':1.5}}");
        row("a leading zero", "{'jsonrpc':'2.0','id':01,'method':'token.get','params':{'profile':'p'}}");
        row("a huge number", "{'jsonrpc':'2.0','id':1,'method':'token.get','params':{'profile':'p','min_valid':99999999999999999999}}");
        row("trailing text", "{'jsonrpc':'2.0','id':1,'method':'token.get','params':{'profile':'p'}}x");
        row("trailing comma", "{'jsonrpc':'2.0','id':1,'method':'token.get','params':{'profile':'p',}}");
        row("cut", "{'jsonrpc':'2.0','id':1,'method':'token.get','params':{'profile':'p'");
        row("unknown kind", "{'jsonrpc':'2.0','id':1,'method':'token.get','params':{'profile':'p','token_kind':'x'}}");
        row("a batch", "[{'jsonrpc':'2.0','id':1,'method':'token.get','params':{'profile':'p'}}]");
    }
    void everythingElseIsNone()
    {
        QFETCH(QByteArray, line);
        const std::string text = quoted(line);
        QVERIFY(!scanPlainTokenRequest(text));
    }
};

QTEST_GUILESS_MAIN(TokenRequestScannerTest)
#include "token_request_scanner_test.moc"
