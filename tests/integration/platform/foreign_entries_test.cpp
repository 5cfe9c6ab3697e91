// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "platform/boot_timer_service.h"
#include "platform/message_bus.h"
#include "platform/secret_service_entries.h"
#include "platform/system_clock.h"
#include "support/test_macros.h"

#include <QCoreApplication>
#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <optional>

namespace warder::platform {

//! The Secret structure of the Secret Service.
struct WireSecret
{
    QDBusObjectPath session;
    QByteArray parameters;
    QByteArray value;
    QString contentType;
};

QDBusArgument& operator<<(QDBusArgument& argument, const WireSecret& secret)
{
    argument.beginStructure();
    argument << secret.session << secret.parameters << secret.value << secret.contentType;
    argument.endStructure();
    return argument;
}
const QDBusArgument& operator>>(const QDBusArgument& argument, WireSecret& secret)
{
    argument.beginStructure();
    argument >> secret.session >> secret.parameters >> secret.value >> secret.contentType;
    argument.endStructure();
    return argument;
}

using Attributes = QMap<QString, QString>;

//! Against a real gnome-keyring on a session bus of its own.
class ForeignEntriesTest : public QObject
{
    Q_OBJECT

private:
    static QDBusMessage ask(const char* path, const char* interface, const char* method, const QVariantList& arguments)
    {
        QDBusMessage message = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.secrets"), QString::fromLatin1(path), QString::fromLatin1(interface),
                                                              QString::fromLatin1(method));
        message.setArguments(arguments);
        return QDBusConnection::sessionBus().call(message);
    }
    //! An entry as go-keyring writes it.
    static void store(const Attributes& attributes)
    {
        const QDBusMessage opened = ask("/org/freedesktop/secrets", "org.freedesktop.Secret.Service", "OpenSession",
                                        { QStringLiteral("plain"), QVariant::fromValue(QDBusVariant(QString())) });
        QCOMPARE(opened.arguments().size(), 2);
        const QVariantMap properties { { QStringLiteral("org.freedesktop.Secret.Item.Label"), QStringLiteral("Password for 'U' on 'S'") },
                                       { QStringLiteral("org.freedesktop.Secret.Item.Attributes"), QVariant::fromValue(attributes) } };
        const QDBusMessage created = ask("/org/freedesktop/secrets/collection/login", "org.freedesktop.Secret.Collection", "CreateItem",
                                         { properties,
                                           QVariant::fromValue(WireSecret { opened.arguments().at(1).value<QDBusObjectPath>(), {}, "wdr-canary-theirs", QStringLiteral("text/plain; charset=utf8") }),
                                           true });
        QVERIFY2(created.type() == QDBusMessage::ReplyMessage, qPrintable(created.errorMessage()));
    }
    static qsizetype count(const Attributes& attributes)
    {
        const QDBusMessage found = ask("/org/freedesktop/secrets", "org.freedesktop.Secret.Service", "SearchItems", { QVariant::fromValue(attributes) });
        const auto listed = [&found](int index) { return qdbus_cast<QList<QDBusObjectPath>>(found.arguments().value(index)).size(); };
        return listed(0) + listed(1);
    }
    Result<int> remove(const std::string& service, const std::string& user)
    {
        std::optional<Result<int>> result;
        const auto call = m_entries->remove(service, user, [&](Result<int> removed) { result.emplace(std::move(removed)); });
        if (result || !QTest::qWaitFor([&] { return result.has_value(); }, 8000))
            qFatal("synchronous, or no answer at all");
        return *std::move(result);
    }

    Result<> write(const char* value)
    {
        std::optional<Result<>> result;
        const auto call = m_entries->store({ "flytectl", m_user, "Password", Secret::copyOf(value) }, [&](Result<> written) { result.emplace(std::move(written)); });
        if (result || !QTest::qWaitFor([&] { return result.has_value(); }, 8000))
            qFatal("synchronous, or no answer at all");
        return *std::move(result);
    }

