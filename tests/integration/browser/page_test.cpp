// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "browser_program.h"
#include "support/raw_http_server.h"

#include <QDirIterator>
#include <QFile>
#include <QRandomGenerator>
#include <QTcpSocket>

#include <map>

namespace warder::test {

using codec::Json;

namespace {

constexpr int kSoon = 30'000; // a cold start of the engine on a busy machine

// A site of a few pages, by their path.
class Site
{
public:
    explicit Site(std::optional<TestCertificate> certificate = {})
        : server([this](QSslSocket& socket, const RawHttpServer::Request& request) { answer(socket, request); }, std::move(certificate))
    { }
    void page(const std::string& path, const std::string& html, const std::string& headers = {})
    {
        m_answers[path] = RawHttpServer::response("200 OK", "<!doctype html>" + html, "Content-Type: text/html\r\n" + headers);
    }
    void script(const std::string& path, const std::string& code) { page(path, "<body><script>" + code + "</script>"); }
    void redirect(const std::string& path, const std::string& to, const std::string& status = "302 Found", const std::string& headers = {})
    {
        m_answers[path] = RawHttpServer::response(status, "", "Location: " + to + "\r\n" + headers);
    }
    [[nodiscard]] std::string url(const std::string& path = "/") const { return server.url(path); }
    // How often it was asked for a path that begins so.
    [[nodiscard]] int count(const std::string& path) const
    {
        int found = 0;
        for (const auto& request : server.requests)
            found += request.head.substr(request.head.find(' ') + 1).starts_with(path) ? 1 : 0;
        return found;
    }

    RawHttpServer server;

private:
    void answer(QSslSocket& socket, const RawHttpServer::Request& request)
    {
        const std::size_t begin = request.head.find(' ') + 1;
        const std::string path = request.head.substr(begin, request.head.find_first_of(" ?", begin) - begin);
        const auto found = m_answers.find(path);
        RawHttpServer::answer(socket, found == m_answers.end() ? RawHttpServer::response("404 Not Found", "") : found->second);
    }
    std::map<std::string, std::string> m_answers;
};

// Where a redirect would arrive: nobody may ever come.
class Callback
{
public:
    [[nodiscard]] std::string url(const std::string& query = {}) const { return server.url("/callback") + query; }
    RawHttpServer server { [](QSslSocket& socket, const RawHttpServer::Request&) { RawHttpServer::answer(socket, RawHttpServer::response("200 OK", "leaked")); } };
};

Json requestFor(const std::string& url, const std::vector<std::string>& redirects = {})
{
    return Json::object({ { "title", "Test" }, { "url", url }, { "redirect_uris", redirects } });
}

} // namespace

//! What the page may and may not do, with the real engine.
class PageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void redirectIsCapturedBeforeItLeaves_data()
    {
        QTest::addColumn<QString>("way");
        for (const char* way : { "302", "303", "307", "twice", "form", "form then 302", "location", "replace", "meta", "refresh header" })
            QTest::newRow(way) << QString::fromLatin1(way);
    }
    void redirectIsCapturedBeforeItLeaves()
    {
        QFETCH(QString, way);
        Site site;
        const Callback callback;
        const std::string to = callback.url("?code=wdr-canary-c0de&state=a%2Bb");
        if (way == QLatin1String("302"))
            site.redirect("/", to);
        else if (way == QLatin1String("303"))
            site.redirect("/", to, "303 See Other");
        else if (way == QLatin1String("307"))
            site.redirect("/", to, "307 Temporary Redirect");
        else if (way == QLatin1String("twice")) {
            site.redirect("/", "/next");
            site.redirect("/next", to);
        } else if (way == QLatin1String("form")) {
            site.page("/", "<body><form method=get action='" + callback.url() + "'><input name=code value=wdr-canary-c0de><input name=state value='a+b'></form><script>document.forms[0].submit()</script>");
        } else if (way == QLatin1String("form then 302")) {
            site.page("/", "<body><form method=post action=/next><input name=user value=ada></form><script>document.forms[0].submit()</script>");
            site.redirect("/next", to);
        } else if (way == QLatin1String("location")) {
            site.script("/", "location='" + to + "'");
        } else if (way == QLatin1String("replace")) {
            site.script("/", "location.replace('" + to + "')");
        } else if (way == QLatin1String("meta")) {
            site.page("/", "<meta http-equiv=refresh content='0;url=" + to + "'>");
        } else {
            site.page("/", "<p>soon", "Refresh: 0;url=" + to + "\r\n");
        }
        BrowserProgram program;
        program.start(requestFor(site.url(), { callback.url() }));
        QTRY_VERIFY_WITH_TIMEOUT(program.saw("redirect"), kSoon);
        QCOMPARE(QByteArray::fromStdString(program.redirect()), QByteArray::fromStdString(to));
        QTest::qWait(100);
        QCOMPARE(program.count("redirect"), 1);
        QCOMPARE(callback.server.connections, 0);
        QVERIFY(!program.saw("cookies"));
    }

