// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "platform/boot_timer_service.h"
#include "platform/message_bus.h"
#include "platform/os_keyring.h"
#include "platform/system_clock.h"
#include "platform/vault.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusArgument>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <signal.h>
#include <unistd.h>

#include <memory>
#include <optional>
#include <vector>

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

//! Against a real gnome-keyring on a session bus of its own.
class KeyringTest : public QObject
{
    Q_OBJECT

private:
    void startDaemon()
    {
        m_daemon = std::make_unique<QProcess>();
        m_daemon->start(QStringLiteral("gnome-keyring-daemon"),
                        { QStringLiteral("--foreground"), QStringLiteral("--unlock"), QStringLiteral("--components=secrets") });
        QVERIFY(m_daemon->waitForStarted());
        m_daemon->write("the keyring's password");
        m_daemon->closeWriteChannel();
        QTRY_VERIFY_WITH_TIMEOUT(read("probe").answer == KeyringAnswer::Absent, 10'000);
    }
    KeyringReply read(const std::string& entry, Interaction interaction = Interaction::No)
    {
        std::optional<KeyringReply> result;
        const auto call = m_keyring->read(entry, interaction, [&](KeyringReply reply) { result = std::move(reply); });
        if (result || !QTest::qWaitFor([&] { return result.has_value(); }, 8000))
            qFatal("synchronous, or no answer at all");
        return *std::move(result);
    }
    KeyringAnswer write(const std::string& entry, const std::string& value)
    {
        std::optional<KeyringAnswer> result;
        const auto call = m_keyring->write(entry, Secret::copyOf(value), Interaction::No, [&](KeyringAnswer answer) { result = answer; });
        if (result || !QTest::qWaitFor([&] { return result.has_value(); }, 8000))
            qFatal("synchronous, or no answer at all");
        return *result;
    }
    static void lockKeyring()
    {
        QDBusMessage lock = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.secrets"), QStringLiteral("/org/freedesktop/secrets"),
                                                           QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("Lock"));
        lock << QVariant::fromValue(QList<QDBusObjectPath> { QDBusObjectPath(QStringLiteral("/org/freedesktop/secrets/collection/login")) });
        QCOMPARE(QDBusConnection::sessionBus().call(lock).type(), QDBusMessage::ReplyMessage);
    }
    //! As the login screen does it, without a prompt.
    static void unlockKeyring()
    {
        const auto service = QStringLiteral("org.freedesktop.secrets");
        const auto path = QStringLiteral("/org/freedesktop/secrets");
        QDBusMessage open = QDBusMessage::createMethodCall(service, path, QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("OpenSession"));
        open << QStringLiteral("plain") << QVariant::fromValue(QDBusVariant(QString()));
        const QDBusMessage opened = QDBusConnection::sessionBus().call(open);
        QCOMPARE(opened.arguments().size(), 2);
        QDBusMessage unlock = QDBusMessage::createMethodCall(service, path, QStringLiteral("org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"),
                                                             QStringLiteral("UnlockWithMasterPassword"));
        unlock << QVariant::fromValue(QDBusObjectPath(path + QStringLiteral("/collection/login")))
               << QVariant::fromValue(WireSecret { opened.arguments().at(1).value<QDBusObjectPath>(), {}, "the keyring's password", QStringLiteral("text/plain") });
        const QDBusMessage unlocked = QDBusConnection::sessionBus().call(unlock);
        QVERIFY2(unlocked.type() == QDBusMessage::ReplyMessage, qPrintable(unlocked.errorMessage()));
    }
    void signalDaemon(int number)
    {
        // 0 once it has ended: that would mean our own process group
        if (const auto pid = m_daemon->processId(); pid > 0)
            ::kill(static_cast<pid_t>(pid), number);
    }

