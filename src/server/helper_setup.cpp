// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "server/helper_setup.h"

#include "codec/sha256.h"
#include "codec/text.h"
#include "codec/url.h"
#include "tools/helper_setup.h"
#include "tools/proposal.h"
#include "tools/text_lines.h"
#include "wire/file_edit.h"

#include <string.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>

namespace warder::server {

using codec::Json;

namespace {

std::string placeOf(const core::MatchRule& rule)
{
    const codec::Url url { .scheme = "https", .host = rule.place.name, .port = rule.place.port, .path = {}, .query = {}, .fragment = {} };
    return url.authority() + rule.folder;
}

// "host[:port][/path]" of what the person named: an address, or a host.
Result<std::string> placeFrom(const std::string& named)
{
    std::string text = named;
    if (const auto scheme = text.find("://"); scheme != std::string::npos)
        text.erase(0, scheme + 3);
    const auto slash = std::min(text.find('/'), text.size());
    core::MatchRule rule;
    const auto host = core::normaliseHost(text.substr(0, slash));
    const auto folder = core::normalisePath(text.substr(slash));
    if (!host || !folder)
        return Error { ErrorCode::InvalidRequest, "the address is none that a rule can name" };
    rule.place = *host;
    rule.folder = *folder;
    return placeOf(rule);
}

// Whether an address that begins with http:// is answered: see core::matchProfiles().
bool takesHttp(const core::Profile& profile, const std::string& place)
{
    const auto url = codec::parseUrl("http://" + place);
    return profile.http.allowHttp || (url && url->isLoopback());
}

// For what the profile answers already, else where its own service is.
std::string knownPlace(const core::Profile& profile, const std::string& tool)
{
    for (const bool isNamed : { true, false }) {
        for (const core::MatchRule& rule : profile.match) {
            if (isNamed ? rule.tool == tool : rule.tool.empty())
                return placeOf(rule);
        }
    }
    const std::string& endpoint = profile.httpEndpoint.empty() ? profile.endpoint : profile.httpEndpoint;
    return tools::placeOfServer(endpoint);
}

// The keys that add a rule to the profile, unless one of its rules answers already.
Json missingRule(const core::Profile& profile, const std::string& tool, const std::string& scheme, const std::string& place)
{
    Json set = Json::object();
    const core::Profile* only = &profile;
    const core::MatchQuestion question { tool, scheme + "://" + place, {}, {} };
    const auto outcome = core::matchProfiles(question, std::span(&only, 1));
    if (outcome && !outcome->best.empty())
        return set;
    const std::string key = "match." + std::to_string(profile.match.size()) + ".";
    const auto slash = std::min(place.find('/'), place.size());
    set.set(key + "tool", tool).set(key + "host", place.substr(0, slash));
    if (slash < place.size())
        set.set(key + "path", place.substr(slash));
    return set;
}

} // namespace

tools::ReadFile setupFileReader(std::string& lastPath)
{
    return [&lastPath](const std::string& path) -> tools::Parsed<std::optional<std::string>> {
        lastPath = path;
        int error = 0;
        auto text = wire::readSmallFile(path, tools::kMaxText, error);
        if (text)
            return std::optional<std::string>(std::move(*text));
        if (error == ENOENT || error == ENOTDIR)
            return std::optional<std::string>();
        return tools::Problem { std::string("it cannot be read (") + ::strerror(error) + ")", 0 };
    };
}

Json plannedFileJson(const tools::PlannedFile& file)
{
    return Json::object({ { "path", file.path },
                          { "sha256_before", file.before ? codec::sha256OfText(*file.before) : std::string() },
                          { "text_after", file.after },
                          { "diff", file.diff } });
}

Error setupRefused(const tools::Problem& problem, const std::string& path, const std::string& tool)
{
    Error error(ErrorCode::SetupRefused, problem.why);
    error.with("path", path).with("tool", tool).with("why", problem.why);
    if (problem.line > 0)
        error.with("line", std::to_string(problem.line));
    return error;
}

Result<Json> planHelperSetup(core::SessionManager& manager, const Json& params, const std::string& program, std::string& profile)
{
    const std::string tool = params.stringAt("tool").value_or("");
    const auto known = tools::helperSetupTools();
    if (std::ranges::find(known, tool) == known.end()) {
        std::string words = "flytectl, pyflyte";
        for (const std::string& word : known)
            words += ", " + word;
        return Error { ErrorCode::InvalidRequest, "tool is one of " + words };
    }
    profile = params.stringAt("profile").value_or("");
    ASSIGN_OR_RETURN(const core::AccountSession* session, manager.session({ profile, {}, {} }));
    const core::Profile& from = session->profile();
    profile = from.name.text();

    const std::string ruleTool = tools::ruleToolOf(tool);
    const std::string address = params.stringAt("address").value_or("");
    tools::HelperTarget target { profile, program, knownPlace(from, ruleTool), address, from.oauth.audience };
    // Three tools want something else there.
    const bool isPlace = tool != "rclone" && tool != "gcloud" && tool != "mcp";
    if (isPlace && !address.empty()) {
        ASSIGN_OR_RETURN(target.place, placeFrom(address));
        if (codec::toLowerAscii(address).starts_with("http://"))
            target.scheme = "http";
        if (target.scheme == "http" && !takesHttp(from, target.place))
            return setupRefused({ "tokens go over http on this machine only; name the address that begins with https://, or set http.allow_http of the profile", 0 }, {}, tool);
    }
    tools::HelperPlace place;
    place.home = params.stringAt("home").value_or("");
    if (place.home.empty()) {
        const char* variable = std::getenv("HOME");
        place.home = variable ? variable : "";
    }
    if (!place.home.starts_with('/'))
        return setupRefused({ "its place is not known, because HOME is not set", 0 }, {}, tool);
    place.workFolder = params.stringAt("folder").value_or("");
    place.file = params.stringAt("file").value_or("");
    for (const std::string_view name : tools::kHelperVariables) {
        const Json* environment = params.find("environment");
        if (auto value = environment ? environment->stringAt(name) : std::nullopt; value && !value->empty())
            place.variables.emplace_back(name, std::move(*value));
    }
    std::string lastPath;
    const auto plan = tools::planHelperSetup(tool, target, place, setupFileReader(lastPath));
    if (!plan)
        return setupRefused(plan.problem(), lastPath, tool);
    Json files = Json::array();
    for (const tools::PlannedFile& file : plan->files)
        files.append(plannedFileJson(file));
    Json links = Json::array();
    for (const tools::PlannedLink& link : plan->links)
        links.append(Json::object({ { "path", link.path }, { "target", link.target } }));
    return Json::object({ { "profile", profile },
                          { "tool", tool },
                          { "files", std::move(files) },
                          { "links", std::move(links) },
                          { "clean", Json::array() },
                          { "set", plan->wantsRule ? missingRule(from, ruleTool, target.scheme, target.place) : Json::object() },
                          { "by_hand", plan->byHand },
                          { "remarks", plan->remarks } });
}

} // namespace warder::server
