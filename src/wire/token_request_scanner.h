// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wire/served_tokens.h"

#include <optional>
#include <string_view>

namespace warder::wire {

//! A `token.get` request that asks for nothing out of the ordinary.
struct PlainTokenRequest
{
    std::string_view id; //!< as written: a number, or a text with its quotes
    ServedTokenQuery query;
};

//! Reads a request line without building a document. Recognises just `token.get` with `profile`, `min_valid`, `wait` and
//! `token_kind`, in texts without escapes and outside ASCII; for everything else, and for everything that is wrong, it
//! answers nothing, and the strict parser decides. The views point into `line`.
[[nodiscard]] std::optional<PlainTokenRequest> scanPlainTokenRequest(std::string_view line);

} // namespace warder::wire
