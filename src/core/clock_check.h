// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "core/ports/http_transport.h"

#include <chrono>
#include <optional>

namespace warder::core {

//! Hands requests on, and compares the `Date` of what comes back (RFC 9110 section 6.6.1) with our own clock: a wrong one
//! makes good tokens look expired, and expired ones good.
class ClockCheck final : public HttpTransport
{
public:
    //! Both are borrowed. Whoever holds a Call of this destroys it before this.
    ClockCheck(HttpTransport& transport, const Clock& clock)
        : m_transport(transport)
        , m_clock(clock)
    { }

    [[nodiscard]] std::unique_ptr<Call> send(HttpRequest request, std::function<void(Result<HttpResponse>)> done) override;

    //! How far the newest server's clock was ahead of ours (negative: behind); zero where the request's own time explains
    //! the difference. Nothing before the first answer with a date.
    [[nodiscard]] std::optional<std::chrono::seconds> skew() const { return m_skew; }

private:
    void note(const HttpResponse& response, WallTime sentAt);

    HttpTransport& m_transport;
    const Clock& m_clock;
    std::optional<std::chrono::seconds> m_skew;
};

} // namespace warder::core
