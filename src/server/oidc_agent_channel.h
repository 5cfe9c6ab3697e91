// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "codec/json.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace warder::server {

//! The bytes of one connection of the oidc-agent protocol, our side of it: a request in the clear, or a key exchange
//! (X25519) and a request sealed with XSalsa20-Poly1305, as oidc-agent 4 and 5 do it. One request, one reply. Without I/O.
//! The sealing keeps no secret from programs of the same user, and says nothing of who is there: the socket's mode and the
//! kernel do that.
class OidcAgentChannel
{
public:
    OidcAgentChannel() = default;
    ~OidcAgentChannel();
    OidcAgentChannel(const OidcAgentChannel&) = delete;
    OidcAgentChannel& operator=(const OidcAgentChannel&) = delete;

    enum class State {
        NeedsMore,
        Send, //!< reply() is to be written, in one piece, and then more comes
        HasRequest, //!< request() is there, once
        Failed, //!< no peer of this protocol
    };
    //! Takes what was read. The protocol has no framing: a message is complete when it can be.
    [[nodiscard]] State take(std::string_view bytes);
    //! Our half of the key exchange.
    [[nodiscard]] const std::string& reply() const { return m_reply; }
    [[nodiscard]] codec::Json takeRequest();
    //! The bytes of the answer, to be written in one piece: its readers take what one read gives them.
    [[nodiscard]] std::string seal(const codec::Json& answer) const;

private:
    [[nodiscard]] State takeKey();
    [[nodiscard]] State takeSealed();
    [[nodiscard]] State takePlain();

    enum class Phase {
        First,
        Sealed,
        Done,
    };
    Phase m_phase = Phase::First;
    bool m_isSealed = false;
    std::string m_buffer; //!< wiped: it may hold a password
    std::string m_reply;
    std::optional<codec::Json> m_request;
    std::array<unsigned char, 32> m_key {}; //!< of the connection
};

} // namespace warder::server
