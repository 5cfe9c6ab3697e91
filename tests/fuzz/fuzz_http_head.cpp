// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "platform/http_request_parser.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>

using warder::platform::HttpRequestParser;

namespace {

HttpRequestParser::State feed(HttpRequestParser& parser, std::string_view bytes, std::size_t step)
{
    auto state = HttpRequestParser::State::NeedsMore;
    for (std::size_t at = 0; at < bytes.size() && state == HttpRequestParser::State::NeedsMore; at += step)
        state = parser.feed(bytes.substr(at, step));
    return state;
}

bool isClean(std::string_view text)
{
    return std::ranges::none_of(text, [](char c) { return c == '\r' || c == '\n' || c == '\0'; });
}

} // namespace

// The head of a callback. How it is cut into packets decides nothing but when a failure is noticed, and no name or
// value holds the end of a line.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    HttpRequestParser whole;
    const auto state = feed(whole, bytes, std::max<std::size_t>(size, 1));
    if (state == HttpRequestParser::State::Complete) {
        const auto& head = whole.head();
        bool isGood = head.path.starts_with('/') && isClean(head.path) && isClean(head.query)
            && head.path.find('?') == std::string::npos;
        for (const auto& [name, value] : head.headers)
            isGood = isGood && isClean(name) && isClean(value) && !name.empty();
        if (!isGood)
            std::abort();
        HttpRequestParser pieces;
        // Bytes after the head are refused where they come with it.
        if (feed(pieces, bytes, 3) != HttpRequestParser::State::Complete || pieces.head().path != head.path
            || pieces.head().query != head.query || pieces.head().headers != head.headers)
            std::abort();
    } else if (state == HttpRequestParser::State::Failed) {
        const int status = whole.status();
        if (status != 0 && (status < 400 || status > 599))
            std::abort();
    }
    return 0;
}
