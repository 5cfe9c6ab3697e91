// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "base/log.h"
#include "browser_program.h"
#include "platform/boot_timer_service.h"
#include "platform/process_embedded_browser.h"
#include "platform/system_clock.h"
#include "support/raw_http_server.h"
#include "support/test_macros.h"

#include <QFile>

#include <signal.h>

#include <optional>

namespace warder::test {

using core::DisplayEnvironment;
using core::EmbeddedPage;
using core::EmbeddedPageEvents;
using platform::ProcessEmbeddedBrowser;

namespace {

constexpr int kSoon = 30'000;

// What was told of a page.
struct Told
{
    int shown = 0;
    std::vector<std::string> redirects;
    std::vector<std::string> cookies;
    std::optional<Result<>> ending;

    EmbeddedPageEvents events()
    {
        return { [this] { ++shown; },
                 [this](const Secret& url) { redirects.push_back(url.copyToInsecureString()); },
                 [this](Secret found) { cookies.push_back(found.copyToInsecureString()); },
                 [this](Result<> ended) { ending = std::move(ended); } };
    }
};

} // namespace

//! The agent's side: the real program once, and scripts for how it can go wrong.
class AdapterTest : public QObject
{
    Q_OBJECT

private:
    std::string script(const QByteArray& body) const
    {
        QFile file(m_folder->filePath(QStringLiteral("warder-browser")));
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write("#!/bin/sh\nd=\"$(dirname \"$0\")\"\n" + body);
        file.close();
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return file.fileName().toStdString();
    }
    QByteArray content(const char* name) const
    {
        QFile file(m_folder->filePath(QLatin1String(name)));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static EmbeddedPage page(const std::string& url)
    {
        EmbeddedPage page;
        page.title = "Test";
        page.url = url;
        return page;
    }
    const DisplayEnvironment m_display { { "DISPLAY", ":7" } };
    platform::SystemClock m_clock;
    platform::BootTimerService m_timers { m_clock };
    std::unique_ptr<QTemporaryDir> m_folder;

private Q_SLOTS:
    void initTestCase()
    {
        // What a child of ours inherits.
        const QProcessEnvironment environment = browserEnvironment(m_home.path());
        for (const QString& name : environment.keys())
            qputenv(qPrintable(name), environment.value(name).toLocal8Bit());
        qunsetenv("DISPLAY");
        qunsetenv("WAYLAND_DISPLAY");
    }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void theRealProgram()
    {
        RawHttpServer site([](QSslSocket& socket, const RawHttpServer::Request& request) {
            const bool hasCookie = request.head.find("Cookie: state=wdr-canary-1\r\n") != std::string::npos;
            RawHttpServer::answer(socket,
                                  RawHttpServer::response("302 Found", "", concat("Set-Cookie: a=1; HttpOnly\r\nSet-Cookie: b=2\r\nLocation: https://app.example/callback?code=", hasCookie, "\r\n")));
        });
        ProcessEmbeddedBrowser browser(browserProgram().toStdString(), m_timers);
        EmbeddedPage wanted = page(site.url());
        wanted.redirectUris = { "https://app.example/callback" };
        wanted.cookieNames = { "b", "a" };
        wanted.cookieUrl = site.url();
        wanted.startCookies.push_back({ "state", Secret::copyOf("wdr-canary-1"), site.url() });
        Told told;
        auto call = browser.open(std::move(wanted), m_display, told.events());
        QVERIFY(!told.shown);
        QTRY_VERIFY_WITH_TIMEOUT(!told.redirects.empty() && !told.cookies.empty(), kSoon);
        QCOMPARE(told.shown, 1);
        QCOMPARE(told.redirects.front(), std::string("https://app.example/callback?code=1"));
        QCOMPARE(told.cookies.front(), std::string("b=2; a=1"));
        QVERIFY(!told.ending);
        call.reset();
        QTest::qWait(100);
        QVERIFY(!told.ending);
    }
    void isGivenOneLineAndNothingElse()
    {
        const std::string program = script("head -n 1 > \"$d/in.tmp\"; echo \"$#|$DISPLAY|$QTWEBENGINE_CHROMIUM_FLAGS|$QTWEBENGINE_REMOTE_DEBUGGING|$SSLKEYLOGFILE\" > \"$d/env\"\n"
                                           "mv \"$d/in.tmp\" \"$d/in\"; echo '{\"event\":\"shown\"}'; cat > /dev/null; echo ended > \"$d/ended\"\n");
        qputenv("QTWEBENGINE_CHROMIUM_FLAGS", "--ignore-certificate-errors");
        qputenv("QTWEBENGINE_REMOTE_DEBUGGING", "9222");
        qputenv("SSLKEYLOGFILE", "/tmp/keys");
        ProcessEmbeddedBrowser browser(program, m_timers);
        Told told;
        auto call = browser.open(page("https://example.com/?secret"), m_display, told.events());
        QTRY_COMPARE(told.shown, 1);
        QTRY_COMPARE(content("env"), QByteArray("0|:7|||\n"));
        const auto request = codec::parseJson(content("in").trimmed().toStdString());
        QVERIFY(request);
        QCOMPARE(request->stringAt("url"), std::optional<std::string>("https://example.com/?secret"));
        QVERIFY(!request->find("cookies"));
        // Its input stays open for as long as the page is wanted.
        QTest::qWait(50);
        QVERIFY(content("ended").isEmpty());
        call.reset();
        QTRY_COMPARE(content("ended"), QByteArray("ended\n"));
        qunsetenv("QTWEBENGINE_CHROMIUM_FLAGS");
        qunsetenv("QTWEBENGINE_REMOTE_DEBUGGING");
        qunsetenv("SSLKEYLOGFILE");
    }

    void endings_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("code"); // -1: the person wants another browser
        const auto cancelled = static_cast<int>(ErrorCode::Cancelled);
        const auto failed = static_cast<int>(ErrorCode::BrowserFailed);
        const QByteArray shown("echo '{\"event\":\"shown\"}'\n");
        QTest::newRow("closed by the person") << shown + "echo '{\"event\":\"closed\"}'\n" << cancelled;
        QTest::newRow("closed, and it hangs") << shown + "echo '{\"event\":\"closed\"}'; exec sleep 60\n" << cancelled;
        QTest::newRow("another browser") << shown + "echo '{\"event\":\"other_browser\"}'\n" << -1;
        QTest::newRow("crashed") << shown + "kill -SEGV $$\n" << failed;
        QTest::newRow("ended by itself") << shown + "exit 0\n" << failed;
        QTest::newRow("cannot start") << QByteArray("exit 134\n") << failed;
        QTest::newRow("says why") << QByteArray("echo '{\"event\":\"failed\",\"why\":\"no\"}'\n") << failed;
        QTest::newRow("garbage") << QByteArray("echo hello\n") << failed;
        QTest::newRow("endless") << QByteArray("exec cat /dev/zero\n") << failed;
        QTest::newRow("a wrong type") << QByteArray("echo '{\"event\":\"redirect\",\"url\":7}'; echo '{\"event\":\"closed\"}'\n") << cancelled;
        QTest::newRow("no cookies in it") << QByteArray("echo '{\"event\":\"cookies\"}'; echo '{\"event\":\"closed\"}'\n") << cancelled;
    }
    void endings()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, code);
        ProcessEmbeddedBrowser browser(script(body), m_timers);
        Told told;
        const auto call = browser.open(page("https://example.com/"), m_display, told.events());
        QVERIFY(!told.ending);
        QTRY_VERIFY(told.ending);
        if (code < 0)
            QVERIFY_OK(*told.ending);
        else
            QVERIFY_ERROR(*told.ending, static_cast<ErrorCode>(code));
        QVERIFY(told.redirects.empty() && told.cookies.empty());
    }
    void absent()
    {
        Told told;
        ProcessEmbeddedBrowser missing("/nonexistent/warder-browser", m_timers);
        const auto call = missing.open(page("https://example.com/"), m_display, told.events());
        QVERIFY(!told.ending);
        QTRY_VERIFY(told.ending);
        QVERIFY_ERROR(*told.ending, ErrorCode::BrowserFailed);
        Told dark;
        ProcessEmbeddedBrowser browser(script("echo '{\"event\":\"shown\"}'\n"), m_timers);
        const auto other = browser.open(page("https://example.com/"), {}, dark.events());
        QTRY_VERIFY(dark.ending);
        QVERIFY_ERROR(*dark.ending, ErrorCode::NoDisplay);
        QCOMPARE(dark.shown, 0);
    }
    // Whoever is told may close the window in that very call.
    void closedFromAnEvent_data()
    {
        QTest::addColumn<QByteArray>("event");
        QTest::newRow("shown") << QByteArray("{\"event\":\"shown\"}");
        QTest::newRow("redirect") << QByteArray("{\"event\":\"redirect\",\"url\":\"https://a/\"}");
        QTest::newRow("cookies") << QByteArray("{\"event\":\"cookies\",\"cookies\":[{\"name\":\"a\",\"value\":\"1\"}]}");
        QTest::newRow("closed") << QByteArray("{\"event\":\"closed\"}");
    }
    void closedFromAnEvent()
    {
        QFETCH(QByteArray, event);
        ProcessEmbeddedBrowser browser(script("echo '" + event + "'; echo '" + event + "'; echo $$ > \"$d/pid\"; exec sleep 60\n"), m_timers);
        std::unique_ptr<Call> call;
        int told = 0;
        const auto close = [&] {
            ++told;
            call.reset();
        };
        call = browser.open(page("https://example.com/"), m_display,
                            { close, [&](const Secret&) { close(); }, [&](const Secret&) { close(); }, [&](const Result<>&) { close(); } });
        QTRY_VERIFY(!call);
        QTRY_VERIFY(!content("pid").trimmed().isEmpty());
        // One that does not heed the end of its input is killed.
        const pid_t pid = content("pid").trimmed().toInt();
        QTRY_VERIFY_WITH_TIMEOUT(::kill(pid, 0) != 0, 10'000);
        QCOMPARE(told, 1);
    }

private:
    QTemporaryDir m_home;
};

} // namespace warder::test

QTEST_GUILESS_MAIN(warder::test::AdapterTest)
#include "adapter_test.moc"
