// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/commands.h"
#include "cli/session.h"
#include "codec/text.h"
#include "wire/socket_path.h"

#include <sys/stat.h>
#include <unistd.h>

#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

namespace warder::cli {

using codec::Json;

namespace {

constexpr std::int64_t kClockTolerance = 60; // seconds, as much as a token's times are allowed to be off

//! What the doctor has seen.
class Findings
{
public:
    void good(std::string_view what, const std::string& text) { add(what, "ok", text, {}); }
    //! Not as it could be, and no fault.
    void note(std::string_view what, const std::string& text, const std::string& next = {}) { add(what, "note", text, next); }
    void problem(std::string_view what, const std::string& text, const std::string& next)
    {
        add(what, "problem", text, next);
        ++m_problems;
    }

    ExitCode print(Session& session) const
    {
        if (session.isJson()) {
            session.printJson(Json::object({ { "ok", m_problems == 0 }, { "findings", m_rows } }));
        } else {
            for (const Json& row : *m_rows.items()) {
                const std::string state = row.stringAt("state").value_or("");
                const std::string sign = state == "ok" ? "✓ " : state == "note" ? "· " : "✗ ";
                session.print(codec::sanitizeForDisplay(sign + row.stringAt("text").value_or(""), 1000));
                if (const auto next = row.stringAt("next"))
                    session.print(codec::sanitizeForDisplay("  " + *next, 1000));
            }
        }
        if (m_problems == 0)
            session.say("Nothing is wrong.");
        else
            session.say(std::to_string(m_problems) + (m_problems == 1 ? " thing needs you." : " things need you."));
        return m_problems == 0 ? ExitCode::Done : ExitCode::Failed;
    }

private:
    void add(std::string_view what, std::string_view state, const std::string& text, const std::string& next)
    {
        Json row = Json::object({ { "what", what }, { "state", state }, { "text", text } });
        if (!next.empty())
            row.set("next", next);
        m_rows.append(std::move(row));
    }

