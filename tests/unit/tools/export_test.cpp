// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "tools/export.h"
#include "tools/import.h"

#include <QTest>

using namespace warder::tools;
using warder::codec::Json;

class ExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void variablesForCi()
    {
        ExportedProfile profile;
        profile.name = "prod";
        profile.kind = "flyte";
        profile.endpoint = "dns:///flyte.example.com";
        profile.clientId = "me & you";
        profile.flow = "client-credentials";
        profile.scopes = { "a", "b" };
        const std::string text = exportVariables(profile, "/usr/bin/warder");
        for (const char* line : { "export FLYTE_PLATFORM_URL=dns:///flyte.example.com\n", "export FLYTE_CREDENTIALS_AUTH_MODE=basic\n",
                                  "export FLYTE_CREDENTIALS_CLIENT_ID='me & you'\n", "export FLYTE_CREDENTIALS_SCOPES=a,b\n", "FLYTE_CREDENTIALS_CLIENT_SECRET", "0.x" })
            QVERIFY2(text.find(line) != std::string::npos, text.c_str());
        QVERIFY(text.find("COMMAND") == std::string::npos);
        const auto back = importText(text, {}, {});
        QVERIFY2(back, back.problem().why.c_str());
        QCOMPARE(back->proposals.front().textAt("oauth.flow"), std::string("client-credentials"));
        QCOMPARE(back->proposals.front().textAt("oauth.client_id"), std::string("me & you"));
    }
    void variablesThatAskWarder()
    {
        ExportedProfile profile;
        profile.name = "prod";
        profile.kind = "flyte";
        profile.endpoint = "flyte.example.com:80";
        profile.flow = "browser";
        profile.allowHttp = true;
        const std::string text = exportVariables(profile, "/usr/bin/warder");
        QVERIFY(text.find("export FLYTE_CREDENTIALS_AUTH_MODE=external_process\nexport FLYTE_CREDENTIALS_COMMAND=/usr/bin/warder,token,prod\n") != std::string::npos);
        QVERIFY(text.find("export FLYTE_PLATFORM_INSECURE=true\n") != std::string::npos);
    }
    void variablesOfAnApplication()
    {
        ExportedProfile profile;
        profile.name = "app";
        profile.kind = "oidc";
        profile.issuer = "https://id.example.com";
        profile.clientId = "it's";
        profile.scopes = { "openid", "groups" };
        const std::string text = exportVariables(profile, "/usr/bin/warder");
        QVERIFY(text.find("export OIDC_AUTHORITY=https://id.example.com\nexport OIDC_CLIENT_ID='it'\\''s'\nexport OIDC_SCOPE='openid groups'\n") != std::string::npos);
    }
    void aProfileFile()
    {
        const std::string text = exportToml("prod",
                                            { { "title", Json("A \"B\"\n\\") },
                                              { "id", Json("wdr-canary-id") },
                                              { "oauth.scopes", Json(std::vector<std::string> { "openid", "x" }) },
                                              { "order", Json(3) },
                                              { "oauth.authorize_params", Json::object({ { "prompt", "login" }, { "access_token", "wdr-canary" } }) },
                                              { "http.headers", Json::object({ { "Authorization", "wdr-canary" } }) },
                                              { "http.http2", Json(true) },
                                              { "check.url", Json() },
                                              { "match", Json::array({ Json::object({ { "tool", "git" }, { "host", "g" } }), Json::object({ { "tool", "git" }, { "host", "h" } }) }) } });
        QCOMPARE(text,
                 std::string("# Profile prod of Warder, without secrets. To take it over: warder import FILE --name prod\n"
                             "# Left out, because it may be a secret: oauth.authorize_params.access_token\n"
                             "# Left out, because it may be a secret: http.headers.Authorization\n"
                             "title = \"A \\\"B\\\"\\u000A\\\\\"\norder = 3\n\n[oauth]\nscopes = [\"openid\", \"x\"]\nauthorize_params = { prompt = \"login\" }\n\n[http]\nhttp2 = true\n"
                             "\n[[match]]\ntool = \"git\"\nhost = \"g\"\n\n[[match]]\ntool = \"git\"\nhost = \"h\"\n"));
    }
    void aProfileFileComesBack()
    {
        const std::string text = exportToml("prod", { { "kind", Json("oidc") }, { "endpoint", Json("https://x.example") }, { "oauth.client_id", Json("w\té") } });
        ImportSurroundings around;
        around.nameHint = "prod";
        const auto back = importText(text, {}, around);
        QVERIFY2(back, back.problem().why.c_str());
        QCOMPARE(back->format, ImportFormat::Profile);
        QCOMPARE(back->proposals.front().name, std::string("prod"));
        QCOMPARE(back->proposals.front().textAt("oauth.client_id"), std::string("w\té"));
    }
};

QTEST_GUILESS_MAIN(ExportTest)
#include "export_test.moc"
