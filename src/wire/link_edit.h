// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wire/file_edit.h"

#include <string>
#include <vector>

namespace warder::wire {

//! A symbolic link that setting up a tool made: for tools that look for a program of a certain name. Recorded beside the edits of files.
struct LinkRecord
{
    std::string tool;
    std::string profile;
    std::string path; //!< absolute
    std::string target;
};

//! Whether it is there already.
[[nodiscard]] bool isLink(const LinkRecord& link);
//! Makes the link, its folder with mode 0700 where it is missing, and the record. A link to the same target is left as it is, without a record; anything else
//! of that name is not touched (Changed).
[[nodiscard]] FileEditResult makeLink(const LinkRecord& link, const std::string& folder);
//! Removes the link, if it still leads where the record says, and the record.
[[nodiscard]] FileEditResult undoLink(const LinkRecord& link, const std::string& folder);
//! All records, those that cannot be read left out.
[[nodiscard]] std::vector<LinkRecord> linkRecords(const std::string& folder);

} // namespace warder::wire
