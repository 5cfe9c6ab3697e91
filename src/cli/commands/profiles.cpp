// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/commands.h"
#include "cli/secret_input.h"
#include "cli/session.h"
#include "codec/text.h"

#include <algorithm>
#include <cstdio>
#include <tuple>

namespace warder::cli {

using codec::Json;

namespace {

// "key=value" of --set: the agent reads the value as TOML, else as a text; no value removes the key.
bool addAssignments(Session& session, const Arguments& arguments, Json& texts, Json& unset)
{
    for (const std::string& assignment : arguments.values("--set")) {
        const auto equals = assignment.find('=');
        if (equals == std::string::npos || equals == 0) {
            session.fail(ExitCode::Usage, "invalid_request", "--set wants key=value, such as --set oauth.client_id=warder.");
            return false;
        }
        if (equals + 1 == assignment.size())
            unset.append(assignment.substr(0, equals));
        else
            texts.set(assignment.substr(0, equals), assignment.substr(equals + 1));
    }
    return true;
}

// The secrets that come on standard input go to the vault with the profile. False where one was promised and did not come.
bool addSecrets(Session& session, const Arguments& arguments, Json& request)
{
    for (const auto& [option, member, title] : { std::tuple { "--client-secret-stdin", "client_secret", "Client secret" },
                                                 std::tuple { "--token-stdin", "token", "Token" } }) {
        if (!arguments.has(option))
            continue;
        auto secret = readSecretLine(std::string(title) + ": ");
        if (!secret) {
            session.fail(ExitCode::Usage, "invalid_request", std::string("Nothing came on standard input for ") + option + ".");
            return false;
        }
        Json secrets = request.find("secrets") ? *request.find("secrets") : Json::object();
        secrets.set(member, *secret);
        request.set("secrets", std::move(secrets));
    }
    return true;
}

std::string stateLine(const Json& profile)
{
    const std::string state = profile.stringAt("state").value_or("");
    if (state == "active" || state == "refreshing") {
        const auto expires = profile.integerAt("expires_at");
        return state + (expires ? ", ends " + relativeTime(expires) : std::string(", no known end"));
    }
    return state;
}

void printProfile(Session& session, const Json& profile)
{
    const auto line = [&session](std::string_view name, const std::string& value) {
        if (!value.empty())
            session.print(codec::sanitizeForDisplay(std::string(name) + std::string(18 - std::min<std::size_t>(17, name.size()), ' ') + value, 2000));
    };
    const auto text = [&](std::string_view title, std::string_view key) { line(title, profile.stringAt(key).value_or("")); };
    const auto list = [&](std::string_view title, std::string_view key) {
        std::string joined;
        for (const std::string& item : profile.stringsAt(key).value_or(std::vector<std::string> {}))
            joined += (joined.empty() ? "" : " ") + item;
        line(title, joined);
    };
    const auto time = [&](std::string_view title, std::string_view key) {
        if (const auto value = profile.integerAt(key))
            line(title, localTime(*value) + " (" + relativeTime(value) + ")");
    };
    text("profile", "name");
    text("title", "title");
    text("kind", "kind");
    text("endpoint", "endpoint");
    text("issuer", "issuer");
    text("client id", "client_id");
    text("flow", "flow");
    line("state", stateLine(profile));
    text("what now", "message");
    if (const Json* identity = profile.find("identity"); identity && identity->isObject()) {
        std::string who = identity->stringAt("name").value_or(identity->stringAt("preferred_username").value_or(""));
        if (const auto email = identity->stringAt("email"))
            who += (who.empty() ? "" : ", ") + *email;
        line("signed in as", who.empty() ? identity->stringAt("sub").value_or("") : who);
    }
    list("scopes asked", "scopes_asked");
    list("scopes granted", "scopes_granted");
    list("scopes missing", "scopes_missing");
    time("token ends", "expires_at");
    time("session ends", "session_expires_at");
    time("next refresh", "next_refresh_at");
    time("signed in", "signed_in_at");
    line("served as", profile.stringAt("header").value_or("") + ": " + profile.stringAt("scheme").value_or("") + " …");
    list("marked", "marks");
    text("file", "path");
    if (const Json* error = profile.find("last_error"); error && error->isObject())
        line("last error", error->stringAt("message").value_or(""));
}

void printKeys(Session& session, const Json& profile)
{
    const Json* keys = profile.find("keys");
    const codec::JsonArray* items = keys ? keys->items() : nullptr;
    if (!items)
        return;
    session.print("");
    for (const Json& key : *items) {
        const Json* value = key.find("value");
        session.print(codec::sanitizeForDisplay(key.stringAt("key").value_or("") + " = " + (value ? value->dump() : "")
                                                    + "    # " + key.stringAt("source").value_or(""),
                                                2000));
    }
}

// Where a server has several ways in, which one was taken and how to take another.
void sayChoices(Session& session, const Json& suggestion, const Json& texts, const std::string& name)
{
    const Json* choices = suggestion.find("choices");
    if (!choices || !choices->items() || choices->items()->size() < 2 || texts.find("flipt.method"))
        return;
    session.say("It signs in by " + choices->items()->front().stringAt("label").value_or("") + ". For another way, run one of:");
    for (std::size_t i = 1; i < choices->items()->size(); ++i) {
        const Json* set = (*choices->items())[i].find("set");
        std::string command = "  warder edit " + name;
        for (const auto& [key, value] : *set->members())
            command += " --set " + key + "=" + (value.string() ? *value.string() : value.dump());
        session.say(codec::sanitizeForDisplay(command, 500));
    }
}

// Which kind is said on the command line, where no server can say it: such a profile is written as it is told.
std::string kindWithoutServer(const Json& texts)
{
    std::string kind = texts.stringAt("kind").value_or("");
    if (kind.size() > 2 && kind.front() == '"' && kind.back() == '"')
        kind = kind.substr(1, kind.size() - 2);
    return kind == "static" || kind == "command" || kind == "web-session" ? kind : std::string();
}

ExitCode addWithoutServer(Session& session, const Arguments& arguments, const std::string& kind, Json texts, Json unset)
{
    const auto name = arguments.value("--name");
    if (!name)
        return session.fail(ExitCode::Usage, "invalid_request", "A profile of this kind wants a name of its own. Add --name NAME");
    if (!arguments.positionals().empty()) {
        const std::string& address = arguments.positionals().front();
        for (const char* key : { "endpoint", "web_session.url" }) {
            if (!texts.find(key) && (kind == "web-session" || std::string_view(key) == "endpoint"))
                texts.set(key, Json(address).dump());
        }
    }
    Json request = Json::object({ { "profile", *name }, { "create", true }, { "set_text", std::move(texts) }, { "unset", std::move(unset) } });
    if (!addSecrets(session, arguments, request))
        return ExitCode::Usage;
    const auto written = session.call("profile.put", std::move(request), std::chrono::seconds(90));
    if (!written)
        return session.failure();
    const Json* profile = written->find("profile");
    if (session.isJson())
        session.printJson(profile ? *profile : Json::object());
    session.say("The profile " + *name + " is written: " + (profile ? profile->stringAt("path").value_or("") : ""));
    session.say("To sign in, run: warder login " + *name);
    return ExitCode::Done;
}

} // namespace

ExitCode runAdd(Session& session, const Arguments& arguments)
{
    const auto preset = arguments.value("--preset");
    Json texts = Json::object();
    Json unset = Json::array();
    if (!addAssignments(session, arguments, texts, unset))
        return ExitCode::Usage;
    const std::string kind = preset ? std::string() : kindWithoutServer(texts);
    if (arguments.positionals().size() > 1 || (arguments.positionals().empty() && !preset && kind.empty()))
        return session.fail(ExitCode::Usage, "invalid_request", "Say which address. Run: warder add ADDRESS");
    if (!kind.empty())
        return addWithoutServer(session, arguments, kind, std::move(texts), std::move(unset));
    Json question = Json::object({ { "address", arguments.positionals().empty() ? std::string() : arguments.positionals().front() } });
    if (preset)
        question.set("preset", *preset);
    // The probe goes by the same certificates and proxy as the profile will.
    question.set("set_text", texts);
    if (const Json* allowHttp = texts.find("http.allow_http"); allowHttp && *allowHttp == Json("true"))
        question.set("allow_http", true);
    const auto probe = session.call("profile.probe", std::move(question), std::chrono::seconds(90));
    if (!probe)
        return session.failure();
    const Json* findings = probe->find("findings");
    if (const codec::JsonArray* items = findings ? findings->items() : nullptr) {
        for (const Json& finding : *items)
            session.say((finding.booleanAt("ok").value_or(false) ? "✓ " : "· ") + finding.stringAt("text").value_or(""));
    }
    const Json* suggestion = probe->find("suggestion");
    if (!suggestion || !suggestion->isObject())
        return session.fail(ExitCode::NetworkOrServer, "not_a_provider",
                            "Nothing at this address says how to sign in. Check it, or give the issuer's own address: warder add https://ISSUER");
    const std::string name = arguments.value("--name").value_or(suggestion->stringAt("name").value_or(""));
    Json request = Json::object({ { "profile", name }, { "create", true } });
    if (const Json* set = suggestion->find("set"))
        request.set("set", *set);
    request.set("set_text", texts).set("unset", unset);
    if (!addSecrets(session, arguments, request))
        return ExitCode::Usage;
    const auto written = session.call("profile.put", std::move(request), std::chrono::seconds(90));
    if (!written)
        return session.failure();
    const Json* profile = written->find("profile");
    if (session.isJson()) {
        Json result = profile ? *profile : Json::object();
        result.set("findings", *findings);
        session.printJson(result);
    }
    session.say("The profile " + name + " is written: " + (profile ? profile->stringAt("path").value_or("") : ""));
    sayChoices(session, *suggestion, texts, name);
    if (suggestion->booleanAt("needs_issuer").value_or(false) && !texts.find("oauth.issuer")) {
        session.say("It has no issuer yet. Ask which provider the cluster trusts, and then run: warder edit " + name + " --set oauth.issuer=https://ISSUER --set oauth.client_id=ID");
    } else if (suggestion->booleanAt("needs_client_id").value_or(false) && !texts.find("oauth.client_id")) {
        const std::string where = suggestion->stringAt("register_at").value_or("");
        session.say("It has no client id yet. Register an application at the provider" + (where.empty() ? "" : " (" + where + ")")
                    + " with the redirect URI " + suggestion->stringAt("redirect_uri").value_or("") + " and then run: warder edit " + name
                    + " --set oauth.client_id=ID");
    } else {
        session.say("To sign in, run: warder login " + name);
    }
    return ExitCode::Done;
}

ExitCode runPresets(Session& session, const Arguments& arguments)
{
    (void)arguments;
    const auto answer = session.call("preset.list", Json::object());
    if (!answer)
        return session.failure();
    if (session.isJson()) {
        session.printJson(*answer);
        return ExitCode::Done;
    }
    const Json* presets = answer->find("presets");
    for (const Json& preset : presets && presets->items() ? *presets->items() : codec::JsonArray {}) {
        const std::string name = preset.stringAt("name").value_or("");
        session.print(codec::sanitizeForDisplay(name + std::string(name.size() < 14 ? 14 - name.size() : 1, ' ') + preset.stringAt("title").value_or("")
                                                    + "  " + preset.stringAt("address_hint").value_or(""),
                                                500));
    }
    return ExitCode::Done;
}

ExitCode runList(Session& session, const Arguments& arguments)
{
    (void)arguments;
    Json all = Json::array();
    std::string after;
    do {
        auto page = session.call("profile.list", Json::object({ { "after", after }, { "limit", 200 } }));
        if (!page)
            return session.failure();
        if (Json* profiles = page->find("profiles")) {
            for (const Json& profile : *profiles->items())
                all.append(profile);
        }
        after = page->stringAt("next").value_or("");
    } while (!after.empty());
    if (session.isJson()) {
        session.printJson(Json::object({ { "profiles", std::move(all) } }));
        return ExitCode::Done;
    }
    if (all.items()->empty())
        session.say("There is no profile yet. Run: warder add ADDRESS");
    std::size_t width = 8;
    for (const Json& profile : *all.items())
        width = std::max(width, profile.stringAt("name").value_or("").size());
    for (const Json& profile : *all.items()) {
        const std::string name = profile.stringAt("name").value_or("");
        session.print(codec::sanitizeForDisplay(name + std::string(width + 2 - name.size(), ' ') + stateLine(profile) + "  "
                                                    + profile.stringAt("endpoint").value_or(""),
                                                500));
    }
    return ExitCode::Done;
}

ExitCode runShow(Session& session, const Arguments& arguments)
{
    const auto name = session.profile(arguments);
    if (!name)
        return session.failure();
    const auto answer
        = session.call("profile.get", Json::object({ { "profile", *name }, { "all", arguments.has("--all") } }));
    if (!answer)
        return session.failure();
    const Json* profile = answer->find("profile");
    if (!profile)
        return ExitCode::Failed;
    if (session.isJson()) {
        session.printJson(*profile);
    } else {
        printProfile(session, *profile);
        printKeys(session, *profile);
    }
    return ExitCode::Done;
}

ExitCode runEdit(Session& session, const Arguments& arguments)
{
    const auto name = session.profile(arguments);
    if (!name)
        return session.failure();
    Json texts = Json::object();
    Json unset = Json::array();
    if (!addAssignments(session, arguments, texts, unset))
        return ExitCode::Usage;
    Json request = Json::object({ { "profile", *name }, { "set_text", texts }, { "unset", unset } });
    if (const auto rename = arguments.value("--name"))
        request.set("rename", *rename);
    if (!addSecrets(session, arguments, request))
        return ExitCode::Usage;
    if (texts.members()->empty() && unset.items()->empty() && !request.find("rename") && !request.find("secrets"))
        return session.fail(ExitCode::Usage, "invalid_request",
                            "Say what to change. Run: warder edit " + *name + " --set key=value, or edit the file that warder show " + *name + " names");
    const auto written = session.call("profile.put", std::move(request), std::chrono::seconds(90));
    if (!written)
        return session.failure();
    if (session.isJson())
        session.printJson(*written->find("profile"));
    else
        session.say("The profile " + arguments.value("--name").value_or(*name) + " is changed.");
    return ExitCode::Done;
}

ExitCode runRemove(Session& session, const Arguments& arguments)
{
    if (arguments.positionals().size() != 1)
        return session.fail(ExitCode::Usage, "invalid_request", "Say which profile. Run: warder remove P");
    const std::string name = arguments.positionals().front();
    if (!arguments.has("--yes") && !confirmOnTerminal("Sign out of " + name + " and remove its profile?"))
        return session.fail(ExitCode::Usage, "cancelled", "Nothing was removed. To remove it without a question, run: warder remove " + name + " --yes");
    const auto answer = session.call("profile.remove",
                                     Json::object({ { "profile", name }, { "local", arguments.has("--local") } }),
                                     std::chrono::seconds(90));
    if (!answer)
        return session.failure();
    if (session.isJson())
        session.printJson(*answer);
    session.say(answer->stringAt("message").value_or("The profile is removed."));
    return ExitCode::Done;
}

} // namespace warder::cli
