// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "server/oidc_agent_socket.h"

#include "server/oidc_agent_channel.h"
#include "wire/file_descriptor.h"
#include "wire/limits.h"
#include "wire/peer.h"

#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <utility>
#include <vector>

namespace warder::server {

using codec::Json;

namespace {

constexpr std::chrono::seconds kRequestTime { 5 };
constexpr std::size_t kMostConnections = 128;
// A reader takes what one read gives it: the whole answer should fit into the socket at once.
constexpr int kSendBuffer = 512 * 1024;
constexpr std::size_t kFitsAnyway = 32 * 1024;

} // namespace

class OidcAgentSocket::Connection final : public Caller
{
public:
    Connection(OidcAgentSocket& owner, std::uint64_t number, wire::FileDescriptor socket, wire::Peer peer)
        : m_owner(owner)
        , m_number(number)
        , m_socket(std::move(socket))
        , m_peer(std::move(peer))
        , m_programs(owner.m_names.of(m_peer.pid))
    { }
    ~Connection() override { ::explicit_bzero(m_unsent.data(), m_unsent.size()); }

    //! A client has usually written its request by now; only one that has not is waited for.
    void start()
    {
        onReadable();
        if (m_isForgotten || m_isAnswered)
            return;
        if (!m_isAsking)
            m_deadline = m_owner.m_timers.after(kRequestTime, [this] { m_owner.forget(m_number); });
        m_reading = std::make_unique<QSocketNotifier>(m_socket.get(), QSocketNotifier::Read);
        QObject::connect(m_reading.get(), &QSocketNotifier::activated, m_reading.get(), [this] { onReadable(); });
    }

    // Caller
    void follow(const SigninId&) override { }
    void subscribe() override { }
    [[nodiscard]] core::Asker asker() const override
    {
        core::Asker asker = identifyPeer(m_peer, ChainLength::Whole);
        asker.entrance = "oidc-agent";
        return asker;
    }
    void noteAnswer(const core::Profile& profile, const std::string& answer, const Json& details) override
    {
        m_owner.m_server.noteActivity(profile, answer, details, m_programs);
    }
    [[nodiscard]] Json lastUsed(const ProfileName& profile) const override { return m_owner.m_server.lastUsed(profile); }

private:
    void onReadable()
    {
        std::array<char, 16 * 1024> buffer;
        const ssize_t length = ::recv(m_socket.get(), buffer.data(), buffer.size(), 0);
        if (length < 0 && (errno == EAGAIN || errno == EINTR))
            return;
        if (length <= 0 || m_isAsking) {
            // Gone, or talking on where one request is all there is.
            m_owner.forget(m_number);
            return;
        }
        const auto state = m_channel.take({ buffer.data(), static_cast<std::size_t>(length) });
        ::explicit_bzero(buffer.data(), static_cast<std::size_t>(length));
        switch (state) {
        case OidcAgentChannel::State::NeedsMore:
            return;
        case OidcAgentChannel::State::Failed:
            m_owner.forget(m_number);
            return;
        case OidcAgentChannel::State::Send:
            m_unsent = m_channel.reply();
            flush();
            return;
        case OidcAgentChannel::State::HasRequest:
            break;
        }
        m_deadline.reset();
        m_isAsking = true;
        const Json request = m_channel.takeRequest();
        auto call = m_owner.m_requests.carryOut(request, *this, [this](const Json& answer) {
            m_isAnswered = true;
            m_unsent = m_channel.seal(answer);
            if (m_unsent.size() > kFitsAnyway)
                ::setsockopt(m_socket.get(), SOL_SOCKET, SO_SNDBUF, &kSendBuffer, sizeof kSendBuffer);
            flush();
            if (!m_isForgotten)
                m_deadline = m_owner.m_timers.after(kRequestTime, [this] { m_owner.forget(m_number); });
        });
        m_call = std::move(call);
    }

