// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "oauth/id_token.h"

#include "codec/base64url.h"
#include "jose/digest.h"
#include "jose/signing_key.h"
#include "support/test_macros.h"

#include <functional>

using namespace warder;
using namespace warder::oauth;
using namespace std::chrono_literals;
using codec::Json;
using jose::Algorithm;
using jose::KeyKind;
using jose::SigningKey;

namespace {

const WallTime kNow { 1767323045s };
const std::string kIssuer = "https://idp.example/op";
const std::string kClient = "warder";
const std::string kNonce = "n-0S6_WzA2Mj";
const std::string kAccessToken = "wdr-canary-access";

struct Keys
{
    SigningKey rsa = SigningKey::generate(KeyKind::Rsa);
    SigningKey p256 = SigningKey::generate(KeyKind::P256);
    SigningKey ed = SigningKey::generate(KeyKind::Ed25519);
    SigningKey otherRsa = SigningKey::generate(KeyKind::Rsa);
};

// Made once: an RSA key takes its time.
const Keys& keys()
{
    static const Keys all;
    return all;
}

jose::JwkSet setOf(std::initializer_list<Json> jwks)
{
    return jose::parseJwkSet(Json::object({ { "keys", Json::array(jwks) } }).dump()).value();
}

jose::JwkSet published()
{
    return setOf({ keys().rsa.publicJwk("rsa"), keys().p256.publicJwk("ec"), keys().ed.publicJwk("ed") });
}

std::int64_t at(std::chrono::seconds offset)
{
    return (kNow + offset).time_since_epoch().count();
}

Json goodClaims()
{
    return Json::object({ { "iss", kIssuer }, { "sub", "248289761001" }, { "aud", kClient }, { "nonce", kNonce },
                          { "exp", at(300s) }, { "iat", at(0s) }, { "auth_time", at(-30s) } });
}

IdTokenExpectations expectations()
{
    IdTokenExpectations expected;
    expected.issuer = kIssuer;
    expected.clientId = kClient;
    expected.nonce = kNonce;
    expected.algorithms = { Algorithm::Rs256 };
    expected.now = kNow;
    return expected;
}

Json without(const Json& claims, const std::string& name)
{
    codec::JsonObject members = *claims.members();
    std::erase_if(members, [&name](const auto& member) { return member.first == name; });
    return Json(std::move(members));
}

std::string sign(const Json& claims)
{
    return jose::signJwt(keys().rsa, Algorithm::Rs256, "rsa", claims).value();
}

using Change = std::function<void(Json& claims, IdTokenExpectations& expected)>;

// A row of the claim tests; no code: accepted.
struct Row
{
    const char* name;
    std::optional<ErrorCode> code;
    const char* claim; // the error's parameter, where it has one
    Change change;
};

const std::vector<Row>& claimRows()
{
    static const std::vector<Row> rows {
        { "B1 oidcc-client-test", {}, "", [](Json&, auto&) {} },
        { "B2 oidcc-client-test-invalid-iss", ErrorCode::IdTokenIssuerMismatch, "", [](Json& c, auto&) { c.set("iss", kIssuer + "1"); } },
        { "B3 oidcc-client-test-missing-sub", ErrorCode::IdTokenClaimMissing, "sub", [](Json& c, auto&) { c = without(c, "sub"); } },
        { "B4 oidcc-client-test-invalid-aud", ErrorCode::IdTokenAudienceMismatch, "", [](Json& c, auto&) { c.set("aud", kClient + "1"); } },
        { "B5 oidcc-client-test-missing-iat", ErrorCode::IdTokenClaimMissing, "iat", [](Json& c, auto&) { c = without(c, "iat"); } },
        { "B12 oidcc-client-test-nonce-invalid", ErrorCode::IdTokenNonceMismatch, "", [](Json& c, auto&) { c.set("nonce", kNonce + "1"); } },
        { "C1 oidcc-client-test-missing-aud", ErrorCode::IdTokenClaimMissing, "aud", [](Json& c, auto&) { c = without(c, "aud"); } },
        { "P3 invalid-missing-iss", ErrorCode::IdTokenClaimMissing, "iss", [](Json& c, auto&) { c = without(c, "iss"); } },
        { "P3 invalid-missing-exp", ErrorCode::IdTokenClaimMissing, "exp", [](Json& c, auto&) { c = without(c, "exp"); } },
        { "P4 invalid-secondary-aud", ErrorCode::IdTokenAudienceMismatch, "", [](Json& c, auto&) { c.set("aud", Json::array({ kClient, kClient + "1" })); } },
        { "P5 valid-aud-as-array", {}, "", [](Json& c, auto&) { c.set("aud", Json::array({ kClient })); } },
        { "P6 invalid-expired-exp", ErrorCode::IdTokenExpired, "", [](Json& c, auto&) { c.set("exp", at(-360s)); } },
        { "P6 with the largest leeway there is", ErrorCode::IdTokenExpired, "", [](Json& c, auto& e) { c.set("exp", at(-360s)); e.leeway = 24h; } },
        { "P7 invalid-nonce", ErrorCode::IdTokenNonceMismatch, "", [](Json& c, auto&) { c.set("nonce", kNonce + "1"); } },
        { "P7 invalid-missing-nonce", ErrorCode::IdTokenNonceMismatch, "", [](Json& c, auto&) { c = without(c, "nonce"); } },
        { "FAPI1 iat-is-week-in-past", ErrorCode::IdTokenClaimInvalid, "iat", [](Json& c, auto&) { c.set("iat", at(-7 * 24h)); } },
        { "FAPI1 missing-athash", {}, "", [](Json&, auto&) {} },
        { "iss with another slash", ErrorCode::IdTokenIssuerMismatch, "", [](Json& c, auto&) { c.set("iss", kIssuer + "/"); } },
        { "iss in another case", ErrorCode::IdTokenIssuerMismatch, "", [](Json& c, auto&) { c.set("iss", "https://IDP.example/op"); } },
        { "iss a prefix", ErrorCode::IdTokenIssuerMismatch, "", [](Json& c, auto&) { c.set("iss", "https://idp.example"); } },
        { "iss a list", ErrorCode::IdTokenClaimInvalid, "iss", [](Json& c, auto&) { c.set("iss", Json::array({ kIssuer })); } },
        { "iss empty, none expected", ErrorCode::IdTokenIssuerMismatch, "", [](Json& c, auto& e) { c.set("iss", ""); e.issuer.clear(); } },
        { "sub empty", ErrorCode::IdTokenClaimInvalid, "sub", [](Json& c, auto&) { c.set("sub", ""); } },
        { "sub too long", ErrorCode::IdTokenClaimInvalid, "sub", [](Json& c, auto&) { c.set("sub", std::string(256, 'a')); } },
        { "sub longest", {}, "", [](Json& c, auto&) { c.set("sub", std::string(255, 'a')); } },
        { "sub not ASCII", ErrorCode::IdTokenClaimInvalid, "sub", [](Json& c, auto&) { c.set("sub", "\xc3\xa9"); } },
        { "sub with a line end", ErrorCode::IdTokenClaimInvalid, "sub", [](Json& c, auto&) { c.set("sub", "a\nb"); } },
        { "sub a number", ErrorCode::IdTokenClaimInvalid, "sub", [](Json& c, auto&) { c.set("sub", 1); } },
        { "aud an empty list", ErrorCode::IdTokenAudienceMismatch, "", [](Json& c, auto&) { c.set("aud", Json::array()); } },
        { "aud a list with a number", ErrorCode::IdTokenClaimInvalid, "aud", [](Json& c, auto&) { c.set("aud", Json::array({ kClient, 1 })); } },
        { "aud with the client as a part", ErrorCode::IdTokenAudienceMismatch, "", [](Json& c, auto&) { c.set("aud", "not-" + kClient); } },
        { "azp ours", {}, "", [](Json& c, auto&) { c.set("azp", kClient); } },
        { "azp another", ErrorCode::IdTokenAudienceMismatch, "", [](Json& c, auto&) { c.set("azp", "other"); } },
        { "exp within leeway", {}, "", [](Json& c, auto&) { c.set("exp", at(-59s)); } },
        { "exp at leeway", ErrorCode::IdTokenExpired, "", [](Json& c, auto&) { c.set("exp", at(-60s)); } },
        { "exp a text", ErrorCode::IdTokenClaimInvalid, "exp", [](Json& c, auto&) { c.set("exp", std::to_string(at(300s))); } },
        { "exp beyond 2^53", ErrorCode::IdTokenClaimInvalid, "exp", [](Json& c, auto&) { c.set("exp", 1e300); } },
        { "exp negative", ErrorCode::IdTokenClaimInvalid, "exp", [](Json& c, auto&) { c.set("exp", -1); } },
        { "exp a fraction", {}, "", [](Json& c, auto&) { c.set("exp", static_cast<double>(at(300s)) + 0.5); } },
        { "iat in the future", ErrorCode::IdTokenNotYetValid, "", [](Json& c, auto&) { c.set("iat", at(61s)); } },
        { "iat within leeway", {}, "", [](Json& c, auto&) { c.set("iat", at(60s)); } },
        { "nbf in the future", ErrorCode::IdTokenNotYetValid, "", [](Json& c, auto&) { c.set("nbf", at(61s)); } },
        { "nbf past", {}, "", [](Json& c, auto&) { c.set("nbf", at(-1s)); } },
        { "nonce not sent, none there", {}, "", [](Json& c, auto& e) { c = without(c, "nonce"); e.nonce.reset(); } },
        { "nonce a number", ErrorCode::IdTokenClaimInvalid, "nonce", [](Json& c, auto&) { c.set("nonce", 1); } },
        { "max_age met", {}, "", [](Json&, auto& e) { e.maxAge = 60s; } },
        { "max_age passed", ErrorCode::IdTokenClaimInvalid, "auth_time", [](Json& c, auto& e) { c.set("auth_time", at(-200s)); e.maxAge = 60s; } },
        { "max_age without auth_time", ErrorCode::IdTokenClaimMissing, "auth_time", [](Json& c, auto& e) { c = without(c, "auth_time"); e.maxAge = 60s; } },
        { "at_hash of another token", ErrorCode::IdTokenHashMismatch, "", [](Json& c, auto&) { c.set("at_hash", "77QmUPtjPfzWtF2AnpK9RQ"); } },
        { "at_hash right", {}, "", [](Json& c, auto&) { c.set("at_hash", codec::base64UrlEncode(jose::sha256(kAccessToken).substr(0, 16))); } },
        { "at_hash of the whole hash", ErrorCode::IdTokenHashMismatch, "", [](Json& c, auto&) { c.set("at_hash", codec::base64UrlEncode(jose::sha256(kAccessToken))); } },
        { "at_hash a number", ErrorCode::IdTokenClaimInvalid, "at_hash", [](Json& c, auto&) { c.set("at_hash", 1); } },
    };
    return rows;
}

const std::vector<Row>& refreshRows()
{
    static const std::vector<Row> rows {
        { "F1 oidcc-client-test-refresh-token", {}, "", [](Json&, auto&) {} },
        { "F2 oidcc-client-test-refresh-token-invalid-issuer", ErrorCode::IdTokenIssuerMismatch, "", [](Json& c, auto&) { c.set("iss", kIssuer + "1"); } },
        { "F3 oidcc-client-test-refresh-token-invalid-sub", ErrorCode::IdTokenSubjectChanged, "", [](Json& c, auto&) { c.set("sub", "2482897610011"); } },
        { "no nonce", {}, "", [](Json& c, auto&) { c = without(c, "nonce"); } },
        { "another nonce", ErrorCode::IdTokenNonceMismatch, "", [](Json& c, auto&) { c.set("nonce", "other"); } },
        { "auth_time of the sign-in", {}, "", [](Json& c, auto&) { c.set("auth_time", at(-30s)); } },
        { "no auth_time", {}, "", [](Json& c, auto&) { c = without(c, "auth_time"); } },
        { "another auth_time", ErrorCode::IdTokenClaimInvalid, "auth_time", [](Json& c, auto&) { c.set("auth_time", at(0s)); } },
        { "aud as a list", {}, "", [](Json& c, auto&) { c.set("aud", Json::array({ kClient })); } },
        // Both tenants fit the pattern; the session is of one of them.
        { "another tenant", ErrorCode::IdTokenIssuerMismatch, "", [](Json& c, auto& e) {
             e.issuerPattern = "https://login.example/{tenantid}/v2.0";
             c.set("iss", "https://login.example/0a-0b/v2.0").set("tid", "0a-0b");
         } },
    };
    return rows;
}

} // namespace

class IdTokenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void claims_data() { addRows(claimRows()); }
    void claims()
    {
        QFETCH(int, index);
        const Row& row = claimRows()[static_cast<std::size_t>(index)];
        check(row, goodClaims(), expectations());
    }

    void refreshed_data() { addRows(refreshRows()); }
    void refreshed()
    {
        QFETCH(int, index);
        const Row& row = refreshRows()[static_cast<std::size_t>(index)];
        const PreviousIdToken previous { kIssuer, "248289761001", { kClient }, WallTime { std::chrono::seconds { at(-30s) } }, kNonce };
        IdTokenExpectations expected = expectations();
        expected.nonce.reset();
        expected.previous = &previous;
        check(row, goodClaims(), expected);
    }

    // A token for our client alone is not what the sign-in's was, if that was for another as well.
    void refreshedForFewerAudiences()
    {
        const PreviousIdToken previous { kIssuer, "248289761001", { kClient, "other" }, {}, kNonce };
        IdTokenExpectations expected = expectations();
        expected.nonce.reset();
        expected.previous = &previous;
        check({ "fewer audiences", ErrorCode::IdTokenAudienceMismatch, "", [](Json&, auto&) { } }, goodClaims(), expected);
    }

    void whatIsTakenOut()
    {
        const auto claims = validateIdToken(sign(goodClaims().set("email", "me@example.com")), published(), expectations());
        QVERIFY_OK(claims);
        QCOMPARE(claims->issuer, kIssuer);
        QCOMPARE(claims->subject, std::string("248289761001"));
        QVERIFY((claims->audience == std::vector<std::string> { kClient }));
        QVERIFY(claims->expiresAt == kNow + 300s && claims->issuedAt == kNow && claims->authTime == kNow - 30s);
        QVERIFY(claims->nonce == kNonce);
        QVERIFY(claims->claims.stringAt("email") == "me@example.com");
        QCOMPARE(claims->algorithm, std::string("RS256"));
        QCOMPARE(claims->keyId, std::string("rsa"));
        QCOMPARE(previousOf(*claims).subject, claims->subject);
    }

    void keysAndAlgorithms()
    {
        const Json claims = goodClaims();
        const IdTokenExpectations expected = expectations();
        const std::string noKid = jose::signJwt(keys().rsa, Algorithm::Rs256, "", claims).value();

        // B6 oidcc-client-test-kid-absent-single-jwks
        QVERIFY_OK(validateIdToken(noKid, setOf({ keys().rsa.publicJwk(""), keys().p256.publicJwk("") }), expected));
        // B7 oidcc-client-test-kid-absent-multiple-jwks
        QVERIFY_OK(validateIdToken(noKid, setOf({ keys().p256.publicJwk(""), keys().otherRsa.publicJwk(""), keys().ed.publicJwk(""), keys().rsa.publicJwk("") }), expected));
        // B8 oidcc-client-test-idtoken-sig-rs256
        QVERIFY_OK(validateIdToken(sign(claims), published(), expected));

        // B9 oidcc-client-test-idtoken-sig-none, P8 invalid-null-alg
        const std::string payload = codec::base64UrlEncode(claims.dump());
        const std::string none = codec::base64UrlEncode(R"({"alg":"none"})") + '.' + payload + '.';
        QVERIFY_ERROR(validateIdToken(none, published(), expected), ErrorCode::JwtAlgorithmRefused);
        // B10 oidcc-client-test-invalid-sig-rs256
        std::string bad = sign(claims);
        bad[bad.size() - 20] = bad[bad.size() - 20] == 'A' ? 'B' : 'A';
        QVERIFY_ERROR(validateIdToken(bad, published(), expected), ErrorCode::JwtSignatureInvalid);
        QVERIFY_ERROR(validateIdToken(sign(claims).substr(0, bad.rfind('.') + 1), published(), expected), ErrorCode::JwtSignatureInvalid);
        // C2 oidcc-client-test-invalid-sig-hs256: refused by its name, before any key is looked for
        const std::string hmac = codec::base64UrlEncode(R"({"alg":"HS256"})") + '.' + payload + ".AAAA";
        QVERIFY_ERROR(validateIdToken(hmac, jose::JwkSet(), expected), ErrorCode::JwtAlgorithmRefused);

        // C3 oidcc-client-test-invalid-sig-es256
        IdTokenExpectations es256 = expected;
        es256.algorithms = { Algorithm::Es256 };
        std::string elliptic = jose::signJwt(keys().p256, Algorithm::Es256, "ec", claims).value();
        QVERIFY_OK(validateIdToken(elliptic, published(), es256));
        elliptic[elliptic.size() - 20] = elliptic[elliptic.size() - 20] == 'A' ? 'B' : 'A';
        QVERIFY_ERROR(validateIdToken(elliptic, published(), es256), ErrorCode::JwtSignatureInvalid);
        // P8 invalid-alternate-alg
        QVERIFY_ERROR(validateIdToken(sign(claims), published(), es256), ErrorCode::JwtAlgorithmRefused);
        // K5 signing-key-rotation-just-before-signing: the caller fetches once more
        const std::string rotated = jose::signJwt(keys().otherRsa, Algorithm::Rs256, "new", claims).value();
        QVERIFY_ERROR(validateIdToken(rotated, published(), expected), ErrorCode::JwtKeyNotFound);
        QVERIFY_OK(validateIdToken(rotated, setOf({ keys().otherRsa.publicJwk("new") }), expected));
        // Signed by another key under a known kid
        const std::string forged = jose::signJwt(keys().otherRsa, Algorithm::Rs256, "rsa", claims).value();
        QVERIFY_ERROR(validateIdToken(forged, published(), expected), ErrorCode::JwtSignatureInvalid);
        // FAPI1 encrypted-idtoken: five parts
        QVERIFY_ERROR(validateIdToken(sign(claims) + ".e30.e30", published(), expected), ErrorCode::JwtMalformed);
        QVERIFY_ERROR(validateIdToken("", published(), expected), ErrorCode::JwtMalformed);
    }

    // SR-123, and the logout tokens of L4
    void tokensOfAnotherKindAreNone()
    {
        for (const auto* type : { "at+jwt", "dpop+jwt", "logout+jwt", "secevent+jwt", "application/at+jwt" }) {
            const std::string token = jose::signJws(keys().rsa, Algorithm::Rs256, Json::object({ { "typ", type }, { "kid", "rsa" } }), goodClaims().dump()).value();
            QVERIFY_ERROR(validateIdToken(token, published(), expectations()), ErrorCode::JwtMalformed);
        }
        const std::string untyped = jose::signJws(keys().rsa, Algorithm::Rs256, Json::object(), goodClaims().dump()).value();
        QVERIFY_OK(validateIdToken(untyped, published(), expectations()));
    }

    void atHashOfEdDsaIsHalfOfSha512()
    {
        IdTokenExpectations expected = expectations();
        expected.algorithms = { Algorithm::EdDsa };
        const Secret accessToken = Secret::copyOf(kAccessToken);
        expected.accessToken = &accessToken;
        const std::string half = jose::digestFor(Algorithm::EdDsa, kAccessToken).substr(0, 32);
        const Json claims = goodClaims().set("at_hash", codec::base64UrlEncode(half));
        QVERIFY_OK(validateIdToken(jose::signJwt(keys().ed, Algorithm::EdDsa, "ed", claims).value(), published(), expected));
    }

    void entraPattern()
    {
        const std::string tenant = "9188040d-6c67-4c5b-b112-36a304b66dad";
        IdTokenExpectations expected = expectations();
        expected.issuer = "https://login.microsoftonline.com/common/v2.0";
        expected.issuerPattern = "https://login.microsoftonline.com/{tenantid}/v2.0";
        Json claims = goodClaims();
        claims.set("iss", "https://login.microsoftonline.com/" + tenant + "/v2.0");
        QVERIFY_ERROR(validateIdToken(sign(claims), published(), expected), ErrorCode::IdTokenIssuerMismatch); // no tid
        claims.set("tid", tenant);
        QVERIFY_OK(validateIdToken(sign(claims), published(), expected));
        claims.set("tid", "00000000-0000-0000-0000-000000000000");
        QVERIFY_ERROR(validateIdToken(sign(claims), published(), expected), ErrorCode::IdTokenIssuerMismatch);
        claims.set("tid", "evil.example/x").set("iss", "https://login.microsoftonline.com/evil.example/x/v2.0");
        QVERIFY_ERROR(validateIdToken(sign(claims), published(), expected), ErrorCode::IdTokenIssuerMismatch);
    }

    // Nothing of the token but what the message is about, and never the token itself.
    void errorsQuoteNoToken()
    {
        const std::string token = sign(goodClaims().set("iss", "https://evil.example/\x1b[2J").set("note", "wdr-canary-claim"));
        const auto result = validateIdToken(token, published(), expectations());
        QVERIFY_ERROR(result, ErrorCode::IdTokenIssuerMismatch);
        QCOMPARE(result.error().param("expected"), std::string_view(kIssuer));
        QVERIFY(result.error().param("found").find('\x1b') == std::string_view::npos);
        QVERIFY(result.error().detail.find("canary") == std::string::npos);
        QVERIFY(result.error().detail.find("eyJ") == std::string::npos);
    }

private:
    static void addRows(const std::vector<Row>& rows)
    {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < rows.size(); ++i)
            QTest::newRow(rows[i].name) << static_cast<int>(i);
    }
    static void check(const Row& row, Json claims, IdTokenExpectations expected)
    {
        const Secret accessToken = Secret::copyOf(kAccessToken);
        expected.accessToken = &accessToken;
        row.change(claims, expected);
        const auto result = validateIdToken(sign(claims), published(), expected);
        if (!row.code) {
            QVERIFY_OK(result);
            return;
        }
        QVERIFY_ERROR(result, *row.code);
        QCOMPARE(result.error().param("claim"), std::string_view(row.claim));
    }
};

QTEST_GUILESS_MAIN(IdTokenTest)
#include "id_token_test.moc"
