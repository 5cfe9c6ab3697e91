// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "server/consent_methods.h"
#include "server/grant_table.h"
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
    explicit Bench(const char* consent = "ask")
    {
        ports.profiles.writeFile("a", Json::object({ { "id", "one" },
                                                     { "kind", "oauth2" },
                                                     { "oauth", Json::object({ { "issuer", "https://idp.example" }, { "client_id", "c" } }) },
                                                     { "serve", Json::object({ { "consent", consent } }) } }));
        manager.start(nobody);
        ports.time.settle();
        shell.session = { 4711, 99 };
        shell.terminal = "pts/3";
        shell.programs = { { "bash", "/usr/bin/bash", {}, core::ProgramLabel::Interpreter, 1, 2, true } };
    }
    Result<Json> grant(const Json& params)
    {
        std::string profile;
        return grantForSession(manager, ports.services, params, shell, profile);
    }
    Result<Json> list()
    {
        std::string profile;
        return listGrants(manager, Json::object(), profile);
    }

    test::FakePorts ports;
    Nobody nobody;
    core::SessionManager manager { ports.services, [](const Error& error, const ProfileName&) { return std::string(reasonOf(error.code)); } };
    core::Asker shell;
};

const Json kProfileA = Json::object({ { "profile", "a" }, { "seconds", 60 } });

} // namespace

class ConsentMethodsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fromATerminalOnlyWhereThePersonHasSaidSo()
    {
        Bench bench;
        const auto refused = bench.grant(kProfileA);
        QVERIFY_ERROR(refused, ErrorCode::ConsentDenied);
        QCOMPARE(refused.error().param("why"), std::string_view("terminal_off"));
        QVERIFY(bench.manager.consent().grants().empty());
    }
    void aTerminalsGrantEnds()
    {
        Bench bench;
        bench.ports.profiles.settingsDocument = Json::object({ { "consent_from_terminal", true } });
        bench.ports.profiles.writeFile("b", Json::object({ { "id", "two" } })); // the settings are read again
        const auto granted = bench.grant(kProfileA);
        QVERIFY_OK(granted);
        QCOMPARE(granted->integerAt("until"), std::optional<std::int64_t>((bench.ports.time.now() + std::chrono::seconds(60)).time_since_epoch().count()));
        const auto list = bench.list();
        QVERIFY_OK(list);
        QVERIFY(list->dump().find(R"("kind":"session")") != std::string::npos);
        const core::TokenSpec wanted { core::TokenKind::Access, {}, {}, {} };
        QVERIFY(bench.manager.consent().granted(bench.shell, ProfileId { "one" }, wanted));
        bench.ports.time.advance(std::chrono::seconds(61));
        QVERIFY(!bench.manager.consent().granted(bench.shell, ProfileId { "one" }, wanted));
        // Nobody's session, another machine's, and a profile that is closed to everybody get none.
        bench.shell.session = {};
        QVERIFY_ERROR(bench.grant(kProfileA), ErrorCode::ConsentDenied);
        bench.shell.session = { 4711, 99 };
        bench.shell.isForwarded = true;
        QVERIFY_ERROR(bench.grant(kProfileA), ErrorCode::ConsentDenied);
    }
    // `warder consent revoke -f8Lm1FraaBd` would be about an option.
    void noIdLooksLikeAnOption()
    {
        Bench bench;
        core::Grant grant;
        grant.profile = ProfileId { "one" };
        for (int i = 0; i < 300; ++i) {
            bench.shell.session.startedAt = static_cast<std::uint64_t>(i);
            grant.subject = core::sessionSubject(bench.shell);
            QVERIFY(!bench.manager.consent().add(grant).starts_with('-'));
        }
    }
    void grantsAreTakenBack()
    {
        Bench bench;
        core::Grant grant;
        grant.profile = ProfileId { "one" };
        grant.subject = core::sessionSubject(bench.shell);
        grant.widest = { core::TokenKind::Access, { "openid" }, {}, {} };
        const std::string id = bench.manager.consent().add(grant);
        std::string profile;
        QVERIFY_ERROR(revokeGrants(bench.manager, Json::object(), profile), ErrorCode::InvalidRequest);
        QVERIFY_ERROR(revokeGrants(bench.manager, Json::object({ { "profile", "zzz" } }), profile), ErrorCode::ProfileNotFound);
        QCOMPARE(revokeGrants(bench.manager, Json::object({ { "id", "zzz" } }), profile)->integerAt("revoked"), std::optional<std::int64_t>(0));
        QCOMPARE(revokeGrants(bench.manager, Json::object({ { "id", id } }), profile)->integerAt("revoked"), std::optional<std::int64_t>(1));
        bench.manager.consent().add(grant);
        QCOMPARE(revokeGrants(bench.manager, Json::object({ { "profile", "a" } }), profile)->integerAt("revoked"), std::optional<std::int64_t>(1));
        bench.manager.consent().add(grant);
        QCOMPARE(revokeGrants(bench.manager, Json::object({ { "all", true } }), profile)->integerAt("revoked"), std::optional<std::int64_t>(1));
        QCOMPARE(bench.list()->dump(), std::string(R"({"grants":[]})"));
    }
    // What the serving thread looks at is what the desk knows.
    void theServingThreadsTable()
    {
        Bench bench;
        GrantTable table;
        const core::TokenSpec wanted { core::TokenKind::Access, { "openid" }, {}, {} };
        table.setProfile("a", ProfileId { "one" }, wanted);
        QVERIFY(!table.mayCover("a"));
        core::Grant grant;
        grant.profile = ProfileId { "one" };
        grant.subject = core::sessionSubject(bench.shell);
        grant.widest = wanted;
        grant.term = core::GrantTerm::Session;
        grant.until = bench.ports.time.now() + std::chrono::seconds(60);
        const std::string id = bench.manager.consent().add(grant);
        table.setGrants(bench.manager.consent().grants());
        QVERIFY(table.mayCover("a"));
        QVERIFY(!table.mayCover("b"));
        const auto hit = table.find(bench.shell, "a", bench.ports.time.now());
        QVERIFY(hit);
        QCOMPARE(hit->grant, id);
        QVERIFY(!table.find({}, "a", bench.ports.time.now()));
        QVERIFY(!table.find(bench.shell, "a", bench.ports.time.now() + std::chrono::seconds(60)));
        table.setProfile("a", ProfileId { "one" }, { core::TokenKind::Access, { "admin", "openid" }, {}, {} });
        QVERIFY(!table.find(bench.shell, "a", bench.ports.time.now())); // signed in again, with more
        table.removeProfile("a");
        QVERIFY(!table.find(bench.shell, "a", bench.ports.time.now()));
    }
};

QTEST_GUILESS_MAIN(ConsentMethodsTest)
#include "consent_methods_test.moc"
