// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "core/repeated_request.h"

#include <algorithm>

namespace warder::core {

namespace {

// "Shortly after": a program that was refused asks again at once or after a pause of its own; much later it may just begin
// something new.
constexpr std::chrono::minutes kShortly { 10 };
// rclone tries a request ten times, with pauses of two seconds at most; it begins a handful of things at once at most.
constexpr int kHopeless = 8;
constexpr std::chrono::seconds kInARow { 5 };
// A program with many clients is no reason to ask its server again and again.
constexpr std::chrono::seconds kBetweenQuestions { 60 };
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
        m_memories.push_front({ request.caller, request.subject, request.tokenHash, now, false, {}, 0 });
        if (m_memories.size() > kMemories)
            m_memories.pop_back();
        return Verdict::First;
    }
    m_memories.splice(m_memories.begin(), m_memories, known);
    Memory& memory = m_memories.front();
    const bool isInARow = now - memory.at <= kInARow;
    memory.at = now;
    if (memory.tokenHash != request.tokenHash) {
        // Another token than the last time: it was renewed, for this caller or because its time had come.
        memory.tokenHash = request.tokenHash;
        memory.inARow = 1;
        return Verdict::First;
    }
    if (!memory.wasRenewed) {
        // Once for each caller: a program that begins many things, each of which asks once, costs one early renewal.
        memory.wasRenewed = true;
        memory.inARow = 0;
        return Verdict::Refused;
    }
    memory.inARow = isInARow ? memory.inARow + 1 : 1;
    if (request.insists && memory.inARow >= kHopeless)
        return Verdict::Hopeless;
    if (memory.questionedAt && now - *memory.questionedAt < kBetweenQuestions)
        return Verdict::First;
    memory.questionedAt = now;
    return Verdict::Again;
}

} // namespace warder::core
