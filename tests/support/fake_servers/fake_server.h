// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "base/entropy.h"
#include "codec/json.h"
#include "support/demo_idp/http_server.h"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace warder::fake {

using demo::HttpRequest;
using demo::HttpResponse;

//! What the servers that tests sign in to have in common: settings that a test changes while they run, faults, and a log.
//!
//! POST /control takes a JSON object whose members become settings; a member that the server knows as an order (such as
//! `restart`) is carried out instead. GET /control/log gives `{"requests":[…]}`: what came, never a token. Settings of every
//! server: `down` (paths begin with it: 503), `garbage` (a page instead of JSON), `closed` (the connection closes without a
//! byte). Every token begins with the canary that our tests look for, or is a JWT.
class FakeServer
{
public:
    using Now = std::function<WallTime()>;

    //! `entropy` outlives the server.
    FakeServer(Entropy& entropy, Now now);
    virtual ~FakeServer();
    FakeServer(const FakeServer&) = delete;
    FakeServer& operator=(const FakeServer&) = delete;

    //! "http://127.0.0.1:PORT"; once, before the first request.
    void setOrigin(std::string origin) { m_origin = std::move(origin); }
    [[nodiscard]] HttpResponse handle(const HttpRequest& request);
    //! Takes settings and orders, as POST /control does.
    void apply(const codec::Json& settings);
    [[nodiscard]] codec::Json log() const;

protected:
    //! The parameters of a form or query, each once.
    using Parameters = std::map<std::string, std::string>;

    [[nodiscard]] virtual HttpResponse route(const HttpRequest& request) = 0;
    //! Carries out an order; false where `name` is a setting. `reply` goes into the answer of POST /control.
    [[nodiscard]] virtual bool carryOut(const std::string& name, const codec::Json& value, codec::Json& reply);

    [[nodiscard]] const std::string& origin() const { return m_origin; }
    [[nodiscard]] WallTime now() const { return m_now(); }
    [[nodiscard]] std::string text(std::string_view setting, std::string_view otherwise = {}) const;
    [[nodiscard]] bool flag(std::string_view setting, bool otherwise = false) const;
    [[nodiscard]] std::chrono::seconds seconds(std::string_view setting, int otherwise) const;
    [[nodiscard]] std::vector<std::string> list(std::string_view setting, std::vector<std::string> otherwise = {}) const;
    [[nodiscard]] const codec::Json* setting(std::string_view name) const { return m_settings.find(name); }
    //! Adds to the log's row of the request at hand.
    void note(std::string_view name, codec::Json value) { m_entry.set(name, std::move(value)); }
    //! "wdr-canary-KIND-…" with 192 random bits.
    [[nodiscard]] std::string newToken(std::string_view kind);
    [[nodiscard]] std::string random(std::size_t bytes);

    [[nodiscard]] static HttpResponse json(int status, const codec::Json& body);
    [[nodiscard]] static HttpResponse page(int status, std::string_view text);
    [[nodiscard]] static HttpResponse redirect(int status, std::string location);
    //! What grpc-gateway makes of an error of gRPC.
    [[nodiscard]] static HttpResponse gatewayError(int status, int code, std::string_view message);
    //! Empty for text that is no form.
    [[nodiscard]] static Parameters parameters(std::string_view text);
    [[nodiscard]] static std::string valueOf(const Parameters& form, const std::string& name);
    [[nodiscard]] static std::vector<std::string> words(std::string_view text, char separator = ' ');
    [[nodiscard]] static std::string cookie(const HttpRequest& request, std::string_view name);
    //! Client id and secret of an Authorization header with Basic, form-decoded (RFC 6749 section 2.3.1).
    [[nodiscard]] static std::optional<std::pair<std::string, std::string>> basicCredentials(const HttpRequest& request);

private:
    Entropy& m_entropy;
    Now m_now;
    std::string m_origin;
    codec::Json m_settings = codec::Json::object();
    codec::Json m_log = codec::Json::array();
    codec::Json m_entry;
};

} // namespace warder::fake
