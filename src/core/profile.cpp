// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "core/profile.h"

#include "base/check.h"
#include "base/log.h"
#include "codec/text.h"

#include <algorithm>
#include <array>

namespace warder::core {

namespace {

using codec::Json;

template<class Enum>
struct Word
{
    Enum value;
    std::string_view word;
};

constexpr std::array kKindWords {
    Word { ProfileKind::Oidc, "oidc" },
    Word { ProfileKind::Oauth2, "oauth2" },
    Word { ProfileKind::Flyte, "flyte" },
    Word { ProfileKind::Flipt, "flipt" },
    Word { ProfileKind::Github, "github" },
    Word { ProfileKind::Kubernetes, "kubernetes" },
    Word { ProfileKind::Static, "static" },
    Word { ProfileKind::Command, "command" },
    Word { ProfileKind::WebSession, "web-session" },
};
constexpr std::array kFlowWords {
    Word { FlowKind::Browser, "browser" },
    Word { FlowKind::Device, "device" },
    Word { FlowKind::ClientCredentials, "client-credentials" },
    Word { FlowKind::Direct, "direct" },
};
constexpr std::array kFliptWords {
    Word { FliptMethod::Token, "token" },
    Word { FliptMethod::Jwt, "jwt" },
    Word { FliptMethod::Kubernetes, "kubernetes" },
    Word { FliptMethod::Oidc, "oidc" },
    Word { FliptMethod::Github, "github" },
};
constexpr std::array kTokenWords {
    Word { TokenKind::Access, "access" },
    Word { TokenKind::Id, "id" },
};
constexpr std::array kConsentWords {
    Word { ConsentPolicy::Allow, "allow" },
    Word { ConsentPolicy::Ask, "ask" },
    Word { ConsentPolicy::Deny, "deny" },
};
constexpr std::array kAuthWords {
    Word { MatchAuth::Auto, "auto" },
    Word { MatchAuth::Basic, "basic" },
    Word { MatchAuth::Bearer, "bearer" },
};
constexpr std::array kClientAuthWords {
    Word { oauth::ClientAuth::None, "none" },
    Word { oauth::ClientAuth::SecretBasic, "client_secret_basic" },
    Word { oauth::ClientAuth::SecretPost, "client_secret_post" },
};

template<class Enum, std::size_t N>
std::optional<Enum> fromWord(const std::array<Word<Enum>, N>& words, std::string_view word)
{
    const auto found = std::ranges::find(words, word, &Word<Enum>::word);
    if (found == words.end())
        return {};
    return found->value;
}

template<class Enum, std::size_t N>
std::string_view toWord(const std::array<Word<Enum>, N>& words, Enum value)
{
    const auto found = std::ranges::find(words, value, &Word<Enum>::value);
    WARDER_CHECK(found != words.end());
    return found->word;
}

template<class Enum, std::size_t N>
std::string allWords(const std::array<Word<Enum>, N>& words)
{
    std::string text;
    for (const auto& entry : words)
        text += (text.empty() ? "" : " ") + std::string(entry.word);
    return text;
}

constexpr std::array kKeys {
    ProfileKey { "title", "text", "", "\"\"", "What people call it; the file's name is what programs use." },
    ProfileKey { "id", "text", "", "\"\"", "Written once; the session hangs on it." },
    ProfileKey { "kind", "choice", "oidc oauth2 flyte flipt github kubernetes static command web-session", "\"oidc\"", "What kind of service it is." },
    ProfileKey { "endpoint", "text", "", "\"\"", "The address of the service." },
    ProfileKey { "http_endpoint", "text", "", "\"\"", "Its HTTP address, where HTTP and gRPC differ." },
    ProfileKey { "tags", "texts", "", "[]", "For grouping and searching." },
    ProfileKey { "preset", "text", "", "\"\"", "The provider preset that it was made from." },
    ProfileKey { "order", "integer", "", "0", "Its place in the list." },
    ProfileKey { "oauth.issuer", "text", "", "\"\"", "The provider's issuer identifier, compared exactly." },
    ProfileKey { "oauth.metadata_url", "text", "", "\"\"", "Where the provider's metadata is, if not in the usual place." },
    ProfileKey { "oauth.authorization_endpoint", "text", "", "\"\"", "Else by discovery." },
    ProfileKey { "oauth.token_endpoint", "text", "", "\"\"", "Else by discovery." },
    ProfileKey { "oauth.device_authorization_endpoint", "text", "", "\"\"", "Else by discovery." },
    ProfileKey { "oauth.revocation_endpoint", "text", "", "\"\"", "Else by discovery." },
    ProfileKey { "oauth.end_session_endpoint", "text", "", "\"\"", "Else by discovery." },
    ProfileKey { "oauth.userinfo_endpoint", "text", "", "\"\"", "Else by discovery." },
    ProfileKey { "oauth.jwks_uri", "text", "", "\"\"", "Else by discovery." },
    ProfileKey { "oauth.client_id", "text", "", "\"\"", "The client identifier that the provider gave this application." },
    ProfileKey { "oauth.client_auth", "choice", "none client_secret_basic client_secret_post", "\"\"", "How the client proves itself; empty: by what the server supports and whether there is a secret." },
    ProfileKey { "oauth.client_secret_file", "text", "", "\"\"", "A file that holds the client secret; else the vault." },
    ProfileKey { "oauth.client_secret_env", "text", "", "\"\"", "A variable of the agent that holds the client secret; else the vault." },
    ProfileKey { "oauth.flow", "choice", "browser device client-credentials", "\"browser\"", "How to sign in." },
    ProfileKey { "oauth.browser", "text", "", "\"system\"", "system, embedded, or a command; a web session's default is embedded." },
    ProfileKey { "oauth.scopes", "texts", "", "[]", "The scopes to ask for." },
    ProfileKey { "oauth.audience", "text", "", "\"\"", "The audience parameter, for providers that want one." },
    ProfileKey { "oauth.resource", "texts", "", "[]", "Resource indicators (RFC 8707)." },
    ProfileKey { "oauth.redirect_uri", "text", "", "\"\"", "As registered; empty: http://127.0.0.1:<random>/callback." },
    ProfileKey { "oauth.authorize_params", "table", "", "{}", "More parameters of the authorization request." },
    ProfileKey { "oauth.token_params", "table", "", "{}", "More parameters of token requests." },
    ProfileKey { "oauth.repeat_authorize_params", "switch", "", "false", "Send authorize_params to the token endpoint as well." },
    ProfileKey { "oauth.id_token_alg", "text", "", "\"\"", "The expected signature algorithm of ID tokens." },
    ProfileKey { "oauth.issuer_pattern", "text", "", "\"\"", "An issuer with {tenantid} in it, for Entra ID." },
    ProfileKey { "http.ca_file", "text", "", "\"\"", "Certificates to trust beside the system's." },
    ProfileKey { "http.client_certificate", "text", "", "\"\"", "A client certificate (PEM)." },
    ProfileKey { "http.client_key", "text", "", "\"\"", "Its key (PEM)." },
    ProfileKey { "http.proxy", "text", "", "\"\"", "A proxy; \"env\" takes the environment's." },
    ProfileKey { "http.headers", "table", "", "{}", "More request headers." },
    ProfileKey { "http.allow_http", "switch", "", "false", "Allow http outside this machine." },
    ProfileKey { "http.allow_private", "switch", "", "false", "Allow a public issuer to name endpoints on this machine or in a private network." },
    ProfileKey { "http.http2", "switch", "", "false", "Allow HTTP/2." },
    ProfileKey { "http.insecure_skip_verify", "switch", "", "false", "Do not check the server's certificate." },
    ProfileKey { "serve.token", "choice", "access id", "\"access\"", "Which token programs get." },
    ProfileKey { "serve.header", "text", "", "\"authorization\"", "The header that carries it." },
    ProfileKey { "serve.scheme", "text", "", "\"Bearer\"", "The word before it." },
    ProfileKey { "serve.env", "text", "", "\"\"", "The variable that warder run sets." },
    ProfileKey { "serve.min_valid", "duration", "", "\"60s\"", "How long a served token lives at least." },
    ProfileKey { "serve.wait", "duration", "", "\"0s\"", "How long a program that asks waits for a sign-in." },
    ProfileKey { "serve.keep_alive", "switch", "", "true", "Refresh before the refresh token itself ends." },
    ProfileKey { "serve.consent", "choice", "allow ask deny", "\"allow\"", "Whether programs get it without a question." },
    ProfileKey { "serve.notify", "switch", "", "false", "Say when a program takes a token." },
    ProfileKey { "serve.aliases", "texts", "", "[]", "Other names that programs may use." },
    ProfileKey { "match", "table", "", "[]", "Which program and host this profile answers for: tool, host, path, username, token, auth." },
    ProfileKey { "aws.role_arn", "text", "", "\"\"", "The role whose credentials warder credential aws gets." },
    ProfileKey { "aws.endpoint", "text", "", "\"\"", "The Security Token Service; empty: that of aws.region." },
    ProfileKey { "aws.region", "text", "", "\"\"", "Its region; empty: the global endpoint." },
    ProfileKey { "aws.session_name", "text", "", "\"\"", "What the session is called there; empty: warder and the profile's name." },
    ProfileKey { "aws.duration", "duration", "", "\"1h\"", "How long those credentials are to live." },
    ProfileKey { "static.expires", "text", "", "\"\"", "When the given token ends: a date, or a time as in RFC 3339." },
    ProfileKey { "static.remind", "duration", "", "\"7d\"", "How long before that you are reminded." },
    ProfileKey { "command.argv", "texts", "", "[]", "The program that prints the token, and its arguments." },
    ProfileKey { "command.extract", "text", "", "\"\"", "Where the token is in its output: json:PATH or regex:PATTERN; empty: all of it." },
    ProfileKey { "command.life", "duration", "", "\"0s\"", "How long such a token lives; 0s: what the token itself says." },
    ProfileKey { "web_session.url", "text", "", "\"\"", "The page to sign in at." },
    ProfileKey { "web_session.cookies", "texts", "", "[]", "The names of the cookies that are the session." },
    ProfileKey { "web_session.probe_url", "text", "", "\"\"", "A page that shows whether the session is good; needed where cookies are there before anybody has signed in." },
    ProfileKey { "web_session.signed_out_text", "text", "", "\"\"", "What that page holds when it is not." },
    ProfileKey { "kubernetes.token_file", "text", "", "\"\"", "A file with a service account token, read anew each time; else command.argv." },
    ProfileKey { "kubernetes.exchange_url", "text", "", "\"\"", "Where that token is exchanged for another one." },
    ProfileKey { "flipt.method", "choice", "token jwt kubernetes oidc github", "\"token\"", "How Flipt lets you in." },
    ProfileKey { "flipt.provider", "text", "", "\"\"", "For oidc: the provider's name in Flipt's configuration." },
    ProfileKey { "flipt.extend", "switch", "", "false", "Ask Flipt for a later end before the session ends." },
    ProfileKey { "pages.success", "text", "", "\"\"", "An HTML file to show after a sign-in." },
    ProfileKey { "pages.failure", "text", "", "\"\"", "An HTML file to show after a refusal." },
    ProfileKey { "check.url", "text", "", "\"\"", "An address that says whether the token works." },
};

// The tables of a profile.
constexpr auto kTables = std::to_array<std::string_view>({ "oauth", "http", "serve", "aws", "static", "command", "web_session", "kubernetes", "flipt", "check", "pages" });

// Reads typed values by dotted path and remembers the first thing that is wrong, so that the reading code stays a list.
class Reader
{
public:
    Reader(const Json& document, const Json& defaults)
        : m_document(document)
        , m_defaults(defaults)
    { }

