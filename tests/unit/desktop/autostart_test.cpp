// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/viewmodels/autostart.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace warder::desktop;

//! The file that starts Warder with the session, and those that are none of Warder's business.
class AutostartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_folder = m_home->filePath(QStringLiteral("autostart"));
    }

    void onAndOff()
    {
        Autostart autostart(m_folder, QStringLiteral("/usr/bin/warder-desktop"));
        QSignalSpy changed(&autostart, &Autostart::changed);
        QCOMPARE(autostart.state(), Autostart::State::Off);
        autostart.setOn(true);
        QCOMPARE(autostart.state(), Autostart::State::On);
        QVERIFY(autostart.problem().isEmpty());
        QVERIFY(content(autostart).contains("\nExec=\"/usr/bin/warder-desktop\" --hidden\n"));
        QVERIFY(content(autostart).startsWith("[Desktop Entry]\nType=Application\n"));
        autostart.setOn(false);
        QCOMPARE(autostart.state(), Autostart::State::Off);
        QVERIFY(!QFile::exists(autostart.path()));
        QCOMPARE(changed.count(), 2);
    }

    // Each of these has a meaning to whoever reads Exec.
    void pathsAreQuoted_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QByteArray>("written");
        QTest::newRow("space") << QStringLiteral("/opt/my apps/warder") << QByteArray("\"/opt/my apps/warder\"");
        QTest::newRow("quote") << QStringLiteral("/a\"b") << QByteArray("\"/a\\\\\"b\"");
        QTest::newRow("dollar") << QStringLiteral("/a$b") << QByteArray("\"/a\\\\$b\"");
        QTest::newRow("backtick") << QStringLiteral("/a`b") << QByteArray("\"/a\\\\`b\"");
        QTest::newRow("backslash") << QStringLiteral("/a\\b") << QByteArray("\"/a\\\\\\\\b\"");
        QTest::newRow("percent") << QStringLiteral("/a%b") << QByteArray("\"/a%%b\"");
    }
    void pathsAreQuoted()
    {
        QFETCH(const QString, program);
        QFETCH(const QByteArray, written);
        Autostart autostart(m_folder, program);
        autostart.setOn(true);
        QVERIFY2(content(autostart).contains("\nExec=" + written + " --hidden\n"), content(autostart).constData());
    }

    void anothersFileIsLeftAsItIs()
    {
        Autostart autostart(m_folder, QStringLiteral("/usr/bin/warder-desktop"));
        QVERIFY(QDir().mkpath(m_folder));
        write(autostart.path(), "[Desktop Entry]\nExec=/opt/warder-desktop --hidden\n");
        QCOMPARE(autostart.state(), Autostart::State::Foreign);
        QVERIFY(autostart.problem().contains(autostart.path()));
        autostart.setOn(false);
        autostart.setOn(true);
        QCOMPARE(content(autostart), QByteArray("[Desktop Entry]\nExec=/opt/warder-desktop --hidden\n"));
    }

    // Even one that leads to a file that looks like ours.
    void aLinkIsLeftAsItIs()
    {
        Autostart autostart(m_folder, QStringLiteral("/usr/bin/warder-desktop"));
        QVERIFY(QDir().mkpath(m_folder));
        const QString target = m_home->filePath(QStringLiteral("dotfiles.desktop"));
        write(target, "X-Warder-Autostart=true\n");
        QVERIFY(QFile::link(target, autostart.path()));
        QCOMPARE(autostart.state(), Autostart::State::Foreign);
        autostart.setOn(false);
        QVERIFY(QFile::exists(target) && QFileInfo(autostart.path()).isSymLink());
        QVERIFY(QFile::remove(target)); // it leads nowhere now, and still is somebody's
        QCOMPARE(autostart.state(), Autostart::State::Foreign);
        autostart.setOn(true);
        QVERIFY(!QFile::exists(target));
    }

    void aFolderThatCannotBeMadeIsSaid()
    {
        write(m_folder, "a file");
        Autostart autostart(m_folder, QStringLiteral("/usr/bin/warder-desktop"));
        autostart.setOn(true);
        QCOMPARE(autostart.state(), Autostart::State::Off);
        QVERIFY(autostart.problem().contains(autostart.path()));
        autostart.setOn(false);
        QVERIFY(autostart.problem().isEmpty()); // there is nothing to do
    }

private:
    static void write(const QString& path, const QByteArray& text)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    [[nodiscard]] static QByteArray content(const Autostart& autostart)
    {
        QFile file(autostart.path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_home;
    QString m_folder;
};

QTEST_GUILESS_MAIN(AutostartTest)
#include "autostart_test.moc"
