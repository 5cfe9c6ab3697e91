// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace warder::core {

enum class TokenKind;

//! A host in the one form in which hosts are compared: lower case, other scripts as xn--, no dot at the end.
struct MatchHost
{
    std::string name;
    std::optional<std::uint16_t> port; //!< only if written

    bool operator==(const MatchHost&) const = default;
};

//! Reads "host[:port]". Nothing for user information, escapes, control characters, wildcards, and for names that a resolver could
//! take for another one (a label that only maps to ASCII, such as full-width letters).
[[nodiscard]] std::optional<MatchHost> normaliseHost(std::string_view text);

//! A path in the one form in which paths are compared: decoded, with a slash at its front and none at its end; empty for the root.
//! Nothing where two readers could disagree: dot segments, escaped slashes, percent signs and control characters.
[[nodiscard]] std::optional<std::string> normalisePath(std::string_view text);

//! How git is answered: with a user name and password, or with a scheme and a token.
enum class MatchAuth {
    Auto, //!< by what the server offers
    Basic,
    Bearer,
};

//! `[[match]]`: which program and host this profile answers for.
struct MatchRule
{
    std::string tool; //!< empty: any
    std::string host; //!< as written
    std::string path; //!< as written
    std::string username; //!< empty: the well-known one of the host
    std::optional<TokenKind> token; //!< nothing: the profile's
    MatchAuth auth = MatchAuth::Auto;
    MatchHost place; //!< `host`, normalised
    std::string folder; //!< `path`, normalised

    bool operator==(const MatchRule&) const = default;
};

} // namespace warder::core
