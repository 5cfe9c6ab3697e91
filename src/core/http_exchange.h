// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/profile.h"
#include "core/services.h"
#include "oauth/server_answer.h"
#include "oauth/token_response.h"

#include <functional>
#include <memory>
#include <string>

namespace warder::core {

//! A GET of a JSON document by a profile's `[http]` rules.
[[nodiscard]] HttpRequest jsonRequest(const Profile& profile, const std::string& url);
//! A POST of a form that is sent at most once.
[[nodiscard]] HttpRequest formRequest(const Profile& profile, const std::string& url, const oauth::TokenRequest& form);
//! `request` as one to an endpoint that `issuer` has named: HttpRequest::issuerHost is set, unless the profile names the address
//! itself or allows private ones (`http.allow_private`), or the issuer is on the same host (SR-058).
[[nodiscard]] HttpRequest issuedBy(HttpRequest request, const Profile& profile, const std::string& issuer);
//! The part of an HTTP response that the protocol looks at; takes the body. A body that the server compressed although nobody
//! asked for it is expanded.
[[nodiscard]] oauth::ServerAnswer toServerAnswer(HttpResponse response);

//! Sends a refresh request and reads its answer, whose refresh token is there whatever else is wrong with it. Errors: those of
//! the transport; SentUnknownOutcome also for a 2xx answer whose body is compressed in a way that cannot be read.
[[nodiscard]] std::unique_ptr<Call> exchangeRefresh(const Services& services,
                                                    HttpRequest request,
                                                    oauth::TokenExpectations expectations,
                                                    std::function<void(Result<oauth::TokenAnswer>)> done);

//! Sends a token request and reads its answer. Errors: those of the transport and of oauth::parseTokenResponse().
[[nodiscard]] std::unique_ptr<Call> exchange(const Services& services,
                                             HttpRequest request,
                                             oauth::TokenExpectations expectations,
                                             std::function<void(Result<oauth::TokenResponse>)> done);

} // namespace warder::core
