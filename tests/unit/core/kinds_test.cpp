// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "core/flipt_api.h"
#include "core/flyte_metadata.h"
#include "core/github_api.h"
#include "core/preset.h"
#include "core/profile_check.h"
#include "core/token_source.h"
#include "core/web_session.h"
#include "codec/base64url.h"
#include "support/test_json.h"
#include "support/test_macros.h"

#include <QTest>

using namespace warder;
using namespace warder::core;
using codec::Json;
using std::chrono::seconds;

namespace {

const WallTime kNow { seconds(1'800'000'000) };

// An unsigned JWT of that algorithm and those claims: enough for whoever only looks at it.
std::string jwt(const std::string& algorithm, const std::string& claims)
{
    const Json header = Json::object({ { "alg", algorithm }, { "typ", "JWT" } });
    return codec::base64UrlEncode(header.dump()) + "." + codec::base64UrlEncode(claims) + "." + codec::base64UrlEncode("signature");
}

Profile parsed(Json document)
{
    auto profile = parseProfile(ProfileName { "p" }, document, Json::object());
    return profile ? *profile : Profile {};
}

} // namespace

class KindsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // --- The profile's own defaults ---------------------------------------------------------------------------------------
    void servesAsTheKindDoes_data()
    {
        QTest::addColumn<QByteArray>("toml");
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("scheme");
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<QByteArray>("flow");
        const auto row = [](const char* name, QByteArray json, const char* header, const char* scheme, const char* token, const char* flow) {
            QTest::newRow(name) << json << QByteArray(header) << QByteArray(scheme) << QByteArray(token) << QByteArray(flow);
        };
        row("oidc", test::quoted("{'kind':'oidc'}").c_str(), "authorization", "Bearer", "access", "browser");
        row("flyte", test::quoted("{'kind':'flyte'}").c_str(), "flyte-authorization", "Bearer", "access", "browser");
        row("flyte with its own header", test::quoted("{'kind':'flyte','serve':{'header':'x-flyte'}}").c_str(), "x-flyte", "Bearer", "access", "browser");
        row("flipt token", test::quoted("{'kind':'flipt'}").c_str(), "authorization", "Bearer", "access", "direct");
        row("flipt jwt", test::quoted("{'kind':'flipt','flipt':{'method':'jwt'}}").c_str(), "authorization", "JWT", "access", "browser");
        row("flipt kubernetes", test::quoted("{'kind':'flipt','flipt':{'method':'kubernetes'}}").c_str(), "authorization", "auto", "access", "direct");
        row("flipt oidc", test::quoted("{'kind':'flipt','flipt':{'method':'oidc','provider':'okta'}}").c_str(), "authorization", "Bearer", "access", "browser");
        row("flipt github", test::quoted("{'kind':'flipt','flipt':{'method':'github'}}").c_str(), "authorization", "Bearer", "access", "browser");
        row("github", test::quoted("{'kind':'github','oauth':{'flow':'device'}}").c_str(), "authorization", "Bearer", "access", "device");
        row("kubernetes", test::quoted("{'kind':'kubernetes'}").c_str(), "authorization", "Bearer", "id", "browser");
        row("kubernetes by file", test::quoted("{'kind':'kubernetes','kubernetes':{'token_file':'/t'}}").c_str(), "authorization", "Bearer", "access", "direct");
        row("static", test::quoted("{'kind':'static'}").c_str(), "authorization", "Bearer", "access", "direct");
        row("command", test::quoted("{'kind':'command','command':{'argv':['x']}}").c_str(), "authorization", "Bearer", "access", "direct");
        row("web-session", test::quoted("{'kind':'web-session','web_session':{'cookies':['session']}}").c_str(), "cookie", "", "access", "browser");
    }
    void servesAsTheKindDoes()
    {
        QFETCH(QByteArray, toml);
        const auto document = codec::parseJson(toml.toStdString());
        QVERIFY(document);
        const Profile profile = parsed(*document);
        QTEST(QByteArray::fromStdString(profile.serve.header), "header");
        QTEST(QByteArray::fromStdString(profile.serve.scheme), "scheme");
        QTEST(QByteArray::fromStdString(std::string(nameOf(profile.serve.token))), "token");
        QTEST(QByteArray::fromStdString(std::string(nameOf(profile.defaultFlow()))), "flow");
    }

    void refusesWrongKeys_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("key");
        QTest::newRow("date") << QByteArray(test::quoted("{'static':{'expires':'tomorrow'}}").c_str()) << QByteArray("static.expires");
        QTest::newRow("rule") << QByteArray(test::quoted("{'command':{'extract':'the token'}}").c_str()) << QByteArray("command.extract");
        QTest::newRow("cookie") << QByteArray(test::quoted("{'web_session':{'cookies':['a b']}}").c_str()) << QByteArray("web_session.cookies");
        QTest::newRow("provider") << QByteArray(test::quoted("{'kind':'flipt','flipt':{'method':'oidc'}}").c_str()) << QByteArray("flipt.provider");
        QTest::newRow("method") << QByteArray(test::quoted("{'flipt':{'method':'magic'}}").c_str()) << QByteArray("flipt.method");
    }
    void refusesWrongKeys()
    {
        QFETCH(QByteArray, json);
        QFETCH(QByteArray, key);
        const auto profile = parseProfile(ProfileName { "p" }, *codec::parseJson(json.toStdString()), Json::object());
        QVERIFY_ERROR(profile, ErrorCode::InvalidProfile);
        QCOMPARE(QByteArray::fromStdString(std::string(profile.error().param("key"))), key);
    }