    void text(std::string_view path, std::string& into)
    {
        if (const Json* value = find(path)) {
            const std::string* string = value->string();
            if (!string)
                fail(path, "must be a text");
            else if (codec::hasControlCharacters(*string))
                fail(path, "holds a control character");
            else
                into = *string;
        }
    }
    void texts(std::string_view path, std::vector<std::string>& into)
    {
        const Json* value = find(path);
        if (!value)
            return;
        const codec::JsonArray* items = value->items();
        if (!items) {
            fail(path, "must be a list of texts");
            return;
        }
        into.clear();
        for (const Json& item : *items) {
            const std::string* string = item.string();
            if (!string || codec::hasControlCharacters(*string)) {
                fail(path, "must be a list of texts");
                return;
            }
            into.push_back(*string);
        }
    }
    void flag(std::string_view path, bool& into)
    {
        if (const Json* value = find(path)) {
            if (const auto boolean = value->boolean())
                into = *boolean;
            else
                fail(path, "must be true or false");
        }
    }
    void integer(std::string_view path, std::int64_t& into)
    {
        if (const Json* value = find(path)) {
            if (const auto number = value->integer())
                into = *number;
            else
                fail(path, "must be a whole number");
        }
    }
    void duration(std::string_view path, std::chrono::seconds& into)
    {
        const Json* value = find(path);
        if (!value)
            return;
        std::optional<std::int64_t> seconds = value->integer();
        if (const std::string* string = value->string())
            seconds = codec::parseDuration(*string);
        if (seconds && *seconds >= 0 && *seconds <= kLongest)
            into = std::chrono::seconds(*seconds);
        else
            fail(path, "must be a duration such as 90s, 5m, 8h or 2d");
    }
    template<class Enum, std::size_t N>
    std::optional<Enum> choice(std::string_view path, const std::array<Word<Enum>, N>& words)
    {
        std::string word;
        text(path, word);
        if (word.empty())
            return {};
        const auto value = fromWord(words, word);
        if (!value)
            fail(path, "must be one of: " + allWords(words));
        return value;
    }
    void table(std::string_view path, std::vector<NameValue>& into)
    {
        const Json* value = find(path);
        if (!value)
            return;
        const codec::JsonObject* members = value->members();
        if (!members) {
            fail(path, "must be a table of texts");
            return;
        }
        into.clear();
        for (const auto& [name, member] : *members) {
            const std::string* string = member.string();
            if (!string || codec::hasControlCharacters(*string) || codec::hasControlCharacters(name)) {
                fail(path, "must be a table of texts");
                return;
            }
            into.emplace_back(name, *string);
        }
    }
    void time(std::string_view path, std::optional<WallTime>& into)
    {
        std::string written;
        text(path, written);
        if (written.empty())
            return;
        if (const auto seconds = codec::parseRfc3339(written))
            into = WallTime(std::chrono::seconds(*seconds));
        else
            fail(path, "must be a date such as 2026-12-31 or a time such as 2026-12-31T18:00:00Z");
    }
    //! Fails if it is there and holds no keys: what is meant to be in it would be passed over in silence.
    void isTable(std::string_view name)
    {
        for (const Json* document : { &m_document, &m_defaults }) {
            if (const Json* value = document->find(name); value && !value->members())
                fail(name, "must be a table");
        }
    }
    [[nodiscard]] const Json* find(std::string_view path) const
    {
        if (const Json* value = findIn(m_document, path))
            return value;
        return hasDefaultInSettings(path) ? findIn(m_defaults, path) : nullptr;
    }
    void fail(std::string_view path, std::string why)
    {
        if (!m_error) {
            m_error = Error { ErrorCode::InvalidProfile, concat(path, " ", why) }
                          .with("key", std::string(path))
                          .with("why", std::move(why));
        }
    }
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

private:
    static constexpr std::int64_t kLongest = 10LL * 365 * 24 * 3600;

