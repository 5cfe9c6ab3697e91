// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/commands.h"
#include "cli/secret_input.h"
#include "cli/session.h"
#include "cli/surroundings.h"
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

namespace warder::cli {

using codec::Json;

namespace {

constexpr std::size_t kMaxInput = 192 * 1024; // what the agent takes
constexpr std::size_t kRequestRoom = 4096; // of a line, for what is around the parameters

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

} // namespace warder::cli
