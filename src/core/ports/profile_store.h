// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/ids.h"
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

//! Sets the key of a dotted path (`oauth.client_id`, `match.0.host`) to a value, or removes it where there is none.
//! Everything else in the file stays byte for byte: comments, order, unknown keys.
struct ProfileEdit
{
    std::string key;
    std::optional<codec::Json> value;
};

//! A profile's file as text, with what it says.
struct ProfileText
{
    std::string text;
    Result<codec::Json> document; //!< as in ProfileFile
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
    //! Writes a new file. Errors: ProfileExists (ignoring case), StorageFull, StorageFailed.
    [[nodiscard]] virtual Result<ProfileFile> create(const ProfileName& name, const std::vector<ProfileEdit>& edits) = 0;
    //! Changes the keys and nothing else, atomically. `revision` empty: whatever it is now. Errors: ProfileNotFound,
    //! ProfileReadOnly, ProfileChanged (another revision), InvalidProfile, StorageFull, StorageFailed.
    [[nodiscard]] virtual Result<ProfileFile> edit(const ProfileName& name,
                                                   const std::vector<ProfileEdit>& edits,
                                                   const std::string& revision)
        = 0;
    //! What the file holds with the edits in it (none: as it is), written nowhere. A name that no file has is that of a new one.
    //! Errors: InvalidProfile (a broken file cannot be edited), StorageFailed.
    [[nodiscard]] virtual Result<ProfileText> preview(const ProfileName& name, const std::vector<ProfileEdit>& edits) const = 0;
    [[nodiscard]] virtual Result<> rename(const ProfileName& from, const ProfileName& to) = 0;
    [[nodiscard]] virtual Result<> remove(const ProfileName& name) = 0;
    //! Called, 100 ms after the last of several changes on disk that others made, from the event loop. One handler.
    virtual void setChangeHandler(std::function<void()> handler) = 0;

    //! The settings file; an empty object where there is none.
    [[nodiscard]] virtual Result<codec::Json> settings() const = 0;
    [[nodiscard]] virtual Result<> editSettings(const std::vector<ProfileEdit>& edits) = 0;

    //! What a person typed after `key=`: read as a TOML value and, where it is not valid TOML, as a plain text.
    [[nodiscard]] virtual codec::Json valueFromText(const std::string& text) const = 0;
};

} // namespace warder::core
