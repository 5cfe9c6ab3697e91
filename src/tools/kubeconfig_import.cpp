// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "tools/kubeconfig_import.h"

#include "codec/text.h"
#include "codec/url.h"
#include "tools/text_lines.h"

#include <algorithm>
#include <map>

namespace warder::tools {

using codec::Json;

namespace {

std::string shown(std::string_view text)
{
    return codec::sanitizeForDisplay(text, 80);
}

// The arguments of kubelogin: --name=value, --name value, --name.
class Options
{
public:
    explicit Options(const YamlNode* list)
    {
        if (!list)
            return;
        for (std::size_t i = 0; i < list->items.size(); ++i) {
            const std::string& word = list->items[i].text;
            if (!word.starts_with("--")) {
                m_words.push_back(word);
                continue;
            }
            const auto equals = word.find('=');
            if (equals != std::string::npos)
                m_values.emplace(word.substr(2, equals - 2), word.substr(equals + 1));
            else if (i + 1 < list->items.size() && !list->items[i + 1].text.starts_with("-"))
                m_values.emplace(word.substr(2), list->items[++i].text);
            else
                m_values.emplace(word.substr(2), "true");
        }
    }

    [[nodiscard]] std::string value(const std::string& name) const
    {
        const auto found = m_values.find(name);
        return found == m_values.end() ? std::string() : found->second;
    }
    [[nodiscard]] std::vector<std::string> values(const std::string& name) const
    {
        std::vector<std::string> all;
        for (auto [at, end] = m_values.equal_range(name); at != end; ++at) {
            for (std::string& piece : splitList(at->second, ","))
                all.push_back(std::move(piece));
        }
        return all;
    }
    [[nodiscard]] bool flag(const std::string& name) const { return m_values.contains(name) && value(name) != "false"; }
    [[nodiscard]] bool hasWord(std::string_view word) const { return std::ranges::find(m_words, word) != m_words.end(); }
    [[nodiscard]] std::vector<std::string> othersThan(std::string_view known) const
    {
        std::vector<std::string> names;
        for (const auto& [name, value] : m_values) {
            if (known.find(" " + name + " ") == std::string_view::npos && std::ranges::find(names, "--" + shown(name)) == names.end())
                names.push_back("--" + shown(name));
        }
        return names;
    }

private:
    std::multimap<std::string, std::string> m_values;
    std::vector<std::string> m_words;
};

class Importer
{
public:
    Importer(const YamlNode& root, const ImportSurroundings& around)
        : m_root(root)
        , m_around(around)
    { }

    Parsed<KubeconfigImport> run()
    {
        const YamlNode* users = m_root.find("users");
        if (!users || !users->isSequence())
            return Problem { "it has no users", users ? users->line : 0 };
        for (const YamlNode& entry : users->items) {
            const YamlNode* user = entry.find("user");
            const std::string name = entry.textAt("name");
            if (!user || name.empty())
                return Problem { "a user has no name or nothing in it", entry.line };
            take(name, *user);
        }
        return std::move(m_result);
    }

private:
    void take(const std::string& name, const YamlNode& user)
    {
        const YamlNode* provider = user.find("auth-provider");
        if (const YamlNode* exec = user.find("exec"); exec && exec->isMap())
            takeExec(name, *exec);
        else if (provider && provider->textAt("name") == "oidc")
            takeProvider(name, *provider);
        else if (const std::string file = user.textAt("tokenFile"); !file.empty())
            takeTokenFile(name, file);
        else
            m_result.remarks.push_back("The user " + shown(name) + " does not sign in with OpenID Connect and was left out.");
    }

