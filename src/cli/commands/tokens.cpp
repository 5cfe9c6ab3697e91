// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/commands.h"
#include "cli/session.h"
#include "codec/text.h"

#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <string>
#include <vector>

namespace warder::cli {

using codec::Json;

namespace {

struct Served
{
    Json answer;
    std::string token;
    std::string headerLine;
};

// The longest that the agent itself takes: 30 s for a refresh, and what the caller waits for a sign-in on top.
constexpr std::chrono::seconds kRefreshWait { 40 };

bool addTokenOptions(Session& session, const Arguments& arguments, Json& request, std::int64_t& wait)
{
    if (const auto minValid = arguments.value("--min-valid")) {
        const auto seconds = parseSeconds(*minValid);
        if (!seconds) {
            session.fail(ExitCode::Usage, "invalid_request", "--min-valid wants a duration such as 60s or 5m.");
            return false;
        }
        request.set("min_valid", *seconds);
    }
    std::vector<std::string> scopes;
    for (const std::string& value : arguments.values("--scope")) {
        // Left out, it would mean every scope there is.
        if (value.find_first_not_of(' ') == std::string::npos) {
            session.fail(ExitCode::Usage, "invalid_request", "--scope needs at least one scope.");
            return false;
        }
        for (std::size_t begin = 0; begin < value.size();) {
            const std::size_t end = std::min(value.find(' ', begin), value.size());
            if (end > begin)
                scopes.push_back(value.substr(begin, end - begin));
            begin = end + 1;
        }
    }
    if (!scopes.empty())
        request.set("scope", scopes);
    if (const auto audience = arguments.value("--audience"))
        request.set("audience", *audience);
    if (const auto resources = arguments.values("--resource"); !resources.empty())
        request.set("resource", resources);
    if (arguments.has("--id"))
        request.set("token_kind", "id");
    if (arguments.has("--no-wait")) {
        request.set("wait", 0);
    } else if (const auto value = arguments.value("--wait")) {
        const auto seconds = parseSeconds(*value);
        if (!seconds) {
            session.fail(ExitCode::Usage, "invalid_request", "--wait wants a duration such as 30s.");
            return false;
        }
        wait = *seconds;
        request.set("wait", *seconds);
    }
    return true;
}

std::optional<Json> requestToken(Session& session, const Json& request, std::int64_t wait)
{
    return session.call("token.get", request, kRefreshWait + std::chrono::seconds(std::clamp<std::int64_t>(wait, 0, 86400)));
}

std::optional<Served> fetch(Session& session, const Arguments& arguments)
{
    const auto profile = session.profile(arguments);
    if (!profile)
        return {};
    Json request = Json::object({ { "profile", *profile } });
    std::int64_t wait = 0;
    if (!addTokenOptions(session, arguments, request, wait))
        return {};
    auto answer = requestToken(session, request, wait);
    if (answer && arguments.has("--rejected")) {
        // The caller says that the token it got last was refused: that is the one the agent would serve now.
        Json rejection = Json::object({ { "profile", *profile }, { "token", answer->stringAt("token").value_or("") } });
        if (!session.call("token.reject", std::move(rejection)))
            return {};
        answer = requestToken(session, request, wait);
    }
    if (!answer)
        return {};
    Served served;
    served.token = answer->stringAt("token").value_or("");
    served.headerLine = answer->stringAt("header").value_or("") + ": " + answer->stringAt("header_value").value_or("");
    served.answer = std::move(*answer);
    return served;
}

Json tokenJson(const Json& answer)
{
    const auto expires = answer.integerAt("expires_at");
    Json json = Json::object();
    json.set("profile", answer.stringAt("profile").value_or(""))
        .set("token", answer.stringAt("token").value_or(""))
        .set("token_kind", answer.stringAt("token_kind").value_or(""))
        .set("token_type", answer.stringAt("type").value_or(""))
        .set("header", answer.stringAt("header").value_or(""))
        .set("header_value", answer.stringAt("header_value").value_or(""))
        .set("expires_at", expires ? Json(*expires) : Json())
        .set("expires_at_rfc3339", expires ? Json(codec::formatRfc3339(*expires)) : Json())
        .set("scopes", answer.stringsAt("scope").value_or(std::vector<std::string> {}));
    return json;
}

bool isVariableName(const std::string& name)
{
    const auto isLetter = [](char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_'; };
    return !name.empty() && isLetter(name.front())
        && std::ranges::all_of(name, [&](char c) { return isLetter(c) || (c >= '0' && c <= '9'); });
}

// `[serve] env` of the profile, else WARDER_TOKEN.
std::optional<std::string> defaultVariable(Session& session, const std::string& profile)
{
    const auto answer = session.call("profile.get", Json::object({ { "profile", profile } }));
    if (!answer)
        return {};
    const Json* details = answer->find("profile");
    const Json* document = details ? details->find("document") : nullptr;
    const Json* serve = document ? document->find("serve") : nullptr;
    const std::string name = serve ? serve->stringAt("env").value_or("") : "";
    return name.empty() ? "WARDER_TOKEN" : name;
}

// A file that only the user can read, in the folder of the socket; removed when the command has ended.
class TokenFile
{
public:
    ~TokenFile()
    {
        if (!m_path.empty())
            ::unlink(m_path.c_str());
    }
    bool write(const std::string& token)
    {
        std::string path = wire::socketLocation().folder + "/token-XXXXXX";
        const wire::FileDescriptor file(::mkostemp(path.data(), O_CLOEXEC));
        if (!file.isOpen())
            return false;
        m_path = path;
        return ::write(file.get(), token.data(), token.size()) == static_cast<ssize_t>(token.size());
    }
    [[nodiscard]] const std::string& path() const { return m_path; }

private:
    std::string m_path;
};

[[noreturn]] void execute(const std::vector<std::string>& command)
{
    std::vector<char*> arguments;
    for (const std::string& word : command)
        arguments.push_back(const_cast<char*>(word.c_str()));
    arguments.push_back(nullptr);
    ::execvp(arguments.front(), arguments.data());
    const int reason = errno;
    const std::string sentence = "warder: " + command.front() + " cannot be run: " + ::strerror(reason) + "\n";
    [[maybe_unused]] const ssize_t written = ::write(STDERR_FILENO, sentence.data(), sentence.size());
    ::_exit(reason == ENOENT ? 127 : 126);
}

ExitCode executeAndWait(const std::vector<std::string>& command)
{
    // Signals of the terminal go to the command; we stay to remove the file.
    ::signal(SIGINT, SIG_IGN);
    ::signal(SIGQUIT, SIG_IGN);
    const pid_t child = ::fork();
    if (child == 0) {
        ::signal(SIGINT, SIG_DFL);
        ::signal(SIGQUIT, SIG_DFL);
        execute(command);
    }
    int status = 0;
    if (child < 0 || ::waitpid(child, &status, 0) < 0)
        return ExitCode::Failed;
    return static_cast<ExitCode>(WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status));
}

} // namespace

ExitCode runToken(Session& session, const Arguments& arguments)
{
    const std::string format = arguments.value("--format").value_or(session.isJson() ? "json" : "raw");
    if (format != "raw" && format != "header" && format != "json" && format != "env")
        return session.fail(ExitCode::Usage, "invalid_request", "--format is one of raw, header, json and env.");
    const auto served = fetch(session, arguments);
    if (!served)
        return session.failure();
    if (format == "json") {
        session.printJson(tokenJson(served->answer));
    } else if (format == "header") {
        session.print(served->headerLine);
    } else if (format == "env") {
        const auto name = defaultVariable(session, served->answer.stringAt("profile").value_or(""));
        if (!name)
            return session.failure();
        session.print("export " + *name + "=" + shellQuoted(served->token));
    } else {
        session.print(served->token);
    }
    return ExitCode::Done;
}

ExitCode runHeader(Session& session, const Arguments& arguments)
{
    const auto served = fetch(session, arguments);
    if (!served)
        return session.failure();
    if (session.isJson())
        session.printJson(tokenJson(served->answer));
    else
        session.print(served->headerLine);
    return ExitCode::Done;
}

ExitCode runRun(Session& session, const Arguments& arguments)
{
    if (arguments.trailing().empty())
        return session.fail(ExitCode::Usage, "invalid_request", "Say which command, after two dashes. Run: warder run P -- COMMAND");
    std::vector<std::string> tokenVariables = arguments.values("--env");
    const std::vector<std::string> headerVariables = arguments.values("--header-env");
    const std::vector<std::string> fileVariables = arguments.values("--file-env");
    const auto served = fetch(session, arguments);
    if (!served)
        return session.failure();
    if (tokenVariables.empty() && headerVariables.empty() && fileVariables.empty()) {
        const auto name = defaultVariable(session, served->answer.stringAt("profile").value_or(""));
        if (!name)
            return session.failure();
        tokenVariables.push_back(*name);
    }
    for (const auto& names : { tokenVariables, headerVariables, fileVariables }) {
        if (!std::ranges::all_of(names, isVariableName))
            return session.fail(ExitCode::Usage, "invalid_request", "The name of a variable has letters, digits and underscores only.");
    }
    TokenFile file;
    if (!fileVariables.empty() && !file.write(served->token))
        return session.fail(ExitCode::Failed, "storage_failed", "The file for the token cannot be written into the runtime folder.");
    for (const std::string& name : tokenVariables)
        ::setenv(name.c_str(), served->token.c_str(), 1);
    for (const std::string& name : headerVariables)
        ::setenv(name.c_str(), served->headerLine.c_str(), 1);
    for (const std::string& name : fileVariables)
        ::setenv(name.c_str(), file.path().c_str(), 1);
    if (fileVariables.empty())
        execute(arguments.trailing());
    return executeAndWait(arguments.trailing());
}

} // namespace warder::cli
