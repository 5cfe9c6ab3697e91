// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "oauth/pkce.h"

#include <QTest>

#include <algorithm>

using namespace warder;
using namespace warder::oauth;

class PkceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rfc7636AppendixB()
    {
        QCOMPARE(s256Challenge("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"), std::string("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"));
    }

    void verifiersAreLongEnoughAndDiffer()
    {
        SystemEntropy entropy;
        const Pkce first = createPkce(entropy);
        const Pkce second = createPkce(entropy);
        QCOMPARE(first.verifier.size(), std::size_t { 43 });
        QVERIFY(!first.verifier.equals(second.verifier));
        QVERIFY(first.challenge != second.challenge);
        first.verifier.revealText([&first](std::string_view text) {
            QVERIFY(std::ranges::all_of(text, [](char c) { return std::isalnum(static_cast<unsigned char>(c)) || c == '-' || c == '_'; }));
            QCOMPARE(s256Challenge(text), first.challenge);
        });
    }
};

QTEST_GUILESS_MAIN(PkceTest)
#include "pkce_test.moc"
