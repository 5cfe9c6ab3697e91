// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "oauth/server_metadata.h"

#include "support/test_macros.h"

using namespace warder;
using namespace warder::oauth;
using codec::Json;

namespace {

const std::string kIssuer = "https://idp.example/op";

Json document()
{
    return Json::object({ { "issuer", kIssuer },
                          { "authorization_endpoint", kIssuer + "/authorize" },
                          { "token_endpoint", kIssuer + "/token" },
                          { "jwks_uri", kIssuer + "/jwks-abcdefghij" },
                          { "userinfo_endpoint", kIssuer + "/userinfo" },
                          { "device_authorization_endpoint", kIssuer + "/device" },
                          { "code_challenge_methods_supported", Json::array({ "plain", "S256" }) },
                          { "id_token_signing_alg_values_supported", Json::array({ "none", "HS256", "RS256", "ES256" }) },
                          { "authorization_response_iss_parameter_supported", true },
                          { "unknown_member", Json::object({ { "a", 1 } }) } });
}

MetadataRules rules()
{
    MetadataRules exact;
    exact.issuer = kIssuer;
    return exact;
}

} // namespace

class ServerMetadataTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // K1 discovery-openid-config, K2 discovery-jwks-uri-keys
    void reads()
    {
        const auto metadata = parseServerMetadata(document().dump(), rules());
        QVERIFY_OK(metadata);
        QCOMPARE(metadata->issuer, kIssuer);
        QCOMPARE(metadata->tokenEndpoint, kIssuer + "/token");
        QCOMPARE(metadata->jwksUri, kIssuer + "/jwks-abcdefghij");
        QVERIFY(metadata->revocationEndpoint.empty());
        QVERIFY(metadata->issParameterSupported);
        QVERIFY(!metadata->requiresPushedAuthorizationRequests);
        QVERIFY((metadata->tokenEndpointAuthMethods == std::vector<std::string> { "client_secret_basic" })); // SR-056
        QVERIFY(metadata->document.find("unknown_member"));
        QVERIFY_OK(checkCodeFlow(*metadata, Openid::Yes));
        QVERIFY_OK(checkDeviceFlow(*metadata, Openid::Yes));
        QVERIFY_OK(checkClientCredentialsFlow(*metadata));
    }

    void refused_data()
    {
        QTest::addColumn<std::string>("member");
        QTest::addColumn<std::string>("value");
        QTest::addColumn<ErrorCode>("code");
        const auto row = [](const char* name, const char* member, const char* value, ErrorCode code) {
            QTest::newRow(name) << std::string(member) << std::string(value) << code;
        };
        row("K3, P12 discovery-issuer-mismatch", "issuer", "\"https://idp.example/opINVALID\"", ErrorCode::DiscoveryIssuerMismatch);
        row("issuer with a slash", "issuer", "\"https://idp.example/op/\"", ErrorCode::DiscoveryIssuerMismatch);
        row("issuer in upper case", "issuer", "\"https://IDP.example/op\"", ErrorCode::DiscoveryIssuerMismatch);
        row("issuer empty", "issuer", "\"\"", ErrorCode::DiscoveryInvalid);
        row("issuer null", "issuer", "null", ErrorCode::DiscoveryInvalid);
        row("issuer a list", "issuer", "[\"https://idp.example/op\"]", ErrorCode::DiscoveryInvalid);
        row("endpoint a number", "token_endpoint", "1", ErrorCode::DiscoveryInvalid);
        row("endpoint no address", "token_endpoint", "\"token\"", ErrorCode::DiscoveryInvalid);
        row("endpoint with user information", "token_endpoint", "\"https://idp.example@evil.example/\"", ErrorCode::DiscoveryInvalid);
        row("endpoint a command (CVE-2025-6514)", "authorization_endpoint", "\"file:/c:/windows/system32/calc.exe\"", ErrorCode::DiscoveryInvalid);
        row("endpoint a script", "authorization_endpoint", "\"javascript:alert(1)\"", ErrorCode::DiscoveryInvalid);
        row("endpoint http", "token_endpoint", "\"http://idp.example/token\"", ErrorCode::InsecureAddress);
        row("endpoint http on loopback", "token_endpoint", "\"http://127.0.0.1:9/token\"", ErrorCode::InsecureAddress);
        row("page http on loopback", "authorization_endpoint", "\"http://localhost:9/authorize\"", ErrorCode::InsecureAddress);
        row("list a text", "code_challenge_methods_supported", "\"S256\"", ErrorCode::DiscoveryInvalid);
        row("list of numbers", "scopes_supported", "[1]", ErrorCode::DiscoveryInvalid);
        row("flag a text", "authorization_response_iss_parameter_supported", "\"true\"", ErrorCode::DiscoveryInvalid);
    }
    void refused()
    {
        QFETCH(std::string, member);
        QFETCH(std::string, value);
        QFETCH(ErrorCode, code);
        const auto metadata = parseServerMetadata(document().set(member, *codec::parseJson(value)).dump(), rules());
        QVERIFY_ERROR(metadata, code);
        if (code != ErrorCode::DiscoveryIssuerMismatch)
            QCOMPARE(metadata.error().param("member"), std::string_view(member));
    }

    void refusedTexts()
    {
        QVERIFY_ERROR(parseServerMetadata("", rules()), ErrorCode::NotJson);
        QVERIFY_ERROR(parseServerMetadata("<html>{}</html>", rules()), ErrorCode::NotJson);
        QVERIFY_ERROR(parseServerMetadata("[]", rules()), ErrorCode::DiscoveryInvalid);
        QVERIFY_ERROR(parseServerMetadata("{\"issuer\":\"a\",\"issuer\":\"" + kIssuer + "\"}", rules()), ErrorCode::DiscoveryInvalid);
        QVERIFY_OK(parseServerMetadata("\xef\xbb\xbf" + document().dump(), rules())); // RFC 8259 section 8.1
    }

    // An https issuer's endpoints are https, on loopback too; http is for an issuer that is http on loopback, or where it is
    // allowed.
    void httpEndpoints_data()
    {
        QTest::addColumn<std::string>("issuer");
        QTest::addColumn<std::string>("endpoint");
        QTest::addColumn<bool>("allowHttp");
        QTest::addColumn<bool>("isAccepted");
        const auto row = [](const char* issuer, const char* endpoint, bool allowHttp, bool isAccepted) {
            QTest::addRow("%s of %s%s", endpoint, issuer, allowHttp ? ", allow_http" : "") << std::string(issuer) << std::string(endpoint) << allowHttp << isAccepted;
        };
        row("https://idp.example", "https://other.example/x", false, true);
        row("https://idp.example", "http://idp.example/x", false, false);
        row("https://idp.example", "http://127.0.0.1:9/x", false, false);
        row("https://idp.example", "http://[::1]:9/x", false, false);
        row("https://idp.example", "http://localhost:9/x", false, false);
        row("https://localhost:1", "http://localhost:1/x", false, false);
        row("https://127.0.0.1:1", "http://127.0.0.1:2/x", false, false);
        row("http://127.0.0.1:1", "http://127.0.0.1:2/x", false, true);
        row("http://localhost:1", "http://[::1]:2/x", false, true);
        row("http://127.0.0.1:1", "https://idp.example/x", false, true);
        row("http://127.0.0.1:1", "http://idp.example/x", false, false);
        row("https://idp.example", "http://idp.example/x", true, true);
        row("https://idp.example", "http://127.0.0.1:9/x", true, true);
    }
    void httpEndpoints()
    {
        QFETCH(std::string, issuer);
        QFETCH(std::string, endpoint);
        QFETCH(bool, allowHttp);
        QFETCH(bool, isAccepted);
        MetadataRules exact;
        exact.issuer = issuer;
        exact.allowHttp = allowHttp ? AllowHttp::Yes : AllowHttp::No;
        const auto with = [&](const char* member) {
            Json json = Json::object({ { "issuer", issuer }, { "authorization_endpoint", "https://idp.example/a" }, { "token_endpoint", "https://idp.example/t" } });
            return parseServerMetadata(json.set(member, endpoint).dump(), exact);
        };
        for (const char* required : { "authorization_endpoint", "token_endpoint" }) {
            const auto metadata = with(required);
            QCOMPARE(metadata.has_value(), isAccepted);
            if (!isAccepted)
                QVERIFY_ERROR(metadata, ErrorCode::InsecureAddress);
        }
        // One that is not needed counts as absent, and is named.
        for (const char* optional : { "jwks_uri", "userinfo_endpoint", "revocation_endpoint", "end_session_endpoint", "device_authorization_endpoint", "introspection_endpoint" }) {
            const auto metadata = with(optional);
            QVERIFY_OK(metadata);
            QCOMPARE(metadata->ignored.size(), isAccepted ? 0U : 1U);
            if (!isAccepted) {
                QCOMPARE(metadata->ignored.front().member, std::string(optional));
                QCOMPARE(metadata->ignored.front().reason.code, ErrorCode::InsecureAddress);
            }
        }
        // The profile's own endpoints follow the same rule.
        ServerMetadata metadata;
        metadata.issuer = issuer;
        const auto replaced = replaceEndpoint(metadata, "token_endpoint", endpoint, exact.allowHttp);
        QCOMPARE(replaced.has_value(), isAccepted);
        QVERIFY_OK(replaceEndpoint(metadata, "jwks_uri", endpoint, exact.allowHttp));
        QCOMPARE(metadata.jwksUri, isAccepted ? endpoint : std::string());
        QCOMPARE(metadata.ignored.size(), isAccepted ? 0U : 1U);
    }

    // What is not acceptable is as good as absent, and where it is needed after all, the reason is said.
    void endpointsThatAreIgnored()
    {
        for (const char* value : { "\"http://internal/\"", "5", "\"javascript:alert(1)\"", "\"https://a@b.example/\"", "\"https://idp.example/#x\"" }) {
            const auto metadata = parseServerMetadata(document().set("jwks_uri", *codec::parseJson(value)).set("introspection_endpoint", *codec::parseJson(value)).dump(), rules());
            QVERIFY_OK(metadata);
            QVERIFY(metadata->introspectionEndpoint.empty());
            QVERIFY(metadata->jwksUri.empty());
            QCOMPARE(metadata->ignored.size(), 2U);
            QVERIFY_OK(checkCodeFlow(*metadata, Openid::No));
            const auto needed = checkCodeFlow(*metadata, Openid::Yes);
            QVERIFY(!needed && needed.error().code != ErrorCode::EndpointMissing);
            QCOMPARE(needed.error().param("member"), std::string_view("jwks_uri"));
        }
    }

    // RFC 9126 section 5: such a provider refuses every request that was not pushed.
    void pushedRequestsOnly()
    {
        const auto metadata = parseServerMetadata(document().set("require_pushed_authorization_requests", true).dump(), rules());
        QVERIFY_OK(metadata);
        QVERIFY_ERROR(checkCodeFlow(*metadata, Openid::Yes), ErrorCode::Unsupported);
        QCOMPARE(checkCodeFlow(*metadata, Openid::Yes).error().param("feature"), std::string_view("pushed_authorization_requests"));
        QVERIFY_OK(checkDeviceFlow(*metadata, Openid::Yes));
    }

    void newProfiles()
    {
        const auto withSlash = parseMetadataForNewProfile(document().set("issuer", kIssuer + "/").dump(), kIssuer, AllowHttp::No);
        QVERIFY_OK(withSlash);
        QCOMPARE(withSlash->issuer, kIssuer + "/");
        QVERIFY_OK(parseMetadataForNewProfile(document().dump(), kIssuer + "/", AllowHttp::No));
        QVERIFY_ERROR(parseMetadataForNewProfile(document().set("issuer", kIssuer + "//").dump(), kIssuer, AllowHttp::No), ErrorCode::DiscoveryIssuerMismatch);
        QVERIFY_ERROR(parseMetadataForNewProfile(document().dump(), "https://idp.example/OP", AllowHttp::No), ErrorCode::DiscoveryIssuerMismatch);
    }

    void issuerPattern()
    {
        MetadataRules entra;
        entra.issuer = "https://login.example/common/v2.0";
        entra.issuerPattern = "https://login.example/{tenantid}/v2.0";
        QVERIFY_OK(parseServerMetadata(document().set("issuer", entra.issuerPattern).dump(), entra));
        QVERIFY_OK(parseServerMetadata(document().set("issuer", "https://login.example/0a-0b/v2.0").dump(), entra));
        QVERIFY_ERROR(parseServerMetadata(document().set("issuer", "https://evil.example/0a/v2.0").dump(), entra), ErrorCode::DiscoveryIssuerMismatch);
        entra.issuerPattern.clear();
        QVERIFY_ERROR(parseServerMetadata(document().set("issuer", "https://login.example/{tenantid}/v2.0").dump(), entra), ErrorCode::DiscoveryIssuerMismatch);
    }

    // flyteadmin: another issuer, every member written even if empty, and camelCase unless Accept is exact.
    void flyte()
    {
        MetadataRules any;
        any.rule = IssuerRule::Any;
        const Json flyte = Json::object({ { "issuer", "https://flyte.example" }, { "authorizationEndpoint", "https://flyte.example/oauth2/authorize" },
                                          { "tokenEndpoint", "https://flyte.example/oauth2/token" }, { "jwksUri", "https://flyte.example/oauth2/jwks" },
                                          { "codeChallengeMethodsSupported", Json::array({ "S256" }) }, { "tokenEndpointAuthMethodsSupported", Json::array() },
                                          { "deviceAuthorizationEndpoint", "" } });
        const auto metadata = parseServerMetadata(flyte.dump(), any);
        QVERIFY_OK(metadata);
        QCOMPARE(metadata->tokenEndpoint, std::string("https://flyte.example/oauth2/token"));
        QVERIFY((metadata->tokenEndpointAuthMethods == std::vector<std::string> { "client_secret_basic" }));
        QVERIFY_OK(checkCodeFlow(*metadata, Openid::No));
        QVERIFY_ERROR(checkDeviceFlow(*metadata, Openid::No), ErrorCode::EndpointMissing);
    }

    void whatAFlowNeeds()
    {
        const ServerMetadata full = parseServerMetadata(document().dump(), rules()).value();
        ServerMetadata less = full;
        less.jwksUri.clear();
        QVERIFY_OK(checkCodeFlow(less, Openid::No));
        QVERIFY_ERROR(checkCodeFlow(less, Openid::Yes), ErrorCode::EndpointMissing);
        QCOMPARE(checkCodeFlow(less, Openid::Yes).error().param("endpoint"), std::string_view("jwks_uri"));
        less = full;
        less.codeChallengeMethods = { "plain" }; // SR-044
        QVERIFY_ERROR(checkCodeFlow(less, Openid::Yes), ErrorCode::PkceUnsupported);
        less.codeChallengeMethods.reset();
        QVERIFY_OK(checkCodeFlow(less, Openid::Yes));
        less = full;
        less.authorizationEndpoint.clear();
        QVERIFY_ERROR(checkCodeFlow(less, Openid::No), ErrorCode::EndpointMissing);
        less.tokenEndpoint.clear();
        QVERIFY_ERROR(checkClientCredentialsFlow(less), ErrorCode::EndpointMissing);
    }

    void algorithms()
    {
        using jose::Algorithm;
        ServerMetadata metadata = parseServerMetadata(document().dump(), rules()).value();
        QVERIFY((*idTokenAlgorithms("", metadata) == std::vector { Algorithm::Rs256, Algorithm::Es256 }));
        QVERIFY((*idTokenAlgorithms("ES256", metadata) == std::vector { Algorithm::Es256 }));
        QVERIFY_ERROR(idTokenAlgorithms("HS256", metadata), ErrorCode::JwtAlgorithmRefused);
        QVERIFY_ERROR(idTokenAlgorithms("none", metadata), ErrorCode::JwtAlgorithmRefused);
        metadata.idTokenSigningAlgorithms = { "none", "HS256" };
        QVERIFY_ERROR(idTokenAlgorithms("", metadata), ErrorCode::JwtAlgorithmRefused);
        metadata.idTokenSigningAlgorithms.clear();
        QVERIFY((*idTokenAlgorithms("", metadata) == std::vector { Algorithm::Rs256 }));
    }

    void protectedResource()
    {
        const Json resource = Json::object({ { "resource", "https://api.example/v1" }, { "authorization_servers", Json::array({ kIssuer }) } });
        const auto metadata = parseResourceMetadata(resource.dump(), "https://api.example/v1");
        QVERIFY_OK(metadata);
        QVERIFY((metadata->authorizationServers == std::vector<std::string> { kIssuer }));
        QVERIFY_ERROR(parseResourceMetadata(resource.dump(), "https://api.example"), ErrorCode::DiscoveryIssuerMismatch);
    }
};

QTEST_GUILESS_MAIN(ServerMetadataTest)
#include "server_metadata_test.moc"
