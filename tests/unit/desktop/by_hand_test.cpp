// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/viewmodels/by_hand.h"

#include <QTest>

using namespace warder;
using namespace warder::desktop;
using codec::Json;

class ByHandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasTyped()
    {
        const auto kinds = byHandKinds();
        QCOMPARE(kinds.size(), 3U);
        const Json command = byHandValues(kinds[1], { { QStringLiteral("command.argv"), QStringLiteral("  get \"a b\" c ") }, { QStringLiteral("command.life"), QStringLiteral(" ") } });
        QCOMPARE(QString::fromStdString(command.dump()), QStringLiteral(R"({"kind":"command","command.argv":["get","a b","c"]})"));
        const Json session = byHandValues(kinds[2], { { QStringLiteral("web_session.cookies"), QStringLiteral("session, other  third") }, { QStringLiteral("unknown"), QStringLiteral("x") } });
        QCOMPARE(QString::fromStdString(session.dump()), QStringLiteral(R"({"kind":"web-session","web_session.cookies":["session","other","third"]})"));
    }

    void lines_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("values");
        QTest::addColumn<int>("badLine");
        QTest::newRow("nothing") << "" << "{}" << 0;
        QTest::newRow("two") << "a.b = 1\n\n # mine\nc=x=y " << R"({"a.b":"1","c":"x=y"})" << 0;
        QTest::newRow("empty value") << "a =" << R"({"a":""})" << 0;
        QTest::newRow("no key") << "a = 1\n= 2" << "" << 2;
        QTest::newRow("no equals sign") << "words" << "" << 1;
    }
    void lines()
    {
        QFETCH(QString, text);
        QFETCH(QString, values);
        int badLine = 0;
        const auto found = settingsFromLines(text, &badLine);
        QTEST(badLine, "badLine");
        QCOMPARE(found ? QString::fromStdString(found->dump()) : QString(), values);
    }
};

QTEST_GUILESS_MAIN(ByHandTest)
#include "by_hand_test.moc"
