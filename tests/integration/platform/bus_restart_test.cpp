// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "platform/boot_timer_service.h"
#include "platform/secret_service_probe.h"
#include "platform/system_clock.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

namespace warder::platform {

//! A message bus that goes away and comes back at the same address.
class BusRestartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("dbus-daemon")).isEmpty())
            QSKIP("dbus-daemon is missing");
    }
    void cleanup() { stopBus(); }

    void theSignalsOfTheKeyringAreHeardAgain()
    {
        startBus();
        BootTimerService timers(m_clock);
        SecretServiceProbe probe(timers, address().toStdString());
        int changes = 0;
        probe.setChangeHandler([&] { ++changes; });
        look(probe);
        look(probe); // once is enough: the change below is told once
        unlockSomewhere();
        QTRY_COMPARE(changes, 1);

        stopBus();
        look(probe); // nobody there, and no crash
        startBus();
        unlockSomewhere();
        QTest::qWait(300); // longer than changes are collected
        QCOMPARE(changes, 1); // nobody has looked yet
        look(probe);
        unlockSomewhere();
        QTRY_COMPARE(changes, 2);
    }

private:
    [[nodiscard]] QString address() const { return QStringLiteral("unix:path=") + m_folder.filePath(QStringLiteral("bus")); }
    void startBus()
    {
        m_daemon.start(QStringLiteral("dbus-daemon"), { QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--nopidfile"),
                                                        QStringLiteral("--print-address"), QStringLiteral("--address=") + address() });
        QVERIFY(m_daemon.waitForReadyRead());
    }
    void stopBus()
    {
        m_daemon.kill();
        m_daemon.waitForFinished();
        QFile::remove(m_folder.filePath(QStringLiteral("bus")));
    }
    void look(SecretServiceProbe& probe)
    {
        std::optional<KeyringAnswer> answer;
        const auto call = probe.look("entry", Interaction::No, [&](KeyringAnswer one) { answer = one; });
        QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), 10'000);
        QCOMPARE(*answer, KeyringAnswer::NoService);
    }
    // As a keyring says it when a collection is unlocked.
    void unlockSomewhere()
    {
        const QString name = QStringLiteral("keyring");
        {
            QDBusConnection bus = QDBusConnection::connectToBus(address(), name);
            QVERIFY(bus.isConnected());
            QDBusMessage signal = QDBusMessage::createSignal(QStringLiteral("/org/freedesktop/secrets"), QStringLiteral("org.freedesktop.Secret.Service"),
                                                             QStringLiteral("CollectionChanged"));
            QVERIFY(bus.send(signal));
        }
        QDBusConnection::disconnectFromBus(name);
    }

    SystemClock m_clock;
    QTemporaryDir m_folder;
    QProcess m_daemon;
};

} // namespace warder::platform

QTEST_GUILESS_MAIN(warder::platform::BusRestartTest)
#include "bus_restart_test.moc"
