// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "core/sensitive_change.h"

#include "core/ports/profile_store.h"
#include "support/test_macros.h"

#include <QTest>

namespace warder::core {

using codec::Json;

namespace {

//! Every way to write the name that TOML has.
std::vector<std::string> spellingsOf(const std::string& name)
{
    std::string escaped;
    for (const char c : name) {
        constexpr std::string_view digits = "0123456789abcdef";
        escaped += std::string("\\u00") + digits[static_cast<unsigned char>(c) >> 4] + digits[static_cast<unsigned char>(c) & 15];
    }
    return { name, "\"" + name + "\"", "'" + name + "'", "\"" + escaped + "\"" };
}

std::vector<std::string> spellingsOf(const KeyPath& key)
{
    std::vector<std::string> all { "" };
    for (const std::string& name : key.names()) {
        std::vector<std::string> longer;
        for (const std::string& begun : all) {
            for (const std::string& spelling : spellingsOf(name))
                longer.push_back(begun.empty() ? spelling : begun + "." + spelling);
        }
        all = std::move(longer);
    }
    return all;
}

} // namespace

class SensitiveChangeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    //! A key is what it parses to: every spelling of every sensitive key, alone and as a whole table.
    void everySpellingIsNoticed_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<bool>("isSetting");
        const auto row = [](const char* key, const char* before, const char* value, bool isSetting) {
            QTest::addRow("%s %s", key, isSetting ? "of the settings" : "of a profile") << QByteArray(key) << QByteArray(before) << QByteArray(value) << isSetting;
        };
        for (const bool isSetting : { false, true }) {
            row("http.insecure_skip_verify", "false", "true", isSetting);
            row("http.allow_http", "false", "true", isSetting);
            row("http.allow_private", "false", "true", isSetting);
            row("serve.consent", R"("ask")", R"("allow")", isSetting);
        }
        row("command.argv", R"(["/bin/true"])", R"(["/bin/evil","a b"])", false);
        row("oauth.browser", R"("system")", R"("/bin/evil")", false);
        row("consent_from_terminal", "false", "true", true);
    }
    void everySpellingIsNoticed()
    {
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, value);
        QFETCH(bool, isSetting);
        const DocumentKind kind = isSetting ? DocumentKind::Settings : DocumentKind::Profile;
        const KeyPath path = *KeyPath::parse(key.toStdString());
        const Json old = withValue(Json::object(), path, codec::parseJson(before.toStdString()));
        const auto wanted = codec::parseJson(value.toStdString());
        const auto count = [&](const std::vector<ProfileEdit>& edits) {
            return sensitiveChanges(kind, old, edited(old, edits), Json::object()).size();
        };
        for (const std::string& spelling : spellingsOf(path)) {
            const auto parsed = KeyPath::parse(spelling);
            QVERIFY_OK(parsed);
            QCOMPARE(parsed->text(), path.text());
            QCOMPARE(count({ { *parsed, wanted } }), 1U);
        }
        if (path.names().size() > 1) {
            const KeyPath table(std::vector<std::string> { path.names().front() });
            QCOMPARE(count({ { table, Json::object({ { path.names().back(), *wanted } }) } }), 1U);
        }
        // What is there already, and what goes back to before, is nothing to confirm.
        QCOMPARE(count({ { path, codec::parseJson(before.toStdString()) } }), 0U);
        QCOMPARE(count({ { path, wanted }, { path, codec::parseJson(before.toStdString()) } }), 0U);
        QCOMPARE(count({ { "title", Json("x") } }), 0U);
    }
    void whatASettingSaysCountsForAProfileThatSaysNothing()
    {
        const Json settings = Json::object({ { "serve", Json::object({ { "consent", "ask" } }) } });
        const Json asked = Json::object();
        const Json denied = Json::object({ { "serve", Json::object({ { "consent", "deny" } }) } });
        const Json allowed = Json::object({ { "serve", Json::object({ { "consent", "allow" } }) } });
        const Json emptied = Json::object({ { "serve", Json::object({ { "consent", "" } }) } });
        QCOMPARE(sensitiveChanges(DocumentKind::Profile, asked, allowed, settings).size(), 1U);
        QCOMPARE(sensitiveChanges(DocumentKind::Profile, asked, emptied, settings).size(), 0U); // an empty word says nothing
        QCOMPARE(sensitiveChanges(DocumentKind::Profile, denied, asked, settings).size(), 0U);
        QCOMPARE(sensitiveChanges(DocumentKind::Profile, denied, asked, Json::object()).size(), 1U);
        QCOMPARE(sensitiveChanges(DocumentKind::NewProfile, asked, allowed, settings).size(), 0U);
    }
    void theQuestionNamesEverything()
    {
        const Json before = Json::object({ { "command", Json::object({ { "argv", std::vector<std::string> { "/bin/true" } } }) } });
        const Json after = Json::object({ { "command", Json::object({ { "argv", std::vector<std::string> { "/bin/sh", "-c", "it's\n<b>evil</b> \xe2\x80\xae" } } }) },
                                          { "http", Json::object({ { "insecure_skip_verify", true } }) } });
        const auto changes = sensitiveChanges(DocumentKind::Profile, before, after, Json::object());
        QCOMPARE(changes.size(), 2U);
        const auto text = confirmationText("the profile prod", changes);
        QVERIFY_OK(text);
        for (const char* part : { "the profile prod", "command.argv", "Now: /bin/true", "New: /bin/sh -c 'it'\\''s", "evil", "http.insecure_skip_verify",
                                  "Now: (not set)", "New: true" })
            QVERIFY2(text->find(part) != std::string::npos, part);
        QVERIFY(text->find("\xe2\x80\xae") == std::string::npos); // nothing that turns the line round
        QVERIFY(text->find("it'\\''s\n") == std::string::npos);
    }
    //! What would not fit the prompt is not confirmed in part.
    void aQuestionThatIsTooLongIsRefused()
    {
        const Json after = Json::object({ { "command", Json::object({ { "argv", std::vector<std::string> { "/bin/sh", std::string(5000, 'x') } } }) } });
        const auto changes = sensitiveChanges(DocumentKind::Profile, Json::object(), after, Json::object());
        QVERIFY_ERROR(confirmationText("the profile prod", changes), ErrorCode::InvalidRequest);
    }
};

} // namespace warder::core

QTEST_GUILESS_MAIN(warder::core::SensitiveChangeTest)
#include "sensitive_change_test.moc"