    // Whoever else carries it there is stopped, and takes nothing.
    void otherWaysToTheRedirectAreStopped_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("refused");
        QTest::newRow("a frame") << "<iframe src=/go></iframe>" << "frame_redirect";
        QTest::newRow("a frame of somebody else") << "<iframe src=OTHER/go></iframe>" << "frame_redirect";
        QTest::newRow("an image") << "<img src=CALLBACK?code=1>" << "";
        QTest::newRow("a prefetch") << "<link rel=prefetch href=CALLBACK?code=1>" << "";
        QTest::newRow("a script's request") << "<script>fetch('CALLBACK?code=1',{mode:'no-cors'})</script>" << "";
        QTest::newRow("a beacon") << "<script>navigator.sendBeacon('CALLBACK?code=1')</script>" << "";
    }
    void otherWaysToTheRedirectAreStopped()
    {
        QFETCH(QString, html);
        QFETCH(QString, refused);
        Site site;
        Site other;
        const Callback callback;
        html.replace(QLatin1String("CALLBACK"), QString::fromStdString(callback.url())).replace(QLatin1String("OTHER"), QString::fromStdString(other.url("")));
        site.page("/", "<body>" + html.toStdString() + "<script>onload=()=>setTimeout(()=>fetch('/end'),200)</script>");
        site.redirect("/go", callback.url("?code=1"));
        other.redirect("/go", callback.url("?code=1"));
        BrowserProgram program;
        program.start(requestFor(site.url(), { callback.url() }));
        QTRY_VERIFY_WITH_TIMEOUT(site.count("/end") > 0, kSoon);
        QCOMPARE(program.count("redirect"), 0);
        QCOMPARE(callback.server.connections, 0);
        if (!refused.isEmpty())
            QTRY_VERIFY(program.saw("refused", refused.toStdString()));
    }
    void similarAddressesAreOrdinaryPages()
    {
        Site site;
        site.redirect("/", "/callback/more?code=1");
        site.page("/callback/more", "<p>here");
        BrowserProgram program;
        program.start(requestFor(site.url(), { site.url("/callback"), "https://127.0.0.1/callback" }));
        QTRY_COMPARE_WITH_TIMEOUT(site.count("/callback/more"), 1, kSoon);
        QTest::qWait(100);
        QVERIFY(!program.saw("redirect"));
    }
    void redirectOfASchemeOfItsOwn()
    {
        Site site;
        site.redirect("/", "io.example.app:/callback?code=1&state=2");
        BrowserProgram program;
        program.start(requestFor(site.url(), { "io.example.app:/callback" }));
        QTRY_VERIFY_WITH_TIMEOUT(program.saw("redirect"), kSoon);
        QCOMPARE(program.redirect(), std::string("io.example.app:/callback?code=1&state=2"));
    }
    // After an answer that was not ours the page can be used again; here it goes on by itself.
    void goesOnAfterARedirect()
    {
        Site site;
        const Callback callback;
        site.page("/", "<body><script>location='" + callback.url("?state=theirs") + "';setTimeout(()=>{location='" + callback.url("?state=ours") + "'},300)</script>");
        BrowserProgram program;
        program.start(requestFor(site.url(), { callback.url() }));
        QTRY_COMPARE_WITH_TIMEOUT(program.count("redirect"), 2, kSoon);
        QCOMPARE(program.redirect(), callback.url("?state=ours"));
        QCOMPARE(callback.server.connections, 0);
    }

    void cookiesAreToldOnlyWhereAskedFor_data()
    {
        QTest::addColumn<QByteArray>("names");
        QTest::addColumn<QByteArray>("told");
        QTest::newRow("not asked for") << QByteArray() << QByteArray();
        QTest::newRow("one") << QByteArray("session") << QByteArray("session=wdr-canary-1;");
        QTest::newRow("two, in our order") << QByteArray("second,session") << QByteArray("second=2;session=wdr-canary-1;");
        QTest::newRow("one is missing") << QByteArray("session,nowhere") << QByteArray();
        QTest::newRow("of another host") << QByteArray("foreign") << QByteArray();
    }
    void cookiesAreToldOnlyWhereAskedFor()
    {
        QFETCH(QByteArray, names);
        QFETCH(QByteArray, told);
        Site site;
        Site foreign;
        foreign.page("/image", "x", "Set-Cookie: foreign=1; Path=/\r\n");
        const std::string foreignUrl = "http://localhost:" + std::to_string(foreign.server.serverPort());
        site.redirect("/", "/in", "302 Found", "Set-Cookie: session=wdr-canary-1; Path=/; HttpOnly; SameSite=Strict\r\nSet-Cookie: second=2\r\n");
        site.page("/in", "<body><img src='" + foreignUrl + "/image'><script>onload=()=>setTimeout(()=>fetch('/end'),200)</script>");
        Json request = requestFor(site.url());
        std::vector<std::string> wanted;
        for (const QByteArray& name : names.split(','))
            wanted.push_back(name.toStdString());
        if (!names.isEmpty())
            request.set("cookies", Json::object({ { "url", site.url() }, { "names", wanted } }));
        BrowserProgram program;
        program.start(request);
        if (!told.isEmpty())
            QTRY_COMPARE_WITH_TIMEOUT(QByteArray::fromStdString(program.cookies()), told, kSoon);
        QTRY_VERIFY_WITH_TIMEOUT(site.count("/end") > 0, kSoon);
        QTest::qWait(200);
        QCOMPARE(QByteArray::fromStdString(program.cookies()), told);
    }
    // A page sets its cookie before anybody has signed in, and gives it another value then.
    void changedCookiesAreToldAgain()
    {
        Site site;
        site.page("/", "<body><script>setTimeout(()=>{location='/in'},300)</script>", "Set-Cookie: session=empty\r\n");
        site.page("/in", "<body>in", "Set-Cookie: session=full; HttpOnly\r\n");
        BrowserProgram program;
        program.start(requestFor(site.url()).set("cookies", Json::object({ { "url", site.url() }, { "names", std::vector<std::string> { "session" } } })));
        QTRY_COMPARE_WITH_TIMEOUT(program.cookies(), std::string("session=full;"), kSoon);
        QCOMPARE(program.count("cookies"), 2);
    }
    void startCookiesGoWithTheFirstRequest()
    {
        Site site;
        site.script("/", "fetch('/end?'+document.cookie)");
        BrowserProgram program;
        program.start(requestFor(site.url()).set(
            "start_cookies", Json::array({ Json::object({ { "name", "state" }, { "value", "wdr-canary-s" }, { "url", site.url() } }) })));
        QTRY_VERIFY_WITH_TIMEOUT(site.count("/end") > 0, kSoon);
        QVERIFY(site.server.requests.front().head.find("Cookie: state=wdr-canary-s\r\n") != std::string::npos);
        QCOMPARE(site.count("/end?state"), 0); // a script does not see it
    }

    void everythingAPageCanAskForIsRefused_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("refused");
        QTest::addColumn<QString>("heard"); // by the page
        QTest::newRow("place") << "navigator.geolocation.getCurrentPosition(()=>hear('yes'),e=>hear(e.code))" << "permission" << "1";
        QTest::newRow("camera") << "navigator.mediaDevices.getUserMedia({video:true}).then(()=>hear('yes'),e=>hear('no'))" << "" << "no";
        QTest::newRow("screen") << "navigator.mediaDevices.getDisplayMedia({video:true}).then(()=>hear('yes'),e=>hear('no'))" << "" << "no";
        QTest::newRow("notifications") << "Notification.requestPermission().then(hear)" << "" << "denied";
        QTest::newRow("clipboard") << "navigator.clipboard.readText().then(()=>hear('yes'),e=>hear('no'))" << "" << "no";
        QTest::newRow("popup") << "window.open('/popup');setTimeout(()=>hear('on'),300)" << "popup" << "on";
        QTest::newRow("confirm") << "hear(confirm('Are you sure?'))" << "dialog" << "false";
        QTest::newRow("prompt") << "hear(prompt('Your password?','x'))" << "dialog" << "null";
        QTest::newRow("alert") << "alert('Call this number');hear('on')" << "dialog" << "on";
        QTest::newRow("full screen") << "document.documentElement.requestFullscreen().then(()=>hear('yes'),e=>hear('no'))" << "" << "no";
        QTest::newRow("download") << "location='/file';setTimeout(()=>hear('on'),500)" << "download" << "on";
        QTest::newRow("a file") << "location='file:///etc/passwd';setTimeout(()=>hear(location.protocol),300)" << "" << "http:";
        QTest::newRow("another program") << "location='mailto:x@example.com';setTimeout(()=>hear(location.protocol),300)" << "" << "http:";
        QTest::newRow("http elsewhere") << "location='http://192.0.2.1/';setTimeout(()=>hear(location.host!='192.0.2.1'),300)" << "address" << "true";
        QTest::newRow("a made-up page") << "location='data:text/html,x';setTimeout(()=>hear(location.protocol),300)" << "" << "http:";
        QTest::newRow("no bridge") << "hear(typeof qt+typeof QWebChannel)" << "" << "undefinedundefined";
    }
    void everythingAPageCanAskForIsRefused()
    {
        QFETCH(QString, code);
        QFETCH(QString, refused);
        QFETCH(QString, heard);
        Site site;
        site.script("/", "const hear=x=>fetch('/heard?'+x);onload=()=>{" + code.toStdString() + "}");
        site.page("/file", "x", "Content-Disposition: attachment; filename=evil.desktop\r\n");
        site.page("/popup", "x");
        BrowserProgram program;
        program.start(requestFor(site.url()));
        QTRY_VERIFY_WITH_TIMEOUT(site.count("/heard") > 0, kSoon);
        QCOMPARE(site.count("/heard?" + heard.toStdString() + " "), 1);
        if (!refused.isEmpty())
            QTRY_VERIFY(program.saw("refused", refused.toStdString()));
        QCOMPARE(site.count("/popup"), 0);
        QVERIFY(!QFile::exists(program.home() + QStringLiteral("/evil.desktop")));
        QVERIFY(!QFile::exists(program.home() + QStringLiteral("/Downloads")));
    }

    void certificates_data()
    {
        QTest::addColumn<QString>("names");
        QTest::addColumn<int>("days");
        QTest::addColumn<QString>("authority"); // whose file the profile names
        QTest::addColumn<bool>("isGood");
        QTest::newRow("of the profile's authority") << "IP:127.0.0.1" << 1 << "ours" << true;
        QTest::newRow("of an unknown authority") << "IP:127.0.0.1" << 1 << "" << false;
        QTest::newRow("of another authority") << "IP:127.0.0.1" << 1 << "other" << false;
        QTest::newRow("for another host") << "DNS:example.com" << 1 << "ours" << false;
        QTest::newRow("ended") << "IP:127.0.0.1" << -2 << "ours" << false;
    }
    void certificates()
    {
        QFETCH(QString, names);
        QFETCH(int, days);
        QFETCH(QString, authority);
        QFETCH(bool, isGood);
        const TestAuthority ours;
        const TestAuthority other;
        Site site(ours.issue("server", names.toStdString(), days));
        const Callback callback;
        site.redirect("/", callback.url("?code=1"));
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("ca.pem"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::fromStdString(authority == QLatin1String("ours") ? ours.certificate() : other.certificate()));
        file.close();
        BrowserProgram program;
        program.start(requestFor(site.url(), { callback.url() }).set("ca_file", authority.isEmpty() ? std::string() : path.toStdString()));
        if (isGood) {
            QTRY_VERIFY_WITH_TIMEOUT(program.saw("redirect"), kSoon);
            return;
        }
        QTRY_VERIFY_WITH_TIMEOUT(program.saw("refused", "certificate"), kSoon);
        QTest::qWait(200);
        QVERIFY(site.server.requests.empty());
        QVERIFY(!program.saw("redirect"));
    }

    void endsWithItsInput()
    {
        Site site;
        site.page("/", "<p>x");
        BrowserProgram program;
        program.start(requestFor(site.url()));
        QTRY_VERIFY_WITH_TIMEOUT(site.count("/") > 0, kSoon);
        program.process().closeWriteChannel();
        QVERIFY(program.process().waitForFinished(10'000));
        QCOMPARE(program.process().exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.process().exitCode(), 0);
        QVERIFY(!program.saw("closed")); // that would be the person
    }
    void refusesWhatIsNoRequest_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("no JSON") << QByteArray("https://example.com/");
        QTest::newRow("a list") << QByteArray("[]");
        QTest::newRow("no address") << QByteArray("{}");
        QTest::newRow("a file") << QByteArray("{\"url\":\"file:///etc/passwd\"}");
        QTest::newRow("a known scheme taken away") << QByteArray("{\"url\":\"https://example.com/\",\"redirect_uris\":[\"chrome:/x\"]}");
        QTest::newRow("nothing") << QByteArray();
    }
    void refusesWhatIsNoRequest()
    {
        QFETCH(QByteArray, line);
        BrowserProgram program;
        program.start(line.toStdString() + "\n");
        QVERIFY(program.process().waitForFinished(kSoon));
        QCOMPARE(program.process().exitCode(), 2);
        QTRY_VERIFY(program.saw("failed"));
        QVERIFY(!program.saw("shown"));
    }

    void keepsAndShowsNothing()
    {
        Site site;
        const Callback callback;
        const std::string secret = "wdr-canary-" + std::to_string(QRandomGenerator::global()->generate());
        site.page("/", "<body><script>localStorage.x='" + secret + "';indexedDB.open('" + secret + "');caches.open('x').then(()=>fetch('/end'))</script>",
                  "Cache-Control: max-age=3600\r\nSet-Cookie: session=" + secret + "; Max-Age=86400\r\n");
        BrowserProgram program;
        program.setEnvironment("QTWEBENGINE_REMOTE_DEBUGGING", "127.0.0.1:48123");
        program.setEnvironment("QTWEBENGINE_CHROMIUM_FLAGS", "--remote-debugging-port=48124");
        program.setEnvironment("SSLKEYLOGFILE", qPrintable(program.home() + QStringLiteral("/keys")));
        program.start(requestFor(site.url("/?" + secret), { callback.url("?" + secret) }));
        QTRY_VERIFY_WITH_TIMEOUT(site.count("/end") > 0, kSoon);
        for (const quint16 port : { quint16(48123), quint16(48124) }) {
            QTcpSocket debugger;
            debugger.connectToHost(QHostAddress::LocalHost, port);
            QVERIFY(!debugger.waitForConnected(1000));
        }
        // Nobody's arguments name the page.
        QDirIterator processes(QStringLiteral("/proc"), QDir::Dirs | QDir::NoDotAndDotDot);
        int read = 0;
        while (processes.hasNext()) {
            QFile arguments(processes.next() + QStringLiteral("/cmdline"));
            if (!arguments.open(QIODevice::ReadOnly))
                continue;
            ++read;
            QVERIFY(!arguments.readAll().contains(QByteArray::fromStdString(secret)));
        }
        QVERIFY(read > 1);
        program.process().closeWriteChannel();
        QVERIFY(program.process().waitForFinished(10'000));
        QDirIterator left(program.home(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (left.hasNext()) {
            QFile file(left.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains(QByteArray::fromStdString(secret)), qPrintable(left.filePath()));
        }
        QVERIFY(!QFile::exists(program.home() + QStringLiteral("/keys")));
    }
};

} // namespace warder::test

QTEST_GUILESS_MAIN(warder::test::PageTest)
#include "page_test.moc"
