// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/call.h"
#include "base/clock.h"
#include "base/result.h"
#include "base/secret.h"

#include <chrono>
#include <compare>
#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace warder::core {

//! How a profile's connections are made (`[http]` of the profile over that of the settings). Two requests may share a
//! connection only if all of this is equal: Qt's connection cache ignores TLS settings (security.md section 0).
struct TransportIdentity
{
    std::string caFile; //!< PEM bundle used beside the system's; empty: the system's alone
    std::string clientCertificate; //!< PEM file; empty: none
    std::string clientKey; //!< PEM file
    std::string proxy; //!< empty: none; "env": from the environment; else http://host:port or socks5://host:port
    bool insecureSkipVerify = false;
    bool http2 = false;

    auto operator<=>(const TransportIdentity&) const = default;
};

struct HttpHeader
{
    std::string name;
    std::string value;

    bool operator==(const HttpHeader&) const = default;
};

//! One request. Nothing is followed, cached, repeated or stored for it (SR-190).
struct HttpRequest
{
    enum class Method {
        Get,
        Post,
        Put,
        Delete,
    };

    Method method = Method::Get;
    std::string url; //!< absolute; checked again by the transport: https, or http where the caller allows it
    std::vector<HttpHeader> headers;
    std::string contentType; //!< of the body
    Secret body; //!< sent at most once, whatever the server does
    bool sendOnce = false; //!< of a Get that carries a code: it is sent at most once, as every body is
    TransportIdentity identity;
    bool allowHttp = false; //!< http outside loopback (the profile's `allow_http`)
    //! The host of the issuer that named this address, if it is another host's. If the issuer's host is on the public
    //! network and the address is not (loopback, link-local, private or unique-local addresses), nothing is sent
    //! (InsecureAddress). Empty: no such rule. Not checked where a proxy resolves the names.
    std::string issuerHost;
    std::chrono::milliseconds deadline = std::chrono::seconds(30); //!< total, from send() to the last byte
    std::size_t maxBytes = 256 * 1024; //!< of the response body; more is ResponseTooLarge
};

struct HttpResponse
{
    int status = 0;
    std::vector<HttpHeader> headers; //!< names in lower case
    std::string body;

    //! The first header of that (lower-case) name, or nothing.
    [[nodiscard]] std::optional<std::string> header(std::string_view name) const
    {
        for (const auto& candidate : headers) {
            if (candidate.name == name)
                return candidate.value;
        }
        return {};
    }
};

//! Port: HTTP. Of the main loop's thread.
class HttpTransport
{
public:
    virtual ~HttpTransport() = default;
    //! Any HTTP status is a response, a 3xx included (it is never followed). Errors: NetworkUnreachable, HostNotFound,
    //! ConnectionLost, TlsFailed, ProxyRefused, TimedOut, ResponseTooLarge, InsecureAddress, InvalidAddress, and
    //! SentUnknownOutcome where a body has left and no whole answer came. Never calls `done` synchronously. Destroying
    //! the Call aborts the request.
    [[nodiscard]] virtual std::unique_ptr<Call> send(HttpRequest request,
                                                     std::function<void(Result<HttpResponse>)> done)
        = 0;
};

} // namespace warder::core