    // --- Flyte --------------------------------------------------------------------------------------------------------------
    void readsBothSpellings()
    {
        const std::string snake = test::quoted("{'client_id':'flytectl','redirect_uri':'http:__localhost:53593_callback','scopes':['all'],"
                                               "'authorization_metadata_key':'flyte-authorization','service_http_endpoint':'','audience':''}");
        const std::string camel = test::quoted("{'clientId':'flytectl','redirectUri':'http:__localhost:53593_callback','scopes':['all'],"
                                               "'authorizationMetadataKey':'flyte-authorization','serviceHttpEndpoint':'','audience':''}");
        for (const std::string& body : { snake, camel }) {
            const auto config = flyte::parseClientConfig(body);
            QVERIFY(config);
            QCOMPARE(config->clientId, std::string("flytectl"));
            QCOMPARE(config->header, std::string("flyte-authorization"));
            QCOMPARE(config->scopes, std::vector<std::string> { "all" });
            QVERIFY(config->audience.empty());
        }
        QVERIFY_ERROR(flyte::parseClientConfig("<html>"), ErrorCode::NotJson);
        QVERIFY_ERROR(flyte::parseClientConfig("{}"), ErrorCode::DiscoveryInvalid);
    }

    void emptyMembersAreAbsent()
    {
        Json document = Json::object({ { "issuer", "https://flyte.example" },
                                       { "authorizationEndpoint", "https://flyte.example/oauth2/authorize" },
                                       { "tokenEndpoint", "https://flyte.example/oauth2/token" },
                                       { "jwksUri", "https://flyte.example/oauth2/jwks" },
                                       { "deviceAuthorizationEndpoint", "" },
                                       { "codeChallengeMethodsSupported", Json(std::vector<std::string> { "S256" }) },
                                       { "grantTypesSupported", Json::array() } });
        const auto metadata = flyte::parseMetadata(document.dump(), oauth::AllowHttp::No);
        QVERIFY(metadata);
        QVERIFY(metadata->deviceAuthorizationEndpoint.empty());
        QVERIFY(flyte::isBuiltIn(*metadata));
        document.set("issuer", "https://idp.example/realm");
        QVERIFY(!flyte::isBuiltIn(*flyte::parseMetadata(document.dump(), oauth::AllowHttp::No)));
    }

