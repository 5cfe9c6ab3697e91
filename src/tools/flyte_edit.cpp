// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "tools/flyte_edit.h"

#include "codec/json.h"
#include "codec/text.h"
#include "codec/url.h"
#include "tools/ini_document.h"
#include "tools/text_lines.h"
#include "tools/yaml_document.h"
#include "tools/yaml_edit.h"

#include <algorithm>
#include <array>

namespace warder::tools {

using codec::Json;

namespace {

// "host:port" without scheme and path, in lower case; the port of https where none is written.
std::string serverOf(std::string_view endpoint)
{
    const auto scheme = endpoint.find("://");
    const bool isHttp = endpoint.starts_with("http://");
    std::string_view rest = scheme == std::string_view::npos ? endpoint : endpoint.substr(scheme + 3);
    if (rest.starts_with('/'))
        rest.remove_prefix(1);
    const auto url = codec::parseUrl("https://" + std::string(rest));
    if (!url)
        return codec::toLowerAscii(rest);
    return url->host + ":" + std::to_string(url->port.value_or(isHttp ? 80 : 443));
}

Problem anotherFlyte(std::string_view found, const FlyteTarget& target, std::size_t line)
{
    return { "it is for " + codec::sanitizeForDisplay(found, 200) + ", and the profile is for " + codec::sanitizeForDisplay(target.endpoint, 200)
                 + ", whose tokens must not go there; name another file with --file",
             line };
}

Problem noEndpoint()
{
    return { "neither it nor the profile names a Flyte; set the profile's endpoint first, such as dns:///flyte.example.com", 0 };
}

std::string joined(const std::vector<std::string>& items, std::string_view separator)
{
    std::string text;
    for (const std::string& item : items)
        text += (text.empty() ? "" : std::string(separator)) + item;
    return text;
}

// Lines of an INI file, changed without touching the others.
class IniEditor
{
public:
    explicit IniEditor(std::string_view text)
        : m_lines(splitLines(text))
        , m_end(lineEndOf(m_lines))
    { }

    std::optional<Problem> set(const std::string& section, const std::string& option, const std::string& value)
    {
        const auto document = parseIni(joinLines(m_lines));
        if (!document)
            return document.problem();
        const std::string line = option + " = " + value;
        if (const IniEntry* entry = document->find(section, option)) {
            if (entry->value == value)
                return {};
            const bool isAtEnd = entry->lastLine == m_lines.size() && !m_lines.back().ends_with('\n');
            erase(*entry);
            m_lines.insert(m_lines.begin() + static_cast<std::ptrdiff_t>(entry->line - 1), line + (isAtEnd ? "" : m_end));
            return {};
        }
        const auto found = std::ranges::find(document->sections, section, &IniSection::name);
        if (found == document->sections.end()) {
            if (!m_lines.empty())
                insertLine(m_lines, m_lines.size(), "", m_end);
            insertLine(m_lines, m_lines.size(), "[" + section + "]", m_end);
            insertLine(m_lines, m_lines.size(), line, m_end);
            return {};
        }
        std::size_t after = found->line;
        for (const IniEntry& entry : document->entries) {
            if (entry.section == section)
                after = std::max(after, entry.lastLine);
        }
        insertLine(m_lines, after, line, m_end);
        return {};
    }
    void remove(const std::string& section, const std::string& option)
    {
        const auto document = parseIni(joinLines(m_lines));
        if (const IniEntry* entry = document ? document->find(section, option) : nullptr)
            erase(*entry);
    }
    [[nodiscard]] std::string text() const { return joinLines(m_lines); }

private:
    void erase(const IniEntry& entry)
    {
        m_lines.erase(m_lines.begin() + static_cast<std::ptrdiff_t>(entry.line - 1), m_lines.begin() + static_cast<std::ptrdiff_t>(entry.lastLine));
    }

