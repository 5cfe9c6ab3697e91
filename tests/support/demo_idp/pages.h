// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/demo_idp/http_server.h"

#include <string>
#include <string_view>
#include <vector>

namespace warder::demo {

//! The question to the person after /authorize: a form with `request` and `decision` (approve, deny).
[[nodiscard]] HttpResponse signInPage(std::string_view request, std::string_view client, const std::vector<std::string>& scopes);
//! The device page: a form with `user_code` and `decision`.
[[nodiscard]] HttpResponse devicePage(std::string_view userCode, std::string_view notice);
//! A page that says one thing.
[[nodiscard]] HttpResponse messagePage(int status, std::string_view title, std::string_view text);

} // namespace warder::demo
