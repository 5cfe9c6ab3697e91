// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/commands.h"
#include "cli/secret_input.h"
#include "cli/session.h"
#include "codec/text.h"
#include "wire/file_edit.h"
#include "wire/limits.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <memory>
#include <optional>

extern char** environ;

namespace warder::cli {

using codec::Json;

namespace {

constexpr std::size_t kMaxInput = 192 * 1024; // what the agent takes
constexpr std::size_t kRequestRoom = 4096; // of a line, for what is around the parameters

std::string variable(const char* name)
{
    const char* value = std::getenv(name);
    return value ? value : "";
}

std::string workFolder()
{
    const std::unique_ptr<char, decltype(&::free)> path(::getcwd(nullptr, 0), &::free);
    return path && *path == '/' ? path.get() : "";
}

std::string absolutePath(const std::string& path)
{
    return path.starts_with('/') ? path : workFolder() + "/" + path;
}

std::string ownProgram()
{
    std::array<char, 4096> path {};
    const ssize_t length = ::readlink("/proc/self/exe", path.data(), path.size() - 1);
    return { path.data(), length > 0 ? static_cast<std::size_t>(length) : 0 };
}

bool isNameCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

// Whether `name` is in `text` as a word of its own.
bool mentions(std::string_view text, std::string_view name)
{
    for (auto at = text.find(name); at != std::string_view::npos; at = text.find(name, at + 1)) {
        const bool isBegin = at == 0 || !isNameCharacter(text[at - 1]);
        const bool isEnd = at + name.size() == text.size() || !isNameCharacter(text[at + name.size()]);
        if (isBegin && isEnd)
            return true;
    }
    return false;
}

std::vector<std::pair<std::string_view, std::string_view>> environmentVariables()
{
    std::vector<std::pair<std::string_view, std::string_view>> variables;
    for (char** entry = environ; entry && *entry; ++entry) {
        const std::string_view text = *entry;
        const auto equals = text.find('=');
        if (equals != std::string_view::npos && equals > 0)
            variables.emplace_back(text.substr(0, equals), text.substr(equals + 1));
    }
    return variables;
}

// The variables that an import needs: Flyte's where they are what is imported, and those that a setting names.
Json environmentFor(const std::string& text, bool isEnvironment)
{
    Json environment = Json::object();
    std::string named = text;
    if (isEnvironment) {
        for (const auto& [name, value] : environmentVariables()) {
            if (name.starts_with("FLYTE_")) {
                environment.set(name, value);
                if (name.ends_with("_ENV_VAR"))
                    named += " " + std::string(value);
            }
        }
    }
    for (const auto& [name, value] : environmentVariables()) {
        if (name.size() > 2 && !name.starts_with("FLYTE_") && mentions(named, name))
            environment.set(name, value);
    }
    return environment;
}

struct Input
{
    std::string text;
    std::string folder;
};

std::optional<Input> readInput(Session& session, const std::string& name)
{
    Input input;
    int error = 0;
    if (name == "-") {
        std::array<char, 16 * 1024> buffer;
        ssize_t length = 0;
        while ((length = ::read(STDIN_FILENO, buffer.data(), buffer.size())) > 0 && input.text.size() <= kMaxInput)
            input.text.append(buffer.data(), static_cast<std::size_t>(length));
        input.folder = workFolder();
    } else if (auto text = wire::readSmallFile(name, kMaxInput, error)) {
        const std::string path = absolutePath(name);
        input = { std::move(*text), path.substr(0, path.rfind('/')) };
    } else if (error != EFBIG) {
        session.fail(ExitCode::Failed, "storage_failed", "The file " + name + " cannot be read (" + ::strerror(error) + "). Look at its name and permissions.");
        return {};
    }
    if (input.text.size() > kMaxInput || error == EFBIG) {
        session.fail(ExitCode::Failed, "import_invalid", "The file " + name + " is larger than 192 KiB, so it was not read. Import the part of it that is about signing in.");
        return {};
    }
    return input;
}

void sayRemarks(Session& session, const Json& json)
{
    for (const std::string& remark : json.stringsAt("remarks").value_or(std::vector<std::string> {}))
        session.say("· " + remark);
}

void sayProposal(Session& session, const Json& proposal, bool isAnswer)
{
    const auto line = [&session, isAnswer](const std::string& text) {
        if (isAnswer)
            session.print(codec::sanitizeForDisplay(text, 2000));
        else
            session.say(text);
    };
    line("profile " + proposal.stringAt("name").value_or(""));
    if (const Json* set = proposal.find("set"); set && set->members()) {
        for (const auto& [key, value] : *set->members())
            line("  " + key + " = " + value.dump());
    }
    for (const std::string& secret : proposal.stringsAt("secrets").value_or(std::vector<std::string> {}))
        line("  " + secret + ": for the vault");
    sayRemarks(session, proposal);
}

std::vector<std::string> chosenOf(const Json& answer, const Arguments& arguments)
{
    const auto only = arguments.values("--only");
    std::vector<std::string> names;
    if (const Json* proposals = answer.find("proposals"); proposals && proposals->items()) {
        for (const Json& proposal : *proposals->items()) {
            const std::string name = proposal.stringAt("name").value_or("");
            if (only.empty() || std::ranges::find(only, name) != only.end())
                names.push_back(name);
        }
    }
    return names;
}

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

ExitCode undoSetup(Session& session, const Arguments& arguments)
{
    const std::string& tool = arguments.positionals().front();
    const std::string folder = wire::fileEditFolder();
    const std::string file = arguments.value("--file") ? absolutePath(*arguments.value("--file")) : std::string();
    const std::string profile = arguments.positionals().size() > 1 ? arguments.positionals()[1] : arguments.value("--profile").value_or("");
    std::vector<wire::FileEditRecord> records = wire::fileEditRecords(folder);
    std::erase_if(records, [&](const wire::FileEditRecord& record) {
        return record.tool != tool || (!profile.empty() && record.profile != profile) || (!file.empty() && record.path != file);
    });
    if (records.empty())
        return session.fail(ExitCode::Failed, "nothing_to_undo", "Warder has not set up " + tool + (profile.empty() ? "" : " for " + profile) + ", so there is nothing to undo.");
    for (const wire::FileEditRecord& record : records)
        session.say(record.path + (record.backup.empty() ? " is removed again." : " gets back what it was before."));
    if (!arguments.has("--yes") && !confirmOnTerminal("Undo this?")) {
        return session.fail(ExitCode::Usage, "cancelled", "Nothing was undone. To undo it without a question, run: warder setup " + tool + " --undo --yes");
    }
    Json undone = Json::array();
    for (const wire::FileEditRecord& record : records) {
        const auto result = wire::undoFileEdit(record, folder);
        if (result.outcome != wire::FileEditOutcome::Done)
            return session.fail(ExitCode::Failed, result.outcome == wire::FileEditOutcome::Changed ? "file_changed" : "storage_failed", result.problem);
        undone.append(record.path);
    }
    if (session.isJson())
        session.printJson(Json::object({ { "tool", tool }, { "undone", std::move(undone) } }));
    session.say("It is undone.");
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

} // namespace

ExitCode runImport(Session& session, const Arguments& arguments)
{
    const bool isEnvironment = arguments.has("--flyte-env");
    if (arguments.positionals().size() != (isEnvironment ? 0U : 1U))
        return session.fail(ExitCode::Usage, "invalid_request", "Say which file. Run: warder import FILE, warder import - for standard input, or: warder import --flyte-env");
    Input input;
    if (!isEnvironment) {
        auto read = readInput(session, arguments.positionals().front());
        if (!read)
            return session.failure();
        input = std::move(*read);
    }
    Json request = Json::object({ { "text", input.text },
                                  { "folder", input.folder },
                                  { "format", isEnvironment ? "flyte-env" : arguments.value("--as").value_or("") },
                                  { "name", arguments.value("--name").value_or("") },
                                  { "environment", environmentFor(input.text, isEnvironment) } });
    if (request.dump().size() + kRequestRoom > wire::kMaxLine)
        return session.fail(ExitCode::Failed, "import_invalid", "The file is too large, so it was not read. Import the part of it that is about signing in.");
    auto answer = session.call("profile.import", request);
    if (!answer)
        return session.failure();
    const bool isDry = arguments.has("--dry-run");
    const auto chosen = chosenOf(*answer, arguments);
    if (session.isJson() && isDry) {
        session.printJson(*answer);
    } else {
        for (const Json& proposal : *answer->find("proposals")->items()) {
            if (std::ranges::find(chosen, proposal.stringAt("name").value_or("")) != chosen.end())
                sayProposal(session, proposal, isDry);
        }
    }
    sayRemarks(session, *answer);
    if (chosen.empty())
        return session.fail(ExitCode::Failed, "import_invalid", "There is nothing in it to make a profile of, so nothing was written.");
    if (isDry)
        return ExitCode::Done;
    if (!arguments.has("--yes") && !confirmOnTerminal(chosen.size() == 1 ? "Write this profile?" : "Write these " + std::to_string(chosen.size()) + " profiles?"))
        return session.fail(ExitCode::Usage, "cancelled", "Nothing was written. To write without a question, run the command with --yes");
    request.set("apply", chosen);
    const auto written = session.call("profile.import", std::move(request), std::chrono::seconds(120));
    if (!written)
        return session.failure();
    const Json* profiles = written->find("written");
    if (session.isJson())
        session.printJson(Json::object({ { "format", written->stringAt("format").value_or("") }, { "profiles", profiles ? *profiles : Json::array() } }));
    for (const std::string& name : chosen)
        session.say("The profile " + name + " is written. To sign in, run: warder login " + name);
    return ExitCode::Done;
}

ExitCode runExport(Session& session, const Arguments& arguments)
{
    const std::string format = arguments.value("--format").value_or("toml");
    if (format != "toml" && format != "env")
        return session.fail(ExitCode::Usage, "invalid_request", "The format is toml or env. Run: warder export --help");
    const auto name = session.profile(arguments);
    if (!name)
        return session.failure();
    const auto answer = session.call("profile.export", Json::object({ { "profile", *name }, { "format", format }, { "program", ownProgram() } }));
    if (!answer)
        return session.failure();
    std::string text = answer->stringAt("text").value_or("");
    if (text.ends_with('\n'))
        text.pop_back();
    if (session.isJson())
        session.printJson(*answer);
    else
        session.print(text);
    return ExitCode::Done;
}

ExitCode runSetup(Session& session, const Arguments& arguments)
{
    const auto& words = arguments.positionals();
    if (words.empty() || words.size() > 2 || (words.front() != "flytectl" && words.front() != "pyflyte"))
        return session.fail(ExitCode::Usage, "invalid_request", "Say which tool and which profile. Run: warder setup flytectl P, or: warder setup pyflyte P");
    if (arguments.has("--undo"))
        return undoSetup(session, arguments);
    const auto profile = session.profile(arguments, 1);
    if (!profile)
        return session.failure();
    if (arguments.has("--seed") || arguments.has("--clear"))
        return seedOrClear(session, words.front(), *profile, arguments.has("--seed"));
    // Of other variables only the names: their values may be secrets, and are not needed.
    Json environment = Json::object();
    for (const auto& [name, value] : environmentVariables()) {
        if (name == "FLYTECTL_CONFIG")
            environment.set(name, value);
        else if (name.starts_with("FLYTE_"))
            environment.set(name, "");
    }
    const auto plan = session.call("setup.plan",
                                   Json::object({ { "tool", words.front() },
                                                  { "profile", *profile },
                                                  { "program", ownProgram() },
                                                  { "home", variable("HOME") },
                                                  { "folder", workFolder() },
                                                  { "file", arguments.value("--file") ? absolutePath(*arguments.value("--file")) : std::string() },
                                                  { "environment", std::move(environment) } }));
    if (!plan)
        return session.failure();
    const Json* files = plan->find("files");
    const Json* file = files && files->items() && files->items()->size() == 1 ? &files->items()->front() : nullptr;
    if (!file)
        return session.fail(ExitCode::Failed, "internal", "The agent answered with a plan that this warder does not understand. Update both.");
    const std::string path = file->stringAt("path").value_or("");
    const std::string diff = file->stringAt("diff").value_or("");
    Json result = *plan;
    result.set("applied", false);
    if (!session.isJson() && !diff.empty())
        session.print(printable(diff));
    sayRemarks(session, *plan);
    const bool isAllowed = diff.empty() || arguments.has("--yes") || (!arguments.has("--dry-run") && confirmOnTerminal("Write " + path + "?"));
    if (arguments.has("--dry-run") || !isAllowed) {
        if (session.isJson())
            session.printJson(result);
        if (arguments.has("--dry-run"))
            return ExitCode::Done;
        session.say("Nothing was written. To write without a question, run: warder setup " + words.front() + " " + *profile + " --yes");
        return ExitCode::Usage;
    }
    if (!diff.empty()) {
        const auto applied = wire::applyFileEdit({ path, file->stringAt("sha256_before").value_or(""), file->stringAt("text_after").value_or("") },
                                                 words.front(), *profile, wire::fileEditFolder());
        if (applied.outcome != wire::FileEditOutcome::Done)
            return session.fail(ExitCode::Failed, applied.outcome == wire::FileEditOutcome::Changed ? "file_changed" : "storage_failed", applied.problem);
        result.set("backup", applied.backup);
        session.say(words.front() + " asks Warder now: " + path + " is written" + (applied.backup.empty() ? "." : ", and what it was before is in " + applied.backup + ".")
                    + " To undo it, run: warder setup " + words.front() + " --undo");
    } else {
        session.say(path + " is as it should be already.");
    }
    cleanUp(session, *plan, result);
    result.set("applied", true);
    if (session.isJson())
        session.printJson(result);
    return ExitCode::Done;
}

} // namespace warder::cli
