// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "wire/serving_loop.h"

#include "wire/limits.h"
#include "wire/token_request_scanner.h"

#include <fcntl.h>
#include <pthread.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <utility>

namespace warder::wire {

namespace {

// Keys of epoll events; connections begin after them.
constexpr ConnectionId kListening = 0;
constexpr ConnectionId kWakeup = 1;
constexpr ConnectionId kFirstConnection = 2;
constexpr int kAcceptsInARow = 32;
constexpr std::size_t kReadAtOnce = std::size_t { 16 } * 1024;
constexpr ConnectionId kEntranceBit = ConnectionId { 1 } << 63; // of a further listening socket's key

// accept(2) has failed, and would fail again at once: the event stays.
bool isExhausted(int error)
{
    return error == EMFILE || error == ENFILE || error == ENOBUFS || error == ENOMEM;
}

void wipe(std::string& text)
{
    if (!text.empty())
        ::explicit_bzero(text.data(), text.size());
    text.clear();
}

} // namespace

ServingLoop::ServingLoop(int listeningFd, uid_t owner, const ServedTokens& tokens, Handler& handler)
    : m_listeningFd(listeningFd)
    , m_owner(owner)
    , m_tokens(tokens)
    , m_handler(handler)
    , m_epoll(::epoll_create1(EPOLL_CLOEXEC))
    , m_wakeup(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
    , m_received(kReadAtOnce)
    , m_nextId(kFirstConnection)
{ }

ServingLoop::~ServingLoop()
{
    stop();
}

void ServingLoop::start()
{
    for (const auto& [fd, key] : { std::pair { m_listeningFd, kListening }, std::pair { m_wakeup.get(), kWakeup } }) {
        epoll_event event = {};
        event.events = EPOLLIN;
        event.data.u64 = key;
        ::epoll_ctl(m_epoll.get(), EPOLL_CTL_ADD, fd, &event);
    }
    m_thread = std::thread([this] { run(); });
}

void ServingLoop::stop()
{
    if (!m_thread.joinable())
        return;
    {
        const std::lock_guard lock(m_mutex);
        m_stops = true;
    }
    const std::uint64_t one = 1;
    [[maybe_unused]] const ssize_t written = ::write(m_wakeup.get(), &one, sizeof one);
    m_thread.join();
}

void ServingLoop::reply(ConnectionId connection, std::string line)
{
    post({ Command::Kind::Reply, connection, std::move(line) });
}

void ServingLoop::notify(ConnectionId connection, std::string line)
{
    post({ Command::Kind::Notify, connection, std::move(line) });
}

void ServingLoop::close(ConnectionId connection)
{
    post({ Command::Kind::Close, connection, {} });
}

void ServingLoop::relisten()
{
    epoll_event event = {};
    event.events = EPOLLIN;
    event.data.u64 = kListening;
    // The old socket left the set when it was closed.
    if (::epoll_ctl(m_epoll.get(), EPOLL_CTL_ADD, m_listeningFd, &event) != 0)
        ::epoll_ctl(m_epoll.get(), EPOLL_CTL_MOD, m_listeningFd, &event);
}

void ServingLoop::listen(EntranceId entrance, int listeningFd)
{
    const std::lock_guard lock(m_mutex);
    m_entrances.insert_or_assign(entrance, listeningFd);
    epoll_event event = {};
    event.events = EPOLLIN;
    event.data.u64 = kEntranceBit | entrance;
    ::epoll_ctl(m_epoll.get(), EPOLL_CTL_ADD, listeningFd, &event);
}

void ServingLoop::shut(EntranceId entrance)
{
    {
        // An event of it that has been fetched already finds no descriptor any more.
        const std::lock_guard lock(m_mutex);
        const auto found = m_entrances.find(entrance);
        if (found == m_entrances.end())
            return;
        ::epoll_ctl(m_epoll.get(), EPOLL_CTL_DEL, found->second, nullptr);
        m_entrances.erase(found);
    }
    post({ Command::Kind::CloseEntrance, 0, {}, entrance });
}

void ServingLoop::post(Command command)
{
    {
        const std::lock_guard lock(m_mutex);
        m_commands.push_back(std::move(command));
    }
    const std::uint64_t one = 1;
    [[maybe_unused]] const ssize_t written = ::write(m_wakeup.get(), &one, sizeof one);
}

void ServingLoop::run()
{
    ::pthread_setname_np(::pthread_self(), "serving"); // for whoever looks at the threads of the agent
    std::array<epoll_event, 64> events {};
    for (;;) {
        const int putOff = m_handler.beforeWait();
        int limit = untilNextDeadline(std::chrono::steady_clock::now());
        if (putOff >= 0 && (limit < 0 || putOff < limit))
            limit = putOff;
        const int count = ::epoll_wait(m_epoll.get(), events.data(), static_cast<int>(events.size()), limit);
        for (int i = 0; i < count; ++i) {
            const auto& event = events[static_cast<std::size_t>(i)];
            const ConnectionId key = event.data.u64;
            if (key == kListening) {
                acceptAll(m_listeningFd, kMainEntrance);
            } else if ((key & kEntranceBit) != 0) {
                acceptAt(static_cast<EntranceId>(key & ~kEntranceBit));
            } else if (key == kWakeup) {
                takeCommands();
            } else if (const auto found = m_connections.find(key); found != m_connections.end()) {
                if ((event.events & EPOLLOUT) != 0 && !flush(key, found->second))
                    continue;
                if ((event.events & (EPOLLIN | EPOLLHUP | EPOLLERR)) != 0)
                    readFrom(key);
            }
        }
        const auto now = std::chrono::steady_clock::now();
        dropOverdue(now);
        resumeAccepting(now);
        const std::lock_guard lock(m_mutex);
        if (m_stops && m_commands.empty())
            break;
    }
    m_connections.clear();
}

void ServingLoop::takeCommands()
{
    std::uint64_t ignored = 0;
    [[maybe_unused]] const ssize_t length = ::read(m_wakeup.get(), &ignored, sizeof ignored);
    std::vector<Command> commands;
    {
        const std::lock_guard lock(m_mutex);
        commands.swap(m_commands);
    }
    for (Command& command : commands)
        carryOut(std::move(command));
}

void ServingLoop::carryOut(Command command)
{
    if (command.kind == Command::Kind::CloseEntrance) {
        std::vector<ConnectionId> gone;
        for (const auto& [id, connection] : m_connections) {
            if (connection.entrance == command.entrance)
                gone.push_back(id);
        }
        for (const ConnectionId id : gone)
            drop(id);
        m_counts.erase(command.entrance);
        return;
    }
    const auto found = m_connections.find(command.connection);
    if (found == m_connections.end()) {
        wipe(command.line);
        return;
    }
    Connection& connection = found->second;
    switch (command.kind) {
    case Command::Kind::Close:
        if (connection.unsent.empty())
            drop(command.connection);
        else
            connection.closesWhenSent = true;
        return;
    case Command::Kind::Reply:
        if (connection.inFlight > 0) {
            --connection.inFlight;
            --m_counts[connection.entrance].inFlight;
        }
        break;
    case Command::Kind::Notify:
    case Command::Kind::CloseEntrance:
        break;
    }
    connection.unsent += command.line;
    connection.unsent += '\n';
    wipe(command.line);
    const EntranceId entrance = connection.entrance;
    if (flush(command.connection, connection) && connection.isPaused && hasRoomInFlight(connection)) {
        connection.isPaused = false;
        takeLines(command.connection);
    }
    if (command.kind == Command::Kind::Reply)
        resumeOthers(entrance);
}

bool ServingLoop::hasRoomInFlight(const Connection& connection) const
{
    if (connection.inFlight >= kMaxInFlight)
        return false;
    if (connection.entrance == kMainEntrance)
        return true;
    const auto counts = m_counts.find(connection.entrance);
    return counts == m_counts.end() || counts->second.inFlight < kMaxForwardedInFlight;
}

// Connections of a forwarded socket wait for each other's answers.
void ServingLoop::resumeOthers(EntranceId entrance)
{
    if (entrance == kMainEntrance)
        return;
    std::vector<ConnectionId> waiting;
    for (const auto& [id, connection] : m_connections) {
        if (connection.entrance == entrance && connection.isPaused)
            waiting.push_back(id);
    }
    for (const ConnectionId id : waiting) {
        const auto found = m_connections.find(id);
        if (found == m_connections.end() || !hasRoomInFlight(found->second))
            continue;
        found->second.isPaused = false;
        takeLines(id);
    }
}

FileDescriptor ServingLoop::entranceFd(EntranceId entrance, int& error)
{
    // A copy: the owner may shut and close it at any time.
    const std::lock_guard lock(m_mutex);
    const auto found = m_entrances.find(entrance);
    if (found == m_entrances.end())
        return {};
    FileDescriptor listening(::fcntl(found->second, F_DUPFD_CLOEXEC, 0));
    error = listening.isOpen() ? 0 : errno;
    return listening;
}

void ServingLoop::acceptAt(EntranceId entrance)
{
    int error = 0;
    FileDescriptor listening = entranceFd(entrance, error);
    if (isExhausted(error) && freeDescriptors(entrance))
        listening = entranceFd(entrance, error);
    if (listening.isOpen())
        acceptAll(listening.get(), entrance);
    else if (isExhausted(error))
        pauseAccepting(entrance);
}

void ServingLoop::acceptAll(int listeningFd, EntranceId entrance)
{
    // Not without an end: programs that come again and again would keep the loop from noticing who has gone, until there is no
    // room for anybody. What still waits is told again.
    for (int accepted = 0; accepted < kAcceptsInARow; ++accepted) {
        FileDescriptor socket(::accept4(listeningFd, nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK));
        if (!socket.isOpen()) {
            if (!isExhausted(errno))
                return;
            if (freeDescriptors(entrance))
                continue;
            pauseAccepting(entrance);
            return;
        }
        auto peer = peerOf(socket.get());
        if (!peer || peer->uid != m_owner)
            continue; // closed before a byte is read
        if (m_counts[entrance].connections >= (entrance == kMainEntrance ? kMaxConnections : kMaxForwardedConnections))
            makeRoom(entrance);
        const ConnectionId id = m_nextId++;
        const auto now = std::chrono::steady_clock::now();
        Connection& connection = m_connections[id];
        ++m_counts[entrance].connections;
        connection.socket = std::move(socket);
        connection.entrance = entrance;
        connection.lastUsed = now;
        connection.lineDeadline = now + kLineTime;
        epoll_event event = {};
        event.events = connection.watched;
        event.data.u64 = id;
        ::epoll_ctl(m_epoll.get(), EPOLL_CTL_ADD, connection.socket.get(), &event);
        m_handler.onConnected(id, std::move(*peer), entrance);
        // A client of one request has usually written it by now.
        readFrom(id);
    }
}

bool ServingLoop::makeRoom(EntranceId entrance)
{
    auto idlest = m_connections.end();
    const auto rank = [](const Connection& connection) {
        return std::pair { connection.inFlight > 0, connection.lastUsed };
    };
    for (auto one = m_connections.begin(); one != m_connections.end(); ++one) {
        if (one->second.entrance == entrance
            && (idlest == m_connections.end() || rank(one->second) < rank(idlest->second)))
            idlest = one;
    }
    if (idlest == m_connections.end())
        return false;
    drop(idlest->first);
    return true;
}

bool ServingLoop::freeDescriptors(EntranceId entrance)
{
    // Whoever comes from this machine comes first; a forwarded entrance takes from itself only.
    if (entrance == kMainEntrance) {
        const auto most = std::ranges::max_element(m_counts, {}, [](const auto& entry) {
            return entry.first == kMainEntrance ? std::size_t { 0 } : entry.second.connections;
        });
        if (most != m_counts.end() && most->first != kMainEntrance && most->second.connections > 0)
            return makeRoom(most->first);
    }
    // Not the last of them: it may be the one that was accepted a moment ago.
    return m_counts[entrance].connections > 1 && makeRoom(entrance);
}

void ServingLoop::pauseAccepting(EntranceId entrance)
{
    m_counts[entrance].pausedUntil = std::chrono::steady_clock::now() + kAcceptPause;
    setAccepting(entrance, false);
}

void ServingLoop::resumeAccepting(Time now)
{
    for (auto& [entrance, counts] : m_counts) {
        if (counts.pausedUntil && *counts.pausedUntil <= now) {
            counts.pausedUntil.reset();
            setAccepting(entrance, true);
        }
    }
}

void ServingLoop::setAccepting(EntranceId entrance, bool isAccepting)
{
    epoll_event event = {};
    event.events = isAccepting ? static_cast<unsigned>(EPOLLIN) : 0U;
    event.data.u64 = entrance == kMainEntrance ? kListening : kEntranceBit | entrance;
    const std::lock_guard lock(m_mutex);
    const auto found = m_entrances.find(entrance);
    const int fd = entrance == kMainEntrance ? m_listeningFd : found == m_entrances.end() ? -1 : found->second;
    if (fd >= 0)
        ::epoll_ctl(m_epoll.get(), EPOLL_CTL_MOD, fd, &event);
}

void ServingLoop::readFrom(ConnectionId id)
{
    const auto found = m_connections.find(id);
    if (found == m_connections.end())
        return;
    Connection& connection = found->second;
    const ssize_t length = ::recv(connection.socket.get(), m_received.data(), m_received.size(), 0);
    if (length == 0 || (length < 0 && errno != EAGAIN && errno != EINTR)) {
        drop(id);
        return;
    }
    if (length < 0)
        return;
    const bool taken = connection.reader.append({ m_received.data(), static_cast<std::size_t>(length) });
    ::explicit_bzero(m_received.data(), static_cast<std::size_t>(length));
    if (!taken) {
        drop(id);
        return;
    }
    takeLines(id);
}

void ServingLoop::takeLines(ConnectionId id)
{
    const auto found = m_connections.find(id);
    if (found == m_connections.end())
        return;
    Connection& connection = found->second;
    const auto now = std::chrono::steady_clock::now();
    while (!connection.isPaused) {
        if (!hasRoomInFlight(connection)) {
            connection.isPaused = true;
            break;
        }
        const auto line = connection.reader.next();
        if (connection.reader.hasFailed()) {
            drop(id);
            return;
        }
        if (!line)
            break;
        connection.lineDeadline.reset();
        connection.lastUsed = now;
        answer(id, connection, *line);
    }
    // From the first byte of a line to its end; a paused connection waits for us, not we for it.
    if (connection.isPaused)
        connection.lineDeadline.reset();
    else if (connection.reader.hasPartialLine() && !connection.lineDeadline)
        connection.lineDeadline = now + kLineTime;
    if (flush(id, connection))
        watch(id, connection);
}

void ServingLoop::answer(ConnectionId id, Connection& connection, std::string_view line)
{
    const auto request = connection.entrance == kMainEntrance ? scanPlainTokenRequest(line) : std::nullopt;
    if (request) {
        std::string profile;
        auto found = m_tokens.find(request->query, request->id, connection.unsent, profile);
        if (found == ServedTokens::Found::NeedsGrant && m_handler.isGranted(id, profile))
            found = m_tokens.find(request->query, request->id, connection.unsent, profile, ServedTokens::Granted::Yes);
        if (found == ServedTokens::Found::Written) {
            m_handler.onServed(id, std::move(profile));
            return;
        }
    }
    ++connection.inFlight;
    ++m_counts[connection.entrance].inFlight;
    connection.isPaused = !hasRoomInFlight(connection);
    m_handler.onRequest(id, std::string(line));
}

bool ServingLoop::flush(ConnectionId id, Connection& connection)
{
    std::size_t sent = 0;
    while (sent < connection.unsent.size()) {
        const ssize_t written = ::send(connection.socket.get(),
                                       connection.unsent.data() + sent,
                                       connection.unsent.size() - sent,
                                       MSG_NOSIGNAL);
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0 && errno != EAGAIN) {
            drop(id);
            return false;
        }
        if (written < 0)
            break;
        sent += static_cast<std::size_t>(written);
    }
    if (sent == connection.unsent.size()) {
        wipe(connection.unsent);
        if (connection.closesWhenSent) {
            drop(id);
            return false;
        }
    } else {
        ::explicit_bzero(connection.unsent.data(), sent);
        connection.unsent.erase(0, sent);
        if (connection.unsent.size() > kMaxUnsent) {
            drop(id);
            return false;
        }
    }
    const bool wantsWrite = !connection.unsent.empty();
    if (wantsWrite != connection.wantsWrite) {
        connection.wantsWrite = wantsWrite;
        watch(id, connection);
    }
    return true;
}

void ServingLoop::watch(ConnectionId id, Connection& connection)
{
    epoll_event event = {};
    event.events = (connection.isPaused ? 0U : static_cast<unsigned>(EPOLLIN))
        | (connection.wantsWrite ? static_cast<unsigned>(EPOLLOUT) : 0U);
    event.data.u64 = id;
    if (const std::uint32_t wanted = event.events; std::exchange(connection.watched, wanted) != wanted)
        ::epoll_ctl(m_epoll.get(), EPOLL_CTL_MOD, connection.socket.get(), &event);
}

void ServingLoop::drop(ConnectionId id)
{
    const auto found = m_connections.find(id);
    if (found == m_connections.end())
        return;
    wipe(found->second.unsent);
    const EntranceId entrance = found->second.entrance;
    Entrance& counts = m_counts[entrance];
    --counts.connections;
    counts.inFlight -= found->second.inFlight;
    const bool freed = found->second.inFlight > 0;
    m_connections.erase(found);
    m_handler.onClosed(id);
    if (freed)
        resumeOthers(entrance);
}

int ServingLoop::untilNextDeadline(Time now) const
{
    std::optional<Time> next;
    for (const auto& [id, connection] : m_connections) {
        if (connection.lineDeadline && (!next || *connection.lineDeadline < *next))
            next = connection.lineDeadline;
    }
    for (const auto& [entrance, counts] : m_counts) {
        if (counts.pausedUntil && (!next || *counts.pausedUntil < *next))
            next = counts.pausedUntil;
    }
    if (!next)
        return -1;
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(*next - now).count();
    return static_cast<int>(std::max<long long>(left, 0));
}

void ServingLoop::dropOverdue(Time now)
{
    std::vector<ConnectionId> overdue;
    for (const auto& [id, connection] : m_connections) {
        if (connection.lineDeadline && *connection.lineDeadline <= now)
            overdue.push_back(id);
    }
    for (const ConnectionId id : overdue)
        drop(id);
}

} // namespace warder::wire
