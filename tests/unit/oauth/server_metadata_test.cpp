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
        row("keys http", "jwks_uri", "\"http://idp.example/jwks\"", ErrorCode::InsecureAddress);
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
        QVERIFY_ERROR(parseServerMetadata("\xef\xbb\xbf" + document().dump(), rules()), ErrorCode::NotJson);
    }

    void loopbackAndHttpWhereAllowed()
    {
        Json local = document();
        local.set("token_endpoint", "http://127.0.0.1:9/token");
        QVERIFY_OK(parseServerMetadata(local.dump(), rules()));
        Json http = document();
        http.set("token_endpoint", "http://idp.example/token");
        MetadataRules allowing = rules();
        allowing.allowHttp = AllowHttp::Yes;
        QVERIFY_OK(parseServerMetadata(http.dump(), allowing));
    }

    void endpointsThatNobodyUsesDoNoHarm()
    {
        const auto metadata = parseServerMetadata(document().set("introspection_endpoint", "http://internal/").dump(), rules());
        QVERIFY_OK(metadata);
        QVERIFY(metadata->introspectionEndpoint.empty());
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
