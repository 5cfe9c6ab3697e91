// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "tools/flyte_setup.h"

#include <QTest>

#include <map>

using namespace warder::tools;

namespace {

using Files = std::map<std::string, std::string>;

ReadFile reading(const Files& files)
{
    return [&files](const std::string& path) -> Parsed<std::optional<std::string>> {
        const auto found = files.find(path);
        return found == files.end() ? std::optional<std::string>() : std::optional(found->second);
    };
}

FlyteTarget target()
{
    return { "dns:///flyte.example.com", "flyte-authorization", false, { "/usr/bin/warder", "token", "prod" } };
}

SetupPlace place()
{
    return { "/home/ada", "/work", "", "", {} };
}

} // namespace

class FlyteSetupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewFile()
    {
        const auto plan = planFlyteSetup(FlyteClient::Flytectl, target(), place(), reading({}));
        QVERIFY2(plan, plan.problem().why.c_str());
        QCOMPARE(plan->file.path, std::string("/home/ada/.flyte/config.yaml"));
        QVERIFY(!plan->file.before);
        QCOMPARE(plan->file.after,
                 std::string("admin:\n  endpoint: dns:///flyte.example.com\n  insecure: false\n  authType: ExternalCommand\n"
                             "  authorizationHeader: flyte-authorization\n  command: [\"/usr/bin/warder\", \"token\", \"prod\"]\n"));
        QVERIFY(plan->file.diff.starts_with("--- /dev/null\n+++ /home/ada/.flyte/config.yaml\n"));
        QCOMPARE(plan->staleKeyringUser, std::string("dns:///flyte.example.com:flytectl-user"));
    }
    void nothingToDo()
    {
        const auto first = planFlyteSetup(FlyteClient::Flytectl, target(), place(), reading({}));
        const Files files { { "/home/ada/.flyte/config.yaml", first->file.after } };
        const auto second = planFlyteSetup(FlyteClient::Flytectl, target(), place(), reading(files));
        QVERIFY(second);
        QCOMPARE(second->file.diff, std::string());
        QCOMPARE(second->file.after, first->file.after);
    }
    void whatTheFileSaysStays()
    {
        const std::string before = "admin:\n  # For GRPC endpoints you might want to use dns:///flyte.myexample.com\n  endpoint: dns:///flyte.example.com # three slashes\n  authType: Pkce\n  insecure: true\nlogger:\n  level: 6\n";
        const Files files { { "/home/ada/.flyte/config.yaml", before } };
        FlyteTarget plain = target();
        plain.header.clear();
        const auto plan = planFlyteSetup(FlyteClient::Flytectl, plain, place(), reading(files));
        QVERIFY2(plan, plan.problem().why.c_str());
        QCOMPARE(plan->file.after,
                 std::string("admin:\n  # For GRPC endpoints you might want to use dns:///flyte.myexample.com\n  endpoint: dns:///flyte.example.com # three slashes\n  authType: ExternalCommand\n"
                             "  insecure: true\n  command: [\"/usr/bin/warder\", \"token\", \"prod\"]\nlogger:\n  level: 6\n"));
    }

    void whichFile_data()
    {
        QTest::addColumn<QByteArray>("tool");
        QTest::addColumn<QByteArray>("chosen"); // --file
        QTest::addColumn<QByteArray>("variable"); // FLYTECTL_CONFIG
        QTest::addColumn<QByteArray>("there"); // files, separated by spaces
        QTest::addColumn<QByteArray>("path");
        const auto row = [](const char* name, const char* tool, const char* chosen, const char* variable, const char* there, const char* path) {
            QTest::newRow(name) << QByteArray(tool) << QByteArray(chosen) << QByteArray(variable) << QByteArray(there) << QByteArray(path);
        };
        const auto* yaml = "/home/ada/.flyte/config.yaml";
        const auto* ini = "/home/ada/.flyte/config";
        row("flytectl, INI does not matter", "flytectl", "", "", ini, yaml);
        row("flytectl, its variable", "flytectl", "", "/etc/f.yaml", yaml, "/etc/f.yaml");
        row("flytectl, a relative one", "flytectl", "", "f.yaml", yaml, "/work/f.yaml");
        row("flytectl, named", "flytectl", "/x.yaml", "/etc/f.yaml", yaml, "/x.yaml");
        row("pyflyte, YAML", "pyflyte", "", "", yaml, yaml);
        row("pyflyte, the home's INI first", "pyflyte", "", "", "/home/ada/.flyte/config.yaml /home/ada/.flyte/config", ini);
        row("pyflyte, the folder's INI first", "pyflyte", "", "", "/home/ada/.flyte/config /work/flytekit.config", "/work/flytekit.config");
        row("pyflyte, its variable", "pyflyte", "", "/etc/f.yml", ini, "/etc/f.yml");
        row("pyflyte, nothing", "pyflyte", "", "", "", yaml);
        row("pyflyte, a new INI", "pyflyte", "/x.cfg", "", "", "/x.cfg");
    }
    void whichFile()
    {
        QFETCH(QByteArray, tool);
        QFETCH(QByteArray, chosen);
        QFETCH(QByteArray, variable);
        QFETCH(QByteArray, there);
        QFETCH(QByteArray, path);
        Files files;
        for (const QByteArray& file : there.split(' '))
            files[file.toStdString()] = "# nothing\n";
        SetupPlace where = place();
        where.file = chosen.toStdString();
        where.flytectlConfig = variable.toStdString();
        const auto plan = planFlyteSetup(*flyteClientFrom(tool.toStdString()), target(), where, reading(files));
        QVERIFY2(plan, plan.problem().why.c_str());
        QCOMPARE(QByteArray::fromStdString(plan->file.path), path);
        const bool isIni = !path.endsWith("yaml") && !path.endsWith("yml");
        QCOMPARE(plan->file.after.find("auth_mode = external_process") != std::string::npos, isIni);
        QCOMPARE(plan->file.after.find("authType: ExternalCommand") != std::string::npos, !isIni);
        QCOMPARE(plan->staleKeyringUser.empty(), tool != "flytectl");
    }

    void ini_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        const auto row = [](const char* name, const char* before, const char* after) { QTest::newRow(name) << QByteArray(before) << QByteArray(after); };
        row("new", "", "[platform]\nurl = dns:///flyte.example.com\ninsecure = false\n\n[credentials]\nauth_mode = external_process\ncommand = /usr/bin/warder,token,prod\n");
        row("options change, the rest stays", "; mine\r\n[platform]\r\nurl: flyte.example.com\r\n\r\n[credentials]\r\n# how\r\nauth_mode=standard\r\nscopes=a,\r\n  b\r\n\r\n[sdk]\r\nx=1\r\n",
            "; mine\r\n[platform]\r\nurl: flyte.example.com\r\n\r\n[credentials]\r\n# how\r\nauth_mode = external_process\r\nscopes=a,\r\n  b\r\ncommand = /usr/bin/warder,token,prod\r\n\r\n[sdk]\r\nx=1\r\n");
        row("a secret goes", "[platform]\nurl=flyte.example.com:443\n[credentials]\nclient_secret=wdr-canary\nclient_id=me\nauth_mode=external_process\ncommand=/usr/bin/warder,token,prod",
            "[platform]\nurl=flyte.example.com:443\n[credentials]\nclient_id=me\nauth_mode=external_process\ncommand=/usr/bin/warder,token,prod");
        row("the last line without an end", "[platform]\nurl=flyte.example.com\n[credentials]\nauth_mode=x",
            "[platform]\nurl=flyte.example.com\n[credentials]\nauth_mode = external_process\ncommand = /usr/bin/warder,token,prod");
    }
    void ini()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        const auto edit = editFlyteIni(before.toStdString(), target());
        QVERIFY2(edit, edit.problem().why.c_str());
        QCOMPARE(QByteArray::fromStdString(edit->text), after);
        const auto again = editFlyteIni(edit->text, target());
        QVERIFY(again);
        QCOMPARE(again->text, edit->text);
    }
    void flytekitIsKeptFromTheSecret()
    {
        const std::string before = "admin:\n  endpoint: dns:///flyte.example.com\n  clientSecretLocation: /s\n  clientId: me\n";
        const auto kit = editFlyteYaml(before, target(), FlyteClient::Flytekit);
        QVERIFY(kit->text.find("clientSecretLocation") == std::string::npos);
        QVERIFY(kit->text.find("clientId: me\n") != std::string::npos);
        QCOMPARE(kit->remarks.size(), std::size_t { 1 });
        const auto ctl = editFlyteYaml(before, target(), FlyteClient::Flytectl);
        QVERIFY(ctl->text.find("clientSecretLocation: /s\n") != std::string::npos);
    }
    void variablesAreSaid()
    {
        SetupPlace where = place();
        where.otherVariables = { "FLYTE_CREDENTIALS_AUTH_MODE", "FLYTE_SDK_LOGGING" };
        const auto plan = planFlyteSetup(FlyteClient::Flytekit, target(), where, reading({}));
        QCOMPARE(plan->remarks.size(), std::size_t { 1 });
        QVERIFY(plan->remarks.front().find("FLYTE_CREDENTIALS_AUTH_MODE") != std::string::npos);
        QVERIFY(plan->remarks.front().find("FLYTE_SDK_LOGGING") == std::string::npos);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("endpoint");
        QTest::addColumn<QByteArray>("why");
        QTest::newRow("another Flyte") << QByteArray("admin:\n  endpoint: dns:///other.example.com\n") << QByteArray("dns:///flyte.example.com") << QByteArray("must not go there");
        QTest::newRow("another port") << QByteArray("admin:\n  endpoint: dns:///flyte.example.com:8089\n") << QByteArray("dns:///flyte.example.com") << QByteArray("must not go there");
        QTest::newRow("no endpoint anywhere") << QByteArray("admin:\n  authType: Pkce\n") << QByteArray("") << QByteArray("neither it nor the profile");
        QTest::newRow("no YAML") << QByteArray("admin: [\n") << QByteArray("dns:///flyte.example.com") << QByteArray("no YAML");
        QTest::newRow("braces") << QByteArray("admin: {endpoint: 'dns:///flyte.example.com'}\n") << QByteArray("dns:///flyte.example.com") << QByteArray("by hand");
    }
    void refuses()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, endpoint);
        QFETCH(QByteArray, why);
        FlyteTarget other = target();
        other.endpoint = endpoint.toStdString();
        const auto edit = editFlyteYaml(text.toStdString(), other, FlyteClient::Flytectl);
        QVERIFY(!edit);
        QVERIFY2(edit.problem().why.find(why.toStdString()) != std::string::npos, edit.problem().why.c_str());
    }
    void theIniOfAnotherFlyte()
    {
        const auto edit = editFlyteIni("[platform]\nurl=other.example.com\n", target());
        QVERIFY(!edit);
        QCOMPARE(edit.problem().line, std::size_t { 2 });
    }
    void aCommaCannotBeSaid()
    {
        FlyteTarget other = target();
        other.command = { "/opt/a,b/warder", "token", "prod" };
        QVERIFY(!editFlyteIni("", other));
        QVERIFY(editFlyteYaml("", other, FlyteClient::Flytekit));
    }

    void endpoints_data()
    {
        QTest::addColumn<QByteArray>("a");
        QTest::addColumn<QByteArray>("b");
        QTest::addColumn<bool>("isSame");
        const auto row = [](const char* a, const char* b, bool isSame) { QTest::addRow("%s %s", a, b) << QByteArray(a) << QByteArray(b) << isSame; };
        row("dns:///h.example", "https://H.example/", true);
        row("dns:///h.example:443", "h.example", true);
        row("localhost:30080", "dns:///localhost:30080", true);
        row("localhost:30080", "localhost:30081", false);
        row("dns:///h.example", "dns:///h.example.org", false);
        row("http://h.example", "dns:///h.example", false);
    }
    void endpoints()
    {
        QFETCH(QByteArray, a);
        QFETCH(QByteArray, b);
        QFETCH(bool, isSame);
        QCOMPARE(isSameFlyte(a.toStdString(), b.toStdString()), isSame);
    }
    void threeSlashes()
    {
        QCOMPARE(flyteEndpoint("https://h.example:443/console"), std::string("dns:///h.example:443"));
        QCOMPARE(flyteEndpoint("dns:///h.example"), std::string("dns:///h.example"));
        QCOMPARE(flyteEndpoint("h.example:80"), std::string("h.example:80"));
    }
};

QTEST_GUILESS_MAIN(FlyteSetupTest)
#include "flyte_setup_test.moc"
