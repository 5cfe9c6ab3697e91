// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "tools/unified_diff.h"

#include "codec/text.h"
#include "tools/text_lines.h"

#include <algorithm>
#include <cstdint>
#include <span>
#include <vector>

namespace warder::tools {

namespace {

constexpr std::size_t kContext = 3;
// Above this the middle is shown as replaced as a whole: exact, only longer.
constexpr std::size_t kMaxTable = 4'000'000;

using Lines = std::vector<std::string>;

struct Step
{
    char mark = ' '; //!< ' ', '-' or '+'
    const std::string* line = nullptr;
};

// The longest common subsequence of the middle parts, by the usual table.
void appendMiddle(std::vector<Step>& steps, std::span<const std::string> before, std::span<const std::string> after)
{
    const std::size_t width = after.size() + 1;
    if ((before.size() + 1) * width > kMaxTable) {
        for (const std::string& line : before)
            steps.push_back({ '-', &line });
        for (const std::string& line : after)
            steps.push_back({ '+', &line });
        return;
    }
    std::vector<std::uint32_t> common((before.size() + 1) * width, 0);
    for (std::size_t i = before.size(); i-- > 0;) {
        for (std::size_t j = after.size(); j-- > 0;) {
            common[i * width + j] = before[i] == after[j] ? common[(i + 1) * width + j + 1] + 1
                                                          : std::max(common[(i + 1) * width + j], common[i * width + j + 1]);
        }
    }
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < before.size() || j < after.size()) {
        if (i < before.size() && j < after.size() && before[i] == after[j]) {
            steps.push_back({ ' ', &before[i] });
            ++i;
            ++j;
        } else if (j == after.size() || (i < before.size() && common[(i + 1) * width + j] >= common[i * width + j + 1])) {
            steps.push_back({ '-', &before[i++] });
        } else {
            steps.push_back({ '+', &after[j++] });
        }
    }
}

std::vector<Step> stepsBetween(const Lines& before, const Lines& after)
{
    std::size_t head = 0;
    while (head < before.size() && head < after.size() && before[head] == after[head])
        ++head;
    std::size_t tail = 0;
    while (tail < before.size() - head && tail < after.size() - head && before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    std::vector<Step> steps;
    for (std::size_t i = 0; i < head; ++i)
        steps.push_back({ ' ', &before[i] });
    appendMiddle(steps, std::span(before).subspan(head, before.size() - head - tail), std::span(after).subspan(head, after.size() - head - tail));
    for (std::size_t i = before.size() - tail; i < before.size(); ++i)
        steps.push_back({ ' ', &before[i] });
    return steps;
}

// Keys that hold a secret in one of the files that are edited: OAuth clients, docker's auths, npm's _authToken, rclone's pass and token, AWS keys,
// passwords of every kind.
bool holdsSecret(std::string_view key)
{
    while (!key.empty() && (key.back() == '"' || key.back() == '\''))
        key.remove_suffix(1);
    // Several may be on one line, as in {"auths":{"host":{"auth":"…"}}}.
    if (const auto before = key.find_last_of(" \t{[,\"'/:="); before != std::string_view::npos)
        key.remove_prefix(before + 1);
    for (const std::string_view ending : { "client_secret", "clientsecret", "password", "passwd", "pass", "secret_access_key", "session_token", "_authtoken", "_auth", "identitytoken",
                                           "registrytoken", "secret", "client-key-data", "id-token", "refresh-token" }) {
        if (key.ends_with(ending))
            return true;
    }
    return key == "auth" || key == "token" || key == "access_token" || key == "refresh_token" || key == "bearer_token";
}

std::string shown(const Step& step)
{
    const std::string& line = *step.line;
    // The last of a key such as //host:8443/:_authToken counts, and a value may have anything in it.
    for (auto delimiter = line.find_first_of("=:"); delimiter != std::string::npos; delimiter = line.find_first_of("=:", delimiter + 1)) {
        const std::string key = codec::toLowerAscii(trimmed(std::string_view(line).substr(0, delimiter)));
        if (holdsSecret(key) && !trimmed(std::string_view(line).substr(delimiter + 1)).empty())
            return line.substr(0, delimiter + 1) + " ‹secret›" + (line.ends_with('\n') ? "\n" : "");
    }
    return line;
}

std::string rangeOf(std::size_t first, std::size_t count)
{
    return std::to_string(count == 0 ? first : first + 1) + (count == 1 ? "" : "," + std::to_string(count));
}

} // namespace

std::string unifiedDiff(std::string_view path, std::optional<std::string_view> before, std::string_view after)
{
    const Lines linesBefore = splitLines(before.value_or(""));
    const Lines linesAfter = splitLines(after);
    const std::vector<Step> steps = stepsBetween(linesBefore, linesAfter);
    std::string hunks;
    std::size_t lineBefore = 0; // of the step at `at`, from 0
    std::size_t lineAfter = 0;
    std::size_t at = 0;
    while (at < steps.size()) {
        if (steps[at].mark == ' ') {
            ++at;
            ++lineBefore;
            ++lineAfter;
            continue;
        }
        // The hunk ends where more lines stay than two contexts have.
        const std::size_t lead = std::min(kContext, at);
        std::size_t begin = at - lead;
        std::size_t end = at;
        std::size_t unchanged = 0;
        for (std::size_t i = at; i < steps.size() && unchanged <= 2 * kContext; ++i) {
            unchanged = steps[i].mark == ' ' ? unchanged + 1 : 0;
            if (unchanged == 0)
                end = i + 1;
        }
        const std::size_t last = std::min(steps.size(), end + kContext);
        std::string body;
        std::size_t countBefore = 0;
        std::size_t countAfter = 0;
        for (std::size_t i = begin; i < last; ++i) {
            body += steps[i].mark + shown(steps[i]);
            if (!body.ends_with('\n'))
                body += "\n\\ No newline at end of file\n";
            countBefore += steps[i].mark != '+';
            countAfter += steps[i].mark != '-';
        }
        hunks += "@@ -" + rangeOf(lineBefore - lead, countBefore) + " +" + rangeOf(lineAfter - lead, countAfter) + " @@\n" + body;
        lineBefore += countBefore - lead;
        lineAfter += countAfter - lead;
        at = last;
    }
    if (hunks.empty())
        return {};
    const std::string shownPath = codec::sanitizeForDisplay(path, 4096);
    return "--- " + (before ? shownPath : std::string("/dev/null")) + "\n+++ " + shownPath + "\n" + hunks;
}

} // namespace warder::tools
