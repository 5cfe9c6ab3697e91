// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "codec/json.h"
#include "wire/file_descriptor.h"
#include "wire/line_reader.h"
#include "wire/socket_path.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace warder::wire {

//! What the agent answered instead of a result.
struct RemoteError
{
    std::string kind; //!< data.kind
    std::string reason; //!< data.reason
    std::string message; //!< a whole English sentence
    std::string serverMessage;
    codec::Json data;
};

//! A blocking client of the agent, for programs without an event loop. Checks before it says anything that the socket's
//! folder and the process behind it are the user's own (T-10).
class Client
{
public:
    enum class ConnectOutcome {
        Connected,
        NoAgent, //!< nothing listens there
        Refused, //!< somebody who is not us does; problem() says what
    };

    [[nodiscard]] ConnectOutcome connect(const SocketLocation& location);
    [[nodiscard]] bool isConnected() const { return m_socket.isOpen(); }
    [[nodiscard]] const std::string& problem() const { return m_problem; }
    //! For poll(2) beside other descriptors.
    [[nodiscard]] int fd() const { return m_socket.get(); }

    //! A result, an error of the agent, or nothing when the connection broke or `limit` passed. Notifications that come
    //! meanwhile are kept for nextNotification().
    [[nodiscard]] std::optional<std::variant<codec::Json, RemoteError>>
    call(std::string_view method, codec::Json params, std::chrono::milliseconds limit);
    //! The `params` of the next notification; waits up to `limit`. Nothing when it passed or the connection broke.
    [[nodiscard]] std::optional<codec::Json> nextNotification(std::chrono::milliseconds limit);

private:
    [[nodiscard]] bool send(const std::string& line);
    //! Reads one message; nothing at the limit, at the end and on a line that is no strict JSON (then it disconnects).
    [[nodiscard]] std::optional<codec::Json> readMessage(std::chrono::steady_clock::time_point until);

    FileDescriptor m_socket;
    LineReader m_reader;
    std::vector<codec::Json> m_notifications;
    std::int64_t m_lastId = 0;
    std::string m_problem;
};

} // namespace warder::wire
