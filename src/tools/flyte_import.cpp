// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "tools/flyte_import.h"

#include "codec/text.h"
#include "codec/url.h"
#include "tools/text_lines.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <utility>

namespace warder::tools {

using codec::Json;

namespace {

// One setting, whatever it came from. `key` is the name in config.yaml, in lower case and without "admin.".
struct Setting
{
    std::string key;
    std::string shown; //!< what people call it: admin.authType, FLYTE_PLATFORM_URL
    std::string text; //!< of a scalar
    std::vector<std::string> items; //!< of a list
    bool isList = false;

    [[nodiscard]] std::vector<std::string> list() const { return isList ? items : splitList(text, ", "); }
};

// What flytectl has besides, which Warder does in its own way or not at all.
constexpr std::array<std::string_view, 8> kNotNeeded { "maxbackoffdelay",      "perretrytimeout", "maxretries",           "maxmessagesizebytes",
                                                       "defaultserviceconfig", "useauth",         "pkceconfig.timeout", "deviceflowconfig.timeout" };

struct Renamed
{
    std::string_view from;
    std::string_view key;
};

// flytekit's INI options and, after FLYTE_ and in capitals, its variables.
constexpr std::array kFlytekitNames {
    Renamed { "platform.url", "endpoint" },
    Renamed { "platform.insecure", "insecure" },
    Renamed { "platform.insecure_skip_verify", "insecureskipverify" },
    Renamed { "platform.ca_cert_file_path", "cacertfilepath" },
    Renamed { "platform.http_proxy_url", "httpproxyurl" },
    Renamed { "platform.console_endpoint", "console.endpoint" },
    Renamed { "credentials.auth_mode", "authtype" },
    Renamed { "credentials.command", "command" },
    Renamed { "credentials.proxy_command", "proxycommand" },
    Renamed { "credentials.client_id", "clientid" },
    Renamed { "credentials.client_secret", "clientsecret" },
    Renamed { "credentials.client_secret_location", "clientsecretlocation" },
    Renamed { "credentials.client_secret_env_var", "clientsecretenvvar" },
    Renamed { "credentials.scopes", "scopes" },
    Renamed { "credentials.audience", "audience" },
};

// What flytekit 0.x had besides: today's flytekit does not read them.
constexpr std::array kOldNames {
    Renamed { "platform.http_url", "httpendpoint" },
    Renamed { "platform.auth", "useauth" },
    Renamed { "credentials.authorization_metadata_key", "authorizationheader" },
    Renamed { "credentials.oauth_scopes", "scopes" },
    Renamed { "credentials.redirect_uri", "redirecturi" },
    Renamed { "credentials.client_credentials_secret", "clientsecret" },
};

std::optional<std::string_view> keyOf(std::string_view name, bool& isOld)
{
    isOld = false;
    if (const auto found = std::ranges::find(kFlytekitNames, name, &Renamed::from); found != kFlytekitNames.end())
        return found->key;
    if (const auto found = std::ranges::find(kOldNames, name, &Renamed::from); found != kOldNames.end()) {
        isOld = true;
        return found->key;
    }
    return {};
}

std::optional<bool> booleanFrom(std::string_view text)
{
    const std::string word = codec::toLowerAscii(text);
    if (word == "true" || word == "1" || word == "yes" || word == "on" || word == "t" || word == "y")
        return true;
    if (word == "false" || word == "0" || word == "no" || word == "off" || word == "f" || word == "n")
        return false;
    return {};
}

enum class AuthMode {
    NotSaid,
    Browser,
    ClientCredentials,
    Device,
    Command,
    Unknown,
};

// flytectl's names and flytekit's (reference: configuration/__init__.py of flytekit, authtype_enumer.go of flytectl).
AuthMode authModeFrom(std::string_view text)
{
    const std::string word = codec::toLowerAscii(text);
    if (word.empty())
        return AuthMode::NotSaid;
    if (word == "pkce" || word == "standard")
        return AuthMode::Browser;
    if (word == "clientsecret" || word == "client_credentials" || word == "basic")
        return AuthMode::ClientCredentials;
    if (word == "deviceflow")
        return AuthMode::Device;
    if (word == "externalcommand" || word == "external_process")
        return AuthMode::Command;
    return AuthMode::Unknown;
}

std::string baseName(std::string_view path)
{
    const auto slash = path.rfind('/');
    return std::string(slash == std::string_view::npos ? path : path.substr(slash + 1));
}

// Collects the settings of one file or environment and makes a profile of them.
class FlyteProfile
{
public:
    explicit FlyteProfile(const ImportSurroundings& around)
        : m_around(around)
    { }

