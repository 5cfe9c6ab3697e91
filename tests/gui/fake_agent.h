// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "codec/json.h"
#include "wire/socket_path.h"

#include <QFile>
#include <QLocalServer>
#include <QLocalSocket>
#include <QTemporaryDir>

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace warder {

//! The agent's side of the socket, in this process: answers methods from a table and sends events when told to.
class FakeAgent
{
public:
    using Handler = std::function<codec::Json(const codec::Json& params)>;

    FakeAgent()
    {
        on("hello", [](const codec::Json&) { return codec::Json::object({ { "agent", "test" }, { "protocol", 1 }, { "locked", false } }); });
        on("events.subscribe", [](const codec::Json&) { return codec::Json::object(); });
        listen();
    }

    void listen()
    {
        QLocalServer::removeServer(m_folder.filePath(QStringLiteral("agent.sock")));
        m_server = std::make_unique<QLocalServer>();
        m_server->listen(m_folder.filePath(QStringLiteral("agent.sock")));
        QObject::connect(m_server.get(), &QLocalServer::newConnection, m_server.get(), [this] { accept(); });
    }
    //! Dies: every connection breaks and nothing listens.
    void stop()
    {
        m_sockets.clear();
        m_server.reset();
    }

    [[nodiscard]] wire::SocketLocation location() const { return { m_folder.path().toStdString(), "agent.sock", false, {} }; }

    void on(const std::string& method, Handler handler) { m_handlers[method] = std::move(handler); }
    //! What a handler returns to answer with an error.
    [[nodiscard]] static codec::Json error(const std::string& kind, const std::string& reason, const std::string& message)
    {
        codec::Json data = codec::Json::object({ { "kind", kind }, { "reason", reason } });
        return codec::Json::object({ { "$error", codec::Json::object({ { "code", -32000 }, { "message", message }, { "data", std::move(data) } }) } });
    }
    //! What a handler returns to answer nothing, ever.
    [[nodiscard]] static codec::Json silence() { return codec::Json::object({ { "$silence", true } }); }
    void send(codec::Json event)
    {
        codec::Json message = codec::Json::object({ { "jsonrpc", "2.0" }, { "method", "event" } });
        sendRaw(message.set("params", std::move(event)).dump());
    }
    void sendRaw(const std::string& line)
    {
        for (QLocalSocket* socket : m_sockets) {
            socket->write(QByteArray::fromStdString(line + "\n"));
            socket->flush();
        }
    }

    //! The params of every request of that method, oldest first.
    [[nodiscard]] const std::vector<codec::Json>& requests(const std::string& method) { return m_requests[method]; }

private:
    void accept()
    {
        QLocalSocket* socket = m_server->nextPendingConnection();
        m_sockets.push_back(socket);
        QObject::connect(socket, &QLocalSocket::disconnected, m_server.get(), [this, socket] { std::erase(m_sockets, socket); });
        QObject::connect(socket, &QLocalSocket::readyRead, m_server.get(), [this, socket] { read(*socket); });
    }
    void read(QLocalSocket& socket)
    {
        while (socket.canReadLine()) {
            const auto request = codec::parseJson(socket.readLine().trimmed().toStdString());
            if (!request)
                return;
            const std::string method = request->stringAt("method").value_or("");
            const codec::Json params = request->find("params") ? *request->find("params") : codec::Json::object();
            m_requests[method].push_back(params);
            codec::Json answer = codec::Json::object({ { "jsonrpc", "2.0" }, { "id", request->integerAt("id").value_or(0) } });
            const auto handler = m_handlers.find(method);
            codec::Json result = handler == m_handlers.end() ? error("invalid", "unknown_method", "Unknown.") : handler->second(params);
            if (result.find("$silence"))
                continue;
            if (const codec::Json* failure = result.find("$error"))
                answer.set("error", *failure);
            else
                answer.set("result", std::move(result));
            socket.write(QByteArray::fromStdString(answer.dump() + "\n"));
        }
    }

    QTemporaryDir m_folder;
    std::unique_ptr<QLocalServer> m_server;
    std::vector<QLocalSocket*> m_sockets;
    std::map<std::string, Handler> m_handlers;
    std::map<std::string, std::vector<codec::Json>> m_requests;
};

} // namespace warder
