// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/profile.h"
#include "core/services.h"
#include "jose/jwk_set.h"
#include "jose/jwks_cache_rules.h"
#include "oauth/id_token.h"
#include "oauth/server_metadata.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <tuple>

namespace warder::core {

//! What the providers say about themselves: metadata (kept an hour) and signature keys, fetched by a profile's own
//! connection rules and never shared between profiles whose rules differ. Of the main loop's thread.
class ProviderDirectory
{
public:
    using MetadataDone = std::function<void(Result<oauth::ServerMetadata>)>;
    using ClaimsDone = std::function<void(Result<oauth::IdTokenClaims>)>;
    enum class Freshness {
        Cached,
        Fetch, //!< ask the provider, whatever is known
    };

    //! `services` is borrowed and outlives the directory.
    explicit ProviderDirectory(const Services& services);
    ~ProviderDirectory();

    //! The profile's provider: what discovery says, under the endpoints that the profile itself names. A profile
    //! without issuer and metadata address has only the latter. Looks in the OpenID place first and in RFC 8414's only after a 404.
    //! Errors: NotAProvider, the transport's, and those of oauth::parseServerMetadata().
    [[nodiscard]] std::unique_ptr<Call> metadata(const Profile& profile, Freshness freshness, MetadataDone done);

    //! Validates an ID token with the provider's keys; fetches them where needed, once more for an unknown key (SR-131).
    //! `expected.algorithms` is filled in here; what `expected` borrows must live until `done` or the Call's end.
    [[nodiscard]] std::unique_ptr<Call> verifyIdToken(const Profile& profile,
                                                      const oauth::ServerMetadata& metadata,
                                                      std::string jwt,
                                                      oauth::IdTokenExpectations expected,
                                                      ClaimsDone done);

private:
    class MetadataCall;
    class VerifyCall;
    struct CachedMetadata
    {
        oauth::ServerMetadata metadata;
        BootTime fetchedAt;
    };
    struct CachedKeys
    {
        std::optional<jose::JwkSet> keys;
        jose::JwksCacheRules rules;
    };
    using MetadataKey = std::tuple<std::string, std::string, TransportIdentity, bool>;
    using KeysKey = std::tuple<std::string, std::string, TransportIdentity>;

    const Services& m_services;
    std::map<MetadataKey, CachedMetadata> m_metadata;
    std::map<KeysKey, CachedKeys> m_keys;
};

//! The address whose metadata tells an issuer's endpoints from a profile's own: replaces what the profile names.
void applyProfileEndpoints(const OauthSettings& oauth, oauth::ServerMetadata& metadata);

} // namespace warder::core
