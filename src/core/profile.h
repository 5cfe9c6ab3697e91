// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "base/ids.h"
#include "base/result.h"
#include "codec/json.h"
#include "core/match_rule.h"
#include "core/ports/browser_launcher.h"
#include "core/ports/http_transport.h"
#include "oauth/issuer.h"
#include "oauth/token_request.h"

#include <chrono>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace warder::core {

//! What a profile is for (`kind`).
enum class ProfileKind {
    Oidc,
    Oauth2,
    Flyte,
    Flipt,
    Github,
    Kubernetes,
    Static,
    Command,
    WebSession,
};

//! How a profile signs in (`oauth.flow`).
enum class FlowKind {
    Browser, //!< authorization code with PKCE (RFC 6749 section 4.1, RFC 7636)
    Device, //!< RFC 8628
    ClientCredentials, //!< RFC 6749 section 4.4
    Direct, //!< no OAuth: a secret of the person's, a command, or an exchange that asks nobody
};

//! How Flipt lets somebody in (`flipt.method`), in its own words without METHOD_.
enum class FliptMethod {
    Token, //!< a client token that an operator made
    Jwt, //!< a JWT of another provider, sent with the scheme JWT
    Kubernetes, //!< a service account token, exchanged for a client token
    Oidc, //!< Flipt's own sign-in at an OpenID provider, which ends in a client token
    Github,
};

//! Which token is meant (`serve.token`).
enum class TokenKind {
    Access,
    Id,
};

//! Whether programs get a token without a question (`serve.consent`).
enum class ConsentPolicy {
    Allow,
    Ask,
    Deny,
};

using NameValue = std::pair<std::string, std::string>;

//! `[oauth]`: empty fields are filled by discovery.
struct OauthSettings
{
    std::string issuer;
    std::string metadataUrl;
    std::string authorizationEndpoint;
    std::string tokenEndpoint;
    std::string deviceAuthorizationEndpoint;
    std::string revocationEndpoint;
    std::string endSessionEndpoint;
    std::string userinfoEndpoint;
    std::string jwksUri;
    std::string clientId;
    std::optional<oauth::ClientAuth> clientAuth; //!< nothing: by what is there and what the server supports
    std::string clientSecretFile;
    std::string clientSecretEnv;
    FlowKind flow = FlowKind::Browser;
    BrowserChoice browser;
    std::vector<std::string> scopes;
    std::string audience;
    std::vector<std::string> resources; //!< RFC 8707
    std::string redirectUri;
    std::vector<NameValue> authorizeParams;
    std::vector<NameValue> tokenParams;
    bool repeatAuthorizeParams = false;
    std::string idTokenAlg;
    std::string issuerPattern;

    bool operator==(const OauthSettings&) const = default;
};

struct HttpSettings
{
    TransportIdentity identity;
    std::vector<HttpHeader> headers;
    bool allowHttp = false;
    bool allowPrivate = false; //!< a public issuer's endpoints may be on this machine or in a private network (SR-058)

    bool operator==(const HttpSettings&) const = default;
    [[nodiscard]] oauth::AllowHttp httpRule() const { return allowHttp ? oauth::AllowHttp::Yes : oauth::AllowHttp::No; }
};

struct ServeSettings
{
    TokenKind token = TokenKind::Access;
    std::string header = "authorization";
    std::string scheme = "Bearer";
    std::string env;
    std::chrono::seconds minValid { 60 };
    std::chrono::seconds wait { 0 };
    bool keepAlive = true;
    ConsentPolicy consent = ConsentPolicy::Allow;
    bool notify = false;
    std::vector<std::string> aliases;

    bool operator==(const ServeSettings&) const = default;
};

//! `[static]`: a token that somebody gave the person, such as an API key.
struct StaticSettings
{
    std::optional<WallTime> expires; //!< nothing: never, as far as anybody knows
    std::chrono::seconds remind = std::chrono::hours(24 * 7); //!< how long before that the person is reminded

    bool operator==(const StaticSettings&) const = default;
};

//! `[command]`: a program that prints the token.
struct CommandSettings
{
    std::vector<std::string> argv;
    std::string extract; //!< empty: all of the output; else `json:PATH` or `regex:PATTERN`
    std::chrono::seconds life { 0 }; //!< 0: what the token itself says

    bool operator==(const CommandSettings&) const = default;
};

//! `[kubernetes]`: a service account token.
struct KubernetesSettings
{
    std::string tokenFile; //!< read anew each time; empty: by `command.argv`
    std::string exchangeUrl; //!< where it is exchanged for another token; empty: served as it is

    bool operator==(const KubernetesSettings&) const = default;
};

struct FliptSettings
{
    FliptMethod method = FliptMethod::Token;
    std::string provider; //!< of Oidc: the name in the server's configuration
    bool extend = false; //!< ask the server for a later end before the session ends

    bool operator==(const FliptSettings&) const = default;
};