    std::vector<std::string> m_lines;
    std::string m_end;
};

constexpr std::array<std::string_view, 2> kSecretKeys { "clientSecretLocation", "clientSecretEnvVar" };
constexpr std::array<std::string_view, 3> kSecretOptions { "client_secret", "client_secret_location", "client_secret_env_var" };

void remarkRemoved(FlyteEdit& edit, const std::string& key)
{
    edit.remarks.push_back(key + " goes, because flytekit would sign in with it and not ask Warder.");
}

} // namespace

std::string flyteEndpoint(std::string_view endpoint)
{
    for (const std::string_view scheme : { "https://", "http://" }) {
        if (endpoint.starts_with(scheme)) {
            const std::string_view rest = endpoint.substr(scheme.size());
            return "dns:///" + std::string(rest.substr(0, rest.find('/')));
        }
    }
    return std::string(endpoint);
}

bool isSameFlyte(std::string_view a, std::string_view b)
{
    return serverOf(a) == serverOf(b);
}

Parsed<FlyteEdit> editFlyteYaml(std::string_view text, const FlyteTarget& target, FlyteClient client)
{
    const auto documents = parseYaml(text);
    if (!documents)
        return documents.problem();
    FlyteEdit edit;
    std::vector<YamlEdit> edits;
    const YamlMember* admin = documents->empty() ? nullptr : documents->front().findIgnoringCase("admin");
    const YamlMember* endpoint = admin ? admin->value.findIgnoringCase("endpoint") : nullptr;
    if (endpoint && !endpoint->value.text.empty()) {
        edit.endpoint = endpoint->value.text;
        if (!target.endpoint.empty() && !isSameFlyte(edit.endpoint, target.endpoint))
            return anotherFlyte(edit.endpoint, target, endpoint->key.line);
    } else if (target.endpoint.empty()) {
        return noEndpoint();
    } else {
        edit.endpoint = flyteEndpoint(target.endpoint);
        edits.push_back({ "endpoint", Json(edit.endpoint) });
        edits.push_back({ "insecure", Json(target.isInsecure) });
    }
    edits.push_back({ "authType", Json("ExternalCommand") });
    if (!target.header.empty())
        edits.push_back({ "authorizationHeader", Json(target.header) });
    edits.push_back({ "command", Json(target.command) });
    if (client == FlyteClient::Flytekit) {
        for (const std::string_view key : kSecretKeys) {
            if (admin && admin->value.findIgnoringCase(key)) {
                edits.push_back({ std::string(key), {} });
                remarkRemoved(edit, "admin." + std::string(key));
            }
        }
    }
    auto changed = editYamlSection(text, "admin", edits);
    if (!changed)
        return changed.problem();
    edit.text = std::move(*changed);
    return edit;
}

Parsed<FlyteEdit> editFlyteIni(std::string_view text, const FlyteTarget& target)
{
    const auto document = parseIni(text);
    if (!document)
        return document.problem();
    FlyteEdit edit;
    IniEditor editor(text);
    const IniEntry* url = document->find("platform", "url");
    if (url && !url->value.empty()) {
        edit.endpoint = url->value;
        if (!target.endpoint.empty() && !isSameFlyte(edit.endpoint, target.endpoint))
            return anotherFlyte(edit.endpoint, target, url->line);
    } else if (target.endpoint.empty()) {
        return noEndpoint();
    } else {
        edit.endpoint = flyteEndpoint(target.endpoint);
        if (auto problem = editor.set("platform", "url", edit.endpoint))
            return *problem;
        if (auto problem = editor.set("platform", "insecure", target.isInsecure ? "true" : "false"))
            return *problem;
    }
    // The list has no quoting: flytekit splits at every comma.
    if (std::ranges::any_of(target.command, [](const std::string& word) { return word.find(',') != std::string::npos; }))
        return Problem { "the command has a comma in it, which this kind of file cannot say", 0 };
    if (auto problem = editor.set("credentials", "auth_mode", "external_process"))
        return *problem;
    if (auto problem = editor.set("credentials", "command", joined(target.command, ",")))
        return *problem;
    for (const std::string_view option : kSecretOptions) {
        if (document->find("credentials", option)) {
            editor.remove("credentials", std::string(option));
            remarkRemoved(edit, "[credentials] " + std::string(option));
        }
    }
    edit.text = editor.text();
    return edit;
}

} // namespace warder::tools
