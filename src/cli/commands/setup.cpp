// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/commands.h"
#include "cli/secret_input.h"
#include "cli/session.h"
#include "cli/surroundings.h"
#include "wire/file_edit.h"
#include "wire/link_edit.h"

#include <algorithm>
#include <array>
#include <optional>

namespace warder::cli {

using codec::Json;

namespace {

constexpr std::array<std::string_view, 18> kTools { "flytectl", "pyflyte", "git", "docker", "kubectl", "cargo", "rclone", "msmtp", "neomutt",
                                                    "bazel", "terraform", "go", "pip", "uv", "pnpm", "mcp", "gcloud", "aws" };
// Which of them say where a tool has its files. Of Flyte's other variables only the names are told: their values may be secrets, and
// are not needed.
constexpr std::array<std::string_view, 13> kPlaces { "FLYTECTL_CONFIG", "XDG_CONFIG_HOME", "DOCKER_CONFIG", "KUBECONFIG", "CARGO_HOME", "RCLONE_CONFIG", "TF_CLI_CONFIG_FILE",
                                                     "GOENV", "PIP_CONFIG_FILE", "GIT_CONFIG_GLOBAL", "AWS_CONFIG_FILE", "UV_CONFIG_FILE", "NPM_CONFIG_USERCONFIG" };

// A diff on a terminal: what is no text in it must not steer the terminal.
std::string printable(std::string_view diff)
{
    std::string text;
    for (const char c : diff) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '\n' || c == '\t' || (byte >= 0x20 && byte != 0x7f))
            text += c;
        else if (c != '\r')
            text += '?';
    }
    if (text.ends_with('\n'))
        text.pop_back();
    return text;
}

ExitCode failedEdit(Session& session, const wire::FileEditResult& result)
{
    return session.fail(ExitCode::Failed, result.outcome == wire::FileEditOutcome::Changed ? "file_changed" : "storage_failed", result.problem);
}

ExitCode undoSetup(Session& session, const Arguments& arguments)
{
    const std::string& tool = arguments.positionals().front();
    const std::string folder = wire::fileEditFolder();
    const std::string file = arguments.value("--file") ? absolutePath(*arguments.value("--file")) : std::string();
    const std::string profile = arguments.positionals().size() > 1 ? arguments.positionals()[1] : arguments.value("--profile").value_or("");
    const auto isOther = [&](const auto& record) {
        return record.tool != tool || (!profile.empty() && record.profile != profile) || (!file.empty() && record.path != file);
    };
    std::vector<wire::FileEditRecord> records = wire::fileEditRecords(folder);
    std::erase_if(records, isOther);
    std::vector<wire::LinkRecord> links = wire::linkRecords(folder);
    std::erase_if(links, isOther);
    if (records.empty() && links.empty())
        return session.fail(ExitCode::Failed, "nothing_to_undo", "Warder has not set up " + tool + (profile.empty() ? "" : " for " + profile) + ", so there is nothing to undo.");
    for (const wire::FileEditRecord& record : records)
        session.say(record.path + (record.backup.empty() ? " is removed again." : " gets back what it was before."));
    for (const wire::LinkRecord& link : links)
        session.say("The link " + link.path + " is removed again.");
    if (!arguments.has("--yes") && !confirmOnTerminal("Undo this?")) {
        return session.fail(ExitCode::Usage, "cancelled", "Nothing was undone. To undo it without a question, run: warder setup " + tool + " --undo --yes");
    }
    Json undone = Json::array();
    for (const wire::FileEditRecord& record : records) {
        const auto result = wire::undoFileEdit(record, folder);
        if (result.outcome != wire::FileEditOutcome::Done)
            return failedEdit(session, result);
        undone.append(record.path);
    }
    for (const wire::LinkRecord& link : links) {
        const auto result = wire::undoLink(link, folder);
        if (result.outcome != wire::FileEditOutcome::Done)
            return failedEdit(session, result);
        undone.append(link.path);
    }
    if (session.isJson())
        session.printJson(Json::object({ { "tool", tool }, { "undone", std::move(undone) } }));
    session.say("It is undone. A [[match]] rule that was added to the profile stays; to look at it, run: warder show " + (profile.empty() ? "P" : profile) + " --all");
    return ExitCode::Done;
}

