// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "platform/boot_timer_service.h"
#include "platform/child_environment.h"
#include "base/entropy.h"
#include "codec/url.h"
#include "platform/desktop_prompter.h"
#include "platform/loopback_listener.h"
#include "platform/prompt_display.h"
#include "platform/system_browser_launcher.h"
#include "platform/system_clock.h"

#include "support/test_macros.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <signal.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <algorithm>
#include <optional>

namespace warder::platform {

using core::BrowserChoice;
using core::DisplayEnvironment;
using core::PassphrasePurpose;

//! The programs that are started for the person: a browser, and the desktop's prompt. Scripts stand in for both.
class ChildrenTest : public QObject
{
    Q_OBJECT

private:
    std::string path(const char* name) const { return m_folder->filePath(QLatin1String(name)).toStdString(); }
    void script(const char* name, const QByteArray& body) const
    {
        QFile file(m_folder->filePath(QLatin1String(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("#!/bin/sh\n" + body);
        file.close();
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    QByteArray content(const char* name) const
    {
        QFile file(m_folder->filePath(QLatin1String(name)));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    Result<> open(const std::string& url, const BrowserChoice& choice, const DisplayEnvironment& environment = { { "DISPLAY", ":7" } })
    {
        SystemBrowserLauncher launcher(m_timers, m_pages);
        std::optional<Result<>> result;
        const auto call = launcher.open(url, choice, environment, [&](Result<> answer) { result = std::move(answer); });
        if (result || !QTest::qWaitFor([&] { return result.has_value(); }))
            return Error(ErrorCode::Internal, "synchronous, or no answer");
        return *std::move(result);
    }
    Result<Secret> askPassphrase(DesktopPrompter& prompter,
                                 const DisplayEnvironment& environment = { { "DISPLAY", ":7" } },
                                 PassphrasePurpose purpose = PassphrasePurpose::Unlock)
    {
        std::optional<Result<Secret>> result;
        const auto call = prompter.askPassphrase(purpose, environment, [&](Result<Secret> answer) { result = std::move(answer); });
        if (result || !QTest::qWaitFor([&] { return result.has_value(); }))
            return Error(ErrorCode::Internal, "synchronous, or no answer");
        return *std::move(result);
    }
    Result<> confirm(DesktopPrompter& prompter, const std::string& sentence)
    {
        std::optional<Result<>> result;
        const auto call = prompter.confirm(sentence, { { "WAYLAND_DISPLAY", "wayland-7" } }, [&](Result<> answer) { result = std::move(answer); });
        if (result || !QTest::qWaitFor([&] { return result.has_value(); }))
            return Error(ErrorCode::Internal, "synchronous, or no answer");
        return *std::move(result);
    }

    SystemClock m_clock;
    BootTimerService m_timers { m_clock };
    std::unique_ptr<QTemporaryDir> m_folder;
    StartPages* m_pages = nullptr;
    QByteArray m_path = qgetenv("PATH");

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("PATH", "relative:" + m_folder->path().toLocal8Bit() + ":/usr/bin:/bin");
        qunsetenv("DISPLAY");
        qunsetenv("WAYLAND_DISPLAY");
    }
    void cleanup()
    {
        qputenv("PATH", m_path);
        m_pages = nullptr;
    }

    // Every user of the machine can read argument lists.
    void noArgumentListShowsASecret_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("plain");
        const auto row = [](const char* url, bool plain) { QTest::newRow(url) << QString::fromLatin1(url) << plain; };
        row("https://example.com", true);
        row("https://example.com/", true);
        row("https://example.com:8443/logout", true);
        row("https://console.example.com/projects/one", true);
        row("https://idp.example/logout?id_token_hint=wdr-canary-id.x.y", false);
        row("https://idp.example/authorize?state=wdr-canary-state&nonce=n", false);
        row("https://idp.example/device?user_code=WDR-CANARY", false);
        row("https://idp.example/cb#access_token=wdr-canary", false);
        row("https://idp.example/?wdr-canary", false);
        row("https://idp.example/logout/wdr-canary-eyJhbGciOiJSUzI1NiJ9", false);
        row("https://idp.example/logout;hint=wdr-canary", false);
        row("https://user:wdr-canary@idp.example/", false);
        row("http://127.0.0.1:1234/cb?code=wdr-canary", false);
    }
    void noArgumentListShowsASecret()
    {
        QFETCH(QString, url);
        QFETCH(bool, plain);
        const QByteArray record = "printf '%s ' \"$@\" > \"$(dirname \"$0\")/out.tmp\"; mv \"$(dirname "
                                  "\"$0\")/out.tmp\" \"$(dirname \"$0\")/out\"\n";
        script("xdg-open", record);
        script("mybrowser", record);
        SystemEntropy entropy;
        LoopbackListener listener(m_timers, entropy);
        for (const BrowserChoice& choice :
             { BrowserChoice {}, BrowserChoice { BrowserChoice::Kind::Command, { "mybrowser" } } }) {
            m_pages = &listener;
            const auto opened = open(url.toStdString(), choice);
            if (!codec::parseUrl(url.toStdString())) {
                QVERIFY(!opened);
                continue;
            }
            QVERIFY_OK(opened);
            QTRY_VERIFY(!content("out").isEmpty());
            const QByteArray arguments = content("out");
            QVERIFY2(!arguments.toLower().contains("wdr-canary"), arguments.constData());
            QCOMPARE(arguments.contains(url.toLatin1() + " "), plain);
            QCOMPARE(arguments.startsWith("http://127.0.0.1:"), !plain);
            QVERIFY(QFile::remove(m_folder->filePath(QStringLiteral("out"))));
            // Where there are no start pages, such an address is not opened at all.
            m_pages = nullptr;
            QCOMPARE(open(url.toStdString(), choice).has_value(), plain);
            if (plain) {
                QTRY_VERIFY(!content("out").isEmpty());
                QVERIFY(QFile::remove(m_folder->filePath(QStringLiteral("out"))));
            }
        }
    }

    void opensTheSystemsBrowser()
    {
        script("xdg-open", "cd \"$(dirname \"$0\")\" && printf '%s|%s|%s|%s' \"$#\" \"$1\" \"$DISPLAY\" \"$SECRET\" > out.tmp && mv out.tmp out\n");
        // Whatever stands in an address is one argument and nothing else.
        class AsTheyAre final : public StartPages
        {
        public:
            [[nodiscard]] std::optional<std::string> startAddress(const std::string& address) override
            {
                return address;
            }
        } pages;
        m_pages = &pages;
        const std::string url = "http://127.0.0.1:1234/s/abc?a='$(touch%20x)'&b=%22;c";
        QVERIFY_OK(open(url, {}, { { "DISPLAY", ":7" }, { "SECRET", "not a display's variable" }, { "LD_PRELOAD", "x" } }));
        QTRY_COMPARE(content("out"), QByteArray("1|" + QByteArray::fromStdString(url) + "|:7|"));
    }

    void fallsBackToOtherOpeners()
    {
        qputenv("PATH", m_folder->path().toLocal8Bit());
        QVERIFY_ERROR(open("https://example.com/", {}), ErrorCode::BrowserFailed);
        script("sensible-browser", "echo \"$1\" > \"$(/usr/bin/dirname \"$0\")/out\"\n");
        QVERIFY_OK(open("https://example.com/", { BrowserChoice::Kind::Embedded, {} }));
        QTRY_COMPARE(content("out"), QByteArray("https://example.com/\n"));
    }

    void runsACommandWithItsArguments()
    {
        script("mybrowser", "printf '%s,' \"$@\" > \"$(dirname \"$0\")/out\"\n");
        QVERIFY_OK(open("https://example.com/", { BrowserChoice::Kind::Command, { "mybrowser", "-P", "two words; rm" } }, {}));
        QTRY_COMPARE(content("out"), QByteArray("-P,two words; rm,https://example.com/,"));
        for (const std::string& bad : { std::string(), std::string("nowhere"), std::string("./mybrowser"), std::string("/nonexistent") })
            QVERIFY_ERROR(open("https://example.com/", { BrowserChoice::Kind::Command, { bad } }), ErrorCode::BrowserFailed);
        QVERIFY_ERROR(open("https://example.com/", { BrowserChoice::Kind::Command, {} }), ErrorCode::BrowserFailed);
    }

    void needsADisplay()
    {
        script("xdg-open", "exit 0\n");
        QVERIFY_ERROR(open("https://example.com/", {}, {}), ErrorCode::NoDisplay);
        QVERIFY_ERROR(open("https://example.com/", {}, { { "XAUTHORITY", "x" } }), ErrorCode::NoDisplay);
        qputenv("DISPLAY", ":8");
        QVERIFY_OK(open("https://example.com/", {}, {}));
        // What is named replaces ours altogether.
        QVERIFY_ERROR(open("https://example.com/", {}, { { "XAUTHORITY", "x" } }), ErrorCode::NoDisplay);
        QVERIFY_OK(open("https://example.com/", { BrowserChoice::Kind::None, {} }, {}));
    }

    void opensAddressesOnly_data()
    {
        QTest::addColumn<QString>("url");
        for (const char* url : { "--version", "-e", "file:///etc/passwd", "javascript:alert(1)", "", "https://a b/", "https://a/\n", "/etc/passwd", "vscode://x" })
            QTest::newRow(url) << QString::fromLatin1(url);
    }
    void opensAddressesOnly()
    {
        QFETCH(QString, url);
        script("xdg-open", "echo opened > \"$(dirname \"$0\")/out\"\n");
        QVERIFY_ERROR(open(url.toStdString(), {}), ErrorCode::InvalidAddress);
        QTest::qWait(30);
        QCOMPARE(content("out"), QByteArray());
    }

    void asksForAPassphrase()
    {
        script("desktop", "cat > \"$(dirname \"$0\")/question\"; echo \"$1 $DISPLAY\" > \"$(dirname \"$0\")/out\"\n"
                          "echo '{\"passphrase\":\"correct horse \\u00e9\"}'\n");
        DesktopPrompter prompter(path("desktop"), m_timers);
        const auto answer = askPassphrase(prompter);
        QVERIFY_OK(answer);
        QVERIFY(answer->equals("correct horse é"));
        QCOMPARE(content("question"), QByteArray("{\"ask\":\"passphrase\"}\n"));
        QCOMPARE(content("out"), QByteArray("--prompt :7\n"));
        QVERIFY_OK(askPassphrase(prompter, { { "DISPLAY", ":7" } }, PassphrasePurpose::UnlockAgain));
        QCOMPARE(content("question"), QByteArray("{\"ask\":\"passphrase\",\"purpose\":\"again\"}\n"));
        QVERIFY_OK(askPassphrase(prompter, { { "DISPLAY", ":7" } }, PassphrasePurpose::Choose));
        QCOMPARE(content("question"), QByteArray("{\"ask\":\"passphrase\",\"purpose\":\"choose\"}\n"));
    }

    void asksForAYes_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("code"); // -1: yes
        const auto cancelled = static_cast<int>(ErrorCode::Cancelled);
        QTest::newRow("yes") << QByteArray("echo '{\"answer\":\"yes\"}'\n") << -1;
        QTest::newRow("yes, and it hangs") << QByteArray("echo '{\"answer\":\"yes\"}'; exec sleep 60\n") << -1;
        QTest::newRow("no") << QByteArray("echo '{\"answer\":\"no\"}'\n") << cancelled;
        QTest::newRow("closed") << QByteArray("exit 0\n") << cancelled;
        QTest::newRow("crashed") << QByteArray("kill -9 $$\n") << cancelled;
        QTest::newRow("garbage") << QByteArray("echo yes\n") << cancelled;
        QTest::newRow("another type") << QByteArray("echo '{\"answer\":true}'\n") << cancelled;
        QTest::newRow("a passphrase") << QByteArray("echo '{\"passphrase\":\"yes\"}'\n") << cancelled;
        QTest::newRow("endless") << QByteArray("exec cat /dev/zero\n") << cancelled;
    }
    void asksForAYes()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, code);
        script("desktop", body);
        DesktopPrompter prompter(path("desktop"), m_timers);
        const auto answer = confirm(prompter, "Use \"firefox\"?");
        if (code < 0)
            QVERIFY_OK(answer);
        else
            QVERIFY_ERROR(answer, static_cast<ErrorCode>(code));
    }

