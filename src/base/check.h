// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace warder {

//! Prints where and what, and aborts. Never returns.
[[noreturn]] void checkFailed(const char* expression, const char* file, int line);
//! Debug: as checkFailed. Release: logs and returns false.
bool assumeFailed(const char* expression, const char* file, int line);

} // namespace warder

//! Always aborts when `expression` is false: for memory and secret safety. Never on input.
#define WARDER_CHECK(expression)                                                                   \
    do {                                                                                           \
        if (!(expression))                                                                         \
            ::warder::checkFailed(#expression, __FILE__, __LINE__);                                \
    } while (false)

//! After a switch over every enumerator: never reached unless memory is damaged.
#define WARDER_UNREACHABLE() ::warder::checkFailed("unreachable", __FILE__, __LINE__)

//! True when `expression` holds; aborts in Debug, logs and yields false in Release. For use inside `if`. Never on input.
#define WARDER_ASSUME(expression)                                                                  \
    ((expression) ? true : ::warder::assumeFailed(#expression, __FILE__, __LINE__))