    void take(const Setting& setting)
    {
        if (setting.key == "pkceconfig.refreshtime" || setting.key == "deviceflowconfig.refreshtime" || setting.key == "tokenrefreshwindow")
            takeDuration(setting);
        else if (std::ranges::find(kNotNeeded, setting.key) != kNotNeeded.end())
            m_notNeeded.push_back(setting.shown);
        else if (std::ranges::find(kKnown, setting.key) != kKnown.end())
            m_settings.push_back(setting);
        else
            m_unknown.push_back(setting.shown);
    }
    void remark(std::string sentence) { m_proposal.remark(std::move(sentence)); }

    Parsed<Proposal> finish(std::string_view endpointName)
    {
        const std::string endpoint = text("endpoint");
        if (endpoint.empty() || isPlaceholder(endpoint))
            return Problem { "it does not say which Flyte it is for (" + std::string(endpointName) + " is missing)", 0 };
        const std::string host = hostOf(endpoint);
        if (host.empty())
            return Problem { std::string(endpointName) + " is not an address such as dns:///flyte.example.com", 0 };
        m_proposal.name = profileNameFrom(m_around.nameHint.empty() ? nameOfHost(host) : m_around.nameHint, "flyte");
        m_proposal.setText("title", "Flyte at " + host);
        m_proposal.setText("kind", "flyte");
        m_proposal.setText("preset", "flyte");
        m_proposal.setText("endpoint", endpoint);
        connection(endpoint);
        signIn();
        m_proposal.setText("serve.header", text("authorizationheader"));
        if (m_minValid > 0)
            m_proposal.set.emplace_back("serve.min_valid", Json(std::to_string(m_minValid) + "s"));
        if (!text("proxycommand").empty() || has("proxycommand")) {
            m_proposal.remark("The proxy in front of this Flyte wants a token of its own (" + shownOf("proxycommand")
                              + "); add a profile for it and set it up there as well.");
        }
        if (!m_notNeeded.empty())
            m_proposal.remark("Warder has no need of " + enumerate(m_notNeeded) + ".");
        if (!m_unknown.empty())
            m_proposal.remark("These settings are not known and were left out: " + enumerate(m_unknown) + ".");
        return std::move(m_proposal);
    }

private:
    static constexpr std::array<std::string_view, 20> kKnown {
        "endpoint",     "insecure", "insecureskipverify", "cacertfilepath",      "httpproxyurl",         "console.endpoint",       "authtype",
        "command",      "clientid", "clientsecret",       "clientsecretlocation", "clientsecretenvvar",  "proxycommand",           "scopes",
        "audience",     "tokenurl", "authorizationheader", "httpendpoint",        "useaudiencefromadmin", "authorizationserverurl",
    };

    [[nodiscard]] const Setting* find(std::string_view key) const
    {
        const auto found = std::ranges::find(m_settings, key, &Setting::key);
        return found == m_settings.end() ? nullptr : &*found;
    }
    [[nodiscard]] bool has(std::string_view key) const { return find(key) != nullptr; }
    [[nodiscard]] std::string text(std::string_view key) const
    {
        const Setting* setting = find(key);
        return setting ? setting->text : std::string();
    }
    [[nodiscard]] std::string shownOf(std::string_view key) const
    {
        const Setting* setting = find(key);
        return setting ? setting->shown : std::string(key);
    }
    bool flag(std::string_view key)
    {
        const Setting* setting = find(key);
        if (!setting || setting->text.empty())
            return false;
        const auto value = booleanFrom(setting->text);
        if (!value)
            m_proposal.remark(setting->shown + " is neither true nor false and was left out.");
        return value.value_or(false);
    }
    void takeDuration(const Setting& setting)
    {
        if (const auto seconds = parseGoDuration(setting.text))
            m_minValid = std::max(m_minValid, *seconds);
        else
            m_proposal.remark(setting.shown + " is not a duration such as 5m and was left out.");
    }
    [[nodiscard]] std::string absolute(const std::string& path) const
    {
        return path.starts_with('/') || m_around.folder.empty() ? path : m_around.folder + "/" + path;
    }
    void path(std::string_view key, std::string_view profileKey)
    {
        const std::string value = text(key);
        if (value.empty() || isPlaceholder(value))
            return;
        m_proposal.setText(profileKey, absolute(value));
        if (!value.starts_with('/'))
            m_proposal.remark(shownOf(key) + " is a relative path; check that " + std::string(profileKey) + " names the right file.");
    }

