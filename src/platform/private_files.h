// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <functional>
#include <string>
#include <string_view>

namespace warder::platform {

//! The error of a failed system call on a file: StorageFull for ENOSPC and EDQUOT, else StorageFailed, with the param
//! "path".
[[nodiscard]] Error storageError(std::string_view what, const std::string& path, int errorNumber);

//! Makes the folder and its parents, 0700, and takes the rights of others away from one that is there.
//! Errors: StorageFailed (also where it belongs to somebody else), StorageFull.
[[nodiscard]] Result<> ensurePrivateFolder(const std::string& path);

//! The content of a regular file; never waits (a FIFO is refused). Errors: StorageFailed with the param "errno"; also
//! where it is larger than `maxBytes`.
[[nodiscard]] Result<std::string> readFile(const std::string& path, std::size_t maxBytes);

//! Whether there is nothing at the path, not even a link that leads nowhere: a link to a volume that is not mounted is a file that
//! cannot be read, and not one that does not exist.
[[nodiscard]] bool isNothingAt(const std::string& path);

//! That there is a regular file at the path, not reached through a link, or nothing yet: a FIFO would block whoever opens it, and a
//! link would have another file written. Errors: StorageFailed with the params "path" and "errno" (EINVAL).
[[nodiscard]] Result<> requireRegularFile(const std::string& path);

enum class Overwrite {
    No, //!< an existing file is an error (ProfileExists is for the caller to say: StorageFailed with "errno" EEXIST)
    Yes,
};

//! A step of writeFileAtomically() that a test lets fail: given the step's name, it returns an errno or 0.
using WriteFault = std::function<int(std::string_view step)>;

//! Writes a file of mode 0600 so that after a crash either the old or the new content is there: a new file beside it,
//! synced, renamed over it, the folder synced. A symbolic link is followed and its target replaced.
//! Errors: StorageFull, StorageFailed; the old content is whole then.
[[nodiscard]] Result<> writeFileAtomically(const std::string& path, std::string_view content, Overwrite overwrite, const WriteFault& fault = {});

//! Removes what a writeFileAtomically() that was killed has left in the folder: it may hold a key or a profile. What belongs to a
//! process that lives stays.
void removeStaleTemporaries(const std::string& folder);

//! Syncs a folder, so that a rename or removal in it is durable.
void syncFolder(const std::string& path);

//! "a/b" of "a/b/c"; "." where there is no slash.
[[nodiscard]] std::string folderOf(const std::string& path);

} // namespace warder::platform
