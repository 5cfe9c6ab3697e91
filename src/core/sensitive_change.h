// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/key_path.h"
#include "base/result.h"
#include "codec/json.h"

#include <string>
#include <vector>

namespace warder::core {

//! What makes a change of a profile or of the settings one that the user has to confirm, because any of the user's programs can
//! ask for it.
enum class SensitiveSetting {
    Command, //!< Warder runs a command to get a token
    BrowserCommand, //!< Warder runs a command to open a sign-in page
    AllowHttp, //!< tokens travel without encryption
    AllowPrivate, //!< a public provider may send Warder to addresses in the user's own network
    SkipVerify, //!< nobody checks which server it is
    Consent, //!< programs get tokens without being asked about
    ConsentFromTerminal, //!< programs can give themselves permission
};

//! One such value. `before` and `after` are for people: whole, never shortened, without control characters.
struct SensitiveChange
{
    SensitiveSetting what = SensitiveSetting::Command;
    KeyPath key;
    std::string before; //!< "(not set)" if it was not
    std::string after;
};

enum class DocumentKind {
    Profile,
    NewProfile, //!< nothing of it was protected before
    Settings, //!< settings.toml, for all profiles
};

//! What a document (settings.toml or a profile) would allow after a change that it does not allow before. Compares what the
//! documents say and not the edits, so a key's spelling, a whole table set at once, or a key removed make no difference.
//! `defaults` is settings.toml, for what a profile does not say.
[[nodiscard]] std::vector<SensitiveChange>
sensitiveChanges(DocumentKind kind, const codec::Json& before, const codec::Json& after, const codec::Json& defaults);

//! Whether all that the changes do is loosen who is asked about: that may happen where nobody can be asked
//! (docs/decisions/0011-consent.md).
[[nodiscard]] bool loosensConsentOnly(const std::vector<SensitiveChange>& changes);

//! The question about the changes, with every key, its old and its new value, and what each would mean. `subject` is what they
//! change, as "the profile prod". Errors: InvalidRequest where it would be too long to be read before it is answered.
[[nodiscard]] Result<std::string> confirmationText(const std::string& subject, const std::vector<SensitiveChange>& changes);

} // namespace warder::core
