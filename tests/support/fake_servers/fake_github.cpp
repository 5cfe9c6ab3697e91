// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "support/fake_servers/fake_github.h"

#include "codec/form.h"
#include "codec/url.h"

namespace warder::fake {

using codec::Json;

namespace {

constexpr std::string_view kClient = "Iv1.warder";
constexpr std::string_view kSecret = "demo-secret";
constexpr std::string_view kDeviceGrant = "urn:ietf:params:oauth:grant-type:device_code";
constexpr std::chrono::seconds kRefreshLife { 15897600 };

} // namespace

FakeGithub::FakeGithub(Entropy& entropy, Now now)
    : FakeServer(entropy, std::move(now))
{ }

bool FakeGithub::carryOut(const std::string& name, const Json& value, Json& reply)
{
    if (name == "revoke_all") {
        m_accessTokens.clear();
        m_refreshTokens.clear();
        return true;
    }
    if (name != "approve" || !value.string())
        return false;
    for (auto& [code, device] : m_deviceCodes)
        device.approved = device.approved || device.userCode == *value.string();
    reply.set("approved", true);
    return true;
}

HttpResponse FakeGithub::route(const HttpRequest& request)
{
    if (request.method == "GET" && request.path == "/login/oauth/authorize")
        return authorize(request);
    if (request.method == "POST" && request.path == "/login/device/code")
        return deviceCode(request);
    if (request.method == "POST" && request.path == "/login/oauth/access_token")
        return token(request);
    if (request.method == "GET" && request.path == "/api/v3/user")
        return user(request);
    return json(404, Json::object({ { "message", "Not Found" }, { "documentation_url", "https://docs.github.com/rest" } }));
}

HttpResponse FakeGithub::answer(const HttpRequest& request, const Json& members)
{
    if (request.header("accept").find("application/json") != std::string_view::npos)
        return json(200, members);
    codec::FormPairs pairs;
    for (const auto& [name, value] : *members.members())
        pairs.emplace_back(name, value.string() ? *value.string() : value.dump());
    HttpResponse response;
    response.contentType = "application/x-www-form-urlencoded; charset=utf-8";
    response.body = codec::formEncode(pairs);
    return response;
}

HttpResponse FakeGithub::authorize(const HttpRequest& request)
{
    const Parameters query = parameters(request.query);
    const std::string back = valueOf(query, "redirect_uri");
    if (valueOf(query, "client_id") != kClient)
        return page(404, "<!doctype html><title>Page not found</title>");
    codec::FormPairs pairs;
    if (flag("deny")) {
        pairs.emplace_back("error", "access_denied");
        pairs.emplace_back("error_description", "The user has denied your application access.");
    } else {
        const std::string code = newToken("code");
        m_codes.emplace(code, back);
        pairs.emplace_back("code", code);
    }
    pairs.emplace_back("state", valueOf(query, "state"));
    return redirect(302, codec::appendQuery(back, pairs));
}

HttpResponse FakeGithub::deviceCode(const HttpRequest& request)
{
    const Parameters form = parameters(request.body);
    if (valueOf(form, "client_id") != kClient)
        return json(404, Json::object({ { "error", "Not Found" } }));
    DeviceCode device;
    device.userCode = "WDJB-" + std::to_string(1000 + m_deviceCodes.size());
    device.interval = seconds("interval", 5);
    device.nextPoll = now() + device.interval;
    device.approved = flag("auto_approve");
    const std::string code = newToken("device");
    const Json members = Json::object({ { "device_code", code },
                                        { "user_code", device.userCode },
                                        { "verification_uri", origin() + "/login/device" },
                                        { "expires_in", 900 },
                                        { "interval", static_cast<std::int64_t>(device.interval.count()) } });
    m_deviceCodes.emplace(code, std::move(device));
    return answer(request, members);
}

HttpResponse FakeGithub::token(const HttpRequest& request)
{
    Parameters form = parameters(request.body);
    if (const auto basic = basicCredentials(request)) {
        form["client_id"] = basic->first;
        form["client_secret"] = basic->second;
    }
    const std::string grant = valueOf(form, "grant_type");
    note("grant", grant);
    const auto refuse = [&request](std::string_view error, std::string_view description) {
        return answer(request, Json::object({ { "error", error }, { "error_description", description } }));
    };
    if (valueOf(form, "client_id") != kClient)
        return refuse("incorrect_client_credentials", "The client_id and/or client_secret passed are incorrect.");
    if (grant == kDeviceGrant)
        return poll(request, form);
    // Whoever signs in by a browser or renews has to know the secret, on a desktop too.
    const bool renewsDevice = grant == "refresh_token" && valueOf(form, "client_secret").empty();
    if (!renewsDevice && valueOf(form, "client_secret") != kSecret)
        return refuse("incorrect_client_credentials", "The client_id and/or client_secret passed are incorrect.");
    if (grant == "refresh_token") {
        const auto found = m_refreshTokens.find(valueOf(form, "refresh_token"));
        if (found == m_refreshTokens.end() || found->second <= now())
            return refuse("bad_refresh_token", "The refresh token passed is incorrect or expired.");
        m_refreshTokens.erase(found);
        return issue(request);
    }
    const auto code = m_codes.find(valueOf(form, "code"));
    if (code == m_codes.end())
        return refuse("bad_verification_code", "The code passed is incorrect or expired.");
    if (code->second != valueOf(form, "redirect_uri"))
        return refuse("redirect_uri_mismatch", "The redirect_uri MUST match the registered callback URL for this application.");
    m_codes.erase(code);
    return issue(request);
}

HttpResponse FakeGithub::poll(const HttpRequest& request, const Parameters& form)
{
    const auto found = m_deviceCodes.find(valueOf(form, "device_code"));
    const auto refuse = [&request](std::string_view error, std::string_view description) {
        return answer(request, Json::object({ { "error", error }, { "error_description", description } }));
    };
    if (found == m_deviceCodes.end())
        return refuse("incorrect_device_code", "The device_code provided is not valid.");
    DeviceCode& device = found->second;
    if (flag("deny"))
        return refuse("access_denied", "The authorization request was denied.");
    if (now() < device.nextPoll) {
        device.interval += std::chrono::seconds(5);
        device.nextPoll = now() + device.interval;
        return answer(request, Json::object({ { "error", "slow_down" }, { "interval", static_cast<std::int64_t>(device.interval.count()) } }));
    }
    device.nextPoll = now() + device.interval;
    if (!device.approved)
        return refuse("authorization_pending", "The authorization request is still pending.");
    m_deviceCodes.erase(found);
    return issue(request);
}

HttpResponse FakeGithub::issue(const HttpRequest& request)
{
    const std::string access = newToken("access");
    Json members = Json::object({ { "access_token", access }, { "token_type", "bearer" }, { "scope", "read:user,user:email" } });
    m_accessTokens[access] = WallTime::max();
    if (flag("expiring")) {
        const auto life = seconds("access_life", 28800);
        const std::string refresh = newToken("refresh");
        m_accessTokens[access] = now() + life;
        m_refreshTokens[refresh] = now() + kRefreshLife;
        members.set("scope", "");
        members.set("expires_in", static_cast<std::int64_t>(life.count()));
        members.set("refresh_token", refresh);
        members.set("refresh_token_expires_in", static_cast<std::int64_t>(kRefreshLife.count()));
    }
    return answer(request, members);
}

HttpResponse FakeGithub::user(const HttpRequest& request)
{
    const std::string_view header = request.header("authorization");
    const auto space = header.find(' ');
    const auto found = m_accessTokens.find(std::string(space == std::string_view::npos ? std::string_view() : header.substr(space + 1)));
    if (found == m_accessTokens.end() || found->second <= now())
        return json(401, Json::object({ { "message", "Bad credentials" }, { "documentation_url", "https://docs.github.com/rest" } }));
    return json(200, Json::object({ { "login", "ada" }, { "id", 1815 }, { "name", "Ada Lovelace" }, { "email", Json() } }));
}

} // namespace warder::fake
