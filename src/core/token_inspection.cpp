// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "core/token_inspection.h"

#include "jose/jwt.h"

namespace warder::core {

TokenInspection inspectToken(const Secret& token)
{
    return token.revealText([](std::string_view text) -> TokenInspection {
        auto jwt = jose::parseJwt(text, jose::kInspectorLimits);
        if (!jwt)
            return {};
        return { std::move(jwt->jws.header), std::move(jwt->claims) };
    });
}

} // namespace warder::core