    void readsEndpointForms_data()
    {
        QTest::addColumn<QByteArray>("endpoint");
        QTest::addColumn<bool>("insecure");
        QTest::addColumn<QByteArray>("base"); // empty: refused
        QTest::newRow("dns") << QByteArray("dns:///flyte.example") << false << QByteArray("https://flyte.example");
        QTest::newRow("dns with port, insecure") << QByteArray("dns:///flyte.example:8089") << true << QByteArray("http://flyte.example:8089");
        QTest::newRow("bare") << QByteArray("localhost:30080") << true << QByteArray("http://localhost:30080");
        QTest::newRow("https wins") << QByteArray("https://flyte.example") << true << QByteArray("https://flyte.example");
        QTest::newRow("ipv6") << QByteArray("dns:///[::1]:30080") << true << QByteArray("http://[::1]:30080");
        QTest::newRow("one slash") << QByteArray("dns:/flyte.example") << false << QByteArray();
        QTest::newRow("two slashes") << QByteArray("dns://flyte.example") << false << QByteArray();
        QTest::newRow("empty") << QByteArray("") << false << QByteArray();
    }
    void readsEndpointForms()
    {
        QFETCH(QByteArray, endpoint);
        QFETCH(bool, insecure);
        Profile profile;
        profile.endpoint = endpoint.toStdString();
        profile.http.allowHttp = insecure;
        const auto base = flyte::httpBase(profile);
        QTEST(QByteArray::fromStdString(base ? *base : std::string()), "base");
        profile.httpEndpoint = "http://other:8088/";
        QCOMPARE(*flyte::httpBase(profile), std::string("http://other:8088"));
    }

