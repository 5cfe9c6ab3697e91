// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "core/session_manager.h"
#include "support/fake_ports.h"
#include "support/test_macros.h"

#include <QTest>

#include <optional>

using namespace warder;
using namespace warder::core;
using codec::Json;
using std::chrono::seconds;

namespace {

class Observer final : public SessionObserver
{
public:
    void onServableChanged(const ProfileEntry&) override { }
    void onWithdrawn(const Profile& profile) override { withdrawn.push_back(profile.name.text()); }
    void onProfileChanged(const ProfileEntry& entry) override { changed.push_back(entry.file.name.text()); }
    void onProfileRemoved(const ProfileName& name) override { removed.push_back(name.text()); }
    void onAgentChanged() override { }
    void onSigninEvent(const SigninId&, const Json& event) override { events.push_back(event); }

    std::vector<std::string> withdrawn;
    std::vector<std::string> changed;
    std::vector<std::string> removed;
    std::vector<Json> events;
};

Json document(const std::string& id, const std::string& issuer = "https://idp.example")
{
    Json json = Json::object({ { "kind", "oauth2" }, { "oauth", Json::object({ { "issuer", issuer }, { "client_id", "warder" } }) } });
    if (!id.empty())
        json.set("id", id);
    return json;
}

// One whose token the user brings: its sign-in waits for that.
Json pasted(const std::string& id)
{
    return Json::object({ { "kind", "static" }, { "id", id }, { "endpoint", "https://api.example" } });
}

struct Bench
{
    void start()
    {
        manager.start(observer);
        ports.time.settle();
    }
    // A signed-in session in the vault for the profile with this id.
    void store(const std::string& id)
    {
        Profile profile;
        profile.oauth.clientId = "warder";
        SessionRecord record;
        record.binding = *bindingFor(profile, "https://idp.example", "https://idp.example/token");
        record.signedInAt = ports.time.now();
        CachedToken token;
        token.token = Secret::copyOf("at-" + id);
        token.type = "Bearer";
        token.life = { ports.time.now(), ports.time.now() + seconds(3600), {} };
        ports.secrets.put(ProfileId { id }, RecordKind::Session, record.toJson().dump());
        ports.secrets.put(ProfileId { id }, RecordKind::AccessToken, sealable(token, ports.time).copyToInsecureString());
    }
    [[nodiscard]] std::string state(const std::string& name) const
    {
        const auto entry = manager.entries().find(ProfileName { name });
        if (entry == manager.entries().end())
            return "none";
        return entry->second.problem ? "broken" : std::string(nameOf(entry->second.session->state()));
    }

    test::FakePorts ports;
    Observer observer;
    SessionManager manager { ports.services, [](const Error& error, const ProfileName&) { return std::string(reasonOf(error.code)); } };
};

} // namespace

class SessionManagerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sessionsHangOnIds()
    {
        Bench bench;
        bench.ports.profiles.writeFile("a", document("one"));
        bench.ports.profiles.writeFile("b", document("two"));
        bench.store("one");
        bench.start();
        QCOMPARE(bench.state("a"), std::string("active"));
        QCOMPARE(bench.state("b"), std::string("signed_out"));
    }
    void renamingKeepsTheSession()
    {
        Bench bench;
        bench.ports.profiles.writeFile("a", document("one"));
        bench.store("one");
        bench.start();
        QVERIFY_OK(bench.ports.profiles.rename(ProfileName { "a" }, ProfileName { "z" }));
        bench.ports.profiles.writeFile("other", document("two"));
        bench.ports.time.settle();
        QCOMPARE(bench.state("a"), std::string("none"));
        QCOMPARE(bench.state("z"), std::string("active"));
        QCOMPARE(bench.observer.withdrawn, (std::vector<std::string> { "a" }));
        QCOMPARE(bench.observer.removed, (std::vector<std::string> { "a" }));
    }
    void aCopyIsSignedOut()
    {
        Bench bench;
        bench.ports.profiles.writeFile("b", document("one"));
        bench.store("one");
        bench.start();
        bench.ports.profiles.writeFile("a", document("one")); // earlier in the alphabet, but later in time
        bench.ports.time.settle();
        QCOMPARE(bench.state("b"), std::string("active"));
        QCOMPARE(bench.state("a"), std::string("signed_out"));
        QVERIFY(bench.ports.profiles.profile(ProfileName { "a" })->document->stringAt("id") != "one");
    }
    void aFileWithoutIdGetsOne()
    {
        Bench bench;
        bench.ports.profiles.writeFile("a", document(""));
        bench.start();
        QVERIFY(!bench.ports.profiles.profile(ProfileName { "a" })->document->stringAt("id").value_or("").empty());
    }
    void aBrokenFileIsShownAndTheOthersLoad()
    {
        Bench bench;
        bench.ports.profiles.writeFile("good", document("one"));
        bench.ports.profiles.breakFile("bad");
        bench.store("one");
        bench.start();
        QCOMPARE(bench.state("good"), std::string("active"));
        QCOMPARE(bench.state("bad"), std::string("broken"));
        QVERIFY_ERROR(bench.manager.session({ "bad", {}, {} }), ErrorCode::InvalidProfile);
        // Half an edit does not end a session.
        bench.ports.profiles.breakFile("good");
        bench.ports.time.settle();
        QCOMPARE(bench.state("good"), std::string("broken"));
        QVERIFY_OK(bench.manager.session({ "good", {}, {} }));
        bench.ports.profiles.writeFile("good", document("one"));
        bench.ports.time.settle();
        QCOMPARE(bench.state("good"), std::string("active"));
    }
    void aFileThatComesBackFindsItsSession()
    {
        Bench bench;
        bench.ports.profiles.writeFile("a", document("one"));
        bench.store("one");
        bench.start();
        bench.ports.profiles.deleteFile("a");
        bench.ports.time.settle();
        QCOMPARE(bench.state("a"), std::string("none"));
        bench.ports.profiles.writeFile("a", document("one"));
        bench.ports.time.settle();
        QCOMPARE(bench.state("a"), std::string("active"));
    }
    void theVaultMayComeLate()
    {
        Bench bench;
        bench.ports.secrets.setStatus({ VaultState::WaitingForKeyring, VaultProtection::Keyring, Error { ErrorCode::KeyringLocked }, false });
        bench.ports.profiles.writeFile("a", document("one"));
        bench.store("one");
        bench.start();
        QCOMPARE(bench.state("a"), std::string("waiting_for_keyring"));
        bench.ports.secrets.setStatus({ VaultState::Ready, VaultProtection::Keyring, {}, false });
        bench.ports.time.settle();
        QCOMPARE(bench.state("a"), std::string("active"));
    }
    void selecting_data()
    {
        QTest::addColumn<QByteArray>("issuer");
        QTest::addColumn<QByteArray>("url");
        QTest::addColumn<QByteArray>("profile");
        QTest::addColumn<int>("error");
        const int none = -1;
        QTest::newRow("by issuer") << QByteArray("https://other.example") << QByteArray() << QByteArray("c") << none;
        QTest::newRow("issuer of two") << QByteArray("https://idp.example") << QByteArray() << QByteArray() << int(ErrorCode::ProfileAmbiguous);
        QTest::newRow("unknown issuer") << QByteArray("https://x.example") << QByteArray() << QByteArray() << int(ErrorCode::ProfileNotFound);
        QTest::newRow("by host") << QByteArray() << QByteArray("https://git.example/any/thing") << QByteArray("a") << none;
        QTest::newRow("longest path") << QByteArray() << QByteArray("https://git.example/team/repo") << QByteArray("b") << none;
        QTest::newRow("path ends at a slash") << QByteArray() << QByteArray("https://git.example/teamster") << QByteArray("a") << none;
        QTest::newRow("never a substring") << QByteArray() << QByteArray("https://git.example.evil.example/") << QByteArray() << int(ErrorCode::ProfileNotFound);
        QTest::newRow("user information") << QByteArray() << QByteArray("https://git.example@evil.example/") << QByteArray() << int(ErrorCode::InvalidRequest);
    }
    void selecting()
    {
        QFETCH(QByteArray, issuer);
        QFETCH(QByteArray, url);
        QFETCH(QByteArray, profile);
        QFETCH(int, error);
        Bench bench;
        const auto match = [](const char* path) {
            return Json::array({ Json::object({ { "tool", "git" }, { "host", "git.example" }, { "path", path } }) });
        };
        bench.ports.profiles.writeFile("a", document("one").set("match", match("")));
        bench.ports.profiles.writeFile("b", document("two").set("match", match("/team")));
        bench.ports.profiles.writeFile("c", document("three", "https://other.example"));
        bench.start();
        const auto session = bench.manager.session({ {}, issuer.toStdString(), url.toStdString(), "git" });
        if (error >= 0) {
            QVERIFY_ERROR(session, static_cast<ErrorCode>(error));
        } else {
            QVERIFY_OK(session);
            QCOMPARE((*session)->profile().name.text(), profile.toStdString());
        }
    }
    void lockedThereIsNothing()
    {
        Bench bench;
        bench.ports.profiles.writeFile("a", document("one"));
        bench.store("one");
        bench.start();
        std::optional<Result<TokenAnswer>> answer;
        auto session = bench.manager.session({ "a", {}, {} });
        const auto waiting = bench.manager.token(**session, { { TokenKind::Id, {}, {}, {} }, seconds(60), seconds(60) }, {},
                                                 [&](Result<TokenAnswer> token) { answer.emplace(std::move(token)); });
        bool locked = false;
        const auto call = bench.manager.lock({}, [&](const Result<>& done) { locked = done.has_value(); });
        QVERIFY(!answer); // on a turn of its own
        bench.ports.time.settle();
        QVERIFY(answer && !*answer);
        QCOMPARE(answer->error().code, ErrorCode::AgentLocked);
        QVERIFY_ERROR(bench.manager.entry("a"), ErrorCode::AgentLocked);
        bench.ports.time.advance(seconds(1));
        QVERIFY(locked);
        QVERIFY(bench.manager.entries().empty());
        QCOMPARE(bench.ports.secrets.status().state, VaultState::Locked);
        std::optional<Result<>> unlocked;
        const auto unlocking = bench.manager.unlock({}, {}, [&](Result<> done) { unlocked = std::move(done); });
        bench.ports.time.settle();
        QVERIFY(unlocked && *unlocked);
        QCOMPARE(bench.state("a"), std::string("active"));
    }
    void aPassphraseVaultAsksByItselfAndAgainWhenUnlocked()
    {
        Bench bench;
        bench.ports.profiles.writeFile("a", document("one"));
        bench.store("one");
        bench.ports.secrets.secret = "open sesame";
        bench.ports.secrets.setStatus({ VaultState::NeedsPassphrase, VaultProtection::Passphrase, {}, false, false });
        bench.start(); // no display is known
        QCOMPARE(bench.state("a"), std::string("waiting_for_keyring"));
        bench.ports.prompter.refusal.reset();
        bench.ports.prompter.typed = { "open sesame", "open barley", "open sesame" };
        bench.manager.onWindowConnected();
        bench.ports.time.settle();
        QCOMPARE(bench.state("a"), std::string("active"));
        // After locking nothing asks by itself, not even for a new desktop.
        const auto locking = bench.manager.lock({}, [](const Result<>&) { });
        bench.ports.time.advance(seconds(1));
        bench.manager.onWindowConnected();
        bench.ports.time.settle();
        QCOMPARE(bench.ports.prompter.purposes.size(), 2U);
        std::optional<Result<>> unlocked;
        const auto unlocking = bench.manager.askToUnlock([&](Result<> done) { unlocked = std::move(done); });
        bench.ports.time.settle();
        QVERIFY(unlocked && *unlocked);
        QCOMPARE(bench.ports.prompter.purposes.size(), 4U);
        QCOMPARE(bench.state("a"), std::string("active"));
    }
    // A sign-in belongs to whoever has started it.
    void aSigninEndsWithItsLastOwner()
    {
        Bench bench;
        bench.ports.profiles.writeFile("a", pasted("one"));
        bench.start();
        AccountSession& session = **bench.manager.session({ "a", {}, {} });
        const auto start = [&](std::uint64_t owner) {
            const auto started = bench.manager.startSignin(
                session, FlowKind::Direct, BrowserChoice { BrowserChoice::Kind::None, {} }, {}, owner);
            bench.ports.time.settle();
            return started ? started->id : SigninId {};
        };
        const SigninId first = start(7);
        QCOMPARE(start(8), first); // joined
        bench.manager.leaveSignin(first, 9); // nobody's
        bench.manager.leaveSignin(first, 7);
        bench.ports.time.settle();
        QCOMPARE(bench.state("a"), std::string("signing_in"));
        bench.manager.leaveSignin(first, 8);
        bench.ports.time.settle();
        QCOMPARE(bench.state("a"), std::string("signed_out"));
        QCOMPARE(bench.observer.events.back().stringAt("reason"), std::optional<std::string>("cancelled"));
        // The next one is another.
        const SigninId second = start(7);
        QVERIFY(second != first);
        // Kept by one that need not stay.
        QCOMPARE(start(0), second);
        bench.manager.leaveSignin(second, 7);
        bench.manager.leaveSignin(second, 8);
        bench.ports.time.settle();
        QCOMPARE(bench.state("a"), std::string("signing_in"));
    }
    void anEditOfTheProfileEndsItsSignin_data()
    {
        QTest::addColumn<QByteArray>("edit");
        QTest::addColumn<bool>("ends");
        QTest::newRow("endpoint") << QByteArray("endpoint") << true;
        QTest::newRow("check") << QByteArray("check") << true;
        QTest::newRow("settings of all profiles") << QByteArray("settings") << true;
        QTest::newRow("other settings") << QByteArray("lock") << false;
        QTest::newRow("title") << QByteArray("title") << false;
        QTest::newRow("place in the list") << QByteArray("order") << false;
        QTest::newRow("another profile") << QByteArray("other") << false;
        QTest::newRow("half an edit") << QByteArray("broken") << false;
        QTest::newRow("removed") << QByteArray("removed") << true;
    }
    void anEditOfTheProfileEndsItsSignin()
    {
        QFETCH(QByteArray, edit);
        QFETCH(bool, ends);
        Bench bench;
        bench.ports.profiles.writeFile("a", pasted("one"));
        bench.start();
        const auto start = [&] {
            const auto started = bench.manager.startSignin(**bench.manager.session({ "a", {}, {} }), FlowKind::Direct,
                                                           BrowserChoice { BrowserChoice::Kind::None, {} }, {}, 7);
            bench.ports.time.settle();
            return started ? *started : SessionManager::SigninStarted {};
        };
        const auto before = start();
        Json changed = pasted("one");
        if (edit == "endpoint")
            changed.set("endpoint", "https://other.example");
        else if (edit == "check")
            changed.set("check", Json::object({ { "url", "https://other.example/me" } }));
        else if (edit == "title" || edit == "order")
            changed.set(edit.toStdString(), edit == "title" ? Json("New") : Json(5));
        if (edit == "settings")
            bench.ports.profiles.settingsDocument.set("http", Json::object({ { "proxy", "http://proxy.example" } }));
        if (edit == "lock")
            bench.ports.profiles.settingsDocument.set("lock", Json::object({ { "idle", "5m" } }));
        if (edit == "broken")
            bench.ports.profiles.breakFile("a");
        else if (edit == "removed")
            bench.ports.profiles.deleteFile("a");
        else
            bench.ports.profiles.writeFile(edit == "other" ? "b" : "a", edit == "other" ? document("two") : changed);
        bench.ports.time.settle();
        QCOMPARE(bench.manager.signinEvents(before.id).empty(), ends);
        if (!ends || edit == "removed")
            return;
        const auto after = start();
        QVERIFY(!after.joined);
        QVERIFY(after.id != before.id);
    }
    void pausedNothingIsGivenOut()
    {
        Bench bench;
        bench.ports.profiles.writeFile("a", document("one"));
        bench.store("one");
        bench.start();
        const auto held = [&bench] { return bench.manager.heldToken(**bench.manager.session({ "a", {}, {} }), {}, {}); };
        QVERIFY(held());
        bench.manager.pause(seconds(100));
        QVERIFY(!held());
        std::optional<Result<TokenAnswer>> answer;
        auto call = bench.manager.token(**bench.manager.session({ "a", {}, {} }), {}, {}, [&](Result<TokenAnswer> token) { answer.emplace(std::move(token)); });
        bench.ports.time.settle();
        QVERIFY(answer && !*answer && answer->error().code == ErrorCode::Paused);
        bench.ports.time.advance(seconds(101));
        call = bench.manager.token(**bench.manager.session({ "a", {}, {} }), {}, {}, [&](Result<TokenAnswer> token) { answer.emplace(std::move(token)); });
        bench.ports.time.settle();
        QVERIFY(*answer);
        QVERIFY(held());
    }
    void aHeldTokenTakesTheSameConsent()
    {
        Bench bench;
        auto profile = document("one");
        profile.set("serve", Json::object({ { "consent", "ask" } }));
        bench.ports.profiles.writeFile("a", profile);
        bench.store("one");
        bench.start();
        Asker asker;
        asker.session = { 4711, 99 };
        AccountSession& session = **bench.manager.session({ "a", {}, {} });
        QVERIFY(!bench.manager.heldToken(session, {}, asker)); // somebody has to be asked first
        Grant grant;
        grant.profile = ProfileId { "one" };
        grant.subject = sessionSubject(asker);
        grant.widest = session.wantedSpec({});
        grant.term = GrantTerm::Session;
        bench.manager.consent().add(grant);
        const auto held = bench.manager.heldToken(session, {}, asker);
        QVERIFY(held);
        QCOMPARE(held->consent, std::string("session"));
        QVERIFY(!bench.manager.heldToken(session, {}, Asker {})); // who is somebody else
    }
    void manySignInsAreOne()
    {
        Bench bench;
        bench.ports.profiles.writeFile("a", document("one"));
        bench.start();
        AccountSession& session = **bench.manager.session({ "a", {}, {} });
        const auto first = bench.manager.startSignin(session, {}, {}, {});
        const auto second = bench.manager.startSignin(session, {}, {}, {});
        QVERIFY_OK(first);
        QVERIFY(!first->joined);
        QVERIFY(second->joined);
        QVERIFY(first->id == second->id);
        QVERIFY(bench.observer.events.empty()); // not before the caller knows its id
        QCOMPARE(bench.state("a"), std::string("signing_in"));
        QVERIFY_OK(bench.manager.cancelSignin(first->id));
        QCOMPARE(bench.observer.events.back().stringAt("reason"), std::optional<std::string>("cancelled"));
        QVERIFY_ERROR(bench.manager.cancelSignin(first->id), ErrorCode::SigninNotFound);
        bench.ports.time.settle();
        QCOMPARE(bench.state("a"), std::string("signed_out"));
    }
    void aSignInWaitsForTheVaultsFirstAnswer()
    {
        for (const bool keyringAnswers : { true, false }) {
            Bench bench;
            bench.ports.profiles.writeFile("a", document("one"));
            bench.ports.secrets.setStatus({});
            bench.start();
            QVERIFY_OK(bench.manager.startSignin(**bench.manager.session({ "a", {}, {} }), {}, {}, {}));
            bench.ports.time.settle();
            QVERIFY(bench.observer.events.empty());
            bench.ports.secrets.setStatus({ keyringAnswers ? VaultState::Ready : VaultState::WaitingForKeyring,
                                            VaultProtection::Keyring, Error { ErrorCode::KeyringLocked }, false });
            bench.ports.time.settle();
            QVERIFY(!bench.observer.events.empty());
            const Json& first = bench.observer.events.front();
            QCOMPARE(first.stringAt(keyringAnswers ? "name" : "reason"), std::optional<std::string>(keyringAnswers ? "discover" : "keyring_locked"));
            QCOMPARE(bench.observer.events.size() == 1, !keyringAnswers);
        }
    }
    void aSignInGoesWithItsProfile()
    {
        Bench bench;
        bench.ports.profiles.writeFile("a", document("one"));
        bench.start();
        QVERIFY_OK(bench.manager.startSignin(**bench.manager.session({ "a", {}, {} }), {}, {}, {}));
        bench.ports.time.settle();
        bench.ports.profiles.deleteFile("a");
        QCOMPARE(bench.observer.events.back().stringAt("event"), std::optional<std::string>("failed"));
        bench.ports.time.advance(seconds(1000));
    }
    void dangerousKeysAreConfirmed_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<bool>("asked");
        QTest::newRow("a title") << QByteArray("title") << QByteArray("x") << false;
        QTest::newRow("a known browser") << QByteArray("oauth.browser") << QByteArray("embedded") << false;
        QTest::newRow("a browser command") << QByteArray("oauth.browser") << QByteArray("/tmp/evil -x") << true;
        QTest::newRow("http") << QByteArray("http.allow_http") << QByteArray("true") << true;
        QTest::newRow("no checks") << QByteArray("http.insecure_skip_verify") << QByteArray("true") << true;
        QTest::newRow("a command") << QByteArray("command.argv") << QByteArray("[\"/bin/echo\",\"a b\"]") << true;
        QTest::newRow("a whole table") << QByteArray("http") << QByteArray("{\"allow_http\":true}") << true;
        QTest::newRow("a quoted key") << QByteArray("http.\"allow_http\"") << QByteArray("true") << true;
        QTest::newRow("an escaped key") << QByteArray("\"\\u0068ttp\".insecure_skip_verify") << QByteArray("true") << true;
        QTest::newRow("as it is already") << QByteArray("http.allow_http") << QByteArray("false") << false;
    }
    void dangerousKeysAreConfirmed()
    {
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, value);
        QFETCH(bool, asked);
        Bench bench;
        bench.ports.profiles.writeFile("a", document("one"));
        bench.start();
        bench.ports.prompter.refusal = Error { ErrorCode::Cancelled };
        const Json edit = codec::parseJson(value.toStdString()).value_or(Json(value.toStdString()));
        std::optional<Result<>> written;
        ProfileChange request;
        request.name = ProfileName { "a" };
        request.edits = { { *KeyPath::parse(key.toStdString()), edit } };
        const auto call = bench.manager.put(std::move(request), [&](Result<> done) { written = std::move(done); });
        bench.ports.time.settle();
        QCOMPARE(!bench.ports.prompter.questions.empty(), asked);
        QCOMPARE(written->has_value(), !asked);
        // The question names what is meant: profile, key, old and new value.
        if (asked) {
            const std::string& question = bench.ports.prompter.questions.front();
            QVERIFY(question.find("the profile a") != std::string::npos);
            QVERIFY(question.find("Now: ") != std::string::npos && question.find("New: ") != std::string::npos);
        }
    }
    // What was confirmed is what is written, or nothing is.
    void aFileThatChangesDuringTheQuestionIsNotOverwritten()
    {
        Bench bench;
        bench.ports.profiles.writeFile("a", document("one"));
        bench.start();
        bench.ports.prompter.refusal.reset(); // the answer is yes
        ProfileChange request;
        request.name = ProfileName { "a" };
        request.edits = { { "http.allow_http", Json(true) } };
        std::optional<Result<>> written;
        const auto call = bench.manager.put(std::move(request), [&](Result<> done) { written = std::move(done); });
        Json other = document("one");
        other.set("title", "changed by hand");
        bench.ports.profiles.writeFile("a", other);
        bench.ports.time.settle();
        QVERIFY_ERROR(*written, ErrorCode::ProfileChanged);
        QCOMPARE(*bench.ports.profiles.profile(ProfileName { "a" })->document, other);
    }
    void brokenSettingsAtTheStartServeNothing_data()
    {
        QTest::addColumn<QByteArray>("settings"); // empty: the file cannot be read
        QTest::newRow("unreadable") << QByteArray();
        QTest::newRow("a word that is none") << QByteArray(R"({"serve":{"consent":"maybe"}})");
        QTest::newRow("a consent that is no text") << QByteArray(R"({"serve":{"consent":1}})");
        QTest::newRow("serve is no table") << QByteArray(R"({"serve":"ask"})");
        QTest::newRow("http is no table") << QByteArray(R"({"http":[]})");
        QTest::newRow("skip_verify is no switch") << QByteArray(R"({"http":{"insecure_skip_verify":"no"}})");
        QTest::newRow("lock is no table") << QByteArray(R"({"lock":true})");
        QTest::newRow("idle is no duration") << QByteArray(R"({"lock":{"idle":"soon"}})");
        QTest::newRow("on_suspend is no switch") << QByteArray(R"({"lock":{"on_suspend":"yes"}})");
        QTest::newRow("consent_from_terminal is no switch") << QByteArray(R"({"consent_from_terminal":"no"})");
    }
    void brokenSettingsAtTheStartServeNothing()
    {
        QFETCH(QByteArray, settings);
        Bench bench;
        bench.ports.profiles.writeFile("a", document("one"));
        if (settings.isEmpty())
            bench.ports.profiles.settingsProblem = Error(ErrorCode::InvalidProfile).with("line", "2").with("why", "a value is missing");
        else
            bench.ports.profiles.settingsDocument = *codec::parseJson(settings.toStdString());
        bench.start();
        QVERIFY(bench.manager.settingsStatus().state == SettingsState::Unusable);
        QVERIFY_ERROR(bench.manager.session({ "a", {}, {} }), ErrorCode::SettingsInvalid);
        QVERIFY_ERROR(bench.manager.session({ {}, "https://id.example.com", {} }), ErrorCode::SettingsInvalid);
        QVERIFY_ERROR(bench.manager.session({ {}, {}, "https://git.example.com" }), ErrorCode::SettingsInvalid);
        QVERIFY(!bench.manager.entries().at(ProfileName { "a" }).session);
        // Mended by hand, it goes on without a restart.
        bench.ports.profiles.settingsProblem.reset();
        bench.ports.profiles.settingsDocument = Json::object({ { "serve", Json::object({ { "consent", "ask" } }) } });
        bench.ports.profiles.writeFile("b", document("two"));
        QVERIFY(bench.manager.settingsStatus().state == SettingsState::Good);
        QVERIFY((*bench.manager.session({ "a", {}, {} }))->profile().serve.consent == ConsentPolicy::Ask);
    }
    void settingsThatBreakWhileRunningStayInForce()
    {
        Bench bench;
        bench.ports.profiles.writeFile("a", document("one"));
        bench.ports.profiles.settingsDocument = Json::object({ { "serve", Json::object({ { "consent", "ask" } }) } });
        bench.start();
        bench.ports.profiles.settingsDocument = Json::object({ { "serve", "allow" } });
        bench.ports.profiles.writeFile("b", document("two"));
        QVERIFY(bench.manager.settingsStatus().state == SettingsState::Kept);
        QVERIFY((*bench.manager.session({ "a", {}, {} }))->profile().serve.consent == ConsentPolicy::Ask);
        QVERIFY((*bench.manager.session({ "b", {}, {} }))->profile().serve.consent == ConsentPolicy::Ask);
    }
    // Who is asked about must not be able to switch the question off.
    void lessConsentIsConfirmedWhereSomebodyIsThere_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("value"); // empty: the key goes
        QTest::addColumn<bool>("asked");
        const auto row = [](const char* name, const char* before, const char* key, const char* value, bool asked) {
            QTest::newRow(name) << QByteArray(before) << QByteArray(key) << QByteArray(value).replace('\'', '"') << asked;
        };
        row("ask to allow", "ask", "serve.consent", "'allow'", true);
        row("deny to allow", "deny", "serve.consent", "'allow'", true);
        row("without the key nobody is asked", "ask", "serve.consent", "", true);
        row("a table without the key", "ask", "serve", "{}", true);
        row("no table", "ask", "serve", "", true);
        row("a table with it", "ask", "serve", "{'consent':'ask'}", false);
        row("allow to ask", "allow", "serve.consent", "'ask'", false);
        row("ask to deny", "ask", "serve.consent", "'deny'", false);
        row("something else", "ask", "title", "'allow'", false);
    }
    void lessConsentIsConfirmedWhereSomebodyIsThere()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, value);
        QFETCH(bool, asked);
        for (const bool hasDisplay : { true, false }) {
            Bench bench;
            Json profile = document("one");
            profile.set("serve", Json::object({ { "consent", before.toStdString() } }));
            bench.ports.profiles.writeFile("a", profile);
            bench.start();
            bench.ports.prompter.refusal = Error { hasDisplay ? ErrorCode::Cancelled : ErrorCode::NoDisplay };
            std::optional<Result<>> written;
            ProfileChange request;
            request.name = ProfileName { "a" };
            request.edits = { { *KeyPath::parse(key.toStdString()), value.isEmpty() ? std::nullopt : codec::parseJson(value.toStdString()) } };
            const auto call = bench.manager.put(std::move(request), [&](Result<> done) { written = std::move(done); });
            bench.ports.time.settle();
            QCOMPARE(!bench.ports.prompter.questions.empty(), asked);
            QCOMPARE(written->has_value(), !asked || !hasDisplay);
        }
    }
    void theSettingsOfAllProfilesAreNoWayAround()
    {
        Bench bench;
        bench.start();
        bench.ports.prompter.refusal = Error { ErrorCode::Cancelled };
        std::optional<Result<>> edited;
        const auto call = bench.manager.editSettings({ { "http.insecure_skip_verify", Json(true) } }, [&](Result<> done) { edited = std::move(done); });
        bench.ports.time.settle();
        QVERIFY_ERROR(*edited, ErrorCode::Cancelled);
    }
    // settings.toml says it for all who do not say it themselves; to take that back is to switch the question off.
    void theDefaultOfConsent()
    {
        Bench bench;
        bench.ports.profiles.settingsDocument = Json::object({ { "serve", Json::object({ { "consent", "ask" } }) } });
        bench.ports.profiles.writeFile("a", document("one"));
        bench.ports.profiles.writeFile("b", document("two").set("serve", Json::object({ { "consent", "deny" } })));
        bench.start();
        QCOMPARE((*bench.manager.session({ "a", {}, {} }))->profile().serve.consent, ConsentPolicy::Ask);
        QCOMPARE((*bench.manager.session({ "b", {}, {} }))->profile().serve.consent, ConsentPolicy::Deny);
        bench.ports.prompter.refusal = Error { ErrorCode::Cancelled };
        const auto edit = [&bench](std::vector<ProfileEdit> edits) {
            std::optional<Result<>> edited;
            const auto call = bench.manager.editSettings(std::move(edits), [&](Result<> done) { edited = std::move(done); });
            bench.ports.time.settle();
            return *edited;
        };
        QVERIFY_ERROR(edit({ { "serve.consent", Json("allow") } }), ErrorCode::Cancelled);
        QVERIFY_ERROR(edit({ { "serve.consent", std::nullopt } }), ErrorCode::Cancelled);
        QCOMPARE(bench.ports.prompter.questions.size(), 2U);
        QVERIFY_OK(edit({ { "serve.consent", Json("deny") } })); // the other way nobody is asked
        QCOMPARE(bench.ports.prompter.questions.size(), 2U);
    }
    void locksBeforeTheMachineSleeps()
    {
        Bench bench;
        bench.ports.profiles.settingsDocument = Json::object({ { "lock", Json::object({ { "on_suspend", true } }) } });
        bench.ports.profiles.writeFile("a", document("one"));
        bench.start();
        QVERIFY(!bench.manager.isLocked());
        bench.ports.system.handlers.aboutToSleep();
        QVERIFY(bench.manager.isLocked());
        bench.ports.time.advance(std::chrono::seconds(1));
        QCOMPARE(bench.ports.system.releases, 1);
    }
    void locksWithTheScreen()
    {
        Bench bench;
        bench.ports.profiles.settingsDocument = Json::object({ { "lock", Json::object({ { "on_screen_lock", true } }) } });
        bench.ports.profiles.writeFile("a", document("one"));
        bench.start();
        bench.ports.system.handlers.screenLocked();
        QVERIFY(bench.manager.isLocked());
    }
    void theIdIsNotToBeChanged()
    {
        Bench bench;
        bench.ports.profiles.writeFile("a", document("one"));
        bench.start();
        std::optional<Result<>> written;
        ProfileChange change;
        change.name = ProfileName { "a" };
        change.edits = { { "id", Json("another") } };
        const auto call = bench.manager.put(std::move(change), [&](Result<> done) { written = std::move(done); });
        bench.ports.time.settle();
        QVERIFY_ERROR(*written, ErrorCode::InvalidRequest);
    }
    void aBadEditIsTakenBack()
    {
        Bench bench;
        bench.ports.profiles.writeFile("a", document("one"));
        bench.start();
        std::optional<Result<>> written;
        ProfileChange request;
        request.name = ProfileName { "a" };
        request.edits = { { "kind", Json("nonsense") } };
        const auto call = bench.manager.put(std::move(request), [&](Result<> done) { written = std::move(done); });
        bench.ports.time.settle();
        QVERIFY_ERROR(*written, ErrorCode::InvalidProfile);
        QCOMPARE(bench.ports.profiles.profile(ProfileName { "a" })->document->stringAt("kind"), std::optional<std::string>("oauth2"));
        QCOMPARE(bench.state("a"), std::string("signed_out"));
    }
    // The same refusals as for writing, and nobody is asked: nothing happens.
    void aPreviewRefusesWhatWouldBeRefused()
    {
        Bench bench;
        bench.ports.profiles.writeFile("a", document("one"));
        bench.start();
        const auto preview = [&bench](const char* name, bool create, std::vector<ProfileEdit> edits) {
            ProfileChange change;
            change.name = ProfileName { name };
            change.create = create;
            change.edits = std::move(edits);
            return bench.manager.preview(change);
        };
        QVERIFY_ERROR(preview("a", false, { { "kind", Json("nonsense") } }), ErrorCode::InvalidProfile);
        QVERIFY_ERROR(preview("a", false, { { "id", Json("another") } }), ErrorCode::InvalidRequest);
        QVERIFY_ERROR(preview("a", true, {}), ErrorCode::ProfileExists);
        QVERIFY_ERROR(preview("b", false, {}), ErrorCode::ProfileNotFound);
        QVERIFY_ERROR(preview("b", true, { { "kind", Json("nonsense") } }), ErrorCode::InvalidProfile);
        const auto good = preview("a", false, { { "http.allow_http", Json(true) } });
        QVERIFY_OK(good);
        QVERIFY(good->draft.after.find("allow_http") != std::string::npos);
        QVERIFY(good->draft.before.find("allow_http") == std::string::npos);
        QVERIFY(bench.ports.prompter.questions.empty());
        QVERIFY(!bench.ports.profiles.profile(ProfileName { "a" })->document->find("http"));
        // A broken one may be looked at.
        bench.ports.profiles.breakFile("c");
        const auto broken = preview("c", false, {});
        QVERIFY_OK(broken);
        QCOMPARE(broken->draft.before, broken->draft.after);
    }
    void sleepWaitsForNothingThatIsNotInFlight()
    {
        Bench bench;
        bench.ports.profiles.writeFile("a", document("one"));
        bench.start();
        bench.ports.system.handlers.aboutToSleep();
        bench.ports.time.settle();
        QCOMPARE(bench.ports.system.releases, 1);
    }
};

QTEST_GUILESS_MAIN(SessionManagerTest)
#include "session_manager_test.moc"
