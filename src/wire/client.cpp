// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "wire/client.h"

#include "wire/limits.h"

#include <fcntl.h>
#include <poll.h>
#include <sched.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <span>
#include <utility>

namespace warder::wire {

using codec::Json;
using std::chrono::steady_clock;

namespace {

// The agent answers sooner than a process falls asleep and is woken again, so it is worth staying awake for a moment. What others
// want to do with the processor they may do meanwhile, the agent among them.
constexpr std::chrono::microseconds kAwake { 150 };

//! As recv(); -1 where nothing has come within that moment.
ssize_t receiveSoon(int socket, std::span<char> buffer)
{
    const auto until = steady_clock::now() + kAwake;
    do {
        const ssize_t length = ::recv(socket, buffer.data(), buffer.size(), MSG_DONTWAIT);
        if (length >= 0 || (errno != EAGAIN && errno != EINTR))
            return std::max<ssize_t>(length, 0); // an error is an end, too
        ::sched_yield();
    } while (steady_clock::now() < until);
    return -1;
}

} // namespace

Client::ConnectOutcome Client::connect(const SocketLocation& location)
{
    m_problem = location.problem;
    if (!m_problem.empty())
        return ConnectOutcome::Refused;
    const FileDescriptor folder(::open(location.folder.c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC));
    struct stat status = {};
    if (!folder.isOpen() || ::fstat(folder.get(), &status) != 0)
        return ConnectOutcome::NoAgent;
    if (status.st_uid != ::geteuid() || (status.st_mode & 022) != 0) {
        m_problem = "The folder " + location.folder + " can be changed by other users, so the socket in it is not trusted.";
        return ConnectOutcome::Refused;
    }
    const std::string path = "/proc/self/fd/" + std::to_string(folder.get()) + "/" + location.name;
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    if (path.size() >= sizeof address.sun_path)
        return ConnectOutcome::NoAgent;
    std::memcpy(address.sun_path, path.data(), path.size());
    FileDescriptor socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
    if (!socket.isOpen() || ::connect(socket.get(), reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0)
        return ConnectOutcome::NoAgent;
    ucred credentials = {};
    socklen_t length = sizeof credentials;
    if (::getsockopt(socket.get(), SOL_SOCKET, SO_PEERCRED, &credentials, &length) != 0
        || credentials.uid != ::geteuid()) {
        m_problem = "The program behind " + location.path() + " belongs to another user.";
        return ConnectOutcome::Refused;
    }
    m_socket = std::move(socket);
    return ConnectOutcome::Connected;
}

std::optional<std::variant<Json, RemoteError>>
Client::call(std::string_view method, Json params, std::chrono::milliseconds limit)
{
    const std::int64_t id = ++m_lastId;
    Json request = Json::object();
    request.set("jsonrpc", "2.0").set("id", id).set("method", method).set("params", std::move(params));
    std::string line = request.dump();
    const bool sent = send(line);
    ::explicit_bzero(line.data(), line.size());
    if (!sent)
        return {};
    const auto until = steady_clock::now() + limit;
    while (auto message = readMessage(until)) {
        if (message->find("method")) {
            if (Json* notification = message->find("params"))
                m_notifications.push_back(std::move(*notification));
            continue;
        }
        if (message->integerAt("id") != id)
            continue;
        if (Json* result = message->find("result"))
            return std::move(*result);
        RemoteError error;
        if (const Json* failure = message->find("error")) {
            error.message = failure->stringAt("message").value_or("");
            if (const Json* data = failure->find("data")) {
                error.kind = data->stringAt("kind").value_or("");
                error.reason = data->stringAt("reason").value_or("");
                error.serverMessage = data->stringAt("server_message").value_or("");
                error.data = *data;
            }
        }
        return error;
    }
    return {};
}

std::optional<Json> Client::nextNotification(std::chrono::milliseconds limit)
{
    if (!m_notifications.empty()) {
        Json first = std::move(m_notifications.front());
        m_notifications.erase(m_notifications.begin());
        return first;
    }
    const auto until = steady_clock::now() + limit;
    while (auto message = readMessage(until)) {
        Json* params = message->find("params");
        if (message->find("method") && params)
            return std::move(*params);
    }
    return {};
}

bool Client::send(const std::string& line)
{
    const std::string framed = line + "\n";
    std::size_t sent = 0;
    while (sent < framed.size()) {
        const ssize_t written
            = ::send(m_socket.get(), framed.data() + sent, framed.size() - sent, MSG_NOSIGNAL);
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0) {
            m_socket.reset();
            return false;
        }
        sent += static_cast<std::size_t>(written);
    }
    return true;
}

std::optional<Json> Client::readMessage(steady_clock::time_point until)
{
    while (m_socket.isOpen()) {
        if (const auto line = m_reader.next()) {
            auto message = codec::parseJson(*line, { .maxBytes = kMaxLine, .maxDepth = kMaxDepth });
            if (!message || !message->isObject()) {
                m_socket.reset();
                return {};
            }
            return message;
        }
        if (m_reader.hasFailed())
            break;
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(until - steady_clock::now()).count();
        if (left <= 0)
            return {};
        std::array<char, 16 * 1024> buffer;
        ssize_t length = receiveSoon(m_socket.get(), buffer);
        if (length < 0) {
            pollfd descriptor { m_socket.get(), POLLIN, 0 };
            const int ready = ::poll(&descriptor, 1, static_cast<int>(std::min<long long>(left, 1'000'000)));
            if (ready == 0 || (ready < 0 && errno == EINTR))
                continue;
            length = ::recv(m_socket.get(), buffer.data(), buffer.size(), 0);
        }
        if (length <= 0)
            break;
        const bool taken = m_reader.append({ buffer.data(), static_cast<std::size_t>(length) });
        ::explicit_bzero(buffer.data(), static_cast<std::size_t>(length));
        if (!taken)
            break;
    }
    m_socket.reset();
    return {};
}

} // namespace warder::wire