    void flush()
    {
        std::size_t sent = 0;
        while (sent < m_unsent.size()) {
            const ssize_t written = ::send(m_socket.get(), m_unsent.data() + sent, m_unsent.size() - sent, MSG_NOSIGNAL);
            if (written < 0 && errno == EINTR)
                continue;
            if (written < 0 && errno != EAGAIN) {
                m_owner.forget(m_number);
                return;
            }
            if (written < 0)
                break;
            sent += static_cast<std::size_t>(written);
        }
        ::explicit_bzero(m_unsent.data(), sent);
        m_unsent.erase(0, sent);
        if (m_unsent.empty() && m_isAnswered) {
            m_owner.forget(m_number);
            return;
        }
        if (!m_unsent.empty() && !m_writing) {
            m_writing = std::make_unique<QSocketNotifier>(m_socket.get(), QSocketNotifier::Write);
            QObject::connect(m_writing.get(), &QSocketNotifier::activated, m_writing.get(), [this] { flush(); });
        }
        if (m_writing)
            m_writing->setEnabled(!m_unsent.empty());
    }

    OidcAgentSocket& m_owner;
    const std::uint64_t m_number;
    wire::FileDescriptor m_socket;
    const wire::Peer m_peer;
    const ProgramChain m_programs;
    std::unique_ptr<QSocketNotifier> m_reading; //!< once there was nothing to read
    std::unique_ptr<QSocketNotifier> m_writing; //!< once not everything could be written
    OidcAgentChannel m_channel;
    std::string m_unsent;
    bool m_isAsking = false;
    bool m_isAnswered = false;
    bool m_isForgotten = false;
    std::unique_ptr<Call> m_deadline;
    std::unique_ptr<Call> m_call;

    friend class OidcAgentSocket;
};

OidcAgentSocket::OidcAgentSocket(int listeningFd, core::SessionManager& manager, AgentServer& server, TimerService& timers)
    : m_listeningFd(listeningFd)
    , m_server(server)
    , m_timers(timers)
    , m_requests(manager, server.methods())
    , m_notifier(listeningFd, QSocketNotifier::Read)
{
    connect(&m_notifier, &QSocketNotifier::activated, this, [this] { acceptAll(); });
}

OidcAgentSocket::~OidcAgentSocket() = default;

void OidcAgentSocket::acceptAll()
{
    m_isAccepting = true;
    for (;;) {
        // Nothing of a connection runs here: those that have been answered meanwhile can go at once, without a burial.
        m_ended.clear();
        wire::FileDescriptor socket(::accept4(m_listeningFd, nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK));
        if (!socket.isOpen()) {
            // Out of descriptors or memory: it would fail again at once, since the event stays.
            if (errno == EMFILE || errno == ENFILE || errno == ENOBUFS || errno == ENOMEM) {
                m_notifier.setEnabled(false);
                m_pause = m_timers.after(wire::kAcceptPause, [this] { m_notifier.setEnabled(true); });
            }
            break;
        }
        auto peer = wire::peerOf(socket.get());
        if (!peer || peer->uid != ::geteuid())
            continue; // closed before a byte is read
        if (m_connections.size() >= kMostConnections)
            forget(m_connections.begin()->first);
        const std::uint64_t number = ++m_lastNumber;
        auto added = m_connections.emplace(number, std::make_unique<Connection>(*this, number, std::move(socket), std::move(*peer)));
        added.first->second->start();
    }
    m_isAccepting = false;
}

void OidcAgentSocket::forget(std::uint64_t number)
{
    auto node = m_connections.extract(number);
    if (node.empty())
        return;
    Connection& connection = *node.mapped();
    // It may be in one of its own functions: it says nothing more, and goes on the loop's next turn.
    connection.m_isForgotten = true;
    if (connection.m_reading)
        connection.m_reading->setEnabled(false);
    if (connection.m_writing)
        connection.m_writing->setEnabled(false);
    connection.m_deadline.reset();
    ::shutdown(connection.m_socket.get(), SHUT_RDWR);
    m_ended.push_back(std::move(node.mapped()));
    if (!m_burial && !m_isAccepting) {
        m_burial = m_timers.soon([this] {
            m_burial.reset();
            m_ended.clear();
        });
    }
}

} // namespace warder::server
