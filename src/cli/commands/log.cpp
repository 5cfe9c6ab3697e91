// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/commands.h"
#include "cli/session.h"
#include "codec/text.h"

#include <algorithm>
#include <array>
#include <ctime>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace warder::cli {

using codec::Json;

namespace {

constexpr int kPage = 500;

// One of the two lists that a log is made of.
struct Source
{
    std::string_view method;
    std::int64_t last = 0; //!< the id of the newest row that was printed
    bool isWanted = true;
};

std::vector<Json> rowsOf(const Json& answer)
{
    const Json* rows = answer.find("rows");
    return rows && rows->items() ? *rows->items() : std::vector<Json> {};
}

// What is new in both, by time. Nothing: an error was printed.
std::optional<std::vector<Json>> newRows(Session& session, std::array<Source, 2>& sources, const Json& query)
{
    std::vector<Json> rows;
    for (Source& source : sources) {
        while (source.isWanted) {
            Json request = query;
            request.set("after", source.last).set("limit", kPage);
            const auto answer = session.call(source.method, std::move(request));
            if (!answer)
                return {};
            const std::vector<Json> page = rowsOf(*answer);
            for (const Json& row : page)
                source.last = std::max(source.last, row.integerAt("id").value_or(0));
            rows.insert(rows.end(), page.begin(), page.end());
            if (page.size() < kPage)
                break;
        }
    }
    std::ranges::stable_sort(rows, {}, [](const Json& row) { return row.integerAt("time").value_or(0); });
    return rows;
}

std::string joined(const std::vector<std::string>& words, std::string_view between)
{
    std::string text;
    for (const std::string& word : words)
        text += (text.empty() ? "" : std::string(between)) + word;
    return text;
}

// "git < bash < konsole got an access token (openid), allowed always"
std::string requestText(const Json& row)
{
    const Json* found = row.find("details");
    const Json none = Json::object();
    const Json& details = found ? *found : none;
    const std::string answer = row.stringAt("answer").value_or("");
    const auto programs = details.stringsAt("programs").value_or(std::vector<std::string> {});
    const auto scopes = details.stringsAt("scope").value_or(std::vector<std::string> {});
    std::string text = programs.empty() ? "A program that has gone" : joined(programs, " < ");
    const std::string kind = details.stringAt("token_kind") == "id" ? "an ID token" : "an access token";
    if (answer == "served")
        text += " got " + kind;
    else if (answer == "shown")
        text += " was shown " + kind;
    else
        text += " got no token: " + answer;
    if (!scopes.empty())
        text += " (" + joined(scopes, " ") + ")";
    for (const std::string_view name : { "audience", "tool", "url", "consent", "why", "hint", "forwarded" }) {
        if (const auto value = details.stringAt(name); value && !value->empty())
            text += ", " + std::string(name) + " " + *value;
    }
    return text;
}

std::string historyText(const Json& row)
{
    const Json* details = row.find("details");
    const bool hasDetails = details && !details->isNull() && details->members() && !details->members()->empty();
    return row.stringAt("event").value_or("") + (hasDetails ? "  " + details->dump() : "");
}

void printRow(Session& session, const Json& row)
{
    const std::string what = row.find("answer") ? requestText(row) : historyText(row);
    session.print(codec::sanitizeForDisplay(localTime(row.integerAt("time").value_or(0)) + "  " + row.stringAt("profile").value_or("") + "  " + what, 1000));
}

ExitCode follow(Session& session, std::array<Source, 2>& sources, const Json& query)
{
    while (session.client().isConnected()) {
        const auto event = session.client().nextNotification(std::chrono::hours(1));
        const std::string type = event ? event->stringAt("type").value_or("") : "";
        if (type != "activity" && type != "profile")
            continue;
        const auto rows = newRows(session, sources, query);
        if (!rows)
            return session.failure();
        for (const Json& row : *rows) {
            if (session.isJson())
                session.printJson(row);
            else
                printRow(session, row);
        }
    }
    return session.fail(ExitCode::NoAgent, "agent_unavailable", "The agent went away. Run: warder agent start");
}

} // namespace

ExitCode runLog(Session& session, const Arguments& arguments)
{
    std::array sources { Source { "activity.list", 0, !arguments.has("--history") }, Source { "history.list", 0, !arguments.has("--requests") } };
    Json query = Json::object();
    if (!arguments.positionals().empty())
        query.set("profile", arguments.positionals().front());
    else if (const auto profile = arguments.value("--profile"))
        query.set("profile", *profile);
    if (const auto since = arguments.value("--since")) {
        const auto length = parseSeconds(*since);
        if (!length)
            return session.fail(ExitCode::Usage, "invalid_request", "--since wants a duration such as 2h.");
        query.set("since", std::int64_t { std::time(nullptr) } - *length);
    }
    const bool follows = arguments.has("--follow");
    // Before the first look, so that nothing falls in between.
    if (follows && !session.call("events.subscribe", Json::object()))
        return session.failure();
    const auto rows = newRows(session, sources, query);
    if (!rows)
        return session.failure();
    if (session.isJson() && !follows) {
        session.printJson(Json::object({ { "rows", codec::JsonArray(*rows) } }));
        return ExitCode::Done;
    }
    for (const Json& row : *rows) {
        if (session.isJson())
            session.printJson(row);
        else
            printRow(session, row);
    }
    return follows ? follow(session, sources, query) : ExitCode::Done;
}

} // namespace warder::cli