    Json m_rows = Json::array();
    int m_problems = 0;
};

std::string variable(const char* name)
{
    const char* value = std::getenv(name);
    return value ? value : "";
}

bool isThere(const std::string& path, mode_t type)
{
    struct stat status = {};
    return ::stat(path.c_str(), &status) == 0 && (status.st_mode & S_IFMT) == type;
}

bool isProgram(std::string_view name)
{
    const std::string path = variable("PATH");
    for (std::size_t begin = 0; begin <= path.size();) {
        const std::size_t end = std::min(path.find(':', begin), path.size());
        const std::string program = path.substr(begin, end - begin) + "/" + std::string(name);
        if (program.starts_with('/') && isThere(program, S_IFREG) && ::access(program.c_str(), X_OK) == 0)
            return true;
        begin = end + 1;
    }
    return false;
}

void lookAtSurroundings(Findings& findings)
{
    const std::string runtime = variable("XDG_RUNTIME_DIR");
    const bool hasBus = !variable("DBUS_SESSION_BUS_ADDRESS").empty() || (!runtime.empty() && isThere(runtime + "/bus", S_IFSOCK));
    if (hasBus)
        findings.good("bus", "There is a session bus.");
    else
        findings.note("bus", "There is no session bus here, so no keyring and no notifications either.");
    if (variable("DISPLAY").empty() && variable("WAYLAND_DISPLAY").empty()) {
        findings.note("browser", "There is no display here, so no browser is opened. Sign in on another device.", "Run: warder login P --flow device");
        return;
    }
    for (const std::string_view opener : { "xdg-open", "x-www-browser", "sensible-browser" }) {
        if (isProgram(opener)) {
            findings.good("browser", "Pages are opened by " + std::string(opener) + ".");
            return;
        }
    }
    findings.problem("browser", "No program that opens a browser is installed.", "Install xdg-utils and a browser, or run: warder login P --browser none");
}

void lookAtVault(const Json& status, Findings& findings)
{
    const Json* vault = status.find("vault");
    const std::string state = vault ? vault->stringAt("state").value_or("") : "";
    const std::string protection = vault ? vault->stringAt("protection").value_or("") : "";
    const std::string keeper = protection == "keyring" ? "the keyring" : protection == "keyfile" ? "a key file beside it" : "a passphrase";
    const std::string message = vault ? vault->stringAt("message").value_or("") : "";
    if (status.booleanAt("locked").value_or(false))
        findings.problem("vault", "Warder is locked and gives out nothing.", "Run: warder unlock");
    else if (state == "ready" && message.empty())
        findings.good("vault", "The vault is open; its key is kept by " + keeper + ".");
    else if (state == "ready")
        findings.problem("vault", message, {});
    else if (state == "opening")
        findings.note("vault", "The vault is being opened.");
    else
        findings.problem("vault", message.empty() ? "The vault cannot be used (" + state + ")." : message, {});
    if (state == "ready" && protection == "keyfile")
        findings.note("key_file", "The vault's key lies in a file: whoever copies both can read it.", "For the keyring, run: warder agent rekey --vault keyring");
}

// What broke while the agent runs has no effect yet, and would have one after a restart: it is a problem all the same.
void lookAtFiles(const Json& status, Findings& findings)
{
    if (const Json* settings = status.find("settings")) {
        const std::string message = settings->stringAt("message").value_or("");
        if (message.empty())
            findings.good("settings", "The settings are in force.");
        else
            findings.problem("settings", message, "Correct settings.toml in " + wire::folders().config + ", or remove it.");
    }
    if (const Json* activity = status.find("activity")) {
        const std::string message = activity->stringAt("message").value_or("");
        if (message.empty())
            findings.good("activity", "Requests for tokens are recorded.");
        else
            findings.problem("activity", message, "Move the file aside, or make room on the disk.");
    }
}

void lookAtClock(const Json& status, Findings& findings)
{
    const auto skew = status.integerAt("clock_skew");
    if (!skew) {
        findings.note("clock", "No server has said yet what time it is.");
    } else if (std::abs(*skew) <= kClockTolerance) {
        findings.good("clock", "The clock agrees with the last server's.");
    } else {
        findings.problem("clock",
                         "The clock of this computer is " + std::to_string(std::abs(*skew)) + " s " + (*skew > 0 ? "behind" : "ahead of")
                             + " the last server's, so tokens seem to end at the wrong time.",
                         "Set it, for instance by: timedatectl set-ntp true");
    }
}

void lookAtProfile(const Json& profile, Findings& findings)
{
    const std::string name = profile.stringAt("name").value_or("");
    const std::string state = profile.stringAt("state").value_or("");
    const std::string message = profile.stringAt("message").value_or("");
    const std::string text = name + ": " + (message.empty() ? state : message);
    const bool isFine = state == "active" || state == "refreshing" || state == "signing_in";
    if (state == "signed_out")
        findings.note("profile", name + " is not signed in.", "Run: warder login " + name);
    else if (!isFine)
        findings.problem("profile", text, {});
    else if (const Json* error = profile.find("last_error"); error && error->isObject())
        findings.note("profile", name + " has a token, but the last refresh failed: " + error->stringAt("message").value_or(""));
    else
        findings.good("profile", name + " is " + state + ".");
    const Json* marks = profile.find("marks");
    for (const Json& mark : marks && marks->items() ? *marks->items() : codec::JsonArray {}) {
        if (mark == Json("allow_http"))
            findings.note("profile_http", name + " talks to its provider without encryption (http.allow_http).");
        else if (mark == Json("insecure_skip_verify"))
            findings.note("profile_tls", name + " does not check who its provider is (http.insecure_skip_verify).");
    }
}

void lookAtProfiles(Session& session, Findings& findings)
{
    Json params = Json::object({ { "limit", 200 } });
    std::size_t count = 0;
    for (;;) {
        const auto answer = session.client().call("profile.list", params, std::chrono::seconds(20));
        const Json* page = answer ? std::get_if<Json>(&*answer) : nullptr;
        const Json* rows = page ? page->find("profiles") : nullptr;
        if (!rows || !rows->items()) {
            findings.problem("profile", "The agent does not list the profiles.", "Run: warder list");
            return;
        }
        for (const Json& row : *rows->items())
            lookAtProfile(row, findings);
        count += rows->items()->size();
        const auto next = page->stringAt("next");
        if (!next)
            break;
        params.set("after", *next);
    }
    if (count == 0)
        findings.note("profile", "There are no profiles yet.", "Run: warder add ADDRESS");
}

// An agent is not started for this: that none runs is one of the things to say.
void lookAtAgent(Session& session, const wire::SocketLocation& location, Findings& findings)
{
    switch (session.client().connect(location)) {
    case wire::Client::ConnectOutcome::Refused:
        findings.problem("agent", session.client().problem(), {});
        return;
    case wire::Client::ConnectOutcome::NoAgent:
        if (location.isDefault)
            findings.problem("agent", "No agent runs.", "Run: warder agent start");
        else
            findings.problem("agent", "No agent answers at " + location.path() + ", which WARDER_SOCKET names.", "Unset WARDER_SOCKET to use your own agent.");
        return;
    case wire::Client::ConnectOutcome::Connected:
        break;
    }
    const auto answer = session.client().call("agent.status", Json::object(), std::chrono::seconds(10));
    const Json* status = answer ? std::get_if<Json>(&*answer) : nullptr;
    if (!status) {
        findings.problem("agent", "Something listens at " + location.path() + ", but does not say how it is.", "Run: warder agent stop, then warder agent start");
        return;
    }
    const std::string version = status->stringAt("version").value_or("");
    findings.good("agent", "The agent serves on " + location.path() + " (process " + std::to_string(status->integerAt("pid").value_or(0)) + ").");
    if (version != WARDER_VERSION) {
        findings.problem("version", "The agent is version " + version + ", and this program is " WARDER_VERSION ".",
                         "Run: warder agent stop, then warder agent start");
    }
    lookAtVault(*status, findings);
    lookAtFiles(*status, findings);
    lookAtClock(*status, findings);
    if (!status->booleanAt("locked").value_or(false))
        lookAtProfiles(session, findings);
}

} // namespace

ExitCode runDoctor(Session& session, const Arguments& arguments)
{
    (void)arguments;
    Findings findings;
    const wire::SocketLocation location = wire::socketLocation();
    if (!location.problem.empty())
        findings.problem("agent", location.problem, {});
    else
        lookAtAgent(session, location, findings);
    lookAtSurroundings(findings);
    return findings.print(session);
}

} // namespace warder::cli