    static const Json* findIn(const Json& document, std::string_view path)
    {
        const Json* value = &document;
        while (value && !path.empty()) {
            const auto dot = path.find('.');
            value = value->find(path.substr(0, dot));
            path = dot == std::string_view::npos ? std::string_view() : path.substr(dot + 1);
        }
        return value;
    }

    const Json& m_document;
    const Json& m_defaults;
    std::optional<Error> m_error;
};

void readOauth(Reader& reader, OauthSettings& oauth)
{
    reader.text("oauth.issuer", oauth.issuer);
    reader.text("oauth.metadata_url", oauth.metadataUrl);
    reader.text("oauth.authorization_endpoint", oauth.authorizationEndpoint);
    reader.text("oauth.token_endpoint", oauth.tokenEndpoint);
    reader.text("oauth.device_authorization_endpoint", oauth.deviceAuthorizationEndpoint);
    reader.text("oauth.revocation_endpoint", oauth.revocationEndpoint);
    reader.text("oauth.end_session_endpoint", oauth.endSessionEndpoint);
    reader.text("oauth.userinfo_endpoint", oauth.userinfoEndpoint);
    reader.text("oauth.jwks_uri", oauth.jwksUri);
    reader.text("oauth.client_id", oauth.clientId);
    oauth.clientAuth = reader.choice("oauth.client_auth", kClientAuthWords);
    reader.text("oauth.client_secret_file", oauth.clientSecretFile);
    reader.text("oauth.client_secret_env", oauth.clientSecretEnv);
    oauth.flow = reader.choice("oauth.flow", kFlowWords).value_or(FlowKind::Browser);
    std::string browser;
    reader.text("oauth.browser", browser);
    oauth.browser = browserChoiceFrom(browser);
    reader.texts("oauth.scopes", oauth.scopes);
    for (const std::string& scope : oauth.scopes) {
        if (scope.empty() || scope.find(' ') != std::string::npos)
            reader.fail("oauth.scopes", "has a scope that is empty or has a space in it");
    }
    reader.text("oauth.audience", oauth.audience);
    reader.texts("oauth.resource", oauth.resources);
    reader.text("oauth.redirect_uri", oauth.redirectUri);
    reader.table("oauth.authorize_params", oauth.authorizeParams);
    reader.table("oauth.token_params", oauth.tokenParams);
    reader.flag("oauth.repeat_authorize_params", oauth.repeatAuthorizeParams);
    reader.text("oauth.id_token_alg", oauth.idTokenAlg);
    reader.text("oauth.issuer_pattern", oauth.issuerPattern);
}

void readHttp(Reader& reader, HttpSettings& http)
{
    reader.text("http.ca_file", http.identity.caFile);
    reader.text("http.client_certificate", http.identity.clientCertificate);
    reader.text("http.client_key", http.identity.clientKey);
    reader.text("http.proxy", http.identity.proxy);
    reader.flag("http.http2", http.identity.http2);
    reader.flag("http.insecure_skip_verify", http.identity.insecureSkipVerify);
    reader.flag("http.allow_http", http.allowHttp);
    reader.flag("http.allow_private", http.allowPrivate);
    std::vector<NameValue> headers;
    reader.table("http.headers", headers);
    for (auto& [name, value] : headers)
        http.headers.push_back({ name, value });
}

// What a kind serves its token as where the file says nothing.
ServeSettings serveDefaults(const Profile& profile)
{
    ServeSettings serve;
    switch (profile.kind) {
    case ProfileKind::Flyte:
        serve.header = "flyte-authorization";
        break;
    case ProfileKind::Kubernetes:
        if (profile.kubernetes.exchangeUrl.empty() && profile.kubernetes.tokenFile.empty())
            serve.token = TokenKind::Id;
        break;
    case ProfileKind::Flipt:
        if (profile.flipt.method == FliptMethod::Jwt)
            serve.scheme = "JWT";
        // A service account token may come back as it is or as a client token: the answer decides.
        if (profile.flipt.method == FliptMethod::Kubernetes)
            serve.scheme = "auto";
        break;
    case ProfileKind::WebSession:
        serve.header = "cookie";
        serve.scheme = "";
        break;
    default:
        break;
    }
    return serve;
}

void readKinds(Reader& reader, Profile& profile)
{
    reader.time("static.expires", profile.staticToken.expires);
    reader.duration("static.remind", profile.staticToken.remind);
    reader.texts("command.argv", profile.command.argv);
    reader.text("command.extract", profile.command.extract);
    const std::string& rule = profile.command.extract;
    if (!rule.empty() && !rule.starts_with("json:") && !rule.starts_with("regex:"))
        reader.fail("command.extract", "must begin with json: or regex:");
    reader.duration("command.life", profile.command.life);
    reader.text("web_session.url", profile.webSession.url);
    reader.texts("web_session.cookies", profile.webSession.cookies);
    reader.text("web_session.probe_url", profile.webSession.probeUrl);
    reader.text("web_session.signed_out_text", profile.webSession.signedOutText);
    // Only a page of our own can show its cookies to us; elsewhere the person has to dig them out.
    std::string browser;
    reader.text("oauth.browser", browser);
    if (profile.kind == ProfileKind::WebSession && browser.empty())
        profile.oauth.browser = { BrowserChoice::Kind::Embedded, {} };
    reader.text("kubernetes.token_file", profile.kubernetes.tokenFile);
    reader.text("kubernetes.exchange_url", profile.kubernetes.exchangeUrl);
    profile.flipt.method = reader.choice("flipt.method", kFliptWords).value_or(FliptMethod::Token);
    reader.text("flipt.provider", profile.flipt.provider);
    reader.flag("flipt.extend", profile.flipt.extend);
    if (profile.kind == ProfileKind::Flipt && profile.flipt.method == FliptMethod::Oidc && profile.flipt.provider.empty())
        reader.fail("flipt.provider", "must name the provider, as the server's configuration does");
    for (const std::string& cookie : profile.webSession.cookies) {
        if (cookie.empty() || cookie.find_first_of("=;, \t\"") != std::string::npos)
            reader.fail("web_session.cookies", "holds a name that no cookie can have");
    }
}

void readAws(Reader& reader, AwsSettings& aws)
{
    reader.text("aws.role_arn", aws.roleArn);
    reader.text("aws.endpoint", aws.endpoint);
    reader.text("aws.region", aws.region);
    reader.text("aws.session_name", aws.sessionName);
    reader.duration("aws.duration", aws.duration);
    const auto isWord = [](std::string_view text, std::string_view more) {
        return std::ranges::all_of(text, [more](char c) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || more.find(c) != std::string_view::npos;
        });
    };
    // The region becomes a part of a host's name.
    if (!isWord(aws.region, "-"))
        reader.fail("aws.region", "must be a region such as eu-central-1");
    if (!isWord(aws.sessionName, "+=,.@-_") || aws.sessionName.size() == 1 || aws.sessionName.size() > 64)
        reader.fail("aws.session_name", "must have 2 to 64 letters, digits and +=,.@-_");
    if (aws.duration < std::chrono::minutes(15) || aws.duration > std::chrono::hours(12))
        reader.fail("aws.duration", "must be between 15m and 12h");
}

void readServe(Reader& reader, const Json& defaults, ServeSettings& serve)
{
    serve.token = reader.choice("serve.token", kTokenWords).value_or(serve.token);
    reader.text("serve.header", serve.header);
    reader.text("serve.scheme", serve.scheme);
    reader.text("serve.env", serve.env);
    reader.duration("serve.min_valid", serve.minValid);
    reader.duration("serve.wait", serve.wait);
    reader.flag("serve.keep_alive", serve.keepAlive);
    // An empty word says nothing, so the settings decide.
    serve.consent = reader.choice("serve.consent", kConsentWords).value_or(defaultConsent(defaults));
    reader.flag("serve.notify", serve.notify);
    reader.texts("serve.aliases", serve.aliases);
}

MatchRule readRule(Reader& reader, const Json& item)
{
    MatchRule rule;
    rule.tool = item.stringAt("tool").value_or("");
    rule.host = item.stringAt("host").value_or("");
    rule.path = item.stringAt("path").value_or("");
    rule.username = item.stringAt("username").value_or("");
    // What goes to a program line by line must not have lines in it.
    for (const std::string* text : { &rule.tool, &rule.username }) {
        if (codec::hasControlCharacters(*text))
            reader.fail("match", "has a control character in it");
    }
    if (rule.host.empty())
        reader.fail("match", "needs a host");
    else if (auto place = normaliseHost(rule.host))
        rule.place = std::move(*place);
    else
        reader.fail("match", "has a host that is no host name with or without a port");
    if (auto folder = normalisePath(rule.path))
        rule.folder = std::move(*folder);
    else
        reader.fail("match", "has a path with dot segments or escapes in it");
    if (const auto word = item.stringAt("token"); word && !word->empty()) {
        rule.token = fromWord(kTokenWords, *word);
        if (!rule.token)
            reader.fail("match", "has a token that is neither access nor id");
    }
    const auto auth = fromWord(kAuthWords, item.stringAt("auth").value_or("auto"));
    if (!auth)
        reader.fail("match", "has an auth that is not one of: " + allWords(kAuthWords));
    rule.auth = auth.value_or(MatchAuth::Auto);
    return rule;
}

void readMatch(Reader& reader, std::vector<MatchRule>& rules)
{
    const Json* value = reader.find("match");
    if (!value)
        return;
    const codec::JsonArray* items = value->items();
    if (!items) {
        reader.fail("match", "must be written as [[match]]");
        return;
    }
    for (const Json& item : *items) {
        rules.push_back(readRule(reader, item));
    }
}

} // namespace

