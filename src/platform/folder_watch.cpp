// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "platform/folder_watch.h"

#include <sys/inotify.h>
#include <sys/stat.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <utility>

namespace warder::platform {

namespace {

// IN_CREATE is for folders that are made anew and for links; a created file has nothing in it before it is closed. IN_ATTRIB is
// for a mode that lets us read a file, or no longer does.
constexpr std::uint32_t kEvents = IN_CREATE | IN_ATTRIB | IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE | IN_DELETE_SELF | IN_MOVE_SELF | IN_ONLYDIR;

}

FolderWatch::FolderWatch(std::function<void(const std::set<std::string>&)> onChanged)
    : m_inotify(::inotify_init1(IN_CLOEXEC | IN_NONBLOCK))
    , m_onChanged(std::move(onChanged))
{
    if (!m_inotify.isValid())
        return; // no descriptors left: edits are seen at the next start
    m_notifier = std::make_unique<QSocketNotifier>(m_inotify.get(), QSocketNotifier::Read);
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(), [this] { onReadable(); });
}

FolderWatch::~FolderWatch() = default;

void FolderWatch::setFolders(const std::set<std::string>& folders)
{
    for (auto it = m_watches.begin(); it != m_watches.end();) {
        if (folders.contains(it->first)) {
            ++it;
        } else {
            ::inotify_rm_watch(m_inotify.get(), it->second);
            it = m_watches.erase(it);
        }
    }
    for (const std::string& folder : folders) {
        // Again for one that is watched: the folder of that name may be another one by now.
        const int watch = ::inotify_add_watch(m_inotify.get(), folder.c_str(), kEvents);
        if (watch >= 0)
            m_watches[folder] = watch;
        else
            m_watches.erase(folder);
    }
}

// A regular file that was made is written next; a link or a FIFO is all there at once.
bool FolderWatch::isRegularFile(int watch, const std::string& name) const
{
    const auto folder = std::ranges::find(m_watches, watch, [](const auto& entry) { return entry.second; });
    struct stat status = {};
    return folder != m_watches.end() && ::lstat((folder->first + "/" + name).c_str(), &status) == 0 && S_ISREG(status.st_mode);
}

void FolderWatch::onReadable()
{
    std::set<std::string> names;
    alignas(inotify_event) std::array<char, 16 * 1024> buffer;
    while (true) {
        const ssize_t size = ::read(m_inotify.get(), buffer.data(), buffer.size());
        if (size <= 0)
            break;
        for (std::size_t at = 0; at + sizeof(inotify_event) <= static_cast<std::size_t>(size);) {
            inotify_event event = {};
            std::memcpy(&event, buffer.data() + at, sizeof event);
            std::string name = event.len > 0 ? std::string(buffer.data() + at + sizeof event) : std::string();
            if ((event.mask & IN_CREATE) == 0 || (event.mask & IN_ISDIR) != 0 || !isRegularFile(event.wd, name))
                names.insert(std::move(name));
            at += sizeof event + event.len;
        }
    }
    if (!names.empty())
        m_onChanged(names);
}

} // namespace warder::platform
