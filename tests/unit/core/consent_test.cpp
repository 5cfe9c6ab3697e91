// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "core/consent.h"
#include "core/consent_desk.h"
#include "support/fake_ports.h"
#include "support/test_macros.h"

#include <QTest>

#include <optional>

using namespace warder;
using namespace warder::core;
using codec::Json;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

AskerProgram program(const std::string& path, ProgramLabel label = ProgramLabel::Plain, const std::string& script = {})
{
    return { path.substr(path.rfind('/') + 1), path, script, label, 1, 2, path.starts_with("/usr/") };
}

Asker asker(const AskerProgram& nearest)
{
    Asker who;
    who.programs = { nearest, program("/usr/bin/bash", ProgramLabel::Interpreter) };
    who.session = { 4711, 99 };
    who.terminal = "pts/3";
    return who;
}

const TokenSpec kWanted { TokenKind::Access, { "email", "openid" }, {}, {} };

Grant grantFor(const GrantSubject& subject)
{
    Grant grant;
    grant.id = "g";
    grant.profile = ProfileId { "one" };
    grant.subject = subject;
    grant.widest = kWanted;
    grant.grantedAt = WallTime(seconds(100));
    return grant;
}

// What is otherwise than when it was granted.
enum class Change {
    None,
    Narrower,
    Wider,
    Audience,
    Resource,
    Kind,
    OtherProgram,
    OtherScript,
    Forwarded,
    Over,
};

const Asker kGit = asker(program("/usr/bin/git"));
const Asker kTrain = asker(program("/usr/bin/python3.11", ProgramLabel::Interpreter, "/home/u/train.py"));

// A desk, a profile, and what became of each question.
struct Bench
{
    Bench()
    {
        ports.prompter.refusal.reset();
        profile.name = ProfileName { "a" };
        profile.id = ProfileId { "one" };
    }
    struct Answer
    {
        std::optional<Result<Consent>> result;
        std::unique_ptr<Call> call;
        [[nodiscard]] std::string text() const
        {
            if (!result)
                return "waits";
            return *result ? std::string(nameOf((*result)->term)) : std::string(result->error().param("why"));
        }
    };
    std::unique_ptr<Answer> ask(const Asker& who, const TokenSpec& wanted = kWanted)
    {
        auto answer = std::make_unique<Answer>();
        answer->call = desk.ask(who, profile, wanted, {}, [told = answer.get()](Result<Consent> result) { told->result.emplace(std::move(result)); });
        ports.time.settle();
        return answer;
    }
    void say(const Json& said)
    {
        ports.prompter.answer(said);
        ports.time.settle();
    }
    [[nodiscard]] std::size_t asked() const { return ports.prompter.consentQuestions.size(); }

    test::FakePorts ports;
    Profile profile;
    int changes = 0;
    ConsentDesk desk { ports.services, [this] { ++changes; } };
};

const Json kNo = Json::object({ { "answer", "refuse" } });
const Json kTimedOut = Json::object({ { "answer", "refuse" }, { "timed_out", true } });
const Json kOnce = Json::object({ { "answer", "once" } });
const Json kSession = Json::object({ { "answer", "session" } });
const Json kAlways = Json::object({ { "answer", "always" } });
const Json kAnHour = Json::object({ { "answer", "until" }, { "seconds", 3600 } });

} // namespace

class ConsentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGrantHoldsForJustWhatItSays_data()
    {
        QTest::addColumn<int>("change");
        QTest::addColumn<bool>("covers");
        const auto row = [](const char* name, Change change, bool covers) { QTest::newRow(name) << int(change) << covers; };
        row("as granted", Change::None, true);
        row("fewer scopes", Change::Narrower, true);
        row("one scope more", Change::Wider, false);
        row("another audience", Change::Audience, false);
        row("a resource", Change::Resource, false);
        row("the ID token", Change::Kind, false);
        row("another program", Change::OtherProgram, false);
        row("another script", Change::OtherScript, false);
        row("through a forwarded socket", Change::Forwarded, false);
        row("after its end", Change::Over, false);
    }
    void aGrantHoldsForJustWhatItSays()
    {
        QFETCH(int, change);
        QFETCH(bool, covers);
        Asker who = kTrain;
        TokenSpec wanted = kWanted;
        Grant grant = grantFor(programSubject(kTrain));
        grant.until = WallTime(seconds(500));
        WallTime now { seconds(200) };
        switch (static_cast<Change>(change)) {
        case Change::Narrower:
            wanted.scopes = { "email" };
            break;
        case Change::Wider:
            wanted.scopes = { "admin", "email", "openid" };
            break;
        case Change::Audience:
            wanted.audience = "other";
            break;
        case Change::Resource:
            wanted.resources = { "https://r" };
            break;
        case Change::Kind:
            wanted = { TokenKind::Id, {}, {}, {} };
            break;
        case Change::OtherProgram:
            who = kGit;
            break;
        case Change::OtherScript:
            who.programs.front().script = "/home/u/other.py";
            break;
        case Change::Forwarded:
            who.isForwarded = true;
            break;
        case Change::Over:
            now = WallTime(seconds(500));
            break;
        case Change::None:
            break;
        }
        QCOMPARE(core::covers(grant, who, wanted, now), covers);
    }
    // What root alone can replace keeps its grant over an upgrade; what the user can replace is that very file.
    void aProgramThatIsReplaced()
    {
        Asker upgraded = kGit;
        upgraded.programs.front().inode = 3;
        QVERIFY(isSubject(programSubject(kGit), upgraded));
        const Asker own = asker(program("/home/u/bin/tool"));
        Asker replaced = own;
        replaced.programs.front().inode = 3;
        QVERIFY(isSubject(programSubject(own), own));
        QVERIFY(!isSubject(programSubject(own), replaced));
    }
    void aSessionIsItsLeader()
    {
        Asker other = kGit;
        other.session.startedAt = 100; // the number is another process's now
        QVERIFY(isSubject(sessionSubject(kGit), kTrain));
        QVERIFY(!isSubject(sessionSubject(kGit), other));
        QVERIFY(!isSubject(sessionSubject(Asker {}), Asker {})); // nobody is not a session
    }
    void offers_data()
    {
        QTest::addColumn<int>("label");
        QTest::addColumn<QString>("script");
        QTest::addColumn<bool>("terminal");
        QTest::addColumn<QString>("offers");
        const auto row = [](const char* name, ProgramLabel label, const char* script, bool terminal, const char* offers) {
            QTest::newRow(name) << int(label) << QString::fromLatin1(script) << terminal << QString::fromLatin1(offers);
        };
        row("a program", ProgramLabel::Plain, "", true, "once session until always");
        row("a program without a terminal", ProgramLabel::Plain, "", false, "once until always");
        row("an interpreter with a script", ProgramLabel::Interpreter, "/home/u/x.py", true, "once session until always");
        row("an interpreter without one", ProgramLabel::Interpreter, "", true, "once session");
        row("a sandboxed program", ProgramLabel::Sandboxed, "", true, "once session");
        row("a replaced program", ProgramLabel::Deleted, "", true, "once session");
        row("nobody knows", ProgramLabel::Unidentified, "", false, "once");
    }
    void offers()
    {
        QFETCH(int, label);
        QFETCH(QString, script);
        QFETCH(bool, terminal);
        Asker who = asker(program("/usr/bin/x", static_cast<ProgramLabel>(label), script.toStdString()));
        if (!terminal)
            who.terminal.clear();
        std::string words;
        for (const GrantTerm term : termsOffered(who))
            words += (words.empty() ? "" : " ") + std::string(nameOf(term));
        QTEST(QString::fromStdString(words), "offers");
    }
    void aGrantComesBackAsItWas()
    {
        Grant grant = grantFor(programSubject(asker(program("/home/u/bin/tool"))));
        grant.term = GrantTerm::Until;
        grant.until = WallTime(seconds(900));
        const auto back = Grant::fromJson(grant.profile, grant.id, grant.toJson());
        QVERIFY(back);
        QCOMPARE(back->toJson(), grant.toJson());
        QVERIFY(back->subject == grant.subject);
        // No end where there should be one is no grant for ever, and a subject that names nobody is none.
        Json broken = grant.toJson();
        QVERIFY(!Grant::fromJson(grant.profile, "g", broken.set("until", {})));
        broken = grant.toJson();
        QVERIFY(!Grant::fromJson(grant.profile, "g", broken.set("path", "")));
        broken = grant.toJson();
        QVERIFY(!Grant::fromJson(grant.profile, "g", broken.set("term", "forever")));
    }

    // --- The desk -----------------------------------------------------------------------------------------------------------
    void equalAskersShareOneQuestion()
    {
        Bench bench;
        const auto first = bench.ask(kGit);
        const auto second = bench.ask(kGit);
        auto third = bench.ask(kGit);
        QCOMPARE(bench.asked(), 1U);
        third.reset(); // went away
        bench.say(kOnce);
        QCOMPARE(first->text(), std::string("once"));
        QCOMPARE(second->text(), std::string("once"));
        QVERIFY(bench.desk.grants().empty());
        // Another one asks for more: that is another question.
        const auto wider = bench.ask(kGit, { TokenKind::Access, { "admin" }, {}, {} });
        const auto other = bench.ask(kTrain);
        QCOMPARE(bench.asked(), 3U);
    }
    void aGrantAnswersShortLivedProgramsAgainAndAgain()
    {
        Bench bench;
        const auto answer = bench.ask(kTrain);
        bench.say(kAlways);
        QCOMPARE(answer->text(), std::string("always"));
        QCOMPARE(bench.changes, 1);
        Asker again = kTrain; // tomorrow, in another terminal
        again.session = { 5000, 1000 };
        again.terminal = "pts/9";
        const Grant* grant = bench.desk.granted(again, bench.profile.id, kWanted);
        QVERIFY(grant);
        QVERIFY(!bench.desk.granted(again, ProfileId { "two" }, kWanted));
        QVERIFY(!bench.desk.granted(kGit, bench.profile.id, kWanted));
        bench.desk.noteUse(grant->id);
        QCOMPARE(grant->lastUsedAt, std::optional(bench.ports.time.now()));
    }
    void theSessionsGrantIsForEverybodyThere()
    {
        Bench bench;
        const auto answer = bench.ask(kTrain);
        bench.say(kSession);
        QVERIFY(bench.desk.granted(kGit, bench.profile.id, kWanted));
        Asker elsewhere = kGit;
        elsewhere.session.leader = 4712;
        QVERIFY(!bench.desk.granted(elsewhere, bench.profile.id, kWanted));
        // It does not outlive the machine: nothing lies in the vault.
        bench.ports.time.settle();
        QCOMPARE(bench.ports.secrets.countOf(RecordKind::Grant), 0);
    }
    void aLastingGrantLiesInTheVault()
    {
        Bench bench;
        const auto answer = bench.ask(kGit);
        bench.say(kAnHour);
        bench.ports.time.settle();
        QCOMPARE(bench.ports.secrets.countOf(RecordKind::Grant), 1);
        QVERIFY(bench.desk.granted(kGit, bench.profile.id, kWanted));
        bench.ports.time.advance(minutes(61));
        QVERIFY(!bench.desk.granted(kGit, bench.profile.id, kWanted));
        const auto again = bench.ask(kGit);
        bench.say(kAlways);
        bench.ports.time.settle();
        QCOMPARE(bench.ports.secrets.countOf(RecordKind::Grant), 1); // the old one is gone
        QCOMPARE(bench.desk.revokeAll(bench.profile.id), 1);
        bench.ports.time.settle();
        QCOMPARE(bench.ports.secrets.countOf(RecordKind::Grant), 0);
        QVERIFY(!bench.desk.granted(kGit, bench.profile.id, kWanted));
    }
    void anythingButAClearYesIsANo_data()
    {
        QTest::addColumn<QByteArray>("answer");
        for (const char* text : { "{}", "{'answer':'yes'}", "{'answer':true}", "{'answer':'until'}", "{'answer':'until','seconds':-5}", "{'answer':'Once'}", "[]", "null" })
            QTest::newRow(text) << QByteArray(text).replace('\'', '"');
    }
    void anythingButAClearYesIsANo()
    {
        QFETCH(QByteArray, answer);
        Bench bench;
        const auto asked = bench.ask(kGit);
        bench.say(*codec::parseJson(answer.toStdString()));
        QCOMPARE(asked->text(), std::string("refused"));
    }
    void theQuestionSaysWhoAndWhat()
    {
        Bench bench;
        Asker who = kTrain;
        who.hint = "a\x1b[31m\u202ehint";
        const auto asked = bench.ask(who);
        const Json& question = bench.ports.prompter.consentQuestions.front();
        QCOMPARE(question.stringAt("profile"), std::optional<std::string>("a"));
        QCOMPARE(question.stringsAt("scope"), std::optional<std::vector<std::string>>(kWanted.scopes));
        QCOMPARE(question.stringsAt("offers"), std::optional<std::vector<std::string>>({ "once", "session", "until", "always" }));
        const Json& nearest = question.find("programs")->items()->front();
        QCOMPARE(nearest.stringAt("script"), std::optional<std::string>("/home/u/train.py"));
        QCOMPARE(nearest.stringAt("label"), std::optional<std::string>("interpreter"));
        const std::string hint = question.stringAt("hint").value_or("");
        QVERIFY(hint.find('\x1b') == std::string::npos && hint.find("\u202e") == std::string::npos);
        QCOMPARE(question.integerAt("seconds"), std::optional<std::int64_t>(30));
    }
    void whatIsNotOfferedIsANo()
    {
        Bench bench;
        const auto answer = bench.ask(asker(program("/usr/bin/python3", ProgramLabel::Interpreter)));
        bench.say(kAlways);
        QCOMPARE(answer->text(), std::string("refused"));
        QVERIFY(bench.desk.grants().empty());
    }
    void aNoIsFollowedByAPauseAndThreeByABlock()
    {
        Bench bench;
        for (std::size_t i = 1; i <= 3; ++i) {
            const auto answer = bench.ask(kGit);
            QCOMPARE(bench.asked(), i);
            bench.say(kNo);
            QCOMPARE(answer->text(), std::string("refused"));
            QCOMPARE(bench.ask(kGit)->text(), std::string(i < 3 ? "cooling_down" : "blocked"));
            QCOMPARE(bench.ask(kTrain)->text(), std::string("waits")); // nobody else is meant; it went away at once
            bench.ports.prompter.consentQuestions.pop_back();
            bench.ports.time.advance(seconds(31));
        }
        QCOMPARE(bench.ask(kGit)->text(), std::string("blocked"));
        bench.ports.time.advance(minutes(10));
        QCOMPARE(bench.ask(kGit)->text(), std::string("waits"));
    }
    // setsid(2) makes another session, a fork another process, prctl(2) another name: none of it is another program.
    void theSameProgramInAnotherSessionIsTheSame_data()
    {
        QTest::addColumn<int>("label");
        QTest::addColumn<QString>("script");
        const auto row = [](const char* name, ProgramLabel label, const char* script = "") {
            QTest::newRow(name) << int(label) << QString::fromLatin1(script);
        };
        row("a program", ProgramLabel::Plain);
        row("a script", ProgramLabel::Interpreter, "/home/u/train.py");
        row("code without a script", ProgramLabel::Interpreter);
        row("in a sandbox", ProgramLabel::Sandboxed);
        row("a replaced file", ProgramLabel::Deleted);
        row("one that cannot be read", ProgramLabel::Unidentified);
    }
    void theSameProgramInAnotherSessionIsTheSame()
    {
        QFETCH(int, label);
        QFETCH(QString, script);
        Bench bench;
        std::int64_t leader = 5000;
        const auto another = [&] {
            AskerProgram one = program("/usr/bin/tool", static_cast<ProgramLabel>(label), script.toStdString());
            if (one.label == ProgramLabel::Unidentified)
                one = { "name" + std::to_string(leader), {}, {}, ProgramLabel::Unidentified, 0, 0, false };
            Asker who = asker(one);
            who.session = { ++leader, static_cast<std::uint64_t>(leader) };
            return who;
        };
        for (std::size_t i = 1; i <= 3; ++i) {
            const auto answer = bench.ask(another());
            QCOMPARE(bench.asked(), i);
            bench.say(kNo);
            QCOMPARE(answer->text(), std::string("refused"));
            for (int j = 0; j < 20; ++j)
                QCOMPARE(bench.ask(another())->text(), std::string(i < 3 ? "cooling_down" : "blocked"));
            bench.ports.time.advance(seconds(31));
        }
        QCOMPARE(bench.asked(), 3U);
        // Another profile is another matter.
        bench.profile.id = ProfileId { "two" };
        QCOMPARE(bench.ask(another())->text(), std::string("waits"));
    }
    // One that asks for many things at once is not asked about one by one after a no.
    void aNoAnswersEverythingThatTheProgramHasAskedFor()
    {
        Bench bench;
        std::vector<std::unique_ptr<Bench::Answer>> answers;
        for (int i = 0; i < 5; ++i) {
            Asker who = kGit;
            who.session.leader += i;
            answers.push_back(bench.ask(who, { TokenKind::Access, {}, "audience " + std::to_string(i), {} }));
        }
        const auto other = bench.ask(kTrain);
        QCOMPARE(bench.ports.prompter.open, 6);
        bench.desk.revokeAll({});
        bench.say(kNo); // to the newest, which is kTrain's
        QCOMPARE(other->text(), std::string("refused"));
        QCOMPARE(bench.ports.prompter.open, 5);
        const auto again = bench.ask(kGit, { TokenKind::Access, {}, "last", {} });
        bench.say(kNo);
        QCOMPARE(again->text(), std::string("refused"));
        QCOMPARE(bench.ports.prompter.open, 0);
        for (const auto& answer : answers)
            QCOMPARE(answer->text(), std::string("cooling_down"));
    }
    // A program can copy itself: each copy is another program, but the flood is one.
    void copiesShareALimit()
    {
        Bench bench;
        int refused = 0;
        for (int i = 0; i < 30; ++i) {
            const auto answer = bench.ask(asker(program("/home/u/copy" + std::to_string(i))));
            if (answer->text() == "waits") {
                bench.say(kNo);
                ++refused;
            }
        }
        QCOMPARE(refused, 6);
        QCOMPARE(bench.ask(asker(program("/home/u/last")))->text(), std::string("blocked"));
        // What only root can install is not among them.
        QCOMPARE(bench.ask(kGit)->text(), std::string("waits"));
        bench.ports.time.advance(minutes(11));
        QCOMPARE(bench.ask(asker(program("/home/u/last")))->text(), std::string("waits"));
    }
    // Nor does it help to be started by one system program after the other.
    void allProgramsShareALimit()
    {
        Bench bench;
        int refused = 0;
        for (int i = 0; i < 30; ++i) {
            const auto answer = bench.ask(asker(program("/usr/bin/wrapper" + std::to_string(i))));
            if (answer->text() == "waits") {
                bench.say(kNo);
                ++refused;
            }
        }
        QCOMPARE(refused, 12);
        QCOMPARE(bench.ask(kGit)->text(), std::string("blocked"));
        bench.ports.time.advance(minutes(11));
        QCOMPARE(bench.ask(kGit)->text(), std::string("waits"));
    }
    // What comes over one socket is not counted on another.
    void entrancesAreSeparate()
    {
        Bench bench;
        Asker remote = kGit;
        remote.isForwarded = true;
        remote.entrance = "forwarded /run/a.sock";
        for (int i = 0; i < 3; ++i) {
            const auto answer = bench.ask(remote);
            bench.say(kNo);
            bench.ports.time.advance(seconds(31));
        }
        QCOMPARE(bench.ask(remote)->text(), std::string("blocked"));
        const auto waiting = bench.ask(kGit);
        QCOMPARE(waiting->text(), std::string("waits"));
        Asker second = remote;
        second.entrance = "forwarded /run/b.sock";
        const auto held = bench.ask(second);
        QCOMPARE(held->text(), std::string("waits"));
        // One question at a time for each of them: the rest of the queue is for programs here.
        QCOMPARE(bench.ask(second, { TokenKind::Access, {}, "more", {} })->text(), std::string("busy"));
        std::vector<std::unique_ptr<Bench::Answer>> local;
        for (int i = 0; i < 7; ++i)
            local.push_back(bench.ask(asker(program("/usr/bin/p" + std::to_string(i)))));
        QCOMPARE(local.back()->text(), std::string("waits"));
    }
    // What comes through a tunnel is not what runs in the terminal of the tunnel's end.
    void aSessionGrantIsForOneEntrance()
    {
        Asker remote = kGit;
        remote.isForwarded = true;
        remote.entrance = "forwarded /run/a.sock";
        QVERIFY(!isSubject(sessionSubject(kGit), remote));
        QVERIFY(!isSubject(sessionSubject(remote), kGit));
        QVERIFY(isSubject(sessionSubject(remote), remote));
    }
    void showingIsConfirmedEachTime()
    {
        Asker window = kGit;
        window.isShowing = true;
        QCOMPARE(termsOffered(window), (std::vector { GrantTerm::Once }));
    }
    void thePromptGetsTheDisplayOfTheCallersSession()
    {
        Bench bench;
        Asker who = kGit;
        who.display = { { "DISPLAY", ":3" } };
        const auto answer = bench.ask(who);
        QCOMPARE(bench.ports.prompter.environments.back(), who.display);
    }
    void whoIsAwayHasNotSaidNo()
    {
        Bench bench;
        for (int i = 0; i < 5; ++i) {
            const auto answer = bench.ask(kGit);
            bench.say(kTimedOut);
            QCOMPARE(answer->text(), std::string("timed_out"));
            bench.ports.time.advance(seconds(31));
        }
        QCOMPARE(bench.ask(kGit)->text(), std::string("waits"));
    }
    void aYesForgetsTheNoes()
    {
        Bench bench;
        for (int i = 0; i < 4; ++i) {
            const auto no = bench.ask(kGit);
            bench.say(kNo);
            bench.ports.time.advance(seconds(31));
            const auto yes = bench.ask(kGit);
            bench.say(kOnce);
            QCOMPARE(yes->text(), std::string("once"));
        }
    }
    void thePromptClosesWhenTheAskerGoes()
    {
        Bench bench;
        auto answer = bench.ask(kGit);
        QCOMPARE(bench.ports.prompter.open, 1);
        answer.reset();
        QCOMPARE(bench.ports.prompter.open, 0);
        bench.say(kAlways);
        QVERIFY(bench.desk.grants().empty());
    }
    void aFloodIsRefused()
    {
        Bench bench;
        std::vector<std::unique_ptr<Bench::Answer>> answers;
        for (int i = 0; i < 20; ++i)
            answers.push_back(bench.ask(asker(program("/usr/bin/p" + std::to_string(i)))));
        QCOMPARE(bench.asked(), 8U);
        QCOMPARE(answers.back()->text(), std::string("busy"));
    }
    void withoutADisplayItIsANoWithoutAPause()
    {
        Bench bench;
        bench.ports.prompter.refusal = Error { ErrorCode::NoDisplay };
        QCOMPARE(bench.ask(kGit)->text(), std::string("no_display"));
        QCOMPARE(bench.ask(kGit)->text(), std::string("no_display"));
    }
    void lockingWithdrawsEverything()
    {
        Bench bench;
        const auto granted = bench.ask(kGit);
        bench.say(kAlways);
        const auto waiting = bench.ask(kTrain);
        bench.desk.clear();
        bench.ports.time.settle();
        QVERIFY(waiting->result && !*waiting->result);
        QCOMPARE(waiting->result->error().code, ErrorCode::AgentLocked);
        QCOMPARE(bench.ports.prompter.open, 0);
        QVERIFY(bench.desk.grants().empty());
        QCOMPARE(bench.ports.secrets.countOf(RecordKind::Grant), 1); // and is there again after unlocking
    }
};

QTEST_GUILESS_MAIN(ConsentTest)
#include "consent_test.moc"