    void readsGrpcMessages()
    {
        using namespace std::string_literals;
        const std::string message = "\x0a\x08"s + "flytectl" + "\x12\x03url" + "\x1a\x03"s + "all" + "\x1a\x07offline" + "\x22\x01k";
        std::string body(5, '\0');
        body[4] = static_cast<char>(message.size());
        const auto text = flyte::messageOf(body + message);
        QVERIFY(text);
        const auto config = flyte::parseClientConfig(*flyte::clientConfigFromMessage(*text));
        QVERIFY(config);
        QCOMPARE(config->clientId, std::string("flytectl"));
        QCOMPARE(config->scopes, (std::vector<std::string> { "all", "offline" }));
        QCOMPARE(config->header, std::string("k"));
    }
    void refusesBrokenGrpcMessages_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("compressed") << QByteArray("\1\0\0\0\0", 5);
        QTest::newRow("short") << QByteArray("\0\0\0\0\5ab", 7);
        QTest::newRow("long length inside") << QByteArray("\0\0\0\0\3\x0a\x7f\x61", 8);
        QTest::newRow("group") << QByteArray("\0\0\0\0\1\x0b", 6);
        QTest::newRow("endless varint") << QByteArray("\0\0\0\0\2\xff\xff", 7);
    }
    void refusesBrokenGrpcMessages()
    {
        QFETCH(QByteArray, body);
        const auto message = flyte::messageOf(body.toStdString());
        QVERIFY(!message || !flyte::clientConfigFromMessage(*message));
    }

    void explainsFlyteRefusals_data()
    {
        QTest::addColumn<QByteArray>("claims");
        QTest::addColumn<QByteArray>("part"); // of the explanation; empty: nothing is wrong
        const auto row = [](const char* name, const char* claims, const char* part) {
            QTest::newRow(name) << QByteArray(test::quoted(claims).c_str()) << QByteArray(part);
        };
        row("good", "{'scp':['all'],'aud':['https:__flyte.example']}", "");
        row("no scp and no client id means all", "{'aud':['https:__flyte.example']}", "");
        row("no all", "{'scp':['offline'],'aud':['https:__flyte.example']}", "scope all");
        row("client id without scp", "{'client_id':'x','aud':['https:__flyte.example']}", "scope all");
        row("one text is not split", "{'scp':'all offline','aud':['https:__flyte.example']}", "does not split");
        row("audience", "{'scp':['all'],'aud':['https:__other.example']}", "audience is");
        row("no audience", "{'scp':['all']}", "no audience");
    }
    void explainsFlyteRefusals()
    {
        QFETCH(QByteArray, claims);
        QFETCH(QByteArray, part);
        const std::string why = explainFlyteRefusal(Secret::copyOf(jwt("RS256", claims.toStdString())), "dns:///flyte.example");
        QVERIFY2(part.isEmpty() ? why.empty() : why.find(part.toStdString()) != std::string::npos, why.c_str());
        QVERIFY(explainFlyteRefusal(Secret::copyOf("opaque"), "dns:///flyte.example").find("opaque") != std::string::npos);
    }

    // --- Flipt --------------------------------------------------------------------------------------------------------------
    void readsMethods()
    {
        const auto methods = flipt::parseMethods(test::quoted(
            "{'methods':[{'method':'METHOD_TOKEN','enabled':true,'metadata':null},"
            "{'method':'METHOD_OIDC','enabled':true,'metadata':{'providers':{'okta':{'authorize_url':'_a'},'warder':{'authorize_url':'_b'}}}},"
            "{'method':'METHOD_OF_THE_FUTURE','enabled':true},{'method':'METHOD_JWT','enabled':false}]}"));
        QVERIFY(methods);
        QCOMPARE(methods->size(), std::size_t { 3 });
        QCOMPARE((*methods)[1].providers, (std::vector<std::string> { "okta", "warder" }));
        QVERIFY(!(*methods)[2].enabled);
        QVERIFY_ERROR(flipt::parseMethods("<html></html>"), ErrorCode::NotAProvider);
        QVERIFY_ERROR(flipt::parseMethods(test::quoted("{'methods':[]}")), ErrorCode::NotAProvider);
    }
    void readsSelf()
    {
        const auto self = flipt::parseSelf(test::quoted("{'id':'a1','method':'METHOD_OIDC','expiresAt':'2027-01-15T08:00:00.5Z',"
                                                        "'metadata':{'io.flipt.auth.oidc.email':'ada@example.com','other':'x'}}"));
        QVERIFY(self);
        QCOMPARE(self->expiresAt->time_since_epoch().count(), std::int64_t { 1'800'000'000 });
        QCOMPARE(*self->claims.stringAt("email"), std::string("ada@example.com"));
        QVERIFY(!self->claims.find("other"));
        QVERIFY_ERROR(flipt::parseSelf("{}"), ErrorCode::ResponseInvalid);
    }
    // Version 1 gives a client token, version 2 the very service account token back: then it is a JWT for Flipt.
    void exchangeTellsTheScheme()
    {
        const Secret presented = Secret::copyOf("sa-token");
        const auto one = flipt::parseExchange(test::quoted("{'clientToken':'client','authentication':{'expiresAt':'2027-01-15T08:00:00Z'}}"), presented);
        QVERIFY(one);
        QCOMPARE(one->scheme, std::string("Bearer"));
        QVERIFY(one->expiresAt);
        const auto two = flipt::parseExchange(test::quoted("{'clientToken':'sa-token'}"), presented);
        QVERIFY(two);
        QCOMPARE(two->scheme, std::string("JWT"));
        QVERIFY_ERROR(flipt::parseExchange(test::quoted("{'clientToken':''}"), presented), ErrorCode::ResponseInvalid);
    }
    void readsCookies_data()
    {
        QTest::addColumn<QByteArray>("headers");
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("one") << QByteArray("flipt_client_token=abc=; Path=/; HttpOnly") << QByteArray("abc=");
        QTest::newRow("second line") << QByteArray("other=1; Path=/\nflipt_client_token=xyz; Secure") << QByteArray("xyz");
        QTest::newRow("another's value") << QByteArray("other=flipt_client_token=xyz") << QByteArray();
        QTest::newRow("longer name") << QByteArray("xflipt_client_token=xyz") << QByteArray();
        QTest::newRow("cleared") << QByteArray("flipt_client_token=; Max-Age=0") << QByteArray();
    }
    void readsCookies()
    {
        QFETCH(QByteArray, headers);
        QTEST(QByteArray::fromStdString(flipt::cookieFrom(headers.toStdString(), "flipt_client_token").value_or("")), "value");
    }
    void checksJwts_data()
    {
        QTest::addColumn<QByteArray>("algorithm");
        QTest::addColumn<QByteArray>("claims");
        QTest::addColumn<bool>("good");
        const auto row = [](const char* name, const char* algorithm, const char* claims, bool good) {
            QTest::newRow(name) << QByteArray(algorithm) << QByteArray(test::quoted(claims).c_str()) << good;
        };
        for (const char* algorithm : { "RS256", "RS512", "ES256", "ES512", "EdDSA" })
            row(algorithm, algorithm, "{'exp':1800000100}", true);
        for (const char* algorithm : { "HS256", "RS384", "PS256", "none" })
            row(algorithm, algorithm, "{'exp':1800000100}", false);
        row("expired", "RS256", "{'exp':1799999999}", false);
        row("no time at all", "RS256", "{'sub':'x'}", false);
        row("iat alone", "RS256", "{'iat':1799999999}", true);
    }
    void checksJwts()
    {
        QFETCH(QByteArray, algorithm);
        QFETCH(QByteArray, claims);
        QFETCH(bool, good);
        const auto checked = flipt::checkJwt(Secret::copyOf(jwt(algorithm.toStdString(), claims.toStdString())), kNow);
        QCOMPARE(checked.has_value(), good);
        QVERIFY(good || !checked.error().param("why").empty());
        QVERIFY_ERROR(flipt::checkJwt(Secret::copyOf("opaque"), kNow), ErrorCode::TokenUnsuitable);
    }
    void namesTheRuleThatRefused_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QByteArray>("reason");
        QTest::newRow("plain") << 401 << QByteArray("request was not authenticated") << QByteArray("token_rejected");
        QTest::newRow("organization") << 401 << QByteArray("user is not in an allowed organization") << QByteArray("identity_refused");
        QTest::newRow("team") << 403 << QByteArray("not in Team x") << QByteArray("identity_refused");
        QTest::newRow("fault") << 503 << QByteArray("") << QByteArray("server_error");
        QTest::newRow("limit") << 429 << QByteArray("") << QByteArray("rate_limited");
    }
    void namesTheRuleThatRefused()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, message);
        const Error error = flipt::refusal(status, Json::object({ { "code", 16 }, { "message", message.toStdString() } }).dump());
        QTEST(QByteArray::fromStdString(std::string(reasonOf(error.code))), "reason");
    }

    // --- Commands -----------------------------------------------------------------------------------------------------------
    void extractsTokens_data()
    {
        QTest::addColumn<QByteArray>("output");
        QTest::addColumn<QByteArray>("rule");
        QTest::addColumn<QByteArray>("token"); // empty: refused
        QTest::newRow("all of it") << QByteArray("  abc\n") << QByteArray() << QByteArray("abc");
        QTest::newRow("two lines") << QByteArray("abc\ndef\n") << QByteArray() << QByteArray();
        QTest::newRow("nothing") << QByteArray("\n") << QByteArray() << QByteArray();
        QTest::newRow("json") << QByteArray(test::quoted("{'status':{'token':'abc'}}").c_str()) << QByteArray("json:status.token") << QByteArray("abc");
        QTest::newRow("json list") << QByteArray(test::quoted("{'items':[{'t':'x'},{'t':'abc'}]}").c_str()) << QByteArray("json:items.1.t") << QByteArray("abc");
        QTest::newRow("json without") << QByteArray("{}") << QByteArray("json:token") << QByteArray();
        QTest::newRow("json number") << QByteArray(test::quoted("{'token':1}").c_str()) << QByteArray("json:token") << QByteArray();
        QTest::newRow("no json") << QByteArray("abc") << QByteArray("json:token") << QByteArray();
        QTest::newRow("table") << QByteArray("TOKEN | TYPE\nabc123  | apikey | 48h\n") << QByteArray("regex:^(\\S+)\\s+\\| apikey") << QByteArray("abc123");
        QTest::newRow("whole match") << QByteArray("key=abc;") << QByteArray("regex:abc") << QByteArray("abc");
        QTest::newRow("no match") << QByteArray("x") << QByteArray("regex:abc") << QByteArray();
        QTest::newRow("bad pattern") << QByteArray("x") << QByteArray("regex:(") << QByteArray();
    }
    void extractsTokens()
    {
        QFETCH(QByteArray, output);
        QFETCH(QByteArray, rule);
        const auto token = extractToken(output.toStdString(), rule.toStdString());
        QTEST(QByteArray::fromStdString(token ? token->copyToInsecureString() : std::string()), "token");
        QVERIFY(token || token.error().code == ErrorCode::CommandOutputInvalid);
    }
    void readsTheEndOfAToken()
    {
        QCOMPARE(expiryIn(Secret::copyOf(jwt("RS256", test::quoted("{'exp':1800000100}"))))->time_since_epoch().count(), std::int64_t { 1'800'000'100 });
        QVERIFY(!expiryIn(Secret::copyOf("opaque")));
    }

    // --- Web sessions -------------------------------------------------------------------------------------------------------
    void readsPastedCookies_data()
    {
        QTest::addColumn<QByteArray>("pasted");
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<QByteArray>("header"); // empty: refused
        const QStringList session { QStringLiteral("session") };
        QTest::newRow("header line") << QByteArray("Cookie: a=1; session=abc.def; b=2") << session << QByteArray("session=abc.def");
        QTest::newRow("pair") << QByteArray("session=abc") << session << QByteArray("session=abc");
        QTest::newRow("value alone") << QByteArray("abc") << session << QByteArray("session=abc");
        QTest::newRow("two") << QByteArray("b=2; a=1") << QStringList { QStringLiteral("a"), QStringLiteral("b") } << QByteArray("a=1; b=2");
        QTest::newRow("missing") << QByteArray("a=1; c=2") << QStringList { QStringLiteral("a"), QStringLiteral("b") } << QByteArray();
        QTest::newRow("empty value") << QByteArray("session=") << session << QByteArray();
        QTest::newRow("nothing") << QByteArray("") << session << QByteArray();
    }
    void readsPastedCookies()
    {
        QFETCH(QByteArray, pasted);
        QFETCH(QStringList, names);
        std::vector<std::string> wanted;
        for (const QString& name : names)
            wanted.push_back(name.toStdString());
        const auto header = web_session::cookieHeader(Secret::copyOf(pasted.toStdString()), wanted);
        QTEST(QByteArray::fromStdString(header ? header->copyToInsecureString() : std::string()), "header");
    }

    // --- GitHub and presets ---------------------------------------------------------------------------------------------------
    void splitsGithubsScopes()
    {
        const std::vector<std::string> wanted { "read:user", "user:email", "gist" };
        QVERIFY(github::splitScopes({ "read:user,user:email", "gist" }) == wanted);
        QVERIFY(github::splitScopes({ ",", "" }).empty());
    }
    void knowsGithubsAddresses()
    {
        Profile profile;
        QCOMPARE(github::metadata(profile)->tokenEndpoint, std::string("https://github.com/login/oauth/access_token"));
        QCOMPARE(*github::apiBase(profile), std::string("https://api.github.com"));
        profile.endpoint = "https://git.example.com";
        QCOMPARE(github::metadata(profile)->deviceAuthorizationEndpoint, std::string("https://git.example.com/login/device/code"));
        QCOMPARE(*github::apiBase(profile), std::string("https://git.example.com/api/v3"));
        profile.endpoint = "http://git.example.com";
        QVERIFY_ERROR(github::metadata(profile), ErrorCode::InsecureAddress);
    }
    void findsPresets_data()
    {
        QTest::addColumn<QByteArray>("host");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("preset");
        QTest::newRow("below") << QByteArray("org.okta.com") << QByteArray("/") << QByteArray("okta");
        QTest::newRow("not the domain itself") << QByteArray("okta.com") << QByteArray("/") << QByteArray();
        QTest::newRow("not a look-alike") << QByteArray("evilokta.com") << QByteArray("/") << QByteArray();
        QTest::newRow("path") << QByteArray("kc.example") << QByteArray("/realms/x") << QByteArray("keycloak");
    }
    void findsPresets()
    {
        QFETCH(QByteArray, host);
        QFETCH(QByteArray, path);
        std::vector<Preset> presets;
        presets.push_back(*parsePreset("okta", Json::object({ { "match_hosts", Json(std::vector<std::string> { "*.okta.com" }) } })));
        presets.push_back(*parsePreset("keycloak", Json::object({ { "match_paths", Json(std::vector<std::string> { "/realms/" }) } })));
        const Preset* found = findPreset(presets, ProfileKind::Oidc, host.toStdString(), path.toStdString());
        QTEST(QByteArray::fromStdString(found ? found->name : std::string()), "preset");
        QVERIFY(!findPreset(presets, ProfileKind::Flyte, host.toStdString(), path.toStdString()));
        QVERIFY_ERROR(presetNamed(presets, "nobody"), ErrorCode::PresetNotFound);
    }
    void refusesBrokenPresets()
    {
        QVERIFY_ERROR(parsePreset("x", Json::object({ { "kind", "magic" } })), ErrorCode::InvalidProfile);
        QVERIFY_ERROR(parsePreset("x", Json::object({ { "set", Json::object({ { "no.such.key", 1 } }) } })), ErrorCode::InvalidProfile);
    }
};

QTEST_GUILESS_MAIN(KindsTest)
#include "kinds_test.moc"