    void connection(const std::string& endpoint)
    {
        std::string httpEndpoint = text("httpendpoint");
        const auto scheme = endpoint.find("://");
        const bool isInsecure = flag("insecure") || endpoint.starts_with("http://");
        if (isInsecure) {
            const auto url = codec::parseUrl("http://" + endpoint.substr(scheme == std::string::npos ? 0 : endpoint.find_first_not_of('/', scheme + 3)));
            if (url && url->isLoopback()) {
                if (httpEndpoint.empty())
                    httpEndpoint = "http://" + url->authority();
            } else {
                m_proposal.setFlag("http.allow_http", true);
                m_proposal.remark("This Flyte is reached without TLS, so everybody on the way can read the tokens; the profile is marked for it.");
            }
        }
        m_proposal.setText("http_endpoint", httpEndpoint);
        if (flag("insecureskipverify")) {
            m_proposal.setFlag("http.insecure_skip_verify", true);
            m_proposal.remark("The server's certificate is not checked; the profile is marked for it. Better name its authority in http.ca_file.");
        }
        path("cacertfilepath", "http.ca_file");
        m_proposal.setText("http.proxy", text("httpproxyurl"));
        if (has("console.endpoint"))
            m_proposal.remark("Warder has no need of " + shownOf("console.endpoint") + ".");
    }

    void signIn()
    {
        AuthMode mode = authModeFrom(text("authtype"));
        const bool hasSecret = has("clientsecret") || has("clientsecretlocation") || has("clientsecretenvvar") || !m_proposal.clientSecret.empty();
        if (mode == AuthMode::NotSaid)
            mode = hasSecret ? AuthMode::ClientCredentials : AuthMode::Browser;
        if (mode == AuthMode::Unknown) {
            m_proposal.remark("The way to sign in that " + shownOf("authtype") + " names is not known; the profile signs in with a browser.");
            mode = AuthMode::Browser;
        }
        if (mode == AuthMode::Command) {
            const auto words = find("command") ? find("command")->list() : std::vector<std::string> {};
            if (!words.empty() && baseName(words.front()) == "warder")
                m_proposal.remark("This configuration asks Warder already, so nothing has to be set up after the import.");
            else
                m_proposal.remark("The command in " + shownOf("command") + " was not taken over; the profile signs in with a browser instead.");
            mode = AuthMode::Browser;
        } else if (has("command")) {
            m_proposal.remark("The command in " + shownOf("command") + " was not taken over, as it is not the way to sign in here.");
        }
        m_proposal.setText("oauth.flow", mode == AuthMode::ClientCredentials ? "client-credentials" : mode == AuthMode::Device ? "device" : "browser");
        if (mode == AuthMode::ClientCredentials) {
            clientSecret();
        } else {
            if (const std::string id = text("clientid"); !id.empty()) {
                m_proposal.remark(shownOf("clientid") + " was left out: for this way to sign in, Flyte's clients take the client id from the server, and so does Warder.");
            }
            if (hasSecret)
                m_proposal.remark("The client secret was left out: it is not used for this way to sign in.");
            m_proposal.clientSecret.clear();
        }
        if (const Setting* scopes = find("scopes"))
            m_proposal.setList("oauth.scopes", scopes->list());
        m_proposal.setText("oauth.audience", text("audience"));
        if (flag("useaudiencefromadmin"))
            m_proposal.remark("Warder takes the audience that the server names, as " + shownOf("useaudiencefromadmin") + " says.");
        m_proposal.setText("oauth.token_endpoint", text("tokenurl"));
        if (has("authorizationserverurl")) {
            m_proposal.remark(shownOf("authorizationserverurl") + " is no longer read by Flyte's clients and was left out; if discovery fails, set oauth.issuer.");
        }
    }

