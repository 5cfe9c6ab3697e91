// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "oauth/token_request.h"

#include "codec/base64url.h"
#include "support/test_macros.h"

using namespace warder;
using namespace warder::oauth;
using codec::FormPairs;

namespace {

Client client(ClientAuth auth, const std::string& id = "warder", const std::string& secret = "a+b c%20&=\xc3\xa9")
{
    Client result;
    result.id = id;
    result.auth = auth;
    if (auth != ClientAuth::None)
        result.secret = Secret::copyOf(secret);
    return result;
}

const Secret& code()
{
    static const Secret secret = Secret::copyOf("SplxlOBeZQQYbYS6WxSbIA");
    return secret;
}

} // namespace

class TokenRequestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void publicClient()
    {
        const auto request = codeExchangeRequest(client(ClientAuth::None), code(), Secret::copyOf("verifier"), "http://127.0.0.1:1/cb");
        QVERIFY_OK(request);
        const FormPairs form { { "client_id", "warder" }, { "grant_type", "authorization_code" }, { "code", "SplxlOBeZQQYbYS6WxSbIA" },
                               { "redirect_uri", "http://127.0.0.1:1/cb" }, { "code_verifier", "verifier" } };
        QVERIFY(request->form() == form);
        QVERIFY(request->authorization().isEmpty());
        QVERIFY(request->body().equals("client_id=warder&grant_type=authorization_code&code=SplxlOBeZQQYbYS6WxSbIA"
                                       "&redirect_uri=http%3A%2F%2F127.0.0.1%3A1%2Fcb&code_verifier=verifier"));
    }

    // SR-071, SR-072: encoded first, and nothing of it in the body.
    void basic()
    {
        const auto request = clientCredentialsRequest(client(ClientAuth::SecretBasic, "my:client"));
        QVERIFY_OK(request);
        QVERIFY(request->authorization().equals("Basic " + codec::base64Encode("my%3Aclient:a%2Bb+c%2520%26%3D%C3%A9")));
        QVERIFY((request->form() == FormPairs { { "grant_type", "client_credentials" } }));
        // RFC 6749 section 2.3.1
        const auto example = clientCredentialsRequest(client(ClientAuth::SecretBasic, "s6BhdRkqt3", "7Fjfp0ZBr1KtDRbnfVdmIw"));
        QVERIFY(example->authorization().equals("Basic czZCaGRSa3F0Mzo3RmpmcDBaQnIxS3REUmJuZlZkbUl3"));
    }

    void post()
    {
        const auto request = clientCredentialsRequest(client(ClientAuth::SecretPost));
        QVERIFY_OK(request);
        QVERIFY(request->authorization().isEmpty());
        QVERIFY(request->body().equals("client_id=warder&client_secret=a%2Bb+c%2520%26%3D%C3%A9&grant_type=client_credentials"));
    }

    void missingCredentials()
    {
        QVERIFY_ERROR(clientCredentialsRequest(client(ClientAuth::None)), ErrorCode::ClientSecretMissing);
        QVERIFY_ERROR(clientCredentialsRequest(client(ClientAuth::SecretBasic, "warder", "")), ErrorCode::ClientSecretMissing);
        QVERIFY_ERROR(refreshRequest(client(ClientAuth::None, ""), code(), {}), ErrorCode::ClientIdMissing);
    }

    void refresh()
    {
        const std::vector<std::string> granted { "openid", "email", "offline_access" };
        QVERIFY((refreshRequest(client(ClientAuth::None), code(), granted)->form()
                 == FormPairs { { "client_id", "warder" }, { "grant_type", "refresh_token" }, { "refresh_token", "SplxlOBeZQQYbYS6WxSbIA" } }));
        TokenRequestOptions options;
        options.scopes = { "offline_access", "email" };
        const auto narrow = refreshRequest(client(ClientAuth::None), code(), granted, options);
        QVERIFY_OK(narrow);
        QCOMPARE(narrow->form().back().first, std::string("scope"));
        QCOMPARE(narrow->form().back().second, std::string("email")); // SR-095: not offline_access again
        options.scopes = { "email", "admin" };
        const auto wide = refreshRequest(client(ClientAuth::None), code(), granted, options);
        QVERIFY_ERROR(wide, ErrorCode::InvalidScope);
        QCOMPARE(wide.error().param("scope"), std::string_view("admin"));
        options.scopes = { "offline_access" };
        QCOMPARE(refreshRequest(client(ClientAuth::None), code(), granted, options)->form().back().first, std::string("refresh_token"));
    }

    void additionalParameters()
    {
        TokenRequestOptions options;
        options.audience = "api";
        options.resources = { "https://a.example/", "https://b.example/" };
        options.extraParams = { { "tenant", "x" } };
        const auto request = clientCredentialsRequest(client(ClientAuth::SecretBasic), options);
        QVERIFY_OK(request);
        QVERIFY(request->body().equals("grant_type=client_credentials&audience=api&resource=https%3A%2F%2Fa.example%2F"
                                       "&resource=https%3A%2F%2Fb.example%2F&tenant=x"));
        for (const auto* name : { "grant_type", "code", "client_id", "client_secret", "client_assertion", "refresh_token", "code_verifier", "audience" }) {
            options.extraParams = { { name, "x" } };
            const auto refused = clientCredentialsRequest(client(ClientAuth::SecretBasic), options);
            QVERIFY2(!refused && refused.error().code == ErrorCode::InvalidProfile, name);
        }
    }

    // B14 oidcc-client-test-client-secret-basic
    void chosenByMetadata()
    {
        ServerMetadata metadata;
        QCOMPARE(chooseClientAuth(metadata, true), ClientAuth::SecretBasic);
        QCOMPARE(chooseClientAuth(metadata, false), ClientAuth::None);
        metadata.tokenEndpointAuthMethods = { "client_secret_post" };
        QCOMPARE(chooseClientAuth(metadata, true), ClientAuth::SecretPost);
        metadata.tokenEndpointAuthMethods = { "client_secret_post", "client_secret_basic" };
        QCOMPARE(chooseClientAuth(metadata, true), ClientAuth::SecretBasic);
        metadata.tokenEndpointAuthMethods = { "private_key_jwt" };
        QCOMPARE(chooseClientAuth(metadata, true), ClientAuth::SecretBasic);
    }

    void names()
    {
        for (const auto auth : { ClientAuth::None, ClientAuth::SecretBasic, ClientAuth::SecretPost })
            QVERIFY(*parseClientAuth(nameOf(auth)) == auth);
        QVERIFY_ERROR(parseClientAuth("private_key_jwt"), ErrorCode::InvalidProfile);
    }

    void movingLeavesNothingBehind()
    {
        auto first = clientCredentialsRequest(client(ClientAuth::SecretPost)).value();
        auto second = std::move(first);
        QVERIFY(first.form().empty()); // NOLINT(bugprone-use-after-move)
        auto third = clientCredentialsRequest(client(ClientAuth::SecretBasic)).value();
        third = std::move(second);
        QCOMPARE(third.form().size(), std::size_t { 3 });
        QVERIFY(third.authorization().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TokenRequestTest)
#include "token_request_test.moc"
