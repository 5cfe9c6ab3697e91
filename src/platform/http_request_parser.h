// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace warder::platform {

//! What a browser sends to a redirect URI: a request line and headers, no body.
struct HttpRequestHead
{
    std::string path;
    std::string query; //!< raw, without '?'
    std::vector<std::pair<std::string, std::string>> headers; //!< names in lower case, none twice

    //! Empty where it is absent.
    [[nodiscard]] std::string_view header(std::string_view name) const;
};

//! Reads one GET of HTTP/1.1 (RFC 9112) and refuses everything that a browser does not send: a body, another version, a
//! folded or repeated header, bare line feeds, bytes after the head. All limits are T-55's of docs/security.
class HttpRequestParser
{
public:
    static constexpr std::size_t kMaxLine = 8 * 1024;
    static constexpr std::size_t kMaxHeaders = 16 * 1024;
    static constexpr std::size_t kMaxHeaderLines = 64;

    enum class State {
        NeedsMore,
        Complete,
        Failed,
    };

    //! Takes more bytes. Nothing is read after Complete or Failed.
    State feed(std::string_view bytes);
    [[nodiscard]] const HttpRequestHead& head() const { return m_head; }
    //! After Failed: the status to answer with; 0 for a TLS ClientHello or another thing that is no HTTP, which is closed
    //! without an answer (T-60).
    [[nodiscard]] int status() const { return m_status; }

private:
    State fail(int status);
    State parse(std::string_view text);
    int parseRequestLine(std::string_view line);
    int parseHeaderLine(std::string_view line);

    std::string m_buffer;
    HttpRequestHead m_head;
    State m_state = State::NeedsMore;
    int m_status = 0;
};

} // namespace warder::platform
