// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "base/check.h"

#include <cstdio>
#include <cstdlib>

namespace warder {

void checkFailed(const char* expression, const char* file, int line)
{
    std::fprintf(stderr, "warder: internal error: %s (%s:%d)\n", expression, file, line);
    std::abort();
}

bool assumeFailed(const char* expression, const char* file, int line)
{
#ifdef NDEBUG
    std::fprintf(stderr, "warder: internal error: %s (%s:%d)\n", expression, file, line);
    return false;
#else
    checkFailed(expression, file, line);
#endif
}

} // namespace warder
