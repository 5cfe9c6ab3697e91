// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/text/removal_text.h"

#include <QTest>

using namespace warder;
using namespace warder::desktop;
using codec::Json;

class RemovalTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatEnds_data()
    {
        QTest::addColumn<QByteArray>("kind");
        QTest::addColumn<bool>("hasToken");
        QTest::addColumn<bool>("isRenewed");
        QTest::addColumn<QString>("part");
        const auto row = [](const char* name, const char* kind, bool hasToken, bool isRenewed, const char* part) {
            QTest::newRow(name) << QByteArray(kind) << hasToken << isRenewed << QString::fromUtf8(part);
        };
        row("a session that is renewed", "oidc", true, true, "asked to revoke the session");
        row("a token that nothing renews", "oauth2", true, false, "asked to revoke the access token");
        row("a token of the person's own", "static", true, false, "stays valid until it ends or somebody revokes it there");
        row("a command", "command", true, false, "what the command signs in with is not touched");
        row("cookies", "web-session", true, false, "you sign out there");
        row("Flipt", "flipt", true, false, "ended at the service");
        row("no session", "oidc", false, false, "");
    }
    void whatEnds()
    {
        QFETCH(QByteArray, kind);
        QFETCH(bool, hasToken);
        QFETCH(bool, isRenewed);
        QFETCH(QString, part);
        Json json = Json::object({ { "name", "prod" }, { "kind", kind.toStdString() }, { "state", "active" }, { "has_refresh_token", isRenewed } });
        if (hasToken)
            json.set("obtained_at", 1000);
        const QString text = removalText(ProfileItem::fromJson(json));
        QVERIFY2(text.contains(part), qPrintable(text));
        QVERIFY(text.startsWith(QStringLiteral("Remove prod?")));
        QVERIFY(text.endsWith(QStringLiteral("forgotten too.")));
        if (part.isEmpty())
            QVERIFY2(!text.contains(QStringLiteral("revoke")), qPrintable(text));
    }
};

QTEST_APPLESS_MAIN(RemovalTextTest)
#include "removal_text_test.moc"
