// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/call.h"
#include "codec/json.h"
#include "wire/client.h"
#include "wire/file_descriptor.h"
#include "wire/line_reader.h"
#include "wire/socket_path.h"

#include <QDeadlineTimer>
#include <QObject>
#include <QString>
#include <QTimer>

#include <tl/expected.hpp>

#include <chrono>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <string_view>
#include <vector>

class QSocketNotifier;

namespace warder::client {

//! A result of the agent, or what it answered instead. A connection that breaks answers with the kind `unavailable` and
//! the reason `agent_gone`.
using Answer = tl::expected<codec::Json, wire::RemoteError>;

//! How an agent is started again that ended without having been asked to. A test has shorter times.
struct RestartRule
{
    //! Before the first, second, … start by itself within `window`; after the last one it is left to the person.
    std::vector<std::chrono::milliseconds> pauses { std::chrono::milliseconds(200), std::chrono::seconds(2), std::chrono::seconds(8) };
    std::chrono::milliseconds window = std::chrono::minutes(1);
    std::chrono::milliseconds comeUp = std::chrono::seconds(6); //!< a started agent has this long to listen
};

//! What a client needs to know of its surroundings; main() reads them once.
struct AgentSetup
{
    wire::SocketLocation location;
    QString agentProgram; //!< started when nothing listens at the default place; empty: never
    codec::Json display; //!< the object of `hello`
    std::string version;
    RestartRule restarts = {};
};

//! The display variables of this process as `hello` sends them.
[[nodiscard]] codec::Json displayFromEnvironment();

//! The asynchronous client of the agent's socket (docs/protocol.md): connects with the same checks as wire::Client, says
//! hello, subscribes to events, connects again when the agent comes back, and starts it again when it has died. One
//! thread, never blocks.
class AgentClient : public QObject
{
    Q_OBJECT

public:
    enum class Link {
        Connecting, //!< looking for the agent or starting it; absence() says whether it had died
        Connected,
        Gone, //!< nothing listens; tried again every few seconds
        Refused, //!< what listens there is not trusted or too old; problem() says why
    };

    //! Why there is no agent, where there was one or should be one.
    enum class Absence {
        NotFound, //!< none has been seen, or none could be started
        Stopped, //!< it said before that somebody wants it to end
        Died, //!< it ended without a word; while Connecting it is being started again
        KeepsDying, //!< so often that it is no longer started by itself
    };

    explicit AgentClient(AgentSetup setup, QObject* parent = nullptr);
    ~AgentClient() override;

    //! Begins to connect; starts the agent if none runs.
    void open();
    //! The person asks for an agent again after it has gone; also begins to count its deaths anew.
    void restartAgent();

    [[nodiscard]] Link link() const { return m_link; }
    [[nodiscard]] Absence absence() const { return m_absence; } //!< while not Connected
    [[nodiscard]] const QString& problem() const { return m_problem; } //!< of Refused: a whole sentence
    [[nodiscard]] const wire::SocketLocation& location() const { return m_setup.location; }

    //! Asks the agent. `done` runs once, from the event loop, unless the returned handle is destroyed before.
    [[nodiscard]] std::unique_ptr<Call> call(std::string_view method, codec::Json params, std::function<void(Answer)> done);

Q_SIGNALS:
    void linkChanged();
    //! The `params` of an event notification.
    void eventArrived(const warder::codec::Json& event);
    //! Connected again to an agent that had died; nobody had to do anything.
    void agentRecovered();

private:
    class Pending;
    enum class StartAgent { No, IfMissing };

    void tryToConnect(StartAgent start);
    void startAgent();
    void greet();
    void onReadable();
    void onLine(codec::Json message);
    void flush();
    void lose();
    void startAgain();
    void giveUp(Absence absence);
    void fail(std::int64_t id);
    void enter(Link link);

    AgentSetup m_setup;
    Link m_link = Link::Connecting;
    QString m_problem;
    wire::FileDescriptor m_socket;
    wire::LineReader m_reader;
    std::string m_unsent;
    std::unique_ptr<QSocketNotifier> m_readNotifier;
    std::unique_ptr<QSocketNotifier> m_writeNotifier;
    std::map<std::int64_t, Pending*> m_pending;
    std::int64_t m_lastId = 0;
    std::unique_ptr<Call> m_hello;
    std::unique_ptr<Call> m_subscribe;
    QTimer m_retry;
    QTimer m_startAgain;
    QDeadlineTimer m_comesUp { 0 }; //!< running while an agent that we started comes up
    Absence m_absence = Absence::NotFound;
    bool m_isStopping = false; //!< the agent of this connection has said that it ends on purpose
    std::vector<QDeadlineTimer> m_restarts; //!< of the last starts by itself; each runs out when it counts no longer
};

} // namespace warder::client
