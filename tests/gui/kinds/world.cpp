// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/kinds/world.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QTableView>
#include <QTest>

namespace warder::test {

namespace {

constexpr int kPatience = 25'000; // ms, for something that other processes do

QString binFolder()
{
    return qEnvironmentVariable("WARDER_BIN");
}

} // namespace

World::World()
{
    // The window tells the agent of a display, so that a browser is started; nothing is ever shown there.
    qputenv("DISPLAY", ":warder-test");
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    for (const char* name : { "home", "config", "data", "state", "cache", "run", "browser" }) {
        QDir(m_folder.path()).mkdir(QString::fromLatin1(name));
        QFile::setPermissions(m_folder.filePath(QString::fromLatin1(name)), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    writeBrowser();
}

World::~World()
{
    m_person.reset();
    m_window.reset();
    m_client.reset();
    if (m_agent.state() == QProcess::NotRunning)
        return;
    m_agent.terminate();
    if (!m_agent.waitForFinished(kPatience))
        m_agent.kill();
}

QProcessEnvironment World::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const auto& [name, folder] : { std::pair { "HOME", "home" }, std::pair { "XDG_CONFIG_HOME", "config" }, std::pair { "XDG_DATA_HOME", "data" },
                                        std::pair { "XDG_STATE_HOME", "state" }, std::pair { "XDG_CACHE_HOME", "cache" }, std::pair { "XDG_RUNTIME_DIR", "run" } })
        environment.insert(QString::fromLatin1(name), m_folder.filePath(QString::fromLatin1(folder)));
    for (const char* name : { "DISPLAY", "WAYLAND_DISPLAY", "WARDER_SOCKET", "WARDER_PROFILE", "QT_QPA_PLATFORM" })
        environment.remove(QString::fromLatin1(name));
    environment.insert(QStringLiteral("PATH"), m_folder.filePath(QStringLiteral("browser")) + u':' + binFolder() + u':' + environment.value(QStringLiteral("PATH")));
    return environment;
}

// Keeps cookies, follows redirects to the page it ends on, and writes down where that was.
void World::writeBrowser() const
{
    QFile script(m_folder.filePath(QStringLiteral("browser/xdg-open")));
    if (!script.open(QIODevice::WriteOnly))
        return;
    script.write("#!/bin/sh\ncd \"$(dirname \"$0\")\" || exit 1\n"
                 "(curl -sS -L -c jar -b jar -o page.html -w '%{url_effective}' --max-time 20 \"$1\" >new 2>>log; mv new ended-at) &\n");
    script.close();
    script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

void World::open()
{
    m_agent.setProcessEnvironment(environment());
    m_agent.setStandardErrorFile(m_folder.filePath(QStringLiteral("agent.log")));
    m_agent.start(binFolder() + QStringLiteral("/warder-agent"), { QStringLiteral("--vault=keyfile") });
    const QString socket = m_folder.filePath(QStringLiteral("run/warder/agent.sock"));
    QTRY_VERIFY2_WITH_TIMEOUT(QFile::exists(socket), qPrintable(said()), kPatience);
    const wire::SocketLocation location { m_folder.filePath(QStringLiteral("run/warder")).toStdString(), "agent.sock", false, {} };
    m_client = std::make_unique<client::AgentClient>(client::AgentSetup { location, {}, client::displayFromEnvironment(), "test", {} });
    const desktop::Theme theme(QApplication::palette(), QApplication::font());
    m_window = std::make_unique<desktop::MainWindow>(*m_client, theme, [] { return QDateTime::currentSecsSinceEpoch(); });
    m_person = std::make_unique<Person>(*m_window);
    m_client->open();
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTRY_VERIFY2_WITH_TIMEOUT(m_person->finds("addressEdit") || m_person->finds("profileList"), qPrintable(said()), kPatience);
}

QString World::said() const
{
    QFile log(m_folder.filePath(QStringLiteral("agent.log")));
    const QByteArray text = log.open(QIODevice::ReadOnly) ? log.readAll().right(700) : QByteArray();
    // The log first: Qt Test cuts long messages.
    return QStringLiteral("the agent's log: …%1\n--- the window shows:\n%2").arg(QString::fromUtf8(text), m_person ? m_person->page() : QString());
}

void World::lookAt(const Added& added)
{
    Person& person = *m_person;
    if (!person.finds("addressEdit"))
        person.press("Alt+A");
    QTRY_VERIFY2(person.finds("addressEdit"), qPrintable(said()));
    const auto* kinds = m_window->findChild<QComboBox*>(QStringLiteral("presetCombo"));
    QTRY_VERIFY_WITH_TIMEOUT(kinds->count() > 3, kPatience); // the agent has told its presets
    if (!added.kind.isEmpty()) {
        QVERIFY2(person.walkTo("presetCombo"), qPrintable(said()));
        person.type(added.kind);
        QVERIFY(kinds->currentText().startsWith(added.kind));
    }
    QVERIFY2(person.walkTo("addressEdit"), qPrintable(said()));
    person.retype(added.address);
    if (!added.more.isEmpty()) {
        if (!person.finds("moreSettingsEdit"))
            person.press("Alt+R");
        QTRY_VERIFY2(person.finds("moreSettingsEdit"), qPrintable(said()));
        QVERIFY2(person.walkTo("moreSettingsEdit"), qPrintable(said()));
        person.retype(added.more);
    }
    person.press("Alt+O");
}

void World::add(const Added& added)
{
    Person& person = *m_person;
    m_name = added.name;
    WALK(lookAt(added));
    QTRY_VERIFY2_WITH_TIMEOUT(person.finds("addButton"), qPrintable(said()), kPatience);
    QVERIFY2(person.walkTo("nameEdit"), qPrintable(said()));
    person.retype(added.name);
    if (!added.issuer.isEmpty()) {
        QVERIFY2(person.walkTo("issuerEdit"), qPrintable(said()));
        person.type(added.issuer);
    }
    if (!added.clientId.isEmpty()) {
        QVERIFY2(person.walkTo("clientIdEdit"), qPrintable(said()));
        person.retype(added.clientId);
    }
    if (added.isDevice)
        person.press("Alt+D");
    person.press("Alt+S");
}

void World::addByHand(const QString& title, const QString& name, const QList<QPair<QByteArray, QString>>& fields)
{
    Person& person = *m_person;
    m_name = name;
    if (!person.finds("presetCombo"))
        person.press("Alt+A");
    const auto* kinds = m_window->findChild<QComboBox*>(QStringLiteral("presetCombo"));
    QTRY_VERIFY_WITH_TIMEOUT(kinds->findText(title) > 0, kPatience);
    QVERIFY2(person.walkTo("presetCombo"), qPrintable(said()));
    person.type(title);
    QCOMPARE(kinds->currentText(), title);
    for (const auto& [field, text] : fields) {
        QVERIFY2(person.walkTo(field.constData()), qPrintable(said()));
        person.retype(text);
    }
    QVERIFY2(person.walkTo("nameEdit"), qPrintable(said()));
    person.retype(name);
    person.press("Alt+S");
}

void World::set(const QString& key, const QString& value)
{
    Person& person = *m_person;
    person.press("Ctrl+E");
    const auto* table = m_window->findChild<QTableView*>(QStringLiteral("keysTable"));
    QTRY_VERIFY2(person.isAt("keyFilterEdit"), qPrintable(said()));
    QTRY_VERIFY2(table->model()->rowCount() > 10, qPrintable(said()));
    person.type(key);
    QCOMPARE(table->currentIndex().siblingAtColumn(0).data().toString(), key);
    QVERIFY2(person.walkTo("keysTable"), qPrintable(said()));
    person.press("F2");
    person.retype(value);
    person.press("Return");
    QTRY_VERIFY2(person.sees(key + (value.isEmpty() ? QStringLiteral(" has its default again.") : QStringLiteral(" is saved."))), qPrintable(said()));
    person.press("Alt+N");
    QTRY_VERIFY2(person.finds("profileTabs"), qPrintable(said()));
}

void World::setClientSecret(const QString& secret)
{
    m_person->press("Ctrl+E");
    QTRY_VERIFY2(m_person->isAt("keyFilterEdit"), qPrintable(said()));
    QVERIFY2(m_person->walkTo("clientSecretEdit"), qPrintable(said()));
    m_person->type(secret);
    m_person->press("Return");
    QTRY_VERIFY2(m_person->sees(QStringLiteral("The client secret is in the vault.")), qPrintable(said()));
    m_person->press("Alt+N");
    QTRY_VERIFY2(m_person->finds("profileTabs"), qPrintable(said()));
}

void World::expectActive()
{
    const auto isActive = [this] { return m_person->finds("profileTabs") && m_person->finds("statePill") && m_person->sees(QStringLiteral("Active")); };
    QTRY_VERIFY2_WITH_TIMEOUT(isActive(), qPrintable(said()), kPatience);
}

void World::signInAgain()
{
    forgetBrowser();
    m_person->press("Alt+S");
}

void World::paste(const QString& text)
{
    Person& person = *m_person;
    QTRY_VERIFY2_WITH_TIMEOUT(person.finds("redirectEdit") && person.walkTo("redirectEdit"), qPrintable(said()), kPatience); // may be greyed out at first
    person.retype(text);
    person.press("Return");
}

void World::pasteWrong(const QString& text, const QString& words)
{
    WALK(paste(text));
    QTRY_VERIFY2_WITH_TIMEOUT(m_person->finds("redirectProblem") && m_person->sees(words), qPrintable(said()), kPatience);
    QVERIFY2(m_person->finds("redirectEdit"), qPrintable(said()));
}

void World::expectSigninFails(const QString& words)
{
    const auto* banner = m_window->findChild<QWidget*>(QStringLiteral("signinBanner"));
    QTRY_VERIFY2_WITH_TIMEOUT(banner->isVisible(), qPrintable(said()), kPatience);
    QVERIFY2(m_person->sees(words), qPrintable(said()));
    m_person->press("Alt+E"); // Close
    QTRY_VERIFY2(m_person->finds("profileTabs"), qPrintable(said()));
}

void World::expectBanner(const QString& words)
{
    const auto says = [this, &words] { return m_person->reads("actionBanner").contains(words) && m_person->reads("actionBanner").contains(QStringLiteral("[&Dismiss]")); };
    QTRY_VERIFY2_WITH_TIMEOUT(says(), qPrintable(said()), kPatience);
    m_person->press("Alt+D");
    QTRY_VERIFY2(!m_person->finds("actionBanner"), qPrintable(said()));
}

void World::expectCheck(const QString& words)
{
    m_person->press("Ctrl+K");
    expectBanner(words);
}

void World::expectRefreshes()
{
    const QString before = m_token;
    m_person->press("Alt+R");
    const auto isNew = [this, &before] {
        m_person->press("Alt+C");
        QTest::qWait(50); // the clipboard follows the agent's answer
        return !QApplication::clipboard()->text().isEmpty() && QApplication::clipboard()->text() != before;
    };
    QTRY_VERIFY2_WITH_TIMEOUT(isNew(), qPrintable(said()), kPatience);
    m_token = QApplication::clipboard()->text();
}

// In the banner of the action, or in the profile's own, which has it for as long as it is so.
void World::expectRefreshFails(const QString& words)
{
    m_person->press("F5");
    const auto says = [this, &words] { return (m_person->reads("actionBanner") + m_person->reads("profileBanner")).contains(words); };
    QTRY_VERIFY2_WITH_TIMEOUT(says(), qPrintable(said()), kPatience);
}

void World::signOut()
{
    m_person->press("Ctrl+Shift+O");
    QTRY_VERIFY2_WITH_TIMEOUT(m_person->sees(QStringLiteral("Signed out")), qPrintable(said()), kPatience);
    QVERIFY2(m_person->sees(QStringLiteral("[&Sign in]")), qPrintable(said()));
    QVERIFY(program({ QStringLiteral("token"), m_name }).isEmpty());
}

void World::expectServed(const QString& beginning)
{
    QApplication::clipboard()->clear();
    m_person->press("Alt+C");
    QTRY_VERIFY2_WITH_TIMEOUT(!QApplication::clipboard()->text().isEmpty(), qPrintable(said()), kPatience);
    m_token = QApplication::clipboard()->text();
    QVERIFY(m_token.startsWith(beginning)); // without the token itself in the message
    QVERIFY(program({ QStringLiteral("token"), m_name }) == m_token);
}

QString World::browserEndedAt() const
{
    QFile file(m_folder.filePath(QStringLiteral("browser/ended-at")));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void World::forgetBrowser()
{
    QFile::remove(m_folder.filePath(QStringLiteral("browser/ended-at")));
}

QString World::program(const QStringList& arguments)
{
    QProcess warder;
    warder.setProcessEnvironment(environment());
    warder.setStandardInputFile(QProcess::nullDevice());
    warder.start(binFolder() + QStringLiteral("/warder"), arguments);
    // Not waitForFinished(): the servers of the test live in this process and may be asked meanwhile.
    for (int i = 0; i < kPatience / 10 && warder.state() != QProcess::NotRunning; ++i)
        QTest::qWait(10);
    return QString::fromUtf8(warder.readAllStandardOutput()).trimmed();
}

} // namespace warder::test
