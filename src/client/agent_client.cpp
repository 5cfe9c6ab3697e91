// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "client/agent_client.h"

#include "client/qt_text.h"
#include "wire/limits.h"

#include <QPointer>
#include <QProcess>
#include <QSocketNotifier>

#include <fcntl.h>
#include <string.h>
#include <sys/socket.h>

#include <array>
#include <cerrno>
#include <chrono>
#include <cstdlib>
#include <utility>
#include <vector>

namespace warder::client {

using codec::Json;
using namespace std::chrono_literals;

namespace {

constexpr auto kStartPause = 100ms;
constexpr auto kGonePause = 5s;

wire::RemoteError agentGone()
{
    return { "unavailable", "agent_gone", "The agent does not run.", {}, {} };
}

wire::RemoteError remoteError(const Json& failure)
{
    wire::RemoteError error;
    error.message = failure.stringAt("message").value_or("");
    if (const Json* data = failure.find("data")) {
        error.kind = data->stringAt("kind").value_or("");
        error.reason = data->stringAt("reason").value_or("");
        error.serverMessage = data->stringAt("server_message").value_or("");
        error.data = *data;
    }
    return error;
}

} // namespace

Json displayFromEnvironment()
{
    Json display = Json::object();
    for (const char* name : { "DISPLAY", "WAYLAND_DISPLAY", "XAUTHORITY", "DBUS_SESSION_BUS_ADDRESS", "XDG_CURRENT_DESKTOP", "XDG_SESSION_TYPE" }) {
        if (const char* value = std::getenv(name))
            display.set(name, value);
    }
    return display;
}

//! A request on its way. The client knows it by id until it is answered or destroyed.
class AgentClient::Pending final : public PendingCall<Answer>
{
public:
    Pending(AgentClient& owner, std::int64_t id, Done done)
        : PendingCall(std::move(done))
        , m_owner(&owner)
        , m_id(id)
    { }
    ~Pending() override
    {
        if (m_owner)
            m_owner->m_pending.erase(m_id);
    }
    void letGo() { m_owner = nullptr; }

private:
    AgentClient* m_owner;
    std::int64_t m_id;
};

AgentClient::AgentClient(AgentSetup setup, QObject* parent)
    : QObject(parent)
    , m_setup(std::move(setup))
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, [this] { tryToConnect(StartAgent::No); });
    m_startAgain.setSingleShot(true);
    connect(&m_startAgain, &QTimer::timeout, this, [this] { tryToConnect(StartAgent::IfMissing); });
}

AgentClient::~AgentClient()
{
    m_hello.reset();
    m_subscribe.reset();
    for (const auto& [id, pending] : m_pending)
        pending->letGo();
}

void AgentClient::open()
{
    QTimer::singleShot(0, this, [this] { tryToConnect(StartAgent::IfMissing); });
}

void AgentClient::restartAgent()
{
    if (m_link != Link::Gone)
        return;
    m_absence = Absence::NotFound;
    m_restarts.clear();
    open();
}

void AgentClient::tryToConnect(StartAgent start)
{
    m_retry.stop();
    if (m_socket.isOpen())
        return;
    wire::Client connector; // its checks of the folder's and the peer's owner are the ones that count
    switch (connector.connect(m_setup.location)) {
    case wire::Client::ConnectOutcome::Connected:
        m_socket = wire::FileDescriptor(::fcntl(connector.fd(), F_DUPFD_CLOEXEC, 0));
        if (m_socket.isOpen() && ::fcntl(m_socket.get(), F_SETFL, O_NONBLOCK) == 0) {
            greet();
            return;
        }
        m_socket.reset();
        break;
    case wire::Client::ConnectOutcome::NoAgent:
        break;
    case wire::Client::ConnectOutcome::Refused:
        m_problem = toQString(connector.problem());
        enter(Link::Refused);
        m_retry.start(kGonePause);
        return;
    }
    // A socket chosen by WARDER_SOCKET is somebody else's to serve, as for the command line.
    if (start == StartAgent::IfMissing && m_setup.location.isDefault && !m_setup.agentProgram.isEmpty()) {
        startAgent();
        return;
    }
    if (!m_comesUp.hasExpired()) {
        m_retry.start(kStartPause);
        return;
    }
    if (m_link == Link::Connecting && m_absence == Absence::Died)
        startAgain();
    else
        giveUp(m_absence);
}

