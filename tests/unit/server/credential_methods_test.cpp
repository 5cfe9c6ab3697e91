// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "server/credential_methods.h"
#include "codec/sha256.h"
#include "support/fake_ports.h"
#include "support/test_macros.h"

#include <QTest>

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

Json rule(const char* tool, const char* host)
{
    return Json::object({ { "tool", tool }, { "host", host } });
}

// A profile `a` with a token that can be renewed, and `b` with one that cannot.
struct Bench
{
    Bench()
    {
        write("a", "one", Json::array({ rule("git", "git.example"), rule("", "twin.example") }), true);
        write("b", "two", Json::array({ rule("", "twin.example"), rule("keyring", "pypi.example").set("username", "robot").set("token", "id") }), false);
        manager.start(nobody);
        ports.time.settle();
    }
    void write(const std::string& name, const std::string& id, Json rules, bool renewable)
    {
        ports.profiles.writeFile(name, Json::object({ { "id", id }, { "kind", "oauth2" }, { "match", std::move(rules) },
                                                      { "oauth", Json::object({ { "issuer", "https://idp.example" }, { "client_id", "warder" } }) } }));
        core::Profile profile;
        profile.oauth.clientId = "warder";
        core::SessionRecord record;
        record.binding = *core::bindingFor(profile, "https://idp.example", "https://idp.example/token");
        record.signedInAt = ports.time.now();
        record.hasRefreshToken = renewable;
        core::CachedToken token;
        token.token = Secret::copyOf("wdr-canary-" + name);
        token.type = "Bearer";
        token.life = { ports.time.now(), ports.time.now() + seconds(3600), {} };
        ports.secrets.put(ProfileId { id }, core::RecordKind::Session, record.toJson().dump());
        ports.secrets.put(ProfileId { id }, core::RecordKind::AccessToken, core::sealable(token, ports.time).copyToInsecureString());
        if (renewable)
            ports.secrets.put(ProfileId { id }, core::RecordKind::RefreshToken, "wdr-canary-refresh");
    }
    Result<Json> resolve(const char* tool, const char* url, const char* profile = "")
    {
        return methods.resolve(Json::object({ { "tool", tool }, { "url", url }, { "profile", profile } }), about);
    }
    std::string verdict(const char* profile, const char* caller, bool insists = false)
    {
        const auto answer = methods.asked(Json::object({ { "profile", profile },
                                                         { "caller", caller },
                                                         { "insists", insists },
                                                         { "sha256", codec::sha256OfText(std::string("wdr-canary-") + profile) } }),
                                          about);
        return answer ? answer->stringAt("verdict").value_or("") : std::string(reasonOf(answer.error().code));
    }
    bool hasToken(const char* profile) { return (*manager.session({ profile, {}, {} }))->token(core::TokenKind::Access) != nullptr; }

    test::FakePorts ports;
    Nobody nobody;
    core::SessionManager manager { ports.services, [](const Error& error, const ProfileName&) { return std::string(reasonOf(error.code)); } };
    CredentialMethods methods { manager, ports.services };
    std::string about;
};

} // namespace

class CredentialMethodsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void resolveSaysWhatAHelperNeeds()
    {
        Bench bench;
        const auto answer = bench.resolve("git", "https://GIT.example:443/x");
        QVERIFY_OK(answer);
        QCOMPARE(answer->stringAt("profile"), std::optional<std::string>("a"));
        QCOMPARE(answer->stringAt("username"), std::optional<std::string>("oauth2"));
        QCOMPARE(answer->stringAt("token_kind"), std::optional<std::string>("access"));
        QCOMPARE(answer->stringAt("url"), std::optional<std::string>("https://git.example/x"));
        QCOMPARE(answer->stringAt("place"), std::optional<std::string>("git.example"));
        QCOMPARE(bench.about, std::string("a"));
        const auto other = bench.resolve("keyring", "pypi.example");
        QVERIFY_OK(other);
        QCOMPARE(other->stringAt("username"), std::optional<std::string>("robot"));
        QCOMPARE(other->stringAt("token_kind"), std::optional<std::string>("id"));
    }
    void nothingSecretIsInIt()
    {
        Bench bench;
        for (const auto& answer : { bench.resolve("git", "https://git.example/"), bench.methods.explain(Json::object({ { "tool", "git" }, { "url", "https://git.example/" } })) }) {
            QVERIFY_OK(answer);
            QVERIFY(answer->dump().find("wdr-canary") == std::string::npos);
        }
    }
    void refusals()
    {
        Bench bench;
        QVERIFY_ERROR(bench.resolve("git", "https://evil.example/"), ErrorCode::ProfileNotFound);
        QVERIFY_ERROR(bench.resolve("git", "https://twin.example/"), ErrorCode::ProfileAmbiguous);
        QVERIFY_OK(bench.resolve("git", "https://twin.example/", "b"));
        QVERIFY_ERROR(bench.resolve("git", "https://git.example/", "b"), ErrorCode::ProfileNotFound);
        QVERIFY_ERROR(bench.resolve("git", "http://git.example/"), ErrorCode::InsecureAddress);
        QVERIFY_ERROR(bench.resolve("git", "https://git.example@evil.example/"), ErrorCode::InvalidRequest);
        QVERIFY_ERROR(bench.resolve("rclone", "", "zzz"), ErrorCode::ProfileNotFound);
        QVERIFY_OK(bench.resolve("rclone", "", "a"));
    }
    void explainAnswersEvenWhereNobodyDoes()
    {
        Bench bench;
        const auto answer = bench.methods.explain(Json::object({ { "tool", "git" }, { "url", "https://evil.example/" } }));
        QVERIFY_OK(answer);
        QVERIFY(answer->find("profile")->isNull());
        QCOMPARE(answer->stringAt("reason"), std::optional<std::string>("profile_not_found"));
        QCOMPARE(answer->find("rules")->items()->size(), std::size_t(4));
    }
    void askedAgain()
    {
        Bench bench;
        QCOMPARE(bench.verdict("a", "7@100"), std::string("first"));
        QCOMPARE(bench.verdict("a", "8@100"), std::string("first"));
        QCOMPARE(bench.verdict("a", "7@100"), std::string("refused"));
        QCOMPARE(bench.verdict("a", "7@100"), std::string("again"));
        for (int i = 0; i < 6; ++i)
            QCOMPARE(bench.verdict("a", "7@100", true), std::string("first"));
        QCOMPARE(bench.verdict("a", "7@100", true), std::string("token_rejected"));
        QVERIFY(bench.hasToken("a")); // nothing is rejected on a guess: others go on
    }
    void whatNothingRenewsIsServedAsItIs()
    {
        Bench bench;
        for (int i = 0; i < 20; ++i)
            QCOMPARE(bench.verdict("b", "7@100", true), std::string("first"));
        QVERIFY(bench.hasToken("b"));
    }
    void askedWantsAWholeRequest()
    {
        Bench bench;
        QVERIFY_ERROR(bench.methods.asked(Json::object({ { "profile", "a" }, { "caller", "7" }, { "sha256", "abc" } }), bench.about), ErrorCode::InvalidRequest);
        QVERIFY_ERROR(bench.methods.asked(Json::object({ { "profile", "a" }, { "sha256", std::string(64, 'a') } }), bench.about), ErrorCode::InvalidRequest);
        QVERIFY_ERROR(bench.methods.asked(Json::object({ { "profile", "a" }, { "sha256", std::string(64, 'a') }, { "caller", std::string(500, 'x') } }), bench.about),
                      ErrorCode::InvalidRequest);
    }
};

QTEST_GUILESS_MAIN(CredentialMethodsTest)
#include "credential_methods_test.moc"
