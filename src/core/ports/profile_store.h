// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/ids.h"
#include "base/key_path.h"
#include "base/result.h"
#include "codec/json.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace warder::core {

//! One profile file as it lies on disk. The document is the TOML table as JSON (dates as texts); what the keys mean is
//! decided by parseProfile().
struct ProfileFile
{
    ProfileName name;
    std::string path;
    bool isReadOnly = false; //!< from /etc/warder/profiles, or not writable
    std::string revision; //!< changes with the content: what a `put` must name to be accepted
    Result<codec::Json> document; //!< or InvalidProfile with params "line" and "why"
};

//! Sets a key to a value, or removes it where there is none. Everything else in the file stays byte for byte: comments, order,
//! unknown keys.
struct ProfileEdit
{
    KeyPath key;
    std::optional<codec::Json> value;
};

//! The document with the edits in it, one after the other.
[[nodiscard]] inline codec::Json edited(codec::Json document, const std::vector<ProfileEdit>& edits)
{
    for (const ProfileEdit& edit : edits)
        document = withValue(document, edit.key, edit.value);
    return document;
}

//! What edits would make of a file. It is computed in memory and written nowhere: write() takes its text and its revision.
struct ProfileDraft
{
    std::string before; //!< the text as it is; empty for a new file
    Result<codec::Json> documentBefore; //!< as in ProfileFile; an empty object for a new file
    std::string revision; //!< of `before`; empty for a new file
    std::string after;
    Result<codec::Json> document;
};

//! Port: the profile files and settings.toml. Of the main loop's thread; synchronous, the files are small.
class ProfileStore
{
public:
    virtual ~ProfileStore() = default;

    //! All files, by name: the person's own hides an administrator's of the same name. Broken ones included.
    [[nodiscard]] virtual std::vector<ProfileFile> profiles() const = 0;
    //! Errors: ProfileNotFound.
    [[nodiscard]] virtual Result<ProfileFile> profile(const ProfileName& name) const = 0;
    //! What the edits would make of the file (no edits: the file as it is). A name that no file has is that of a new file.
    //! Errors: InvalidRequest (not a name), InvalidProfile (a broken file cannot be edited), ProfileReadOnly, StorageFailed.
    [[nodiscard]] virtual Result<ProfileDraft> draft(const ProfileName& name, const std::vector<ProfileEdit>& edits) const = 0;
    //! Writes the text of a draft, once and atomically, if the file still has the draft's revision (empty: if there is no such
    //! file yet, ignoring case). Errors: ProfileChanged, ProfileExists, ProfileNotFound, ProfileReadOnly, StorageFull,
    //! StorageFailed; in each of these cases the file is as it was.
    [[nodiscard]] virtual Result<ProfileFile> write(const ProfileName& name, const std::string& text, const std::string& revision) = 0;
    [[nodiscard]] virtual Result<> rename(const ProfileName& from, const ProfileName& to) = 0;
    [[nodiscard]] virtual Result<> remove(const ProfileName& name) = 0;
    //! Called, 100 ms after the last of several changes on disk that others made, from the event loop. One handler.
    virtual void setChangeHandler(std::function<void()> handler) = 0;

    //! The settings file; an empty object where there is none.
    [[nodiscard]] virtual Result<codec::Json> settings() const = 0;
    //! As draft() and write(), of settings.toml. A settings file that cannot be read cannot be edited: InvalidProfile.
    [[nodiscard]] virtual Result<ProfileDraft> draftSettings(const std::vector<ProfileEdit>& edits) const = 0;
    [[nodiscard]] virtual Result<> writeSettings(const std::string& text, const std::string& revision) = 0;

    //! What a person typed after `key=`: read as a TOML value and, where it is not valid TOML, as a plain text.
    [[nodiscard]] virtual codec::Json valueFromText(const std::string& text) const = 0;
};

} // namespace warder::core
