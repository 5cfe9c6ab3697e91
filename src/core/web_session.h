// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/profile.h"
#include "core/services.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

//! Web sessions: cookies of a page as the credential.
namespace warder::core::web_session {

//! The value of a Cookie header (RFC 6265 section 4.2.1) with just the cookies of those names, from what a person copied: a
//! whole Cookie header, "name=value" pairs with ';' between them, or, for a single name, the value alone. Errors:
//! InvalidRequest, with the missing names.
[[nodiscard]] Result<Secret> cookieHeader(const Secret& pasted, const std::vector<std::string>& names);

//! Asks `probe_url` whether the session is good: a 2xx whose text does not hold `signed_out_text`. Nothing is followed: a
//! redirect (to a page to sign in at) is a no. Errors: TokenRejected, ServerError, those of the transport.
[[nodiscard]] std::unique_ptr<Call>
probe(const Services& services, const Profile& profile, const Secret& cookies, std::function<void(Result<>)> done);

} // namespace warder::core::web_session
