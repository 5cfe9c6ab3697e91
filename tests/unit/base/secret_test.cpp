// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "base/secret.h"

#include <QDebug>
#include <QTest>

#include <algorithm>

using namespace warder;

class SecretTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void movingEmptiesTheSource()
    {
        for (const auto memory : { Secret::Memory::Locked, Secret::Memory::Ordinary }) {
            Secret first = Secret::copyOf("wdr-canary-1", memory);
            Secret second = std::move(first);
            QVERIFY(first.isEmpty()); // NOLINT(bugprone-use-after-move)
            QVERIFY(second.equals("wdr-canary-1"));
            Secret third = Secret::copyOf("other", memory);
            third = std::move(second);
            QVERIFY(second.isEmpty()); // NOLINT(bugprone-use-after-move)
            QVERIFY(third.equals("wdr-canary-1"));
            Secret& same = third;
            third = std::move(same);
            QVERIFY(third.equals("wdr-canary-1"));
        }
    }

    void takeWipesTheText()
    {
        std::string text = "wdr-canary-long-enough-for-the-heap-0123456789";
        const char* const memory = text.data();
        const std::size_t size = text.size();
        const Secret secret = Secret::take(text);
        QVERIFY(text.empty());
        QVERIFY(std::all_of(memory, memory + size, [](char c) { return c == '\0'; })); // the capacity is still the string's
        QVERIFY(secret.equals("wdr-canary-long-enough-for-the-heap-0123456789"));
    }

    void wipeClearsTheOldTail()
    {
        std::string text(100, 'x');
        const char* const memory = text.data();
        text.resize(3);
        warder::wipe(text);
        QVERIFY(text.empty());
        QVERIFY(std::all_of(memory, memory + 100, [](char c) { return c == '\0'; }));
    }

    void equals()
    {
        const Secret secret = Secret::copyOf("abc");
        QVERIFY(secret.equals("abc"));
        QVERIFY(!secret.equals("abd"));
        QVERIFY(!secret.equals("ab"));
        QVERIFY(!secret.equals(""));
        QVERIFY(secret.equals(Secret::copyOf("abc", Secret::Memory::Ordinary)));
        QVERIFY(!secret.equals(Secret()));
        QVERIFY(Secret().equals(Secret()));
        QVERIFY(Secret().isEmpty() && Secret::copyOf("").isEmpty());
    }

    void cloneAndReveal()
    {
        const Secret secret = Secret::create(4, [](std::span<std::byte> bytes) { std::ranges::fill(bytes, std::byte { 'z' }); });
        const Secret copy = secret.clone();
        QVERIFY(copy.equals("zzzz"));
        QCOMPARE(secret.reveal([](std::span<const std::byte> bytes) { return bytes.size(); }), std::size_t { 4 });
        QCOMPARE(secret.copyToInsecureString(), std::string("zzzz"));
    }

    void isNeverPrinted()
    {
        QString printed;
        QDebug(&printed) << Secret::copyOf("wdr-canary-2");
        QVERIFY(!printed.contains(QLatin1String("canary")));
        QVERIFY(printed.contains(QString::fromUtf8("‹secret›")));
    }

    void hashes()
    {
        // FIPS 180-2 appendix B.1
        const std::string expected = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        QCOMPARE(sha256Hex(std::string_view("abc")), expected);
        QCOMPARE(sha256Hex(Secret::copyOf("abc")), expected);
    }
};

QTEST_GUILESS_MAIN(SecretTest)
#include "secret_test.moc"
