// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "jose/jws.h"

#include "base/log.h"
#include "codec/base64url.h"
#include "codec/text.h"

#include <algorithm>

namespace warder::jose {

namespace {

Error malformed(std::string why)
{
    return { ErrorCode::JwtMalformed, std::move(why) };
}

// A header parameter that is a text or absent.
Result<std::optional<std::string>> textAt(const codec::Json& header, std::string_view name)
{
    const auto* member = header.find(name);
    if (!member)
        return std::optional<std::string>();
    if (!member->isString())
        return malformed(concat("the header's ", name, " is no text"));
    return std::optional(*member->string());
}

// The keys that a signature of `algorithm` is tried with.
Result<std::vector<const PublicKey*>> candidates(const Jws& jws, const JwkSet& set, Algorithm algorithm)
{
    constexpr std::size_t kMaxTried = 8;
    const bool byKeyId = jws.keyId && !jws.keyId->empty() && !set.chosenByHand;
    std::vector<const PublicKey*> found;
    bool unfit = false;
    for (const auto& key : set.keys) {
        if (byKeyId && key.keyId() != *jws.keyId)
            continue;
        if (!key.fits(algorithm))
            unfit = true;
        else if (found.size() < kMaxTried)
            found.push_back(&key);
    }
    if (!found.empty())
        return found;
    if (byKeyId) {
        const auto ignored = std::ranges::find(set.ignored, *jws.keyId, &IgnoredKey::keyId);
        if (ignored != set.ignored.end())
            return Error { ErrorCode::JwtKeyRefused, ignored->reason };
    }
    if (unfit && (byKeyId || set.chosenByHand))
        return Error { ErrorCode::JwtKeyRefused, concat("the key does not fit ", nameOf(algorithm)) };
    return Error { ErrorCode::JwtKeyNotFound, "the issuer has no such key" };
}

} // namespace

Result<Jws> parseJws(std::string_view compact, const JwsLimits& limits)
{
    if (compact.size() > limits.maxBytes)
        return malformed("the token is too long");
    const auto firstDot = compact.find('.');
    const auto secondDot = firstDot == std::string_view::npos ? firstDot : compact.find('.', firstDot + 1);
    if (secondDot == std::string_view::npos || compact.find('.', secondDot + 1) != std::string_view::npos)
        return malformed("the token has not three parts");
    if (firstDot / 4 * 3 > limits.maxHeaderBytes)
        return malformed("the token's header is too long");

    const auto headerText = codec::base64UrlDecode(compact.substr(0, firstDot));
    auto payload = codec::base64UrlDecode(compact.substr(firstDot + 1, secondDot - firstDot - 1));
    auto signature = codec::base64UrlDecode(compact.substr(secondDot + 1));
    if (!headerText || !payload || !signature)
        return malformed("a part of the token is no base64url");
    std::string why;
    auto header = codec::parseJson(*headerText, { limits.maxHeaderBytes, limits.maxDepth }, &why);
    if (!header)
        return malformed(concat("the token's header is refused: ", why));
    if (!header->isObject())
        return malformed("the token's header is no object");

    Jws jws;
    ASSIGN_OR_RETURN(const auto algorithm, textAt(*header, "alg"));
    ASSIGN_OR_RETURN(jws.keyId, textAt(*header, "kid"));
    ASSIGN_OR_RETURN(jws.type, textAt(*header, "typ"));
    if (!algorithm)
        return malformed("the token's header has no alg");
    jws.algorithmName = *algorithm;
    jws.header = *std::move(header);
    jws.payload = *std::move(payload);
    jws.signature = *std::move(signature);
    jws.signingInput = compact.substr(0, secondDot);
    return jws;
}

Result<const PublicKey*> verifySignature(const Jws& jws, const JwkSet& keys, std::span<const Algorithm> allowed)
{
    const auto algorithm = algorithmFromName(jws.algorithmName);
    if (!algorithm || std::ranges::find(allowed, *algorithm) == allowed.end()) {
        const std::string name = codec::sanitizeForDisplay(jws.algorithmName, 32);
        return Error(ErrorCode::JwtAlgorithmRefused, concat("the algorithm ", name, " is not accepted")).with("alg", name);
    }
    // RFC 7515 section 4.1.11: a receiver that does not understand an extension must refuse. We understand none.
    if (jws.header.find("crit") || jws.header.find("b64"))
        return Error { ErrorCode::JwtCriticalHeader, "the token's header asks for an extension" };

    ASSIGN_OR_RETURN(const auto tried, candidates(jws, keys, *algorithm));
    for (const auto* key : tried) {
        if (key->verify(*algorithm, jws.signingInput, jws.signature))
            return key;
    }
    return Error { ErrorCode::JwtSignatureInvalid, "the signature does not match" };
}

} // namespace warder::jose
