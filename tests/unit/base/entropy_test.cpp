// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "base/entropy.h"

#include <QTest>

#include <set>

using namespace warder;

namespace {

class CountingEntropy final : public Entropy
{
public:
    void fill(std::span<std::byte> bytes) override
    {
        for (auto& byte : bytes)
            byte = std::byte { m_next++ };
    }

private:
    unsigned char m_next = 0;
};

} // namespace

class EntropyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void randomTokenIsBase64Url()
    {
        CountingEntropy entropy;
        QCOMPARE(randomToken(entropy, 3), std::string("AAEC"));
        QCOMPARE(randomToken(entropy, 1), std::string("Aw"));
        QCOMPARE(randomToken(entropy, 0), std::string());
        QCOMPARE(randomToken(entropy, 32).size(), std::size_t { 43 });
    }

    void systemTokensDiffer()
    {
        SystemEntropy entropy;
        std::set<std::string> tokens;
        for (int i = 0; i < 100; ++i)
            tokens.insert(randomToken(entropy, 32));
        QCOMPARE(tokens.size(), std::size_t { 100 });
    }
};

QTEST_GUILESS_MAIN(EntropyTest)
#include "entropy_test.moc"
