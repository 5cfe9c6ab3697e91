// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "core/http_exchange.h"

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

oauth::ServerAnswer toServerAnswer(HttpResponse response)
{
    return { response.status, response.header("content-type").value_or(""), std::move(response.body),
             response.header("retry-after").value_or("") };
}

std::unique_ptr<Call> exchange(const Services& services,
                               HttpRequest request,
                               oauth::TokenExpectations expectations,
                               std::function<void(Result<oauth::TokenResponse>)> done)
{
    return services.http.send(std::move(request),
                              [done = std::move(done), expectations = std::move(expectations)](
                                  Result<HttpResponse> response) {
                                  if (!response)
                                      done(response.error());
                                  else
                                      done(oauth::parseTokenResponse(toServerAnswer(std::move(*response)), expectations));
                              });
}

} // namespace warder::core
