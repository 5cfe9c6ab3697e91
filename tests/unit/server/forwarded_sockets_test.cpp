// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "server/forwarded_sockets.h"
#include "support/fake_ports.h"
#include "support/test_macros.h"

#include <QTest>

using namespace warder;
using namespace warder::server;
using codec::Json;

namespace {

class Nobody final : public core::SessionObserver
{
public:
    void onServableChanged(const core::ProfileEntry&) override { }
    void onWithdrawn(const core::Profile&) override { }
    void onProfileChanged(const core::ProfileEntry&) override { }
    void onProfileRemoved(const ProfileName&) override { }
    void onAgentChanged() override { }
    void onSigninEvent(const SigninId&, const Json&) override { }
};

struct Bench
{
    Bench()
    {
        for (const char* name : { "shared", "hidden" }) {
            ports.profiles.writeFile(name, Json::object({ { "id", name },
                                                          { "kind", "oauth2" },
                                                          { "oauth", Json::object({ { "issuer", "https://idp.example/" + std::string(name) }, { "client_id", "c" } }) },
                                                          { "serve", Json::object({ { "aliases", std::vector<std::string> { std::string(name) + "-alias" } } }) } }));
        }
        manager.start(nobody);
        ports.time.settle();
    }
    Result<Json> admit(std::string_view method, const char* params) const
    {
        return server::admit(rule, manager, method, *codec::parseJson(QByteArray(params).replace('\'', '"').toStdString()));
    }

    test::FakePorts ports;
    Nobody nobody;
    mutable core::SessionManager manager { ports.services, [](const Error& error, const ProfileName&) { return std::string(reasonOf(error.code)); } };
    ForwardRule rule { "/home/u/s.sock", { "shared" }, false };
};

} // namespace

class ForwardedSocketsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void justThisIsAdmitted_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("params");
        QTest::addColumn<QByteArray>("admitted"); // or the reason
        const auto row = [](const char* method, const char* params, const char* admitted) {
            QTest::addRow("%s %s", method, params) << QByteArray(method) << QByteArray(params) << QByteArray(admitted).replace('\'', '"');
        };
        row("hello", "{'client':'warder-desktop','display':{'DISPLAY':':9'},'protocol':1}", "{'protocol':1}");
        row("agent.status", "{}", "{}");
        row("profile.list", "{'limit':2}", "{'limit':2}");
        row("token.get", "{'profile':'shared','min_valid':60,'wait':300}", "{'profile':'shared','min_valid':60,'wait':0}");
        row("token.get", "{'profile':'shared-alias'}", "{'profile':'shared','wait':0}");
        row("token.get", "{'issuer':'https://idp.example/shared'}", "{'profile':'shared','wait':0}");
        row("token.get", "{'profile':'hidden'}", "profile_not_found");
        row("token.get", "{'profile':'hidden-alias'}", "profile_not_found");
        row("token.get", "{'issuer':'https://idp.example/hidden'}", "profile_not_found");
        row("token.get", "{'profile':'nowhere'}", "profile_not_found");
        row("token.get", "{'profile':'shared','issuer':'https://idp.example/hidden'}", "profile_not_found");
        row("token.reject", "{'profile':'shared','sha256':'aa'}", "{'profile':'shared','sha256':'aa'}");
        row("token.reject", "{'profile':'hidden','sha256':'aa'}", "profile_not_found");
        for (const char* method : { "token.inspect", "profile.get", "profile.put", "profile.remove", "profile.export", "signin.start", "signin.submit", "session.refresh",
                                    "session.signout", "agent.lock", "agent.unlock", "agent.shutdown", "agent.settings", "consent.grant", "socket.add", "activity.list",
                                    "history.list", "events.subscribe", "credential.resolve", "aws.assume", "setup.seed", "unheard.of" })
            row(method, "{'profile':'shared'}", "peer_refused");
    }
    void justThisIsAdmitted()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, params);
        const Bench bench;
        const auto admitted = bench.admit(method.toStdString(), params.constData());
        const std::string text = admitted ? admitted->dump() : std::string(reasonOf(admitted.error().code));
        QTEST(QByteArray::fromStdString(text), "admitted");
    }
    void accessOnlyIsWithoutIdTokens()
    {
        Bench bench;
        QVERIFY_OK(bench.admit("token.get", "{'profile':'shared','token_kind':'id'}"));
        bench.rule.accessOnly = true;
        QVERIFY_ERROR(bench.admit("token.get", "{'profile':'shared','token_kind':'id'}"), ErrorCode::PeerRefused);
        QVERIFY_OK(bench.admit("token.get", "{'profile':'shared','token_kind':'access'}"));
        QVERIFY_OK(bench.admit("token.get", "{'profile':'shared'}"));
    }
    void theAnswersSayNothingOfOthers()
    {
        const Bench bench;
        const Json list = filtered(bench.rule, "profile.list",
                                   *codec::parseJson(R"({"profiles":[{"name":"hidden"},{"name":"shared","state":"active","last_used":[{"programs":["x"]}],"identity":{"sub":"ada"}}]})"));
        QCOMPARE(list.dump(), std::string(R"({"profiles":[{"name":"shared","state":"active"}]})"));
        const Json status = filtered(bench.rule, "agent.status", *codec::parseJson(R"({"version":"1","protocol":1,"locked":false,"socket":"/x","pid":5})"));
        QCOMPARE(status.dump(), std::string(R"({"version":"1","protocol":1,"locked":false,"forwarded":true})"));
        QVERIFY(filtered(bench.rule, "hello", *codec::parseJson(R"({"capabilities":["profile.put"]})")).dump().find("put") == std::string::npos);
    }
};

QTEST_GUILESS_MAIN(ForwardedSocketsTest)
#include "forwarded_sockets_test.moc"
