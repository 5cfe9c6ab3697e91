// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "support/demo_idp/faults.h"

#include <algorithm>
#include <array>
#include <utility>

namespace warder::demo {

namespace {

constexpr std::array kNames {
    std::pair { Fault::Token503, "token_503" },
    std::pair { Fault::TokenHtml, "token_html" },
    std::pair { Fault::TokenHang, "token_hang" },
    std::pair { Fault::TokenCloseAfterRead, "token_close_after_read" },
    std::pair { Fault::TokenHold, "token_hold" },
    std::pair { Fault::InvalidGrant, "invalid_grant" },
    std::pair { Fault::WrongIssuer, "wrong_issuer" },
    std::pair { Fault::WrongAudience, "wrong_audience" },
    std::pair { Fault::WrongNonce, "wrong_nonce" },
    std::pair { Fault::BadSignature, "bad_signature" },
    std::pair { Fault::AlgNone, "alg_none" },
    std::pair { Fault::ExpiredIdToken, "expired_id_token" },
    std::pair { Fault::OtherSubject, "other_subject" },
    std::pair { Fault::NoRefreshToken, "no_refresh_token" },
    std::pair { Fault::NoIdToken, "no_id_token" },
    std::pair { Fault::Discovery500, "discovery_500" },
    std::pair { Fault::DiscoveryWrongIssuer, "discovery_wrong_issuer" },
    std::pair { Fault::CallbackWrongIssuer, "callback_wrong_issuer" },
    std::pair { Fault::UserinfoWrongSubject, "userinfo_wrong_sub" },
    std::pair { Fault::Deny, "deny" },
    std::pair { Fault::SlowDown, "slow_down" },
    std::pair { Fault::Pending, "pending" },
};

} // namespace

std::optional<Fault> faultFromName(std::string_view name)
{
    const auto found = std::ranges::find(kNames, name, [](const auto& entry) { return std::string_view(entry.second); });
    return found == kNames.end() ? std::nullopt : std::optional(found->first);
}

std::string_view nameOf(Fault fault)
{
    return std::ranges::find(kNames, fault, [](const auto& entry) { return entry.first; })->second;
}

void FaultSwitches::set(Fault fault, int count)
{
    if (count == 0)
        m_left.erase(fault);
    else
        m_left[fault] = count;
}

bool FaultSwitches::strikes(Fault fault)
{
    const auto found = m_left.find(fault);
    if (found == m_left.end())
        return false;
    if (found->second > 0 && --found->second == 0)
        m_left.erase(found);
    return true;
}

} // namespace warder::demo