std::span<const ProfileKey> profileKeys()
{
    return kKeys;
}

bool hasDefaultInSettings(std::string_view key)
{
    return key.starts_with("http.") || key == "serve.consent";
}

ConsentPolicy defaultConsent(const Json& settings)
{
    const Json* serve = settings.find("serve");
    const auto word = serve ? serve->stringAt("consent") : std::nullopt;
    return word ? fromWord(kConsentWords, *word).value_or(ConsentPolicy::Allow) : ConsentPolicy::Allow;
}

std::string fileProblemText(const Error& error)
{
    const std::string line(error.param("line"));
    const std::string key(error.param("key"));
    const std::string where = !line.empty() && line != "0" ? "line " + line + ": " : key.empty() ? std::string() : key + " ";
    return where + std::string(error.param("why"));
}

Result<> checkSettings(const Json& settings)
{
    // `[serve]` and `[http]` are read as the defaults of a profile that says nothing.
    if (auto read = parseProfile(ProfileName {}, Json::object(), settings); !read)
        return std::move(read).error();
    const Json none = Json::object();
    Reader reader(settings, none);
    reader.isTable("lock");
    std::chrono::seconds idle {};
    reader.duration("lock.idle", idle);
    bool isOn = false;
    for (const std::string_view key : { "lock.on_suspend", "lock.on_screen_lock", "consent_from_terminal" })
        reader.flag(key, isOn);
    if (reader.error())
        return *reader.error();
    return {};
}

