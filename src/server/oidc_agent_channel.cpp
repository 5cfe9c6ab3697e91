// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "server/oidc_agent_channel.h"

#include <sodium.h>

#include <charconv>
#include <cstddef>
#include <utility>
#include <vector>

namespace warder::server {

using codec::Json;

namespace {

constexpr std::size_t kMaxRequest = 64 * 1024;
constexpr std::size_t kKeyText = 44; // base64 of a public key
constexpr std::size_t kNonceText = 32;
constexpr std::size_t kMaxDigits = 6;

static_assert(crypto_box_BEFORENMBYTES == 32 && crypto_secretbox_KEYBYTES == 32);

std::size_t base64Length(std::size_t bytes)
{
    return (bytes + 2) / 3 * 4;
}

std::string toBase64(const unsigned char* bytes, std::size_t length)
{
    std::string text(sodium_base64_ENCODED_LEN(length, sodium_base64_VARIANT_ORIGINAL), '\0');
    sodium_bin2base64(text.data(), text.size(), bytes, length, sodium_base64_VARIANT_ORIGINAL);
    text.resize(base64Length(length));
    return text;
}

// Exactly `length` bytes, or nothing.
std::optional<std::vector<unsigned char>> fromBase64(std::string_view text, std::size_t length)
{
    std::vector<unsigned char> bytes(length);
    std::size_t got = 0;
    const char* end = nullptr;
    const bool isGood = sodium_base642bin(bytes.data(), bytes.size(), text.data(), text.size(), nullptr, &got, &end, sodium_base64_VARIANT_ORIGINAL) == 0
        && got == length && end == text.data() + text.size();
    return isGood ? std::optional(std::move(bytes)) : std::nullopt;
}

void wipe(std::string& text)
{
    sodium_memzero(text.data(), text.size());
    text.clear();
}

} // namespace

OidcAgentChannel::~OidcAgentChannel()
{
    wipe(m_buffer);
    sodium_memzero(m_key.data(), m_key.size());
}

OidcAgentChannel::State OidcAgentChannel::take(std::string_view bytes)
{
    m_buffer += bytes;
    if (m_buffer.size() > base64Length(kMaxRequest) || m_phase == Phase::Done)
        return State::Failed;
    if (m_phase == Phase::Sealed)
        return takeSealed();
    const auto first = m_buffer.find_first_not_of(" \t\r\n");
    if (first == std::string::npos)
        return State::NeedsMore;
    return m_buffer[first] == '{' ? takePlain() : takeKey();
}

Json OidcAgentChannel::takeRequest()
{
    return std::exchange(m_request, std::nullopt).value_or(Json());
}

OidcAgentChannel::State OidcAgentChannel::takePlain()
{
    // Whole only when it can be read: what never becomes so is ended by the deadline.
    auto request = codec::parseJson(m_buffer, { .maxBytes = kMaxRequest, .maxDepth = 4 });
    if (!request || !request->isObject())
        return State::NeedsMore;
    wipe(m_buffer);
    m_request = std::move(*request);
    m_phase = Phase::Done;
    return State::HasRequest;
}

OidcAgentChannel::State OidcAgentChannel::takeKey()
{
    if (m_buffer.size() < kKeyText)
        return State::NeedsMore;
    const auto theirs = fromBase64(std::string_view(m_buffer).substr(0, kKeyText), crypto_box_PUBLICKEYBYTES);
    if (!theirs)
        return State::Failed;
    std::array<unsigned char, crypto_kx_PUBLICKEYBYTES> ours {};
    std::array<unsigned char, crypto_kx_SECRETKEYBYTES> secret {};
    crypto_kx_keypair(ours.data(), secret.data());
    // Fails for points of small order: then the key would be no secret of ours.
    const bool agreed = crypto_box_beforenm(m_key.data(), theirs->data(), secret.data()) == 0;
    sodium_memzero(secret.data(), secret.size());
    if (!agreed)
        return State::Failed;
    m_buffer.erase(0, kKeyText);
    m_reply = toBase64(ours.data(), ours.size());
    m_phase = Phase::Sealed;
    m_isSealed = true;
    return State::Send;
}

OidcAgentChannel::State OidcAgentChannel::takeSealed()
{
    // LENGTH:NONCE:CIPHER, with the length of what is inside in bytes.
    const auto colon = m_buffer.find(':');
    if (colon == std::string::npos)
        return m_buffer.size() > kMaxDigits ? State::Failed : State::NeedsMore;
    std::size_t length = 0;
    const char* const end = m_buffer.data() + colon;
    if (colon == 0 || colon > kMaxDigits || std::from_chars(m_buffer.data(), end, length).ptr != end || length == 0 || length > kMaxRequest)
        return State::Failed;
    const std::size_t nonceAt = colon + 1;
    const std::size_t cipherAt = nonceAt + kNonceText + 1;
    const std::size_t whole = cipherAt + base64Length(length + crypto_secretbox_MACBYTES);
    if (m_buffer.size() < whole)
        return State::NeedsMore;
    const std::string_view text = m_buffer;
    const auto nonce = fromBase64(text.substr(nonceAt, kNonceText), crypto_secretbox_NONCEBYTES);
    const auto cipher = fromBase64(text.substr(cipherAt, whole - cipherAt), length + crypto_secretbox_MACBYTES);
    if (!nonce || !cipher || text[cipherAt - 1] != ':')
        return State::Failed;
    std::string plain(length, '\0');
    const bool isGenuine = crypto_secretbox_open_easy(reinterpret_cast<unsigned char*>(plain.data()), cipher->data(), cipher->size(), nonce->data(), m_key.data()) == 0;
    auto request = isGenuine ? codec::parseJson(plain, { .maxBytes = kMaxRequest, .maxDepth = 4 }) : std::nullopt;
    wipe(plain);
    if (!request || !request->isObject())
        return State::Failed;
    wipe(m_buffer);
    m_request = std::move(*request);
    m_phase = Phase::Done;
    return State::HasRequest;
}

std::string OidcAgentChannel::seal(const Json& answer) const
{
    std::string plain = answer.dump();
    if (!m_isSealed)
        return plain;
    std::array<unsigned char, crypto_secretbox_NONCEBYTES> nonce {};
    randombytes_buf(nonce.data(), nonce.size());
    std::vector<unsigned char> cipher(plain.size() + crypto_secretbox_MACBYTES);
    crypto_secretbox_easy(cipher.data(), reinterpret_cast<const unsigned char*>(plain.data()), plain.size(), nonce.data(), m_key.data());
    std::string message = std::to_string(plain.size()) + ":" + toBase64(nonce.data(), nonce.size()) + ":" + toBase64(cipher.data(), cipher.size());
    wipe(plain);
    return message;
}

} // namespace warder::server
