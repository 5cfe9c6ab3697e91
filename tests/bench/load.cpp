// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "load.h"

#include <sys/epoll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <cstring>
#include <vector>

namespace warder::bench {

namespace {

using Time = std::chrono::steady_clock::time_point;

class Load
{
public:
    explicit Load(const LoadOptions& options)
        : m_options(options)
        , m_epoll(::epoll_create1(EPOLL_CLOEXEC))
        , m_warmUp(options.count / 10)
    {
        m_address.sun_family = AF_UNIX;
        std::memcpy(m_address.sun_path, options.path.data(), std::min(options.path.size(), sizeof m_address.sun_path - 1));
        m_times.reserve(static_cast<std::size_t>(options.count));
    }
    ~Load()
    {
        for (const Client& client : m_clients) {
            if (client.fd >= 0)
                ::close(client.fd);
        }
        ::close(m_epoll);
    }
    Load(const Load&) = delete;
    Load& operator=(const Load&) = delete;

    LoadResult run()
    {
        m_clients.resize(static_cast<std::size_t>(m_options.clients));
        for (std::size_t i = 0; i < m_clients.size(); ++i)
            begin(i);
        std::array<epoll_event, 64> events {};
        while (m_running > 0) {
            const int count = ::epoll_wait(m_epoll, events.data(), static_cast<int>(events.size()), 20'000);
            if (count <= 0) {
                m_result.failures += m_running;
                break;
            }
            for (int i = 0; i < count; ++i)
                onReadable(static_cast<std::size_t>(events[static_cast<std::size_t>(i)].data.u64));
        }
        const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - m_begun).count();
        std::ranges::sort(m_times);
        if (!m_times.empty()) {
            m_result.median = m_times[m_times.size() / 2];
            m_result.p99 = m_times[m_times.size() * 99 / 100];
            m_result.perSecond = static_cast<double>(m_times.size()) / seconds;
        }
        return m_result;
    }

private:
    struct Client
    {
        int fd = -1;
        Time started;
        std::string reply;
    };

    void begin(std::size_t index)
    {
        if (m_sent >= m_options.count + m_warmUp)
            return;
        if (++m_sent == m_warmUp + 1)
            m_begun = std::chrono::steady_clock::now();
        ++m_running;
        Client& client = m_clients[index];
        client.reply.clear();
        client.started = std::chrono::steady_clock::now();
        if (client.fd < 0) {
            client.fd = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
            if (::connect(client.fd, reinterpret_cast<const sockaddr*>(&m_address), sizeof m_address) != 0) {
                end(index, false);
                return;
            }
            epoll_event event = {};
            event.events = EPOLLIN;
            event.data.u64 = index;
            ::epoll_ctl(m_epoll, EPOLL_CTL_ADD, client.fd, &event);
        }
        if (::send(client.fd, m_options.request.data(), m_options.request.size(), MSG_NOSIGNAL) != static_cast<ssize_t>(m_options.request.size()))
            end(index, false);
    }

    void onReadable(std::size_t index)
    {
        Client& client = m_clients[index];
        if (client.fd < 0)
            return;
        std::array<char, 64 * 1024> buffer;
        const ssize_t length = ::recv(client.fd, buffer.data(), buffer.size(), MSG_DONTWAIT);
        if (length < 0 && errno == EAGAIN)
            return;
        if (length > 0)
            client.reply.append(buffer.data(), static_cast<std::size_t>(length));
        if (m_options.endsWithConnection) {
            if (length <= 0)
                end(index, !client.reply.empty());
        } else if (length <= 0) {
            end(index, false);
        } else if (client.reply.back() == '\n') {
            end(index, true);
        }
    }

    void end(std::size_t index, bool isGood)
    {
        Client& client = m_clients[index];
        const auto took = std::chrono::duration<double, std::micro>(std::chrono::steady_clock::now() - client.started).count();
        --m_running;
        if (!isGood)
            ++m_result.failures;
        else if (++m_done > m_warmUp)
            m_times.push_back(took);
        if (isGood)
            m_result.sample = client.reply;
        if (!isGood || m_options.connections == Connections::One || m_options.endsWithConnection) {
            ::close(client.fd);
            client.fd = -1;
        }
        begin(index);
    }

    const LoadOptions m_options;
    const int m_epoll;
    const int m_warmUp;
    sockaddr_un m_address = {};
    std::vector<Client> m_clients;
    int m_sent = 0;
    int m_done = 0;
    int m_running = 0;
    Time m_begun;
    std::vector<double> m_times;
    LoadResult m_result;
};

} // namespace

LoadResult load(const LoadOptions& options)
{
    return Load(options).run();
}

} // namespace warder::bench
