// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <optional>
#include <string_view>

namespace warder::demo {

//! What can be made to go wrong at run time, by POST /control.
enum class Fault {
    Token503,
    TokenHtml,
    TokenHang, //!< read, never answered, nothing consumed
    TokenCloseAfterRead, //!< read, closed without an answer, nothing consumed
    TokenHold, //!< carried out, but the answer is held back until {"release":true}
    InvalidGrant,
    WrongIssuer,
    WrongAudience,
    WrongNonce,
    BadSignature,
    AlgNone,
    ExpiredIdToken,
    OtherSubject,
    NoRefreshToken,
    NoIdToken,
    Discovery500,
    DiscoveryWrongIssuer,
    CallbackWrongIssuer,
    UserinfoWrongSubject,
    Deny,
    SlowDown,
    Pending,
};

[[nodiscard]] std::optional<Fault> faultFromName(std::string_view name);
[[nodiscard]] std::string_view nameOf(Fault fault);

//! Which faults are switched on, and for how many more requests.
class FaultSwitches
{
public:
    static constexpr int kUntilCleared = -1;

    //! 0 switches off.
    void set(Fault fault, int count);
    void clear() { m_left.clear(); }
    //! Whether the fault strikes now; uses one of its count up.
    [[nodiscard]] bool strikes(Fault fault);

private:
    std::map<Fault, int> m_left;
};

} // namespace warder::demo
