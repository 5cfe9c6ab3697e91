// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "codec/json.h"
#include "core/profile.h"
#include "core/services.h"
#include "oauth/revocation.h"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace warder::core {

//! A revocation that the provider has not confirmed, with all that it takes to send it again: the profile may be gone by
//! then. Holds secrets; move-only.
struct PendingRevocation
{
    ProfileId profile;
    std::string url;
    std::string issuer; //!< that named the address; empty: the profile did
    oauth::Client client;
    Secret token;
    oauth::RevokedToken kind = oauth::RevokedToken::Refresh;
    HttpSettings http;
    WallTime firstTried;
    std::chrono::seconds retryAfter { 0 }; //!< of the last answer
};

//! Tells providers again that a token is revoked, after they could not be told at sign-out (RFC 7009 section 2.2.1: after a 503
//! the token must be taken to exist). Sealed in the vault, so that a restart forgets none; given up after a day, and at once
//! where the provider refuses for good. Main-loop thread only.
class RevocationQueue
{
public:
    //! `services` is borrowed.
    explicit RevocationQueue(const Services& services);
    ~RevocationQueue();
    RevocationQueue(const RevocationQueue&) = delete;
    RevocationQueue& operator=(const RevocationQueue&) = delete;

    //! Takes it into the vault and tries again later.
    void add(PendingRevocation revocation);
    //! One that lay in the vault: record.key.name tells it from others.
    void restore(const Record& record);
    //! Forgets everything in memory; the vault keeps it (before locking).
    void stop();
    //! The network is back: those that wait are tried soon.
    void retryNow();
    [[nodiscard]] std::size_t size() const { return m_entries.size(); }

private:
    struct Entry
    {
        PendingRevocation revocation;
        int failures = 1;
        std::optional<BootTime> dueAt;
        std::unique_ptr<Call> call; //!< the timer, or the request
        std::unique_ptr<Call> write;
    };

    void plan(const std::string& name);
    void send(const std::string& name);
    void onAnswer(const std::string& name, Result<HttpResponse> response);
    void drop(const std::string& name, std::string_view why);

    const Services& m_services;
    std::map<std::string, Entry> m_entries;
    std::unique_ptr<Call> m_removing;
};

} // namespace warder::core
