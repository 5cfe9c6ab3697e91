// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "server/oidc_agent_channel.h"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <vector>

using warder::codec::Json;
using warder::server::OidcAgentChannel;
using State = OidcAgentChannel::State;

namespace {

std::string toBase64(const unsigned char* bytes, std::size_t length)
{
    std::string text(sodium_base64_ENCODED_LEN(length, sodium_base64_VARIANT_ORIGINAL), '\0');
    sodium_bin2base64(text.data(), text.size(), bytes, length, sodium_base64_VARIANT_ORIGINAL);
    text.pop_back();
    return text;
}

State feed(OidcAgentChannel& channel, std::string_view bytes, std::size_t step)
{
    State state = State::NeedsMore;
    for (std::size_t at = 0; at < bytes.size() && state == State::NeedsMore; at += step)
        state = channel.take(bytes.substr(at, step));
    return state;
}

void checkRequest(OidcAgentChannel& channel, State state)
{
    // What comes out is an object, and there is nothing more to be had.
    if (state == State::HasRequest && (!channel.takeRequest().isObject() || !channel.takeRequest().isNull()))
        std::abort();
}

// A client that has agreed on a key sends `plain`, well sealed, or `bytes` in the place of a sealed message.
void talkSealed(std::string_view bytes, bool isWellSealed)
{
    std::array<unsigned char, crypto_box_PUBLICKEYBYTES> ours {};
    std::array<unsigned char, crypto_box_SECRETKEYBYTES> secret {};
    std::array<unsigned char, crypto_box_SEEDBYTES> seed {};
    crypto_box_seed_keypair(ours.data(), secret.data(), seed.data());
    OidcAgentChannel channel;
    if (channel.take(toBase64(ours.data(), ours.size())) != State::Send)
        std::abort();
    if (!isWellSealed) {
        checkRequest(channel, feed(channel, bytes, 11));
        return;
    }
    std::array<unsigned char, 64> theirs {};
    std::size_t length = 0;
    const std::string& reply = channel.reply();
    if (sodium_base642bin(theirs.data(),
                          theirs.size(),
                          reply.data(),
                          reply.size(),
                          nullptr,
                          &length,
                          nullptr,
                          sodium_base64_VARIANT_ORIGINAL)
            != 0
        || length != 32)
        std::abort();
    std::array<unsigned char, crypto_box_BEFORENMBYTES> key {};
    if (crypto_box_beforenm(key.data(), theirs.data(), secret.data()) != 0)
        std::abort();
    const std::array<unsigned char, crypto_secretbox_NONCEBYTES> nonce {};
    std::vector<unsigned char> cipher(bytes.size() + crypto_secretbox_MACBYTES);
    crypto_secretbox_easy(
        cipher.data(), reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size(), nonce.data(), key.data());
    checkRequest(channel,
                 feed(channel,
                      std::to_string(bytes.size()) + ":" + toBase64(nonce.data(), nonce.size()) + ":"
                          + toBase64(cipher.data(), cipher.size()),
                      64));
}

} // namespace

// The first byte chooses: in the clear, in the place of a sealed message, or sealed.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0 || sodium_init() < 0)
        return 0;
    const std::string_view bytes(reinterpret_cast<const char*>(data) + 1, size - 1);
    switch (data[0] % 3) {
    case 0: {
        OidcAgentChannel channel;
        const State state = feed(channel, bytes, 13);
        checkRequest(channel, state);
        if (state == State::HasRequest && channel.take("{") != State::Failed)
            std::abort(); // one request is all there is
        break;
    }
    case 1:
        talkSealed(bytes, false);
        break;
    default:
        talkSealed(bytes, true);
        break;
    }
    return 0;
}
