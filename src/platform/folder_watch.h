// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/unique_fd.h"

#include <QSocketNotifier>

#include <functional>
#include <map>
#include <memory>
#include <set>
#include <string>

namespace warder::platform {

//! Tells that a file in one of some folders was written, put there or removed (inotify; QFileSystemWatcher misses edits
//! in place). Of the main loop's thread.
class FolderWatch
{
public:
    //! Called from the event loop with the names that changed; an empty name: more than is known. It must not destroy
    //! the watch.
    explicit FolderWatch(std::function<void(const std::set<std::string>& names)> onChanged);
    ~FolderWatch();
    FolderWatch(const FolderWatch&) = delete;
    FolderWatch& operator=(const FolderWatch&) = delete;

    //! Watches these folders from now on. One that does not exist is left out until the next call.
    void setFolders(const std::set<std::string>& folders);

private:
    void onReadable();
    [[nodiscard]] bool isRegularFile(int watch, const std::string& name) const;

    UniqueFd m_inotify;
    std::function<void(const std::set<std::string>&)> m_onChanged;
    std::unique_ptr<QSocketNotifier> m_notifier;
    std::map<std::string, int> m_watches;
};

} // namespace warder::platform
