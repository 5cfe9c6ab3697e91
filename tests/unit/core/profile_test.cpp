// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "core/profile.h"
#include "support/test_json.h"
#include "support/test_macros.h"

#include <QTest>

using namespace warder;
using namespace warder::core;
using codec::Json;

namespace {

Result<Profile> parse(const std::string& text, const std::string& settings = "{}")
{
    return parseProfile(ProfileName { "p" }, *codec::parseJson(text), *codec::parseJson(settings));
}

} // namespace

class ProfileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingHasADefault()
    {
        const auto profile = parse("{}");
        QVERIFY_OK(profile);
        QCOMPARE(profile->kind, ProfileKind::Oidc);
        QCOMPARE(profile->oauth.flow, FlowKind::Browser);
        QCOMPARE(profile->serve.minValid.count(), 60);
        QCOMPARE(profile->serve.header, std::string("authorization"));
        QVERIFY(profile->serve.keepAlive);
        QVERIFY(!profile->http.allowHttp);
    }
    void theDesignsExampleIsRead()
    {
        const auto profile = parse(test::quoted(
                         "{'title':'Flyte production','id':'x','kind':'flyte','endpoint':'dns:///flyte.example.com','tags':['work'],"
                         "'order':10,'oauth':{'issuer':'https://idp.example.com','client_id':'warder','client_auth':'none',"
                         "'flow':'device','browser':'firefox -P work','scopes':['openid','offline_access'],"
                         "'authorize_params':{'prompt':'select_account'}},"
                         "'serve':{'min_valid':'5m','wait':30,'consent':'ask','aliases':['prod']},"
                         "'match':[{'tool':'git','host':'git.example.com','path':''}]}"));
        QVERIFY_OK(profile);
        QCOMPARE(profile->oauth.browser.command, (std::vector<std::string> { "firefox", "-P", "work" }));
        QCOMPARE(profile->serve.minValid.count(), 300);
        QCOMPARE(profile->serve.wait.count(), 30);
        QCOMPARE(profile->serve.consent, ConsentPolicy::Ask);
        QCOMPARE(profile->match.at(0).host, std::string("git.example.com"));
        QCOMPARE(profile->oauth.authorizeParams.at(0).second, std::string("select_account"));
    }
    void browserCommandsAreSplit()
    {
        QCOMPARE(browserChoiceFrom("firefox -P \"my work\"").command, (std::vector<std::string> { "firefox", "-P", "my work" }));
        QVERIFY(browserChoiceFrom("system").kind == BrowserChoice::Kind::System);
        QVERIFY(browserChoiceFrom("none").kind == BrowserChoice::Kind::None);
    }
    void onlyHttpAndConsentComeFromTheSettings()
    {
        const auto profile = parse(R"({"http":{"proxy":""}})", test::quoted("{'http':{'ca_file':'/ca.pem','proxy':'http://p:1'},'serve':{'consent':'deny','notify':true}}"));
        QVERIFY_OK(profile);
        QCOMPARE(profile->http.identity.caFile, std::string("/ca.pem"));
        QCOMPARE(profile->http.identity.proxy, std::string());
        QCOMPARE(profile->serve.consent, ConsentPolicy::Deny);
        QVERIFY(!profile->serve.notify);
        const auto own = parse(R"({"serve":{"consent":"ask"}})", test::quoted("{'serve':{'consent':'deny'}}"));
        QVERIFY_OK(own);
        QCOMPARE(own->serve.consent, ConsentPolicy::Ask);
    }
    void wrongKeysAreNamed_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("key");
        QTest::newRow("kind") << QByteArray(R"({"kind":"oicd"})") << QByteArray("kind");
        QTest::newRow("scopes as text") << QByteArray(R"({"oauth":{"scopes":"openid"}})") << QByteArray("oauth.scopes");
        QTest::newRow("scope with a space") << QByteArray(R"({"oauth":{"scopes":["a b"]}})") << QByteArray("oauth.scopes");
        QTest::newRow("duration") << QByteArray(R"({"serve":{"min_valid":"soon"}})") << QByteArray("serve.min_valid");
        QTest::newRow("negative duration") << QByteArray(R"({"serve":{"wait":-1}})") << QByteArray("serve.wait");
        QTest::newRow("switch") << QByteArray(R"({"http":{"allow_http":"yes"}})") << QByteArray("http.allow_http");
        QTest::newRow("control character") << QByteArray::fromStdString(test::quoted("{'oauth':{'client_id':'a\\nb'}}")) << QByteArray("oauth.client_id");
        QTest::newRow("match without host") << QByteArray(R"({"match":[{"tool":"git"}]})") << QByteArray("match");
        QTest::newRow("params that are no texts") << QByteArray(R"({"oauth":{"token_params":{"a":1}}})") << QByteArray("oauth.token_params");
    }
    void wrongKeysAreNamed()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, key);
        const auto profile = parse(text.constData());
        QVERIFY_ERROR(profile, ErrorCode::InvalidProfile);
        QCOMPARE(std::string(profile.error().param("key")), key.toStdString());
        QVERIFY(!profile.error().param("why").empty());
    }
};

QTEST_GUILESS_MAIN(ProfileTest)
#include "profile_test.moc"
