// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "core/content_coding.h"

#include "base/secret.h"
#include "codec/text.h"

#include <zlib.h>

#include <array>

namespace warder::core {

ContentCoding contentCodingOf(std::string_view header, std::string_view body)
{
    const std::string name = codec::toLowerAscii(header);
    if (name == "gzip" || name == "x-gzip" || name == "deflate" || (name.empty() && body.starts_with("\x1f\x8b")))
        return ContentCoding::Compressed;
    return name.empty() || name == "identity" ? ContentCoding::Identity : ContentCoding::Unknown;
}

std::optional<std::string> decompress(std::string_view compressed, std::size_t maxBytes)
{
    constexpr int kGzipOrZlib = 32 + MAX_WBITS;
    z_stream stream = {};
    if (inflateInit2(&stream, kGzipOrZlib) != Z_OK)
        return {};
    // zlib never writes to its input.
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(compressed.data()));
    stream.avail_in = static_cast<uInt>(compressed.size());
    std::string expanded;
    std::array<char, 16 * 1024> piece {};
    int status = Z_OK;
    while (status == Z_OK && expanded.size() <= maxBytes) {
        stream.next_out = reinterpret_cast<Bytef*>(piece.data());
        stream.avail_out = static_cast<uInt>(piece.size());
        status = inflate(&stream, Z_NO_FLUSH);
        const std::size_t count = piece.size() - stream.avail_out;
        expanded.append(piece.data(), count);
        if (status == Z_OK && count == 0 && stream.avail_in == 0)
            status = Z_BUF_ERROR;
    }
    inflateEnd(&stream);
    piece.fill(0);
    if (status != Z_STREAM_END || expanded.size() > maxBytes) {
        wipe(expanded);
        return {};
    }
    return expanded;
}

} // namespace warder::core
