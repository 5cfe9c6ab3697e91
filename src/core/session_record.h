// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "base/secret.h"
#include "codec/json.h"
#include "core/profile.h"
#include "core/refresh_policy.h"

#include <optional>
#include <string>
#include <vector>

namespace warder::core {

//! What a session is bound to: nothing of it is ever sent anywhere else (design section 4).
struct SessionBinding
{
    std::string issuer; //!< empty for a provider without one
    std::string clientId;
    std::string tokenOrigin; //!< scheme, host and port of the token endpoint
    std::string service; //!< origins to which Warder itself shows the token, beside the token endpoint; see serviceOrigins()
    std::string tls; //!< the TLS settings in words: CA file, client certificate, skip-verify, allow_http

    bool operator==(const SessionBinding&) const = default;
};
//! The binding of a profile whose token endpoint is known. Errors: InvalidAddress.
[[nodiscard]] Result<SessionBinding> bindingFor(const Profile& profile, const std::string& issuer, const std::string& tokenEndpoint);
//! The binding of a session without a token endpoint.
[[nodiscard]] SessionBinding bindingWithoutOauth(const Profile& profile);
//! Where Warder itself shows a profile's token when it checks, extends or ends the session: the origins of the service that the
//! profile names, and the OAuth endpoints that it names itself (metadata, token, revocation, userinfo, end of session, keys). Empty for a
//! profile whose endpoints all come from its issuer.
[[nodiscard]] std::string serviceOrigins(const Profile& profile);
//! The TLS half of it, in words.
[[nodiscard]] std::string tlsBinding(const HttpSettings& http);

//! Which token somebody wants: equal ones share one answer and one cache entry (SR-165).
struct TokenSpec
{
    TokenKind kind = TokenKind::Access;
    std::vector<std::string> scopes; //!< sorted, without duplicates; empty: the session's
    std::string audience; //!< empty: the profile's
    std::vector<std::string> resources;

    [[nodiscard]] bool isNarrow() const { return !scopes.empty() || !audience.empty() || !resources.empty(); }
    //! The name of its record in the vault: empty for the profile's own token.
    [[nodiscard]] std::string cacheName() const;
    auto operator<=>(const TokenSpec&) const = default;
};

//! A token that can be served.
struct CachedToken
{
    Secret token;
    std::string type; //!< token_type as the server wrote it; "Bearer"
    TokenLife life;
    std::vector<std::string> scopes; //!< granted
    TokenSpec spec;

    [[nodiscard]] CachedToken clone() const;
};

//! What is kept of a session beside the tokens. Sealed in the vault as JSON.
struct SessionRecord
{
    SessionBinding binding;
    std::string subject; //!< `sub` of the ID token; empty without one
    codec::Json idClaims; //!< the verified claims of the newest ID token, for display and for the next check
    std::string idTokenAlg; //!< of the signature that was verified
    std::string idTokenKeyId;
    codec::Json userinfo; //!< verified against `sub`
    std::vector<std::string> scopesAsked;
    std::vector<std::string> scopesGranted;
    FlowKind flow = FlowKind::Browser;
    bool hasRefreshToken = false;
    bool rotates = false; //!< the provider has given a new refresh token at a refresh
    WallTime signedInAt;
    std::optional<WallTime> refreshedAt;
    std::optional<TokenLife> refreshLife; //!< where the provider says when the refresh token ends
    std::string ended; //!< reason why only a new sign-in helps; the refresh token is gone then
    std::string quarantine; //!< reason of a refresh response that was refused after its token was stored (F2, F3)

    [[nodiscard]] codec::Json toJson() const;
    [[nodiscard]] static std::optional<SessionRecord> fromJson(const codec::Json& json);
};

//! That a refresh request may have left. Durable before it is sent, and again, with `isSent`, once it is on its way.
struct RefreshIntent
{
    std::string refreshTokenSha256;
    WallTime at;
    int attempt = 1; //!< 2: the one retry after an unknown outcome
    bool isSent = true; //!< false: written down only; an agent that ended then has used up no attempt

    [[nodiscard]] codec::Json toJson() const;
    [[nodiscard]] static std::optional<RefreshIntent> fromJson(const codec::Json& json);
};

//! A token as a record's bytes, with its expiry on both clocks and the boot that the boot time is of. The JSON copy is wiped.
[[nodiscard]] Secret sealable(const CachedToken& token, const Clock& clock);
//! And back, as it is to be read now: in the same boot the boot time counts, whatever became of the wall clock. After
//! another boot a token from the future says that the wall clock was set back: then nobody knows how old it is, and it
//! counts as expired. A token that was written down without an expiry gets that of its own `exp`.
[[nodiscard]] std::optional<CachedToken> cachedTokenFrom(const Secret& value, const Clock& clock);
[[nodiscard]] Secret sealable(const codec::Json& json);
[[nodiscard]] std::optional<codec::Json> jsonFrom(const Secret& value);

} // namespace warder::core
