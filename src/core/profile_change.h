// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "base/secret.h"
#include "core/ports/profile_store.h"
#include "core/profile.h"
#include "core/sensitive_change.h"
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

//! What a change would make of the file, checked and not yet written: what a preview shows, what the user confirms, and what
//! writePlannedChange() writes are the same text.
struct PlannedChange
{
    ProfileName name;
    std::optional<ProfileName> rename;
    ProfileDraft draft;
    std::vector<SensitiveChange> sensitive; //!< what the user has to confirm first
};

enum class PlanPurpose {
    Preview, //!< without the id that a new file gets
    Write,
};

//! Computes the change in memory and checks it; touches nothing. A change that makes a good profile a broken one is refused.
//! Errors: InvalidRequest (the id is not to be changed), InvalidProfile, ProfileNotFound, ProfileExists, ProfileReadOnly,
//! ProfileChanged (another revision), StorageFailed.
[[nodiscard]] Result<PlannedChange> planProfileChange(const Services& services, const codec::Json& settings, const ProfileChange& change, PlanPurpose purpose);

//! Writes the planned text, once. Errors: ProfileChanged if the file is no longer what the plan was made from, and those of the
//! store; the file is as it was then.
[[nodiscard]] Result<> writePlannedChange(const Services& services, const PlannedChange& plan);

} // namespace warder::core
