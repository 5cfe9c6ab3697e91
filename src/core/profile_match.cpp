// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "core/profile_match.h"

#include "base/log.h"
#include "codec/text.h"
#include "codec/url.h"
#include "core/profile.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace warder::core {

namespace {

constexpr std::size_t kMaxAddress = 8 * 1024;

// The address of a question, normalised.
struct Place
{
    MatchHost host;
    std::uint16_t port = 0; //!< that a connection would use
    bool isUsualPort = false; //!< it is the one of the scheme
    std::string path;
    bool isCleartext = false; //!< http, and not on this machine
    bool isHere = false; //!< this machine, where a server has another port at each start
    std::string text;
};

Error invalid(std::string_view why)
{
    return { ErrorCode::InvalidRequest, concat("the address cannot be used: ", why) };
}

Result<Place> parsePlace(std::string_view text)
{
    if (text.size() > kMaxAddress || !codec::isValidUtf8(text) || codec::hasControlCharacters(text))
        return invalid("it is too long or has a control character");
    std::string scheme = "https";
    if (const auto colon = text.find("://"); colon != std::string_view::npos) {
        scheme = codec::toLowerAscii(text.substr(0, colon));
        text.remove_prefix(colon + 3);
    }
    if (scheme != "https" && scheme != "http")
        return invalid("it is neither https nor http");
    const std::string_view authority = text.substr(0, text.find_first_of("/?#"));
    text.remove_prefix(authority.size());
    const auto host = normaliseHost(authority);
    if (!host)
        return invalid("its host is none that can be compared");
    auto path = normalisePath(text.substr(0, text.find_first_of("?#")));
    if (!path)
        return invalid("its path can be read in two ways");
    codec::Url url;
    url.scheme = scheme;
    url.host = host->name;
    url.port = host->port;
    const std::uint16_t port = url.effectivePort();
    const bool isUsual = port == (url.isHttp() ? 80 : 443);
    codec::Url shown;
    shown.scheme = scheme;
    shown.host = host->name;
    if (!isUsual)
        shown.port = port;
    shown.hasAuthority = true;
    const std::string whole = shown.text() + *path;
    return Place { *host, port, isUsual, std::move(*path), url.isHttp() && !url.isLoopback(), url.isLoopback(), whole };
}

bool isUnder(std::string_view path, std::string_view folder)
{
    return folder.empty() || path == folder || (path.starts_with(folder) && path[folder.size()] == '/');
}

std::string quoted(std::string_view text)
{
    return "“" + codec::sanitizeForDisplay(text, 200) + "”";
}

MatchRow judge(const MatchQuestion& question, const Place& place, const Profile& profile, const MatchRule& rule)
{
    MatchRow row { &profile, &rule, false, false, {} };
    if (!question.profile.empty() && question.profile != profile.name.text() && std::ranges::count(profile.serve.aliases, question.profile) == 0)
        row.why = "the program was told to use another profile";
    else if (!rule.tool.empty() && rule.tool != question.tool)
        row.why = question.tool.empty() ? concat("the rule is for ", rule.tool, " only") : concat("the rule is for ", rule.tool, " and not for ", quoted(question.tool));
    else if (rule.place.name != place.host.name)
        row.why = concat("the host ", rule.place.name, " is not ", place.host.name);
    else if (rule.place.port ? *rule.place.port != place.port : !place.isUsualPort && !place.isHere)
        row.why = rule.place.port ? concat("the port ", *rule.place.port, " is not ", place.port)
                                  : concat("the rule names no port, so it is for the usual one and not for ", place.port);
    else if (!isUnder(place.path, rule.folder))
        row.why = place.path.empty() ? concat("the rule is for the path ", rule.folder, ", and the program did not say a path")
                                     : concat("the path ", quoted(place.path), " is not below ", rule.folder);
    else if (!rule.username.empty() && !question.username.empty() && rule.username != question.username)
        row.why = concat("the rule is for the user name ", quoted(rule.username), " and not for ", quoted(question.username));
    else if (place.isCleartext && !profile.http.allowHttp) {
        row.isInsecure = true;
        row.why = "the address is http and not on this machine";
    } else {
        row.fits = true;
        row.why = rule.folder.empty() ? "the host is the same" : concat("the host is the same and the path is below ", rule.folder);
        if (!rule.tool.empty())
            row.why += concat(", and the rule names ", rule.tool);
    }
    return row;
}

// What makes a rule more specific than another that fits as well.
auto specificity(const MatchRule& rule)
{
    return std::tuple { rule.folder.size(), !rule.tool.empty(), rule.place.port.has_value() };
}

// Two rules of one profile that say the same are no choice.
bool answersAlike(const MatchRow& a, const MatchRow& b)
{
    return a.profile == b.profile && a.rule->username == b.rule->username && a.rule->token == b.rule->token && a.rule->auth == b.rule->auth;
}

} // namespace