    void withoutADisplayOrADesktopNobodyIsAsked()
    {
        DesktopPrompter missing(path("nowhere"), m_timers);
        QVERIFY_ERROR(askPassphrase(missing), ErrorCode::NoDisplay);
        script("desktop", "echo '{\"passphrase\":\"x\"}'\n");
        DesktopPrompter prompter(path("desktop"), m_timers);
        QVERIFY_ERROR(askPassphrase(prompter, {}), ErrorCode::NoDisplay);
    }

    // A program chooses the display of its own session: it never comes before those that the user's session has named.
    void aProgramCannotMoveThePrompt_data()
    {
        QTest::addColumn<QString>("own");
        QTest::addColumn<QString>("manager");
        QTest::addColumn<QString>("caller");
        QTest::addColumn<QString>("dead");
        QTest::addColumn<QString>("chosen");
        const auto row = [](const char* name,
                            const char* own,
                            const char* manager,
                            const char* caller,
                            const char* dead,
                            const char* chosen) {
            QTest::newRow(name) << QString::fromLatin1(own) << QString::fromLatin1(manager)
                                << QString::fromLatin1(caller) << QString::fromLatin1(dead)
                                << QString::fromLatin1(chosen);
        };
        row("the agent's own", ":0", ":1", ":77", "", ":0");
        row("the manager's", "", ":1", ":77", "", ":1");
        row("the caller's", "", "", ":77", "", ":77");
        row("the agent's session has ended", ":0", ":1", ":77", ":0", ":1");
        row("both have ended", ":0", ":1", ":77", ":0:1", ":77");
        row("nobody answers", ":0", ":1", ":77", ":0:1:77", ":0");
        row("none", "", "", "", "", "");
    }
    void aProgramCannotMoveThePrompt()
    {
        QFETCH(QString, dead);
        const auto display = [](const QString& name) {
            return name.isEmpty() ? DisplayEnvironment() : DisplayEnvironment { { "DISPLAY", name.toStdString() } };
        };
        QFETCH(QString, own);
        QFETCH(QString, manager);
        QFETCH(QString, caller);
        QFETCH(QString, chosen);
        const DisplayEnvironment found
            = chooseDisplay(display(own), display(manager), display(caller), [&](const DisplayEnvironment& one) {
                  return !dead.contains(QString::fromStdString(one.front().second));
              });
        QCOMPARE(found, display(chosen));
    }
    void theManagersDisplayComesBeforeTheCallers()
    {
        script("desktop", "echo \"$DISPLAY $XAUTHORITY\" > \"$(dirname \"$0\")/out\"; echo '{\"answer\":\"yes\"}'\n");
        DesktopPrompter prompter(path("desktop"), m_timers, [this](auto done) {
            return m_timers.soon([done] {
                done(displayAmong({ "HOME=/", "DISPLAY=:5", "XAUTHORITY=/x", "LD_PRELOAD=x" }));
            });
        });
        QVERIFY_OK(confirm(prompter, "?"));
        QCOMPARE(content("out"), QByteArray(":5 /x\n"));
    }
    void aDisplayIsThereWhenSomebodyListens()
    {
        QVERIFY(!isDisplayAnswered({}));
        QVERIFY(!isDisplayAnswered({ { "DISPLAY", ":7654" } }));
        QVERIFY(isDisplayAnswered({ { "DISPLAY", "localhost:10.0" } })); // forwarded by SSH
        QVERIFY(!isDisplayAnswered({ { "WAYLAND_DISPLAY", "/nowhere/wayland-0" } }));
        const std::string socket = path("wayland-0");
        const int listening = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_un address = {};
        address.sun_family = AF_UNIX;
        std::copy(socket.begin(), socket.end(), address.sun_path);
        QCOMPARE(::bind(listening, reinterpret_cast<const sockaddr*>(&address), sizeof address), 0);
        QCOMPARE(::listen(listening, 1), 0);
        QVERIFY(isDisplayAnswered({ { "WAYLAND_DISPLAY", socket } }));
        ::close(listening);
        QVERIFY(!isDisplayAnswered({ { "WAYLAND_DISPLAY", socket } }));
    }

