// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "tools/dataos_import.h"

#include "codec/text.h"
#include "codec/url.h"
#include "tools/text_lines.h"

#include <algorithm>

namespace warder::tools {

namespace {

struct Environment
{
    std::string application; //!< the nearest `name` around it
    Variables variables;
};

Variables variablesOf(const YamlNode& node)
{
    Variables variables;
    for (const YamlMember& member : node.members) {
        if (member.value.isScalar())
            variables.emplace_back(member.key.text, member.value.text);
    }
    for (const YamlNode& item : node.items) {
        // Kubernetes writes name and value, docker-compose NAME=value.
        if (item.isMap() && item.find("value")) {
            variables.emplace_back(item.textAt("name"), item.textAt("value"));
        } else if (item.isScalar()) {
            const auto equals = item.text.find('=');
            if (equals != std::string::npos)
                variables.emplace_back(item.text.substr(0, equals), item.text.substr(equals + 1));
        }
    }
    return variables;
}

bool isOurs(const Variables& variables)
{
    return findVariable(variables, "OIDC_AUTHORITY") || findVariable(variables, "FLYTE_PLATFORM_URL");
}

void collect(const YamlNode& node, const std::string& application, std::vector<Environment>& found)
{
    std::string name = node.textAt("name");
    if (const YamlNode* metadata = node.find("metadata"); name.empty() && metadata)
        name = metadata->textAt("name");
    if (name.empty())
        name = application;
    for (const YamlMember& member : node.members) {
        const std::string& key = member.key.text;
        if (key == "env" || key == "envs" || key == "environment") {
            if (Variables variables = variablesOf(member.value); isOurs(variables))
                found.push_back({ name, std::move(variables) });
        }
        collect(member.value, name, found);
    }
    for (const YamlNode& item : node.items)
        collect(item, name, found);
}

std::vector<Environment> environmentsOf(const std::vector<YamlNode>& documents)
{
    std::vector<Environment> found;
    for (const YamlNode& document : documents)
        collect(document, {}, found);
    return found;
}

// A variable that says something: set, and not the placeholder of a template.
std::string filledIn(const Variables& variables, std::string_view name, Proposal& proposal)
{
    const std::string* value = findVariable(variables, name);
    if (!value || value->empty())
        return {};
    if (isPlaceholder(*value)) {
        proposal.remark(std::string(name) + " was never filled in.");
        return {};
    }
    return *value;
}

void redirectUri(Proposal& proposal, const std::string& redirect)
{
    const auto url = codec::parseUrl(redirect);
    if (url && url->isLoopback() && url->isHttp()) {
        proposal.setText("oauth.redirect_uri", redirect);
        proposal.remark("The sign-in ends at the application's own address " + redirect
                        + "; its port must be free while you sign in, so stop the application first, or register another address and set oauth.redirect_uri.");
    } else {
        proposal.remark("The application's redirect address was left out, because it does not lead to this machine. Have http://127.0.0.1/callback registered "
                        "at the provider as well (or a fixed one such as http://localhost:53593/callback, and set oauth.redirect_uri).");
    }
}

} // namespace

Parsed<Proposal> importOidcVariables(const Variables& variables, const ImportSurroundings& around, std::string_view name)
{
    const std::string* authority = findVariable(variables, "OIDC_AUTHORITY");
    if (!authority || authority->empty())
        return Problem { "it does not name the provider (OIDC_AUTHORITY is missing)", 0 };
    Proposal proposal;
    const std::string host = hostOf(*authority);
    const bool isFilledIn = !isPlaceholder(*authority);
    if (isFilledIn && !codec::parseUrl(*authority))
        return Problem { "OIDC_AUTHORITY is not an address such as https://id.example.com", 0 };
    const std::string_view called = around.nameHint.empty() ? name : std::string_view(around.nameHint);
    proposal.name = profileNameFrom(called.empty() ? nameOfHost(host) : std::string(called), "application");
    proposal.setText("title", name.empty() ? std::string_view(host) : name);
    proposal.setText("kind", "oidc");
    proposal.setText("preset", "dataos");
    if (isFilledIn) {
        proposal.setText("endpoint", *authority);
        proposal.setText("oauth.issuer", *authority);
        if (const auto url = codec::parseUrl(*authority); url && url->isHttp() && !url->isLoopback())
            proposal.setFlag("http.allow_http", true);
    } else {
        proposal.remark("OIDC_AUTHORITY was never filled in; set oauth.issuer and endpoint to the provider's address.");
    }
    proposal.setText("oauth.client_id", filledIn(variables, "OIDC_CLIENT_ID", proposal));
    if (proposal.textAt("oauth.client_id").empty())
        proposal.remark("There is no client id in it; set oauth.client_id.");
    proposal.clientSecret = filledIn(variables, "OIDC_CLIENT_SECRET", proposal);
    if (!proposal.clientSecret.empty()) {
        // What such applications send; the provider may know another way.
        proposal.setText("oauth.client_auth", "client_secret_post");
        proposal.remark("The client secret goes into the vault.");
    }
    proposal.setText("oauth.flow", "browser");
    const std::string scope = filledIn(variables, "OIDC_SCOPE", proposal);
    proposal.setList("oauth.scopes", splitList(scope.empty() ? "openid email profile" : scope, " "));
    if (const std::string redirect = filledIn(variables, "OIDC_REDIRECT_URI", proposal); !redirect.empty())
        redirectUri(proposal, redirect);
    if (const std::string* skip = findVariable(variables, "OIDC_SKIP_DISCOVERY"); skip && codec::equalsIgnoringCase(*skip, "true"))
        proposal.remark("The application does without discovery; if Warder cannot find the provider's addresses, set oauth.authorization_endpoint and oauth.token_endpoint.");
    std::vector<std::string> others;
    for (const auto& [variable, value] : variables) {
        constexpr std::string_view kRead = " OIDC_AUTHORITY OIDC_CLIENT_ID OIDC_CLIENT_SECRET OIDC_REDIRECT_URI OIDC_SCOPE OIDC_SKIP_DISCOVERY ";
        if (variable.starts_with("OIDC_") && kRead.find(" " + variable + " ") == std::string_view::npos)
            others.push_back(codec::sanitizeForDisplay(variable, 80));
    }
    if (!others.empty())
        proposal.remark("These variables are not known and were left out: " + enumerate(others) + ".");
    return proposal;
}

bool isManifest(const std::vector<YamlNode>& documents)
{
    return !environmentsOf(documents).empty();
}

Parsed<std::vector<Proposal>> importManifest(const std::vector<YamlNode>& documents, const ImportSurroundings& around)
{
    std::vector<Proposal> proposals;
    for (const Environment& environment : environmentsOf(documents)) {
        auto proposal = findVariable(environment.variables, "OIDC_AUTHORITY")
            ? importOidcVariables(environment.variables, around, environment.application)
            : importFlyteVariables(environment.variables, around);
        if (!proposal)
            return proposal.problem();
        proposals.push_back(std::move(*proposal));
    }
    return proposals;
}

} // namespace warder::tools
