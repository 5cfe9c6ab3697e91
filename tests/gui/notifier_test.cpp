// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/end_reminder.h"
#include "desktop/notifier.h"
#include "desktop/use_notice.h"

#include "gui/example_profiles.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QFile>
#include <QLocale>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <vector>

using namespace warder;
using namespace warder::desktop;
using codec::Json;

namespace {

const QString kService = QStringLiteral("org.freedesktop.Notifications");
const QString kPath = QStringLiteral("/org/freedesktop/Notifications");

struct Shown
{
    uint replaces = 0;
    QString summary;
    QString body;
    QStringList actions;
};

//! The service of a desktop, on a connection of its own.
class FakeNotifications : public QDBusVirtualObject
{
public:
    explicit FakeNotifications(QStringList capabilities)
        : m_capabilities(std::move(capabilities))
        , m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("fake-notifications")))
    {
        m_bus.registerVirtualObject(kPath, this);
        m_bus.registerService(kService);
    }
    ~FakeNotifications() override
    {
        m_bus.unregisterService(kService);
        QDBusConnection::disconnectFromBus(QStringLiteral("fake-notifications"));
    }

    [[nodiscard]] QString introspect(const QString&) const override { return {}; }
    bool handleMessage(const QDBusMessage& message, const QDBusConnection& connection) override
    {
        const QVariantList in = message.arguments();
        if (message.member() == QLatin1String("GetCapabilities"))
            return connection.send(message.createReply(m_capabilities));
        if (message.member() == QLatin1String("CloseNotification")) {
            closed.push_back(in.at(0).toUInt());
            return connection.send(message.createReply());
        }
        if (message.member() != QLatin1String("Notify") || message.signature() != QLatin1String("susssasa{sv}i"))
            return false;
        shown.push_back({ in.at(1).toUInt(), in.at(3).toString(), in.at(4).toString(), in.at(5).toStringList() });
        return connection.send(message.createReply(in.at(1).toUInt() != 0 ? in.at(1) : QVariant(++m_lastId)));
    }
    void emitSignal(const char* name, const QVariantList& arguments)
    {
        QDBusMessage message = QDBusMessage::createSignal(kPath, kService, QString::fromLatin1(name));
        message.setArguments(arguments);
        m_bus.send(message);
    }

    std::vector<Shown> shown;
    std::vector<uint> closed;

private:
    QStringList m_capabilities;
    QDBusConnection m_bus;
    uint m_lastId = 6;
};

Json example(const std::string& name, const std::string& state)
{
    return withoutToken(exampleProfile(name, "oidc", "https://acme.example.com/oidc", state));
}

} // namespace

class NotifierTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("dbus-daemon")).isEmpty())
            QSKIP("dbus-daemon is missing");
        startBus();
    }
    void cleanupTestCase() { stopBus(); }
    void init()
    {
        m_isInUse = false;
        m_agent = std::make_unique<FakeAgent>();
    }
    void cleanup()
    {
        m_reminder.reset();
        m_uses.reset();
        m_notifier.reset();
        m_model.reset();
        m_client.reset();
        m_service.reset();
        m_agent.reset();
    }

    void oneForAll()
    {
        open({ example("a", "needs_sign_in"), example("b", "offline"), example("c", "active") });
        QTRY_COMPARE(shown().size(), 1U);
        QCOMPARE(shown()[0].summary, QStringLiteral("a needs a sign-in"));
        QCOMPARE(shown()[0].replaces, 0U);
        QCOMPARE(shown()[0].actions.mid(2), QStringList({ QStringLiteral("sign-in"), QStringLiteral("Sign in") }));
        change("c", "needs_sign_in");
        QTRY_COMPARE(shown().size(), 2U);
        QCOMPARE(shown()[1].replaces, 7U);
        QCOMPARE(shown()[1].summary, QStringLiteral("2 profiles need a sign-in"));
        QCOMPARE(shown()[1].body, QStringLiteral("a and c"));
        QCOMPARE(shown()[1].actions.last(), QStringLiteral("Sign in to all"));
        change("c", "needs_sign_in"); // nothing new
        change("a", "active");
        QTRY_COMPARE(shown().size(), 3U);
        QCOMPARE(shown()[2].summary, QStringLiteral("c needs a sign-in"));
        change("c", "active");
        QTRY_COMPARE(m_service->closed, std::vector<uint> { 7 });
        for (const Shown& one : shown()) {
            const QString all = one.summary + one.body + one.actions.join(u' ');
            QVERIFY2(!all.contains(u'@') && !all.contains(QStringLiteral("Lovelace")) && !all.contains(QStringLiteral("canary")), qPrintable(all));
        }
    }

    // A profile that nobody signs in to is left alone until a program asks, and then it is said once, however many ask.
    void aProgramWantsASignIn()
    {
        open({ example("a", "signed_out") });
        Json wanted = example("a", "signed_out");
        wanted.set("signin_wanted", true);
        for (int i = 0; i < 3; ++i)
            m_agent->send(Json::object({ { "type", "profile" }, { "profile", wanted } }));
        QTRY_COMPARE(shown().size(), 1U);
        QCOMPARE(shown()[0].summary, QStringLiteral("a needs a sign-in"));
        change("a", "active");
        QTRY_COMPARE(m_service->closed, std::vector<uint> { 7 });
        QCOMPARE(shown().size(), 1U);
    }

    void itsButtons()
    {
        open({ example("a", "needs_sign_in"), example("b", "needs_sign_in") });
        QTRY_COMPARE(shown().size(), 1U);
        QSignalSpy signin(m_notifier.get(), &Notifier::signinAsked);
        QSignalSpy window(m_notifier.get(), &Notifier::windowAsked);
        QTest::qWait(20); // the reply with its number
        m_service->emitSignal("ActionInvoked", { 3U, QStringLiteral("sign-in") }); // another program's
        m_service->emitSignal("ActionInvoked", { 7U, QStringLiteral("default") });
        QTRY_COMPARE(window.size(), 1);
        QCOMPARE(signin.size(), 0);
        m_service->emitSignal("ActionInvoked", { 7U, QStringLiteral("sign-in") });
        QTRY_COMPARE(signin.size(), 1);
        QCOMPARE(signin[0][0].toStringList(), QStringList({ QStringLiteral("a"), QStringLiteral("b") }));
    }

    void closedByThePersonStaysClosed()
    {
        open({ example("a", "needs_sign_in"), example("b", "needs_sign_in") });
        QTRY_COMPARE(shown().size(), 1U);
        QTest::qWait(20);
        m_service->emitSignal("NotificationClosed", { 7U, 2U });
        QTest::qWait(20);
        change("a", "active");
        QTest::qWait(50);
        QCOMPARE(shown().size(), 1U);
        change("c", "needs_sign_in"); // that is news
        QTRY_COMPARE(shown().size(), 2U);
        QCOMPARE(shown()[1].replaces, 0U);
    }

    void nothingWhileTheWindowIsInUse()
    {
        m_isInUse = true;
        open({ example("a", "needs_sign_in") });
        QTest::qWait(50);
        QCOMPARE(shown().size(), 0U);
        m_isInUse = false;
        change("b", "needs_sign_in");
        QTRY_COMPARE(shown().size(), 1U);
        QTest::qWait(20);
        m_isInUse = true;
        m_notifier->review();
        QTRY_COMPARE(m_service->closed.size(), 1U);
    }

    void lockingTakesItBack()
    {
        open({ example("a", "needs_sign_in") });
        QTRY_COMPARE(shown().size(), 1U);
        QTest::qWait(20);
        m_agent->send(Json::object({ { "type", "agent" }, { "status", exampleStatus(true) } }));
        QTRY_COMPARE(m_service->closed.size(), 1U);
    }

    void markup_data()
    {
        QTest::addColumn<QStringList>("capabilities");
        QTest::addColumn<QString>("body");
        QTest::addColumn<int>("actions");
        QTest::newRow("reads markup") << QStringList { QStringLiteral("body"), QStringLiteral("body-markup"), QStringLiteral("actions") }
                                      << QStringLiteral("&lt;b&gt;x and y") << 4;
        QTest::newRow("plain, no buttons") << QStringList { QStringLiteral("body") } << QStringLiteral("<b>x and y") << 0;
    }
    void markup()
    {
        QFETCH(QStringList, capabilities);
        open({ example("<b>x", "needs_sign_in"), example("y", "needs_sign_in") }, capabilities);
        QTRY_COMPARE(shown().size(), 1U);
        QTEST(shown()[0].body, "body");
        QFETCH(int, actions);
        QCOMPARE(shown()[0].actions.size(), actions);
    }

    // An end that nothing moves: said once, beforehand, and again only for another end.
    void theEndIsSaidOnce()
    {
        m_now = kExampleNow;
        const auto ending = [](Seconds remindAt, Seconds expiresAt) {
            return exampleProfile("flags", "static", "https://flags.example.com", "active").set("has_refresh_token", false).set("remind_at", remindAt).set("expires_at", expiresAt);
        };
        open({ ending(kExampleNow + 10, kExampleNow + 3 * 86400) });
        QTest::qWait(50);
        QCOMPARE(shown().size(), 0U);
        m_now = kExampleNow + 10;
        const auto tell = [this](Json profile) { m_agent->send(Json::object({ { "type", "profile" }, { "profile", std::move(profile) } })); };
        tell(ending(kExampleNow + 10, kExampleNow + 3 * 86400));
        QTRY_COMPARE(shown().size(), 1U);
        QVERIFY(shown()[0].summary.startsWith(QStringLiteral("flags ends: ")));
        QTest::qWait(20);
        QSignalSpy signin(m_reminder.get(), &EndReminder::signinAsked);
        m_service->emitSignal("ActionInvoked", { 7U, QStringLiteral("sign-in") });
        QTRY_COMPARE(signin.size(), 1);
        QCOMPARE(signin[0][0].toString(), QStringLiteral("flags"));
        tell(ending(kExampleNow + 10, kExampleNow + 3 * 86400));
        QTest::qWait(50);
        QCOMPARE(shown().size(), 1U);
        tell(ending(kExampleNow + 5, kExampleNow + 9 * 86400));
        QTRY_COMPARE(shown().size(), 2U);
    }

    void aProgramTookAToken()
    {
        open({ example("a", "active") });
        const auto use = [this](const char* program, bool notify) {
            Json event = Json::object({ { "type", "activity" }, { "profile", "a" } });
            if (notify)
                event.set("notify", true).set("program", program);
            m_agent->send(event);
        };
        use("git", false); // the profile does not want it told
        use("g<b>i</b>t", true);
        QTRY_COMPARE(shown().size(), 1U);
        QCOMPARE(shown()[0].summary, QStringLiteral("g&lt;b&gt;i&lt;/b&gt;t took a token of a"));
        QTest::qWait(20); // until its number is known
        use("curl", true);
        QTRY_COMPARE(shown().size(), 2U);
        QCOMPARE(shown()[1].replaces, 7U);
        QSignalSpy asked(m_uses.get(), &UseNotice::profileAsked);
        m_service->emitSignal("ActionInvoked", { 7U, QStringLiteral("default") });
        QTRY_COMPARE(asked.size(), 1);
        QCOMPARE(asked[0][0].toString(), QStringLiteral("a"));
    }

    void aBusThatComesBackIsUsedAgain()
    {
        open({ example("a", "needs_sign_in") });
        QTRY_COMPARE(shown().size(), 1U);
        stopBus();
        change("b", "needs_sign_in"); // nobody can be told
        QTRY_VERIFY(m_model->profiles().find(QStringLiteral("b")));
        m_service.reset();
        startBus();
        m_service = std::make_unique<FakeNotifications>(QStringList { QStringLiteral("body"), QStringLiteral("actions") });
        QTRY_COMPARE_WITH_TIMEOUT(shown().size(), 1U, 10'000);
        QCOMPARE(shown()[0].replaces, 0U);
        QCOMPARE(shown()[0].summary, QStringLiteral("2 profiles need a sign-in"));
        QTest::qWait(20);
        QSignalSpy window(m_notifier.get(), &Notifier::windowAsked);
        m_service->emitSignal("ActionInvoked", { 7U, QStringLiteral("default") });
        QTRY_COMPARE(window.size(), 1);
    }

    void withoutAServiceNothingHappens()
    {
        serveExamples(*m_agent, { example("a", "needs_sign_in") });
        connectModel();
        QTRY_VERIFY(m_model->isLoaded());
        QTest::qWait(50);
        change("b", "needs_sign_in");
        QTest::qWait(50); // neither a crash nor a wait
        QVERIFY(m_model->profiles().find(QStringLiteral("b")));
    }

private:
    void open(codec::JsonArray profiles, QStringList capabilities = { QStringLiteral("body"), QStringLiteral("body-markup"), QStringLiteral("actions") })
    {
        m_service = std::make_unique<FakeNotifications>(std::move(capabilities));
        serveExamples(*m_agent, std::move(profiles));
        connectModel();
        QTRY_VERIFY(m_model->isLoaded());
    }
    void connectModel()
    {
        m_client = std::make_unique<client::AgentClient>(client::AgentSetup { m_agent->location(), {}, {}, {} });
        m_model = std::make_unique<AgentModel>(*m_client, [] { return kExampleNow; });
        m_notifier = std::make_unique<Notifier>(*m_model, [this] { return m_isInUse; });
        m_reminder = std::make_unique<EndReminder>(*m_model, [this] { return m_now; });
        m_uses = std::make_unique<UseNotice>(*m_model);
        m_client->open();
    }
    void change(const std::string& name, const std::string& state)
    {
        m_agent->send(Json::object({ { "type", "profile" }, { "profile", example(name, state) } }));
    }
    [[nodiscard]] const std::vector<Shown>& shown() const { return m_service->shown; }

    void startBus()
    {
        const QByteArray address = qgetenv("DBUS_SESSION_BUS_ADDRESS");
        m_daemon.start(QStringLiteral("dbus-daemon"),
                       { QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--nopidfile"), QStringLiteral("--print-address"),
                         QStringLiteral("--address=") + QString::fromLocal8Bit(address) });
        QVERIFY(m_daemon.waitForReadyRead()); // it prints its address when it listens
    }
    void stopBus()
    {
        m_daemon.kill();
        m_daemon.waitForFinished();
        QFile::remove(qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/bus"));
    }

    QProcess m_daemon;
    bool m_isInUse = false;
    std::unique_ptr<FakeAgent> m_agent;
    std::unique_ptr<FakeNotifications> m_service;
    std::unique_ptr<client::AgentClient> m_client;
    std::unique_ptr<AgentModel> m_model;
    std::unique_ptr<Notifier> m_notifier;
    std::unique_ptr<EndReminder> m_reminder;
    std::unique_ptr<UseNotice> m_uses;
    Seconds m_now = kExampleNow;
};

int main(int argc, char** argv)
{
    // A bus of our own, before anything asks where the bus is: the person's own sees nothing of this.
    const QTemporaryDir folder;
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(folder.path()));
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + QFile::encodeName(folder.filePath(QStringLiteral("bus"))));
    const QCoreApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English)); // the C locale lists without "and"
    NotifierTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "notifier_test.moc"
