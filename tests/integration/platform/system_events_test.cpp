// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "platform/login_system_events.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusUnixFileDescriptor>
#include <QDBusVirtualObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include <fcntl.h>
#include <unistd.h>

#include <memory>

namespace warder::platform {

//! Stands in for systemd-logind.
class LoginManager final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public:
    //! The end that tells whether an inhibitor is held.
    [[nodiscard]] bool isInhibited() const
    {
        char byte = 0;
        return m_readEnd >= 0 && ::read(m_readEnd, &byte, 1) < 0; // 0 is the end of file: nobody holds the other end
    }
    int inhibitions = 0;
    QString what;

public Q_SLOTS:
    QDBusUnixFileDescriptor Inhibit(const QString& subject, const QString& who, const QString& why, const QString& mode)
    {
        what = subject + QLatin1Char(' ') + who + QLatin1Char(' ') + mode;
        Q_UNUSED(why)
        ++inhibitions;
        int ends[2];
        if (::pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0)
            return {};
        if (m_readEnd >= 0)
            ::close(m_readEnd);
        m_readEnd = ends[0];
        const QDBusUnixFileDescriptor descriptor(ends[1]);
        ::close(ends[1]);
        return descriptor;
    }

private:
    int m_readEnd = -1;
};

//! Stands in for a session of logind: says whose it is.
class LoginSession final : public QDBusVirtualObject
{
public:
    explicit LoginSession(uint uid)
        : m_uid(uid)
    { }
    [[nodiscard]] int timesAsked() const { return m_asked; }
    [[nodiscard]] QString introspect(const QString&) const override { return {}; }
    bool handleMessage(const QDBusMessage& message, const QDBusConnection& connection) override
    {
        ++m_asked;
        QDBusArgument user;
        user.beginStructure();
        user << m_uid << QDBusObjectPath(QStringLiteral("/org/freedesktop/login1/user/self"));
        user.endStructure();
        return connection.send(message.createReply(QVariant::fromValue(QDBusVariant(QVariant::fromValue(user)))));
    }

private:
    const uint m_uid;
    int m_asked = 0;
};

class SystemEventsTest : public QObject
{
    Q_OBJECT

private:
    static void sendLock(QDBusConnection connection, const char* path)
    {
        connection.send(QDBusMessage::createSignal(QString::fromLatin1(path), QStringLiteral("org.freedesktop.login1.Session"), QStringLiteral("Lock")));
    }
    static void sendLockedHint(QDBusConnection connection, const char* path, bool isLocked)
    {
        QDBusMessage signal = QDBusMessage::createSignal(QString::fromLatin1(path), QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("PropertiesChanged"));
        signal << QStringLiteral("org.freedesktop.login1.Session") << QVariantMap { { QStringLiteral("LockedHint"), isLocked } } << QStringList();
        connection.send(signal);
    }
    static void sendSleep(QDBusConnection connection, bool isBeginning)
    {
        QDBusMessage signal = QDBusMessage::createSignal(QStringLiteral("/org/freedesktop/login1"), QStringLiteral("org.freedesktop.login1.Manager"),
                                                         QStringLiteral("PrepareForSleep"));
        signal << isBeginning;
        connection.send(signal);
    }
    static void sendNetwork(QDBusConnection connection)
    {
        QDBusMessage signal = QDBusMessage::createSignal(QStringLiteral("/org/freedesktop/NetworkManager"),
                                                         QStringLiteral("org.freedesktop.NetworkManager"), QStringLiteral("StateChanged"));
        signal << 70U;
        connection.send(signal);
    }

