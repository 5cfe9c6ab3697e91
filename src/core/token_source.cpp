// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "core/token_source.h"

#include "base/log.h"
#include "codec/json.h"
#include "core/flipt_api.h"
#include "core/http_exchange.h"
#include "core/secret_file.h"
#include "jose/jwt.h"

#include <QRegularExpression>
#include <QString>

#include <charconv>

namespace warder::core {

using codec::Json;

namespace {

constexpr std::size_t kMaxToken = 64 * 1024;

Error outputInvalid(std::string why)
{
    return Error(ErrorCode::CommandOutputInvalid, why).with("why", std::move(why));
}

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view kBlanks = " \t\r\n";
    const auto begin = text.find_first_not_of(kBlanks);
    if (begin == std::string_view::npos)
        return {};
    return text.substr(begin, text.find_last_not_of(kBlanks) - begin + 1);
}

// "items.0.status.token": names of members and numbers of items.
Result<Secret> byJsonPath(std::string_view output, std::string_view path)
{
    auto json = codec::parseJson(trimmed(output));
    if (!json)
        return outputInvalid("it is not JSON");
    Json* value = &*json;
    while (!path.empty()) {
        const auto dot = path.find('.');
        const std::string_view step = path.substr(0, dot);
        path = dot == std::string_view::npos ? std::string_view() : path.substr(dot + 1);
        std::size_t index = 0;
        const auto [end, problem] = std::from_chars(step.data(), step.data() + step.size(), index);
        if (value->items() && problem == std::errc() && end == step.data() + step.size() && index < value->items()->size())
            value = const_cast<Json*>(&(*value->items())[index]);
        else
            value = value->find(step);
        if (!value)
            return outputInvalid("there is no " + std::string(step) + " in its JSON");
    }
    if (!value->string())
        return outputInvalid("what the path leads to is no text");
    return Secret::take(*value->string(), Secret::Memory::Ordinary);
}

Result<Secret> byPattern(std::string_view output, std::string_view pattern)
{
    const QRegularExpression expression(QString::fromUtf8(pattern.data(), static_cast<qsizetype>(pattern.size())), QRegularExpression::MultilineOption);
    if (!expression.isValid())
        return outputInvalid("the pattern is not a regular expression");
    QString text = QString::fromUtf8(output.data(), static_cast<qsizetype>(output.size()));
    const QRegularExpressionMatch match = expression.match(text);
    std::string found = match.captured(expression.captureCount() > 0 ? 1 : 0).toStdString();
    text.fill(QChar(u'\0'));
    if (!match.hasMatch())
        return outputInvalid("the pattern fits nothing in it");
    return Secret::take(found, Secret::Memory::Ordinary);
}

// One fetch: the service account token or the command's, then the exchange, then who it is.
class Fetch final : public PendingCall<Result<SourcedToken>>
{
public:
    Fetch(const Services& services, const Profile& profile, Done done)
        : PendingCall(std::move(done))
        , m_services(services)
        , m_profile(profile)
    { }

    void start()
    {
        if (!fetchesByItself(m_profile)) {
            m_call = m_services.timers.soon([this] { complete(Error { ErrorCode::Unsupported, "nothing to fetch" }); });
        } else if (!m_profile.kubernetes.tokenFile.empty()) {
            m_call = m_services.timers.soon([this] { readFile(); });
        } else {
            m_call = m_services.commands.run({ .argv = m_profile.command.argv },
                                             [this](Result<Secret> output) { onOutput(std::move(output)); });
        }
    }

private:
    void readFile()
    {
        Secret token = secretFromFile(m_profile.kubernetes.tokenFile);
        if (token.isEmpty()) {
            complete(Error(ErrorCode::TokenFileUnreadable, m_profile.kubernetes.tokenFile).with("file", m_profile.kubernetes.tokenFile));
            return;
        }
        onToken(std::move(token));
    }

    void onOutput(Result<Secret> output)
    {
        if (!output) {
            complete(output.error());
            return;
        }
        auto token = output->revealText([this](std::string_view text) { return extractToken(text, m_profile.command.extract); });
        if (!token)
            complete(token.error());
        else
            onToken(std::move(*token));
    }

    void onToken(Secret token)
    {
        if (m_profile.kind == ProfileKind::Command || exchangeUrl().empty()) {
            m_result.expiresAt = expiryIn(token);
            if (m_profile.command.life > std::chrono::seconds::zero())
                m_result.expiresAt = m_services.clock.now() + m_profile.command.life;
            m_result.token = std::move(token);
            complete(std::move(m_result));
            return;
        }
        HttpRequest request = jsonRequest(m_profile, exchangeUrl());
        request.method = HttpRequest::Method::Post;
        request.contentType = "application/json";
        std::string copy = token.copyToInsecureString();
        std::string body = Json::object({ { "serviceAccountToken", copy } }).dump();
        wipe(copy);
        request.body = Secret::take(body);
        m_presented = std::move(token);
        m_call = m_services.http.send(std::move(request), [this](Result<HttpResponse> response) { onExchanged(std::move(response)); });
    }

