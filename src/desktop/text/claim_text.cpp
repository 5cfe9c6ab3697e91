// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/text/claim_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <span>

namespace warder::desktop {

namespace {

struct Row
{
    QLatin1String name;
    const char* meaning;
};

// RFC 7515 section 4.1, and what servers of ours add.
constexpr std::array kHeader {
    Row { QLatin1String("alg"), QT_TRANSLATE_NOOP("ClaimText", "How it is signed") },
    Row { QLatin1String("kid"), QT_TRANSLATE_NOOP("ClaimText", "Which of the provider's keys signed it") },
    Row { QLatin1String("key_id"), QT_TRANSLATE_NOOP("ClaimText", "Which of the server's keys signed it (Flyte's name for kid)") },
    Row { QLatin1String("typ"), QT_TRANSLATE_NOOP("ClaimText", "What kind of token it is") },
    Row { QLatin1String("cty"), QT_TRANSLATE_NOOP("ClaimText", "What kind of content it carries") },
    Row { QLatin1String("crit"), QT_TRANSLATE_NOOP("ClaimText", "Extensions that a reader must understand, or refuse the token") },
    Row { QLatin1String("jku"), QT_TRANSLATE_NOOP("ClaimText", "Where the token says its keys are; Warder never looks there") },
    Row { QLatin1String("jwk"), QT_TRANSLATE_NOOP("ClaimText", "A key that the token brings along; it proves nothing and is not used") },
    Row { QLatin1String("x5t"), QT_TRANSLATE_NOOP("ClaimText", "Fingerprint of the signing certificate") },
    Row { QLatin1String("x5t#S256"), QT_TRANSLATE_NOOP("ClaimText", "Fingerprint of the signing certificate (SHA-256)") },
    Row { QLatin1String("x5u"), QT_TRANSLATE_NOOP("ClaimText", "Where the token says its certificate is; Warder never looks there") },
};

// RFC 7519 section 4.1, OpenID Connect Core sections 2 and 5.1, RFC 8693, RFC 9068, and the common ones of providers.
constexpr std::array kClaims {
    Row { QLatin1String("iss"), QT_TRANSLATE_NOOP("ClaimText", "Who issued it") },
    Row { QLatin1String("sub"), QT_TRANSLATE_NOOP("ClaimText", "Who it is about, as the provider names them") },
    Row { QLatin1String("aud"), QT_TRANSLATE_NOOP("ClaimText", "Which services may take it") },
    Row { QLatin1String("exp"), QT_TRANSLATE_NOOP("ClaimText", "When it ends") },
    Row { QLatin1String("nbf"), QT_TRANSLATE_NOOP("ClaimText", "Not valid before this time") },
    Row { QLatin1String("iat"), QT_TRANSLATE_NOOP("ClaimText", "When it was issued") },
    Row { QLatin1String("jti"), QT_TRANSLATE_NOOP("ClaimText", "The token's own number, so that it can be told from others") },
    Row { QLatin1String("azp"), QT_TRANSLATE_NOOP("ClaimText", "The application that it was issued to") },
    Row { QLatin1String("client_id"), QT_TRANSLATE_NOOP("ClaimText", "The application that it was issued to") },
    Row { QLatin1String("cid"), QT_TRANSLATE_NOOP("ClaimText", "The application that it was issued to (Okta's name)") },
    Row { QLatin1String("appid"), QT_TRANSLATE_NOOP("ClaimText", "The application that it was issued to (Entra ID's name)") },
    Row { QLatin1String("scope"), QT_TRANSLATE_NOOP("ClaimText", "What it allows") },
    Row { QLatin1String("scp"), QT_TRANSLATE_NOOP("ClaimText", "What it allows") },
    Row { QLatin1String("scopes"), QT_TRANSLATE_NOOP("ClaimText", "What it allows") },
    Row { QLatin1String("roles"), QT_TRANSLATE_NOOP("ClaimText", "The person's roles at the service") },
    Row { QLatin1String("groups"), QT_TRANSLATE_NOOP("ClaimText", "The groups that the person is in") },
    Row { QLatin1String("realm_access"), QT_TRANSLATE_NOOP("ClaimText", "The person's roles in the realm (Keycloak)") },
    Row { QLatin1String("resource_access"), QT_TRANSLATE_NOOP("ClaimText", "The person's roles at each service (Keycloak)") },
    Row { QLatin1String("act"), QT_TRANSLATE_NOOP("ClaimText", "Who acts for the person") },
    Row { QLatin1String("cnf"), QT_TRANSLATE_NOOP("ClaimText", "The key that whoever shows the token has to prove") },
    Row { QLatin1String("nonce"), QT_TRANSLATE_NOOP("ClaimText", "Ties the token to one sign-in of ours") },
    Row { QLatin1String("auth_time"), QT_TRANSLATE_NOOP("ClaimText", "When the person last proved who they are") },
    Row { QLatin1String("acr"), QT_TRANSLATE_NOOP("ClaimText", "How strong that proof was") },
    Row { QLatin1String("amr"), QT_TRANSLATE_NOOP("ClaimText", "By what means: a password, a key, a second factor") },
    Row { QLatin1String("at_hash"), QT_TRANSLATE_NOOP("ClaimText", "Ties this token to the access token that came with it") },
    Row { QLatin1String("c_hash"), QT_TRANSLATE_NOOP("ClaimText", "Ties this token to the code of its sign-in") },
    Row { QLatin1String("sid"), QT_TRANSLATE_NOOP("ClaimText", "The session at the provider") },
    Row { QLatin1String("name"), QT_TRANSLATE_NOOP("ClaimText", "The person's name") },
    Row { QLatin1String("given_name"), QT_TRANSLATE_NOOP("ClaimText", "First name") },
    Row { QLatin1String("family_name"), QT_TRANSLATE_NOOP("ClaimText", "Family name") },
    Row { QLatin1String("nickname"), QT_TRANSLATE_NOOP("ClaimText", "What the person is called") },
    Row { QLatin1String("preferred_username"), QT_TRANSLATE_NOOP("ClaimText", "The name that the person signs in with; it may change") },
    Row { QLatin1String("upn"), QT_TRANSLATE_NOOP("ClaimText", "The name that the person signs in with (Entra ID)") },
    Row { QLatin1String("oid"), QT_TRANSLATE_NOOP("ClaimText", "The person's fixed number in the directory (Entra ID)") },
    Row { QLatin1String("tid"), QT_TRANSLATE_NOOP("ClaimText", "The organisation's directory (Entra ID)") },
    Row { QLatin1String("email"), QT_TRANSLATE_NOOP("ClaimText", "E-mail address") },
    Row { QLatin1String("email_verified"), QT_TRANSLATE_NOOP("ClaimText", "Whether the provider has checked that address") },
    Row { QLatin1String("picture"), QT_TRANSLATE_NOOP("ClaimText", "Address of a picture; Warder does not load it") },
    Row { QLatin1String("profile"), QT_TRANSLATE_NOOP("ClaimText", "Address of a page about the person") },
    Row { QLatin1String("locale"), QT_TRANSLATE_NOOP("ClaimText", "The person's language") },
    Row { QLatin1String("zoneinfo"), QT_TRANSLATE_NOOP("ClaimText", "The person's time zone") },
    Row { QLatin1String("updated_at"), QT_TRANSLATE_NOOP("ClaimText", "When these facts last changed") },
    Row { QLatin1String("federated_claims"), QT_TRANSLATE_NOOP("ClaimText", "Who the person is at the provider behind this one (Dex)") },
    Row { QLatin1String("ver"), QT_TRANSLATE_NOOP("ClaimText", "Version of the token's form") },
    Row { QLatin1String("token_type"), QT_TRANSLATE_NOOP("ClaimText", "What kind of token it is") },
};

constexpr std::array kInstants { QLatin1String("exp"), QLatin1String("nbf"), QLatin1String("iat"), QLatin1String("auth_time"), QLatin1String("updated_at") };

} // namespace

QString claimMeaning(ClaimPlace place, const QString& name)
{
    const std::span<const Row> rows = place == ClaimPlace::Header ? std::span<const Row>(kHeader) : std::span<const Row>(kClaims);
    const auto row = std::ranges::find_if(rows, [&name](const Row& candidate) { return name == candidate.name; });
    return row == rows.end() ? QString() : QCoreApplication::translate("ClaimText", row->meaning);
}

bool isInstantClaim(ClaimPlace place, const QString& name)
{
    return place == ClaimPlace::Claims && std::ranges::any_of(kInstants, [&name](QLatin1String instant) { return name == instant; });
}

} // namespace warder::desktop
