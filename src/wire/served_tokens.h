// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>

namespace warder::wire {

//! A token that may be given out without asking the main loop: the reply ready but for its id.
struct ServedToken
{
    std::string result; //!< the JSON of `result`; wiped when it is replaced
    std::string profile; //!< the profile's name, for the record of who took what
    bool isIdToken = false;
    bool needsGrant = false; //!< the profile wants the person's consent
    std::int64_t expiresAt = 0; //!< seconds of the wall clock; 0: unknown
    std::int64_t bootExpiresAt = 0; //!< nanoseconds of CLOCK_BOOTTIME; 0: unknown
    std::int64_t lifeSeconds = 0; //!< that the provider gave; 0: unknown
    std::int64_t defaultMinValid = 60;

    ServedToken() = default;
    ~ServedToken();
    ServedToken(ServedToken&&) noexcept = default;
    ServedToken& operator=(ServedToken&& other) noexcept;
    ServedToken(const ServedToken&) = delete;
    ServedToken& operator=(const ServedToken&) = delete;
};

//! What a request wants from a served token.
struct ServedTokenQuery
{
    std::string_view profile;
    std::optional<std::int64_t> minValid;
    std::optional<bool> wantsIdToken; //!< nothing: whichever the profile serves
};

//! The serving thread's snapshot: which token each name gets at once. The main loop writes it, the serving thread
//! reads it; thread-safe. Closed, it gives out nothing: that is how locking and pausing take hold before their answer.
class ServedTokens
{
public:
    //! Puts a token under a name (a profile's name or alias), instead of the one before.
    void set(const std::string& name, ServedToken token);
    void remove(const std::string& name);
    //! Wipes everything.
    void clear();
    //! While closed, find() finds nothing.
    void setClosed(bool closed);

    enum class Found {
        Nothing,
        NeedsGrant, //!< it is there, and nothing was written but `profile`
        Written,
    };
    enum class Granted {
        No,
        Yes,
    };
    //! Writes `{"jsonrpc":"2.0","id":ID,"result":…}` and LF to the end of `out` and the profile's name to `profile` if a
    //! token under that name is good for the query at this moment on both clocks, and needs no grant or has one.
    [[nodiscard]] Found find(const ServedTokenQuery& query,
                             std::string_view id,
                             std::string& out,
                             std::string& profile,
                             Granted granted = Granted::No) const;

private:
    mutable std::mutex m_mutex;
    std::map<std::string, ServedToken, std::less<>> m_tokens;
    bool m_closed = false;
};

} // namespace warder::wire