void AgentClient::startAgent()
{
    QProcess process;
    process.setProgram(m_setup.agentProgram);
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice()); // it has a log of its own
    const bool isStarted = process.startDetached();
    m_comesUp.setRemainingTime(isStarted ? m_setup.restarts.comeUp : 0ms);
    if (isStarted)
        enter(Link::Connecting);
    m_retry.start(kStartPause);
}

// With a growing pause each time, and not for ever: an agent that cannot live must not keep the machine busy.
void AgentClient::startAgain()
{
    std::erase_if(m_restarts, [](const QDeadlineTimer& one) { return one.hasExpired(); });
    const std::size_t count = m_restarts.size();
    const bool isOurs = m_setup.location.isDefault && !m_setup.agentProgram.isEmpty();
    if (!isOurs || count >= m_setup.restarts.pauses.size()) {
        giveUp(isOurs ? Absence::KeepsDying : Absence::Died);
        return;
    }
    m_absence = Absence::Died;
    m_restarts.emplace_back(m_setup.restarts.window);
    m_startAgain.start(m_setup.restarts.pauses[count]);
    enter(Link::Connecting);
}

void AgentClient::giveUp(Absence absence)
{
    const bool isNew = std::exchange(m_absence, absence) != absence;
    m_retry.start(kGonePause);
    if (m_link == Link::Gone && isNew)
        Q_EMIT linkChanged();
    else
        enter(Link::Gone);
}

void AgentClient::greet()
{
    m_comesUp.setRemainingTime(0);
    m_startAgain.stop();
    m_isStopping = false;
    m_reader = wire::LineReader();
    m_unsent.clear();
    m_readNotifier = std::make_unique<QSocketNotifier>(m_socket.get(), QSocketNotifier::Read);
    m_writeNotifier = std::make_unique<QSocketNotifier>(m_socket.get(), QSocketNotifier::Write);
    m_writeNotifier->setEnabled(false);
    connect(m_readNotifier.get(), &QSocketNotifier::activated, this, &AgentClient::onReadable);
    connect(m_writeNotifier.get(), &QSocketNotifier::activated, this, &AgentClient::flush);
    Json hello = Json::object({ { "client", "warder-desktop" }, { "version", m_setup.version }, { "protocol", wire::kProtocolVersion } });
    hello.set("display", m_setup.display);
    m_hello = call("hello", std::move(hello), [this](const Answer& answer) {
        if (answer || !m_socket.isOpen())
            return;
        m_problem = toQString(answer.error().message);
        enter(Link::Refused);
    });
    // Subscribed before anything is listed, so that no change falls in between.
    m_subscribe = call("events.subscribe", Json::object(), [this](const Answer& answer) {
        if (!answer || m_link == Link::Refused)
            return;
        const bool isRecovered = m_link == Link::Connecting && m_absence == Absence::Died;
        m_absence = Absence::NotFound;
        enter(Link::Connected);
        if (isRecovered)
            Q_EMIT agentRecovered();
    });
}

std::unique_ptr<Call> AgentClient::call(std::string_view method, Json params, std::function<void(Answer)> done)
{
    const std::int64_t id = ++m_lastId;
    auto pending = std::make_unique<Pending>(*this, id, std::move(done));
    m_pending.emplace(id, pending.get());
    if (!m_socket.isOpen()) {
        QTimer::singleShot(0, this, [this, id] { fail(id); });
        return pending;
    }
    Json request = Json::object({ { "jsonrpc", "2.0" }, { "id", id }, { "method", method } });
    std::string line = request.set("params", std::move(params)).dump();
    m_unsent.append(line).push_back('\n');
    ::explicit_bzero(line.data(), line.size());
    m_writeNotifier->setEnabled(true); // sent from the event loop, where a broken connection may be told
    return pending;
}

