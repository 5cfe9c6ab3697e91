// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/commands.h"
#include "cli/session.h"
#include "codec/text.h"

#include <poll.h>
#include <signal.h>
#include <termios.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <cstdlib>
#include <optional>
#include <string>

namespace warder::cli {

using codec::Json;

namespace {

volatile std::sig_atomic_t interrupted = 0;

void onInterrupt(int)
{
    interrupted = 1;
}

// Lines of standard input while a sign-in waits: redirect URLs that the person brings from another computer.
class InputLines
{
public:
    [[nodiscard]] bool isOpen() const { return m_open; }
    //! Reads what is there; the whole lines so far. End of input only ends the reading.
    std::vector<std::string> read()
    {
        std::array<char, 4096> buffer;
        const ssize_t length = ::read(STDIN_FILENO, buffer.data(), buffer.size());
        if (length <= 0) {
            m_open = false;
            return {};
        }
        m_partial.append(buffer.data(), static_cast<std::size_t>(length));
        std::vector<std::string> lines;
        for (std::size_t end = 0; (end = m_partial.find('\n')) != std::string::npos;) {
            std::string line = m_partial.substr(0, end);
            m_partial.erase(0, end + 1);
            while (!line.empty() && (line.back() == '\r' || line.back() == ' '))
                line.pop_back();
            if (!line.empty())
                lines.push_back(std::move(line));
        }
        if (m_partial.size() > kLongest)
            m_partial.clear();
        return lines;
    }

private:
    static constexpr std::size_t kLongest = 64 * 1024;
    std::string m_partial;
    bool m_open = true;
};

// What a sign-in's event is to a program that reads --json: the contract of design section 7.
Json publicEvent(const Json& event)
{
    Json line = Json::object();
    for (const auto& [name, value] : *event.members()) {
        if (name != "type" && name != "signin")
            line.set(name, value);
    }
    return line;
}

// Hides what is typed while it lives, where standard input is a terminal: a token is being pasted.
class HiddenInput
{
public:
    HiddenInput()
    {
        if (::tcgetattr(STDIN_FILENO, &m_before) != 0)
            return;
        termios hidden = m_before;
        hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        m_isSet = ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden) == 0;
    }
    HiddenInput(const HiddenInput&) = delete;
    HiddenInput& operator=(const HiddenInput&) = delete;
    ~HiddenInput()
    {
        if (m_isSet)
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }

private:
    termios m_before {};
    bool m_isSet = false;
};

void sayEvent(Session& session, const Json& event)
{
    const std::string kind = event.stringAt("event").value_or("");
    if (kind == "step") {
        const std::string step = event.stringAt("name").value_or("");
        if (step == "ask_for_secret")
            session.say("Paste the token (for a web session its cookies, as NAME=VALUE) and press Enter. It is not shown.");
        else if (step == "browser_unavailable")
            session.say("The page cannot be shown in warder-browser, so another browser is used. Install warder-browser, or give this profile another one with --set oauth.browser=system.");
        else if (step == "ask_for_redirect")
            session.say("The browser ends on a page that says you are not authenticated. Paste that page's whole address here within two minutes.");
    } else if (kind == "open_url") {
        if (event.booleanAt("opened").value_or(false))
            session.say("The sign-in page is open in your browser. If it is not, open this address:");
        else
            session.say("Open this address in a browser:");
        session.say(event.stringAt("url").value_or(""));
        session.say("Signed in on another computer? Paste the address that its browser ends on here.");
    } else if (kind == "device_code") {
        session.say("Open " + event.stringAt("verification_uri").value_or("") + " on any device and enter the code "
                    + event.stringAt("user_code").value_or(""));
        session.say("Do not enter a code that somebody sent you. This one ends "
                    + relativeTime(event.integerAt("expires_at")) + ".");
    }
}

// Follows one sign-in to its end.
ExitCode followSignin(Session& session, const std::string& signin)
{
    InputLines input;
    std::optional<HiddenInput> hidden; // while a token is asked for
    bool isAsked = false; // a line that was piped in waits until the sign-in knows what it is
    for (;;) {
        if (interrupted) {
            (void)session.client().call("signin.cancel", Json::object({ { "signin", signin } }), std::chrono::seconds(5));
            return session.fail(ExitCode::Failed, "cancelled", "The sign-in is cancelled.");
        }
        // Notifications that came with an answer are already in memory: only then wait for more.
        auto event = session.client().nextNotification(std::chrono::milliseconds(0));
        if (!event) {
            if (!session.client().isConnected())
                return session.fail(ExitCode::NoAgent, "agent_unavailable", "The agent went away. Run: warder agent start");
            std::array<pollfd, 2> descriptors { pollfd { session.client().fd(), POLLIN, 0 },
                                                pollfd { STDIN_FILENO, POLLIN, 0 } };
            const bool reads = isAsked && input.isOpen();
            ::poll(descriptors.data(), reads ? 2 : 1, 1000);
            if (reads && (descriptors[1].revents & (POLLIN | POLLHUP)) != 0) {
                for (const std::string& line : input.read()) {
                    // A wrong paste is said and forgotten: the sign-in goes on.
                    (void)session.call("signin.submit", Json::object({ { "signin", signin }, { hidden ? "secret" : "redirect_url", line } }));
                }
            }
            if ((descriptors[0].revents & (POLLIN | POLLHUP)) == 0)
                continue;
            event = session.client().nextNotification(std::chrono::milliseconds(200));
            if (!event)
                continue;
        }
        if (event->stringAt("signin") != signin)
            continue;
        const std::string kind = event->stringAt("event").value_or("");
        if (session.isJson())
            session.printJson(publicEvent(*event));
        sayEvent(session, *event);
        if (kind == "step") {
            const std::string step = event->stringAt("name").value_or("");
            isAsked = step == "ask_for_secret" || step == "ask_for_redirect" || step == "wait_for_person";
            if (step == "ask_for_secret")
                hidden.emplace();
            else
                hidden.reset();
        }
        if (kind == "done") {
            session.say("You are signed in to " + event->stringAt("profile").value_or("") + ". The token ends "
                        + relativeTime(event->integerAt("expires_at")) + ".");
            return ExitCode::Done;
        }
        if (kind == "failed") {
            session.say(event->stringAt("message").value_or("The sign-in failed."));
            if (const auto server = event->stringAt("server_message"))
                session.say("The server said: “" + *server + "”");
            return exitCodeFor(event->stringAt("kind").value_or(""));
        }
    }
}

// The agent may have been started without a display, or in another session: the page is to open where the person sits.
Json ownDisplay()
{
    Json display = Json::object();
    for (const char* name : { "DISPLAY", "WAYLAND_DISPLAY", "XAUTHORITY", "DBUS_SESSION_BUS_ADDRESS", "XDG_CURRENT_DESKTOP", "XDG_SESSION_TYPE" }) {
        if (const char* value = std::getenv(name); value && *value)
            display.set(name, value);
    }
    return display;
}

ExitCode loginOne(Session& session, const Arguments& arguments, const std::string& profile)
{
    Json request = Json::object({ { "profile", profile }, { "display", ownDisplay() } });
    if (arguments.has("--no-wait"))
        request.set("keep", true); // else it would end with this connection
    for (const auto& [option, name] : { std::pair { "--flow", "flow" }, std::pair { "--browser", "browser" } }) {
        if (const auto value = arguments.value(option))
            request.set(name, *value);
    }
    const auto started = session.call("signin.start", std::move(request));
    if (!started)
        return session.failure();
    if (arguments.has("--no-wait")) {
        if (session.isJson())
            session.printJson(*started);
        session.say("The sign-in has begun; Warder goes on with it.");
        return ExitCode::Done;
    }
    return followSignin(session, started->stringAt("signin").value_or(""));
}

std::vector<Json> allProfiles(Session& session, bool& failed)
{
    std::vector<Json> all;
    std::string after;
    do {
        const auto page = session.call("profile.list", Json::object({ { "after", after }, { "limit", 200 } }));
        failed = !page;
        if (failed)
            return {};
        if (const Json* profiles = page->find("profiles")) {
            for (const Json& profile : *profiles->items())
                all.push_back(profile);
        }
        after = page->stringAt("next").value_or("");
    } while (!after.empty());
    return all;
}

std::string statusLine(const Json& profile)
{
    std::string line = profile.stringAt("name").value_or("") + ": " + profile.stringAt("state").value_or("");
    if (const auto expires = profile.integerAt("expires_at"))
        line += ", token ends " + relativeTime(expires);
    if (const auto message = profile.stringAt("message"); message && !message->empty())
        line += ". " + *message;
    return line;
}

ExitCode printStatus(Session& session, const std::optional<std::string>& only)
{
    const auto agent = session.call("agent.status", Json::object());
    if (!agent)
        return session.failure();
    Json profiles = Json::array();
    if (!agent->booleanAt("locked").value_or(false)) {
        if (only) {
            const auto answer = session.call("profile.get", Json::object({ { "profile", *only } }));
            if (!answer)
                return session.failure();
            profiles.append(*answer->find("profile"));
        } else {
            bool failed = false;
            for (Json& profile : allProfiles(session, failed))
                profiles.append(std::move(profile));
            if (failed)
                return session.failure();
        }
    }
    if (session.isJson()) {
        session.printJson(Json::object({ { "agent", *agent }, { "profiles", profiles } }));
        return ExitCode::Done;
    }
    // Whichever profile is asked about: what concerns all of them.
    for (const std::string_view part : { "settings", "activity" }) {
        const Json* state = agent->find(part);
        if (const auto message = state ? state->stringAt("message") : std::nullopt)
            session.say(*message);
    }
    if (!only) {
        const Json* vault = agent->find("vault");
        session.print("warder-agent " + agent->stringAt("version").value_or("") + ", process "
                      + std::to_string(agent->integerAt("pid").value_or(0))
                      + (agent->booleanAt("locked").value_or(false) ? ", locked. Run: warder unlock" : ""));
        if (vault)
            session.print("vault: " + vault->stringAt("state").value_or("") + " (" + vault->stringAt("protection").value_or("")
                          + ")" + (vault->stringAt("message") ? ". " + *vault->stringAt("message") : std::string()));
    }
    for (const Json& profile : *profiles.items())
        session.print(codec::sanitizeForDisplay(statusLine(profile), 1000));
    return ExitCode::Done;
}

} // namespace

