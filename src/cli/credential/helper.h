// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/session.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace warder::cli {

//! What the agent says about who answers for a tool and an address.
struct HelperProfile
{
    std::string name;
    std::string username; //!< what the server expects beside a token
    std::string tokenKind;
    std::string auth; //!< "auto", "basic" or "bearer"
    std::string url; //!< the address as it was compared; empty where there is none
    std::string place; //!< "host[:port][/path]" of the rule that answers; likewise
};

struct HelperToken
{
    std::string token;
    std::string header; //!< the header's name
    std::string headerValue; //!< with the scheme
    std::string scheme; //!< the word before the token in it; empty: none
    std::optional<std::int64_t> expiresAt; //!< Unix seconds
};

//! Why there is no answer.
struct HelperProblem
{
    bool isNobody = false; //!< no profile answers for this: not a failure
    bool isNoMethod = false; //!< the socket is a forwarded one, which has the methods for tokens only
    std::string sentence; //!< a whole sentence; empty where it has been said
    ExitCode exitCode = ExitCode::Failed;
};

//! One run of a credential helper: the words that it was called with, and its way to the agent. Helpers read no answers from
//! standard input, open no browser, write what was asked for to standard output and everything else to standard error, and give
//! out nothing when anything about the request is odd.
class HelperCall
{
public:
    //! `tool` is the word that rules are written for. `--profile P` is taken out of the words.
    HelperCall(std::string_view tool, std::span<const std::string_view> words);

    [[nodiscard]] const std::string& tool() const { return m_tool; }
    [[nodiscard]] const std::vector<std::string>& words() const { return m_words; }
    [[nodiscard]] std::string word(std::size_t index) const { return index < m_words.size() ? m_words[index] : std::string(); }
    //! Takes a word that names a profile from the front, where there are more words than `others`.
    void takeProfile(std::size_t others);
    //! Takes `--name VALUE` or `--name=VALUE` out of the words.
    [[nodiscard]] std::optional<std::string> takeOption(std::string_view name);
    //! Takes `--name` out of the words.
    [[nodiscard]] bool takeFlag(std::string_view name);
    //! The profile that was named; empty: any.
    [[nodiscard]] const std::string& profile() const { return m_profile; }
    void setProfile(std::string profile) { m_profile = std::move(profile); }

    // The agent. Nothing: problem() says why. ---------------------------------------------------------------------------------
    //! Who answers for this address. A profile that was named narrows the choice and never widens it.
    [[nodiscard]] std::optional<HelperProfile> resolve(const std::string& url, const std::string& username = {});
    //! The named profile itself, for tools without an address. Without a name: WARDER_PROFILE, else the only one there is.
    [[nodiscard]] std::optional<HelperProfile> resolveByName();
    //! Its token. `minValid` in seconds where the tool needs more than the profile says.
    [[nodiscard]] std::optional<HelperToken> token(const HelperProfile& profile, std::optional<std::int64_t> minValid = {});
    //! The same for programs that cannot say that a token was refused and ask again instead (docs/decisions/0020). `label`
    //! tells several uses in one process apart; one that `insists` asks in a row only when it is refused.
    [[nodiscard]] std::optional<HelperToken> tokenForRepeater(const HelperProfile& profile,
                                                              std::string_view label = {},
                                                              std::optional<std::int64_t> minValid = {},
                                                              bool insists = false);
    //! Tells the agent that a server refused this token.
    void reject(const HelperProfile& profile, const std::string& token);
    //! Any method.
    [[nodiscard]] std::optional<codec::Json> ask(std::string_view method, codec::Json params, std::chrono::seconds limit = std::chrono::seconds(40));
    [[nodiscard]] const HelperProblem& problem() const { return m_problem; }
    [[nodiscard]] Session& session() { return m_session; }

    // Output. --------------------------------------------------------------------------------------------------------------------
    //! Bytes to standard output, as they are.
    void answer(std::string_view bytes);
    //! One sentence to standard error.
    void say(std::string_view sentence);
    //! Says the problem on standard error; the exit status is that of the command line.
    [[nodiscard]] int failed();

private:
    //! Whether the profile's server says that it refuses its token; problem() has its reason.
    [[nodiscard]] bool isRefusedByServer(const HelperProfile& profile);
    [[nodiscard]] std::optional<HelperProfile> resolveElsewhere(const std::string& url, const std::string& username);

    Session m_session { Session::Output::Text };
    std::string m_tool;
    std::vector<std::string> m_words;
    std::string m_profile;
    HelperProblem m_problem;
};

//! A header's name as people write it: "Flyte-Authorization".
[[nodiscard]] std::string headerNameForPeople(std::string name);
//! All of standard input to its end. Nothing where it is larger than `limit`, or cannot be read.
[[nodiscard]] std::optional<std::string> readStandardInput(std::size_t limit);
//! The largest request that a helper reads.
inline constexpr std::size_t kMaxHelperInput = 256 * 1024;

} // namespace warder::cli
