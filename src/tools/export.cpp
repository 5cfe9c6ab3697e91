// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "tools/export.h"

#include "codec/text.h"
#include "tools/toml_document.h"

#include <algorithm>

namespace warder::tools {

using codec::Json;

namespace {

std::string joined(const std::vector<std::string>& items, std::string_view separator)
{
    std::string text;
    for (const std::string& item : items)
        text += (text.empty() ? "" : std::string(separator)) + item;
    return text;
}

std::string shellQuoted(std::string_view value)
{
    const bool isPlain = !value.empty() && std::ranges::all_of(value, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || std::string_view("_-./:,@%+").find(c) != std::string_view::npos;
    });
    if (isPlain)
        return std::string(value);
    std::string quoted = "'";
    for (const char c : value)
        quoted += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return quoted + "'";
}

class Lines
{
public:
    void comment(std::string_view sentence) { m_text += "# " + codec::sanitizeForDisplay(sentence, 500) + "\n"; }
    void variable(std::string_view name, std::string_view value)
    {
        if (!value.empty())
            m_text += "export " + std::string(name) + "=" + shellQuoted(value) + "\n";
    }
    [[nodiscard]] std::string take() { return std::move(m_text); }

private:
    std::string m_text;
};

void flyteVariables(const ExportedProfile& profile, std::string_view program, Lines& lines)
{
    lines.variable("FLYTE_PLATFORM_URL", profile.endpoint);
    if (profile.allowHttp)
        lines.variable("FLYTE_PLATFORM_INSECURE", "true");
    if (profile.skipVerify)
        lines.variable("FLYTE_PLATFORM_INSECURE_SKIP_VERIFY", "true");
    lines.variable("FLYTE_PLATFORM_CA_CERT_FILE_PATH", profile.caFile);
    if (profile.flow == "client-credentials") {
        lines.variable("FLYTE_CREDENTIALS_AUTH_MODE", "basic");
        lines.variable("FLYTE_CREDENTIALS_CLIENT_ID", profile.clientId);
        lines.variable("FLYTE_CREDENTIALS_SCOPES", joined(profile.scopes, ","));
        lines.variable("FLYTE_CREDENTIALS_AUDIENCE", profile.audience);
        lines.comment("Set FLYTE_CREDENTIALS_CLIENT_SECRET from the secrets of your CI; it is not exported.");
    } else {
        lines.comment("This profile signs in with a person, so flytekit asks Warder. In CI, use a profile with client credentials.");
        lines.variable("FLYTE_CREDENTIALS_AUTH_MODE", "external_process");
        lines.variable("FLYTE_CREDENTIALS_COMMAND", std::string(program) + ",token," + profile.name);
    }
    lines.comment("FLYTE_PLATFORM_AUTH, FLYTE_CREDENTIALS_OAUTH_SCOPES, FLYTE_CREDENTIALS_AUTHORIZATION_METADATA_KEY and the _FROM_FILE and "
                  "_FROM_ENV_VAR forms are of flytekit 0.x; today's flytekit does not read them.");
}

// Names of headers and parameters whose values are credentials.
bool isSecretName(std::string_view name)
{
    const std::string lower = codec::toLowerAscii(name);
    for (const std::string_view part : { "authorization", "cookie", "secret", "token", "password", "api-key", "apikey", "assertion" }) {
        if (lower.find(part) != std::string::npos)
            return true;
    }
    return false;
}

} // namespace

std::string exportVariables(const ExportedProfile& profile, std::string_view program)
{
    Lines lines;
    lines.comment("Profile " + profile.name + " of Warder");
    if (profile.kind == "flyte") {
        flyteVariables(profile, program, lines);
        return lines.take();
    }
    lines.variable("OIDC_AUTHORITY", profile.issuer);
    lines.variable("OIDC_CLIENT_ID", profile.clientId);
    lines.variable("OIDC_REDIRECT_URI", profile.redirectUri);
    lines.variable("OIDC_SCOPE", joined(profile.scopes, " "));
    lines.comment("Set OIDC_CLIENT_SECRET from the secrets of your CI if the client has one; it is not exported.");
    return lines.take();
}

std::string exportToml(std::string_view name, const std::vector<std::pair<std::string, Json>>& keys)
{
    std::vector<std::pair<std::string, Json>> kept;
    std::vector<std::string> leftOut;
    for (const auto& [key, value] : keys) {
        if (key == "id")
            continue;
        const bool isExtra = key == "http.headers" || key == "oauth.authorize_params" || key == "oauth.token_params";
        if (!isExtra || !value.isObject()) {
            kept.emplace_back(key, value);
            continue;
        }
        Json members = Json::object();
        for (const auto& [member, text] : *value.members()) {
            if (isSecretName(member))
                leftOut.push_back(key + "." + codec::sanitizeForDisplay(member, 80));
            else
                members.set(member, text);
        }
        if (!members.members()->empty())
            kept.emplace_back(key, std::move(members));
    }
    std::string text = "# Profile " + std::string(name) + " of Warder, without secrets. To take it over: warder import FILE --name " + std::string(name) + "\n";
    for (const std::string& key : leftOut)
        text += "# Left out, because it may be a secret: " + key + "\n";
    return text + writeToml(kept);
}

} // namespace warder::tools
