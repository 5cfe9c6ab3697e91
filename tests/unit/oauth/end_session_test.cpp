// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "oauth/end_session.h"

#include "support/test_macros.h"

using namespace warder;
using namespace warder::oauth;

class EndSessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void urls()
    {
        EndSessionRequest request;
        request.endSessionEndpoint = "https://idp.example/logout?x=1";
        request.clientId = "warder";
        QCOMPARE(*endSessionUrl(request), std::string("https://idp.example/logout?x=1&client_id=warder"));
        request.state = "s";
        QVERIFY(endSessionUrl(request)->find("state") == std::string::npos);
        request.logoutHint = "me@example.com";
        request.postLogoutRedirectUri = "http://127.0.0.1:1/done";
        QCOMPARE(*endSessionUrl(request),
                 std::string("https://idp.example/logout?x=1&client_id=warder&logout_hint=me%40example.com"
                             "&post_logout_redirect_uri=http%3A%2F%2F127.0.0.1%3A1%2Fdone&state=s"));
        request.endSessionEndpoint = "http://idp.example/logout";
        QVERIFY_ERROR(endSessionUrl(request), ErrorCode::InsecureAddress);
        request.endSessionEndpoint.clear();
        QVERIFY_ERROR(endSessionUrl(request), ErrorCode::EndpointMissing);
    }
};

QTEST_GUILESS_MAIN(EndSessionTest)
#include "end_session_test.moc"
