// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "support/fake_servers/fake_server.h"

#include "codec/base64url.h"
#include "codec/form.h"

namespace warder::fake {

using codec::Json;

FakeServer::FakeServer(Entropy& entropy, Now now)
    : m_entropy(entropy)
    , m_now(std::move(now))
{ }

FakeServer::~FakeServer() = default;

HttpResponse FakeServer::handle(const HttpRequest& request)
{
    if (request.path == "/control/log")
        return json(200, log());
    if (request.path == "/control") {
        const auto order = codec::parseJson(request.body);
        if (request.method != "POST" || !order || !order->isObject())
            return json(400, Json::object({ { "error", "POST a JSON object" } }));
        Json reply = Json::object();
        for (const auto& [name, value] : *order->members()) {
            if (!carryOut(name, value, reply))
                m_settings.set(name, value);
        }
        return json(200, reply);
    }
    m_entry = Json::object({ { "method", request.method }, { "path", request.path } });
    const auto strikes = [this, &request](std::string_view fault) {
        const std::string path = text(fault);
        return !path.empty() && request.path.starts_with(path);
    };
    HttpResponse response;
    if (strikes("down")) {
        response = gatewayError(503, 14, "no healthy upstream");
    } else if (strikes("garbage")) {
        response = page(200, "<!doctype html><title>Portal</title><p>Please accept the terms of use.");
    } else if (strikes("closed")) {
        response.delivery = demo::Delivery::Closed;
    } else {
        response = route(request);
    }
    note("status", response.status);
    m_log.append(std::move(m_entry));
    return response;
}

void FakeServer::apply(const Json& settings)
{
    Json reply;
    for (const auto& [name, value] : *settings.members()) {
        if (!carryOut(name, value, reply))
            m_settings.set(name, value);
    }
}

Json FakeServer::log() const
{
    return Json::object({ { "requests", m_log } });
}

bool FakeServer::carryOut(const std::string& name, const Json& value, Json& reply)
{
    (void)name;
    (void)value;
    (void)reply;
    return false;
}

std::string FakeServer::text(std::string_view setting, std::string_view otherwise) const
{
    return m_settings.stringAt(setting).value_or(std::string(otherwise));
}

bool FakeServer::flag(std::string_view setting, bool otherwise) const
{
    return m_settings.booleanAt(setting).value_or(otherwise);
}

std::chrono::seconds FakeServer::seconds(std::string_view setting, int otherwise) const
{
    return std::chrono::seconds(m_settings.integerAt(setting).value_or(otherwise));
}

std::vector<std::string> FakeServer::list(std::string_view setting, std::vector<std::string> otherwise) const
{
    return m_settings.stringsAt(setting).value_or(std::move(otherwise));
}

std::string FakeServer::newToken(std::string_view kind)
{
    return "wdr-canary-" + std::string(kind) + "-" + random(24);
}

std::string FakeServer::random(std::size_t bytes)
{
    return randomToken(m_entropy, bytes);
}

HttpResponse FakeServer::json(int status, const Json& body)
{
    HttpResponse response;
    response.status = status;
    response.body = body.dump();
    return response;
}

HttpResponse FakeServer::page(int status, std::string_view text)
{
    HttpResponse response;
    response.status = status;
    response.contentType = "text/html; charset=utf-8";
    response.body = text;
    return response;
}

HttpResponse FakeServer::redirect(int status, std::string location)
{
    HttpResponse response = page(status, "Elsewhere.");
    response.headers.emplace_back("Location", std::move(location));
    return response;
}

HttpResponse FakeServer::gatewayError(int status, int code, std::string_view message)
{
    return json(status, Json::object({ { "code", code }, { "message", message }, { "details", Json::array() } }));
}

FakeServer::Parameters FakeServer::parameters(std::string_view text)
{
    Parameters found;
    for (auto& [name, value] : codec::parseForm(text).value_or(codec::FormPairs {}))
        found.emplace(std::move(name), std::move(value));
    return found;
}

std::string FakeServer::valueOf(const Parameters& form, const std::string& name)
{
    const auto found = form.find(name);
    return found == form.end() ? std::string() : found->second;
}

std::vector<std::string> FakeServer::words(std::string_view text, char separator)
{
    std::vector<std::string> found;
    while (!text.empty()) {
        const auto end = std::min(text.find(separator), text.size());
        if (end > 0)
            found.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return found;
}

std::string FakeServer::cookie(const HttpRequest& request, std::string_view name)
{
    for (const std::string& pair : words(request.header("cookie"), ';')) {
        const auto start = pair.find_first_not_of(' ');
        const auto equals = pair.find('=');
        if (start != std::string::npos && equals != std::string::npos && std::string_view(pair).substr(start, equals - start) == name)
            return pair.substr(equals + 1);
    }
    return {};
}

std::optional<std::pair<std::string, std::string>> FakeServer::basicCredentials(const HttpRequest& request)
{
    constexpr std::string_view kBasic = "Basic ";
    const std::string_view header = request.header("authorization");
    if (!header.starts_with(kBasic))
        return {};
    const auto decoded = codec::base64Decode(header.substr(kBasic.size()));
    const auto colon = decoded ? decoded->find(':') : std::string::npos;
    if (colon == std::string::npos)
        return {};
    // As a form of one pair: name and value are form-encoded each on its own.
    const auto pair = codec::parseForm(decoded->substr(0, colon) + "=" + decoded->substr(colon + 1));
    if (!pair || pair->size() != 1)
        return {};
    return pair->front();
}

} // namespace warder::fake