    SystemClock m_clock;
    BootTimerService m_timers { m_clock };
    std::unique_ptr<QProcess> m_daemon;
    std::unique_ptr<OsKeyring> m_keyring;

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("gnome-keyring-daemon")).isEmpty() || qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
            QSKIP("gnome-keyring or dbus-run-session is missing");
        qDBusRegisterMetaType<WireSecret>();
    }
    void init() { m_keyring = std::make_unique<OsKeyring>(m_timers, sessionBusAddress()); }
    void cleanup()
    {
        m_keyring.reset();
        if (m_daemon) {
            signalDaemon(SIGKILL);
            m_daemon->waitForFinished();
            m_daemon.reset();
        }
    }

    void withoutABusThereIsNoService()
    {
        m_keyring = std::make_unique<OsKeyring>(m_timers, std::nullopt);
        QVERIFY(read("a").answer == KeyringAnswer::NoService);
        QVERIFY(write("a", "b") == KeyringAnswer::NoService);
    }

    void aBusThatIsNotThereIsNoService()
    {
        m_keyring = std::make_unique<OsKeyring>(m_timers, "unix:path=/nonexistent/bus");
        QVERIFY(read("a").answer == KeyringAnswer::NoService);
    }

    void busAddressIsKnownOnlyWhereThereIsABus()
    {
        const QByteArray address = qgetenv("DBUS_SESSION_BUS_ADDRESS");
        const QByteArray folder = qgetenv("XDG_RUNTIME_DIR");
        QCOMPARE(sessionBusAddress().value_or(""), address.toStdString());
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
        QVERIFY(!sessionBusAddress());
        qunsetenv("XDG_RUNTIME_DIR");
        QVERIFY(!sessionBusAddress());
        qputenv("DBUS_SESSION_BUS_ADDRESS", address);
        qputenv("XDG_RUNTIME_DIR", folder);
    }

    void aKeyringThatDoesNotRunIsNotStarted()
    {
        QVERIFY(read("a").answer == KeyringAnswer::NoService);
        QVERIFY(!QDBusConnection::sessionBus().interface()->isServiceRegistered(QStringLiteral("org.freedesktop.secrets")).value());
    }

    void writesReadsAndRemoves()
    {
        startDaemon();
        QVERIFY(read("vault a").answer == KeyringAnswer::Absent);
        QVERIFY(write("vault a", "wdr-canary-key") == KeyringAnswer::Present);
        const KeyringReply reply = read("vault a");
        QVERIFY(reply.answer == KeyringAnswer::Present);
        QVERIFY(reply.value.equals("wdr-canary-key"));
        QVERIFY(read("vault b").answer == KeyringAnswer::Absent);
        QVERIFY(write("vault a", "another") == KeyringAnswer::Present);
        QVERIFY(read("vault a").value.equals("another"));
        m_keyring->remove("vault a");
        QTRY_VERIFY(read("vault a").answer == KeyringAnswer::Absent);
    }

    void lockedIsNotAbsent()
    {
        startDaemon();
        QVERIFY(write("vault a", "b") == KeyringAnswer::Present);
        int changes = 0;
        m_keyring->setChangeHandler([&] { ++changes; });
        lockKeyring();
        QVERIFY(read("vault a").answer == KeyringAnswer::Locked);
        QVERIFY(read("vault b").answer == KeyringAnswer::Locked); // nobody can say that it is absent
        QVERIFY(write("vault a", "c") == KeyringAnswer::Locked);
        QTRY_VERIFY(changes > 0);
        // There is nobody to show the prompt here: closed, not absent.
        const KeyringAnswer answer = read("vault a", Interaction::Yes).answer;
        QVERIFY(answer == KeyringAnswer::Dismissed || answer == KeyringAnswer::Locked || answer == KeyringAnswer::NoAnswer);
    }

    void aHangingKeyringIsGivenUp()
    {
        startDaemon();
        signalDaemon(SIGSTOP);
        QElapsedTimer elapsed;
        elapsed.start();
        QVERIFY(read("vault a").answer == KeyringAnswer::NoAnswer);
        QVERIFY(elapsed.elapsed() < 7000);
        // One that was asked is not in the way of the next.
        signalDaemon(SIGCONT);
        QVERIFY(write("vault a", "b") == KeyringAnswer::Present);
    }

    void killedInMidCallIsNoAbsence()
    {
        startDaemon();
        QVERIFY(write("vault a", "b") == KeyringAnswer::Present);
        int changes = 0;
        m_keyring->setChangeHandler([&] { ++changes; });
        signalDaemon(SIGSTOP);
        std::optional<KeyringAnswer> answer;
        const auto call = m_keyring->read("vault a", Interaction::No, [&](KeyringReply reply) { answer = reply.answer; });
        QTest::qWait(100);
        signalDaemon(SIGKILL);
        QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), 7000);
        QVERIFY(*answer == KeyringAnswer::NoAnswer || *answer == KeyringAnswer::NoService);
        QTRY_VERIFY(changes > 0);
    }

    void vaultLivesThroughALockedKeyring()
    {
        startDaemon();
        QTemporaryDir folder;
        const Vault::Options options { folder.path().toStdString() + "/data", folder.path().toStdString() + "/state", core::VaultProtection::NotChosen, {} };
        auto vault = std::make_unique<Vault>(options, *m_keyring, m_timers);
        QTRY_VERIFY(vault->status().state == core::VaultState::Ready);
        QVERIFY(vault->status().protection == core::VaultProtection::Keyring);
        vault.reset();
        lockKeyring();
        vault = std::make_unique<Vault>(options, *m_keyring, m_timers);
        QTRY_VERIFY(vault->status().state == core::VaultState::WaitingForKeyring);
        QVERIFY(vault->status().reason->code == ErrorCode::KeyringLocked);
        unlockKeyring();
        QTRY_VERIFY_WITH_TIMEOUT(vault->status().state == core::VaultState::Ready, 10'000);
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
    warder::platform::KeyringTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "keyring_test.moc"
