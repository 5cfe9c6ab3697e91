// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/commands.h"
#include "cli/session.h"
#include "codec/text.h"
#include "wire/file_edit.h"

#include <string.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <optional>

namespace warder::cli {

using codec::Json;

namespace {

constexpr std::size_t kMaxToken = 64 * 1024;
constexpr std::size_t kMaxKeys = 128 * 1024; // what fits into a request beside a token

std::optional<std::string> readText(Session& session, const std::string& name, std::size_t maxBytes)
{
    int error = 0;
    std::optional<std::string> text;
    if (name == "-") {
        std::array<char, 16 * 1024> buffer;
        ssize_t length = 0;
        text.emplace();
        while ((length = ::read(STDIN_FILENO, buffer.data(), buffer.size())) > 0 && text->size() <= maxBytes)
            text->append(buffer.data(), static_cast<std::size_t>(length));
        if (text->size() > maxBytes) {
            error = EFBIG;
            text.reset();
        }
    } else {
        text = wire::readSmallFile(name, maxBytes, error);
    }
    if (!text) {
        session.fail(ExitCode::Failed, "storage_failed",
                     error == EFBIG ? "The file " + name + " is too large, so it was not read."
                                    : "The file " + name + " cannot be read (" + ::strerror(error) + "). Look at its name and permissions.");
    }
    return text;
}

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view kBlank = " \t\r\n";
    const auto first = text.find_first_not_of(kBlank);
    return first == std::string_view::npos ? std::string_view() : text.substr(first, text.find_last_not_of(kBlank) - first + 1);
}

// "Authorization: Bearer x", "Bearer x" and "x" are the same token.
std::string tokenIn(std::string_view text)
{
    text = trimmed(text);
    const auto blank = text.find_last_of(" \t");
    return std::string(blank == std::string_view::npos ? text : text.substr(blank + 1));
}

void printMembers(Session& session, const Json* object, std::string_view title)
{
    if (!object || !object->members())
        return;
    session.print(title);
    for (const auto& [name, value] : *object->members()) {
        std::string line = "  " + name + ": " + (value.string() ? *value.string() : value.dump());
        const bool isTime = name == "exp" || name == "iat" || name == "nbf" || name == "auth_time" || name == "updated_at";
        if (const auto seconds = value.integer(); isTime && seconds)
            line += " (" + localTime(*seconds) + ", " + relativeTime(seconds) + ")";
        session.print(codec::sanitizeForDisplay(line, 2000));
    }
}

} // namespace

ExitCode runJwt(Session& session, const Arguments& arguments)
{
    if (arguments.positionals().size() > 1)
        return session.fail(ExitCode::Usage, "invalid_request", "Say one file with a token, or give the token on standard input. Run: warder jwt FILE");
    const std::string name = arguments.positionals().empty() ? "-" : arguments.positionals().front();
    if (name == "-" && ::isatty(STDIN_FILENO) != 0)
        return session.fail(ExitCode::Usage, "invalid_request", "Give the token in a file or on standard input, for instance: warder token P | warder jwt -P P");
    const auto text = readText(session, name, kMaxToken);
    if (!text)
        return session.failure();
    Json request = Json::object({ { "token", tokenIn(*text) },
                                  { "profile", arguments.value("--profile").value_or("") },
                                  { "issuer", arguments.value("--issuer").value_or("") },
                                  { "audience", arguments.value("--audience").value_or("") },
                                  { "subject", arguments.value("--subject").value_or("") } });
    if (const auto pem = arguments.value("--pem")) {
        const auto key = readText(session, *pem, kMaxKeys);
        if (!key)
            return session.failure();
        request.set("pem", *key);
    }
    if (const auto jwks = arguments.value("--jwks")) {
        if (jwks->starts_with("https://") || jwks->starts_with("http://")) {
            request.set("jwks_url", *jwks);
        } else {
            const auto keys = readText(session, *jwks, kMaxKeys);
            if (!keys)
                return session.failure();
            request.set("jwks", *keys);
        }
    }
    const auto answer = session.call("jwt.inspect", std::move(request), std::chrono::seconds(90));
    if (!answer)
        return session.failure();
    const bool isRefused = answer->stringAt("verdict") == "refused";
    if (session.isJson()) {
        session.printJson(*answer);
        return isRefused ? ExitCode::Failed : ExitCode::Done;
    }
    printMembers(session, answer->find("header"), "header");
    printMembers(session, answer->find("claims"), "claims");
    if (const Json* checks = answer->find("checks"); checks && checks->items()) {
        for (const Json& check : *checks->items())
            session.say((check.booleanAt("ok").value_or(false) ? "✓ " : "✗ ") + check.stringAt("what").value_or("")
                        + (check.find("message") ? ": " + check.stringAt("message").value_or("") : ""));
    }
    const std::string key = answer->stringAt("key_id").value_or("");
    if (answer->stringAt("verdict") == "valid")
        session.say("The token is valid: signed with " + answer->stringAt("algorithm").value_or("") + (key.empty() ? "." : " by the key " + key + "."));
    else
        session.say(answer->stringAt("message").value_or(""));
    return isRefused ? ExitCode::Failed : ExitCode::Done;
}

} // namespace warder::cli