Result<Profile> parseProfile(const ProfileName& name, const Json& document, const Json& defaults)
{
    Reader reader(document, defaults);
    Profile profile;
    profile.name = name;
    for (const std::string_view table : kTables)
        reader.isTable(table);
    reader.text("title", profile.title);
    std::string id;
    reader.text("id", id);
    profile.id = ProfileId { id };
    profile.kind = reader.choice("kind", kKindWords).value_or(ProfileKind::Oidc);
    reader.text("endpoint", profile.endpoint);
    reader.text("http_endpoint", profile.httpEndpoint);
    reader.texts("tags", profile.tags);
    reader.text("preset", profile.preset);
    reader.integer("order", profile.order);
    readOauth(reader, profile.oauth);
    readHttp(reader, profile.http);
    readKinds(reader, profile);
    profile.serve = serveDefaults(profile);
    readServe(reader, defaults, profile.serve);
    // What is no OAuth has one token, whatever a preset says.
    if (!profile.usesOauth())
        profile.serve.token = TokenKind::Access;
    readMatch(reader, profile.match);
    readAws(reader, profile.aws);
    reader.text("pages.success", profile.successPage);
    reader.text("pages.failure", profile.failurePage);
    reader.text("check.url", profile.checkUrl);
    if (reader.error())
        return *reader.error();
    return profile;
}