// What other programs have cached and would use first. The agent does it; where it cannot, that is said and no failure: the
// cached token only lives for a while.
void cleanUp(Session& session, const Json& plan, Json& result)
{
    const Json* steps = plan.find("clean");
    if (!steps || !steps->items())
        return;
    Json cleaned = Json::array();
    for (const Json& step : *steps->items()) {
        const auto answer = session.client().call("setup.clean", step, std::chrono::seconds(20));
        const auto* error = answer ? std::get_if<wire::RemoteError>(&*answer) : nullptr;
        if (!answer || (error && error->reason != "keyring_absent")) {
            session.say("The keyring could not be looked through for a token that flytectl has kept from before" + std::string(error ? " (" + error->reason + ")" : "")
                        + "; if there is one, flytectl uses it until it ends.");
        }
        const auto* done = answer ? std::get_if<Json>(&*answer) : nullptr;
        const std::int64_t removed = done ? done->integerAt("removed").value_or(0) : 0;
        if (removed > 0)
            session.say("The token that flytectl had kept in the keyring is removed, because it would have been used first.");
        cleaned.append(Json::object({ { "what", step.stringAt("what").value_or("") }, { "removed", removed } }));
    }
    result.set("cleaned", std::move(cleaned));
}

// The entries that the two programs keep for themselves: for those that cannot be told to ask Warder.
ExitCode seedOrClear(Session& session, const std::string& tool, const std::string& profile, bool isSeed)
{
    if (isSeed) {
        const auto seeded = session.call("setup.seed", Json::object({ { "tool", tool }, { "profile", profile } }), std::chrono::seconds(60));
        if (!seeded)
            return session.failure();
        if (session.isJson())
            session.printJson(*seeded);
        session.say("The access token of " + profile + " is in the keyring where " + tool + " looks for it. It is not renewed there and ends " + relativeTime(seeded->integerAt("expires_at"))
                    + ". To remove it, run: warder setup " + tool + " " + profile + " --clear");
        return ExitCode::Done;
    }
    const auto answer = session.call("profile.get", Json::object({ { "profile", profile } }));
    if (!answer)
        return session.failure();
    const std::string endpoint = answer->find("profile")->stringAt("endpoint").value_or("");
    constexpr std::string_view kDns = "dns:///";
    Json request = Json::object({ { "what", "flytectl_keyring" }, { "user", endpoint + ":flytectl-user" } });
    if (tool == "pyflyte") {
        const std::string service = endpoint.starts_with(kDns) ? endpoint.substr(kDns.size()) : endpoint;
        request = Json::object({ { "what", "flytekit_keyring" }, { "service", service }, { "user", "access_token" } });
    }
    const auto cleared = session.call("setup.clean", std::move(request), std::chrono::seconds(20));
    if (!cleared)
        return session.failure();
    if (session.isJson())
        session.printJson(*cleared);
    const bool isGone = cleared->integerAt("removed").value_or(0) > 0;
    session.say(isGone ? "The entry of " + tool + " is removed from the keyring." : "There was no entry of " + tool + " in the keyring.");
    return ExitCode::Done;
}

// What a plan would do, in parts.
struct Plan
{
    explicit Plan(const Json& answer)
    {
        const auto list = [&answer](std::string_view name) {
            const Json* value = answer.find(name);
            return value && value->items() ? *value->items() : codec::JsonArray();
        };
        files = list("files");
        std::erase_if(files, [](const Json& file) { return file.stringAt("diff").value_or("").empty(); });
        links = list("links");
        byHand = answer.stringsAt("by_hand").value_or(std::vector<std::string> {});
        if (const Json* given = answer.find("set"); given && given->members() && !given->members()->empty())
            set = *given;
    }
    [[nodiscard]] bool isEmpty() const { return files.empty() && links.empty() && set.isNull(); }

    codec::JsonArray files; //!< that change
    codec::JsonArray links;
    std::vector<std::string> byHand;
    Json set; //!< keys of the profile: the rule that is missing
};

// Links that are there already are no news.
void dropLinksThatAreThere(Plan& plan)
{
    std::erase_if(plan.links, [](const Json& link) { return wire::isLink({ {}, {}, link.stringAt("path").value_or(""), link.stringAt("target").value_or("") }); });
}

void showPlan(Session& session, const Plan& plan, const std::string& profile)
{
    if (!session.isJson()) {
        for (const Json& file : plan.files)
            session.print(printable(file.stringAt("diff").value_or("")));
        for (const Json& link : plan.links)
            session.print("link " + link.stringAt("path").value_or("") + " -> " + link.stringAt("target").value_or(""));
        if (plan.set.members()) {
            for (const auto& [key, value] : *plan.set.members())
                session.print("profile " + profile + ": " + key + " = " + value.dump());
        }
        for (const std::string& line : plan.byHand)
            session.print(printable(line));
    }
}

