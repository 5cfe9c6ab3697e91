// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "base/secret.h"
#include "core/ports/profile_store.h"
#include "core/profile.h"
#include "core/services.h"

#include <optional>
#include <string>
#include <vector>

namespace warder::core {

//! What somebody wants of a profile's file.
struct ProfileChange
{
    ProfileName name;
    bool create = false;
    std::vector<ProfileEdit> edits;
    std::string revision; //!< empty: whatever it is now
    std::optional<ProfileName> rename;
    std::optional<Secret> clientSecret; //!< an empty one removes it; kept in the vault, never in the file
    std::optional<Secret> token; //!< of a profile whose token is given by the person: the next sign-in takes it
};

//! Whether edits of a profile or of the settings make Warder start a command or trust a connection that it would not: a
//! person has to confirm those, for any program of the user can ask for them (design section 6).
[[nodiscard]] bool needsConfirmation(const std::vector<ProfileEdit>& edits);
//! Whether programs would get tokens after it that the person is asked about now.
[[nodiscard]] bool loosensConsent(const std::vector<ProfileEdit>& edits, ConsentPolicy before);

//! Writes the change to the files: all of it or nothing. A new file gets an id of its own; a change that makes a good
//! profile a broken one is undone. Errors: InvalidRequest (the id is not to be changed), InvalidProfile, and those of the
//! store.
[[nodiscard]] Result<> writeProfileChange(const Services& services, const codec::Json& settings, const ProfileChange& change);

//! What a change would make of the file.
struct ProfilePreview
{
    std::string before; //!< empty for a new one
    std::string after; //!< without the id that a new one gets
};
//! The same change, written nowhere and confirmed by nobody. Errors: as writeProfileChange().
[[nodiscard]] Result<ProfilePreview> previewProfileChange(const Services& services, const codec::Json& settings, const ProfileChange& change);

} // namespace warder::core