bool hasSameSource(const Profile& one, const Profile& other)
{
    return one.kind == other.kind && one.endpoint == other.endpoint && one.httpEndpoint == other.httpEndpoint
        && one.oauth == other.oauth && one.http == other.http && one.staticToken == other.staticToken
        && one.command == other.command && one.kubernetes == other.kubernetes && one.flipt == other.flipt
        && one.webSession == other.webSession;
}

bool Profile::usesOauth() const
{
    switch (kind) {
    case ProfileKind::Oidc:
    case ProfileKind::Oauth2:
    case ProfileKind::Flyte:
    case ProfileKind::Github:
        return true;
    case ProfileKind::Kubernetes:
        return kubernetes.tokenFile.empty() && kubernetes.exchangeUrl.empty();
    case ProfileKind::Flipt:
        return flipt.method == FliptMethod::Jwt;
    case ProfileKind::Static:
    case ProfileKind::Command:
    case ProfileKind::WebSession:
        return false;
    }
    WARDER_UNREACHABLE();
}

FlowKind Profile::defaultFlow() const
{
    if (usesOauth())
        return oauth.flow;
    const bool byPage = kind == ProfileKind::WebSession
        || (kind == ProfileKind::Flipt && (flipt.method == FliptMethod::Oidc || flipt.method == FliptMethod::Github));
    return byPage ? FlowKind::Browser : FlowKind::Direct;
}

