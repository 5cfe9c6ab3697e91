// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/error.h"

#include <tl/expected.hpp>

#include <utility>

namespace warder {

//! A value or the reason why there is none. Discarding one is a warning, and so an error in our builds.
template<class T = void>
class [[nodiscard]] Result : public tl::expected<T, Error>
{
    using Base = tl::expected<T, Error>;

public:
    using Base::Base;
    Result() = default;
    Result(Base base)
        : Base(std::move(base))
    { }
    Result(Error error)
        : Base(tl::unexpect, std::move(error))
    { }
};

} // namespace warder

//! Leaves the function with the error of `expr`, a Result, if it has one.
#define RETURN_IF_ERROR(expr)                                                                      \
    do {                                                                                           \
        if (auto status_ = (expr); !status_)                                                       \
            return ::warder::Error(std::move(status_).error());                                    \
    } while (false)

#define WARDER_CONCAT_INNER(a, b) a##b
#define WARDER_CONCAT(a, b) WARDER_CONCAT_INNER(a, b)
#define WARDER_ASSIGN_OR_RETURN(result, lhs, expr)                                                 \
    auto result = (expr);                                                                          \
    if (!result)                                                                                   \
        return ::warder::Error(std::move(result).error());                                         \
    lhs = *std::move(result)

//! `ASSIGN_OR_RETURN(const auto metadata, parseMetadata(body));`
#define ASSIGN_OR_RETURN(lhs, expr)                                                                \
    WARDER_ASSIGN_OR_RETURN(WARDER_CONCAT(result_, __LINE__), lhs, expr)
