// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "core/repeated_request.h"

#include <algorithm>

namespace warder::core {

namespace {

// "Shortly after": a program that was refused asks again at once or after a pause of its own; much later it may just begin
// something new.
constexpr std::chrono::minutes kShortly { 10 };
// A program may begin several things that each ask once. So a token that has just replaced a refused one is given this often before
// it counts as refused as well; a program that is refused for good asks more often than that.
constexpr int kReplacementRequests = 4;
constexpr std::size_t kMemories = 256;

} // namespace

RepeatedRequests::Verdict RepeatedRequests::note(const Request& request)
{
    const BootTime now = m_clock.bootNow();
    m_memories.remove_if([now](const Memory& memory) { return now - memory.at > kShortly; });
    const auto known = std::ranges::find_if(m_memories, [&request](const Memory& memory) {
        return memory.caller == request.caller && memory.subject == request.subject;
    });
    if (known == m_memories.end()) {
        m_memories.push_front({ request.caller, request.subject, request.tokenHash, now });
        if (m_memories.size() > kMemories)
            m_memories.pop_back();
        return Verdict::First;
    }
    m_memories.splice(m_memories.begin(), m_memories, known);
    Memory& memory = m_memories.front();
    memory.at = now;
    if (memory.tokenHash != request.tokenHash) {
        // Another token than the last time: it replaces a refused one, or time has passed.
        memory = { request.caller, request.subject, request.tokenHash, now, 1, memory.isRefused, false };
        return Verdict::First;
    }
    ++memory.requests;
    const int allowed = memory.isReplacement ? kReplacementRequests : 1;
    if (memory.requests <= allowed)
        return Verdict::First;
    memory.isRefused = true;
    return Verdict::Refused;
}

} // namespace warder::core
