// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "core/sensitive_change.h"

#include "codec/text.h"
#include "core/profile.h"

#include <algorithm>

namespace warder::core {

using codec::Json;

namespace {

// Longer than what fits a prompt: nobody reads that within its 30 seconds.
constexpr std::size_t kLongestText = 3000;
constexpr std::string_view kNotSet = "(not set)";

bool isOn(const Json* value)
{
    // What is not a boolean is refused when the profile is read; until then it counts as the dangerous one.
    return value && value->boolean().value_or(true);
}

bool isCommand(const Json* browser)
{
    return browser && (!browser->string() || browserChoiceFrom(*browser->string()).kind == BrowserChoice::Kind::Command);
}

// `serve.consent` as it works: a word that is none of the three is as strict as can be.
ConsentPolicy policyOf(const Json& document, const Json& defaults)
{
    const KeyPath key = "serve.consent";
    const auto says = [&key](const Json& from) {
        const Json* value = valueAt(from, key);
        return value && value->string() && value->string()->empty() ? nullptr : value; // an empty word says nothing
    };
    const Json* value = says(document);
    if (!value)
        value = says(defaults);
    if (!value)
        return ConsentPolicy::Allow;
    return value->string() ? consentPolicyFrom(*value->string()).value_or(ConsentPolicy::Deny) : ConsentPolicy::Deny;
}

bool needsQuotes(std::string_view word)
{
    const auto isPlain = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || std::string_view("_-./:=@%+,").find(c) != std::string_view::npos
            || static_cast<unsigned char>(c) >= 0x80;
    };
    return word.empty() || !std::ranges::all_of(word, isPlain);
}

// As a shell would have it, so that it can be seen where one argument ends.
std::string commandLine(const codec::JsonArray& words)
{
    std::string line;
    for (const Json& word : words) {
        const std::string text = word.string() ? *word.string() : word.dump();
        std::string quoted = needsQuotes(text) ? "'" : "";
        for (const char c : text)
            quoted += c == '\'' ? std::string("'\\''") : std::string(1, c);
        line += (line.empty() ? "" : " ") + quoted + (needsQuotes(text) ? "'" : "");
    }
    return line;
}

std::string textOf(const Json* value)
{
    if (!value)
        return std::string(kNotSet);
    const std::string text = value->items() ? commandLine(*value->items()) : value->string() ? *value->string() : value->dump();
    // Whole: what is cut off could be what matters. The length of all of it has its own limit.
    return text.empty() ? "(empty)" : codec::sanitizeForDisplay(text, text.size());
}

std::string_view meaningOf(SensitiveSetting what)
{
    switch (what) {
    case SensitiveSetting::Command:
        return "Warder would run this command to get a token.";
    case SensitiveSetting::BrowserCommand:
        return "Warder would run this command to open sign-in pages.";
    case SensitiveSetting::AllowHttp:
        return "Tokens would be sent without encryption.";
    case SensitiveSetting::AllowPrivate:
        return "A provider on the internet could send Warder to addresses in your own network.";
    case SensitiveSetting::SkipVerify:
        return "Warder would not check the identity of the server.";
    case SensitiveSetting::Consent:
        return "Programs would get tokens without asking you.";
    case SensitiveSetting::ConsentFromTerminal:
        return "Any program could give itself permission.";
    }
    return {};
}

} // namespace

std::vector<SensitiveChange> sensitiveChanges(DocumentKind kind, const Json& before, const Json& after, const Json& defaults)
{
    std::vector<SensitiveChange> changes;
    const auto add = [&](SensitiveSetting what, const KeyPath& key) {
        changes.push_back({ what, key, textOf(valueAt(before, key)), textOf(valueAt(after, key)) });
    };
    const auto differs = [&](const KeyPath& key) {
        const Json* old = valueAt(before, key);
        const Json* value = valueAt(after, key);
        return value && (!old || *old != *value);
    };
    const KeyPath argv = "command.argv";
    if (const Json* value = valueAt(after, argv); differs(argv) && !(value->items() && value->items()->empty()))
        add(SensitiveSetting::Command, argv);
    const KeyPath browser = "oauth.browser";
    if (differs(browser) && isCommand(valueAt(after, browser)))
        add(SensitiveSetting::BrowserCommand, browser);
    // A profile that says nothing has what the settings say.
    const auto effective = [&](const Json& document, const KeyPath& key) {
        const Json* value = valueAt(document, key);
        return isOn(value || kind == DocumentKind::Settings ? value : valueAt(defaults, key));
    };
    for (const auto& [what, key] : { std::pair(SensitiveSetting::AllowHttp, KeyPath("http.allow_http")),
                                     std::pair(SensitiveSetting::AllowPrivate, KeyPath("http.allow_private")),
                                     std::pair(SensitiveSetting::SkipVerify, KeyPath("http.insecure_skip_verify")) }) {
        if (effective(after, key) && !effective(before, key))
            add(what, key);
    }
    const Json none = Json::object();
    const Json& inherited = kind == DocumentKind::Settings ? none : defaults;
    const bool wasAsked = kind != DocumentKind::NewProfile && policyOf(before, inherited) != ConsentPolicy::Allow;
    if (wasAsked && policyOf(after, inherited) == ConsentPolicy::Allow)
        add(SensitiveSetting::Consent, "serve.consent");
    const KeyPath fromTerminal = "consent_from_terminal";
    if (kind == DocumentKind::Settings && isOn(valueAt(after, fromTerminal)) && !isOn(valueAt(before, fromTerminal)))
        add(SensitiveSetting::ConsentFromTerminal, fromTerminal);
    return changes;
}

bool loosensConsentOnly(const std::vector<SensitiveChange>& changes)
{
    return std::ranges::all_of(changes, [](const SensitiveChange& change) {
        return change.what == SensitiveSetting::Consent || change.what == SensitiveSetting::ConsentFromTerminal;
    });
}

Result<std::string> confirmationText(const std::string& subject, const std::vector<SensitiveChange>& changes)
{
    std::string text = "A program wants to change " + subject + ".\n";
    for (const SensitiveChange& change : changes) {
        text += "\n" + change.key.text() + "\nNow: " + change.before + "\nNew: " + change.after + "\n" + std::string(meaningOf(change.what)) + "\n";
    }
    text += "\nAllow this change?";
    if (text.size() > kLongestText)
        return Error(ErrorCode::InvalidRequest, "too long to be confirmed; change the file with an editor").with("field", changes.front().key.text());
    return text;
}

} // namespace warder::core
