// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "core/session_state.h"

#include <type_traits>

namespace warder::core {

namespace {

template<class... Fns>
struct Overloaded : Fns...
{
    using Fns::operator()...;
};
template<class... Fns>
Overloaded(Fns...) -> Overloaded<Fns...>;

} // namespace

std::string_view nameOf(const SessionState& state)
{
    return std::visit(Overloaded {
                          [](const SignedOut&) { return std::string_view("signed_out"); },
                          [](const SigningIn&) { return std::string_view("signing_in"); },
                          [](const Active&) { return std::string_view("active"); },
                          [](const Refreshing&) { return std::string_view("refreshing"); },
                          [](const NeedsSignIn&) { return std::string_view("needs_sign_in"); },
                          [](const Offline&) { return std::string_view("offline"); },
                          [](const Blocked&) { return std::string_view("blocked"); },
                          [](const WaitingForKeyring&) { return std::string_view("waiting_for_keyring"); },
                          [](const Locked&) { return std::string_view("locked"); },
                      },
                      state);
}

const Error* reasonIn(const SessionState& state)
{
    return std::visit(
        [](const auto& held) -> const Error* {
            if constexpr (requires { held.reason; })
                return &held.reason;
            else
                return nullptr;
        },
        state);
}

} // namespace warder::core
