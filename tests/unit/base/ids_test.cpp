// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "base/ids.h"

#include "support/test_macros.h"

#include <type_traits>
#include <unordered_set>

using namespace warder;

static_assert(!std::is_convertible_v<std::string, ProfileId>);
static_assert(!std::is_convertible_v<ProfileId, std::string>);
static_assert(!std::is_same_v<ProfileId, ProfileName>);

class IdsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void profileNames_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("valid");
        QTest::newRow("plain") << QByteArray("flyte-prod") << true;
        QTest::newRow("digits, dots, underscores") << QByteArray("0a.b_c-d") << true;
        QTest::newRow("longest") << QByteArray(63, 'a') << true;
        QTest::newRow("too long") << QByteArray(64, 'a') << false;
        QTest::newRow("empty") << QByteArray("") << false;
        QTest::newRow("upper case") << QByteArray("Flyte") << false;
        QTest::newRow("hidden file") << QByteArray(".hidden") << false;
        QTest::newRow("option") << QByteArray("-rf") << false;
        QTest::newRow("path") << QByteArray("a/b") << false;
        QTest::newRow("parent") << QByteArray("../a") << false;
        QTest::newRow("line end") << QByteArray("a\n") << false;
        QTest::newRow("NUL") << QByteArray("a\0b", 3) << false;
        QTest::newRow("non-ASCII") << QByteArray("caf\xc3\xa9") << false;
    }
    void profileNames()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, valid);
        const auto name = parseProfileName(text.toStdString());
        if (valid) {
            QVERIFY_OK(name);
            QCOMPARE(name->text(), text.toStdString());
        } else {
            QVERIFY_ERROR(name, ErrorCode::InvalidRequest);
        }
    }

    void hashAndOrder()
    {
        std::unordered_set<ProfileId> ids { ProfileId { "a" }, ProfileId { "b" }, ProfileId { "a" } };
        QCOMPARE(ids.size(), std::size_t { 2 });
        QVERIFY(ProfileId { "a" } < ProfileId { "b" });
        QVERIFY(ProfileId().isEmpty());
    }
};

QTEST_GUILESS_MAIN(IdsTest)
#include "ids_test.moc"