    // Name, title and the servers: what every profile of a user has.
    Proposal begin(const std::string& user, std::string_view kind)
    {
        std::vector<std::string> contexts;
        std::vector<std::string> servers;
        if (const YamlNode* list = m_root.find("contexts")) {
            for (const YamlNode& entry : list->items) {
                const YamlNode* context = entry.find("context");
                if (!context || context->textAt("user") != user)
                    continue;
                contexts.push_back(entry.textAt("name"));
                if (std::string server = serverOf(context->textAt("cluster")); !server.empty() && std::ranges::find(servers, server) == servers.end())
                    servers.push_back(std::move(server));
            }
        }
        Proposal proposal;
        const std::string called = !m_around.nameHint.empty() ? m_around.nameHint : contexts.size() == 1 ? contexts.front() : user;
        proposal.name = profileNameFrom(called, "kubernetes");
        proposal.setText("title", "Kubernetes: " + shown(contexts.size() == 1 ? contexts.front() : user));
        proposal.setText("kind", kind);
        proposal.setText("preset", "kubernetes");
        if (!servers.empty())
            proposal.setText("endpoint", servers.front());
        Json match = Json::array();
        std::vector<std::string> hosts;
        for (const std::string& server : servers) {
            const std::string host = placeOfServer(server);
            if (host.empty() || std::ranges::find(hosts, host) != hosts.end())
                continue;
            hosts.push_back(host);
            match.append(Json::object({ { "tool", "kubectl" }, { "host", host } }));
        }
        if (!hosts.empty())
            proposal.set.emplace_back("match", std::move(match));
        else
            proposal.remark("No context of the file uses this user, so the profile answers for no cluster yet; add a [[match]] for kubectl.");
        return proposal;
    }
    [[nodiscard]] std::string serverOf(std::string_view name) const
    {
        if (const YamlNode* list = m_root.find("clusters")) {
            for (const YamlNode& entry : list->items) {
                const YamlNode* cluster = entry.find("cluster");
                if (cluster && entry.textAt("name") == name)
                    return cluster->textAt("server");
            }
        }
        return {};
    }
    void finish(Proposal proposal) { m_result.proposals.push_back(std::move(proposal)); }
    void secret(Proposal& proposal, const std::string& text)
    {
        if (text.empty() || isPlaceholder(text))
            return;
        proposal.clientSecret = text;
        proposal.remark("The client secret goes into the vault.");
    }
    void file(Proposal& proposal, const std::string& path, std::string_view key)
    {
        if (!path.empty())
            proposal.setText(key, path.starts_with('/') || m_around.folder.empty() ? path : m_around.folder + "/" + path);
    }

    void takeExec(const std::string& user, const YamlNode& exec)
    {
        const Options options(exec.find("args"));
        const std::string issuer = options.value("oidc-issuer-url");
        if (issuer.empty()) {
            m_result.remarks.push_back("The user " + shown(user) + " asks the program " + shown(exec.textAt("command"))
                                       + ", which is not kubelogin with --oidc-issuer-url, and was left out.");
            return;
        }
        Proposal proposal = begin(user, "oidc");
        proposal.setText("oauth.issuer", issuer);
        proposal.setText("oauth.client_id", options.value("oidc-client-id"));
        secret(proposal, options.value("oidc-client-secret"));
        const std::string grant = options.value("grant-type");
        proposal.setText("oauth.flow", grant == "device-code" ? "device" : grant == "client-credentials" ? "client-credentials" : "browser");
        if (grant == "password" || !options.value("username").empty())
            proposal.remark("kubelogin signs in with a name and password here, which Warder does not; the profile signs in with a browser.");
        std::vector<std::string> scopes { "openid" };
        for (const std::string& scope : options.values("oidc-extra-scope")) {
            if (std::ranges::find(scopes, scope) == scopes.end())
                scopes.push_back(scope);
        }
        proposal.setList("oauth.scopes", scopes);
        if (std::ranges::find(scopes, "offline_access") == scopes.end())
            proposal.remark("The scopes are those of the file. If the provider has offline_access, add it to oauth.scopes, so that the session can be renewed.");
        // What kubelogin listens on, and what therefore is registered at the provider.
        if (proposal.textAt("oauth.flow") == "browser") {
            const std::string redirect = options.value("oidc-redirect-url");
            const std::string listen = options.value("listen-address");
            const auto colon = listen.rfind(':');
            proposal.setText("oauth.redirect_uri",
                             !redirect.empty()                   ? redirect
                                 : colon == std::string::npos ? "http://localhost:8000"
                                                              : "http://localhost:" + listen.substr(colon + 1));
        }
        const std::vector<std::string> extra = options.values("oidc-auth-request-extra-params");
        for (const std::string& parameter : extra) {
            const auto equals = parameter.find('=');
            if (equals == std::string::npos)
                continue;
            const std::string name = parameter.substr(0, equals);
            if (name == "audience")
                proposal.setText("oauth.audience", parameter.substr(equals + 1));
            else if (profileNameFrom(name, "") == codec::toLowerAscii(name) && name.find('.') == std::string::npos)
                proposal.setText("oauth.authorize_params." + name, parameter.substr(equals + 1));
            else
                proposal.remark("The parameter " + shown(name) + " of the authorization request was left out; set it in oauth.authorize_params.");
        }
        proposal.setText("serve.token", options.flag("oidc-use-access-token") ? "access" : "id");
        file(proposal, options.value("certificate-authority"), "http.ca_file");
        if (options.flag("insecure-skip-tls-verify")) {
            proposal.setFlag("http.insecure_skip_verify", true);
            proposal.remark("The provider's certificate is not checked; the profile is marked for it.");
        }
        if (options.flag("certificate-authority-data"))
            proposal.remark("The certificate in the file was left out; save it to a file and set http.ca_file.");
        const auto others = options.othersThan(
            " oidc-issuer-url oidc-client-id oidc-client-secret grant-type username oidc-extra-scope oidc-redirect-url oidc-redirect-url-hostname"
            " listen-address oidc-auth-request-extra-params oidc-use-access-token certificate-authority insecure-skip-tls-verify"
            " certificate-authority-data oidc-use-pkce oidc-pkce-method token-cache-dir token-cache-storage force-refresh"
            " browser-command skip-open-browser authentication-timeout-sec ");
        if (!others.empty())
            proposal.remark("These arguments of kubelogin were left out: " + enumerate(others) + ".");
        finish(std::move(proposal));
    }

