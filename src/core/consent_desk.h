// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/consent_question.h"
#include "core/profile.h"
#include "core/services.h"

#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace warder::core {

//! What a yes rests on, for Activity.
struct Consent
{
    GrantTerm term = GrantTerm::Once;
    std::string grant; //!< the grant's id; empty for once
};

//! Remembers who may have which token, and asks the person about everybody else: one question for equal askers, a pause
//! after a no, and an end after three (T-16). Both are counted for each profile, program and socket (callerKey());
//! programs that can be made in any number share a further count for each profile and socket. Of the main loop's
//! thread.
class ConsentDesk
{
public:
    using Done = std::function<void(Result<Consent>)>;

    //! Borrowed. `changed` is called after each change of grants().
    ConsentDesk(const Services& services, std::function<void()> changed);
    ~ConsentDesk();
    ConsentDesk(const ConsentDesk&) = delete;
    ConsentDesk& operator=(const ConsentDesk&) = delete;

    //! The grant that lets this asker have that token now; nullptr: it has to be asked.
    [[nodiscard]] const Grant* granted(const Asker& asker, const ProfileId& profile, const TokenSpec& wanted) const;
    //! Asks the person, on the agent's display, or else that of the asker's session. `wanted` is what wantedSpec()
    //! gives. Never calls back synchronously; destroying the Call withdraws the question unless others wait for the
    //! same. Error: ConsentDenied with param "why": refused timed_out cooling_down blocked busy no_display.
    [[nodiscard]] std::unique_ptr<Call>
    ask(Asker asker, const Profile& profile, TokenSpec wanted, std::optional<WallTime> expiresAt, Done done);

    [[nodiscard]] const std::map<std::string, Grant>& grants() const { return m_grants; }
    //! Adds a grant without a question: the person has said so elsewhere. Returns its id.
    std::string add(Grant grant);
    //! How many went.
    int revoke(const std::string& id);
    int revokeAll(const std::optional<ProfileId>& profile);
    //! It was used now. Written to the vault at most once an hour for each grant.
    void noteUse(const std::string& id);

    //! What lay in the vault. What is there already stays.
    void restore(std::vector<Grant> grants);
    //! Forgets everything in memory and withdraws all questions: the agent is locked.
    void clear();

private:
    class Waiter;
    struct Question;
    struct Refusals
    {
        int count = 0; //!< a no each, without a yes in between
        BootTime until; //!< nothing is asked before
        BootTime last; //!< of the newest no
    };

    void onAnswer(std::uint64_t number, const Result<ConsentAnswer>& answer);
    void finish(std::uint64_t number, const Result<Consent>& result);
    void leave(std::uint64_t number, Waiter* waiter);
    //! Why nobody is asked now; nothing if the person may be.
    [[nodiscard]] std::optional<std::string> refusedBefore(const Question& question);
    [[nodiscard]] std::optional<std::string> pauseOf(const std::string& key, int most);
    void refuse(std::uint64_t number, const ConsentAnswer& answer);
    void countRefusal(const std::string& key, int most, const ConsentAnswer& answer);
    void store(const Grant& grant);
    void unstore(const Grant& grant);
    void write(std::vector<RecordChange> changes, std::string_view otherwise);
    void dropOver();

    const Services& m_services;
    std::function<void()> m_changed;
    std::map<std::string, Grant> m_grants; //!< by id
    std::map<std::string, Refusals> m_refusals; //!< by profile and caller, and by profile for what is easily multiplied
    std::map<std::uint64_t, std::unique_ptr<Question>> m_questions;
    std::uint64_t m_lastNumber = 0;
    std::map<std::string, WallTime> m_stored; //!< when a grant was last written, by id
    std::deque<std::unique_ptr<Call>> m_writes;
};

} // namespace warder::core
