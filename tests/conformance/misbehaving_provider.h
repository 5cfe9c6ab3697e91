// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jose/signing_key.h"
#include "support/fake_ports.h"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace warder::conformance {

using codec::Json;

inline constexpr auto kIssuer = "https://op.example/test";

//! An OpenID provider on the fake transport, correct until a module changes one thing of it. Its names and its ways to go wrong
//! are those of the OpenID Foundation's conformance suite: a wrong claim is the right one with "1" after it. A request to an
//! address that it does not know is a failure of the client, as there.
class MisbehavingProvider
{
public:
    explicit MisbehavingProvider(test::FakePorts& ports);
    MisbehavingProvider(const MisbehavingProvider&) = delete;
    MisbehavingProvider& operator=(const MisbehavingProvider&) = delete;

    // What a module may change. --------------------------------------------------------------------------------------
    std::function<void(Json& metadata)> onMetadata;
    std::function<void(Json& claims)> onClaims; //!< of the ID token, before it is signed
    std::function<std::string(const Json& claims)> makeIdToken; //!< instead of signing
    std::function<void(Json& response)> onTokens; //!< the token response
    std::function<void(Json& userinfo)> onUserinfo;
    std::function<void()> beforeSigning;
    std::function<std::optional<core::HttpResponse>(int poll)> onDevicePoll; //!< of the device flow; nothing: the tokens
    std::function<void(Json& response)> onDeviceAuthorization;
    jose::Algorithm algorithm = jose::Algorithm::Rs256;
    std::string jwksPath = "/jwks";
    bool issuesRefreshTokens = true;

    //! New keys, with new key ids; the old ones are gone.
    void rotateKeys();
    //! The published keys; a module may replace them.
    Json jwks;
    [[nodiscard]] const jose::SigningKey& key(jose::KeyKind kind) const;
    [[nodiscard]] std::string keyId(jose::KeyKind kind) const;
    [[nodiscard]] std::string sign(const Json& claims) const;

    // What happened. ---------------------------------------------------------------------------------------------------
    [[nodiscard]] int requests(const std::string& path) const { return ports().http.countOf(std::string(kIssuer) + path); }
    [[nodiscard]] const test::SentRequest* last(const std::string& path) const;
    [[nodiscard]] bool isBefore(const std::string& first, const std::string& second) const; //!< the first requests of both
    [[nodiscard]] const std::vector<std::string>& unexpected() const { return m_unexpected; }
    [[nodiscard]] std::vector<BootTime> polls() const { return m_polls; }
    std::optional<std::string> nonce; //!< of the authorization request, as the browser brought it

private:
    [[nodiscard]] const test::FakePorts& ports() const { return m_ports; }
    [[nodiscard]] core::HttpResponse token(const test::SentRequest& request);
    [[nodiscard]] core::HttpResponse issue(bool isRefresh);

    test::FakePorts& m_ports;
    std::map<jose::KeyKind, std::size_t> m_keys; //!< which of the shared keys of a kind is in use
    int m_generation = 0;
    int m_issued = 0;
    std::string m_refreshToken;
    std::vector<std::string> m_unexpected;
    std::vector<BootTime> m_polls;
};

} // namespace warder::conformance
