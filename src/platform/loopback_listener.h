// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "base/entropy.h"
#include "core/ports/redirect_listener.h"
#include "platform/start_pages.h"
#include "platform/tcp_peer.h"

#include <cstdint>
#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace warder::platform {

//! The loopback listener for authorization responses (RFC 8252 section 7.3), hardened as docs/security says (T-50 to
//! T-60): it binds literal loopback addresses, answers well-formed GETs with the right Host from processes of our own
//! user, and shows static pages. Flows with one fixed port share its socket. It has the start pages of all other
//! addresses as well.
class LoopbackListener final : public core::RedirectListener, public StartPages
{
public:
    //! Decides whose a connection is; tests have their own.
    using PeerCheck = std::function<PeerOwner(const TcpEnd& peer, const TcpEnd& local)>;

    //! The references must outlive the listener, and the listener must outlive the callbacks that it runs.
    LoopbackListener(TimerService& timers, Entropy& entropy, PeerCheck peerCheck = {});
    ~LoopbackListener() override;
    LoopbackListener(const LoopbackListener&) = delete;
    LoopbackListener& operator=(const LoopbackListener&) = delete;

    [[nodiscard]] Result<std::unique_ptr<core::RedirectEndpoint>>
    listen(core::RedirectSpec spec, std::function<core::RedirectVerdict(std::string_view)> onRedirect) override;
    [[nodiscard]] std::optional<std::string> startAddress(const std::string& url) override;

private:
    class Endpoint;
    class Port;
    struct Claim;

    [[nodiscard]] Result<Port*> portFor(const std::string& host, std::uint16_t number);
    void release(Port& port);

    TimerService& m_timers;
    Entropy& m_entropy;
    PeerCheck m_peerCheck;
    std::vector<std::unique_ptr<Port>> m_ports;
    struct StartPage
    {
        std::unique_ptr<core::RedirectEndpoint> endpoint;
        std::unique_ptr<Call> end;
    };
    std::deque<StartPage> m_pages; //!< of startAddress(); they go before the ports
};

} // namespace warder::platform
