// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "core/secret_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <string_view>

namespace warder::core {

namespace {

constexpr std::size_t kMaxSecret = 64 * 1024;

} // namespace

Secret secretFromFile(const std::string& path)
{
    // A FIFO or a device in its place must hold nobody up, and is no secret.
    const int fd = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
    if (fd < 0)
        return {};
    std::string text(kMaxSecret, '\0');
    std::size_t size = 0;
    struct stat status = {};
    if (::fstat(fd, &status) == 0 && S_ISREG(status.st_mode)) {
        while (size < text.size()) {
            const ssize_t count = ::read(fd, text.data() + size, text.size() - size);
            if (count < 0 && errno == EINTR)
                continue;
            if (count <= 0)
                break;
            size += static_cast<std::size_t>(count);
        }
    }
    ::close(fd);
    const std::string_view line = std::string_view(text).substr(0, size);
    Secret secret = Secret::copyOf(line.substr(0, line.find_first_of("\r\n")));
    wipe(text);
    return secret;
}

} // namespace warder::core
