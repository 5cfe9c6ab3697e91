// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wire/file_descriptor.h"

#include <sys/types.h>

#include <chrono>
#include <optional>
#include <string>

namespace warder::wire {

//! The process that holds a lock file: for an agent whose socket is gone.
struct LockHolder
{
    pid_t pid = 0;
    FileDescriptor
        process; //!< a pidfd, so that nobody else is meant who has its number later; not open on kernels without them

    //! Sends the signal to that process. False: it has ended, or is not ours.
    [[nodiscard]] bool signal(int number) const;
    //! True once it has ended.
    [[nodiscard]] bool waitForEnd(std::chrono::milliseconds limit) const;
};

//! Who holds the flock(2) of the file at `path`, by the process id in it. The file must be regular and ours, the lock
//! must be held, and the process must be the one that the kernel names for it (`/proc/locks`; where that does not say,
//! an agent of our user). Nothing otherwise. Does not take the lock for longer than it takes to see that nobody has it.
[[nodiscard]] std::optional<LockHolder> lockHolder(const std::string& path);

} // namespace warder::wire
