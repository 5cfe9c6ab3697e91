// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wire/file_descriptor.h"
#include "wire/line_reader.h"
#include "wire/peer.h"
#include "wire/served_tokens.h"

#include <sys/types.h>

#include <chrono>
#include <cstdint>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

namespace warder::wire {

//! Tells connections apart; never used twice.
using ConnectionId = std::uint64_t;

//! Which listening socket a connection came by.
using EntranceId = std::uint32_t;
//! The one that the loop is made with. Tokens are given out at once there only.
inline constexpr EntranceId kMainEntrance = 0;

//! The serving thread: owns the listening socket and all connections, answers a plain `token.get` from ServedTokens by
//! itself, and hands every other line to the handler. So a slow provider, disk or keyring never delays a token that is
//! already there.
//!
//! Entrances do not get in each other's way: each has its own number of connections, the idlest of which makes room for
//! a new one, and a forwarded one a number of requests in flight. Where descriptors run out, the idlest forwarded
//! connection goes first; if there is nothing to close, nothing is accepted for a moment.
class ServingLoop
{
public:
    //! Called on the serving thread; must return at once.
    class Handler
    {
    public:
        virtual ~Handler() = default;
        virtual void onConnected(ConnectionId connection, Peer peer, EntranceId entrance) = 0;
        //! Whether the program at the other end may have this token without a question to anybody: asked for tokens with
        //! `needsGrant`.
        virtual bool isGranted(ConnectionId connection, const std::string& profile) = 0;
        //! A line that is not answered here. The handler answers with reply() once, or with close().
        virtual void onRequest(ConnectionId connection, std::string line) = 0;
        //! A token was given out from the snapshot.
        virtual void onServed(ConnectionId connection, std::string profile) = 0;
        virtual void onClosed(ConnectionId connection) = 0;
        //! Called before the loop waits. What the handler has put off is done at the latest after the milliseconds that this
        //! answers; -1: nothing is.
        virtual int beforeWait() { return -1; }
    };

    //! `listeningFd` (non-blocking), `tokens` and `handler` are borrowed and outlive the loop. Only peers whose uid is
    //! `owner` are served.
    ServingLoop(int listeningFd, uid_t owner, const ServedTokens& tokens, Handler& handler);
    //! Stops, if it runs.
    ~ServingLoop();
    ServingLoop(const ServingLoop&) = delete;
    ServingLoop& operator=(const ServingLoop&) = delete;

    void start();
    //! Writes what can be written at once, closes everything and joins the thread.
    void stop();

    // From any thread. Unknown connections are ignored: the peer has gone meanwhile.

    //! The answer to one request of onRequest(); LF is added.
    void reply(ConnectionId connection, std::string line);
    //! A line that answers nothing.
    void notify(ConnectionId connection, std::string line);
    void close(ConnectionId connection);

    //! The listening descriptor of the constructor is another socket now (dup3(2)): connections are taken there.
    void relisten();
    //! Takes connections at one more socket (non-blocking), whose requests all go to the handler. The descriptor is borrowed until
    //! shut().
    void listen(EntranceId entrance, int listeningFd);
    //! No more connections there, and those that came by it are closed. The descriptor may be closed when this has returned.
    void shut(EntranceId entrance);

private:
    using Time = std::chrono::steady_clock::time_point;

    struct Connection
    {
        FileDescriptor socket;
        EntranceId entrance = kMainEntrance;
        LineReader reader;
        std::string unsent; //!< wiped as it goes out: it may hold tokens
        std::size_t inFlight = 0;
        std::optional<Time> lineDeadline;
        Time lastUsed;
        std::uint32_t watched = 1; //!< what epoll was last told to wait for; EPOLLIN
        bool wantsWrite = false;
        bool isPaused = false; //!< too many in flight: nothing more is read
        bool closesWhenSent = false;
    };
    struct Command
    {
        enum class Kind {
            Reply,
            Notify,
            Close,
            CloseEntrance, //!< all connections of `entrance`
        };
        Kind kind;
        ConnectionId connection = 0;
        std::string line;
        EntranceId entrance = kMainEntrance;
    };

    void run();
    void post(Command command);
    void carryOut(Command command);
    void takeCommands();
    void acceptAll(int listeningFd, EntranceId entrance);
    //! Opens the descriptor of a further entrance for a moment; not open: it is shut, or `error` says why not.
    [[nodiscard]] FileDescriptor entranceFd(EntranceId entrance, int& error);
    void acceptAt(EntranceId entrance);
    //! False: there is no connection of that entrance to be closed.
    bool makeRoom(EntranceId entrance);
    //! For a connection of `entrance`, where no descriptor is left. False: nothing can be closed for it.
    bool freeDescriptors(EntranceId entrance);
    void pauseAccepting(EntranceId entrance);
    void resumeAccepting(Time now);
    void setAccepting(EntranceId entrance, bool isAccepting);
    void resumeOthers(EntranceId entrance);
    [[nodiscard]] bool hasRoomInFlight(const Connection& connection) const;
    void readFrom(ConnectionId id);
    void takeLines(ConnectionId id);
    void answer(ConnectionId id, Connection& connection, std::string_view line);
    //! False when the connection was closed.
    bool flush(ConnectionId id, Connection& connection);
    void watch(ConnectionId id, Connection& connection);
    void drop(ConnectionId id);
    [[nodiscard]] int untilNextDeadline(Time now) const;
    void dropOverdue(Time now);

    const int m_listeningFd;
    const uid_t m_owner;
    const ServedTokens& m_tokens;
    Handler& m_handler;

    FileDescriptor m_epoll;
    FileDescriptor m_wakeup;
    std::thread m_thread;
    // Of the serving thread:
    std::map<ConnectionId, Connection> m_connections;
    struct Entrance
    {
        std::size_t connections = 0;
        std::size_t inFlight = 0;
        std::optional<Time> pausedUntil; //!< nothing is accepted before
    };
    std::map<EntranceId, Entrance> m_counts;
    std::vector<char> m_received; //!< for one read; wiped after it
    ConnectionId m_nextId;

    std::mutex m_mutex;
    std::vector<Command> m_commands; //!< guarded by m_mutex
    std::map<EntranceId, int> m_entrances; //!< descriptors of listen(); guarded by m_mutex
    bool m_stops = false; //!< guarded by m_mutex
};

} // namespace warder::wire
