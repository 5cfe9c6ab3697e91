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
//! The part of an HTTP response that the protocol looks at; takes the body.
[[nodiscard]] oauth::ServerAnswer toServerAnswer(HttpResponse response);

//! Sends a token request and reads its answer. Errors: those of the transport and of oauth::parseTokenResponse().
[[nodiscard]] std::unique_ptr<Call> exchange(const Services& services,
                                             HttpRequest request,
                                             oauth::TokenExpectations expectations,
                                             std::function<void(Result<oauth::TokenResponse>)> done);

} // namespace warder::core