ExitCode runCheck(Session& session, const Arguments& arguments)
{
    const auto profile = session.profile(arguments);
    if (!profile)
        return session.failure();
    const auto answer = session.call("profile.verify", Json::object({ { "profile", *profile } }), std::chrono::seconds(90));
    if (!answer)
        return session.failure();
    const bool accepted = answer->booleanAt("accepted").value_or(false);
    if (session.isJson()) {
        session.printJson(*answer);
    } else {
        session.print(answer->stringAt("message").value_or(""));
        const Json* identity = answer->find("identity");
        for (const auto& [name, value] : identity && identity->members() ? *identity->members() : codec::JsonObject {}) {
            if (value.string() && name != "picture")
                session.print(codec::sanitizeForDisplay("  " + name + ": " + *value.string(), 500));
        }
        if (const auto expires = answer->integerAt("expires_at"))
            session.print("  until " + localTime(*expires) + " (" + relativeTime(expires) + ")");
        session.print("  asked: " + answer->stringAt("url").value_or(""));
        if (const auto server = answer->stringAt("server_message"))
            session.print("  The server said: “" + *server + "”");
    }
    return accepted ? ExitCode::Done : ExitCode::Refused;
}

ExitCode runLogin(Session& session, const Arguments& arguments)
{
    struct sigaction action = {};
    action.sa_handler = onInterrupt;
    ::sigaction(SIGINT, &action, nullptr);
    if (!arguments.has("--all")) {
        const auto profile = session.profile(arguments);
        return profile ? loginOne(session, arguments, *profile) : session.failure();
    }
    bool failed = false;
    const auto profiles = allProfiles(session, failed);
    if (failed)
        return session.failure();
    ExitCode worst = ExitCode::Done;
    for (const Json& profile : profiles) {
        const std::string state = profile.stringAt("state").value_or("");
        if (state != "signed_out" && state != "needs_sign_in" && state != "signing_in")
            continue;
        const ExitCode code = loginOne(session, arguments, profile.stringAt("name").value_or(""));
        if (code != ExitCode::Done)
            worst = code;
    }
    return worst;
}

