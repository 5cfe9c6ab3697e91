// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/desktop_settings.h"

#include "codec/json.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace warder;
using namespace warder::desktop;
using namespace std::chrono_literals;

//! The window's settings and their file.
class DesktopSettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("warder/desktop.json"));
    }

    void withoutAFile()
    {
        const DesktopSettings settings(m_path);
        QVERIFY(settings.language().isEmpty());
        QCOMPARE(settings.theme(), ThemeChoice::System);
        QVERIFY(settings.closesToTray() && settings.tellsOfSignins() && settings.tellsOfEnds() && settings.tellsOfUses());
        QCOMPARE(settings.clipboardTime(), 30s);
        QVERIFY(settings.problem().isEmpty());
        QVERIFY(!QFile::exists(m_path)); // looking writes nothing
    }

    void everythingIsKept()
    {
        {
            DesktopSettings settings(m_path);
            QSignalSpy changed(&settings, &DesktopSettings::changed);
            QSignalSpy language(&settings, &DesktopSettings::languageChanged);
            QSignalSpy theme(&settings, &DesktopSettings::themeChanged);
            settings.setLanguage(QStringLiteral("de"));
            settings.setLanguage(QStringLiteral("de"));
            settings.setTheme(ThemeChoice::HighContrast);
            settings.setClosesToTray(false);
            settings.setTellsOfSignins(false);
            settings.setTellsOfEnds(false);
            settings.setTellsOfUses(false);
            settings.setClipboardTime(90s);
            settings.setList(QStringLiteral("kind name work"));
            QCOMPARE(changed.count(), 8);
            QCOMPARE(language.count(), 1);
            QCOMPARE(theme.count(), 1);
        }
        const DesktopSettings settings(m_path);
        QCOMPARE(settings.language(), QStringLiteral("de"));
        QCOMPARE(settings.theme(), ThemeChoice::HighContrast);
        QVERIFY(!settings.closesToTray() && !settings.tellsOfSignins() && !settings.tellsOfEnds() && !settings.tellsOfUses());
        QCOMPARE(settings.clipboardTime(), 90s);
        QCOMPARE(settings.list(), QStringLiteral("kind name work"));
        QCOMPARE(QFile::permissions(m_path) & (QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther), QFileDevice::Permissions());
    }

    void aTimeOutOfRangeIsCut()
    {
        DesktopSettings settings(m_path);
        settings.setClipboardTime(-1s);
        QCOMPARE(settings.clipboardTime(), 0s);
        settings.setClipboardTime(3600s);
        QCOMPARE(settings.clipboardTime(), 600s);
    }

    void valuesThatCannotBeAreSaidAndTakenForTheDefaults()
    {
        write(R"({"language":7,"theme":"purple","close_to_tray":"no","clipboard_seconds":601,"notify_use":false})");
        const DesktopSettings settings(m_path);
        QVERIFY(settings.language().isEmpty());
        QCOMPARE(settings.theme(), ThemeChoice::System);
        QVERIFY(settings.closesToTray());
        QCOMPARE(settings.clipboardTime(), 30s);
        QVERIFY(!settings.tellsOfUses()); // what is good holds
        for (const char* name : { "language", "theme", "close_to_tray", "clipboard_seconds" })
            QVERIFY2(settings.problem().contains(QString::fromLatin1(name)), name);
        QVERIFY(!settings.problem().contains(QStringLiteral("notify_use")));
    }

    // A newer Warder may have more of them.
    void unknownMembersStay()
    {
        write(R"({"from_the_future":[1,2],"theme":"dark"})");
        DesktopSettings(m_path).setClosesToTray(false);
        const auto document = read();
        QCOMPARE(document.find("from_the_future")->items()->size(), 2U);
        QCOMPARE(document.stringAt("theme"), std::optional<std::string>("dark"));
        QCOMPARE(document.booleanAt("close_to_tray"), std::optional(false));
    }

    void aFileThatCannotBeReadIsKeptBesideTheNewOne_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("no JSON") << QByteArray("theme = dark");
        QTest::newRow("a list") << QByteArray("[1]");
        QTest::newRow("twice the same") << QByteArray(R"({"theme":"dark","theme":"light"})");
        QTest::newRow("too large") << QByteArray(100 * 1024, ' ');
        QTest::newRow("bad bytes") << QByteArray("{\"theme\":\"\xff\"}");
    }
    void aFileThatCannotBeReadIsKeptBesideTheNewOne()
    {
        QFETCH(const QByteArray, text);
        write(text);
        DesktopSettings settings(m_path);
        QVERIFY(settings.problem().contains(m_path));
        QCOMPARE(settings.theme(), ThemeChoice::System);
        settings.setTheme(ThemeChoice::Light);
        QVERIFY(settings.problem().isEmpty());
        QFile kept(m_path + QStringLiteral(".unreadable"));
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), text);
        QCOMPARE(read().stringAt("theme"), std::optional<std::string>("light"));
    }

    void aFolderThatCannotBeWrittenIsSaid()
    {
        QFile file(m_folder->filePath(QStringLiteral("warder")));
        QVERIFY(file.open(QIODevice::WriteOnly)); // a file where the folder would be
        file.close();
        DesktopSettings settings(m_path);
        settings.setTheme(ThemeChoice::Dark);
        QCOMPARE(settings.theme(), ThemeChoice::Dark); // it holds while Warder runs
        QVERIFY(settings.problem().contains(m_path));
    }

    void withoutAPathNothingIsWritten()
    {
        DesktopSettings settings;
        settings.setTheme(ThemeChoice::Dark);
        QCOMPARE(settings.theme(), ThemeChoice::Dark);
        QVERIFY(settings.problem().isEmpty());
    }

private:
    void write(const QByteArray& text) const
    {
        QVERIFY(QDir().mkpath(QFileInfo(m_path).path()));
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    [[nodiscard]] codec::Json read() const
    {
        QFile file(m_path);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        return codec::parseJson(file.readAll().toStdString()).value_or(codec::Json());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(DesktopSettingsTest)
#include "desktop_settings_test.moc"
