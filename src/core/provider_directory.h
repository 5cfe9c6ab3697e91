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

    //! The endpoints of the profile's provider that count as absent, as of its metadata that were fetched last; empty where none
    //! were.
    [[nodiscard]] std::vector<oauth::IgnoredEndpoint> ignoredEndpoints(const Profile& profile) const;

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

    [[nodiscard]] static bool hasFlyteMetadata(const Profile& profile);
    [[nodiscard]] static MetadataKey keyOf(const Profile& profile);

    const Services& m_services;
    std::map<MetadataKey, CachedMetadata> m_metadata;
    std::map<KeysKey, CachedKeys> m_keys;
};

//! Puts the endpoints that the profile names in the place of the provider's. Errors: those of oauth::replaceEndpoint().
[[nodiscard]] Result<> applyProfileEndpoints(const Profile& profile, oauth::ServerMetadata& metadata);

} // namespace warder::core
