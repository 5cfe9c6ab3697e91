// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
//
// warder-demo-idp: the demonstration identity provider as a program of its own. It prints one line of JSON with its
// issuer when it is ready, and ends on SIGTERM or SIGINT.
#include "support/demo_idp/demo_provider.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <csignal>
#include <cstdio>
#include <cstdlib>

using namespace warder;

namespace {

std::chrono::seconds secondsOf(const QCommandLineParser& parser, const QString& name, int least)
{
    bool ok = false;
    const int value = parser.value(name).toInt(&ok);
    if (!ok || value < least) {
        std::fprintf(stderr, "warder-demo-idp: --%s wants a number of seconds\n", qPrintable(name));
        std::exit(2);
    }
    return std::chrono::seconds(value);
}

WallTime wallNow()
{
    return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
}

} // namespace

int main(int argc, char** argv)
{
    // It holds nothing that has to be written at the end, so the default action of the signals is right; a client that
    // goes away is an error of write().
    std::signal(SIGPIPE, SIG_IGN);
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    const auto number = QStringLiteral("N");
    const auto time = QStringLiteral("SECONDS");
    parser.addOption({ QStringLiteral("port"), QStringLiteral("Port on 127.0.0.1; 0 is any."), number, QStringLiteral("0") });
    parser.addOption({ QStringLiteral("access-life"), QStringLiteral("Life of an access token."), time, QStringLiteral("300") });
    parser.addOption({ QStringLiteral("refresh-life"), QStringLiteral("Life of a refresh token; 0 is no end."), time, QStringLiteral("0") });
    parser.addOption({ QStringLiteral("device-interval"), QStringLiteral("Time between two polls of a device."), time, QStringLiteral("5") });
    parser.addOption({ QStringLiteral("device-life"), QStringLiteral("Life of a device code."), time, QStringLiteral("600") });
    parser.addOption({ QStringLiteral("auto-approve"), QStringLiteral("Approve every sign-in without asking.") });
    parser.addHelpOption();
    parser.process(application);

    demo::ProviderOptions options;
    options.accessLife = secondsOf(parser, QStringLiteral("access-life"), 1);
    options.refreshLife = secondsOf(parser, QStringLiteral("refresh-life"), 0);
    options.deviceInterval = secondsOf(parser, QStringLiteral("device-interval"), 1);
    options.deviceLife = secondsOf(parser, QStringLiteral("device-life"), 1);
    options.autoApprove = parser.isSet(QStringLiteral("auto-approve"));
    bool portOk = false;
    const unsigned short port = parser.value(QStringLiteral("port")).toUShort(&portOk);

    SystemEntropy entropy;
    demo::DemoProvider provider(options, entropy, wallNow);
    demo::HttpServer server([&provider](const demo::HttpRequest& request) { return provider.handle(request); });
    if (!portOk || !server.listen(port)) {
        std::fprintf(stderr, "warder-demo-idp: port %s cannot be listened on\n", qPrintable(parser.value(QStringLiteral("port"))));
        return 1;
    }
    provider.setIssuer(server.origin());
    std::printf("%s\n", codec::Json::object({ { "issuer", server.origin() } }).dump().c_str());
    std::fflush(stdout);
    return QCoreApplication::exec();
}
