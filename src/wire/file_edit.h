// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace warder::wire {

//! A change of somebody else's file, as a plan has it.
struct FileEdit
{
    std::string path; //!< absolute; a symbolic link is followed and its target changed
    std::string hashBefore; //!< SHA-256 of the content that the plan was made for; empty: there was no file
    std::string textAfter;
};

//! What was done to a file, so that it can be undone: one small JSON file each.
struct FileEditRecord
{
    std::string tool; //!< what was set up
    std::string profile;
    std::string path; //!< as it was named
    std::string target; //!< what was written: `path` with links followed
    std::string backup; //!< beside the target; empty where there was no file
    std::string hashBefore; //!< of the backup; empty where there was no file
    std::string hashAfter; //!< of what was written
    std::int64_t at = 0; //!< Unix seconds
};

enum class FileEditOutcome {
    Done,
    Changed, //!< the file is not what the plan or the record knows: nothing was touched
    Failed, //!< the system said no; what was there is whole
};

struct FileEditResult
{
    FileEditOutcome outcome = FileEditOutcome::Done;
    std::string problem; //!< a whole sentence, unless Done
    std::string backup; //!< of Done, where one was made
};

//! The records of this user: `$XDG_DATA_HOME/warder/setup`; empty where there is no home.
[[nodiscard]] std::string fileEditFolder();

//! Carries out `edit`: checks that the file still is what the plan was made for, keeps a copy beside it, writes a record in
//! `folder`, and replaces the file atomically with its mode kept (a new one is 0600, its folder 0700). After a crash at any moment
//! either the old or the new content is there, and the record with the copy if it is the new one. Where the last record of
//! this path still describes the file, its copy of the original is kept and no second one is made.
[[nodiscard]] FileEditResult applyFileEdit(const FileEdit& edit, const std::string& tool, const std::string& profile, const std::string& folder);

//! Puts back what was there before applyFileEdit(), and removes the copy and the record. Refuses where somebody has changed the
//! file since.
[[nodiscard]] FileEditResult undoFileEdit(const FileEditRecord& record, const std::string& folder);

//! All records, those that cannot be read left out.
[[nodiscard]] std::vector<FileEditRecord> fileEditRecords(const std::string& folder);

//! The content of a regular file of at most `maxBytes`; nothing otherwise, with errno in `error` (ENOENT: there is none; EFBIG, EINVAL
//! for what is no regular file). Never waits for a pipe.
[[nodiscard]] std::optional<std::string> readSmallFile(const std::string& path, std::size_t maxBytes, int& error);

} // namespace warder::wire
