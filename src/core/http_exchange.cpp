// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "core/http_exchange.h"

#include "codec/url.h"
#include "core/content_coding.h"

#include <algorithm>

namespace warder::core {

HttpRequest jsonRequest(const Profile& profile, const std::string& url)
{
    HttpRequest request;
    request.url = url;
    request.headers = profile.http.headers;
    request.headers.push_back({ "Accept", "application/json" });
    request.identity = profile.http.identity;
    request.allowHttp = profile.http.allowHttp;
    return request;
}

HttpRequest formRequest(const Profile& profile, const std::string& url, const oauth::TokenRequest& form)
{
    HttpRequest request = jsonRequest(profile, url);
    request.method = HttpRequest::Method::Post;
    request.contentType = "application/x-www-form-urlencoded";
    request.body = form.body();
    if (!form.authorization().isEmpty())
        request.headers.push_back({ "Authorization", form.authorization().copyToInsecureString() });
    return request;
}

HttpRequest issuedBy(HttpRequest request, const Profile& profile, const std::string& issuer)
{
    const OauthSettings& own = profile.oauth;
    const std::string* const named[] { &own.tokenEndpoint, &own.deviceAuthorizationEndpoint, &own.revocationEndpoint, &own.userinfoEndpoint, &own.jwksUri };
    const bool isOwn = std::ranges::any_of(named, [&request](const std::string* url) { return *url == request.url; });
    const auto from = codec::parseUrl(issuer);
    const auto to = codec::parseUrl(request.url);
    if (!profile.http.allowPrivate && !isOwn && from && to && from->host != to->host)
        request.issuerHost = from->host;
    return request;
}

namespace {

// As much as a response of the token endpoint may have in the clear.
constexpr std::size_t kMaxExpanded = 256 * 1024;

// Whether the body can be read: plain, or compressed in a way that is known. Expands it.
bool expand(HttpResponse& response)
{
    auto coding = contentCodingOf(response.header("content-encoding").value_or(""), response.body);
    if (coding == ContentCoding::Identity)
        return true;
    auto expanded = coding == ContentCoding::Unknown ? std::nullopt : decompress(response.body, kMaxExpanded);
    if (!expanded)
        return false;
    wipe(response.body);
    response.body = std::move(*expanded);
    return true;
}

oauth::ServerAnswer plainAnswer(HttpResponse response)
{
    return { response.status, response.header("content-type").value_or(""), std::move(response.body),
             response.header("retry-after").value_or("") };
}

} // namespace

oauth::ServerAnswer toServerAnswer(HttpResponse response)
{
    // One that cannot be read stays as it is, and is no JSON.
    (void)expand(response);
    return plainAnswer(std::move(response));
}

std::unique_ptr<Call> exchangeRefresh(const Services& services,
                                      HttpRequest request,
                                      oauth::TokenExpectations expectations,
                                      std::function<void(Result<oauth::TokenAnswer>)> done)
{
    return services.http.send(std::move(request),
                              [done = std::move(done), expectations = std::move(expectations)](Result<HttpResponse> response) {
                                  if (!response) {
                                      done(response.error());
                                      return;
                                  }
                                  const bool isSuccess = response->status >= 200 && response->status < 300;
                                  // What may hold the only good refresh token must not be taken for a refusal.
                                  if (!expand(*response) && isSuccess)
                                      done(Error { ErrorCode::SentUnknownOutcome, "the answer is compressed and cannot be read" });
                                  else
                                      done(oauth::readTokenAnswer(plainAnswer(std::move(*response)), expectations));
                              });
}

std::unique_ptr<Call> exchange(const Services& services,
                               HttpRequest request,
                               oauth::TokenExpectations expectations,
                               std::function<void(Result<oauth::TokenResponse>)> done)
{
    return exchangeRefresh(services, std::move(request), std::move(expectations), [done = std::move(done)](Result<oauth::TokenAnswer> answer) {
        if (!answer) {
            done(answer.error());
            return;
        }
        if (answer->tokens)
            answer->tokens->refreshToken = std::move(answer->refreshToken);
        done(std::move(answer->tokens));
    });
}

} // namespace warder::core
