// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QTcpServer>

#include <chrono>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace warder::demo {

struct HttpRequest
{
    std::string method;
    std::string path; //!< without query, as written
    std::string query; //!< without '?'
    std::vector<std::pair<std::string, std::string>> headers; //!< names in lower case
    std::string body;

    //! The value of the first header of this lower-case name; empty where there is none.
    [[nodiscard]] std::string_view header(std::string_view name) const;
};

//! What becomes of an answer. All but Now are faults that a test asks for.
enum class Delivery {
    Now,
    Held, //!< kept back until HttpServer::releaseHeld()
    Never, //!< the connection stays open and silent
    Closed, //!< the connection is closed without a byte
};

struct HttpResponse
{
    int status = 200;
    std::string contentType = "application/json";
    std::string body;
    std::vector<std::pair<std::string, std::string>> headers;
    Delivery delivery = Delivery::Now;
    bool releasesHeld = false; //!< answers held back so far go out too
};

//! A small HTTP/1.1 server on 127.0.0.1 for the demonstration provider: one request for each connection, bodies with
//! Content-Length only, bounded in size and time. Every request that is whole goes to the handler, which answers at
//! once; the provider needs no more.
class HttpServer final : public QObject
{
    Q_OBJECT

public:
    using Handler = std::function<HttpResponse(const HttpRequest&)>;

    explicit HttpServer(Handler handler);
    ~HttpServer() override;

    //! Listens on 127.0.0.1; port 0 is any free one. False where the port is taken.
    [[nodiscard]] bool listen(std::uint16_t port);
    [[nodiscard]] std::uint16_t port() const { return m_server.serverPort(); }
    //! "http://127.0.0.1:PORT", once it listens.
    [[nodiscard]] std::string origin() const;
    void releaseHeld();

Q_SIGNALS:
    void heldReleased();

private:
    void onNewConnection();

    Handler m_handler;
    QTcpServer m_server;
};

} // namespace warder::demo
