// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/entropy.h"
#include "support/demo_idp/demo_provider.h"
#include "support/demo_idp/http_server.h"
#include "support/fake_servers/fake_server.h"

#include <QString>

#include <chrono>
#include <cstdlib>
#include <initializer_list>
#include <string>
#include <string_view>

namespace warder::test {

inline WallTime wallNow()
{
    return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
}

//! One of the fake servers on a free port, in this process: the agent and the person's browser are other processes.
template<class Server>
class Neighbour
{
public:
    explicit Neighbour(const codec::Json& settings = codec::Json::object())
    {
        if (!m_http.listen(0))
            std::abort();
        m_server.setOrigin(m_http.origin());
        m_server.apply(settings);
    }
    [[nodiscard]] std::string origin() const { return m_http.origin(); }
    [[nodiscard]] QString address() const { return QString::fromStdString(m_http.origin()); }
    //! As POST /control takes it: settings and orders.
    void control(std::initializer_list<codec::JsonMember> settings) { m_server.apply(codec::Json::object(settings)); }
    [[nodiscard]] demo::HttpResponse handle(const demo::HttpRequest& request) { return m_server.handle(request); }
    //! How many requests came for this path, whatever came of them.
    [[nodiscard]] int requests(std::string_view path) const
    {
        const codec::Json log = m_server.log();
        int count = 0;
        for (const codec::Json& row : *log.find("requests")->items())
            count += row.stringAt("path") == path ? 1 : 0;
        return count;
    }

private:
    SystemEntropy m_entropy;
    Server m_server { m_entropy, wallNow };
    demo::HttpServer m_http { [this](const demo::HttpRequest& request) { return m_server.handle(request); } };
};

//! The demonstration provider, which approves every sign-in by itself.
class DemoNeighbour
{
public:
    DemoNeighbour()
    {
        if (!m_http.listen(0))
            std::abort();
        m_provider.setIssuer(m_http.origin());
    }
    [[nodiscard]] std::string origin() const { return m_http.origin(); }
    [[nodiscard]] QString address() const { return QString::fromStdString(m_http.origin()); }
    void failOnce(demo::Fault fault) { m_provider.setFault(fault, 1); }
    void control(const std::string& order)
    {
        demo::HttpRequest request { "POST", "/control", {}, { { "host", m_http.origin().substr(7) }, { "content-type", "application/json" } }, order };
        if (m_provider.handle(request).status != 200)
            std::abort(); // an order that it does not know
    }
    [[nodiscard]] codec::Json keys() { return *codec::parseJson(m_provider.handle({ "GET", "/jwks", {}, { { "host", m_http.origin().substr(7) } }, {} }).body); }

private:
    [[nodiscard]] static demo::ProviderOptions options()
    {
        demo::ProviderOptions options;
        options.autoApprove = true;
        return options;
    }
    SystemEntropy m_entropy;
    demo::DemoProvider m_provider { options(), m_entropy, wallNow };
    demo::HttpServer m_http { [this](const demo::HttpRequest& request) { return m_provider.handle(request); } };
};

} // namespace warder::test
