// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "server/tool_methods.h"
#include "support/fake_ports.h"
#include "support/test_json.h"
#include "support/test_macros.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace warder;
using namespace warder::server;
using codec::Json;
using std::chrono::seconds;

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

class FakeForeignKeyring final : public core::ForeignKeyring
{
public:
    explicit FakeForeignKeyring(TimerService& timers)
        : m_timers(timers)
    { }
    [[nodiscard]] std::unique_ptr<Call> remove(const std::string& service, const std::string& user, std::function<void(Result<int>)> done) override
    {
        asked.push_back(service + " " + user);
        return m_timers.soon([answer = answer, done = std::move(done)] { done(answer); });
    }
    [[nodiscard]] std::unique_ptr<Call> store(core::ForeignEntry entry, std::function<void(Result<>)> done) override
    {
        stored.push_back(std::move(entry));
        return m_timers.soon([done = std::move(done)] { done({}); });
    }
    std::vector<core::ForeignEntry> stored;
    std::vector<std::string> asked;
    Result<int> answer = 1;

private:
    TimerService& m_timers;
};

struct Bench
{
    Bench()
    {
        manager.start(nobody);
        ports.time.settle();
    }
    Result<Json> import(const Json& params)
    {
        std::optional<Result<Json>> answer;
        const auto pending = methods.import(params, [&](Result<Json> result) { answer.emplace(std::move(result)); });
        ports.time.advance(seconds(1));
        return answer.value_or(Error { ErrorCode::TimedOut, "no answer" });
    }
    Result<Json> clean(const Json& params)
    {
        std::optional<Result<Json>> answer;
        const auto pending = methods.cleanUp(params, [&](Result<Json> result) { answer.emplace(std::move(result)); });
        ports.time.advance(seconds(1));
        return answer.value_or(Error { ErrorCode::TimedOut, "no answer" });
    }
    Result<Json> plan(Json params)
    {
        std::string profile;
        params.set("home", home.path().toStdString());
        return methods.planSetup(params, profile);
    }
    [[nodiscard]] std::string idOf(const std::string& name) const { return manager.entries().at(ProfileName { name }).session->profile().id.text(); }

    QTemporaryDir home;
    test::FakePorts ports;
    Nobody nobody;
    FakeForeignKeyring keyring { ports.time };
    core::SessionManager manager { ports.services, [](const Error& error, const ProfileName&) { return std::string(reasonOf(error.code)); } };
    ToolMethods methods { manager, ports.services, &keyring };
};

std::string manifest(const std::string& name, const std::string& secret)
{
    return "name: " + name + "\nenvs:\n  OIDC_AUTHORITY: https:/" "/idp.example.com\n  OIDC_CLIENT_ID: app\n  OIDC_CLIENT_SECRET: " + secret + "\n";
}

} // namespace

class ToolMethodsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void proposingWritesNothingAndShowsNoSecret()
    {
        Bench bench;
        const auto answer = bench.import(Json::object({ { "text", manifest("app", "wdr-canary-secret") } }));
        QVERIFY_OK(answer);
        QCOMPARE(answer->stringAt("format"), std::optional<std::string>("manifest"));
        const Json& proposal = answer->find("proposals")->items()->front();
        QCOMPARE(proposal.stringAt("name"), std::optional<std::string>("app"));
        QCOMPARE(proposal.stringsAt("secrets"), std::optional(std::vector<std::string> { "client_secret" }));
        QCOMPARE(proposal.find("set")->stringAt("oauth.client_id"), std::optional<std::string>("app"));
        QVERIFY(answer->dump().find("wdr-canary") == std::string::npos);
        QVERIFY(bench.manager.entries().empty());
    }
    void writingPutsTheSecretIntoTheVault()
    {
        Bench bench;
        const std::string text = manifest("one", "wdr-canary-1") + "---\n" + manifest("two", "wdr-canary-2") + "---\n" + manifest("three", "wdr-canary-3");
        const auto answer = bench.import(Json::object({ { "text", text }, { "apply", Json::array({ "three", "one", "three" }) } }));
        QVERIFY_OK(answer);
        QVERIFY(answer->dump().find("wdr-canary") == std::string::npos);
        QCOMPARE(answer->find("written")->items()->size(), std::size_t { 2 });
        QCOMPARE(bench.manager.entries().size(), std::size_t { 2 });
        QCOMPARE(bench.ports.secrets.value(ProfileId { bench.idOf("one") }, core::RecordKind::ClientSecret), std::optional<std::string>("wdr-canary-1"));
        QCOMPARE(bench.ports.secrets.value(ProfileId { bench.idOf("three") }, core::RecordKind::ClientSecret), std::optional<std::string>("wdr-canary-3"));
    }
    void aNameThatIsTaken()
    {
        Bench bench;
        const Json params = Json::object({ { "text", manifest("app", "x") }, { "apply", Json::array({ "app" }) } });
        QVERIFY_OK(bench.import(params));
        const auto again = bench.import(Json::object({ { "text", manifest("app", "x") } }));
        const Json& proposal = again->find("proposals")->items()->front();
        QCOMPARE(proposal.stringAt("name"), std::optional<std::string>("app-2"));
        QVERIFY(proposal.find("remarks")->dump().find("The profile app is for the same service") != std::string::npos);
        // A name that the person gives is theirs: taken is taken.
        const auto named = bench.import(Json::object({ { "text", manifest("app", "x") }, { "name", "app" }, { "apply", Json::array({ "app" }) } }));
        QVERIFY_ERROR(named, ErrorCode::ProfileExists);
    }
    void whatIsDangerousIsAskedAbout()
    {
        Bench bench;
        const Json params = Json::object({ { "text", "admin:\n  endpoint: dns:/" "/" "/flyte.example.com\n  insecureSkipVerify: true\n" }, { "apply", Json::array({ "flyte-example-com" }) } });
        QVERIFY_ERROR(bench.import(params), ErrorCode::NoDisplay);
        QVERIFY(bench.manager.entries().empty());
        bench.ports.prompter.refusal.reset();
        QVERIFY_OK(bench.import(params));
        QCOMPARE(bench.ports.prompter.questions.size(), std::size_t { 2 });
        QCOMPARE(bench.manager.entries().size(), std::size_t { 1 });
    }
    //! Whoever has just started the agent finds the vault opening: the profile waits for it.
    void theVaultIsOpening()
    {
        Bench bench;
        bench.ports.secrets.setStatus({ core::VaultState::Opening, core::VaultProtection::KeyFile, {}, false });
        std::optional<Result<Json>> answer;
        const auto call = bench.methods.import(Json::object({ { "text", manifest("app", "wdr-canary-1") }, { "apply", Json::array({ "app" }) } }),
                                               [&](Result<Json> result) { answer.emplace(std::move(result)); });
        bench.ports.time.advance(seconds(2));
        QVERIFY(!answer);
        QVERIFY(bench.manager.entries().empty());
        bench.ports.secrets.setStatus({ core::VaultState::Ready, core::VaultProtection::KeyFile, {}, false });
        bench.ports.time.advance(seconds(1));
        QVERIFY(answer.has_value());
        QVERIFY_OK(*answer);
        QCOMPARE(bench.ports.secrets.value(ProfileId { bench.idOf("app") }, core::RecordKind::ClientSecret), std::optional<std::string>("wdr-canary-1"));
    }
    //! A secret that cannot be kept leaves no profile behind.
    void theVaultCannotBeUsed()
    {
        Bench bench;
        bench.ports.secrets.setStatus({ core::VaultState::WaitingForKeyring, core::VaultProtection::Keyring, Error { ErrorCode::KeyringLocked }, false });
        const Json params = Json::object({ { "text", manifest("app", "wdr-canary-1") }, { "apply", Json::array({ "app" }) } });
        QVERIFY_ERROR(bench.import(params), ErrorCode::KeyringLocked);
        QVERIFY(bench.manager.entries().empty());
        // Without a secret there is nothing to wait for.
        QVERIFY_OK(bench.import(Json::object({ { "text", "admin:\n  endpoint: dns:/" "/" "/flyte.example.com\n" }, { "apply", Json::array({ "flyte-example-com" }) } })));
        QCOMPARE(bench.manager.entries().size(), std::size_t { 1 });
    }
    void filesThatVariablesName()
    {
        Bench bench;
        QFile file(bench.home.filePath(QStringLiteral("id")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("me\n");
        file.close();
        const Json environment = Json::object({ { "FLYTE_PLATFORM_URL", "flyte.example.com" }, { "FLYTE_CREDENTIALS_AUTH_MODE", "basic" },
                                                { "FLYTE_CREDENTIALS_CLIENT_ID_FROM_FILE", file.fileName().toStdString() } });
        const auto answer = bench.import(Json::object({ { "format", "flyte-env" }, { "environment", environment } }));
        QVERIFY_OK(answer);
        QCOMPARE(answer->find("proposals")->items()->front().find("set")->stringAt("oauth.client_id"), std::optional<std::string>("me"));
    }
    void wrongRequests()
    {
        Bench bench;
        QVERIFY_ERROR(bench.import(Json::object()), ErrorCode::ImportInvalid);
        QVERIFY_ERROR(bench.import(Json::object({ { "text", "x" }, { "format", "excel" } })), ErrorCode::InvalidRequest);
        QVERIFY_ERROR(bench.import(Json::object({ { "text", manifest("app", "x") }, { "apply", Json::array({ "other" }) } })), ErrorCode::InvalidRequest);
        const auto broken = bench.import(Json::object({ { "text", "admin:\n  a: 1\n  a: 2\n" } }));
        QVERIFY_ERROR(broken, ErrorCode::ImportInvalid);
        QCOMPARE(broken.error().param("line"), std::string_view("3"));
        // Nothing is written by an empty choice.
        QVERIFY_OK(bench.import(Json::object({ { "text", manifest("app", "x") }, { "apply", Json::array() } })));
        QVERIFY(bench.manager.entries().empty());
    }
    //! Destroying the call ends the writing: the second profile is not made.
    void cancelled()
    {
        Bench bench;
        bool isCalled = false;
        bench.methods.import(Json::object({ { "text", manifest("app", "x") }, { "apply", Json::array({ "app" }) } }), [&](const Result<Json>&) { isCalled = true; }).reset();
        bench.ports.time.advance(seconds(1));
        QVERIFY(!isCalled);
        QVERIFY(bench.manager.entries().empty());
    }

    void exporting()
    {
        Bench bench;
        QVERIFY_OK(bench.import(Json::object({ { "text", manifest("app", "wdr-canary-secret") }, { "apply", Json::array({ "app" }) } })));
        std::string profile;
        const auto toml = bench.methods.exportProfile(Json::object({ { "profile", "app" } }), profile);
        QVERIFY_OK(toml);
        QCOMPARE(profile, std::string("app"));
        const std::string text = *toml->stringAt("text");
        QVERIFY(text.find("client_id = \"app\"") != std::string::npos);
        QVERIFY(text.find(bench.idOf("app")) == std::string::npos);
        QVERIFY(text.find("wdr-canary") == std::string::npos);
        const auto env = bench.methods.exportProfile(Json::object({ { "profile", "app" }, { "format", "env" } }), profile);
        QVERIFY(env->stringAt("text")->find("export OIDC_CLIENT_ID=app\n") != std::string::npos);
        QVERIFY_ERROR(bench.methods.exportProfile(Json::object({ { "profile", "zzz" } }), profile), ErrorCode::ProfileNotFound);
        QVERIFY_ERROR(bench.methods.exportProfile(Json::object({ { "profile", "app" }, { "format", "xml" } }), profile), ErrorCode::InvalidRequest);
    }

    void planning()
    {
        Bench bench;
        QVERIFY_OK(bench.import(Json::object({ { "text", "admin:\n  endpoint: dns:/" "/" "/flyte.example.com\n" }, { "apply", Json::array({ "flyte-example-com" }) } })));
        QDir(bench.home.path()).mkdir(QStringLiteral(".flyte"));
        const auto params = Json::object({ { "profile", "flyte-example-com" }, { "tool", "flytectl" }, { "program", "/opt/warder" } });
        const auto plan = bench.plan(params);
        QVERIFY_OK(plan);
        const Json& file = plan->find("files")->items()->front();
        QCOMPARE(file.stringAt("path"), std::optional<std::string>(bench.home.path().toStdString() + "/.flyte/config.yaml"));
        QCOMPARE(file.stringAt("sha256_before"), std::optional<std::string>(""));
        QVERIFY(file.stringAt("text_after")->find("[\"/opt/warder\", \"credential\", \"flyte\", \"flyte-example-com\"]") != std::string::npos);
        // Known beforehand: what Flyte calls it unless the server says otherwise.
        QVERIFY(file.stringAt("text_after")->find("authorizationHeader: flyte-authorization") != std::string::npos);
        const Json& clean = plan->find("clean")->items()->front();
        QCOMPARE(clean.stringAt("user"), std::optional<std::string>("dns:/" "/" "/flyte.example.com:flytectl-user"));
        QVERIFY_OK(bench.clean(clean));
        QCOMPARE(bench.keyring.asked, std::vector<std::string> { "flytectl dns:/" "/" "/flyte.example.com:flytectl-user" });
        // Nothing was written by planning.
        QVERIFY(!QFile::exists(bench.home.filePath(QStringLiteral(".flyte/config.yaml"))));
    }
    // R43: the layouts that the two programs keep for themselves, with the access token alone.
    void seeding()
    {
        Bench bench;
        bench.ports.profiles.writeFile("fl", Json::object({ { "id", "i1" }, { "kind", "static" }, { "endpoint", "dns:/" "/" "/flyte.example.com" }, { "static", Json::object({ { "expires", "2100-01-01T00:00:00Z" } }) } }));
        bench.ports.time.settle();
        bench.ports.secrets.put(ProfileId { "i1" }, core::RecordKind::StaticSecret, "wdr-canary-at");
        auto session = bench.manager.session({ "fl", {}, {} });
        QVERIFY_OK(session);
        QVERIFY_OK(bench.manager.startSignin(**session, {}, {}, {}));
        bench.ports.time.settle();
        const auto seed = [&bench](const char* tool) {
            std::string profile;
            std::optional<Result<Json>> answer;
            const auto pending = bench.methods.seed(Json::object({ { "profile", "fl" }, { "tool", tool } }), {}, profile, [&](Result<Json> result) { answer.emplace(std::move(result)); });
            bench.ports.time.advance(seconds(1));
            return answer.value_or(Error { ErrorCode::TimedOut, "no answer" });
        };
        QVERIFY_OK(seed("flytectl"));
        QVERIFY_OK(seed("pyflyte"));
        QCOMPARE(bench.keyring.stored.size(), std::size_t { 2 });
        const core::ForeignEntry& go = bench.keyring.stored.front();
        QCOMPARE(go.service + " " + go.user, std::string("flytectl dns:/" "/" "/flyte.example.com:flytectl-user"));
        QCOMPARE(go.value.copyToInsecureString(), test::quoted("{'access_token':'wdr-canary-at','token_type':'bearer','expiry':'2100-01-01T00:00:00Z'}"));
        const core::ForeignEntry& python = bench.keyring.stored.back();
        QCOMPARE(python.service + " " + python.user, std::string("flyte.example.com access_token"));
        QCOMPARE(python.value.copyToInsecureString(), std::string("wdr-canary-at"));
        QVERIFY_ERROR(seed("kubectl"), ErrorCode::InvalidRequest);
        // As any program: while tokens are not given out, none goes there.
        bench.manager.pause(std::chrono::hours(1));
        QVERIFY_ERROR(seed("flytectl"), ErrorCode::Paused);
        QVERIFY_OK(bench.clean(Json::object({ { "what", "flytekit_keyring" }, { "service", "flyte.example.com" }, { "user", "access_token" } })));
        QVERIFY_ERROR(bench.clean(Json::object({ { "what", "flytekit_keyring" }, { "service", "bank" }, { "user", "password" } })), ErrorCode::InvalidRequest);
    }
    void planningRefuses()
    {
        Bench bench;
        QVERIFY_OK(bench.import(Json::object({ { "text", "admin:\n  endpoint: dns:/" "/" "/flyte.example.com\n" }, { "apply", Json::array({ "flyte-example-com" }) } })));
        QVERIFY_ERROR(bench.plan(Json::object({ { "profile", "flyte-example-com" }, { "tool", "vim" } })), ErrorCode::InvalidRequest);
        QVERIFY_ERROR(bench.plan(Json::object({ { "profile", "zzz" }, { "tool", "flytectl" } })), ErrorCode::ProfileNotFound);
        QDir(bench.home.path()).mkpath(QStringLiteral(".flyte/config.yaml"));
        const auto plan = bench.plan(Json::object({ { "profile", "flyte-example-com" }, { "tool", "flytectl" } }));
        QVERIFY_ERROR(plan, ErrorCode::SetupRefused);
        QVERIFY(plan.error().param("path").ends_with("/.flyte/config.yaml"));
    }
    void cleaningIsForThatAlone()
    {
        Bench bench;
        QVERIFY_ERROR(bench.clean(Json::object({ { "what", "flytectl_keyring" }, { "user", "root" } })), ErrorCode::InvalidRequest);
        QVERIFY_ERROR(bench.clean(Json::object({ { "what", "everything" }, { "user", "x:flytectl-user" } })), ErrorCode::InvalidRequest);
        QVERIFY(bench.keyring.asked.empty());
        bench.keyring.answer = Error { ErrorCode::KeyringLocked };
        QVERIFY_ERROR(bench.clean(Json::object({ { "what", "flytectl_keyring" }, { "user", "x:flytectl-user" } })), ErrorCode::KeyringLocked);
    }
};

QTEST_GUILESS_MAIN(ToolMethodsTest)
#include "tool_methods_test.moc"
