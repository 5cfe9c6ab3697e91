// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "server/oidc_agent_channel.h"

#include <QTest>

#include <sodium.h>

#include <array>
#include <string>
#include <vector>

using namespace warder::server;
using warder::codec::Json;
using State = OidcAgentChannel::State;

namespace {

std::string toBase64(const unsigned char* bytes, std::size_t length)
{
    std::string text(sodium_base64_ENCODED_LEN(length, sodium_base64_VARIANT_ORIGINAL), '\0');
    sodium_bin2base64(text.data(), text.size(), bytes, length, sodium_base64_VARIANT_ORIGINAL);
    text.pop_back();
    return text;
}

std::vector<unsigned char> fromBase64(const std::string& text)
{
    std::vector<unsigned char> bytes(text.size());
    std::size_t length = 0;
    if (sodium_base642bin(bytes.data(), bytes.size(), text.data(), text.size(), nullptr, &length, nullptr, sodium_base64_VARIANT_ORIGINAL) != 0)
        return {};
    bytes.resize(length);
    return bytes;
}

// The other end, as oidc-token does it.
class OidcToken
{
public:
    OidcToken() { crypto_kx_keypair(m_public.data(), m_secret.data()); }
    [[nodiscard]] std::string hello() const { return toBase64(m_public.data(), m_public.size()); }
    void meet(const std::string& reply)
    {
        const auto theirs = fromBase64(reply);
        m_isAgreed = theirs.size() == 32 && crypto_box_beforenm(m_key.data(), theirs.data(), m_secret.data()) == 0;
    }
    [[nodiscard]] std::string seal(const std::string& plain) const
    {
        std::array<unsigned char, crypto_secretbox_NONCEBYTES> nonce {};
        randombytes_buf(nonce.data(), nonce.size());
        std::vector<unsigned char> cipher(plain.size() + crypto_secretbox_MACBYTES);
        crypto_secretbox_easy(cipher.data(), reinterpret_cast<const unsigned char*>(plain.data()), plain.size(), nonce.data(), m_key.data());
        return std::to_string(plain.size()) + ":" + toBase64(nonce.data(), nonce.size()) + ":" + toBase64(cipher.data(), cipher.size());
    }
    [[nodiscard]] std::string open(const std::string& message) const
    {
        const auto first = message.find(':');
        const auto second = message.find(':', first + 1);
        const auto nonce = fromBase64(message.substr(first + 1, second - first - 1));
        const auto cipher = fromBase64(message.substr(second + 1));
        std::string plain(std::stoul(message), '\0');
        if (nonce.size() != crypto_secretbox_NONCEBYTES || cipher.size() != plain.size() + crypto_secretbox_MACBYTES
            || crypto_secretbox_open_easy(reinterpret_cast<unsigned char*>(plain.data()), cipher.data(), cipher.size(), nonce.data(), m_key.data()) != 0)
            return "not ours";
        return plain;
    }
    [[nodiscard]] bool isAgreed() const { return m_isAgreed; }

private:
    std::array<unsigned char, 32> m_public {};
    std::array<unsigned char, 32> m_secret {};
    std::array<unsigned char, 32> m_key {};
    bool m_isAgreed = false;
};

} // namespace

class OidcAgentChannelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(sodium_init() >= 0); }
    void inTheClear()
    {
        OidcAgentChannel channel;
        QCOMPARE(channel.take(R"({"request":"che)"), State::NeedsMore);
        QCOMPARE(channel.take(R"(ck"})"), State::HasRequest);
        QCOMPARE(channel.takeRequest().stringAt("request"), std::optional<std::string>("check"));
        QCOMPARE(channel.seal(Json::object({ { "status", "success" } })), std::string(R"({"status":"success"})"));
        QCOMPARE(channel.take("{}"), State::Failed); // one request for each connection
    }
    void sealed()
    {
        OidcAgentChannel channel;
        OidcToken other;
        const std::string hello = other.hello();
        QCOMPARE(channel.take(hello.substr(0, 10)), State::NeedsMore);
        QCOMPARE(channel.take(hello.substr(10)), State::Send);
        other.meet(channel.reply());
        QVERIFY(other.isAgreed());
        const std::string message = other.seal(R"({"request":"access_token","account":"flyte"})");
        for (std::size_t i = 0; i + 1 < message.size(); ++i)
            QCOMPARE(channel.take(message.substr(i, 1)), State::NeedsMore); // however it is cut
        QCOMPARE(channel.take(message.substr(message.size() - 1)), State::HasRequest);
        QCOMPARE(channel.takeRequest().stringAt("account"), std::optional<std::string>("flyte"));
        const Json answer = Json::object({ { "status", "success" }, { "access_token", "wdr-canary-at" } });
        const std::string reply = channel.seal(answer);
        QVERIFY(reply.find("canary") == std::string::npos);
        QCOMPARE(other.open(reply), answer.dump());
        QVERIFY(channel.seal(answer) != reply); // no nonce twice
    }
    void whatIsNoPeerOfThisProtocol_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const auto row = [](const char* name, const QByteArray& bytes) { QTest::newRow(name) << bytes; };
        row("no base64", QByteArray(44, '*'));
        row("too short a key", QByteArray(40, 'A') + "====");
        row("a point of small order", QByteArray(43, 'A') + "=");
        row("something huge", QByteArray(200'000, '{'));
        row("another protocol", R"(GET / HTTP/1.1 xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx)");
    }
    void whatIsNoPeerOfThisProtocol()
    {
        QFETCH(QByteArray, bytes);
        OidcAgentChannel channel;
        QCOMPARE(channel.take({ bytes.constData(), static_cast<std::size_t>(bytes.size()) }), State::Failed);
    }
    void whatIsNotSealedAsItShould_data()
    {
        QTest::addColumn<int>("damage");
        for (int i = 0; i < 8; ++i)
            QTest::addRow("%d", i) << i;
    }
    void whatIsNotSealedAsItShould()
    {
        QFETCH(int, damage);
        OidcAgentChannel channel;
        OidcToken other;
        QCOMPARE(channel.take(other.hello()), State::Send);
        other.meet(channel.reply());
        std::string message = other.seal(R"({"request":"check"})");
        const std::array<std::string, 8> damaged {
            ":" + message.substr(message.find(':') + 1), // no length
            "x" + message,
            "0" + message.substr(message.find(':')),
            "99999999" + message.substr(message.find(':')),
            message.substr(0, message.size() - 4) + "AAAA", // another cipher text
            OidcToken().seal(R"({"request":"check"})"), // another key
            other.seal("[]"),
            other.seal(R"({"request":"check","request":"lock"})"),
        };
        QCOMPARE(channel.take(damaged[static_cast<std::size_t>(damage)]), State::Failed);
    }
};

QTEST_GUILESS_MAIN(OidcAgentChannelTest)
#include "oidc_agent_channel_test.moc"
