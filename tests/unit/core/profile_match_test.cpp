// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "core/profile_match.h"
#include "core/profile.h"
#include "support/test_macros.h"

#include <QTest>

using namespace warder;
using namespace warder::core;
using codec::Json;

namespace {

Profile profileWith(const char* name, const char* rules, const char* more = "")
{
    const std::string text = std::string("{\"match\":[") + rules + "]" + more + "}";
    const auto document = codec::parseJson(QByteArray(text.c_str()).replace('\'', '"').toStdString());
    if (!document)
        qFatal("the rules of a test cannot be read");
    auto profile = parseProfile(ProfileName { name }, *document, Json::object());
    if (!profile)
        qFatal("the profile of a test cannot be read: %s", profile.error().detail.c_str());
    return std::move(*profile);
}

} // namespace

class ProfileMatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hosts_data()
    {
        QTest::addColumn<QByteArray>("written");
        QTest::addColumn<QByteArray>("normal"); // empty: refused
        const auto row = [](const char* name, const QByteArray& written, const char* normal) { QTest::newRow(name) << written << QByteArray(normal); };
        row("plain", "git.example.com", "git.example.com");
        row("case", "Git.EXAMPLE.com", "git.example.com");
        row("a dot at the end", "git.example.com.", "git.example.com");
        row("a dot before the port", "git.example.com.:8443", "git.example.com:8443");
        row("two dots at the end", "git.example.com..", "");
        row("port", "git.example.com:8443", "git.example.com:8443");
        row("port 0", "git.example.com:0", "");
        row("no port behind the colon", "git.example.com:", "");
        row("another script", "b\xc3\xbc" "cher.example", "xn--bcher-kva.example");
        row("its upper case", "B\xc3\x9c" "CHER.example", "xn--bcher-kva.example");
        row("its ASCII form", "XN--bcher-kva.example", "xn--bcher-kva.example");
        row("a Cyrillic letter is not a Latin one", "g\xd1\x96t.example", "xn--gt-hoc.example");
        row("full-width letters", "\xef\xbd\x87it.example", "");
        row("a full stop of another script", "git\xe3\x80\x82" "example", "");
        row("bad UTF-8", "git\xff.example", "");
        row("user information", "git.example@evil.example", "");
        row("a path", "git.example/", "");
        row("an escape", "git%2eexample", "");
        row("a wildcard", "*.example", "");
        row("a line end", "git.example\n", "");
        row("a NUL", QByteArray("git.example\0.evil", 17), "");
        row("IPv6", "[::1]:8080", "::1:8080");
        row("an address in disguise", "0x7f.1", "");
        row("nothing", "", "");
    }
    void hosts()
    {
        QFETCH(QByteArray, written);
        QFETCH(QByteArray, normal);
        const auto host = normaliseHost(written.toStdString());
        const std::string found = host ? host->name + (host->port ? ":" + std::to_string(*host->port) : std::string()) : std::string();
        QCOMPARE(QByteArray::fromStdString(found), normal);
    }
    void paths_data()
    {
        QTest::addColumn<QByteArray>("written");
        QTest::addColumn<QByteArray>("normal"); // "-": refused
        QTest::newRow("nothing") << QByteArray("") << QByteArray("");
        QTest::newRow("root") << QByteArray("/") << QByteArray("");
        QTest::newRow("slashes at both ends") << QByteArray("team/repo/") << QByteArray("/team/repo");
        QTest::newRow("case counts") << QByteArray("/Team") << QByteArray("/Team");
        QTest::newRow("an escape that was not needed") << QByteArray("/t%65am") << QByteArray("/team");
        QTest::newRow("up") << QByteArray("/team/../other") << QByteArray("-");
        QTest::newRow("up, escaped") << QByteArray("/team/%2e%2E/other") << QByteArray("-");
        QTest::newRow("here") << QByteArray("/./team") << QByteArray("-");
        QTest::newRow("an escaped slash") << QByteArray("/team%2Fother") << QByteArray("-");
        QTest::newRow("escaped twice") << QByteArray("/team%252e") << QByteArray("-");
        QTest::newRow("a line end, escaped") << QByteArray("/team%0a") << QByteArray("-");
        QTest::newRow("a broken escape") << QByteArray("/team%4") << QByteArray("-");
        QTest::newRow("a backslash") << QByteArray("/team\\..\\other") << QByteArray("-");
    }
    void paths()
    {
        QFETCH(QByteArray, written);
        QFETCH(QByteArray, normal);
        QCOMPARE(QByteArray::fromStdString(normalisePath(written.toStdString()).value_or("-")), normal);
    }

    // Who answers: the profile and the user name of its rule, "nobody", "several: …", "insecure" or "unreadable".
    static QByteArray answerFor(const MatchQuestion& question, const std::vector<Profile>& profiles)
    {
        std::vector<const Profile*> borrowed;
        for (const Profile& profile : profiles)
            borrowed.push_back(&profile);
        const auto outcome = matchProfiles(question, borrowed);
        if (!outcome)
            return "unreadable";
        const auto row = chosenRow(*outcome, question);
        if (row)
            return QByteArray::fromStdString((*row)->profile->name.text() + ((*row)->rule->username.empty() ? "" : " as " + (*row)->rule->username));
        if (row.error().code == ErrorCode::ProfileAmbiguous)
            return "several: " + QByteArray::fromStdString(std::string(row.error().param("profiles")));
        return row.error().code == ErrorCode::InsecureAddress ? "insecure" : "nobody";
    }
    static std::vector<Profile> someProfiles()
    {
        return {
            profileWith("git", "{'tool':'git','host':'git.example.com'}"),
            profileWith("team", "{'tool':'git','host':'git.example.com','path':'/team'}"),
            profileWith("any", "{'host':'Any.Example.com.'},{'host':'git.example.com','path':'/team/any'}"),
            profileWith("port", "{'tool':'docker','host':'registry.example.com:5000'},{'tool':'git','host':'127.0.0.1:8080'}"),
            profileWith("here", "{'tool':'git','host':'localhost'}"),
            profileWith("fixed", "{'tool':'git','host':'localhost:8080'}"),
            profileWith("twin-a", "{'tool':'git','host':'twin.example.com'}"),
            profileWith("twin-b", "{'tool':'git','host':'twin.example.com'},{'host':'general.example.com'}"),
            profileWith("special", "{'tool':'git','host':'general.example.com'}"),
            profileWith("http", "{'tool':'git','host':'http.example.com'}", ",'http':{'allow_http':true}"),
            profileWith("names", "{'tool':'git','host':'names.example.com','username':'ada'},{'tool':'git','host':'names.example.com','username':'bob'}"),
            profileWith("idna", "{'tool':'git','host':'b\xc3\xbc" "cher.example'}"),
            profileWith("twice", "{'host':'twice.example.com'},{'host':'twice.example.com:443'}"),
        };
    }
    void choosing_data()
    {
        QTest::addColumn<QByteArray>("tool");
        QTest::addColumn<QByteArray>("url");
        QTest::addColumn<QByteArray>("username");
        QTest::addColumn<QByteArray>("answer");
        const auto row = [](const char* name, const char* tool, const QByteArray& url, const char* answer, const char* username = "") {
            QTest::newRow(name) << QByteArray(tool) << url << QByteArray(username) << QByteArray(answer);
        };
        row("the host", "git", "https://git.example.com/other/repo", "git");
        row("case, port and dot", "git", "HTTPS://GIT.example.com.:443", "git");
        row("without a scheme", "git", "git.example.com", "git");
        row("a longer path", "git", "https://git.example.com/team/repo", "team");
        row("the longest path, though it names no tool", "git", "https://git.example.com/team/any/x", "any");
        row("a path is whole segments", "git", "https://git.example.com/teamster", "git");
        row("a path that goes up", "git", "https://git.example.com/team/../x", "unreadable");
        row("another tool", "docker", "https://git.example.com/", "nobody");
        row("no tool", "", "https://git.example.com/", "nobody");
        row("a rule for every tool", "cargo", "https://any.example.com/index", "any");
        row("a rule that names the tool before one that does not", "git", "https://general.example.com", "special");
        row("the general one for the others", "docker", "https://general.example.com", "twin-b");
        row("two that are equal", "git", "https://twin.example.com/", "several: twin-a, twin-b");
        row("two equal rules of one profile are one", "git", "https://twice.example.com/", "twice");
        row("below", "git", "https://sub.git.example.com/", "nobody");
        row("above", "git", "https://example.com/", "nobody");
        row("longer", "git", "https://git.example.com.evil.example/", "nobody");
        row("shorter", "git", "https://it.example.com/", "nobody");
        row("in the user information", "git", "https://git.example.com@evil.example/", "unreadable");
        row("in the user information, escaped", "git", "https://git.example.com%40evil.example/", "unreadable");
        row("in a fragment", "git", "https://evil.example/#git.example.com", "nobody");
        row("a backslash", "git", "https://evil.example\\@git.example.com/", "unreadable");
        row("a line in it", "git", "https://git.example.com\nhost=evil.example", "unreadable");
        row("a NUL in it", "git", QByteArray("https://git.example.com\0.evil.example", 37), "unreadable");
        row("letters of another script", "git", "https://g\xd1\x96t.example.com/", "nobody");
        row("another port", "git", "https://git.example.com:8443/", "nobody");
        row("a named port", "docker", "registry.example.com:5000", "port");
        row("the usual one instead of it", "docker", "registry.example.com", "nobody");
        row("http elsewhere", "git", "http://git.example.com/", "insecure");
        row("http where the profile allows it", "git", "http://http.example.com/", "http");
        row("http on this machine", "git", "http://127.0.0.1:8080/r", "port");
        row("this machine, any port", "git", "http://localhost:41234/r", "here");
        row("this machine, the named port", "git", "http://localhost:8080/r", "fixed");
        row("this machine by its other name", "git", "http://127.0.0.1:41234/r", "nobody");
        row("https port with http", "git", "http://git.example.com:443/", "nobody");
        row("ssh", "git", "ssh://git.example.com/", "unreadable");
        row("another script as written", "git", "https://b\xc3\xbc" "cher.example/", "idna");
        row("another script as sent", "git", "https://xn--bcher-kva.example/", "idna");
        row("two names, none asked for", "git", "https://names.example.com/", "several: names (ada), names (bob)");
        row("two names, one asked for", "git", "https://names.example.com/", "names as bob", "bob");
        row("a name that no rule has", "git", "https://names.example.com/", "nobody", "eve");
        row("a name where the rule has none", "git", "https://git.example.com/", "git", "eve");
        row("nothing", "git", "", "unreadable");
        row("very long", "git", "https://git.example.com/" + QByteArray(20'000, 'a'), "unreadable");
    }
    void choosing()
    {
        QFETCH(QByteArray, tool);
        QFETCH(QByteArray, url);
        QFETCH(QByteArray, username);
        QFETCH(QByteArray, answer);
        QCOMPARE(answerFor({ tool.toStdString(), url.toStdString(), username.toStdString(), {} }, someProfiles()), answer);
    }
    void aNamedProfileNarrowsAndNeverWidens()
    {
        QCOMPARE(answerFor({ "git", "https://twin.example.com/", {}, "twin-b" }, someProfiles()), QByteArray("twin-b"));
        QCOMPARE(answerFor({ "git", "https://git.example.com/", {}, "twin-b" }, someProfiles()), QByteArray("nobody"));
        QCOMPARE(answerFor({ "git", "https://evil.example/", {}, "git" }, someProfiles()), QByteArray("nobody"));
    }
    void everyRuleHasAReason()
    {
        const auto profiles = someProfiles();
        std::vector<const Profile*> borrowed;
        for (const Profile& profile : profiles)
            borrowed.push_back(&profile);
        const auto outcome = matchProfiles({ "git", "https://git.example.com/team/x", {}, {} }, borrowed);
        QVERIFY_OK(outcome);
        QCOMPARE(outcome->place, std::string("https://git.example.com/team/x"));
        for (const MatchRow& row : outcome->rows)
            QVERIFY2(!row.why.empty(), row.profile->name.text().c_str());
        QCOMPARE(outcome->rows.at(0).why, std::string("the host is the same, and the rule names git; another rule is more specific"));
        QCOMPARE(outcome->rows.at(1).why, std::string("the host is the same and the path is below /team, and the rule names git"));
    }
    void rulesThatAreNone_data()
    {
        QTest::addColumn<QByteArray>("rule");
        QTest::newRow("no host") << QByteArray("{'tool':'git'}");
        QTest::newRow("an address for a host") << QByteArray("{'host':'https://git.example'}");
        QTest::newRow("a wildcard") << QByteArray("{'host':'*.example'}");
        QTest::newRow("a path that goes up") << QByteArray("{'host':'git.example','path':'/a/../b'}");
        QTest::newRow("a name with a line end") << QByteArray("{'host':'git.example','username':'a\\nb'}");
        QTest::newRow("another kind of token") << QByteArray("{'host':'git.example','token':'refresh'}");
        QTest::newRow("another way") << QByteArray("{'host':'git.example','auth':'digest'}");
    }
    void rulesThatAreNone()
    {
        QFETCH(QByteArray, rule);
        const auto document = codec::parseJson("{\"match\":[" + rule.replace('\'', '"').toStdString() + "]}");
        QVERIFY(document);
        QVERIFY_ERROR(parseProfile(ProfileName { "p" }, *document, Json::object()), ErrorCode::InvalidProfile);
    }
    void usernames()
    {
        QCOMPARE(defaultUsername("git", "github.com"), std::string("x-access-token"));
        QCOMPARE(defaultUsername("git", "bitbucket.org"), std::string("x-token-auth"));
        QCOMPARE(defaultUsername("git", "gitlab.com"), std::string("oauth2"));
        QCOMPARE(defaultUsername("git", "notgithub.com"), std::string("oauth2"));
        QCOMPARE(defaultUsername("keyring", "europe-python.pkg.dev"), std::string("oauth2accesstoken"));
        QCOMPARE(defaultUsername("keyring", "pypi.example"), std::string("__token__"));
    }
};

QTEST_GUILESS_MAIN(ProfileMatchTest)
#include "profile_match_test.moc"
