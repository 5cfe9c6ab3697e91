// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "core/console_url.h"

#include <QTest>

using namespace warder;
using codec::Json;

class ConsoleUrlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kinds_data()
    {
        QTest::addColumn<QByteArray>("profile");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char* name, const Json& profile, const char* expected) { QTest::newRow(name) << QByteArray::fromStdString(profile.dump()) << QByteArray(expected); };
        row("flyte", Json::object({ { "kind", "flyte" }, { "endpoint", "dns:///flyte.example.com" } }), "https://flyte.example.com/console");
        row("flyte over http", Json::object({ { "kind", "flyte" }, { "endpoint", "dns:///flyte.example.com:81" }, { "http", Json::object({ { "allow_http", true } }) } }), "http://flyte.example.com:81/console");
        row("flyte, http elsewhere", Json::object({ { "kind", "flyte" }, { "endpoint", "dns:///grpc.example.com" }, { "http_endpoint", "https://web.example.com/" } }), "https://web.example.com/console");
        row("flipt", Json::object({ { "kind", "flipt" }, { "endpoint", "https://flags.example.com/" }, { "flipt", Json::object({ { "method", "token" } }) } }), "https://flags.example.com/");
        row("github", Json::object({ { "kind", "github" } }), "https://github.com");
        row("github elsewhere", Json::object({ { "kind", "github" }, { "endpoint", "https://git.example.com" } }), "https://git.example.com");
        row("a web session", Json::object({ { "kind", "web-session" }, { "web_session", Json::object({ { "url", "https://app.example.com/in" }, { "cookies", Json::array({ "s" }) } }) } }), "https://app.example.com/in");
        row("http that is not allowed", Json::object({ { "kind", "github" }, { "endpoint", "http://git.example.com" } }), "");
        row("http here", Json::object({ { "kind", "github" }, { "endpoint", "http://127.0.0.1:3000" } }), "http://127.0.0.1:3000");
        row("an OpenID provider", Json::object({ { "kind", "oidc" }, { "endpoint", "https://id.example.com" } }), "");
    }
    void kinds()
    {
        QFETCH(QByteArray, profile);
        const auto parsed = core::parseProfile(ProfileName("p"), *codec::parseJson(profile.toStdString()), Json::object());
        QVERIFY(parsed);
        QTEST(QByteArray::fromStdString(core::consoleUrl(*parsed)), "expected");
    }
};

QTEST_GUILESS_MAIN(ConsoleUrlTest)
#include "console_url_test.moc"
