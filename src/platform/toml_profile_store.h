// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "core/ports/profile_store.h"
#include "platform/folder_watch.h"
#include "platform/private_files.h"

#include <functional>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

namespace warder::platform {

//! Profiles as files: `<config>/profiles/NAME.toml`, the administrator's in `<system>/NAME.toml`, and
//! `<config>/settings.toml`.
class TomlProfileStore final : public core::ProfileStore
{
public:
    struct Options
    {
        std::string configFolder; //!< $XDG_CONFIG_HOME/warder
        std::string systemFolder = "/etc/warder/profiles";
        WriteFault fault; //!< for tests
    };

    //! Makes the folders. `timers` must outlive the store.
    TomlProfileStore(Options options, TimerService& timers);
    ~TomlProfileStore() override;

    [[nodiscard]] std::vector<core::ProfileFile> profiles() const override;
    [[nodiscard]] Result<core::ProfileFile> profile(const ProfileName& name) const override;
    [[nodiscard]] Result<core::ProfileDraft> draft(const ProfileName& name, const std::vector<core::ProfileEdit>& edits) const override;
    [[nodiscard]] Result<core::ProfileFile> write(const ProfileName& name, const std::string& text, const std::string& revision) override;
    [[nodiscard]] Result<> rename(const ProfileName& from, const ProfileName& to) override;
    [[nodiscard]] Result<> remove(const ProfileName& name) override;
    void setChangeHandler(std::function<void()> handler) override;
    [[nodiscard]] Result<codec::Json> settings() const override;
    [[nodiscard]] Result<core::ProfileDraft> draftSettings(const std::vector<core::ProfileEdit>& edits) const override;
    [[nodiscard]] Result<> writeSettings(const std::string& text, const std::string& revision) override;
    [[nodiscard]] codec::Json valueFromText(const std::string& text) const override;

private:
    //! What tells one content of a file from another without reading it.
    using Fingerprint = std::map<std::string, std::string>;
    struct Known
    {
        std::string stamp;
        core::ProfileFile file;
    };

    [[nodiscard]] std::string profileFolder() const { return m_options.configFolder + "/profiles"; }
    [[nodiscard]] std::string settingsPath() const { return m_options.configFolder + "/settings.toml"; }
    [[nodiscard]] std::string pathOf(const ProfileName& name) const { return profileFolder() + "/" + name.text() + ".toml"; }
    [[nodiscard]] std::vector<std::string> filesIn(const std::string& folder) const;
    [[nodiscard]] core::ProfileFile load(const std::string& path, const std::string& name) const;
    [[nodiscard]] Result<> checkIsOwn(const ProfileName& name) const;
    [[nodiscard]] Result<> checkIsFree(const ProfileName& name) const;
    [[nodiscard]] Result<core::ProfileDraft> draftOf(const std::string& path, bool isReadOnly, const std::vector<core::ProfileEdit>& edits) const;
    //! Writes the file if it still has that revision (empty: if there is none).
    [[nodiscard]] Result<> replace(const std::string& path, const std::string& text, const std::string& revision);
    [[nodiscard]] Fingerprint fingerprint() const;
    void noteOwnChange(const std::string& path);
    [[nodiscard]] std::set<std::string> foldersToWatch() const;
    void watch();
    void onChanged(const std::set<std::string>& names);
    void onSettled();

    Options m_options;
    TimerService& m_timers;
    std::function<void()> m_handler;
    Fingerprint m_known;
    mutable std::map<std::string, Known> m_loaded; //!< by their paths: what profiles() has read
    FolderWatch m_watch;
    std::unique_ptr<Call> m_debounce;
};

} // namespace warder::platform
