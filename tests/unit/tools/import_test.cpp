// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "tools/import.h"

#include "tools/text_lines.h"

#include <QTest>

#include <algorithm>

using namespace warder::tools;
using warder::codec::Json;

namespace {

// "key = JSON" of every key, one a line, in the order of the proposal.
QByteArray keysOf(const Proposal& proposal)
{
    std::string text;
    for (const auto& [key, value] : proposal.set)
        text += key + " = " + value.dump() + "\n";
    return QByteArray::fromStdString(text);
}

bool hasRemark(const std::vector<std::string>& remarks, const std::string& part)
{
    return std::ranges::any_of(remarks, [&part](const std::string& remark) { return remark.find(part) != std::string::npos; });
}

ImportSurroundings surroundings()
{
    ImportSurroundings around;
    around.folder = "/home/ada/.flyte";
    around.environment = { { "MY_SECRET", "wdr-canary-from-env\n" }, { "OTHER_ID", "id-of-other" } };
    around.files = { { "/run/secrets/id", "id-of-file\n" } };
    return around;
}

constexpr auto kDataosManifest = R"(name: auth-app
version: v1
type: service
service:
  servicePort: 8050
  ingress:
    path: /st_auth
stack: python3:1.0
envs:
  PORT: 8050
  URL_BASE_PATHNAME: "/st_auth/"  #same as ingress.path
  OIDC_REDIRECT_URI: "${{*************}}$"
  OIDC_SKIP_DISCOVERY: "false"
  OIDC_AUTHORITY: "https:%1dataos.example.com/oidc"
  OIDC_CLIENT_ID: "%2"
  OIDC_CLIENT_SECRET: "%3"
  OIDC_SCOPE: "openid profile groups email federated:id offline_access"
  FLASK_SECRET_KEY: "your-random-secret-key"
dataosSecrets:
  - name: bitbucket-r
    allKeys: true
stackSpec:
  repo:
    syncFlags:
      - '--ref=main'
)";

constexpr auto kKubeconfig = R"(apiVersion: v1
kind: Config
current-context: prod
clusters:
- name: prod
  cluster:
    server: https:%1k8s.example.com:6443
    certificate-authority-data: LS0tLS1CRUdJTg==
- name: test
  cluster: {server: "https:%1test.example.com"}
contexts:
- name: prod
  context: {cluster: prod, user: oidc}
- name: test
  context: {cluster: test, user: oidc}
- name: old
  context: {cluster: test, user: legacy}
users:
- name: oidc
  user:
    exec:
      apiVersion: client.authentication.k8s.io/v1
      command: kubectl
      args:
      - oidc-login
      - get-token
      - --oidc-issuer-url=https:%1idp.example.com
      - --oidc-client-id
      - kubernetes
      - --oidc-client-secret=wdr-canary-kube
      - --oidc-extra-scope=email,groups
      - --oidc-extra-scope=offline_access
      - --oidc-auth-request-extra-params=audience=api
      - --v=1
- name: legacy
  user:
    auth-provider:
      name: oidc
      config:
        idp-issuer-url: https:%1old.example.com
        client-id: kube
        client-secret: wdr-canary-legacy
        extra-scopes: groups
        id-token: wdr-canary-id
        refresh-token: wdr-canary-refresh
        idp-certificate-authority: ca.pem
- name: pod
  user: {tokenFile: /var/run/secrets/token}
- name: admin
  user: {client-certificate-data: AAAA, client-key-data: BBBB}
- name: cloud
  user:
    exec: {command: gke-gcloud-auth-plugin, apiVersion: client.authentication.k8s.io/v1}
)";

