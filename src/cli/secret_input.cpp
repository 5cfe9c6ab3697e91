// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/secret_input.h"

#include <termios.h>
#include <unistd.h>

#include <cstdio>

namespace warder::cli {

namespace {

constexpr std::size_t kLongest = 64 * 1024;

std::optional<std::string> readLine()
{
    std::string line;
    char c = 0;
    ssize_t length = 0;
    while ((length = ::read(STDIN_FILENO, &c, 1)) == 1 && c != '\n' && line.size() < kLongest)
        line += c;
    if (!line.empty() && line.back() == '\r')
        line.pop_back();
    if (line.empty())
        return {};
    return line;
}

} // namespace

std::optional<std::string> readSecretLine(std::string_view question)
{
    termios before = {};
    const bool isTerminal = ::tcgetattr(STDIN_FILENO, &before) == 0;
    if (isTerminal) {
        std::fwrite(question.data(), 1, question.size(), stderr);
        std::fflush(stderr);
        termios silent = before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    auto line = readLine();
    if (isTerminal) {
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &before);
        std::fputc('\n', stderr);
    }
    return line;
}

bool confirmOnTerminal(std::string_view question)
{
    if (::isatty(STDIN_FILENO) == 0)
        return false;
    std::fwrite(question.data(), 1, question.size(), stderr);
    std::fputs(" [y/N] ", stderr);
    std::fflush(stderr);
    const auto line = readLine();
    return line == "y" || line == "yes";
}

} // namespace warder::cli