Result<MatchOutcome> matchProfiles(const MatchQuestion& question, std::span<const Profile* const> profiles)
{
    ASSIGN_OR_RETURN(const Place place, parsePlace(question.url));
    MatchOutcome outcome;
    outcome.place = place.text;
    for (const Profile* profile : profiles) {
        for (const MatchRule& rule : profile->match)
            outcome.rows.push_back(judge(question, place, *profile, rule));
    }
    for (std::size_t i = 0; i < outcome.rows.size(); ++i) {
        const MatchRow& row = outcome.rows[i];
        if (!row.fits)
            continue;
        if (!outcome.best.empty()) {
            const auto leading = specificity(*outcome.rows[outcome.best.front()].rule);
            const auto own = specificity(*row.rule);
            if (own < leading)
                continue;
            if (own > leading)
                outcome.best.clear();
        }
        const bool isKnown = std::ranges::any_of(outcome.best, [&](std::size_t other) { return answersAlike(outcome.rows[other], row); });
        if (!isKnown)
            outcome.best.push_back(i);
    }
    for (std::size_t i = 0; i < outcome.rows.size(); ++i) {
        MatchRow& row = outcome.rows[i];
        const bool isBest = std::ranges::any_of(outcome.best, [&](std::size_t other) { return other == i || answersAlike(outcome.rows[other], row); });
        if (row.fits && !isBest)
            row.why += "; another rule is more specific";
    }
    return outcome;
}

Result<const MatchRow*> chosenRow(const MatchOutcome& outcome, const MatchQuestion& question)
{
    if (outcome.best.size() == 1)
        return &outcome.rows[outcome.best.front()];
    if (outcome.best.empty()) {
        const auto insecure = std::ranges::find_if(outcome.rows, &MatchRow::isInsecure);
        if (insecure != outcome.rows.end())
            return Error(ErrorCode::InsecureAddress).with("profile", insecure->profile->name.text());
        return Error(ErrorCode::ProfileNotFound).with("profile", "for " + codec::sanitizeForDisplay(question.url, 200));
    }
    std::string names;
    for (const std::size_t index : outcome.best) {
        const MatchRow& row = outcome.rows[index];
        names += (names.empty() ? "" : ", ") + row.profile->name.text() + (row.rule->username.empty() ? "" : " (" + row.rule->username + ")");
    }
    return Error(ErrorCode::ProfileAmbiguous).with("profiles", names);
}

std::string defaultUsername(std::string_view tool, std::string_view host)
{
    struct Known
    {
        std::string_view host; //!< with a dot in front: everything below
        std::string_view username;
    };
    // As the services document it for a token in the place of a password. A name says nothing secret, so that all hosts below a
    // service's domain may share it; which host gets a token at all is decided by rules alone.
    static constexpr std::array kKnown {
        Known { "github.com", "x-access-token" },
        Known { ".ghe.com", "x-access-token" },
        Known { "ghcr.io", "x-access-token" },
        Known { "bitbucket.org", "x-token-auth" },
        Known { "gitlab.com", "oauth2" },
        Known { "registry.gitlab.com", "oauth2" },
        Known { "gcr.io", "oauth2accesstoken" },
        Known { ".gcr.io", "oauth2accesstoken" },
        Known { ".pkg.dev", "oauth2accesstoken" },
        Known { "source.developers.google.com", "oauth2accesstoken" },
        Known { ".azurecr.io", "00000000-0000-0000-0000-000000000000" },
    };
    for (const Known& known : kKnown) {
        if (known.host.starts_with('.') ? host.ends_with(known.host) : host == known.host)
            return std::string(known.username);
    }
    return tool == "keyring" ? "__token__" : "oauth2";
}

} // namespace warder::core
