// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <string>

namespace warder::test {

//! JSON written with single quotes: moc takes "//" inside a raw string for a comment and loses the test class.
inline std::string quoted(std::string text)
{
    std::ranges::replace(text, '\'', '"');
    return text;
}

} // namespace warder::test