    void oneQuestionAtATime()
    {
        script("desktop", "d=\"$(dirname \"$0\")\"; mkdir \"$d/busy\" || echo twice > \"$d/out\"; sleep 0.1; rmdir \"$d/busy\"; echo '{\"answer\":\"yes\"}'\n");
        DesktopPrompter prompter(path("desktop"), m_timers);
        int yes = 0;
        std::vector<std::unique_ptr<Call>> calls;
        for (int i = 0; i < 3; ++i)
            calls.push_back(prompter.confirm("?", { { "DISPLAY", ":7" } }, [&](const Result<>& answer) { yes += answer ? 1 : 0; }));
        calls.push_back(prompter.confirm("?", { { "DISPLAY", ":7" } }, [](const Result<>&) { QFAIL("it was closed"); }));
        calls.pop_back();
        QTRY_COMPARE(yes, 3);
        QCOMPARE(content("out"), QByteArray());
    }

    // Programs can cause any number of confirmations.
    void afterThreeNoesNobodyIsAskedToConfirm()
    {
        script("desktop", "echo asked >> \"$(dirname \"$0\")/out\"; echo '{\"answer\":\"no\"}'\n");
        DesktopPrompter prompter(path("desktop"), m_timers);
        for (int i = 0; i < 6; ++i)
            QVERIFY_ERROR(confirm(prompter, "?"), ErrorCode::Cancelled);
        QCOMPARE(content("out"), QByteArray("asked\nasked\nasked\n"));
        // Other questions are asked all the same.
        script("desktop", "echo '{\"passphrase\":\"x\"}'\n");
        QVERIFY_OK(askPassphrase(prompter));
        DesktopPrompter crowded(path("desktop"), m_timers);
        script("desktop", "exec sleep 60\n");
        int refused = 0;
        std::vector<std::unique_ptr<Call>> calls;
        for (int i = 0; i < 10; ++i)
            calls.push_back(crowded.confirm(
                "?", { { "DISPLAY", ":7" } }, [&](const Result<>& answer) { refused += answer ? 0 : 1; }));
        QTRY_COMPARE(refused, 6);
    }

