// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
//
// warder-fake-server ROLE [SETTINGS]: a server that behaves as Flyte, Flipt, GitHub or a web application does, on a free port
// of 127.0.0.1. SETTINGS is the JSON of POST /control. It prints one line of JSON with its address when it is ready, and ends
// on SIGTERM or SIGINT.
#include "support/fake_servers/fake_flipt.h"
#include "support/fake_servers/fake_flyte.h"
#include "support/fake_servers/fake_github.h"
#include "support/fake_servers/fake_web_app.h"

#include <QCoreApplication>

#include <csignal>
#include <cstdio>
#include <memory>
#include <string_view>

using namespace warder;

namespace {

WallTime wallNow()
{
    return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
}

std::unique_ptr<fake::FakeServer> serverFor(std::string_view role, Entropy& entropy)
{
    if (role == "flyte")
        return std::make_unique<fake::FakeFlyte>(entropy, wallNow);
    if (role == "flipt")
        return std::make_unique<fake::FakeFlipt>(entropy, wallNow);
    if (role == "github")
        return std::make_unique<fake::FakeGithub>(entropy, wallNow);
    if (role == "webapp")
        return std::make_unique<fake::FakeWebApp>(entropy, wallNow);
    return nullptr;
}

} // namespace

int main(int argc, char** argv)
{
    std::signal(SIGPIPE, SIG_IGN);
    const QCoreApplication application(argc, argv);
    SystemEntropy entropy;
    const auto server = argc > 1 ? serverFor(argv[1], entropy) : nullptr;
    const auto settings = codec::parseJson(argc > 2 ? argv[2] : "{}");
    if (!server || !settings || !settings->isObject()) {
        std::fprintf(stderr, "usage: warder-fake-server flyte|flipt|github|webapp [SETTINGS]\n");
        return 2;
    }
    demo::HttpServer http([&server](const demo::HttpRequest& request) { return server->handle(request); });
    if (!http.listen(0)) {
        std::fprintf(stderr, "warder-fake-server: no port can be listened on\n");
        return 1;
    }
    server->setOrigin(http.origin());
    server->apply(*settings);
    std::printf("%s\n", codec::Json::object({ { "address", http.origin() } }).dump().c_str());
    std::fflush(stdout);
    return QCoreApplication::exec();
}
