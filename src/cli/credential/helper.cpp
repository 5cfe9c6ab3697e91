// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/credential/helper.h"

#include "cli/credential/caller.h"
#include "codec/sha256.h"
#include "codec/text.h"

#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>

namespace warder::cli {

using codec::Json;

HelperCall::HelperCall(std::string_view tool, std::span<const std::string_view> words)
    : m_tool(tool)
    , m_words(words.begin(), words.end())
{
    m_profile = takeOption("--profile").value_or("");
}

void HelperCall::takeProfile(std::size_t others)
{
    if (m_words.size() <= others || !m_profile.empty())
        return;
    m_profile = m_words.front();
    m_words.erase(m_words.begin());
}

std::optional<std::string> HelperCall::takeOption(std::string_view name)
{
    for (auto word = m_words.begin(); word != m_words.end(); ++word) {
        if (*word == name && word + 1 != m_words.end()) {
            std::string value = *(word + 1);
            m_words.erase(word, word + 2);
            return value;
        }
        if (word->size() > name.size() && word->starts_with(name) && (*word)[name.size()] == '=') {
            std::string value = word->substr(name.size() + 1);
            m_words.erase(word);
            return value;
        }
    }
    return {};
}

bool HelperCall::takeFlag(std::string_view name)
{
    return std::erase(m_words, name) > 0;
}

std::optional<Json> HelperCall::ask(std::string_view method, Json params, std::chrono::seconds limit)
{
    m_problem = {};
    if (!m_session.connect()) {
        m_problem.exitCode = m_session.failure(); // connect() has said why
        return {};
    }
    auto answer = m_session.client().call(method, std::move(params), limit);
    if (!answer) {
        m_problem = { false, false, "The agent did not answer. Run: warder agent status", ExitCode::NoAgent };
        return {};
    }
    if (const auto* error = std::get_if<wire::RemoteError>(&*answer)) {
        m_problem = { false, false, error->message, exitCodeFor(error->kind) };
        if (!error->serverMessage.empty())
            m_problem.sentence += " The server said: “" + error->serverMessage + "”";
        // An address that nobody answers for, and one that is none, are not Warder's business.
        m_problem.isNobody = method == "credential.resolve" && (error->reason == "profile_not_found" || error->reason == "invalid_request");
        m_problem.isNoMethod = error->reason == "peer_refused" || error->reason == "unknown_method";
        return {};
    }
    return std::get<Json>(std::move(*answer));
}

namespace {

HelperProfile profileFrom(const Json& answer)
{
    const auto text = [&answer](std::string_view name) { return answer.stringAt(name).value_or(""); };
    return { text("profile"), text("username"), text("token_kind"), text("auth"), text("url"), text("place") };
}

} // namespace

std::optional<HelperProfile> HelperCall::resolve(const std::string& url, const std::string& username)
{
    const auto answer = ask("credential.resolve", Json::object({ { "tool", m_tool }, { "url", url }, { "username", username }, { "profile", m_profile } }));
    if (!answer && m_problem.isNoMethod)
        return resolveElsewhere(url, username);
    if (!answer)
        return {};
    return profileFrom(*answer);
}

// Behind a forwarded socket: whoever gives the token says whose it is. Which user name the rule has stays there.
std::optional<HelperProfile> HelperCall::resolveElsewhere(const std::string& url, const std::string& username)
{
    const auto answer = ask("token.get", Json::object({ { "tool", m_tool }, { "url", url } }));
    if (!answer) {
        m_problem.isNobody = m_problem.exitCode == ExitCode::NoSuchProfile;
        return {};
    }
    const std::string name = answer->stringAt("profile").value_or("");
    if (!m_profile.empty() && m_profile != name) {
        m_problem = { true, false, {}, ExitCode::NoSuchProfile };
        return {};
    }
    return HelperProfile { name, username.empty() ? "oauth2" : username, answer->stringAt("token_kind").value_or(""), "auto", {}, {} };
}

std::optional<HelperProfile> HelperCall::resolveByName()
{
    if (m_profile.empty()) {
        if (!m_session.connect()) {
            m_problem = { false, false, {}, m_session.failure() };
            return {};
        }
        const std::vector<std::string_view> none;
        auto only = m_session.profile(Arguments::parse(none, {}));
        if (!only) {
            m_problem = { false, false, {}, m_session.failure() };
            return {};
        }
        m_profile = std::move(*only);
    }
    const auto answer = ask("credential.resolve", Json::object({ { "tool", m_tool }, { "profile", m_profile } }));
    if (!answer && m_problem.isNoMethod)
        return HelperProfile { m_profile, "oauth2", {}, "auto", {}, {} };
    if (!answer) {
        m_problem.isNobody = false; // somebody named it
        return {};
    }
    return profileFrom(*answer);
}

std::optional<HelperToken> HelperCall::token(const HelperProfile& profile, std::optional<std::int64_t> minValid)
{
    Json request = Json::object({ { "profile", profile.name }, { "tool", m_tool } });
    if (!profile.tokenKind.empty())
        request.set("token_kind", profile.tokenKind);
    if (!profile.url.empty())
        request.set("url", profile.url);
    if (minValid)
        request.set("min_valid", *minValid);
    const auto answer = ask("token.get", std::move(request));
    if (!answer)
        return {};
    HelperToken token { answer->stringAt("token").value_or(""), answer->stringAt("header").value_or(""), answer->stringAt("header_value").value_or(""),
                        {}, answer->integerAt("expires_at") };
    // Everything that follows is lines of text: a token with a line end in it would be two of them.
    if (token.token.empty() || codec::hasControlCharacters(token.token) || codec::hasControlCharacters(token.headerValue) || codec::hasControlCharacters(token.header)) {
        m_problem = { false, false, "The token of " + profile.name + " has characters in it that no header can carry, so it was not handed out.", ExitCode::Failed };
        return {};
    }
    if (token.headerValue.ends_with(" " + token.token))
        token.scheme = token.headerValue.substr(0, token.headerValue.size() - token.token.size() - 1);
    return token;
}

std::optional<HelperToken> HelperCall::tokenForRepeater(const HelperProfile& profile, std::string_view label, std::optional<std::int64_t> minValid, bool insists)
{
    auto first = token(profile, minValid);
    const std::string caller = first ? callerIdentity() : std::string();
    if (caller.empty())
        return first;
    const auto verdictOn = [&](const HelperToken& given) {
        return ask("credential.asked", Json::object({ { "profile", profile.name },
                                                      { "caller", caller },
                                                      { "label", m_tool + " " + std::string(label.substr(0, 100)) },
                                                      { "insists", insists },
                                                      { "sha256", codec::sha256OfText(given.token) } }));
    };
    const auto answer = verdictOn(*first);
    if (!answer && !m_problem.isNoMethod)
        return {};
    const std::string verdict = answer ? answer->stringAt("verdict").value_or("") : std::string();
    if (verdict == "refused") {
        // A new one. Where it cannot be had now, what is left of the old one is more use than an error, unless the person is needed.
        if (!ask("session.refresh", Json::object({ { "profile", profile.name } })) && m_problem.exitCode == ExitCode::SigninNeeded)
            return {};
        auto renewed = token(profile, minValid);
        if (renewed)
            (void)verdictOn(*renewed); // the caller has had this one now
        return renewed;
    }
    if (verdict == "again" && isRefusedByServer(profile))
        return {};
    return first;
}

bool HelperCall::isRefusedByServer(const HelperProfile& profile)
{
    const auto report = ask("profile.verify", Json::object({ { "profile", profile.name } }), std::chrono::seconds(15));
    if (!report || report->booleanAt("accepted").value_or(true)) {
        m_problem = {}; // nobody knows better
        return false;
    }
    m_problem = { false, false, "The new token of " + profile.name + " is refused as well. " + report->stringAt("message").value_or("")
                      + " Check its audience, scopes and header: warder show " + profile.name + " --all", ExitCode::Refused };
    return true;
}

void HelperCall::reject(const HelperProfile& profile, const std::string& refused)
{
    (void)ask("token.reject", Json::object({ { "profile", profile.name }, { "sha256", codec::sha256OfText(refused) } }));
}

void HelperCall::answer(std::string_view bytes)
{
    std::fwrite(bytes.data(), 1, bytes.size(), stdout);
    std::fflush(stdout);
}

void HelperCall::say(std::string_view sentence)
{
    if (!sentence.empty())
        m_session.say("warder: " + std::string(sentence));
}

int HelperCall::failed()
{
    say(m_problem.sentence);
    return static_cast<int>(m_problem.exitCode);
}

std::string headerNameForPeople(std::string name)
{
    bool isStart = true;
    for (char& c : name) {
        if (isStart && c >= 'a' && c <= 'z')
            c = static_cast<char>(c - 'a' + 'A');
        isStart = c == '-';
    }
    return name;
}

std::optional<std::string> readStandardInput(std::size_t limit)
{
    std::string text;
    std::array<char, 16 * 1024> buffer;
    while (true) {
        const ssize_t length = ::read(STDIN_FILENO, buffer.data(), buffer.size());
        if (length < 0 && errno == EINTR)
            continue;
        if (length < 0)
            return {};
        if (length == 0)
            return text;
        text.append(buffer.data(), static_cast<std::size_t>(length));
        if (text.size() > limit)
            return {};
    }
}

} // namespace warder::cli