    QProcess m_bus;
    std::string m_address;
    int m_sleeps = 0;
    int m_wakes = 0;
    int m_networkChanges = 0;

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("dbus-daemon")).isEmpty())
            QSKIP("dbus-daemon is missing");
        m_bus.start(QStringLiteral("dbus-daemon"), { QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address") });
        QVERIFY(m_bus.waitForStarted());
        QVERIFY(m_bus.waitForReadyRead());
        m_address = m_bus.readLine().trimmed().toStdString();
    }
    void cleanupTestCase()
    {
        m_bus.kill();
        m_bus.waitForFinished();
    }

    void tellsSleepWakeAndNetwork()
    {
        const auto address = QString::fromStdString(m_address);
        QDBusConnection services = QDBusConnection::connectToBus(address, QStringLiteral("services"));
        LoginManager manager;
        QVERIFY(services.registerObject(QStringLiteral("/org/freedesktop/login1"), &manager, QDBusConnection::ExportAllSlots));
        QVERIFY(services.registerService(QStringLiteral("org.freedesktop.login1")));
        QVERIFY(services.registerService(QStringLiteral("org.freedesktop.NetworkManager")));
        LoginSystemEvents events(m_address);
        events.setHandlers({ [this] { ++m_sleeps; }, [this] { ++m_wakes; }, [this] { ++m_networkChanges; }, {}, {} });
        QTRY_COMPARE(manager.inhibitions, 1);
        QCOMPARE(manager.what, QStringLiteral("sleep Warder delay"));
        QTRY_VERIFY(manager.isInhibited());

        // Anybody may send a signal: only those of the services' owners count.
        QDBusConnection stranger = QDBusConnection::connectToBus(address, QStringLiteral("stranger"));
        sendSleep(stranger, true);
        sendNetwork(stranger);
        QTest::qWait(50);
        QCOMPARE(m_sleeps, 0);
        QCOMPARE(m_networkChanges, 0);

        sendSleep(services, true);
        QTRY_COMPARE(m_sleeps, 1);
        QTest::qWait(20);
        QVERIFY(manager.isInhibited()); // until what runs is durable
        events.readyToSleep();
        QTRY_VERIFY(!manager.isInhibited());
        QCOMPARE(m_wakes, 0);

        sendSleep(services, false);
        QTRY_COMPARE(m_wakes, 1);
        QTRY_COMPARE(manager.inhibitions, 2);
        QTRY_VERIFY(manager.isInhibited());

        sendNetwork(services);
        QTRY_COMPARE(m_networkChanges, 1);

        // logind is started again: a new inhibitor.
        QVERIFY(services.unregisterService(QStringLiteral("org.freedesktop.login1")));
        QTRY_VERIFY(!manager.isInhibited());
        QVERIFY(services.registerService(QStringLiteral("org.freedesktop.login1")));
        QTRY_COMPARE(manager.inhibitions, 3);
        QDBusConnection::disconnectFromBus(QStringLiteral("stranger"));
        QDBusConnection::disconnectFromBus(QStringLiteral("services"));
    }

    void tellsThatTheScreenOfThisUserIsLocked()
    {
        const auto address = QString::fromStdString(m_address);
        constexpr auto kOwn = "/org/freedesktop/login1/session/_31";
        constexpr auto kOther = "/org/freedesktop/login1/session/_32";
        QDBusConnection services = QDBusConnection::connectToBus(address, QStringLiteral("services"));
        LoginManager manager;
        LoginSession own(::getuid());
        LoginSession other(::getuid() + 1);
        QVERIFY(services.registerObject(QStringLiteral("/org/freedesktop/login1"), &manager, QDBusConnection::ExportAllSlots));
        QVERIFY(services.registerVirtualObject(QString::fromLatin1(kOwn), &own));
        QVERIFY(services.registerVirtualObject(QString::fromLatin1(kOther), &other));
        QVERIFY(services.registerService(QStringLiteral("org.freedesktop.login1")));
        LoginSystemEvents events(m_address);
        int locks = 0;
        events.setHandlers({ {}, {}, {}, {}, [&locks] { ++locks; } });
        QTRY_COMPARE(manager.inhibitions, 1); // it knows the service now

        QDBusConnection stranger = QDBusConnection::connectToBus(address, QStringLiteral("stranger"));
        sendLock(stranger, kOwn);
        sendLockedHint(services, kOwn, false);
        sendLock(services, kOther);
        QTRY_COMPARE(other.timesAsked(), 1);
        sendLock(services, kOwn);
        QTRY_COMPARE(locks, 1);
        sendLockedHint(services, kOwn, true);
        QTRY_COMPARE(locks, 2);
        QCOMPARE(own.timesAsked(), 2);
        QDBusConnection::disconnectFromBus(QStringLiteral("stranger"));
        QDBusConnection::disconnectFromBus(QStringLiteral("services"));
    }

    void withoutABusNothingHappens()
    {
        LoginSystemEvents none(std::nullopt);
        LoginSystemEvents gone("unix:path=/nonexistent/bus");
        gone.readyToSleep();
        QTest::qWait(50);
    }
};

} // namespace warder::platform

QTEST_GUILESS_MAIN(warder::platform::SystemEventsTest)
#include "system_events_test.moc"
