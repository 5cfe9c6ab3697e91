// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "apps/desktop/single_instance.h"

#include "client/qt_text.h"
#include "codec/json.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocalSocket>

namespace warder {

namespace {

constexpr int kPatience = 1000; // ms, before anything is shown
constexpr qint64 kLongestLine = 16 * 1024;

} // namespace

SingleInstance::SingleInstance(const QString& folder)
    : m_folder(folder)
{ }

bool SingleInstance::claim(const QString& address)
{
    const QString path = QDir(m_folder).filePath(QStringLiteral("desktop.sock"));
    QLocalSocket first;
    first.connectToServer(path);
    if (first.waitForConnected(kPatience)) {
        const codec::Json line = codec::Json::object({ { "address", client::toUtf8(address) } });
        first.write(QByteArray::fromStdString(line.dump() + "\n"));
        first.waitForBytesWritten(kPatience);
        first.waitForReadyRead(kPatience); // it has heard, or is an older one that says nothing
        return false;
    }
    // The folder is the person's own (0700); only a stale socket of ours is removed, never another file.
    QDir().mkpath(m_folder);
    const QFileInfo stale(path);
    if (stale.exists() && !stale.isFile() && !stale.isDir() && !stale.isSymLink())
        QFile::remove(path);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket* second = m_server.nextPendingConnection()) {
            second->setParent(this);
            second->setReadBufferSize(kLongestLine);
            connect(second, &QLocalSocket::disconnected, second, &QObject::deleteLater);
            connect(second, &QLocalSocket::readyRead, this, [this, second] { hear(*second); });
            hear(*second);
        }
        Q_EMIT raiseAsked(); // to connect is to ask
    });
    m_server.listen(path);
    return true;
}

void SingleInstance::hear(QLocalSocket& second)
{
    if (!second.canReadLine()) {
        if (second.bytesAvailable() >= kLongestLine)
            second.abort();
        return;
    }
    const QByteArray line = second.readLine().trimmed();
    second.write("\n");
    second.disconnectFromServer();
    const auto said = codec::parseJson({ line.constData(), static_cast<std::size_t>(line.size()) });
    const std::string address = said ? said->stringAt("address").value_or("") : std::string();
    if (!address.empty())
        Q_EMIT addressAsked(client::toQString(address));
}

} // namespace warder