    void takeProvider(const std::string& user, const YamlNode& provider)
    {
        static const YamlNode kNothing;
        const YamlNode* found = provider.find("config");
        const YamlNode& config = found ? *found : kNothing;
        const std::string issuer = config.textAt("idp-issuer-url");
        if (issuer.empty()) {
            m_result.remarks.push_back("The user " + shown(user) + " has an auth-provider without idp-issuer-url and was left out.");
            return;
        }
        Proposal proposal = begin(user, "oidc");
        proposal.setText("oauth.issuer", issuer);
        proposal.setText("oauth.client_id", config.textAt("client-id"));
        secret(proposal, config.textAt("client-secret"));
        proposal.setText("oauth.flow", "browser");
        std::vector<std::string> scopes { "openid" };
        for (std::string& scope : splitList(config.textAt("extra-scopes"), ",")) {
            if (std::ranges::find(scopes, scope) == scopes.end())
                scopes.push_back(std::move(scope));
        }
        if (std::ranges::find(scopes, "offline_access") == scopes.end())
            scopes.emplace_back("offline_access"); // this provider lives on its refresh token
        proposal.setList("oauth.scopes", scopes);
        proposal.setText("serve.token", "id");
        file(proposal, config.textAt("idp-certificate-authority"), "http.ca_file");
        if (!config.textAt("idp-certificate-authority-data").empty())
            proposal.remark("The certificate in the file was left out; save it to a file and set http.ca_file.");
        if (!config.textAt("id-token").empty() || !config.textAt("refresh-token").empty())
            proposal.remark("The tokens in the file were left out: a refresh token with two owners ends the session of both. Sign in once instead.");
        proposal.remark("kubectl no longer has the auth-provider oidc; Warder's exec plugin takes its place.");
        finish(std::move(proposal));
    }

    void takeTokenFile(const std::string& user, const std::string& path)
    {
        Proposal proposal = begin(user, "kubernetes");
        file(proposal, path, "kubernetes.token_file");
        finish(std::move(proposal));
    }

    const YamlNode& m_root;
    const ImportSurroundings& m_around;
    KubeconfigImport m_result;
};

} // namespace

Parsed<KubeconfigImport> importKubeconfig(const YamlNode& root, const ImportSurroundings& around)
{
    return Importer(root, around).run();
}

} // namespace warder::tools
