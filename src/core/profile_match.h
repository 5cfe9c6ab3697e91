// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "core/match_rule.h"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace warder::core {

struct Profile;

//! A program wants a credential for an address. Every text comes from that program and may be hostile.
struct MatchQuestion
{
    std::string tool; //!< "git", "docker", …; empty: some program that does not say
    std::string url; //!< https or http; a bare "host[:port][/path]" counts as https
    std::string username; //!< that the tool's configuration or address names; empty: none
    std::string profile; //!< only this profile may answer; empty: any
};

//! One rule of one profile, and what became of it.
struct MatchRow
{
    const Profile* profile = nullptr; //!< borrowed from the question's profiles
    const MatchRule* rule = nullptr; //!< likewise
    bool fits = false;
    bool isInsecure = false; //!< would fit, but the address is http and not on this machine
    std::string why; //!< a clause: why it fits or does not, in English
};

struct MatchOutcome
{
    std::string place; //!< the address as it was compared: scheme, host, port if it is not the usual one, path
    std::vector<MatchRow> rows; //!< all rules, in the order of the profiles
    std::vector<std::size_t> best; //!< the most specific of those that fit; several: nobody may answer
};

//! Which rules answer the question. A host is compared whole and exactly, after normalisation (see MatchHost); a rule
//! without a port is for the default port of the address's scheme; a path is a whole number of segments. The most specific wins:
//! the longer path, then the rule that names the tool. A pure function. Errors: InvalidRequest for an address that cannot be
//! read in exactly one way.
[[nodiscard]] Result<MatchOutcome> matchProfiles(const MatchQuestion& question, std::span<const Profile* const> profiles);

//! The one row that answers. Errors: ProfileNotFound, InsecureAddress, ProfileAmbiguous (param "profiles").
[[nodiscard]] Result<const MatchRow*> chosenRow(const MatchOutcome& outcome, const MatchQuestion& question);

//! The user name that a server expects beside a token where neither the rule nor the person says one: what the well-known hosts
//! document, else "oauth2". `host` is normalised.
[[nodiscard]] std::string defaultUsername(std::string_view tool, std::string_view host);

} // namespace warder::core
