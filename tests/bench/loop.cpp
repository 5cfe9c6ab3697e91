// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "loop.h"

#include <sys/epoll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstring>

namespace warder::bench {

bool serveBareLoop(const std::string& path, const std::string& reply)
{
    const int listening = ::socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    if (path.size() >= sizeof address.sun_path)
        return false;
    std::memcpy(address.sun_path, path.data(), path.size());
    if (::bind(listening, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0 || ::listen(listening, SOMAXCONN) != 0)
        return false;
    const int epoll = ::epoll_create1(EPOLL_CLOEXEC);
    const auto watch = [epoll](int fd) {
        epoll_event event = {};
        event.events = EPOLLIN;
        event.data.fd = fd;
        ::epoll_ctl(epoll, EPOLL_CTL_ADD, fd, &event);
    };
    const auto readFrom = [&reply](int fd) {
        std::array<char, 16 * 1024> buffer;
        const ssize_t length = ::recv(fd, buffer.data(), buffer.size(), MSG_DONTWAIT);
        if (length == 0 || (length < 0 && errno != EAGAIN)) {
            ::close(fd);
            return;
        }
        const auto lines = length > 0 ? std::count(buffer.data(), buffer.data() + length, '\n') : 0;
        for (auto i = lines; i > 0; --i)
            (void)::send(fd, reply.data(), reply.size(), MSG_NOSIGNAL);
    };
    watch(listening);
    std::array<epoll_event, 64> events {};
    for (;;) {
        const int count = ::epoll_wait(epoll, events.data(), static_cast<int>(events.size()), -1);
        for (int i = 0; i < count; ++i) {
            const int fd = events[static_cast<std::size_t>(i)].data.fd;
            if (fd != listening) {
                readFrom(fd);
                continue;
            }
            for (int accepted = 0; (accepted = ::accept4(listening, nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC)) >= 0;) {
                watch(accepted);
                readFrom(accepted);
            }
        }
    }
}

} // namespace warder::bench
