// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "codec/json.h"
#include "wire/line_reader.h"
#include "wire/token_request_scanner.h"

#include <cstdint>
#include <cstdlib>

// What the quick scanner recognises, the strict parser understands in the same way.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace warder;
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    wire::LineReader reader;
    for (std::size_t at = 0; at < bytes.size(); at += 7) {
        if (!reader.append(bytes.substr(at, 7)))
            return 0;
        while (const auto line = reader.next()) {
            const auto request = wire::scanPlainTokenRequest(*line);
            if (!request)
                continue;
            const auto strict = codec::parseJson(*line);
            const codec::Json* params = strict ? strict->find("params") : nullptr;
            if (!params || strict->stringAt("method") != "token.get" || params->stringAt("profile") != std::string(request->query.profile))
                std::abort();
        }
    }
    return 0;
}