    const Attributes m_flytectl { { QStringLiteral("service"), QStringLiteral("flytectl") },
                                  { QStringLiteral("username"), QStringLiteral("dns:/" "/" "/flyte.example.com:flytectl-user") } };
    const std::string m_user = "dns:/" "/" "/flyte.example.com:flytectl-user";
    SystemClock m_clock;
    BootTimerService m_timers { m_clock };
    std::unique_ptr<QProcess> m_daemon;
    std::unique_ptr<SecretServiceEntries> m_entries;

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("gnome-keyring-daemon")).isEmpty() || qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
            QSKIP("gnome-keyring or dbus-run-session is missing");
        qDBusRegisterMetaType<WireSecret>();
        m_entries = std::make_unique<SecretServiceEntries>(m_timers, sessionBusAddress());
        m_daemon = std::make_unique<QProcess>();
        m_daemon->start(QStringLiteral("gnome-keyring-daemon"),
                        { QStringLiteral("--foreground"), QStringLiteral("--unlock"), QStringLiteral("--components=secrets") });
        QVERIFY(m_daemon->waitForStarted());
        m_daemon->write("the keyring's password");
        m_daemon->closeWriteChannel();
        QTRY_VERIFY_WITH_TIMEOUT(QDBusConnection::sessionBus().interface()->isServiceRegistered(QStringLiteral("org.freedesktop.secrets")).value(), 10'000);
    }
    void cleanupTestCase()
    {
        m_entries.reset();
        if (m_daemon) {
            m_daemon->kill();
            m_daemon->waitForFinished();
        }
    }

    void nothingThere()
    {
        const auto removed = remove("flytectl", m_user);
        QVERIFY_OK(removed);
        QCOMPARE(*removed, 0);
    }
    void removesThatEntryAndNoOther()
    {
        Attributes other = m_flytectl;
        other[QStringLiteral("username")] = QStringLiteral("dns:/" "/" "/other.example.com:flytectl-user");
        store(m_flytectl);
        store(other);
        QCOMPARE(count(m_flytectl), 1);
        const auto removed = remove("flytectl", m_user);
        QVERIFY_OK(removed);
        QCOMPARE(*removed, 1);
        QCOMPARE(count(m_flytectl), 0);
        QCOMPARE(count(other), 1);
    }
    //! Python's keyring adds an attribute; it is found by the two all the same.
    void anEntryWithMoreAttributes()
    {
        Attributes more = m_flytectl;
        more[QStringLiteral("application")] = QStringLiteral("Python keyring library");
        store(m_flytectl);
        store(more);
        QCOMPARE(remove("flytectl", m_user).value_or(0), 2);
        QCOMPARE(count(m_flytectl), 0);
    }
    //! One that replaces the present one, readable as the program reads its own.
    void storesAnEntry()
    {
        for (const char* value : { "wdr-canary-one", "wdr-canary-two" })
            QVERIFY_OK(write(value));
        QCOMPARE(count(m_flytectl), 1);
        const QDBusMessage found = ask("/org/freedesktop/secrets", "org.freedesktop.Secret.Service", "SearchItems", { QVariant::fromValue(m_flytectl) });
        const auto paths = qdbus_cast<QList<QDBusObjectPath>>(found.arguments().value(0));
        QCOMPARE(paths.size(), 1);
        const QDBusMessage opened = ask("/org/freedesktop/secrets", "org.freedesktop.Secret.Service", "OpenSession",
                                        { QStringLiteral("plain"), QVariant::fromValue(QDBusVariant(QString())) });
        const QDBusMessage secret = ask(paths.front().path().toUtf8().constData(), "org.freedesktop.Secret.Item", "GetSecret",
                                        { QVariant::fromValue(opened.arguments().at(1).value<QDBusObjectPath>()) });
        QCOMPARE(qdbus_cast<WireSecret>(secret.arguments().value(0)).value, QByteArray("wdr-canary-two"));
        QCOMPARE(remove("flytectl", m_user).value_or(0), 1);
    }
    void lockedIsSaidAndNothingPrompts()
    {
        store(m_flytectl);
        const QDBusMessage locked = ask("/org/freedesktop/secrets", "org.freedesktop.Secret.Service", "Lock",
                                        { QVariant::fromValue(QList<QDBusObjectPath> { QDBusObjectPath(QStringLiteral("/org/freedesktop/secrets/collection/login")) }) });
        QCOMPARE(locked.type(), QDBusMessage::ReplyMessage);
        QVERIFY_ERROR(remove("flytectl", m_user), ErrorCode::KeyringLocked);
        QVERIFY_ERROR(write("wdr-canary-three"), ErrorCode::KeyringLocked);
        QCOMPARE(count(m_flytectl), 1);
    }
    void withoutABus()
    {
        SecretServiceEntries entries(m_timers, std::nullopt);
        std::optional<Result<int>> result;
        const auto call = entries.remove("flytectl", m_user, [&](Result<int> removed) { result.emplace(std::move(removed)); });
        QVERIFY(!result);
        QTRY_VERIFY(result.has_value());
        QVERIFY_ERROR(*result, ErrorCode::KeyringAbsent);
    }
    void cancelled()
    {
        bool isCalled = false;
        m_entries->remove("flytectl", m_user, [&](const Result<int>&) { isCalled = true; }).reset();
        QTest::qWait(100);
        QVERIFY(!isCalled);
    }
};

} // namespace warder::platform

//! Starts itself again below dbus-run-session, with folders of its own.
int main(int argc, char** argv)
{
    const QTemporaryDir home;
    if (!qEnvironmentVariableIsSet("WARDER_TEST_OWN_BUS") && !QStandardPaths::findExecutable(QStringLiteral("dbus-run-session")).isEmpty()) {
        QProcess session;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("WARDER_TEST_OWN_BUS"), QStringLiteral("1"));
        environment.insert(QStringLiteral("HOME"), home.path());
        environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), home.path());
        for (const char* name : { "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CURRENT_DESKTOP", "DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS",
                                  "GNOME_KEYRING_CONTROL" })
            environment.remove(QLatin1String(name));
        session.setProcessEnvironment(environment);
        session.setProcessChannelMode(QProcess::ForwardedChannels);
        QStringList arguments { QStringLiteral("--"), QString::fromLocal8Bit(argv[0]) };
        for (int i = 1; i < argc; ++i)
            arguments << QString::fromLocal8Bit(argv[i]);
        session.start(QStringLiteral("dbus-run-session"), arguments);
        session.waitForFinished(-1);
        return session.exitStatus() == QProcess::NormalExit ? session.exitCode() : 1;
    }
    if (!qEnvironmentVariableIsSet("WARDER_TEST_OWN_BUS"))
        qunsetenv("DBUS_SESSION_BUS_ADDRESS"); // never the person's own keyring
    QCoreApplication app(argc, argv);
    warder::platform::ForeignEntriesTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "foreign_entries_test.moc"
