// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace warder::codec {

//! `text` with everything that looks like a secret replaced by ‹redacted›: queries and user information of URLs, values
//! of authorization, DPoP and cookie headers, JSON and form members that carry tokens, codes and passwords, JWTs, and the
//! canaries of our tests. The second net under the rule that no secret is logged; it rather takes too much.
[[nodiscard]] std::string redact(std::string_view text);

} // namespace warder::codec