    void onExchanged(Result<HttpResponse> response)
    {
        if (!response) {
            complete(response.error().inContext("exchange"));
            return;
        }
        if (response->status != 200) {
            complete(flipt::refusal(response->status, response->body).inContext("exchange"));
            return;
        }
        auto exchanged = flipt::parseExchange(std::move(response->body), m_presented);
        m_presented = {};
        if (!exchanged) {
            complete(exchanged.error());
            return;
        }
        m_result.token = std::move(exchanged->token);
        m_result.type = exchanged->scheme;
        m_result.expiresAt = exchanged->expiresAt ? exchanged->expiresAt : expiryIn(m_result.token);
        if (m_profile.kind != ProfileKind::Flipt) {
            complete(std::move(m_result));
            return;
        }
        m_call = identifyAtFlipt(m_services, m_profile, std::move(m_result),
                                 [this](Result<SourcedToken> known) { complete(std::move(known)); });
    }

    [[nodiscard]] std::string exchangeUrl() const
    {
        if (!m_profile.kubernetes.exchangeUrl.empty() || m_profile.kind != ProfileKind::Flipt)
            return m_profile.kubernetes.exchangeUrl;
        return flipt::apiUrl(m_profile, "/auth/v1/method/kubernetes/serviceaccount");
    }

    const Services& m_services;
    const Profile m_profile;
    Secret m_presented;
    SourcedToken m_result;
    std::unique_ptr<Call> m_call;
};

class Identification final : public PendingCall<Result<SourcedToken>>
{
public:
    Identification(SourcedToken token, Done done)
        : PendingCall(std::move(done))
        , m_token(std::move(token))
    { }

    void start(const Services& services, const Profile& profile)
    {
        HttpRequest request = jsonRequest(profile, flipt::apiUrl(profile, "/auth/v1/self"));
        request.headers.push_back({ "Authorization", authenticationScheme(profile, m_token.type) + " " + m_token.token.copyToInsecureString() });
        m_call = services.http.send(std::move(request), [this](Result<HttpResponse> response) { onSelf(std::move(response)); });
    }

private:
    void onSelf(Result<HttpResponse> response)
    {
        if (!response) {
            complete(response.error().inContext("self"));
            return;
        }
        if (response->status != 200) {
            complete(flipt::refusal(response->status, response->body).inContext("self"));
            return;
        }
        auto self = flipt::parseSelf(response->body);
        if (!self) {
            complete(self.error());
            return;
        }
        if (self->expiresAt)
            m_token.expiresAt = self->expiresAt;
        m_token.identity = std::move(self->claims);
        complete(std::move(m_token));
    }

    SourcedToken m_token;
    std::unique_ptr<Call> m_call;
};

} // namespace

bool fetchesByItself(const Profile& profile)
{
    switch (profile.kind) {
    case ProfileKind::Command:
        return true;
    case ProfileKind::Kubernetes:
        return !profile.usesOauth();
    case ProfileKind::Flipt:
        return profile.flipt.method == FliptMethod::Kubernetes;
    default:
        return false;
    }
}

std::unique_ptr<Call> fetchToken(const Services& services, const Profile& profile, std::function<void(Result<SourcedToken>)> done)
{
    auto fetch = std::make_unique<Fetch>(services, profile, std::move(done));
    fetch->start();
    return fetch;
}

std::unique_ptr<Call>
identifyAtFlipt(const Services& services, const Profile& profile, SourcedToken token, std::function<void(Result<SourcedToken>)> done)
{
    auto call = std::make_unique<Identification>(std::move(token), std::move(done));
    call->start(services, profile);
    return call;
}

Result<Secret> extractToken(std::string_view output, std::string_view rule)
{
    Result<Secret> found = rule.starts_with("json:") ? byJsonPath(output, rule.substr(5))
        : rule.starts_with("regex:")                 ? byPattern(output, rule.substr(6))
                                                     : Secret::copyOf(trimmed(output), Secret::Memory::Ordinary);
    if (!found)
        return found;
    if (found->isEmpty())
        return outputInvalid("it is empty");
    if (found->size() > kMaxToken)
        return outputInvalid("what was found is longer than 64 KiB");
    // It goes into a header: one line of visible characters.
    const bool isOneWord = found->revealText([](std::string_view text) {
        return std::ranges::all_of(text, [](char c) { return c > 0x20 && c < 0x7f; });
    });
    if (!isOneWord)
        return outputInvalid("what was found has blanks or line ends in it; say where the token is");
    return found;
}

std::optional<WallTime> expiryIn(const Secret& token)
{
    const auto jwt = token.revealText([](std::string_view text) { return jose::parseJwt(text, jose::kInspectorLimits); });
    if (!jwt)
        return {};
    const auto expires = jose::numericDateAt(jwt->claims, "exp");
    return expires ? *expires : std::nullopt;
}

TokenLife lifeOf(const Secret& token, std::optional<std::chrono::seconds> expiresIn, const Clock& clock)
{
    const WallTime now = clock.now();
    const std::optional<WallTime> own = expiryIn(token);
    if (!expiresIn)
        return lifeUntil(own, clock);
    const WallTime told = now + *expiresIn;
    return lifeUntil(own && *own > now ? std::min(told, *own) : told, clock);
}

std::optional<TokenLife>
refreshLifeOf(const Secret& refreshToken, std::optional<std::chrono::seconds> expiresIn, WallTime now)
{
    if (expiresIn && *expiresIn > std::chrono::seconds::zero())
        return TokenLife { now, now + *expiresIn, {} };
    // flyteadmin and Keycloak give JWTs, whose end can be read: the session is kept alive before it (R34).
    if (const auto expires = expiryIn(refreshToken); expires && *expires > now)
        return TokenLife { now, *expires, {} };
    return {};
}

std::string authenticationScheme(const Profile& profile, const std::string& tokenType)
{
    return profile.serve.scheme == "auto" ? tokenType : profile.serve.scheme;
}

} // namespace warder::core