std::string_view nameOf(ProfileKind kind)
{
    return toWord(kKindWords, kind);
}

std::string_view nameOf(FlowKind flow)
{
    return toWord(kFlowWords, flow);
}

std::string_view nameOf(TokenKind kind)
{
    return toWord(kTokenWords, kind);
}

std::string_view nameOf(MatchAuth auth)
{
    return toWord(kAuthWords, auth);
}

std::string_view nameOf(ConsentPolicy policy)
{
    return toWord(kConsentWords, policy);
}

std::string_view nameOf(FliptMethod method)
{
    return toWord(kFliptWords, method);
}

std::optional<FliptMethod> fliptMethodFrom(std::string_view word)
{
    return fromWord(kFliptWords, word);
}

std::optional<ProfileKind> profileKindFrom(std::string_view word)
{
    return fromWord(kKindWords, word);
}

std::optional<FlowKind> flowKindFrom(std::string_view word)
{
    return fromWord(kFlowWords, word);
}

std::optional<TokenKind> tokenKindFrom(std::string_view word)
{
    return fromWord(kTokenWords, word);
}

std::optional<ConsentPolicy> consentPolicyFrom(std::string_view word)
{
    return fromWord(kConsentWords, word);
}

BrowserChoice browserChoiceFrom(std::string_view text)
{
    using Kind = BrowserChoice::Kind;
    if (text.empty() || text == "system")
        return { Kind::System, {} };
    if (text == "embedded")
        return { Kind::Embedded, {} };
    if (text == "none")
        return { Kind::None, {} };
    BrowserChoice choice { Kind::Command, {} };
    std::string word;
    bool quoted = false;
    for (const char c : text) {
        if (c == '"') {
            quoted = !quoted;
        } else if (c == ' ' && !quoted) {
            if (!word.empty())
                choice.command.push_back(std::exchange(word, {}));
        } else {
            word += c;
        }
    }
    if (!word.empty())
        choice.command.push_back(std::move(word));
    return choice;
}

} // namespace warder::core
