// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "codec/url.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace warder::platform {

//! A proxy to go through.
struct ProxyAddress
{
    enum class Kind {
        Http,
        Socks5,
    };
    Kind kind = Kind::Http;
    std::string host;
    std::uint16_t port = 0;
    std::string user; //!< from the environment's URL; empty: none
    std::string password;

    bool operator==(const ProxyAddress&) const = default;
};

//! The value of an environment variable; empty where it is not set.
using Environment = std::function<std::string(const char* name)>;

//! Reads "http://host:port", "socks5://host:port" or "host:port", each also with "user:password@".
//! Errors: ProxyRefused.
[[nodiscard]] Result<ProxyAddress> parseProxy(std::string_view text);

//! The proxy that `setting` (TransportIdentity::proxy) means for `url`: nothing for none. Loopback is never proxied: Qt
//! by itself would send even 127.0.0.1 there (SR-193). "env" reads https_proxy, http_proxy, all_proxy and no_proxy, as
//! curl does. Errors: ProxyRefused.
[[nodiscard]] Result<std::optional<ProxyAddress>> proxyFor(const std::string& setting,
                                                           const codec::Url& url,
                                                           const Environment& environment);

} // namespace warder::platform
