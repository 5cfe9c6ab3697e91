// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "platform/toml_profile_store.h"

#include "support/fake_time.h"
#include "support/test_macros.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <filesystem>

using namespace std::chrono_literals;

namespace warder::platform {

using codec::Json;
using core::ProfileEdit;

class TomlProfileStoreTest : public QObject
{
    Q_OBJECT

private:
    std::string path(const std::string& name) const { return m_folder->path().toStdString() + "/" + name; }
    void write(const std::string& name, const QByteArray& content) const
    {
        std::filesystem::create_directories(std::filesystem::path(path(name)).parent_path());
        QFile file(QString::fromStdString(path(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    QByteArray read(const std::string& name) const
    {
        QFile file(QString::fromStdString(path(name)));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
    }
    static int modeOf(const std::string& path)
    {
        struct stat status = {};
        return ::stat(path.c_str(), &status) == 0 ? static_cast<int>(status.st_mode & 07777) : -1;
    }
    void open(WriteFault fault = {})
    {
        m_store = std::make_unique<TomlProfileStore>(TomlProfileStore::Options { path("config"), path("etc"), std::move(fault) }, m_time);
        m_changes = 0;
        m_store->setChangeHandler([this] { ++m_changes; });
    }
    Result<core::ProfileFile> create(const ProfileName& name, const std::vector<ProfileEdit>& edits)
    {
        ASSIGN_OR_RETURN(const core::ProfileDraft draft, m_store->draft(name, edits));
        return m_store->write(name, draft.after, {});
    }
    Result<core::ProfileFile> edit(const ProfileName& name, const std::vector<ProfileEdit>& edits, const std::string& revision)
    {
        ASSIGN_OR_RETURN(const core::ProfileDraft draft, m_store->draft(name, edits));
        return m_store->write(name, draft.after, revision.empty() && m_store->profile(name) ? draft.revision : revision);
    }
    Result<> editSettings(const std::vector<ProfileEdit>& edits)
    {
        ASSIGN_OR_RETURN(const core::ProfileDraft draft, m_store->draftSettings(edits));
        return m_store->writeSettings(draft.after, draft.revision);
    }
    //! Waits until inotify has told, and lets the debounce pass.
    void settle()
    {
        const bool hasTimer = QTest::qWaitFor([this] { return m_time.pendingTimers() > 0; }, 1000);
        if (hasTimer)
            m_time.advance(100ms);
    }

    test::FakeTime m_time;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TomlProfileStore> m_store;
    int m_changes = 0;

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        open();
    }
    void cleanup()
    {
        m_store.reset();
        m_folder.reset();
    }

    void makesPrivateFolders()
    {
        QCOMPARE(modeOf(path("config/profiles")), 0700);
        QCOMPARE(modeOf(path("config")), 0700);
        QVERIFY(m_store->profiles().empty());
    }

    void createsInTheOrderOfTheDocumentation()
    {
        const auto file = create(ProfileName("prod"),
                                          { { "serve.env", Json("FLYTE_TOKEN") },
                                            { "oauth.scopes", Json::array({ "openid" }) },
                                            { "zzz", Json(1) },
                                            { "oauth.client_id", Json("warder") },
                                            { "id", Json("abc") },
                                            { "title", Json("Prod") } });
        QVERIFY_OK(file);
        QCOMPARE(file->name, ProfileName("prod"));
        QVERIFY(!file->isReadOnly);
        QVERIFY_OK(file->document);
        QCOMPARE(file->document->stringAt("title").value_or(""), std::string("Prod"));
        QCOMPARE(read("config/profiles/prod.toml"),
                 QByteArray("title = \"Prod\"\nid = \"abc\"\nzzz = 1\n\n[oauth]\nclient_id = \"warder\"\nscopes = [\"openid\"]\n\n[serve]\nenv = \"FLYTE_TOKEN\"\n"));
        QCOMPARE(modeOf(path("config/profiles/prod.toml")), 0600);
        QCOMPARE(QDir(QString::fromStdString(path("config/profiles"))).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

    void namesAreUniqueIgnoringCase()
    {
        write("config/profiles/Prod.toml", "a = 1\n");
        write("etc/corp.toml", "a = 1\n");
        QVERIFY_ERROR(create(ProfileName("prod"), {}), ErrorCode::ProfileExists);
        QVERIFY_ERROR(create(ProfileName("corp"), {}), ErrorCode::ProfileExists);
        for (const char* bad : { "", "../x", "a/b", ".hidden", "Prod2", "a b" })
            QVERIFY_ERROR(create(ProfileName(bad), {}), ErrorCode::InvalidRequest);
        QVERIFY_ERROR(m_store->profile(ProfileName("../../etc/passwd")), ErrorCode::ProfileNotFound);
    }

    void brokenFilesAreShownAndTheOthersLoad()
    {
        write("config/profiles/good.toml", "title = \"Good\"\n");
        write("config/profiles/broken.toml", "title = \"x\"\nkind =\n");
        write("config/profiles/Upper.toml", "title = \"x\"\n");
        write("config/profiles/huge.toml", QByteArray(300 * 1024, '#'));
        write("config/profiles/.hidden.toml", "");
        write("config/profiles/notes.txt", "");
        QCOMPARE(::mkfifo(path("config/profiles/fifo.toml").c_str(), 0600), 0);
        QDir().mkdir(QString::fromStdString(path("config/profiles/folder.toml")));
        const auto files = m_store->profiles();
        std::map<std::string, const core::ProfileFile*> byName;
        for (const auto& file : files)
            byName[file.name.text()] = &file;
        QCOMPARE(byName.size(), std::size_t(6));
        QVERIFY_OK(byName["good"]->document);
        QVERIFY_ERROR(byName["broken"]->document, ErrorCode::InvalidProfile);
        QCOMPARE(byName["broken"]->document.error().param("line"), std::string_view("2"));
        for (const char* name : { "Upper", "huge", "fifo", "folder" }) {
            QVERIFY_ERROR(byName[name]->document, ErrorCode::InvalidProfile);
            QVERIFY(!byName[name]->document.error().param("why").empty());
        }
        QVERIFY_ERROR(edit(ProfileName("broken"), { { "title", Json("y") } }, ""), ErrorCode::InvalidProfile);
        QCOMPARE(read("config/profiles/broken.toml"), QByteArray("title = \"x\"\nkind =\n"));
    }

    void editKeepsTheRestAndChecksTheRevision()
    {
        write("config/profiles/prod.toml", "# mine\r\ntitle = 'a' # b\r\nfuture = 1\r\n");
        const auto before = m_store->profile(ProfileName("prod"));
        QVERIFY_OK(before);
        const auto after = edit(ProfileName("prod"), { { "title", Json("c") } }, before->revision);
        QVERIFY_OK(after);
        QVERIFY(after->revision != before->revision);
        QCOMPARE(read("config/profiles/prod.toml"), QByteArray("# mine\r\ntitle = \"c\" # b\r\nfuture = 1\r\n"));
        QVERIFY_ERROR(edit(ProfileName("prod"), { { "title", Json("d") } }, before->revision), ErrorCode::ProfileChanged);
        QVERIFY_ERROR(m_store->write(ProfileName("gone"), "title = 'x'\n", "0123"), ErrorCode::ProfileNotFound);
        QVERIFY(read("config/profiles/prod.toml").contains("\"c\""));
    }

    // What is looked at while somebody types must be what would be written, and must not be.
    void aPreviewIsWrittenNowhere()
    {
        const QByteArray text = "# mine\r\ntitle = 'a' # b\r\n";
        write("config/profiles/prod.toml", text);
        write("config/profiles/broken.toml", "kind =\n");
        const auto before = m_store->draft(ProfileName("prod"), {});
        QVERIFY_OK(before);
        QCOMPARE(QByteArray::fromStdString(before->after), text);
        const std::vector<ProfileEdit> edits { { "title", Json("c") } };
        const auto after = m_store->draft(ProfileName("prod"), edits);
        QVERIFY_OK(after);
        QCOMPARE(after->document->stringAt("title"), std::optional<std::string>("c"));
        QCOMPARE(read("config/profiles/prod.toml"), text);
        QVERIFY_OK(edit(ProfileName("prod"), edits, ""));
        QCOMPARE(read("config/profiles/prod.toml"), QByteArray::fromStdString(after->after));

        const auto broken = m_store->draft(ProfileName("broken"), {});
        QVERIFY_OK(broken);
        QCOMPARE(broken->after, std::string("kind =\n"));
        QVERIFY_ERROR(broken->document, ErrorCode::InvalidProfile);
        QVERIFY_ERROR(m_store->draft(ProfileName("broken"), edits), ErrorCode::InvalidProfile);

        const auto fresh = m_store->draft(ProfileName("new"), edits);
        QVERIFY_OK(fresh);
        QCOMPARE(read("config/profiles/new.toml"), QByteArray("(none)"));
        QVERIFY_OK(create(ProfileName("new"), edits));
        QCOMPARE(read("config/profiles/new.toml"), QByteArray::fromStdString(fresh->after));
    }

    void administratorsFilesAreReadOnlyAndHidden()
    {
        write("etc/corp.toml", "title = \"Corp\"\n");
        auto files = m_store->profiles();
        QCOMPARE(files.size(), std::size_t(1));
        QVERIFY(files[0].isReadOnly);
        QVERIFY_ERROR(edit(ProfileName("corp"), { { "title", Json("x") } }, ""), ErrorCode::ProfileReadOnly);
        QVERIFY_ERROR(m_store->remove(ProfileName("corp")), ErrorCode::ProfileReadOnly);
        QVERIFY_ERROR(m_store->rename(ProfileName("corp"), ProfileName("mine")), ErrorCode::ProfileReadOnly);
        write("config/profiles/corp.toml", "title = \"Mine\"\n");
        files = m_store->profiles();
        QCOMPARE(files.size(), std::size_t(1));
        QVERIFY(!files[0].isReadOnly);
        QCOMPARE(files[0].document->stringAt("title").value_or(""), std::string("Mine"));
    }

    void symbolicLinksAreFollowed()
    {
        write("dotfiles/work.conf", "title = \"a\"\n");
        QVERIFY(QFile::link(QString::fromStdString(path("dotfiles/work.conf")), QString::fromStdString(path("config/profiles/work.toml"))));
        QVERIFY_OK(edit(ProfileName("work"), { { "title", Json("b") } }, ""));
        QCOMPARE(read("dotfiles/work.conf"), QByteArray("title = \"b\"\n"));
        QVERIFY(QFileInfo(QString::fromStdString(path("config/profiles/work.toml"))).isSymLink());
        QVERIFY_OK(m_store->remove(ProfileName("work")));
        QCOMPARE(read("dotfiles/work.conf"), QByteArray("title = \"b\"\n"));

        QVERIFY(QFile::link(QStringLiteral("/nonexistent"), QString::fromStdString(path("config/profiles/dangling.toml"))));
        const auto dangling = m_store->profile(ProfileName("dangling"));
        QVERIFY_OK(dangling);
        QVERIFY_ERROR(dangling->document, ErrorCode::InvalidProfile);
    }

    void renamesAndRemoves()
    {
        write("config/profiles/a.toml", "id = \"x\"\n");
        write("config/profiles/b.toml", "");
        QVERIFY_ERROR(m_store->rename(ProfileName("a"), ProfileName("b")), ErrorCode::ProfileExists);
        QVERIFY_OK(m_store->rename(ProfileName("a"), ProfileName("c")));
        QVERIFY_ERROR(m_store->profile(ProfileName("a")), ErrorCode::ProfileNotFound);
        QCOMPARE(read("config/profiles/c.toml"), QByteArray("id = \"x\"\n"));
        QVERIFY_OK(m_store->remove(ProfileName("c")));
        QVERIFY_ERROR(m_store->remove(ProfileName("c")), ErrorCode::ProfileNotFound);
    }

    void failedWritesLeaveTheOldContent_data()
    {
        QTest::addColumn<QString>("step");
        QTest::addColumn<int>("errorNumber");
        QTest::addColumn<int>("code");
        QTest::newRow("full while writing") << QStringLiteral("write") << ENOSPC << static_cast<int>(ErrorCode::StorageFull);
        QTest::newRow("over quota while syncing") << QStringLiteral("sync") << EDQUOT << static_cast<int>(ErrorCode::StorageFull);
        QTest::newRow("input and output error") << QStringLiteral("sync") << EIO << static_cast<int>(ErrorCode::StorageFailed);
        QTest::newRow("while renaming") << QStringLiteral("rename") << EIO << static_cast<int>(ErrorCode::StorageFailed);
    }
    void failedWritesLeaveTheOldContent()
    {
        QFETCH(QString, step);
        QFETCH(int, errorNumber);
        QFETCH(int, code);
        write("config/profiles/prod.toml", "title = \"a\"\n");
        open([&](std::string_view at) { return at == step.toStdString() ? errorNumber : 0; });
        QVERIFY_ERROR(edit(ProfileName("prod"), { { "title", Json("b") } }, ""), static_cast<ErrorCode>(code));
        QVERIFY_ERROR(create(ProfileName("new"), {}), static_cast<ErrorCode>(code));
        QCOMPARE(read("config/profiles/prod.toml"), QByteArray("title = \"a\"\n"));
        QCOMPARE(QDir(QString::fromStdString(path("config/profiles"))).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

    void settingsAreEditedLikewise()
    {
        const auto none = m_store->settings();
        QVERIFY_OK(none);
        QVERIFY(none->members() && none->members()->empty());
        QVERIFY_OK(editSettings({ { "http.proxy", Json("env") } }));
        QCOMPARE(read("config/settings.toml"), QByteArray("[http]\nproxy = \"env\"\n"));
        QCOMPARE(modeOf(path("config/settings.toml")), 0600);
        QCOMPARE(m_store->settings()->find("http")->stringAt("proxy").value_or(""), std::string("env"));
        write("config/settings.toml", "a =\n");
        QVERIFY_ERROR(m_store->settings(), ErrorCode::InvalidProfile);
        QVERIFY_ERROR(editSettings({ { "a", Json(1) } }), ErrorCode::InvalidProfile);
    }

    void typedValuesAreTomlOrText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("json");
        const auto row = [](const char* text, const char* json) { QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(json); };
        row("true", "true");
        row("12", "12");
        row("[\"a\", \"b\"]", "[\"a\",\"b\"]");
        row("{ a = 1 }", "{\"a\":1}");
        row("\"quoted\"", "\"quoted\"");
        row("https://idp.example.com", "\"https://idp.example.com\"");
        row("two words", "\"two words\"");
        row("", "\"\"");
        row("1\nother = 2", "\"1\\nother = 2\"");
        row("[a", "\"[a\"");
    }
    void typedValuesAreTomlOrText()
    {
        QFETCH(QString, text);
        QFETCH(QString, json);
        QCOMPARE(m_store->valueFromText(text.toStdString()).dump(), json.toStdString());
    }

    void changesByOthersAreSeen_data()
    {
        QTest::addColumn<int>("what");
        QTest::newRow("in place") << 0;
        QTest::newRow("renamed over") << 1;
        QTest::newRow("new") << 2;
        QTest::newRow("removed") << 3;
        QTest::newRow("the target of a link") << 4;
        QTest::newRow("settings") << 5;
        QTest::newRow("administrator's") << 6;
    }
    void changesByOthersAreSeen()
    {
        QFETCH(int, what);
        write("config/profiles/a.toml", "title = \"a\"\n");
        write("dotfiles/b.conf", "");
        write("etc/c.toml", "");
        QVERIFY(QFile::link(QString::fromStdString(path("dotfiles/b.conf")), QString::fromStdString(path("config/profiles/b.toml"))));
        open();
        switch (what) {
        case 0:
            write("config/profiles/a.toml", "title = \"b\"\n");
            break;
        case 1:
            write("config/profiles/a.toml.new", "title = \"b\"\n");
            QCOMPARE(::rename(path("config/profiles/a.toml.new").c_str(), path("config/profiles/a.toml").c_str()), 0);
            break;
        case 2:
            write("config/profiles/d.toml", "");
            break;
        case 3:
            QVERIFY(QFile::remove(QString::fromStdString(path("config/profiles/a.toml"))));
            break;
        case 4:
            write("dotfiles/b.conf", "title = \"b\"\n");
            break;
        case 5:
            write("config/settings.toml", "a = 1\n");
            break;
        default:
            write("etc/d.toml", "");
            break;
        }
        settle();
        QCOMPARE(m_changes, 1);
    }

    void severalChangesAreToldOnceAndOwnOnesNever()
    {
        for (int i = 0; i < 3; ++i)
            write("config/profiles/a.toml", QByteArray::number(i) + " = 1\n");
        settle();
        QCOMPARE(m_changes, 1);
        QVERIFY_OK(create(ProfileName("own"), { { "title", Json("x") } }));
        QVERIFY_OK(edit(ProfileName("own"), { { "title", Json("y") } }, ""));
        QVERIFY_OK(m_store->rename(ProfileName("own"), ProfileName("other")));
        QVERIFY_OK(m_store->remove(ProfileName("other")));
        QVERIFY_OK(editSettings({ { "a", Json(1) } }));
        settle();
        QCOMPARE(m_changes, 1);
        write("config/profiles/notes.txt", "");
        settle();
        QCOMPARE(m_changes, 1);
    }

    void folderMadeAnewIsWatched()
    {
        QVERIFY(QDir(QString::fromStdString(path("config/profiles"))).removeRecursively());
        settle();
        QVERIFY_OK(create(ProfileName("own"), {})); // makes it again
        settle();
        m_changes = 0;
        write("config/profiles/a.toml", "");
        settle();
        QCOMPARE(m_changes, 1);
    }

    void everythingMadeAnewIsWatched()
    {
        write("config/profiles/a.toml", "");
        settle();
        const QDir whole(QString::fromStdString(path("config")));
        QVERIFY(QDir(whole).removeRecursively());
        settle();
        QVERIFY(m_store->profiles().empty());
        m_changes = 0;
        QVERIFY(QDir().mkpath(QString::fromStdString(path("config/profiles")))); // as a person restores a backup
        settle();
        write("config/profiles/b.toml", "");
        settle();
        QCOMPARE(m_changes, 1);
        QCOMPARE(m_store->profiles().size(), 1U);
    }
};

} // namespace warder::platform

QTEST_GUILESS_MAIN(warder::platform::TomlProfileStoreTest)
#include "toml_profile_store_test.moc"