    void clientSecret()
    {
        const std::string id = text("clientid");
        if (isPlaceholder(id))
            m_proposal.remark(shownOf("clientid") + " was never filled in; set oauth.client_id.");
        else
            m_proposal.setText("oauth.client_id", id);
        if (id.empty())
            m_proposal.remark("There is no client id in it; set oauth.client_id.");
        if (const std::string secret = text("clientsecret"); !secret.empty() && !isPlaceholder(secret))
            m_proposal.clientSecret = secret;
        if (!m_proposal.clientSecret.empty()) {
            m_proposal.remark("The client secret goes into the vault.");
            return;
        }
        // flytectl prefers the variable to the file.
        if (const std::string variable = text("clientsecretenvvar"); !variable.empty()) {
            if (const std::string* secret = findVariable(m_around.environment, variable); secret && !secret->empty()) {
                m_proposal.clientSecret = std::string(trimmed(*secret));
                m_proposal.remark("The client secret in the variable " + variable + " goes into the vault.");
            } else {
                m_proposal.setText("oauth.client_secret_env", variable);
                m_proposal.remark("The client secret is in the variable " + variable
                                  + ", which must be in the agent's environment. To keep the secret in the vault instead, import where the variable is set.");
            }
            return;
        }
        path("clientsecretlocation", "oauth.client_secret_file");
        if (m_proposal.textAt("oauth.client_secret_file").empty())
            m_proposal.remark("There is no client secret in it; give one with: warder edit " + m_proposal.name + " --client-secret-stdin");
    }

