// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "server/methods.h"

#include "jose/signing_key.h"
#include "server/jwt_methods.h"
#include "server/profile_json.h"
#include "support/fake_ports.h"
#include "support/test_macros.h"

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

class Asker final : public Caller
{
public:
    void follow(const SigninId& signin) override { followed = signin; }
    void subscribe() override { isSubscribed = true; }
    [[nodiscard]] core::Asker asker() const override { return who; }
    void noteAnswer(const core::Profile&, const std::string& answer, const Json& details) override
    {
        answers.push_back(answer);
        lastDetails = details;
    }
    [[nodiscard]] Json lastUsed(const ProfileName&) const override { return Json::array(); }
    core::Asker who;
    Json lastDetails;
    SigninId followed;
    bool isSubscribed = false;
    std::vector<std::string> answers;
};

struct Bench
{
    Bench()
    {
        write("a", "one");
        core::Profile profile;
        profile.oauth.clientId = "warder";
        core::SessionRecord record;
        record.binding = *core::bindingFor(profile, "https://idp.example", "https://idp.example/token");
        record.signedInAt = ports.time.now();
        record.subject = "ada";
        record.idClaims = Json::object({ { "sub", "ada" }, { "name", "Ada Lovelace" } });
        record.scopesAsked = { "openid", "email" };
        record.scopesGranted = { "openid" };
        core::CachedToken token;
        token.token = Secret::copyOf("wdr-canary-at");
        token.type = "Bearer";
        token.life = { ports.time.now(), ports.time.now() + seconds(3600), {} };
        token.scopes = { "openid" };
        ports.secrets.put(ProfileId { "one" }, core::RecordKind::Session, record.toJson().dump());
        ports.secrets.put(ProfileId { "one" }, core::RecordKind::AccessToken, core::sealable(token, ports.time).copyToInsecureString());
        manager.start(nobody);
        ports.time.settle();
    }
    void write(const std::string& name, const std::string& id)
    {
        ports.profiles.writeFile(
            name, Json::object({ { "id", id }, { "kind", "oauth2" }, { "oauth", Json::object({ { "issuer", "https://idp.example" }, { "client_id", "warder" } }) } }));
    }
    //! The policy of profile a, as if its file had been edited.
    void setConsent(const std::string& policy)
    {
        ports.profiles.writeFile(
            "a",
            Json::object(
                { { "id", "one" },
                  { "kind", "oauth2" },
                  { "serve", Json::object({ { "consent", policy } }) },
                  { "oauth", Json::object({ { "issuer", "https://idp.example" }, { "client_id", "warder" } }) } }));
        ports.time.settle();
    }
    Result<Json> call(std::string_view method, const Json& params = Json::object())
    {
        std::optional<Result<Json>> answer;
        std::string profile;
        const auto pending = methods.carryOut(method, params, asker, profile, [&](Result<Json> result) { answer.emplace(std::move(result)); });
        ports.time.advance(seconds(1));
        return answer.value_or(Error { ErrorCode::TimedOut, "no answer" });
    }

    test::FakePorts ports;
    Nobody nobody;
    Asker asker;
    core::SessionManager manager { ports.services, [](const Error& error, const ProfileName&) { return std::string(reasonOf(error.code)); } };
    bool isEnding = false;
    ForwardedSockets forwarded { manager };
    Methods methods { manager, ports.services, { "1.2.3", "/run/w/agent.sock", ports.time.now(), [this] { isEnding = true; }, [] { } }, forwarded };
};

} // namespace

class MethodsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tokenGet()
    {
        Bench bench;
        const auto answer = bench.call("token.get", Json::object({ { "profile", "a" } }));
        QVERIFY_OK(answer);
        QCOMPARE(answer->stringAt("token"), std::optional<std::string>("wdr-canary-at"));
        QCOMPARE(answer->stringAt("header_value"), std::optional<std::string>("Bearer wdr-canary-at"));
        QCOMPARE(answer->stringAt("type"), std::optional<std::string>("Bearer"));
        QVERIFY(answer->integerAt("expires_at"));
        QCOMPARE(bench.asker.answers, (std::vector<std::string> { "served" }));
    }
    // A narrow request that cannot be read must not become one for everything.
    void aMalformedNarrowRequestIsRefused_data()
    {
        QTest::addColumn<QByteArray>("params");
        for (const char* params : { R"({"profile":"a","scope":"admin"})", R"({"profile":"a","scope":[1]})", R"({"profile":"a","scope":{}})", R"({"profile":"a","scope":[""]})",
                                    R"({"profile":"a","scope":["a b"]})", R"({"profile":"a","resource":"https://api.example"})", R"({"profile":"a","resource":["api"]})",
                                    R"({"profile":"a","resource":["https://api.example/#x"]})", R"({"profile":"a","resource":[""]})", R"({"profile":"a","audience":["x"]})",
                                    R"({"profile":"a","audience":1})" })
            QTest::newRow(params) << QByteArray(params);
    }
    void aMalformedNarrowRequestIsRefused()
    {
        QFETCH(QByteArray, params);
        Bench bench;
        QVERIFY_ERROR(bench.call("token.get", *codec::parseJson(params.toStdString())), ErrorCode::InvalidRequest);
        QVERIFY(bench.ports.http.sent().empty());
        QVERIFY_OK(bench.call("token.get", Json::object({ { "profile", "a" } })));
    }
    // Not a turn of the loop later: that is most of what serving costs by oidc-agent's protocol.
    void aTokenThatIsHeldIsAnsweredAtOnce()
    {
        Bench bench;
        std::optional<Result<Json>> answer;
        std::string profile;
        const auto pending
            = bench.methods.carryOut("token.get", Json::object({ { "profile", "a" } }), bench.asker, profile, [&](Result<Json> result) { answer.emplace(std::move(result)); });
        QVERIFY(!pending);
        QVERIFY(answer);
        QVERIFY_OK(*answer);
        QCOMPARE((*answer)->stringAt("token"), std::optional<std::string>("wdr-canary-at"));
        QCOMPARE(bench.asker.answers, (std::vector<std::string> { "served" }));
        QCOMPARE(bench.asker.lastDetails.stringAt("consent"), std::optional<std::string>("allow"));
    }
    // The claims alone need nobody; whether the signature holds needs the provider's keys, and an opaque token has none.
    void tokenInspect()
    {
        Bench bench;
        const auto plain = bench.call("token.inspect", Json::object({ { "profile", "a" } }));
        QVERIFY_OK(plain);
        QVERIFY(plain->find("claims")->isNull() && !plain->find("check") && !plain->find("token"));
        QVERIFY(bench.asker.answers.empty());
        const jose::SigningKey key = jose::SigningKey::generate(jose::KeyKind::P256);
        const Json claims = Json::object({ { "iss", "https://idp.example" }, { "sub", "ada" } });
        core::CachedToken token;
        token.token = Secret::copyOf(*jose::signJwt(key, jose::Algorithm::Es256, "k1", claims));
        token.life = { bench.ports.time.now(), bench.ports.time.now() + seconds(3600), {} };
        const auto check = [&bench, &token](const core::Profile& profile) {
            std::optional<Result<Json>> answer;
            const auto pending = checkHeldToken(bench.ports.services, profile, token, Json::object({ { "kept", true } }),
                                                [&](Result<Json> result) { answer.emplace(std::move(result)); });
            bench.ports.time.advance(seconds(1));
            return answer.value_or(Error { ErrorCode::TimedOut, "no answer" });
        };
        core::Profile profile;
        QVERIFY_ERROR(check(profile), ErrorCode::EndpointMissing); // no provider, so nobody has keys
        profile.oauth.issuer = "https://idp.example";
        bench.ports.http.routeJson("https://idp.example/.well-known/",
                                   Json::object({ { "issuer", "https://idp.example" }, { "jwks_uri", "https://idp.example/jwks" } }).dump());
        bench.ports.http.routeJson("https://idp.example/jwks", Json::object({ { "keys", Json::array({ key.publicJwk("k1") }) } }).dump());
        const auto held = check(profile);
        QVERIFY_OK(held);
        QVERIFY(held->booleanAt("kept").value_or(false));
        QCOMPARE(held->find("check")->stringAt("verdict"), std::optional<std::string>("valid"));
        QCOMPARE(held->find("check")->stringAt("key_id"), std::optional<std::string>("k1"));
        token.spec.kind = core::TokenKind::Id; // is also for this profile's client
        profile.oauth.clientId = "warder";
        const auto foreign = check(profile);
        QVERIFY_OK(foreign);
        QCOMPARE(foreign->find("check")->stringAt("reason"), std::optional<std::string>("id_token_audience_mismatch"));
    }
    void wrongRequests_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("params");
        QTest::addColumn<int>("code");
        const auto row = [](const char* name, const char* method, const char* params, ErrorCode code) {
            QTest::newRow(name) << QByteArray(method) << QByteArray(params).replace('\'', '"') << int(code);
        };
        row("unknown method", "token.steal", "{}", ErrorCode::UnknownMethod);
        row("no profile", "token.get", "{}", ErrorCode::InvalidRequest);
        row("two selectors", "token.get", "{'profile':'a','issuer':'x'}", ErrorCode::InvalidRequest);
        row("unknown profile", "token.get", "{'profile':'zzz'}", ErrorCode::ProfileNotFound);
        row("unknown kind", "token.get", "{'profile':'a','token_kind':'refresh'}", ErrorCode::InvalidRequest);
        row("kind of a wrong type", "token.get", "{'profile':'a','token_kind':7}", ErrorCode::InvalidRequest);
        row("reject without hash", "token.reject", "{'profile':'a'}", ErrorCode::InvalidRequest);
        row("unknown flow", "signin.start", "{'profile':'a','flow':'magic'}", ErrorCode::InvalidRequest);
        row("unknown sign-in", "signin.submit", "{'signin':'x','redirect_url':'y'}", ErrorCode::SigninNotFound);
        row("put under a bad name", "profile.put", "{'profile':'../x','create':true}", ErrorCode::InvalidRequest);
        row("put of no object", "profile.put", "{'profile':'a','set':[]}", ErrorCode::InvalidRequest);
        row("another protocol", "hello", "{'protocol':9}", ErrorCode::Unsupported);
        row("unknown protection", "agent.rekey", "{'protection':'hope'}", ErrorCode::InvalidRequest);
        row("probe of nothing", "profile.probe", "{}", ErrorCode::InvalidAddress);
        row("probe of http elsewhere", "profile.probe", "{'address':'http://idp.example'}", ErrorCode::InsecureAddress);
    }
    void wrongRequests()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, params);
        QFETCH(int, code);
        Bench bench;
        QVERIFY_ERROR(bench.call(method.toStdString(), *codec::parseJson(params.toStdString())), static_cast<ErrorCode>(code));
    }
    void noMethodEverGivesARefreshToken()
    {
        Bench bench;
        bench.ports.secrets.put(ProfileId { "one" }, core::RecordKind::RefreshToken, "wdr-canary-rt");
        bench.ports.secrets.put(ProfileId { "one" }, core::RecordKind::ClientSecret, "wdr-canary-secret");
        for (const char* method : { "token.get", "token.inspect", "profile.list", "profile.get", "agent.status", "history.list", "activity.list", "hello" }) {
            const auto answer = bench.call(method, Json::object({ { "profile", "a" }, { "all", true }, { "raw", true } }));
            QVERIFY_OK(answer);
            QVERIFY(answer->dump().find("wdr-canary-rt") == std::string::npos);
            QVERIFY(answer->dump().find("wdr-canary-secret") == std::string::npos);
        }
        // Nor the access token where nobody asked for it.
        for (const char* method : { "profile.list", "profile.get", "agent.status", "token.reject" }) {
            const auto answer = bench.call(method, Json::object({ { "profile", "a" }, { "all", true } }));
            if (answer)
                QVERIFY(answer->dump().find("wdr-canary") == std::string::npos);
        }
    }
    void aProfileSaysEverything()
    {
        Bench bench;
        const auto answer = bench.call("profile.get", Json::object({ { "profile", "a" }, { "all", true } }));
        QVERIFY_OK(answer);
        const Json& profile = *answer->find("profile");
        QCOMPARE(profile.stringAt("state"), std::optional<std::string>("active"));
        QCOMPARE(profile.stringsAt("scopes_missing"), std::optional<std::vector<std::string>>({ "email" }));
        QCOMPARE(profile.find("identity")->stringAt("name"), std::optional<std::string>("Ada Lovelace"));
        QVERIFY(profile.find("keys")->items()->size() > 40);
    }
    void listsArePaged()
    {
        Bench bench;
        for (int i = 0; i < 5; ++i)
            bench.write("b" + std::to_string(i), "id" + std::to_string(i));
        bench.ports.time.settle();
        std::vector<std::string> names;
        std::string after;
        do {
            const auto page = bench.call("profile.list", Json::object({ { "after", after }, { "limit", 2 } }));
            QVERIFY_OK(page);
            QVERIFY(page->find("profiles")->items()->size() <= 2);
            for (const Json& profile : *page->find("profiles")->items())
                names.push_back(*profile.stringAt("name"));
            after = page->stringAt("next").value_or("");
        } while (!after.empty());
        QCOMPARE(names, (std::vector<std::string> { "a", "b0", "b1", "b2", "b3", "b4" }));
    }
    void lockedOnlyTheDoorAnswers()
    {
        Bench bench;
        QVERIFY_OK(bench.call("agent.lock", Json::object({ { "password", "sesame" } })));
        QVERIFY_ERROR(bench.call("token.get", Json::object({ { "profile", "a" } })), ErrorCode::AgentLocked);
        QVERIFY_ERROR(bench.call("profile.list"), ErrorCode::AgentLocked);
        QVERIFY_ERROR(bench.call("agent.pause"), ErrorCode::AgentLocked);
        const auto status = bench.call("agent.status");
        QVERIFY_OK(status);
        QCOMPARE(status->booleanAt("locked"), std::optional(true));
        QCOMPARE(status->booleanAt("password_needed"), std::optional(true));
        QVERIFY(status->dump().find("\"a\"") == std::string::npos); // no names
        QVERIFY_OK(bench.call("hello"));
        QVERIFY_ERROR(bench.call("agent.unlock"), ErrorCode::WrongPassphrase);
        QVERIFY_ERROR(bench.call("agent.unlock", Json::object({ { "password", "Sesame" } })), ErrorCode::WrongPassphrase);
        QVERIFY_OK(bench.call("agent.unlock", Json::object({ { "password", "sesame" } })));
        bench.ports.time.settle();
        QVERIFY_OK(bench.call("token.get", Json::object({ { "profile", "a" } })));
    }
    void unlockingWithoutAPasswordAsksInThePrompt()
    {
        Bench bench;
        bench.ports.secrets.secret = "open sesame";
        bench.ports.secrets.setStatus({ core::VaultState::Ready, core::VaultProtection::Passphrase, {}, false, false });
        QVERIFY_OK(bench.call("agent.lock"));
        QVERIFY_ERROR(bench.call("agent.unlock"), ErrorCode::AgentLocked); // no display: its sentence names warder unlock
        bench.ports.prompter.refusal = Error { ErrorCode::Cancelled };
        QVERIFY_ERROR(bench.call("agent.unlock"), ErrorCode::Cancelled);
        QVERIFY_ERROR(bench.call("agent.unlock", Json::object({ { "password", "open barley" } })), ErrorCode::WrongPassphrase);
        QCOMPARE(bench.ports.prompter.purposes.size(), 2U);
        bench.ports.prompter.refusal.reset();
        bench.ports.prompter.typed = { "open sesame" };
        QVERIFY_OK(bench.call("agent.unlock"));
        bench.ports.time.settle();
        QVERIFY_OK(bench.call("token.get", Json::object({ { "profile", "a" } })));
    }
    void puttingAndRemoving()
    {
        Bench bench;
        const auto made = bench.call("profile.put",
                                     Json::object({ { "profile", "new" },
                                                    { "create", true },
                                                    { "set", Json::object({ { "kind", "oauth2" }, { "oauth.issuer", "https://new.example" } }) },
                                                    { "secrets", Json::object({ { "client_secret", "wdr-canary-cs" } }) } }));
        QVERIFY_OK(made);
        QVERIFY(made->dump().find("wdr-canary") == std::string::npos);
        const std::string id = *made->find("profile")->stringAt("id");
        QCOMPARE(bench.ports.secrets.value(ProfileId { id }, core::RecordKind::ClientSecret), std::optional<std::string>("wdr-canary-cs"));
        QVERIFY_ERROR(bench.call("profile.put", Json::object({ { "profile", "new" }, { "create", true } })), ErrorCode::ProfileExists);
        QVERIFY_OK(bench.call("profile.remove", Json::object({ { "profile", "new" } })));
        QVERIFY(!bench.ports.secrets.value(ProfileId { id }, core::RecordKind::ClientSecret));
        QVERIFY_ERROR(bench.call("profile.get", Json::object({ { "profile", "new" } })), ErrorCode::ProfileNotFound);
    }
    void signingInIsFollowed()
    {
        Bench bench;
        const auto started = bench.call("signin.start", Json::object({ { "profile", "a" }, { "browser", "none" } }));
        QVERIFY_OK(started);
        QCOMPARE(started->stringAt("signin"), std::optional<std::string>(bench.asker.followed.text()));
    }
    void shuttingDown()
    {
        Bench bench;
        QVERIFY_OK(bench.call("agent.shutdown"));
        QVERIFY(bench.isEnding);
    }
    // A prompt appears where the caller's session is, as the kernel shows it: what a request says of it decides
    // nothing.
    void noRequestSaysWherePromptsAppear_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("params");
        const auto row = [](const char* method, const char* params) {
            QTest::newRow(method) << QByteArray(method) << QByteArray(params).replace('\'', '"');
        };
        row("hello", "{'client':'warder-desktop','display':{'DISPLAY':':77'}}");
        row("signin.start", "{'profile':'a','browser':'none','display':{'DISPLAY':':77'}}");
        row("profile.put", "{'profile':'a','display':{'DISPLAY':':77'},'set':{'title':'x'}}");
    }
    void noRequestSaysWherePromptsAppear()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, params);
        Bench bench;
        bench.asker.who.display = { { "DISPLAY", ":2" } };
        QVERIFY_OK(bench.call(method.toStdString(), *codec::parseJson(params.toStdString())));
        bench.asker.who.display = { { "DISPLAY", ":3" } };
        bench.setConsent("ask");
        (void)bench.call("token.get", Json::object({ { "profile", "a" } }));
        QVERIFY(!bench.ports.prompter.environments.empty());
        QCOMPARE(bench.ports.prompter.environments.back(), bench.asker.who.display);
        (void)bench.call(
            "profile.put",
            Json::object({ { "profile", "a" }, { "set", Json::object({ { "http.insecure_skip_verify", true } }) } }));
        QCOMPARE(bench.ports.prompter.environments.back(), bench.asker.who.display);
    }
    // The raw token obeys the policy whoever asks for it, and whatever that calls itself.
    void theRawTokenObeysThePolicy_data()
    {
        QTest::addColumn<QByteArray>("consent");
        QTest::addColumn<bool>("confirm");
        QTest::addColumn<QByteArray>("answer"); //!< of the user, if asked
        QTest::addColumn<QByteArray>("outcome");
        QTest::addColumn<int>("asked");
        const auto row = [](const char* consent, bool confirm, const char* answer, const char* outcome, int asked) {
            QTest::addRow("%s %d %s", consent, int(confirm), answer)
                << QByteArray(consent) << confirm << QByteArray(answer) << QByteArray(outcome) << asked;
        };
        row("allow", false, "", "token", 0);
        row("allow", true, "", "token", 0);
        row("ask", false, "refuse", "refused", 1);
        row("ask", false, "once", "token", 1);
        row("ask", true, "refuse", "refused", 1);
        row("ask", true, "once", "token", 1);
        row("ask", true, "always", "refused", 1); // not offered
        row("deny", false, "once", "policy", 0);
        row("deny", true, "once", "token", 1);
        row("deny", true, "session", "refused", 1);
        row("deny", true, "refuse", "refused", 1);
    }
    void theRawTokenObeysThePolicy()
    {
        QFETCH(QByteArray, consent);
        QFETCH(bool, confirm);
        QFETCH(QByteArray, answer);
        Bench bench;
        bench.setConsent(consent.constData());
        bench.ports.prompter.refusal.reset();
        core::AskerProgram window;
        window.name = "warder-desktop";
        window.label = core::ProgramLabel::Unidentified;
        bench.asker.who.programs = { window };
        bench.asker.who.terminal = "pts/1";
        bench.asker.who.session = { 5, 6 };
        std::optional<Result<Json>> result;
        std::string profile;
        const auto pending
            = bench.methods.carryOut("token.inspect",
                                     Json::object({ { "profile", "a" }, { "raw", true }, { "confirm", confirm } }),
                                     bench.asker,
                                     profile,
                                     [&](Result<Json> given) { result.emplace(std::move(given)); });
        bench.ports.time.settle();
        QTEST(int(bench.ports.prompter.consentQuestions.size()), "asked");
        bench.ports.prompter.answer(Json::object({ { "answer", answer.toStdString() } }));
        bench.ports.time.settle();
        QVERIFY(result);
        const std::string token = *result ? (*result)->stringAt("token").value_or("") : std::string();
        QTEST(QByteArray::fromStdString(token == "wdr-canary-at" ? std::string("token")
                                                                 : std::string(result->error().param("why"))),
              "outcome");
        QVERIFY(bench.manager.consent().grants().empty());
        QCOMPARE(bench.asker.answers.back(), std::string(*result ? "shown" : "consent_denied"));
        // Pause and lock win over everything.
        QVERIFY_OK(bench.call("agent.pause", Json::object({ { "seconds", 60 } })));
        QVERIFY_ERROR(
            bench.call("token.inspect", Json::object({ { "profile", "a" }, { "raw", true }, { "confirm", confirm } })),
            ErrorCode::Paused);
        QVERIFY_OK(bench.call("agent.lock"));
        QVERIFY_ERROR(
            bench.call("token.inspect", Json::object({ { "profile", "a" }, { "raw", true }, { "confirm", confirm } })),
            ErrorCode::AgentLocked);
    }
    // What is refused during a pause could end the pause otherwise.
    void endingAPauseIsConfirmed()
    {
        Bench bench;
        const auto pause = [&](int length) {
            return bench.call("agent.pause", Json::object({ { "seconds", length } }));
        };
        bench.ports.prompter.refusal = Error { ErrorCode::Cancelled, "refused" };
        QVERIFY_OK(pause(600));
        QVERIFY_OK(pause(900)); // longer is no matter
        QVERIFY(bench.ports.prompter.questions.empty());
        for (const int length : { 0, 1, 300 })
            QVERIFY_ERROR(pause(length), ErrorCode::Cancelled);
        QVERIFY_ERROR(bench.call("token.get", Json::object({ { "profile", "a" } })), ErrorCode::Paused);
        bench.ports.prompter.refusal.reset();
        QVERIFY_OK(pause(0));
        QVERIFY_OK(bench.call("token.get", Json::object({ { "profile", "a" } })));
        bench.ports.prompter.refusal = Error { ErrorCode::NoDisplay };
        QVERIFY_OK(pause(600));
        QVERIFY_OK(pause(0)); // nobody can be asked
    }
    void anAddressForAnArgumentList()
    {
        Bench bench;
        const auto secret = bench.call(
            "page.address", Json::object({ { "url", "https://idp.example/logout?id_token_hint=wdr-canary" } }));
        QVERIFY_OK(secret);
        QVERIFY(secret->dump().find("wdr-canary") == std::string::npos);
        const auto plain = bench.call("page.address", Json::object({ { "url", "https://idp.example/" } }));
        QCOMPARE(plain->stringAt("address"), std::optional<std::string>("https://idp.example/"));
        bench.ports.browsers.error = Error { ErrorCode::InvalidAddress };
        QVERIFY_ERROR(bench.call("page.address", Json::object({ { "url", "file:///etc/passwd" } })),
                      ErrorCode::InvalidAddress);
    }
    void aPauseThatBeginsWhileTheUserThinksWins()
    {
        Bench bench;
        bench.setConsent("ask");
        bench.ports.prompter.refusal.reset();
        std::optional<Result<Json>> result;
        std::string profile;
        const auto pending = bench.methods.carryOut(
            "token.get", Json::object({ { "profile", "a" } }), bench.asker, profile, [&](Result<Json> given) {
                result.emplace(std::move(given));
            });
        bench.ports.time.settle();
        QVERIFY_OK(bench.call("agent.pause", Json::object({ { "seconds", 60 } })));
        bench.ports.prompter.answer(Json::object({ { "answer", "once" } }));
        bench.ports.time.settle();
        QVERIFY(result);
        QVERIFY_ERROR(*result, ErrorCode::Paused);
    }
    void errorsCarryKindReasonAndFacts()
    {
        const Json json = errorJson(Error(ErrorCode::ProfileNotFound).with("profile", "zzz"), "zzz");
        QCOMPARE(json.find("data")->stringAt("kind"), std::optional<std::string>("not_found"));
        QCOMPARE(json.find("data")->stringAt("reason"), std::optional<std::string>("profile_not_found"));
        QCOMPARE(json.find("data")->find("params")->stringAt("profile"), std::optional<std::string>("zzz"));
    }
};

QTEST_GUILESS_MAIN(MethodsTest)
#include "methods_test.moc"