ExitCode runStatus(Session& session, const Arguments& arguments)
{
    std::optional<std::string> only = arguments.value("--profile");
    if (!arguments.positionals().empty())
        only = arguments.positionals().front();
    if (!arguments.has("--watch"))
        return printStatus(session, only);
    if (!session.call("events.subscribe", Json::object()))
        return session.failure();
    if (const ExitCode code = printStatus(session, only); code != ExitCode::Done)
        return code;
    while (session.client().isConnected()) {
        const auto event = session.client().nextNotification(std::chrono::hours(1));
        const Json* profile = event ? event->find("profile") : nullptr;
        if (!profile || !profile->isObject() || (only && profile->stringAt("name") != *only))
            continue;
        if (session.isJson())
            session.printJson(*profile);
        else
            session.print(codec::sanitizeForDisplay(statusLine(*profile), 1000));
    }
    return session.fail(ExitCode::NoAgent, "agent_unavailable", "The agent went away. Run: warder agent start");
}

ExitCode runRefresh(Session& session, const Arguments& arguments)
{
    const auto profile = session.profile(arguments);
    if (!profile)
        return session.failure();
    const auto answer = session.call("session.refresh", Json::object({ { "profile", *profile } }), std::chrono::seconds(60));
    if (!answer)
        return session.failure();
    const auto expires = answer->integerAt("expires_at");
    if (session.isJson()) {
        session.printJson(Json::object({ { "profile", *profile },
                                         { "expires_at", expires ? Json(*expires) : Json() },
                                         { "expires_at_rfc3339", expires ? Json(codec::formatRfc3339(*expires)) : Json() } }));
    } else {
        session.say("The token of " + *profile + " is new; it ends " + relativeTime(expires) + ".");
    }
    return ExitCode::Done;
}

ExitCode runLogout(Session& session, const Arguments& arguments)
{
    const auto profile = session.profile(arguments);
    if (!profile)
        return session.failure();
    const auto answer = session.call("session.signout",
                                     Json::object({ { "profile", *profile }, { "local", arguments.has("--local") } }),
                                     std::chrono::seconds(90));
    if (!answer)
        return session.failure();
    if (session.isJson()) {
        Json result = *answer;
        session.printJson(result.set("profile", *profile));
    }
    session.say(answer->stringAt("message").value_or("You are signed out of " + *profile + "."));
    return ExitCode::Done;
}

} // namespace warder::cli