constexpr auto kOidcAgent = R"({
	"name":	"demo",
	"client_name":	"oidc-agent:demo-host",
	"issuer_url":	"https:%1idp.example.com/",
	"device_authorization_endpoint":	"https:%1idp.example.com/device",
	"daeSetByUser":	0,
	"client_id":	"abc",
	"client_secret":	"wdr-canary-agent",
	"refresh_token":	"wdr-canary-refresh",
	"cert_path":	"/etc/ssl/certs/ca-certificates.crt",
	"scope":	"openid offline_access profile",
	"redirect_uris":	["edu.kit.data.oidc-agent:/redirect", "http:%1localhost:8080", "http:%1localhost:4242"],
	"username":	"",
	"password":	""
})";

QByteArray filled(const char* text, const QByteArray& second = {}, const QByteArray& third = {})
{
    return QByteArray(text).replace("%1", "/" "/").replace("%2", second).replace("%3", third);
}

} // namespace

class ImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    //! One proposal each: what it is read as, its name, all its keys, its secret, and pieces of remarks separated by '|'.
    void one_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("format");
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("keys");
        QTest::addColumn<QByteArray>("secret");
        QTest::addColumn<QByteArray>("remarks");
        const auto row = [](const char* what, const QByteArray& text, const char* format, const char* name, const QByteArray& keys, const char* secret,
                            const char* remarks) { QTest::newRow(what) << text << QByteArray(format) << QByteArray(name) << keys << QByteArray(secret) << QByteArray(remarks); };
        const QByteArray flyte = "title = \"Flyte at flyte.example.com\"\nkind = \"flyte\"\npreset = \"flyte\"\nendpoint = \"dns:///flyte.example.com\"\n";

        row("flytectl, Pkce", "admin:\n  # For GRPC endpoints you might want to use dns:///flyte.myexample.com\n  endpoint: dns:///flyte.example.com\n  authType: Pkce\n  insecure: false\nlogger:\n  show-source: true\n  level: 0\n",
            "flyte-yaml", "flyte-example-com", flyte + "oauth.flow = \"browser\"\n", "", "logger");
        row("keys in any case", "Admin:\n  ENDPOINT: dns:///flyte.example.com\n  authtype: pkce\n  AuthorizationHeader: flyte-authorization\n", "flyte-yaml", "flyte-example-com",
            flyte + "oauth.flow = \"browser\"\nserve.header = \"flyte-authorization\"\n", "", "");
        row("flytectl, ClientSecret",
            "admin:\n  endpoint: dns:///flyte.example.com\n  authType: ClientSecret\n  clientId: me\n  clientSecretLocation: /etc/secrets/client_secret\n  scopes:\n  - api://<client id>/.default\n  - all\n  useAudienceFromAdmin: true\n"
            "  tokenUrl: https:/" "/idp.example.com/token\n  caCertFilePath: ca.pem\n  httpProxyURL: http:/" "/proxy:3128\n  audience: aud\n",
            "flyte-yaml", "flyte-example-com",
            flyte + "http.ca_file = \"/home/ada/.flyte/ca.pem\"\nhttp.proxy = \"http:/" "/proxy:3128\"\noauth.flow = \"client-credentials\"\noauth.client_id = \"me\"\n"
                    "oauth.client_secret_file = \"/etc/secrets/client_secret\"\noauth.scopes = [\"api:/" "/<client id>/.default\",\"all\"]\noauth.audience = \"aud\"\n"
                    "oauth.token_endpoint = \"https:/" "/idp.example.com/token\"\n",
            "", "relative path|useAudienceFromAdmin");
        row("scopes in a comma text, a secret in a variable", "admin: {endpoint: 'dns:///flyte.example.com', authType: ClientSecret, clientId: me, clientSecretEnvVar: MY_SECRET, scopes: 'a, b,c'}\n",
            "flyte-yaml", "flyte-example-com", flyte + "oauth.flow = \"client-credentials\"\noauth.client_id = \"me\"\noauth.scopes = [\"a\",\"b\",\"c\"]\n", "wdr-canary-from-env",
            "goes into the vault");
        row("a variable that is not set", "admin:\n  endpoint: dns:///flyte.example.com\n  clientId: me\n  clientSecretEnvVar: NOT_SET\n", "flyte-yaml", "flyte-example-com",
            flyte + "oauth.flow = \"client-credentials\"\noauth.client_id = \"me\"\noauth.client_secret_env = \"NOT_SET\"\n", "", "agent's environment");
        row("durations and what is not needed",
            "admin:\n  endpoint: dns:///flyte.example.com\n  authType: DeviceFlow\n  maxRetries: 4\n  perRetryTimeout: 15s\n  tokenRefreshWindow: 1m30s\n  deviceFlowConfig:\n    timeout: 10m\n    refreshTime: 5m\n    pollInterval: 5s\n  strange: 1\n",
            "flyte-yaml", "flyte-example-com", flyte + "oauth.flow = \"device\"\nserve.min_valid = \"300s\"\n", "",
            "admin.maxRetries, admin.perRetryTimeout and admin.deviceFlowConfig.timeout|admin.deviceFlowConfig.pollInterval and admin.strange");
        row("a bad duration", "admin:\n  endpoint: dns:///flyte.example.com\n  tokenRefreshWindow: soon\n", "flyte-yaml", "flyte-example-com", flyte + "oauth.flow = \"browser\"\n", "",
            "not a duration");
        row("the sandbox", "admin:\n  endpoint: localhost:30080\n  insecure: true\n", "flyte-yaml", "localhost",
            "title = \"Flyte at localhost\"\nkind = \"flyte\"\npreset = \"flyte\"\nendpoint = \"localhost:30080\"\nhttp_endpoint = \"http:/" "/localhost:30080\"\noauth.flow = \"browser\"\n", "", "");
        row("insecure elsewhere", "admin:\n  endpoint: dns:///flyte.example.com\n  insecure: true\n  insecureSkipVerify: true\n", "flyte-yaml", "flyte-example-com",
            flyte + "http.allow_http = true\nhttp.insecure_skip_verify = true\noauth.flow = \"browser\"\n", "", "without TLS|certificate is not checked");
        row("Warder's own", "admin:\n  endpoint: dns:///flyte.example.com\n  authType: ExternalCommand\n  command: [/usr/bin/warder, token, prod]\n  proxyCommand: [iap]\n", "flyte-yaml", "flyte-example-com",
            flyte + "oauth.flow = \"browser\"\n", "", "asks Warder already|proxy in front");
        row("another command", "admin:\n  endpoint: dns:///flyte.example.com\n  authType: ExternalCommand\n  command: [/usr/bin/gcloud, token]\n", "flyte-yaml", "flyte-example-com",
            flyte + "oauth.flow = \"browser\"\n", "", "was not taken over");
        row("a byte-order mark and CRLF", "\xef\xbb\xbf" "admin:\r\n  endpoint: dns:///flyte.example.com\r\n", "flyte-yaml", "flyte-example-com", flyte + "oauth.flow = \"browser\"\n", "", "");
        row("merged and aliased", "base: &base\n  endpoint: dns:///flyte.example.com\nadmin:\n  <<: *base\n  authType: Pkce\n", "flyte-yaml", "flyte-example-com", flyte + "oauth.flow = \"browser\"\n", "", "base");

        row("flytekit's INI",
            "[sdk]\nworkflow_packages=app\n\n[platform]\nurl=dns:///flyte.example.com\ninsecure = False\n; a comment\n[credentials]\nclient_id=me\nClient_Secret: wdr-canary-ini\nscopes=a,\n  b\nauth_mode=client_credentials\n",
            "flyte-ini", "flyte-example-com", flyte + "oauth.flow = \"client-credentials\"\noauth.client_id = \"me\"\noauth.scopes = [\"a\",\"b\"]\n", "wdr-canary-ini", "sdk|vault");

        row("the variables of today",
            "export FLYTE_PLATFORM_URL=dns:///flyte.example.com\nexport FLYTE_CREDENTIALS_CLIENT_ID=me\nFLYTE_CREDENTIALS_CLIENT_SECRET='wdr-canary-env'\nFLYTE_CREDENTIALS_AUTH_MODE=basic # as S0 has it\nFLYTE_CREDENTIALS_SCOPES=a,b\nUNRELATED=1\n",
            "dotenv", "flyte-example-com", flyte + "oauth.flow = \"client-credentials\"\noauth.client_id = \"me\"\noauth.scopes = [\"a\",\"b\"]\n", "wdr-canary-env", "vault");
        row("the variables of flytekit 0.x",
            "FLYTE_PLATFORM_URL=dns:///flyte.example.com\nFLYTE_PLATFORM_AUTH=True\nFLYTE_CREDENTIALS_CLIENT_ID_FROM_ENV_VAR=OTHER_ID\nFLYTE_CREDENTIALS_CLIENT_SECRET_FROM_FILE=/run/secrets/flyte\nFLYTE_CREDENTIALS_AUTHORIZATION_METADATA_KEY=flyte-authorization\nFLYTE_CREDENTIALS_OAUTH_SCOPES=all\nFLYTE_CREDENTIALS_AUTH_MODE=basic\n",
            "dotenv", "flyte-example-com",
            flyte + "oauth.flow = \"client-credentials\"\noauth.client_id = \"id-of-other\"\noauth.client_secret_file = \"/run/secrets/flyte\"\noauth.scopes = [\"all\"]\nserve.header = \"flyte-authorization\"\n", "",
            "Today's flytekit does not read FLYTE_PLATFORM_AUTH, FLYTE_CREDENTIALS_CLIENT_ID_FROM_ENV_VAR");
        row("a secret from another variable, an id from a file",
            "FLYTE_PLATFORM_URL=dns:///flyte.example.com\nFLYTE_CREDENTIALS_CLIENT_ID_FROM_FILE=/run/secrets/id\nFLYTE_CREDENTIALS_CLIENT_SECRET_FROM_ENV_VAR=MY_SECRET\nFLYTE_CREDENTIALS_AUTH_MODE=basic\nFLYTE_CREDENTIALS_AUDIENCE_FROM_FILE=/no/such\n",
            "dotenv", "flyte-example-com", flyte + "oauth.flow = \"client-credentials\"\noauth.client_id = \"id-of-file\"\n", "wdr-canary-from-env", "cannot be read|vault");
        row("the value wins over where it could come from",
            "FLYTE_PLATFORM_URL=dns:///flyte.example.com\nFLYTE_CREDENTIALS_CLIENT_ID=direct\nFLYTE_CREDENTIALS_CLIENT_ID_FROM_ENV_VAR=OTHER_ID\nFLYTE_CREDENTIALS_AUTH_MODE=basic\nFLYTE_CREDENTIALS_CLIENT_SECRET_LOCATION=/s\n",
            "dotenv", "flyte-example-com", flyte + "oauth.flow = \"client-credentials\"\noauth.client_id = \"direct\"\noauth.client_secret_file = \"/s\"\n", "", "");

        const QByteArray dataos = "title = \"auth-app\"\nkind = \"oidc\"\npreset = \"dataos\"\nendpoint = \"https:/" "/dataos.example.com/oidc\"\noauth.issuer = \"https:/" "/dataos.example.com/oidc\"\n";
        const QByteArray scopes = "oauth.flow = \"browser\"\noauth.scopes = [\"openid\",\"profile\",\"groups\",\"email\",\"federated:id\",\"offline_access\"]\n";
        row("a DataOS manifest as in the documents", filled(kDataosManifest, "${{dataos_generic}}", "${{************}}"), "manifest", "auth-app", dataos + scopes, "",
            "OIDC_CLIENT_ID was never filled in|OIDC_CLIENT_SECRET was never filled in|OIDC_REDIRECT_URI was never filled in");
        row("a DataOS manifest, filled in", filled(kDataosManifest, "app", "wdr-canary-dataos"), "manifest", "auth-app",
            dataos + "oauth.client_id = \"app\"\noauth.client_auth = \"client_secret_post\"\n" + scopes, "wdr-canary-dataos", "vault");
        row("a list of name and value", filled("apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec:\n  template:\n    spec:\n      containers:\n      - image: x\n        env:\n        - name: OIDC_AUTHORITY\n          value: https:%1id.example.com\n        - {name: OIDC_CLIENT_ID, value: web-client}\n        - name: OIDC_CLIENT_SECRET\n          valueFrom: {secretKeyRef: {name: s, key: k}}\n"),
            "manifest", "web", "title = \"web\"\nkind = \"oidc\"\npreset = \"dataos\"\nendpoint = \"https:/" "/id.example.com\"\noauth.issuer = \"https:/" "/id.example.com\"\noauth.client_id = \"web-client\"\noauth.flow = \"browser\"\noauth.scopes = [\"openid\",\"email\",\"profile\"]\n",
            "", "");
        row("a file of variables", filled("# local development\nOIDC_AUTHORITY=\"https:%1id.example.com\"\nOIDC_CLIENT_ID=app\nOIDC_CLIENT_SECRET=wdr-canary-dotenv\nOIDC_REDIRECT_URI=http:%1localhost:8050/auth/callback\nOIDC_SCOPE=\"openid email\"\nOIDC_EXTRA=1\n"),
            "dotenv", "id-example-com",
            "title = \"id.example.com\"\nkind = \"oidc\"\npreset = \"dataos\"\nendpoint = \"https:/" "/id.example.com\"\noauth.issuer = \"https:/" "/id.example.com\"\noauth.client_id = \"app\"\noauth.client_auth = \"client_secret_post\"\noauth.flow = \"browser\"\noauth.scopes = [\"openid\",\"email\"]\noauth.redirect_uri = \"http:/" "/localhost:8050/auth/callback\"\n",
            "wdr-canary-dotenv", "port must be free|OIDC_EXTRA");
        row("an address of the application that is not here", filled("OIDC_AUTHORITY=https:%1id.example.com\nOIDC_CLIENT_ID=app\nOIDC_REDIRECT_URI=https:%1app.example.com/auth/callback\n"), "dotenv", "id-example-com",
            "title = \"id.example.com\"\nkind = \"oidc\"\npreset = \"dataos\"\nendpoint = \"https:/" "/id.example.com\"\noauth.issuer = \"https:/" "/id.example.com\"\noauth.client_id = \"app\"\noauth.flow = \"browser\"\noauth.scopes = [\"openid\",\"email\",\"profile\"]\n",
            "", "does not lead to this machine");

        row("oidc-gen -p", filled(kOidcAgent), "oidc-agent", "demo",
            "title = \"demo\"\nkind = \"oidc\"\nendpoint = \"https:/" "/idp.example.com/\"\noauth.issuer = \"https:/" "/idp.example.com/\"\noauth.client_id = \"abc\"\noauth.flow = \"browser\"\noauth.redirect_uri = \"http:/" "/localhost:8080\"\noauth.scopes = [\"openid\",\"offline_access\",\"profile\"]\n",
            "wdr-canary-agent", "refresh token was left out|vault");

        row("a profile of Warder", filled("# mine\ntitle = \"Mine\"\nid = \"abc\"\nkind = \"oidc\"\nendpoint = \"https:%1id.example.com\"\n[oauth]\nclient_id = \"w\"\nscopes = [\"openid\"]\n[oauth.authorize_params]\nprompt = \"login\"\n[[match]]\ntool = \"git\"\nhost = \"g\"\n"),
            "profile", "id-example-com",
            "endpoint = \"https:/" "/id.example.com\"\nkind = \"oidc\"\nmatch = [{\"host\":\"g\",\"tool\":\"git\"}]\noauth.authorize_params = {\"prompt\":\"login\"}\noauth.client_id = \"w\"\noauth.scopes = [\"openid\"]\ntitle = \"Mine\"\n",
            "", "");
    }
    void one()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, format);
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, keys);
        QFETCH(QByteArray, secret);
        QFETCH(QByteArray, remarks);
        const auto result = importText(text.toStdString(), {}, surroundings());
        QVERIFY2(result, result.problem().why.c_str());
        QCOMPARE(QByteArray::fromStdString(std::string(nameOf(result->format))), format);
        QCOMPARE(result->proposals.size(), std::size_t { 1 });
        const Proposal& proposal = result->proposals.front();
        QCOMPARE(QByteArray::fromStdString(proposal.name), name);
        QCOMPARE(keysOf(proposal), keys);
        QCOMPARE(QByteArray::fromStdString(proposal.clientSecret), secret);
        for (const QByteArray& part : remarks.split('|')) {
            QVERIFY2(part.isEmpty() || hasRemark(proposal.remarks, part.toStdString()), part.constData());
        }
        // A secret is nowhere but in its place, and remarks are whole sentences.
        for (const std::string& remark : proposal.remarks) {
            QVERIFY2(remark.find("wdr-canary") == std::string::npos, remark.c_str());
            QVERIFY2(remark.ends_with('.') || remark.find("--client-secret-stdin") != std::string::npos, remark.c_str());
        }
        QVERIFY(!keys.contains("wdr-canary"));
    }

    void kubeconfig()
    {
        const auto result = importText(filled(kKubeconfig).toStdString(), {}, surroundings());
        QVERIFY2(result, result.problem().why.c_str());
        QCOMPARE(nameOf(result->format), std::string_view("kubeconfig"));
        QCOMPARE(result->proposals.size(), std::size_t { 3 });
        const Proposal& login = result->proposals[0];
        QCOMPARE(login.name, std::string("oidc"));
        QCOMPARE(keysOf(login),
                 filled("title = \"Kubernetes: oidc\"\nkind = \"oidc\"\npreset = \"kubernetes\"\nendpoint = \"https:%1k8s.example.com:6443\"\n"
                        "match = [{\"tool\":\"kubectl\",\"host\":\"k8s.example.com:6443\"},{\"tool\":\"kubectl\",\"host\":\"test.example.com\"}]\n"
                        "oauth.issuer = \"https:%1idp.example.com\"\noauth.client_id = \"kubernetes\"\noauth.flow = \"browser\"\n"
                        "oauth.scopes = [\"openid\",\"email\",\"groups\",\"offline_access\"]\noauth.redirect_uri = \"http:%1localhost:8000\"\n"
                        "oauth.audience = \"api\"\nserve.token = \"id\"\n"));
        QCOMPARE(login.clientSecret, std::string("wdr-canary-kube"));
        QVERIFY(hasRemark(login.remarks, "--v"));
        const Proposal& legacy = result->proposals[1];
        QCOMPARE(legacy.name, std::string("old"));
        QCOMPARE(legacy.textAt("oauth.issuer"), filled("https:%1old.example.com").toStdString());
        QCOMPARE(legacy.textAt("http.ca_file"), std::string("/home/ada/.flyte/ca.pem"));
        QCOMPARE(legacy.clientSecret, std::string("wdr-canary-legacy"));
        QVERIFY(hasRemark(legacy.remarks, "two owners"));
        QCOMPARE(result->proposals[2].textAt("kind"), std::string("kubernetes"));
        QCOMPARE(result->proposals[2].textAt("kubernetes.token_file"), std::string("/var/run/secrets/token"));
        QVERIFY(hasRemark(result->remarks, "The user admin"));
        QVERIFY(hasRemark(result->remarks, "gke-gcloud-auth-plugin"));
        for (const Proposal& proposal : result->proposals) {
            QVERIFY(!keysOf(proposal).contains("wdr-canary"));
            for (const std::string& remark : proposal.remarks)
                QVERIFY2(remark.find("wdr-canary") == std::string::npos, remark.c_str());
        }
    }

    void severalOfAManifest()
    {
        const QByteArray text = filled(kDataosManifest, "a", "") + "---\n" + filled(kDataosManifest, "b", "");
        const auto result = importText(text.toStdString(), {}, {});
        QVERIFY(result);
        QCOMPARE(result->proposals.size(), std::size_t { 2 });
        QCOMPARE(result->proposals[0].name, std::string("auth-app"));
        QCOMPARE(result->proposals[1].name, std::string("auth-app-2"));
    }

    void theEnvironment()
    {
        ImportSurroundings around;
        around.environment = { { "HOME", "/home/ada" }, { "FLYTE_PLATFORM_URL", "flyte.example.com:443" }, { "FLYTE_CREDENTIALS_SCOPES_FROM_FILE", "/run/scopes" } };
        QCOMPARE(filesNeededBy("", ImportFormat::FlyteEnvironment, around.environment), std::vector<std::string> { "/run/scopes" });
        around.files = { { "/run/scopes", "a,b" } };
        around.nameHint = "My Flyte!";
        const auto result = importText("", ImportFormat::FlyteEnvironment, around);
        QVERIFY2(result, result.problem().why.c_str());
        QCOMPARE(result->proposals.front().name, std::string("my-flyte"));
        QVERIFY(keysOf(result->proposals.front()).contains("oauth.scopes = [\"a\",\"b\"]"));
    }

    //! A client secret's file is named by the profile, not read.
    void whatFilesAreNeeded()
    {
        QCOMPARE(filesNeededBy("FLYTE_PLATFORM_URL=x\nFLYTE_CREDENTIALS_CLIENT_SECRET_FROM_FILE=/s\nFLYTE_CREDENTIALS_CLIENT_ID_FROM_FILE=/i\nFLYTE_X_FROM_FILE=relative\n", {}, {}),
                 std::vector<std::string> { "/i" });
    }

    void problems_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("format");
        QTest::addColumn<QByteArray>("why");
        QTest::addColumn<int>("line");
        const auto row = [](const char* name, const QByteArray& text, const char* format, const char* why, int line) {
            QTest::newRow(name) << text << QByteArray(format) << QByteArray(why) << line;
        };
        row("nothing", "", "", "none of the files", 0);
        row("prose", "Dear Ada,\nhow are you?\n", "", "none of the files", 0);
        row("no text", QByteArray("a\0b", 3), "", "no text", 0);
        row("not UTF-8", "admin: \xff\n", "", "no text", 0);
        row("too large", QByteArray(200 * 1024, 'a'), "", "larger than", 0);
        row("broken YAML", "admin:\n  endpoint: [a\n  b: c\n", "", "no YAML", 3);
        row("a name twice", "admin:\n  endpoint: a\n  endpoint: b\n", "", "twice", 3);
        row("deep", "admin: " + QByteArray(100, '[') + QByteArray(100, ']'), "", "nested too deeply", 1);
        row("very deep", "admin: " + QByteArray(100'000, '['), "", "no YAML", 0);
        row("aliases of aliases", "a: &a [x,x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c,*c]\ne: [*d,*d,*d,*d,*d,*d,*d,*d,*d,*d]\nadmin: {endpoint: x}\n", "",
            "too many values", 0);
        row("an alias of itself", "admin: &a\n  x: *a\n", "", "not complete", 2);
        row("no admin", "a: b\n", "flyte-yaml", "no section admin", 0);
        row("admin is a text", "admin: b\n", "flyte-yaml", "no section admin", 1);
        row("no endpoint", "admin:\n  authType: Pkce\n", "", "admin.endpoint is missing", 0);
        row("no address", "admin:\n  endpoint: 'a b'\n", "", "not an address", 0);
        row("an option before a section", "url = x\n[platform]\n", "", "before the first [section]", 1);
        row("an option twice", "[platform]\nurl=x\nURL=y\n", "", "twice", 3);
        row("an open section", "[platform]\nurl=x\n[credentials\n", "", "not closed", 3);
        row("not name=value", "OIDC_AUTHORITY=x\nwhat is this\n", "", "not NAME=value", 2);
        row("an open quote", "A=1\nOIDC_AUTHORITY=\"x\n\n", "", "quote is not closed", 2);
        row("no authority", "OIDC_CLIENT_ID=x\n", "", "missing", 0);
        row("an authority that is no address", "OIDC_AUTHORITY=ftp:x y\n", "", "not an address", 0);
        row("no users", "kind: Config\nclusters: []\n", "", "no users", 0);
        row("a user without a name", "kind: Config\nusers:\n- user: {}\n", "", "no name", 3);
        row("no JSON", "{\"name\":\"a\",}", "oidc-agent", "no JSON object", 0);
        row("no issuer", "{\"name\":\"a\",\"client_id\":\"x\"}", "oidc-agent", "no issuer_url", 0);
        row("no TOML", "kind = \"oidc\"\nendpoint = \n", "", "no TOML", 2);
        row("TOML with a letter outside ASCII in a name", "kind = \"oidc\"\nd\xd2\x97low = 1\n", "", "no TOML", 2);
        row("TOML of something else", "[package]\nname = \"x\"\n", "profile", "neither kind nor endpoint", 0);
        row("a manifest without any", "envs:\n  A: b\n", "manifest", "no env", 0);
    }
    void problems()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, format);
        QFETCH(QByteArray, why);
        QFETCH(int, line);
        const auto result = importText(text.toStdString(), importFormatFrom(format.toStdString()), {});
        QVERIFY(!result);
        QVERIFY2(result.problem().why.find(why.toStdString()) != std::string::npos, result.problem().why.c_str());
        if (line > 0)
            QCOMPARE(result.problem().line, static_cast<std::size_t>(line));
    }

    void goDurations_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("seconds");
        QTest::newRow("minutes") << QByteArray("5m") << 300;
        QTest::newRow("mixed") << QByteArray("1h30m5s") << 5405;
        QTest::newRow("fraction") << QByteArray("1.5m") << 90;
        QTest::newRow("rounded up") << QByteArray("500ms") << 1;
        QTest::newRow("micro") << QByteArray("1µs") << 1;
        QTest::newRow("zero") << QByteArray("0") << 0;
        QTest::newRow("no unit") << QByteArray("5") << -1;
        QTest::newRow("no number") << QByteArray("m") << -1;
        QTest::newRow("empty") << QByteArray("") << -1;
        QTest::newRow("negative") << QByteArray("-5m") << -1;
        QTest::newRow("dots") << QByteArray("1.2.3s") << -1;
        QTest::newRow("ages") << QByteArray("99999999999h") << -1;
        QTest::newRow("other unit") << QByteArray("5d") << -1;
    }
    void goDurations()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, seconds);
        QCOMPARE(parseGoDuration(text.toStdString()).value_or(-1), std::int64_t { seconds });
    }

    void formatsHaveWords()
    {
        for (const std::string& word : splitList(importFormatWords(), " ")) {
            const auto format = importFormatFrom(word);
            QVERIFY(format);
            QCOMPARE(nameOf(*format), std::string_view(word));
        }
        QVERIFY(!importFormatFrom("excel"));
    }

    void names_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("kept") << QByteArray("flyte-prod.2_x") << QByteArray("flyte-prod.2_x");
        QTest::newRow("case") << QByteArray("Flyte Prod") << QByteArray("flyte-prod");
        QTest::newRow("path") << QByteArray("../../etc/passwd") << QByteArray("etc-passwd");
        QTest::newRow("dots") << QByteArray("...") << QByteArray("x");
        QTest::newRow("long") << QByteArray(100, 'a') << QByteArray(63, 'a');
        QTest::newRow("other script") << QByteArray("Ключ") << QByteArray("x");
    }
    void names()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, name);
        QCOMPARE(QByteArray::fromStdString(profileNameFrom(text.toStdString(), "x")), name);
    }
};

QTEST_GUILESS_MAIN(ImportTest)
#include "import_test.moc"
