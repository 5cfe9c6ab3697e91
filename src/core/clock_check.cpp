// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "core/clock_check.h"

#include "codec/text.h"

#include <utility>

namespace warder::core {

using std::chrono::seconds;

std::unique_ptr<Call> ClockCheck::send(HttpRequest request, std::function<void(Result<HttpResponse>)> done)
{
    return m_transport.send(std::move(request), [this, sentAt = m_clock.now(), done = std::move(done)](Result<HttpResponse> response) {
        if (response)
            note(*response, sentAt);
        done(std::move(response));
    });
}

void ClockCheck::note(const HttpResponse& response, WallTime sentAt)
{
    const auto header = response.header("date");
    const auto date = header ? codec::parseHttpDate(*header) : std::nullopt;
    if (!date)
        return;
    // A date has whole seconds, and was written somewhen between sending and now.
    const WallTime said { seconds(*date) };
    const WallTime earliest = sentAt - seconds(1);
    const WallTime latest = m_clock.now() + seconds(1);
    if (said < earliest)
        m_skew = said - earliest;
    else if (said > latest)
        m_skew = said - latest;
    else
        m_skew = seconds(0);
}

} // namespace warder::core
