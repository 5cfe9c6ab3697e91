// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "wire/served_tokens.h"

#include <string.h>

#include <algorithm>
#include <ctime>
#include <utility>

namespace warder::wire {

namespace {

constexpr std::int64_t kNanosecondsPerSecond = 1'000'000'000;

std::int64_t nanoseconds(clockid_t clock)
{
    timespec time = {};
    ::clock_gettime(clock, &time);
    return std::int64_t { time.tv_sec } * kNanosecondsPerSecond + time.tv_nsec;
}

// The same rule as core::TokenLife::isGoodFor: at most half the life counts, an expired token is never served.
bool isGood(const ServedToken& token, std::int64_t minValid)
{
    if (token.lifeSeconds > 0)
        minValid = std::min(minValid, (token.lifeSeconds + 1) / 2);
    if (token.expiresAt != 0) {
        const std::int64_t left = token.expiresAt - nanoseconds(CLOCK_REALTIME) / kNanosecondsPerSecond;
        if (left <= 0 || left < minValid)
            return false;
    }
    if (token.bootExpiresAt != 0) {
        const std::int64_t left = (token.bootExpiresAt - nanoseconds(CLOCK_BOOTTIME)) / kNanosecondsPerSecond;
        if (left <= 0 || left < minValid)
            return false;
    }
    return true;
}

void wipe(std::string& text)
{
    if (!text.empty())
        ::explicit_bzero(text.data(), text.size());
    text.clear();
}

} // namespace

ServedToken::~ServedToken()
{
    wipe(result);
}

ServedToken& ServedToken::operator=(ServedToken&& other) noexcept
{
    if (this != &other) {
        wipe(result);
        result = std::move(other.result);
        profile = std::move(other.profile);
        isIdToken = other.isIdToken;
        needsGrant = other.needsGrant;
        expiresAt = other.expiresAt;
        bootExpiresAt = other.bootExpiresAt;
        lifeSeconds = other.lifeSeconds;
        defaultMinValid = other.defaultMinValid;
    }
    return *this;
}

void ServedTokens::set(const std::string& name, ServedToken token)
{
    const std::lock_guard lock(m_mutex);
    m_tokens.insert_or_assign(name, std::move(token));
}

void ServedTokens::remove(const std::string& name)
{
    const std::lock_guard lock(m_mutex);
    m_tokens.erase(name);
}

void ServedTokens::clear()
{
    const std::lock_guard lock(m_mutex);
    m_tokens.clear();
}

void ServedTokens::setClosed(bool closed)
{
    const std::lock_guard lock(m_mutex);
    m_closed = closed;
}

ServedTokens::Found
ServedTokens::find(const ServedTokenQuery& query, std::string_view id, std::string& out, std::string& profile, Granted granted) const
{
    const std::lock_guard lock(m_mutex);
    if (m_closed)
        return Found::Nothing;
    const auto found = m_tokens.find(query.profile);
    if (found == m_tokens.end())
        return Found::Nothing;
    const ServedToken& token = found->second;
    if (query.wantsIdToken && *query.wantsIdToken != token.isIdToken)
        return Found::Nothing;
    if (!isGood(token, query.minValid.value_or(token.defaultMinValid)))
        return Found::Nothing;
    if (token.needsGrant && granted == Granted::No) {
        profile = token.profile;
        return Found::NeedsGrant;
    }
    out.reserve(out.size() + id.size() + token.result.size() + 40);
    out += R"({"jsonrpc":"2.0","id":)";
    out += id;
    out += R"(,"result":)";
    out += token.result;
    out += "}\n";
    profile = token.profile;
    return Found::Written;
}

} // namespace warder::wire