    const ImportSurroundings& m_around;
    Proposal m_proposal;
    std::vector<Setting> m_settings;
    std::vector<std::string> m_notNeeded;
    std::vector<std::string> m_unknown;
    std::int64_t m_minValid = 0;
};

void takeYaml(FlyteProfile& profile, const YamlNode& map, const std::string& key, const std::string& shown)
{
    for (const YamlMember& member : map.members) {
        const std::string name = key + codec::toLowerAscii(member.key.text);
        Setting setting { name, shown + codec::sanitizeForDisplay(member.key.text, 80), {}, {}, false };
        if (member.value.isMap() && (name == "pkceconfig" || name == "deviceflowconfig")) {
            takeYaml(profile, member.value, name + ".", setting.shown + ".");
            continue;
        }
        if (member.value.isMap()) {
            setting.key.clear(); // not a setting we could know
        } else if (member.value.isSequence()) {
            setting.isList = true;
            for (const YamlNode& item : member.value.items)
                setting.items.push_back(item.text);
        } else {
            setting.text = member.value.text;
        }
        profile.take(setting);
    }
}

// The variables of one setting: NAME, NAME_FROM_ENV_VAR, NAME_FROM_FILE (flytekit 0.x, configuration/common.py).
constexpr std::string_view kFromVariable = "_FROM_ENV_VAR";
constexpr std::string_view kFromFile = "_FROM_FILE";
constexpr std::string_view kSecretName = "CLIENT_SECRET";

// "FLYTE_PLATFORM_URL" as "platform.url"; empty for what is no variable of these sections.
std::string optionOf(std::string_view variable)
{
    for (const std::string_view section : { "PLATFORM", "CREDENTIALS" }) {
        const std::string prefix = "FLYTE_" + std::string(section) + "_";
        if (variable.starts_with(prefix))
            return codec::toLowerAscii(section) + "." + codec::toLowerAscii(variable.substr(prefix.size()));
    }
    return {};
}

} // namespace

std::optional<std::int64_t> parseGoDuration(std::string_view text)
{
    if (text == "0")
        return 0;
    if (text.empty())
        return {};
    double seconds = 0;
    while (!text.empty()) {
        const auto end = text.find_first_not_of("0123456789.");
        double number = 0;
        const auto [rest, error] = std::from_chars(text.data(), text.data() + std::min(end, text.size()), number);
        if (end == std::string_view::npos || end == 0 || error != std::errc() || rest != text.data() + end)
            return {};
        text.remove_prefix(end);
        const auto unitEnd = text.find_first_of("0123456789.");
        const std::string_view unit = text.substr(0, unitEnd);
        text = unitEnd == std::string_view::npos ? std::string_view() : text.substr(unitEnd);
        if (unit == "h")
            seconds += number * 3600;
        else if (unit == "m")
            seconds += number * 60;
        else if (unit == "s")
            seconds += number;
        else if (unit == "ms")
            seconds += number / 1e3;
        else if (unit == "us" || unit == "µs")
            seconds += number / 1e6;
        else if (unit == "ns")
            seconds += number / 1e9;
        else
            return {};
    }
    constexpr double kLongest = 10.0 * 365 * 24 * 3600;
    if (seconds > kLongest)
        return {};
    return static_cast<std::int64_t>(std::ceil(seconds));
}

Parsed<Proposal> importFlyteYaml(const YamlNode& root, const ImportSurroundings& around)
{
    FlyteProfile profile(around);
    const YamlMember* admin = root.findIgnoringCase("admin");
    if (!admin || !admin->value.isMap())
        return Problem { "it has no section admin", admin ? admin->key.line : 0 };
    takeYaml(profile, admin->value, "", "admin.");
    std::vector<std::string> others;
    for (const YamlMember& member : root.members) {
        if (codec::equalsIgnoringCase(member.key.text, "console") && member.value.isMap()) {
            if (const YamlMember* endpoint = member.value.findIgnoringCase("endpoint"))
                profile.take({ "console.endpoint", "console.endpoint", endpoint->value.text, {}, false });
        } else if (&member != admin) {
            others.push_back(codec::sanitizeForDisplay(member.key.text, 80));
        }
    }
    if (!others.empty())
        profile.remark("These parts have nothing to do with signing in and were left out: " + enumerate(others) + ".");
    return profile.finish("admin.endpoint");
}

Parsed<Proposal> importFlyteIni(const IniDocument& document, const ImportSurroundings& around)
{
    FlyteProfile profile(around);
    std::vector<std::string> old;
    std::vector<std::string> others;
    for (const IniEntry& entry : document.entries) {
        const std::string name = codec::sanitizeForDisplay("[" + entry.section + "] " + entry.option, 80);
        bool isOld = false;
        if (entry.section != "platform" && entry.section != "credentials") {
            if (std::ranges::find(others, entry.section) == others.end())
                others.push_back(codec::sanitizeForDisplay(entry.section, 80));
            continue;
        }
        const auto key = keyOf(entry.section + "." + entry.option, isOld);
        if (isOld)
            old.push_back(name);
        profile.take({ std::string(key.value_or("")), name, entry.value, {}, false });
    }
    if (!old.empty())
        profile.remark("Today's flytekit does not read " + enumerate(old) + "; Warder has taken it over all the same.");
    if (!others.empty())
        profile.remark("These sections have nothing to do with signing in and were left out: " + enumerate(others) + ".");
    return profile.finish("[platform] url");
}

std::vector<std::string> filesNamedBy(const Variables& variables)
{
    std::vector<std::string> files;
    for (const auto& [name, value] : variables) {
        if (name.starts_with("FLYTE_") && name.ends_with(kFromFile) && name.find(kSecretName) == std::string::npos && value.starts_with('/'))
            files.push_back(value);
    }
    return files;
}

Parsed<Proposal> importFlyteVariables(const Variables& variables, const ImportSurroundings& around)
{
    FlyteProfile profile(around);
    std::vector<std::string> old;
    std::vector<std::string> plain; // NAME itself wins over the redirections
    for (const auto& [name, value] : variables)
        plain.push_back(name);
    for (const auto& [name, value] : variables) {
        if (value.empty())
            continue;
        std::string variable = name;
        const bool isFromVariable = variable.ends_with(kFromVariable);
        const bool isFromFile = variable.ends_with(kFromFile);
        if (isFromVariable || isFromFile) {
            variable.resize(variable.size() - (isFromVariable ? kFromVariable : kFromFile).size());
            if (std::ranges::find(plain, variable) != plain.end())
                continue;
        }
        const std::string option = optionOf(variable);
        if (option.empty())
            continue;
        bool isOld = false;
        const auto key = keyOf(option, isOld);
        Setting setting { std::string(key.value_or("")), name, value, {}, false };
        if (isOld || isFromVariable || isFromFile)
            old.push_back(name);
        if (isFromVariable && setting.key == "clientsecret") {
            setting.key = "clientsecretenvvar";
        } else if (isFromVariable) {
            const std::string* other = findVariable(variables, value);
            if (!other)
                other = findVariable(around.environment, value);
            if (!other) {
                profile.remark(name + " names the variable " + codec::sanitizeForDisplay(value, 80) + ", which is not set; it was left out.");
                continue;
            }
            setting.text = *other;
        } else if (isFromFile && setting.key == "clientsecret") {
            setting.key = "clientsecretlocation";
        } else if (isFromFile) {
            const auto file = around.files.find(value);
            if (file == around.files.end()) {
                profile.remark("The file that " + name + " names cannot be read; it was left out.");
                continue;
            }
            setting.text = std::string(trimmed(file->second));
        }
        if (codec::hasControlCharacters(setting.text))
            return Problem { "the value of " + name + " holds a control character", 0 };
        profile.take(setting);
    }
    if (!old.empty()) {
        profile.remark("Today's flytekit does not read " + enumerate(old)
                       + ", which come from flytekit 0.x; Warder has taken them over all the same.");
    }
    return profile.finish("FLYTE_PLATFORM_URL");
}

} // namespace warder::tools
