// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "codec/json.h"
#include "gui/fake_agent.h"

#include <algorithm>
#include <string>
#include <vector>

namespace warder {

inline constexpr std::int64_t kExampleNow = 1'793'021'340;

//! Seven profiles, one in each state that one meets, and an agent that holds them.
inline codec::Json exampleProfile(const std::string& name, const std::string& kind, const std::string& endpoint, const std::string& state)
{
    using codec::Json;
    const std::int64_t now = kExampleNow;
    Json json = Json::object({ { "name", name }, { "kind", kind }, { "endpoint", endpoint }, { "state", state }, { "tags", Json::array({ "work" }) } });
    json.set("header", kind == "flyte" ? "flyte-authorization" : "authorization").set("scheme", "Bearer").set("consent", "allow").set("flow", "browser");
    json.set("scopes_granted", Json::array({ "openid", "profile", "all", "offline" })).set("scopes_missing", Json::array({ "email" }));
    json.set("audience", endpoint.starts_with("dns:") ? "https://flyte.example.com" : "");
    json.set("obtained_at", now - 9 * 60).set("expires_at", now + 21 * 60 + 4).set("next_refresh_at", now + 18 * 60).set("refreshed_at", now - 9 * 60);
    json.set("signed_in_at", now - 3600).set("has_refresh_token", true).set("session_obtained_at", now - 9 * 60).set("session_expires_at", now + 51 * 60);
    json.set("identity", Json::object({ { "sub", "u1" }, { "name", "Ada Lovelace" }, { "email", "ada@example.com" }, { "issuer", "https://id.example.com/oauth2/aus5" }, { "verified", true } }));
    json.set("last_used", Json::array({ Json::object({ { "at", now - 130 }, { "programs", Json::array({ "flytectl", "bash", "konsole" }) }, { "answer", "served" } }),
                                        Json::object({ { "at", now - 4100 }, { "programs", Json::array({ "python3", "bash", "tmux" }) }, { "answer", "served" } }) }));
    return json;
}

inline codec::Json withoutToken(codec::Json profile)
{
    for (const char* name : { "obtained_at", "expires_at", "next_refresh_at" })
        profile.set(name, codec::Json());
    return profile;
}

inline codec::JsonArray exampleProfiles()
{
    using codec::Json;
    const std::int64_t now = kExampleNow;
    codec::JsonArray all;
    all.push_back(exampleProfile("flyte-prod", "flyte", "dns:///flyte.example.com", "active").set("order", 1).set("signed_in_at", now - 20000));
    all.push_back(exampleProfile("flyte-staging", "flyte", "dns:///staging.example.com", "refreshing").set("order", 2).set("signed_in_at", now - 14500).set("obtained_at", now - 1750).set("expires_at", now + 50).set("next_refresh_at", Json()));
    all.push_back(exampleProfile("flipt", "flipt", "https://flags.example.com", "active")
                      .set("order", 3)
                      .set("obtained_at", now - 20000)
                      .set("signed_in_at", now - 20000)
                      .set("expires_at", now + 300)
                      .set("next_refresh_at", Json())
                      .set("has_refresh_token", false));
    all.push_back(exampleProfile("cluster-eu", "kubernetes", "https://k8s.example.com:6443", "active")
                      .set("order", 4)
                      .set("obtained_at", now - 15000)
                      .set("signed_in_at", now - 15000)
                      .set("expires_at", now + 8 * 3600 + 9)
                      .set("next_refresh_at", now + 7 * 3600)
                      .set("session_expires_at", now + 11 * 3600)
                      .set("session_obtained_at", now - 15000));
    all.push_back(withoutToken(exampleProfile("dataos", "oidc", "https://acme.example.com/oidc", "needs_sign_in")).set("order", 5).set("reason", "refresh_token_rejected"));
    all.push_back(exampleProfile("github", "github", "https://github.com", "active")
                      .set("obtained_at", now - 40000)
                      .set("signed_in_at", now - 40000)
                      .set("expires_at", Json())
                      .set("next_refresh_at", Json())
                      .set("has_refresh_token", false)
                      .set("tags", Json::array({ "personal" })));
    all.push_back(withoutToken(exampleProfile("notes-mcp", "oauth2", "https://notes.example.com", "offline"))
                      .set("tags", Json::array({ "personal" }))
                      .set("signed_in_at", now - 21000)
                      .set("retry_at", now + 660)
                      .set("reason", "network_unreachable"));
    return all;
}

inline codec::Json exampleClaims()
{
    using codec::Json;
    return Json::object({ { "iss", "https://id.example.com/oauth2/aus5" },
                          { "sub", "00u1a2b3c4" },
                          { "aud", "https://flyte.example.com" },
                          { "exp", kExampleNow + 21 * 60 + 4 },
                          { "iat", kExampleNow - 9 * 60 },
                          { "auth_time", kExampleNow - 3600 },
                          { "scp", Json::array({ "openid", "profile", "all", "offline" }) },
                          { "cid", "flytectl" },
                          { "name", "Ada Lovelace" },
                          { "groups", Json::array({ "analysts", "engine-builders" }) },
                          { "jti", "AT.4f0c1e" } });
}

//! What token.inspect answers for a token that is a JWT.
inline codec::Json exampleInspection()
{
    return codec::Json::object({ { "header", codec::Json::object({ { "alg", "RS256" }, { "kid", "2026-key-1" }, { "typ", "JWT" } }) }, { "claims", exampleClaims() } });
}

//! What activity.list answers for one profile.
inline codec::Json exampleActivity()
{
    using codec::Json;
    const auto row = [](int id, std::int64_t ago, const char* answer, Json details) {
        return Json::object({ { "id", id }, { "time", kExampleNow - ago }, { "profile", "flyte-prod" }, { "answer", answer }, { "details", std::move(details) } });
    };
    const Json scope = Json::array({ "all", "offline" });
    const auto by = [&scope](std::initializer_list<Json> programs, const char* consent) {
        return Json::object({ { "programs", Json::array(programs) }, { "scope", scope }, { "token_kind", "access" }, { "consent", consent } });
    };
    return Json::array({ row(11, 90000, "signin_required", by({ "flytectl", "bash", "konsole" }, "allow")), row(12, 52000, "served", by({ "flytectl", "bash", "konsole" }, "allow")),
                         row(13, 9400, "consent_denied", by({ "node", "npm", "bash", "tmux" }, "").set("why", "refused")),
                         row(14, 4100, "served", by({ "python3", "bash", "tmux" }, "always").set("hint", "nightly training")),
                         row(15, 3000, "served", Json::object({ { "programs", Json::array() }, { "scope", scope }, { "token_kind", "access" }, { "forwarded", "/run/user/1000/elsewhere.sock" } })),
                         row(16, 1300, "shown", Json::object({ { "programs", Json::array({ "warder-desktop" }) }, { "token_kind", "id" } })),
                         row(17, 130, "served", by({ "git-credential-warder", "git", "bash", "konsole" }, "session").set("tool", "git").set("url", "https://git.example.com")) });
}

//! What history.list answers: a night and a morning of the seven profiles.
inline codec::Json exampleHistory()
{
    using codec::Json;
    struct Row
    {
        std::int64_t time;
        const char* profile;
        const char* event;
        Json details;
    };
    std::vector<Row> rows;
    const std::int64_t now = kExampleNow;
    const auto ends = [](std::int64_t at) { return Json::object({ { "expires_at", at } }); };
    const auto because = [](const char* reason) { return Json::object({ { "reason", reason } }); };
    const auto renew = [&](const char* profile, std::int64_t from, std::int64_t to, std::int64_t life) {
        for (std::int64_t at = from; at < to; at += life * 9 / 10)
            rows.push_back({ at, profile, "refresh", ends(at + life) });
    };
    rows.push_back({ now - 20000, "flyte-prod", "signin", ends(now - 18200) });
    renew("flyte-prod", now - 18380, now - 9 * 60, 1800);
    rows.push_back({ now - 16000, "flyte-staging", "signout", Json::object() });
    rows.push_back({ now - 14500, "flyte-staging", "signin", ends(now - 12700) });
    renew("flyte-staging", now - 12880, now - 1750, 1800);
    rows.push_back({ now - 7000, "flyte-staging", "rejected", Json::object({ { "count", 1 } }) });
    rows.push_back({ now - 15000, "cluster-eu", "signin", ends(now + 8 * 3600 + 9) });
    renew("dataos", now - 23000, now - 8300, 3600);
    rows.push_back({ now - 8300, "dataos", "session_end", because("refresh_token_rejected") });
    renew("notes-mcp", now - 21000, now - 9000, 3600);
    for (const std::int64_t ago : { 7300, 5200, 3400, 1500 })
        rows.push_back({ now - ago, "notes-mcp", "failure", because("network_unreachable") });
    std::ranges::stable_sort(rows, {}, &Row::time);
    Json list = Json::array();
    std::int64_t id = 0;
    for (Row& row : rows)
        list.append(Json::object({ { "id", ++id }, { "time", row.time }, { "profile", row.profile }, { "event", row.event }, { "details", std::move(row.details) } }));
    return list;
}

inline codec::Json exampleGrants()
{
    using codec::Json;
    const auto subject = [](const char* kind, const char* name, const char* path, const char* script) {
        return Json::object({ { "kind", kind }, { "name", name }, { "path", path }, { "script", script } });
    };
    const auto grant = [](const char* id, Json who, Json until, Json lastUsed) {
        return Json::object({ { "id", id }, { "profile", "flyte-prod" }, { "subject", std::move(who) }, { "token_kind", "access" }, { "scope", Json::array({ "all", "offline" }) }, { "audience", "" },
                              { "resource", Json::array() }, { "until", std::move(until) }, { "granted_at", kExampleNow - 9000 }, { "last_used_at", std::move(lastUsed) } });
    };
    return Json::array({ grant("g1", subject("program", "python3", "/usr/bin/python3.11", "/home/ada/train.py"), "always", kExampleNow - 130),
                         grant("g2", subject("session", "bash", "/usr/bin/bash", ""), "session", kExampleNow - 1300),
                         grant("g3", subject("program", "flytectl", "/usr/local/bin/flytectl", ""), kExampleNow + 1800, Json()) });
}

//! settings.toml as the agent answers it.
inline codec::Json exampleSettings()
{
    using codec::Json;
    return Json::object({ { "lock", Json::object({ { "idle", "15m" }, { "on_screen_lock", true } }) }, { "http", Json::object({ { "proxy", "http://proxy.example.com:3128" } }) } });
}

inline codec::Json exampleStatus(bool locked)
{
    return codec::Json::object({ { "locked", locked }, { "password_needed", false }, { "vault", codec::Json::object({ { "state", "ready" }, { "protection", "keyring" } }) } });
}

//! Answers what the window asks when it comes up.
inline void serveExamples(FakeAgent& agent, codec::JsonArray profiles)
{
    using codec::Json;
    agent.on("profile.list", [profiles](const Json&) { return Json::object({ { "profiles", profiles } }); });
    agent.on("agent.status", [](const Json&) { return exampleStatus(false); });
    agent.on("activity.list", [](const Json& params) {
        if (params.find("profile"))
            return Json::object({ { "rows", params.integerAt("after") == 0 ? exampleActivity() : Json::array() } });
        Json rows = Json::array();
        for (int id = 1; params.integerAt("after") == 0 && id <= 199; ++id)
            rows.append(Json::object({ { "id", id } }));
        return Json::object({ { "rows", std::move(rows) } });
    });
    agent.on("history.list", [](const Json& params) { return Json::object({ { "rows", params.integerAt("after").value_or(0) == 0 ? exampleHistory() : Json::array() } }); });
    agent.on("signin.start", [](const Json& params) {
        return Json::object({ { "signin", "s1" }, { "joined", false }, { "flow", params.stringAt("flow").value_or("browser") } });
    });
    agent.on("signin.cancel", [](const Json&) { return Json::object(); });
    agent.on("token.get", [](const Json&) { return Json::object({ { "token", "wdr-canary-token" } }); });
    agent.on("token.inspect", [](const Json& params) {
        Json answer = exampleInspection();
        if (params.booleanAt("raw").value_or(false))
            answer.set("token", "wdr-canary-raw-" + std::string(700, 'x'));
        if (params.booleanAt("check").value_or(false))
            answer.set("check", Json::object({ { "verdict", "valid" }, { "verified", true }, { "algorithm", "RS256" }, { "key_id", "2026-key-1" } }));
        return answer;
    });
    agent.on("consent.list", [](const Json&) { return Json::object({ { "grants", exampleGrants() } }); });
    agent.on("agent.settings", [](const Json&) { return Json::object({ { "settings", exampleSettings() } }); });
    agent.on("agent.present", [](const Json&) { return Json::object(); });
    agent.on("socket.list", [](const Json&) {
        return Json::object({ { "sockets", Json::array({ Json::object({ { "path", "/run/user/1000/elsewhere.sock" }, { "profiles", Json::array({ "flyte-prod", "flipt" }) }, { "access_only", true }, { "connections", 1 } }) }) } });
    });
    agent.on("setup.plan", [](const Json&) {
        return Json::object({ { "files", Json::array({ Json::object({ { "path", "/home/ada/.flyte/config.yaml" }, { "sha256_before", "x" }, { "text_after", "" },
            { "diff", "--- /home/ada/.flyte/config.yaml\n+++ /home/ada/.flyte/config.yaml\n@@ -1,3 +1,5 @@\n admin:\n   endpoint: dns:///flyte.example.com\n-  authType: Pkce\n+  authType: ExternalCommand\n+  authorizationHeader: flyte-authorization\n+  command: [\"/usr/bin/warder\", \"token\", \"flyte-prod\"]\n" } }) }) } });
    });
    agent.on("profile.get", [](const Json&) {
        const auto key = [](const char* name, Json value, const char* source, const char* meaning) {
            return Json::object({ { "key", name }, { "value", std::move(value) }, { "source", source }, { "meaning", meaning } });
        };
        return Json::object({ { "profile",
                                Json::object({ { "keys",
                                                 Json::array({ key("title", "Flyte production", "file", "What people call it."), key("kind", "flyte", "file", "What kind of service it is."),
                                                               key("endpoint", "dns:///flyte.example.com", "file", "Where the service is."), key("tags", Json::array({ "work" }), "file", "Groups in the list."),
                                                               key("oauth.client_id", "flytectl", "file", "The application that asks."),
                                                               key("oauth.scopes", Json::array({ "all", "offline" }), "file", "What is asked for."),
                                                               key("http.proxy", "env", "settings", "The proxy to go through."), key("serve.consent", "ask", "file", "Who may have the token: allow, ask or deny."),
                                                               key("serve.keep_alive", true, "default", "Whether the session is kept alive.") }) } }) } });
    });
    agent.on("session.refresh", [](const Json&) { return Json::object(); });
    agent.on("agent.lock", [](const Json&) { return Json::object(); });
    agent.on("agent.unlock", [](const Json&) { return Json::object(); });
    agent.on("profile.put", [](const Json&) { return Json::object(); });
    agent.on("signin.submit", [](const Json&) { return Json::object(); });
    agent.on("preset.list", [](const Json&) {
        const auto preset = [](const char* name, const char* title, const char* address, const char* hint) {
            return Json::object({ { "name", name },
                                  { "title", title },
                                  { "kind", std::string(name) == "flipt" || std::string(name) == "flyte" || std::string(name) == "github" ? name : "oidc" },
                                  { "address", address },
                                  { "address_hint", hint },
                                  { "help", std::string(name) == "okta" ? "Okta compares redirect addresses exactly, so the port is fixed." : "" } });
        };
        return Json::object({ { "presets",
                                Json::array({ preset("flipt", "Flipt", "", "https://flipt.example.com"), preset("google", "Google", "https://accounts.google.com", "https://accounts.google.com"),
                                              preset("okta", "Okta", "", "https://your-org.okta.com/oauth2/default"), preset("auth0", "Auth0", "", "https://your-tenant.eu.auth0.com"),
                                              preset("dex", "Dex", "", "https://dex.example.com"), preset("entra", "Microsoft Entra ID", "", "https://login.microsoftonline.com/TENANT/v2.0"),
                                              preset("flyte", "Flyte", "", "dns:///flyte.example.com"), preset("github", "GitHub", "https://github.com", "https://github.com"),
                                              preset("keycloak", "Keycloak", "", "https://id.example.com/realms/main") }) } });
    });
    agent.on("profile.probe", [](const Json& params) {
        // A Flipt has several ways in, and needs no client id.
        if (params.stringAt("address").value_or("").find("flipt") != std::string::npos) {
            const auto finding = [](const char* text) { return Json::object({ { "ok", true }, { "what", "flipt_method" }, { "text", text } }); };
            const auto choice = [](const char* label, Json set) { return Json::object({ { "label", label }, { "set", std::move(set) } }); };
            const Json oidc = Json::object({ { "flipt.method", "oidc" }, { "flipt.provider", "okta" } });
            return Json::object(
                { { "findings",
                    Json::array({ finding("flipt.example.com answers."), finding("It is a Flipt."), finding("It offers: OpenID Connect with okta."), finding("It offers: a static token."),
                                  finding("The preset flipt (Flipt) fills in what is known about it.") }) },
                  { "suggestion",
                    Json::object({ { "name", "flipt-example-com" },
                                   { "set", Json::object({ { "kind", "flipt" }, { "endpoint", "https://flipt.example.com" }, { "flipt.method", "oidc" }, { "flipt.provider", "okta" } }) },
                                   { "choices", Json::array({ choice("OpenID Connect with okta", oidc), choice("a static token", Json::object({ { "flipt.method", "token" } })) }) },
                                   { "needs_client_id", false },
                                   { "redirect_uri", "http://127.0.0.1:53594/auth/v1/method/oidc/warder/callback" },
                                   { "preset", "flipt" },
                                   { "help", "Flipt is the client of its provider, so Warder needs no client id." } }) } });
        }
        return Json::object({ { "findings",
                                Json::array({ Json::object({ { "ok", true }, { "what", "oidc" }, { "text", "OpenID Connect: it says who signs in." } }),
                                              Json::object({ { "ok", true }, { "what", "device_flow" }, { "text", "It offers signing in on another device." } }),
                                              Json::object({ { "ok", false }, { "what", "client_id" }, { "text", "A client id has to come from whoever runs it." } }) }) },
                              { "suggestion",
                                Json::object({ { "name", "id-example-com" }, { "set", Json::object({ { "kind", "oidc" } }) }, { "needs_client_id", true },
                                               { "redirect_uri", "http://127.0.0.1/callback" }, { "device", true } }) } });
    });
}

//! What the agent proposes of a file with two profiles, one of them with a secret.
inline codec::Json exampleImport()
{
    using codec::Json;
    const Json flyte = Json::object({ { "name", "flyte" },
                                      { "set", Json::object({ { "kind", "flyte" }, { "endpoint", "dns:///flyte.example.com" }, { "client_id", "flytepropeller" } }) },
                                      { "secrets", Json::array({ "client_secret" }) },
                                      { "remarks", Json::array({ "The client secret goes into the vault." }) } });
    const Json other = Json::object({ { "name", "dex" }, { "set", Json::object({ { "kind", "oidc" }, { "issuer", "https://dex.example.com/dex" } }) }, { "secrets", Json::array() }, { "remarks", Json::array() } });
    return Json::object({ { "format", "flyte-yaml" }, { "remarks", Json::array({ "It names two services." }) }, { "proposals", Json::array({ flyte, other }) } });
}

inline codec::Json signinEvent(const std::string& what, std::initializer_list<codec::JsonMember> members = {})
{
    codec::Json json = codec::Json::object({ { "type", "signin" }, { "signin", "s1" }, { "profile", "dataos" }, { "event", what } });
    for (const auto& [name, value] : members)
        json.set(name, value);
    return json;
}

} // namespace warder