void AgentClient::flush()
{
    while (!m_unsent.empty()) {
        const ssize_t sent = ::send(m_socket.get(), m_unsent.data(), m_unsent.size(), MSG_NOSIGNAL);
        if (sent < 0 && errno == EINTR)
            continue;
        if (sent < 0 && (errno == EAGAIN))
            return;
        if (sent <= 0) {
            lose();
            return;
        }
        ::explicit_bzero(m_unsent.data(), static_cast<std::size_t>(sent)); // a password may have been in it
        m_unsent.erase(0, static_cast<std::size_t>(sent));
    }
    m_writeNotifier->setEnabled(false);
}

void AgentClient::onReadable()
{
    std::array<char, 64 * 1024> buffer;
    const ssize_t length = ::recv(m_socket.get(), buffer.data(), buffer.size(), 0);
    if (length < 0 && (errno == EAGAIN || errno == EINTR))
        return;
    if (length <= 0) {
        lose();
        return;
    }
    const bool taken = m_reader.append({ buffer.data(), static_cast<std::size_t>(length) });
    ::explicit_bzero(buffer.data(), static_cast<std::size_t>(length)); // a copied token may be in it
    const QPointer<AgentClient> alive(this);
    while (alive && m_socket.isOpen()) {
        const auto line = m_reader.next();
        if (!line)
            break;
        auto message = codec::parseJson(*line, { .maxBytes = wire::kMaxLine, .maxDepth = wire::kMaxDepth });
        if (!message || !message->isObject()) {
            lose();
            return;
        }
        onLine(*std::move(message));
    }
    if (alive && m_socket.isOpen() && (!taken || m_reader.hasFailed()))
        lose();
}

void AgentClient::onLine(Json message)
{
    if (message.find("method")) {
        if (const Json* event = message.find("params")) {
            if (event->stringAt("type") == "stopping")
                m_isStopping = true;
            Q_EMIT eventArrived(*event);
        }
        return;
    }
    const auto found = m_pending.find(message.integerAt("id").value_or(0));
    if (found == m_pending.end())
        return;
    Pending* const pending = found->second;
    m_pending.erase(found);
    pending->letGo();
    if (Json* result = message.find("result"))
        pending->complete(std::move(*result));
    else if (const Json* failure = message.find("error"))
        pending->complete(tl::unexpected(remoteError(*failure)));
    else
        pending->complete(tl::unexpected(wire::RemoteError { "invalid", "response_invalid", "The agent's answer is none.", {}, {} }));
}

void AgentClient::lose()
{
    // Notifiers may be what called us.
    m_readNotifier->setEnabled(false);
    m_writeNotifier->setEnabled(false);
    m_readNotifier.release()->deleteLater();
    m_writeNotifier.release()->deleteLater();
    m_socket.reset();
    const QPointer<AgentClient> alive(this);
    std::vector<std::int64_t> ids;
    for (const auto& [id, pending] : m_pending)
        ids.push_back(id);
    for (const std::int64_t id : ids) {
        if (alive)
            fail(id);
    }
    if (!alive)
        return;
    if (m_link == Link::Refused)
        m_retry.start(kGonePause);
    else if (m_isStopping)
        giveUp(Absence::Stopped);
    else if (m_link == Link::Gone)
        giveUp(m_absence); // something that listens, but never became our agent
    else
        startAgain();
}

void AgentClient::fail(std::int64_t id)
{
    const auto found = m_pending.find(id);
    if (found == m_pending.end())
        return;
    Pending* const pending = found->second;
    m_pending.erase(found);
    pending->letGo();
    pending->complete(tl::unexpected(agentGone()));
}

void AgentClient::enter(Link link)
{
    if (std::exchange(m_link, link) != link)
        Q_EMIT linkChanged();
}

} // namespace warder::client
