// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
//
// What a program weighs that has the agent's libraries, has made one HTTPS request and has asked the keyring once: the yardstick for
// the agent's memory. warder-bench-weight URL; it then says "ready" and stays until its standard input ends.
#include <qt6keychain/keychain.h>

#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QSocketNotifier>
#include <QSqlDatabase>

#include <sodium.h>

#include <cstdio>
#include <unistd.h>

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    if (argc != 2 || sodium_init() < 0)
        return 2;
    QNetworkAccessManager network;
    network.setProxy(QNetworkProxy::NoProxy);
    QNetworkRequest request(QUrl(QString::fromLocal8Bit(argv[1])));
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    int waiting = 2;
    const auto ended = [&waiting](const char* what) {
        std::fprintf(stderr, "%s\n", what);
        if (--waiting == 0) {
            std::puts("ready");
            std::fflush(stdout);
        }
    };
    QNetworkReply* reply = network.get(request);
    QObject::connect(reply, &QNetworkReply::sslErrors, reply, [reply] { reply->ignoreSslErrors(); });
    QObject::connect(reply, &QNetworkReply::finished, reply, [reply, &ended] {
        reply->readAll();
        reply->deleteLater();
        ended("asked the server");
    });
    QKeychain::ReadPasswordJob job(QStringLiteral("warder-bench"));
    job.setAutoDelete(false);
    job.setKey(QStringLiteral("nothing"));
    QObject::connect(&job, &QKeychain::Job::finished, &application, [&ended] { ended("asked the keyring"); });
    job.start();
    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &application, [] { QCoreApplication::quit(); });
    return QCoreApplication::exec();
}
