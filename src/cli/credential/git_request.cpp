// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/credential/git_request.h"

#include "codec/form.h"
#include "codec/text.h"

#include <algorithm>
#include <map>

namespace warder::cli {

namespace {

constexpr std::size_t kMaxLine = 65535; // git-credential(1)

// git decodes the path of an address; here it becomes a piece of an address again.
std::string encodedPath(std::string_view path)
{
    std::string text;
    while (true) {
        const auto slash = path.find('/');
        text += codec::percentEncode(path.substr(0, slash));
        if (slash == std::string_view::npos)
            return text;
        text += '/';
        path.remove_prefix(slash + 1);
    }
}

using Values = std::map<std::string, std::vector<std::string>, std::less<>>;

// One line into `values`; false where it is none.
bool takeLine(std::string_view line, Values& values)
{
    const auto equals = line.find('=');
    if (equals == std::string_view::npos || equals == 0 || line.size() > kMaxLine)
        return false;
    const std::string_view key = line.substr(0, equals);
    const std::string_view value = line.substr(equals + 1);
    auto& known = values[std::string(key)];
    if (!key.ends_with("[]")) {
        if (!known.empty())
            return false; // git never says a thing twice: somebody put a line into a value
        known.emplace_back(value);
    } else if (value.empty()) {
        known.clear();
    } else {
        known.emplace_back(value);
    }
    return true;
}

} // namespace

bool GitRequest::hasChallenge(std::string_view scheme) const
{
    return std::ranges::any_of(challenges, [scheme](const std::string& challenge) {
        return codec::equalsIgnoringCase(std::string_view(challenge).substr(0, challenge.find_first_of(" ,")), scheme);
    });
}

std::optional<GitRequest> parseGitRequest(std::string_view text)
{
    if (text.find_first_of(std::string_view("\r\0", 2)) != std::string_view::npos)
        return {};
    Values values;
    while (!text.empty()) {
        const auto end = text.find('\n');
        if (end == std::string_view::npos)
            return {}; // cut short
        const std::string_view line = text.substr(0, end);
        text.remove_prefix(end + 1);
        if (line.empty())
            break;
        if (!takeLine(line, values))
            return {};
    }
    const auto one = [&values](std::string_view key) {
        const auto found = values.find(key);
        return found == values.end() || found->second.empty() ? std::string() : found->second.front();
    };
    GitRequest request;
    const std::string protocol = one("protocol");
    const std::string host = one("host");
    if ((protocol != "https" && protocol != "http") || host.empty() || host.find_first_of("/?#@\\% \t") != std::string::npos)
        return {};
    request.url = protocol + "://" + host + "/" + encodedPath(one("path"));
    request.username = one("username");
    request.password = one("password");
    request.credential = one("credential");
    request.challenges = values["wwwauth[]"];
    const auto& capabilities = values["capability[]"];
    request.canAuthtype = std::ranges::find(capabilities, "authtype") != capabilities.end();
    return request;
}

} // namespace warder::cli
