// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/session_manager.h"
#include "wire/serving_loop.h"
#include "wire/socket_file.h"

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace warder::server {

//! What may be asked over a socket that is meant for elsewhere: another machine by SSH, a container, a virtual machine.
struct ForwardRule
{
    std::string path;
    std::vector<std::string> profiles; //!< names
    bool accessOnly = false; //!< no ID tokens

    bool operator==(const ForwardRule&) const = default;
};

//! The request as it may be carried out, or why not: `hello`, `agent.status`, `token.get`, `token.reject` and `profile.list` for
//! the rule's profiles, without waiting for a sign-in. Error: PeerRefused.
[[nodiscard]] Result<codec::Json> admit(const ForwardRule& rule, core::SessionManager& manager, std::string_view method, const codec::Json& params);
//! The answer without what the rule hides.
[[nodiscard]] codec::Json filtered(const ForwardRule& rule, std::string_view method, codec::Json answer);

//! The sockets of `warder socket add`. They are kept in settings.toml (`sockets`). Of the main loop's thread.
class ForwardedSockets
{
public:
    //! Borrowed.
    explicit ForwardedSockets(core::SessionManager& manager);
    ~ForwardedSockets();
    ForwardedSockets(const ForwardedSockets&) = delete;
    ForwardedSockets& operator=(const ForwardedSockets&) = delete;

    //! Opens what the settings name, at `loop`, which is borrowed until detach().
    void attach(wire::ServingLoop& loop);
    void detach();
    //! The settings have changed.
    void reload();
    //! Opens anew what is not in its place any more, or could not be opened before.
    void lookAfter();

    //! In: `path`, `profiles`, `access_only`. Errors: InvalidRequest, ProfileNotFound, PeerRefused where the place is not safe, and
    //! those of the settings.
    [[nodiscard]] std::unique_ptr<Call> add(const codec::Json& params, std::function<void(Result<codec::Json>)> done);
    [[nodiscard]] codec::Json list() const;
    //! In: `path`. Errors: InvalidRequest, and those of the settings.
    [[nodiscard]] std::unique_ptr<Call> remove(const codec::Json& params, std::function<void(Result<codec::Json>)> done);

    //! nullptr for the main socket and for one that is gone.
    [[nodiscard]] const ForwardRule* rule(wire::EntranceId entrance) const;
    void noteConnected(wire::EntranceId entrance);
    void noteClosed(wire::EntranceId entrance);

private:
    struct Socket
    {
        ForwardRule rule;
        wire::SocketFile file;
        std::string problem; //!< why it is not open
        int connections = 0;
    };

    void openAt(wire::EntranceId entrance, Socket& socket);
    core::SessionManager& m_manager;
    wire::ServingLoop* m_loop = nullptr;
    std::map<wire::EntranceId, Socket> m_sockets;
    std::map<std::string, wire::SocketFile> m_prepared; //!< by their paths: open, but the settings do not have them yet
    wire::EntranceId m_lastEntrance = wire::kMainEntrance;
};

} // namespace warder::server
