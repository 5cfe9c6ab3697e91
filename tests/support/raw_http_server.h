// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/test_certificates.h"

#include <QHostAddress>
#include <QNetworkProxy>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>

#include <sys/socket.h>

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace warder::test {

//! A server on 127.0.0.1 that reads HTTP/1.1 requests and then does with the socket what the test says: anything a good
//! server would not do.
class RawHttpServer : public QTcpServer
{
public:
    struct Request
    {
        std::string head; //!< with its empty line
        std::string body;
        int connection = 0; //!< counted from 1
        bool hasClientCertificate = false;
    };
    using Handler = std::function<void(QSslSocket& socket, const Request& request)>;

    enum class ClientCertificate {
        Asked, //!< where `clientCa` is there; a connection without one goes on
        Required,
    };

    explicit RawHttpServer(Handler handler,
                           std::optional<TestCertificate> certificate = {},
                           std::string clientCa = {},
                           ClientCertificate rule = ClientCertificate::Asked)
        : m_handler(std::move(handler))
        , m_certificate(std::move(certificate))
        , m_clientCa(std::move(clientCa))
        , m_rule(rule)
    {
        setProxy(QNetworkProxy::NoProxy);
        listen(QHostAddress::LocalHost);
    }

    [[nodiscard]] std::string url(const std::string& path = "/") const
    {
        return std::string(m_certificate ? "https" : "http") + "://127.0.0.1:" + std::to_string(serverPort()) + path;
    }
    //! One for each request that was read to its end.
    std::vector<Request> requests;
    int connections = 0;

    static void answer(QSslSocket& socket, const std::string& text)
    {
        socket.write(text.data(), static_cast<qint64>(text.size()));
    }
    static std::string response(const std::string& status, const std::string& body, const std::string& headers = {})
    {
        return "HTTP/1.1 " + status + "\r\nContent-Length: " + std::to_string(body.size()) + "\r\n" + headers + "\r\n" + body;
    }
    //! RST instead of FIN.
    static void reset(QSslSocket& socket)
    {
        const linger option { 1, 0 };
        ::setsockopt(static_cast<int>(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &option, sizeof option);
        socket.abort();
    }

protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto* socket = new QSslSocket(this);
        socket->setProxy(QNetworkProxy::NoProxy);
        socket->setSocketDescriptor(descriptor);
        const int number = ++connections;
        connect(socket, &QSslSocket::readyRead, this, [this, socket, number] { onReadable(*socket, number); });
        connect(socket, &QSslSocket::disconnected, this, [this, socket] {
            m_buffers.erase(socket);
            socket->deleteLater();
        });
        if (m_certificate) {
            QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
            configuration.setLocalCertificate(QSslCertificate(QByteArray::fromStdString(m_certificate->certificate)));
            configuration.setPrivateKey(QSslKey(QByteArray::fromStdString(m_certificate->key), QSsl::Ec));
            configuration.setPeerVerifyMode(m_clientCa.empty()                      ? QSslSocket::VerifyNone
                                                : m_rule == ClientCertificate::Required ? QSslSocket::VerifyPeer
                                                                                        : QSslSocket::QueryPeer);
            if (!m_clientCa.empty())
                configuration.setCaCertificates({ QSslCertificate(QByteArray::fromStdString(m_clientCa)) });
            socket->setSslConfiguration(configuration);
            socket->startServerEncryption();
        }
    }

private:
    void onReadable(QSslSocket& socket, int number)
    {
        std::string& buffer = m_buffers[&socket];
        buffer += socket.readAll().toStdString();
        const std::size_t end = buffer.find("\r\n\r\n");
        if (end == std::string::npos)
            return;
        Request request { buffer.substr(0, end + 4), {}, number, !socket.peerCertificate().isNull() };
        std::size_t length = 0;
        const QByteArray head = QByteArray::fromStdString(request.head).toLower();
        if (const auto at = head.indexOf("content-length: "); at >= 0)
            length = head.mid(at + 16, head.indexOf("\r\n", at) - at - 16).toULongLong();
        if (buffer.size() < end + 4 + length)
            return;
        request.body = buffer.substr(end + 4, length);
        buffer.clear();
        requests.push_back(request);
        m_handler(socket, request);
    }

    Handler m_handler;
    std::optional<TestCertificate> m_certificate;
    std::string m_clientCa;
    ClientCertificate m_rule = ClientCertificate::Asked;
    std::map<QSslSocket*, std::string> m_buffers;
};

} // namespace warder::test
