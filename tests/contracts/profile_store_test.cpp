// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "platform/toml_profile_store.h"

#include "support/fake_ports.h"
#include "support/test_macros.h"

#include <QTemporaryDir>
#include <QTest>

namespace warder {

using codec::Json;
using core::ProfileDraft;
using core::ProfileEdit;
using core::ProfileStore;

class ProfileStoreContract final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    test::FakeTime m_time;

    static void both()
    {
        QTest::addColumn<bool>("isReal");
        QTest::newRow("the fake") << false;
        QTest::newRow("the files") << true;
    }
    [[nodiscard]] std::unique_ptr<ProfileStore> store()
    {
        QFETCH(bool, isReal);
        if (!isReal)
            return std::make_unique<test::MemoryProfileStore>();
        m_folder = std::make_unique<QTemporaryDir>();
        const std::string folder = m_folder->path().toStdString();
        return std::make_unique<platform::TomlProfileStore>(platform::TomlProfileStore::Options { folder + "/config", folder + "/etc", {} }, m_time);
    }
    static Result<core::ProfileFile> write(ProfileStore& store, const char* name, const std::vector<ProfileEdit>& edits)
    {
        ASSIGN_OR_RETURN(const ProfileDraft draft, store.draft(ProfileName(name), edits));
        return store.write(ProfileName(name), draft.after, draft.revision);
    }
    static std::string title(const ProfileStore& store, const char* name)
    {
        const auto file = store.profile(ProfileName(name));
        return file && file->document ? file->document->stringAt("title").value_or("(none)") : "(no profile)";
    }

private Q_SLOTS:
    void aDraftTouchesNothing_data() { both(); }
    void aDraftTouchesNothing()
    {
        const auto tested = store();
        const auto fresh = tested->draft(ProfileName("a"), { { "title", Json("one") } });
        QVERIFY_OK(fresh);
        QVERIFY(fresh->before.empty() && fresh->revision.empty());
        QCOMPARE(title(*tested, "a"), std::string("(no profile)"));
        QVERIFY_OK(tested->write(ProfileName("a"), fresh->after, fresh->revision));
        QCOMPARE(title(*tested, "a"), std::string("one"));
        const auto next = tested->draft(ProfileName("a"), { { "title", Json("two") } });
        QVERIFY_OK(next);
        QCOMPARE(next->before, fresh->after);
        QCOMPARE(next->document->stringAt("title"), std::optional<std::string>("two"));
        QCOMPARE(title(*tested, "a"), std::string("one"));
    }
    void aDraftIsWrittenOnceAndOnlyOverWhatItWasMadeFrom_data() { both(); }
    void aDraftIsWrittenOnceAndOnlyOverWhatItWasMadeFrom()
    {
        const auto tested = store();
        QVERIFY_OK(write(*tested, "a", { { "title", Json("one") } }));
        const auto mine = tested->draft(ProfileName("a"), { { "title", Json("mine") } });
        QVERIFY_OK(mine);
        QVERIFY_OK(write(*tested, "a", { { "title", Json("theirs") } }));
        QVERIFY_ERROR(tested->write(ProfileName("a"), mine->after, mine->revision), ErrorCode::ProfileChanged);
        QCOMPARE(title(*tested, "a"), std::string("theirs"));
        QVERIFY_ERROR(tested->write(ProfileName("a"), mine->after, {}), ErrorCode::ProfileExists); // as a new file
        QVERIFY_ERROR(tested->write(ProfileName("b"), mine->after, "no such revision"), ErrorCode::ProfileNotFound);
    }
    void aKeyIsWhatItParsesTo_data() { both(); }
    void aKeyIsWhatItParsesTo()
    {
        const auto tested = store();
        QVERIFY_OK(write(*tested, "a", { { "http.allow_http", Json(false) } }));
        QVERIFY_OK(write(*tested, "a", { { *KeyPath::parse("\"http\".'allow_http'"), Json(true) } }));
        const auto file = tested->profile(ProfileName("a"));
        QVERIFY_OK(file);
        QCOMPARE(*file->document, Json::object({ { "http", Json::object({ { "allow_http", true } }) } }));
        QVERIFY_OK(write(*tested, "a", { { *KeyPath::parse("\"http\".'allow_http'"), {} } }));
        QVERIFY(!valueAt(*tested->profile(ProfileName("a"))->document, "http.allow_http"));
    }
    void renaming_data() { both(); }
    void renaming()
    {
        const auto tested = store();
        QVERIFY_OK(write(*tested, "a", { { "title", Json("one") } }));
        QVERIFY_OK(tested->rename(ProfileName("a"), ProfileName("b")));
        QCOMPARE(title(*tested, "a"), std::string("(no profile)"));
        QCOMPARE(title(*tested, "b"), std::string("one"));
        QVERIFY_ERROR(tested->rename(ProfileName("a"), ProfileName("c")), ErrorCode::ProfileNotFound);
        QVERIFY_OK(tested->remove(ProfileName("b")));
        QVERIFY_ERROR(tested->remove(ProfileName("b")), ErrorCode::ProfileNotFound);
    }
    void settingsWorkAlike_data() { both(); }
    void settingsWorkAlike()
    {
        const auto tested = store();
        QVERIFY_OK(tested->settings());
        QVERIFY(tested->settings()->members()->empty());
        const auto one = tested->draftSettings({ { "serve.consent", Json("ask") } });
        const auto two = tested->draftSettings({ { "serve.consent", Json("deny") } });
        QVERIFY_OK(one);
        QVERIFY_OK(two);
        QVERIFY(tested->settings()->members()->empty());
        QVERIFY_OK(tested->writeSettings(one->after, one->revision));
        QVERIFY_ERROR(tested->writeSettings(two->after, two->revision), ErrorCode::ProfileChanged);
        QCOMPARE(*valueAt(*tested->settings(), "serve.consent"), Json("ask"));
    }
};

} // namespace warder

QTEST_GUILESS_MAIN(warder::ProfileStoreContract)
#include "profile_store_test.moc"
