// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "core/secret_file.h"

#include <fstream>
#include <ios>
#include <string_view>

namespace warder::core {

namespace {

constexpr std::streamsize kMaxSecret = 64 * 1024;

} // namespace

Secret secretFromFile(const std::string& path)
{
    std::ifstream file(path, std::ios::binary);
    std::string text(static_cast<std::size_t>(kMaxSecret), '\0');
    file.read(text.data(), kMaxSecret);
    const auto size = static_cast<std::size_t>(file.gcount());
    const std::string_view line = std::string_view(text).substr(0, size);
    Secret secret = Secret::copyOf(line.substr(0, line.find_first_of("\r\n")));
    wipe(text);
    return secret;
}

} // namespace warder::core
