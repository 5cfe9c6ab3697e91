// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "codec/form.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace warder::codec {

//! An absolute URL in its parts, as parseUrl() accepts it. Scheme and host are in lower case; path, query and fragment are
//! byte for byte as written.
struct Url
{
    std::string scheme; //!< without ':'
    std::string host; //!< IPv6 without its brackets; empty for "dns:///name" and "urn:…"
    std::optional<std::uint16_t> port; //!< only if written
    std::string path;
    std::string query; //!< without '?'
    std::string fragment; //!< without '#'
    bool hasAuthority = false; //!< "//" is there
    bool hasQuery = false; //!< '?' is there, even if nothing follows
    bool hasFragment = false; //!< '#' is there, even if nothing follows

    //! "https://example.com:443": with the default port of http and https made explicit, so that equal origins are equal
    //! texts.
    [[nodiscard]] std::string origin() const;
    //! host[:port] with brackets around IPv6, the port as written.
    [[nodiscard]] std::string authority() const;
    //! The port that a connection would use; 0 if the scheme has none that we know.
    [[nodiscard]] std::uint16_t effectivePort() const;
    //! 127.0.0.0/8, ::1, or the name localhost. No name is resolved.
    [[nodiscard]] bool isLoopback() const;
    //! 127.0.0.0/8 or ::1: an address and not a name (RFC 8252 section 7.3).
    [[nodiscard]] bool isLoopbackAddress() const;
    [[nodiscard]] bool isHttp() const { return scheme == "http"; }
    [[nodiscard]] bool isHttps() const { return scheme == "https"; }
    [[nodiscard]] std::string text() const;

    bool operator==(const Url&) const = default;
};

//! Parses an absolute URL more strictly than RFC 3986, because a URL read in two ways is an attack (SR-194): no user
//! information, no backslash, no character outside printable ASCII, no broken escape; the host is a name of ASCII labels
//! (other scripts in their xn-- form), a dotted quad, or [IPv6] without zone; a host that ends in a number is an address or
//! refused; the port is 1 to 65535. http and https need a host; other schemes parse too ("dns:///name", "urn:…").
//! On failure nothing, and the reason in `why`.
[[nodiscard]] std::optional<Url> parseUrl(std::string_view text, std::string* why = nullptr);

//! `url` with the parameters added to its query, before a fragment. What is there stays byte for byte. Spaces become
//! %20, which both ways of decoding a query understand.
[[nodiscard]] std::string appendQuery(std::string_view url, std::span<const FormPair> pairs);

} // namespace warder::codec