    void destroyingTheCallClosesThePrompt()
    {
        script("desktop", "echo $$ > \"$(dirname \"$0\")/pid.tmp\"; mv \"$(dirname \"$0\")/pid.tmp\" \"$(dirname \"$0\")/pid\"; exec sleep 60\n");
        auto prompter = std::make_unique<DesktopPrompter>(path("desktop"), m_timers);
        auto call = prompter->confirm("?", { { "DISPLAY", ":7" } }, [](const Result<>&) { QFAIL("it was closed"); });
        QTRY_VERIFY(!content("pid").isEmpty());
        const pid_t pid = content("pid").trimmed().toInt();
        call.reset();
        QTRY_VERIFY(::kill(pid, 0) != 0);
    }

    void callsMayOutliveThePrompter()
    {
        script("desktop", "exec sleep 60\n");
        auto prompter = std::make_unique<DesktopPrompter>(path("desktop"), m_timers);
        const auto call = prompter->confirm("?", { { "DISPLAY", ":7" } }, [](const Result<>&) { QFAIL("the prompter is gone"); });
        QTest::qWait(20);
        prompter.reset();
        QTest::qWait(20);
    }
};

} // namespace warder::platform

QTEST_GUILESS_MAIN(warder::platform::ChildrenTest)
#include "children_test.moc"