//! `[web_session]`: cookies of a page's session.
struct WebSessionSettings
{
    std::string url; //!< the page to sign in at
    std::vector<std::string> cookies; //!< their names
    std::string probeUrl; //!< says whether they are still good
    std::string signedOutText; //!< what its page holds when they are not

    bool operator==(const WebSessionSettings&) const = default;
};

//! `[aws]`: the role whose credentials the ID token is exchanged for.
struct AwsSettings
{
    std::string roleArn;
    std::string endpoint; //!< of the Security Token Service; empty: by the region
    std::string region; //!< empty: the global endpoint
    std::string sessionName; //!< empty: warder-NAME
    std::chrono::seconds duration { 3600 };

    bool operator==(const AwsSettings&) const = default;
};

//! A profile: where to sign in, how, and how its token is served. A value; never holds a secret.
struct Profile
{
    ProfileName name;
    ProfileId id;
    std::string title;
    ProfileKind kind = ProfileKind::Oidc;
    std::string endpoint;
    std::string httpEndpoint;
    std::vector<std::string> tags;
    std::string preset;
    std::int64_t order = 0;
    OauthSettings oauth;
    HttpSettings http;
    ServeSettings serve;
    std::vector<MatchRule> match;
    StaticSettings staticToken;
    CommandSettings command;
    KubernetesSettings kubernetes;
    FliptSettings flipt;
    WebSessionSettings webSession;
    AwsSettings aws;
    std::string successPage;
    std::string failurePage;
    std::string checkUrl;
    std::string revision; //!< of its file
    bool isReadOnly = false;

    bool operator==(const Profile&) const = default;
    //! Whether its tokens come of OAuth: authorization server, client, refresh tokens.
    [[nodiscard]] bool usesOauth() const;
    //! The way in that is taken unless somebody asks for another.
    [[nodiscard]] FlowKind defaultFlow() const;
    //! What the window and `warder list` show for it: the title, else the name.
    [[nodiscard]] const std::string& displayName() const { return title.empty() ? name.text() : title; }
};

//! Whether two versions of a profile get their tokens in the same way: what a failure of the one says, it says of the other
//! as well. How the token is served, titles and the like do not count.
[[nodiscard]] bool hasSameSource(const Profile& one, const Profile& other);

//! One key of a profile file, for `warder show --all` and the editor.
struct ProfileKey
{
    std::string_view path; //!< dotted
    std::string_view type; //!< "text", "texts", "integer", "duration", "switch", "choice", "table"
    std::string_view choices; //!< of a choice, separated by spaces
    std::string_view defaultValue; //!< as TOML
    std::string_view meaning;
};
//! Every key there is, in the order of a file.
[[nodiscard]] std::span<const ProfileKey> profileKeys();

//! Whether settings.toml may say this key for all profiles that do not: those of `[http]`, and serve.consent.
[[nodiscard]] bool hasDefaultInSettings(std::string_view key);
//! What programs get from a profile that says nothing about it: `serve.consent` of settings.toml, else Allow.
[[nodiscard]] ConsentPolicy defaultConsent(const codec::Json& settings);

//! Whether settings.toml is what it should be as far as it protects something: `[serve]`, `[http]`, `[lock]` and
//! consent_from_terminal. What is misunderstood there would leave open what was meant to be closed. Errors: InvalidProfile with
//! params "key" and "why".
[[nodiscard]] Result<> checkSettings(const codec::Json& settings);

//! What is wrong with a file, with its line or key, from an InvalidProfile of it.
[[nodiscard]] std::string fileProblemText(const Error& error);

//! Reads a profile from its document. `defaults` is settings.toml, for the keys that hasDefaultInSettings() names and the profile
//! does not. Unknown keys are ignored. Errors: InvalidProfile with params "key" and "why".
[[nodiscard]] Result<Profile> parseProfile(const ProfileName& name, const codec::Json& document, const codec::Json& defaults);

// The stable words of the enumerations, as in the file.
[[nodiscard]] std::string_view nameOf(ProfileKind kind);
[[nodiscard]] std::string_view nameOf(FlowKind flow);
[[nodiscard]] std::string_view nameOf(TokenKind kind);
[[nodiscard]] std::string_view nameOf(ConsentPolicy policy);
[[nodiscard]] std::string_view nameOf(FliptMethod method);
[[nodiscard]] std::string_view nameOf(MatchAuth auth);
[[nodiscard]] std::optional<ProfileKind> profileKindFrom(std::string_view word);
[[nodiscard]] std::optional<FlowKind> flowKindFrom(std::string_view word);
[[nodiscard]] std::optional<FliptMethod> fliptMethodFrom(std::string_view word);
[[nodiscard]] std::optional<TokenKind> tokenKindFrom(std::string_view word);
[[nodiscard]] std::optional<ConsentPolicy> consentPolicyFrom(std::string_view word);
//! "system", "embedded", "none" or a command, split at spaces outside double quotes.
[[nodiscard]] BrowserChoice browserChoiceFrom(std::string_view text);

} // namespace warder::core