std::string question(const Plan& plan, const std::string& profile)
{
    if (plan.files.size() == 1 && plan.links.empty() && plan.set.isNull())
        return "Write " + plan.files.front().stringAt("path").value_or("") + "?";
    return plan.files.empty() && plan.links.empty() ? "Add the rule to " + profile + "?" : "Do this?";
}

// Files first, each with its copy and record; then links; then the rule. The first that fails ends it.
std::optional<ExitCode> carryOut(Session& session, const Plan& plan, const std::string& tool, const std::string& profile, Json& result)
{
    const std::string folder = wire::fileEditFolder();
    for (const Json& file : plan.files) {
        const std::string path = file.stringAt("path").value_or("");
        const auto applied = wire::applyFileEdit({ path, file.stringAt("sha256_before").value_or(""), file.stringAt("text_after").value_or("") }, tool, profile, folder);
        if (applied.outcome != wire::FileEditOutcome::Done)
            return failedEdit(session, applied);
        result.set("backup", applied.backup);
        session.say(tool + " asks Warder now: " + path + " is written" + (applied.backup.empty() ? "." : ", and what it was before is in " + applied.backup + ".")
                    + " To undo it, run: warder setup " + tool + " --undo");
    }
    for (const Json& link : plan.links) {
        const auto made = wire::makeLink({ tool, profile, link.stringAt("path").value_or(""), link.stringAt("target").value_or("") }, folder);
        if (made.outcome != wire::FileEditOutcome::Done)
            return failedEdit(session, made);
        session.say("The link " + link.stringAt("path").value_or("") + " is made.");
    }
    if (!plan.set.isNull()) {
        if (!session.call("profile.put", Json::object({ { "profile", profile }, { "set", plan.set } })))
            return session.failure();
        session.say("The profile " + profile + " has a rule for it now.");
    }
    return {};
}

} // namespace

std::span<const std::string_view> setupTools()
{
    return kTools;
}

ExitCode runSetup(Session& session, const Arguments& arguments)
{
    const auto& words = arguments.positionals();
    if (words.empty() || words.size() > 3 || std::ranges::find(kTools, words.front()) == kTools.end()) {
        std::string list;
        for (const std::string_view tool : kTools)
            list += (list.empty() ? "" : ", ") + std::string(tool);
        return session.fail(ExitCode::Usage, "invalid_request", "Say which tool and which profile, for instance: warder setup flytectl P, or: warder setup git P HOST. The tools are " + list + ".");
    }
    const std::string& tool = words.front();
    if (arguments.has("--undo"))
        return undoSetup(session, arguments);
    const auto profile = session.profile(arguments, 1);
    if (!profile)
        return session.failure();
    if (arguments.has("--seed") || arguments.has("--clear"))
        return seedOrClear(session, tool, *profile, arguments.has("--seed"));
    Json environment = Json::object();
    for (const auto& [name, value] : environmentVariables()) {
        if (std::ranges::find(kPlaces, name) != kPlaces.end())
            environment.set(name, value);
        else if (name.starts_with("FLYTE_"))
            environment.set(name, "");
    }
    const auto answer = session.call("setup.plan",
                                     Json::object({ { "tool", tool },
                                                    { "profile", *profile },
                                                    { "address", words.size() > 2 ? words[2] : std::string() },
                                                    { "program", ownProgram() },
                                                    { "home", variable("HOME") },
                                                    { "folder", workFolder() },
                                                    { "file", arguments.value("--file") ? absolutePath(*arguments.value("--file")) : std::string() },
                                                    { "environment", std::move(environment) } }));
    if (!answer)
        return session.failure();
    Plan plan(*answer);
    dropLinksThatAreThere(plan);
    Json result = *answer;
    result.set("applied", false);
    showPlan(session, plan, *profile);
    sayRemarks(session, *answer);
    const bool isAllowed = plan.isEmpty() || arguments.has("--yes") || (!arguments.has("--dry-run") && confirmOnTerminal(question(plan, *profile)));
    if (arguments.has("--dry-run") || !isAllowed) {
        if (session.isJson())
            session.printJson(result);
        if (arguments.has("--dry-run"))
            return ExitCode::Done;
        session.say("Nothing was written. To write without a question, run: warder setup " + tool + " " + *profile + (words.size() > 2 ? " " + words[2] : "") + " --yes");
        return ExitCode::Usage;
    }
    if (const auto failed = carryOut(session, plan, tool, *profile, result))
        return *failed;
    if (plan.isEmpty() && plan.byHand.empty())
        session.say(tool + " is set up as it should be already.");
    cleanUp(session, *answer, result);
    result.set("applied", plan.byHand.empty());
    if (session.isJson())
        session.printJson(result);
    return ExitCode::Done;
}

} // namespace warder::cli
