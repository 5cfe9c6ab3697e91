// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "apps/desktop/single_instance.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocalSocket>

namespace warder {

namespace {

constexpr int kPatience = 1000; // ms, before anything is shown

} // namespace

SingleInstance::SingleInstance(const QString& folder)
    : m_folder(folder)
{ }

bool SingleInstance::claim()
{
    const QString path = QDir(m_folder).filePath(QStringLiteral("desktop.sock"));
    QLocalSocket first;
    first.connectToServer(path);
    if (first.waitForConnected(kPatience))
        return false; // to connect is to ask; nothing is said
    // The folder is the person's own (0700); only a stale socket of ours is removed, never another file.
    QDir().mkpath(m_folder);
    const QFileInfo stale(path);
    if (stale.exists() && !stale.isFile() && !stale.isDir() && !stale.isSymLink())
        QFile::remove(path);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket* second = m_server.nextPendingConnection())
            second->deleteLater();
        Q_EMIT raiseAsked();
    });
    m_server.listen(path);
    return true;
}

} // namespace warder
