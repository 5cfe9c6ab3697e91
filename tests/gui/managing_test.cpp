// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
//
// What is done with whole profiles in the window: importing, duplicating, exporting, removing, editing with a look at the file.
#include "desktop/translations.h"
#include "desktop/widgets/main_window.h"

#include "gui/example_profiles.h"

#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QInputDialog>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTest>
#include <QTextBlock>
#include <QUrl>

using namespace warder;
using namespace warder::desktop;
using codec::Json;

class ManagingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        installTranslations(*qApp);
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    }
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        qputenv("HOME", m_home->path().toUtf8());
        qunsetenv("KUBECONFIG");
        qunsetenv("FLYTECTL_CONFIG");
        m_agent = std::make_unique<FakeAgent>();
        m_agent->on("profile.import", [](const Json& params) {
            const Json one = Json::object({ { "name", "flyte" },
                                            { "set", Json::object({ { "kind", "flyte" }, { "endpoint", "dns:///flyte.example.com" } }) },
                                            { "secrets", Json::array({ "client_secret" }) },
                                            { "remarks", Json::array({ "The client secret goes into the vault." }) } });
            const Json two = Json::object({ { "name", "other" }, { "set", Json::object({ { "kind", "oidc" } }) }, { "secrets", Json::array() }, { "remarks", Json::array() } });
            const std::string text = params.stringAt("text").value_or("");
            if (text == "nothing")
                return Json::object({ { "format", "dotenv" }, { "remarks", Json::array() }, { "proposals", Json::array() } });
            if (text == "broken")
                return FakeAgent::error("invalid", "import_invalid", "Line 1 is not to be read.");
            return Json::object({ { "format", "flyte-yaml" }, { "remarks", Json::array({ "It names two services." }) }, { "proposals", Json::array({ one, two }) } });
        });
    }
    void cleanup()
    {
        m_window.reset();
        m_client.reset();
        m_agent.reset();
        m_home.reset();
    }

    void importingAFile()
    {
        write("flyte.yaml", "admin:\n  endpoint: dns:///flyte.example.com\n");
        open({});
        QTRY_VERIFY(isShown("importFileButton"));
        QTest::keyClick(child<QPushButton>("importFileButton"), Qt::Key_Space);
        auto* question = m_window->findChild<QFileDialog*>(QStringLiteral("importDialog"));
        QVERIFY(question && question->isVisible());
        Q_EMIT question->fileSelected(m_home->filePath(QStringLiteral("flyte.yaml")));
        question->reject();
        QTRY_VERIFY(isShown("proposal_flyte") && isShown("proposal_other"));
        const Json& asked = m_agent->requests("profile.import").back();
        QVERIFY(asked.stringAt("text")->starts_with("admin:"));
        QCOMPARE(asked.stringAt("folder"), std::optional<std::string>(m_home->path().toStdString()));
        QVERIFY(!asked.find("apply"));
        QCOMPARE(child<QLabel>("importRemarks")->text(), QStringLiteral("It names two services."));
        QVERIFY(child<QLabel>("importFile")->text().contains(QStringLiteral("Nothing is written until you import it")));

        QCOMPARE(child<QPushButton>("importButton")->text(), QStringLiteral("&Import 2 profiles"));
        QTest::keyClick(child<QCheckBox>("proposal_other"), Qt::Key_Space);
        QCOMPARE(child<QPushButton>("importButton")->text(), QStringLiteral("&Import 1 profile"));
        QTest::keyClick(child<QCheckBox>("proposal_flyte"), Qt::Key_Space);
        QVERIFY(!child<QPushButton>("importButton")->isEnabled());
        QTest::keyClick(child<QCheckBox>("proposal_flyte"), Qt::Key_Space);
        QTest::keyClick(child<QPushButton>("importButton"), Qt::Key_Space);
        QTRY_COMPARE(m_agent->requests("profile.import").back().stringsAt("apply"), std::optional(std::vector<std::string> { "flyte" }));
        QTRY_VERIFY(!isShown("importButton"));
    }

    void whatCannotBeImportedSaysWhy_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("words");
        QTest::newRow("nothing in it") << QByteArray("nothing") << QStringLiteral("There is nothing in");
        QTest::newRow("broken") << QByteArray("broken") << QStringLiteral("Line 1 is not to be read");
        QTest::newRow("too large") << QByteArray(200 * 1024, 'x') << QStringLiteral("larger than 192 KiB");
        QTest::newRow("a folder") << QByteArray() << QStringLiteral("is no file");
    }
    void whatCannotBeImportedSaysWhy()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, words);
        open(exampleProfiles());
        QString path = m_home->path();
        if (!text.isEmpty()) {
            write("file", text);
            path = m_home->filePath(QStringLiteral("file"));
        }
        drop(QUrl::fromLocalFile(path));
        QTRY_VERIFY(isShown("importBanner"));
        QVERIFY2(child<MessageBanner>("importBanner")->text().contains(words), qPrintable(child<MessageBanner>("importBanner")->text()));
        QVERIFY(!isShown("importButton"));
        QTest::keyClick(child<QPushButton>("cancelImportButton"), Qt::Key_Escape);
        QTRY_VERIFY(isShown("accessLeft"));
    }

    void anAddressIsDropped()
    {
        open(exampleProfiles());
        drop(QUrl(QStringLiteral("https://id.example.com/realms/one")));
        QTRY_VERIFY(isShown("addressEdit"));
        QCOMPARE(child<QLineEdit>("addressEdit")->text(), QStringLiteral("https://id.example.com/realms/one"));
        QVERIFY(m_agent->requests("profile.probe").empty()); // nobody said so yet
    }
    void whatIsNoAddressIsNotTaken()
    {
        open(exampleProfiles());
        drop(QUrl(QStringLiteral("javascript:alert(1)")));
        drop(QUrl(QStringLiteral("https:///nowhere")));
        QVERIFY(!isShown("addressEdit"));
    }
    void nothingIsTakenWhileLocked()
    {
        open(exampleProfiles());
        m_agent->send(Json::object({ { "type", "agent" }, { "status", exampleStatus(true) } }));
        QTRY_VERIFY(!isShown("profileList"));
        drop(QUrl(QStringLiteral("https://id.example.com")));
        QVERIFY(!isShown("addressEdit"));
    }

    void duplicating_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isFree");
        QTest::newRow("free") << QStringLiteral("flyte") << true;
        QTest::newRow("taken or not allowed") << QStringLiteral("Flyte Prod") << false;
    }
    void duplicating()
    {
        QFETCH(QString, name);
        QFETCH(bool, isFree);
        m_agent->on("profile.export", [](const Json&) { return Json::object({ { "text", "kind = \"flyte\"\n" } }); });
        open(exampleProfiles());
        choose("flyte-prod");
        QTest::keyClick(m_window.get(), Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        auto* question = m_window->findChild<QInputDialog*>(QStringLiteral("duplicateDialog"));
        QVERIFY(question && question->isVisible());
        question->setTextValue(name);
        question->accept();
        QTRY_COMPARE(m_agent->requests("profile.import").size(), isFree ? 2U : 1U);
        QCOMPARE(m_agent->requests("profile.import").front().stringAt("format"), std::optional<std::string>("profile"));
        if (isFree) {
            QCOMPARE(m_agent->requests("profile.import").back().stringsAt("apply"), std::optional(std::vector<std::string> { "flyte" }));
            QTRY_VERIFY(child<QLabel>("footerText")->text().contains(QStringLiteral("flyte is there")));
        } else {
            QTRY_VERIFY(isShown("actionBanner"));
            QVERIFY(child<MessageBanner>("actionBanner")->text().contains(QStringLiteral("flyte would do")));
        }
    }

    void exporting()
    {
        m_agent->on("profile.export", [](const Json&) { return Json::object({ { "text", "kind = \"flyte\"\n" } }); });
        open(exampleProfiles());
        choose("flyte-prod");
        QTest::keyClick(m_window.get(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        auto* question = m_window->findChild<QFileDialog*>(QStringLiteral("exportDialog"));
        QVERIFY(question && question->isVisible());
        const QString path = m_home->filePath(QStringLiteral("out.toml"));
        Q_EMIT question->fileSelected(path);
        QTRY_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("kind = \"flyte\"\n"));
        QCOMPARE(QFile::permissions(path) & (QFileDevice::ReadGroup | QFileDevice::ReadOther), QFileDevice::Permissions());
        question->reject();
        QTest::keyClick(m_window.get(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        const auto dialogs = m_window->findChildren<QFileDialog*>(QStringLiteral("exportDialog"));
        Q_EMIT dialogs.back()->fileSelected(m_home->filePath(QStringLiteral("no/such/folder.toml")));
        QTRY_VERIFY(isShown("actionBanner"));
        QVERIFY(child<MessageBanner>("actionBanner")->text().contains(QStringLiteral("could not be written")));
    }

    void removingSaysWhatEnds()
    {
        open(exampleProfiles());
        choose("flyte-prod");
        QTest::keyClick(m_window.get(), Qt::Key_Delete, Qt::ControlModifier);
        auto* question = m_window->findChild<QMessageBox*>(QStringLiteral("removeDialog"));
        QVERIFY(question && question->isVisible());
        QVERIFY2(question->text().contains(QStringLiteral("asked to revoke the session")), qPrintable(question->text()));
        QVERIFY(question->text().contains(QStringLiteral("what programs were allowed"), Qt::CaseInsensitive));
        QTest::keyClick(question, Qt::Key_Return); // the default is to keep it
        QTRY_VERIFY(!m_window->findChild<QMessageBox*>(QStringLiteral("removeDialog")));
        QVERIFY(m_agent->requests("profile.remove").empty());
    }

    void whatIsTypedIsTriedOut()
    {
        m_agent->on("profile.preview", [](const Json& params) {
            const Json* texts = params.find("set_text");
            if (texts && texts->stringAt("kind") == "nonsense")
                return FakeAgent::error("invalid", "profile_invalid", "kind is none that Warder knows.");
            const std::string before = "title = \"Flyte production\"\nkind = \"flyte\"\n";
            const std::string after = texts ? "title = \"Flyte production\"\nkind = \"oidc\"\n" : before;
            return Json::object({ { "before", before }, { "after", after } });
        });
        open(exampleProfiles());
        choose("flyte-prod");
        QTest::keyClick(m_window.get(), Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY(isShown("keysTable"));
        child<QPushButton>("showFileButton")->click();
        QTRY_COMPARE(child<QPlainTextEdit>("fileView")->toPlainText(), QStringLiteral("title = \"Flyte production\"\nkind = \"flyte\"\n"));
        QVERIFY(child<QPlainTextEdit>("fileView")->extraSelections().isEmpty());
        auto* table = child<QTableView>("keysTable");
        const auto found = table->model()->match(table->model()->index(0, 0), Qt::DisplayRole, QStringLiteral("kind"));
        QVERIFY(!found.isEmpty());
        table->setCurrentIndex(found.front().siblingAtColumn(ProfileKeysModel::ValueColumn));
        table->edit(table->currentIndex());
        auto* edit = child<QLineEdit>("valueEdit");
        QVERIFY(edit);
        edit->selectAll();
        QTest::keyClicks(edit, QStringLiteral("nonsense"));
        QTRY_VERIFY(isShown("typedHint"));
        QVERIFY(child<QLabel>("typedHint")->text().contains(QStringLiteral("none that Warder knows")));
        edit->selectAll();
        QTest::keyClicks(edit, QStringLiteral("oidc"));
        QTRY_VERIFY(!isShown("typedHint"));
        QTRY_COMPARE(child<QPlainTextEdit>("fileView")->extraSelections().size(), 1);
        QCOMPARE(child<QPlainTextEdit>("fileView")->extraSelections().front().cursor.block().text(), QStringLiteral("kind = \"oidc\""));
        QVERIFY(m_agent->requests("profile.put").empty()); // nothing is written while somebody types
        QTest::keyClick(edit, Qt::Key_Escape);
        QTRY_VERIFY(child<QPlainTextEdit>("fileView")->extraSelections().isEmpty());
    }

private:
    void open(codec::JsonArray profiles)
    {
        serveExamples(*m_agent, std::move(profiles));
        m_client = std::make_unique<client::AgentClient>(client::AgentSetup { m_agent->location(), {}, {}, {}, {} });
        const Theme theme(QApplication::palette(), QApplication::font());
        m_window = std::make_unique<MainWindow>(*m_client, theme, [] { return kExampleNow; });
        m_client->open();
        m_window->show();
        QTRY_VERIFY(m_window->agent().isLoaded());
    }
    void choose(const std::string& profile)
    {
        auto* list = child<QListView>("profileList");
        const auto found = list->model()->match(list->model()->index(0, 0), ProfileListModel::NameRole, QString::fromStdString(profile));
        QVERIFY(!found.isEmpty());
        list->setCurrentIndex(found.front());
    }
    void write(const char* name, const QByteArray& text)
    {
        const QString path = m_home->filePath(QString::fromLatin1(name));
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    void drop(const QUrl& url)
    {
        QMimeData data;
        data.setUrls({ url });
        QDragEnterEvent enter({ 10, 10 }, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_window.get(), &enter);
        QDropEvent event(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_window.get(), &event);
    }
    template<class T>
    [[nodiscard]] T* child(const char* name) const
    {
        return m_window->findChild<T*>(QString::fromLatin1(name));
    }
    [[nodiscard]] bool isShown(const char* name) const
    {
        const auto* widget = child<QWidget>(name);
        return widget && widget->isVisible();
    }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<FakeAgent> m_agent;
    std::unique_ptr<client::AgentClient> m_client;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(ManagingTest)
#include "managing_test.moc"
