// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "oauth/revocation.h"

#include "support/test_macros.h"

using namespace warder;
using namespace warder::oauth;

class RevocationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void request()
    {
        Client client;
        client.id = "warder";
        const Secret token = Secret::copyOf("45ghiukldjahdnhzdauz");
        QVERIFY(revocationRequest(client, token, RevokedToken::Refresh)->body().equals("client_id=warder&token=45ghiukldjahdnhzdauz&token_type_hint=refresh_token"));
        QVERIFY(revocationRequest(client, token, RevokedToken::Access)->body().equals("client_id=warder&token=45ghiukldjahdnhzdauz&token_type_hint=access_token"));
    }

    void answers()
    {
        QVERIFY_OK(checkRevocationAnswer({ 200, "", "" }, {}));
        QVERIFY_OK(checkRevocationAnswer({ 200, "text/html", "<html>" }, {}));
        QVERIFY_ERROR(checkRevocationAnswer({ 400, "application/json", R"({"error":"unsupported_token_type"})" }, {}), ErrorCode::Unsupported);
        QVERIFY_ERROR(checkRevocationAnswer({ 401, "application/json", R"({"error":"invalid_client"})" }, {}), ErrorCode::InvalidClient);
        QVERIFY_ERROR(checkRevocationAnswer({ 302, "", "" }, {}), ErrorCode::RedirectRefused);
        const auto later = checkRevocationAnswer({ 503, "", "", "30" }, {});
        QVERIFY_ERROR(later, ErrorCode::ServerError);
        QCOMPARE(later.error().retryAfterSeconds, 30);
    }
};

QTEST_GUILESS_MAIN(RevocationTest)
#include "revocation_test.moc"
