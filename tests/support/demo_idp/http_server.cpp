// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "support/demo_idp/http_server.h"

#include "codec/text.h"

#include <QDateTime>
#include <QLocale>
#include <QTcpSocket>
#include <QTimer>

#include <algorithm>
#include <charconv>
#include <optional>

namespace warder::demo {

namespace {

constexpr std::size_t kMaxHead = 32 * 1024;
constexpr std::size_t kMaxBody = 64 * 1024;
constexpr std::chrono::seconds kReadTime { 10 };

std::string_view reasonPhrase(int status)
{
    switch (status) {
    case 200: return "OK";
    case 302: return "Found";
    case 303: return "See Other";
    case 400: return "Bad Request";
    case 401: return "Unauthorized";
    case 404: return "Not Found";
    case 405: return "Method Not Allowed";
    case 413: return "Content Too Large";
    case 500: return "Internal Server Error";
    case 503: return "Service Unavailable";
    default: return "Status";
    }
}

std::string serialise(const HttpResponse& response)
{
    std::string text = "HTTP/1.1 " + std::to_string(response.status) + " " + std::string(reasonPhrase(response.status)) + "\r\n";
    text += "Content-Type: " + response.contentType + "\r\nContent-Length: " + std::to_string(response.body.size())
        + "\r\nConnection: close\r\nCache-Control: no-store\r\nReferrer-Policy: no-referrer\r\nX-Content-Type-Options: nosniff\r\n";
    text += "Date: " + QLocale::c().toString(QDateTime::currentDateTimeUtc(), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'")).toStdString() + "\r\n";
    for (const auto& [name, value] : response.headers)
        text += name + ": " + value + "\r\n";
    return text + "\r\n" + response.body;
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t' || text.back() == '\r'))
        text.remove_suffix(1);
    return text;
}

std::optional<HttpRequest> parseHead(std::string_view head)
{
    HttpRequest request;
    bool first = true;
    while (!head.empty()) {
        const auto end = std::min(head.find("\r\n"), head.size());
        const std::string_view line = head.substr(0, end);
        head.remove_prefix(std::min(end + 2, head.size()));
        if (first) {
            first = false;
            const auto space = line.find(' ');
            const auto second = line.rfind(' ');
            if (space == std::string_view::npos || second == space || !line.substr(second + 1).starts_with("HTTP/1."))
                return std::nullopt;
            const std::string_view target = line.substr(space + 1, second - space - 1);
            if (!target.starts_with('/'))
                return std::nullopt;
            const auto mark = std::min(target.find('?'), target.size());
            request.method = line.substr(0, space);
            request.path = target.substr(0, mark);
            request.query = target.substr(std::min(mark + 1, target.size()));
            continue;
        }
        const auto colon = line.find(':');
        if (colon == std::string_view::npos || colon == 0)
            return std::nullopt;
        request.headers.emplace_back(codec::toLowerAscii(line.substr(0, colon)), trimmed(line.substr(colon + 1)));
    }
    return first ? std::nullopt : std::optional(std::move(request));
}

// One accepted connection: reads one request, writes one answer, ends. Owned by its server and gone with the socket.
class Connection final : public QObject
{
public:
    Connection(HttpServer& server, QTcpSocket* socket, const HttpServer::Handler& handler)
        : QObject(&server)
        , m_server(server)
        , m_socket(socket)
        , m_handler(handler)
    {
        socket->setParent(this);
        connect(socket, &QTcpSocket::readyRead, this, &Connection::onReadyRead);
        connect(socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
        connect(&server, &HttpServer::heldReleased, this, &Connection::onReleased);
        connect(&m_readTime, &QTimer::timeout, socket, &QTcpSocket::abort);
        m_readTime.setSingleShot(true);
        m_readTime.start(kReadTime);
    }

private:
    void onReadyRead()
    {
        if (m_answered) {
            m_socket->readAll();
            return;
        }
        m_input += m_socket->readAll().toStdString();
        const auto end = m_input.find("\r\n\r\n");
        if (end == std::string::npos) {
            if (m_input.size() > kMaxHead)
                answer({ .status = 413, .contentType = "text/plain", .body = {}, .headers = {} });
            return;
        }
        auto request = parseHead(std::string_view(m_input).substr(0, end));
        std::size_t length = 0;
        if (!request || !request->header("transfer-encoding").empty()
            || !readLength(request->header("content-length"), length)) {
            answer({ .status = 400, .contentType = "text/plain", .body = {}, .headers = {} });
            return;
        }
        if (length > kMaxBody) {
            answer({ .status = 413, .contentType = "text/plain", .body = {}, .headers = {} });
            return;
        }
        if (m_input.size() - end - 4 < length)
            return;
        request->body = m_input.substr(end + 4, length);
        answer(m_handler(*request));
    }

    static bool readLength(std::string_view text, std::size_t& length)
    {
        if (text.empty())
            return true;
        const auto [rest, error] = std::from_chars(text.data(), text.data() + text.size(), length);
        return error == std::errc() && rest == text.data() + text.size();
    }

    void answer(const HttpResponse& response)
    {
        m_answered = true;
        m_readTime.stop();
        m_output = serialise(response);
        switch (response.delivery) {
        case Delivery::Now:
            send();
            break;
        case Delivery::Held:
            m_held = true;
            break;
        case Delivery::Never:
            break;
        case Delivery::Closed:
            m_socket->disconnectFromHost();
            break;
        }
        if (response.releasesHeld)
            m_server.releaseHeld();
    }

    void onReleased()
    {
        if (std::exchange(m_held, false))
            send();
    }

    void send()
    {
        m_socket->write(m_output.data(), static_cast<qint64>(m_output.size()));
        m_socket->disconnectFromHost(); // after everything is written
    }

    HttpServer& m_server;
    QTcpSocket* m_socket;
    const HttpServer::Handler& m_handler;
    QTimer m_readTime;
    std::string m_input;
    std::string m_output;
    bool m_answered = false;
    bool m_held = false;
};

} // namespace

std::string_view HttpRequest::header(std::string_view name) const
{
    const auto found = std::ranges::find(headers, name, [](const auto& header) -> const std::string& { return header.first; });
    return found == headers.end() ? std::string_view() : std::string_view(found->second);
}

HttpServer::HttpServer(Handler handler)
    : m_handler(std::move(handler))
{
    connect(&m_server, &QTcpServer::newConnection, this, &HttpServer::onNewConnection);
}

HttpServer::~HttpServer() = default;

bool HttpServer::listen(std::uint16_t port)
{
    return m_server.listen(QHostAddress(QHostAddress::LocalHost), port);
}

std::string HttpServer::origin() const
{
    return "http://127.0.0.1:" + std::to_string(port());
}

void HttpServer::releaseHeld()
{
    Q_EMIT heldReleased();
}

void HttpServer::onNewConnection()
{
    while (QTcpSocket* socket = m_server.nextPendingConnection())
        new Connection(*this, socket, m_handler);
}

} // namespace warder::demo
