// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "conformance/relying_party.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace warder::conformance {

//! One row of the table.
struct Module
{
    std::string_view row; //!< of the requirements' table, such as B2
    std::string_view name; //!< the suite's
    std::function<std::string(RelyingParty&)> run; //!< empty text: passed; else what went wrong. Empty: not applicable
    std::string_view reason = {}; //!< why it is not applicable
};

//! All of them, in the order of the table.
[[nodiscard]] std::vector<Module> modules();

} // namespace warder::conformance
