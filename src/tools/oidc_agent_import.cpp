// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "tools/oidc_agent_import.h"

#include "codec/text.h"
#include "codec/url.h"
#include "tools/text_lines.h"

#include <algorithm>

namespace warder::tools {

namespace {

// oidc-agent finds a file of the system's authorities by itself and writes it down; Warder trusts those anyway.
constexpr std::string_view kSystemAuthorities = " /etc/ssl/certs/ca-certificates.crt /etc/pki/tls/certs/ca-bundle.crt /etc/ssl/ca-bundle.pem"
                                                " /etc/pki/tls/cacert.pem /etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem /etc/ssl/cert.pem ";

std::string issuerOf(const codec::Json& account)
{
    const std::string issuer = account.stringAt("issuer_url").value_or("");
    return issuer.empty() ? account.stringAt("issuer").value_or("") : issuer;
}

} // namespace

bool isOidcAgentAccount(const codec::Json& json)
{
    return json.find("client_id") && (json.find("issuer_url") || (json.find("issuer") && json.find("name")));
}

Parsed<Proposal> importOidcAgent(const codec::Json& account, const ImportSurroundings& around)
{
    const std::string issuer = issuerOf(account);
    if (issuer.empty() || !codec::parseUrl(issuer))
        return Problem { "it has no issuer_url", 0 };
    const auto text = [&account](std::string_view name) { return account.stringAt(name).value_or(""); };
    Proposal proposal;
    const std::string name = !around.nameHint.empty() ? around.nameHint : text("name");
    proposal.name = profileNameFrom(name.empty() ? nameOfHost(hostOf(issuer)) : name, "account");
    proposal.setText("title", text("name"));
    proposal.setText("kind", "oidc");
    proposal.setText("endpoint", issuer);
    proposal.setText("oauth.issuer", issuer);
    proposal.setText("oauth.metadata_url", text("config_endpoint"));
    proposal.setText("oauth.client_id", text("client_id"));
    if (std::string secret = text("client_secret"); !secret.empty()) {
        proposal.clientSecret = std::move(secret);
        proposal.remark("The client secret goes into the vault.");
    }
    if (account.integerAt("daeSetByUser").value_or(0) != 0)
        proposal.setText("oauth.device_authorization_endpoint", text("device_authorization_endpoint"));
    const auto redirects = account.stringsAt("redirect_uris").value_or(std::vector<std::string> {});
    const auto usable = std::ranges::find_if(redirects, [](const std::string& uri) {
        const auto url = codec::parseUrl(uri);
        return url && url->isHttp() && url->isLoopback();
    });
    proposal.setText("oauth.flow", usable == redirects.end() && !text("device_authorization_endpoint").empty() ? "device" : "browser");
    if (usable != redirects.end())
        proposal.setText("oauth.redirect_uri", *usable);
    const std::string scope = text("scope");
    if (scope == "max")
        proposal.remark("The scope \"max\" of oidc-agent means all that the provider has; the profile asks for openid and offline_access. Set oauth.scopes for more.");
    proposal.setList("oauth.scopes", splitList(scope.empty() || scope == "max" ? "openid offline_access" : scope, " "));
    proposal.setText("oauth.audience", text("audience"));
    if (const std::string file = text("cert_path"); kSystemAuthorities.find(" " + file + " ") == std::string_view::npos)
        proposal.setText("http.ca_file", file);
    if (!text("refresh_token").empty())
        proposal.remark("The refresh token was left out: with two owners it ends the session of both. Sign in once instead.");
    if (!text("username").empty() || !text("password").empty())
        proposal.remark("The name and password were left out: Warder does not sign in with them.");
    if (!text("registration_client_uri").empty() || !text("registration_access_token").empty())
        proposal.remark("oidc-agent registered this client by itself; while the account is there, oidc-gen -d would delete the client.");
    return proposal;
}

} // namespace warder::tools
