// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wire/file_descriptor.h"

#include <sys/types.h>

#include <string>

namespace warder::wire {

//! Who may look into a folder that a socket is made in.
enum class FolderAccess {
    OwnerOnly, //!< 0700
    OthersRead, //!< nobody else may write there; the socket's own mode keeps others out
};

//! Opens the folder, which must be ours and no link. Not open: `problem` says why, in a whole sentence.
[[nodiscard]] FileDescriptor openSocketFolder(const std::string& path, FolderAccess access, std::string& problem);

//! Binds and listens on `name` in that folder, 0600 from the first moment, through the folder's descriptor, so that neither the
//! length of the path nor a folder that is moved meanwhile matters (sun_path has 108 bytes). Not open: `problem` says why.
[[nodiscard]] FileDescriptor listenIn(int folder, const std::string& name, std::string& problem);

//! Removes a socket of ours in that folder that nobody needs any more, and nothing else. False: `problem` says what is there.
[[nodiscard]] bool removeStaleSocket(int folder, const std::string& name, std::string& problem);

//! Whether somebody answers at `name` in that folder.
[[nodiscard]] bool isAnswered(int folder, const std::string& name);

//! A further socket of the agent's, beside the one that the lock is for: its file goes with it.
class SocketFile
{
public:
    SocketFile() = default;
    ~SocketFile() { close(); }
    SocketFile(SocketFile&&) noexcept = default;
    SocketFile& operator=(SocketFile&& other) noexcept;
    SocketFile(const SocketFile&) = delete;
    SocketFile& operator=(const SocketFile&) = delete;

    //! Listens at the absolute `path`, unless somebody else answers there. False: problem() says why, in a whole sentence.
    [[nodiscard]] bool open(const std::string& path, FolderAccess access);
    //! Whether programs find it at the path that it was opened at.
    [[nodiscard]] bool isInPlace() const;
    [[nodiscard]] int fd() const { return m_socket.get(); }
    [[nodiscard]] bool isOpen() const { return m_socket.isOpen(); }
    [[nodiscard]] const std::string& problem() const { return m_problem; }
    void close();

private:
    FileDescriptor m_folder;
    FileDescriptor m_socket;
    std::string m_path;
    std::string m_name;
    std::string m_problem;
    dev_t m_device = 0;
    ino_t m_inode = 0;
};

} // namespace warder::wire
