// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "core/ports/http_transport.h"

#include <memory>

namespace warder::platform {

//! HttpTransport on QNetworkAccessManager, used so that none of its defaults bites (SR-190 to SR-196): one manager for
//! each TransportIdentity, nothing followed, no cookie, no cache, no authentication of its own, a body that leaves once.
class QtHttpTransport final : public core::HttpTransport
{
public:
    //! `timers` must outlive the transport; the transport must outlive its calls.
    explicit QtHttpTransport(TimerService& timers);
    ~QtHttpTransport() override;
    QtHttpTransport(const QtHttpTransport&) = delete;
    QtHttpTransport& operator=(const QtHttpTransport&) = delete;

    [[nodiscard]] std::unique_ptr<Call> send(core::HttpRequest request,
                                             std::function<void(Result<core::HttpResponse>)> done) override;

private:
    class Exchange;
    class Managers;

    TimerService& m_timers;
    std::unique_ptr<Managers> m_managers;
};

} // namespace warder::platform
