// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "platform/loopback_listener.h"

#include "base/log.h"
#include "codec/form.h"
#include "codec/text.h"
#include "codec/url.h"
#include "platform/http_request_parser.h"
#include "platform/private_files.h"
#include "platform/qt_text.h"

#include <QFile>
#include <QHostAddress>
#include <QNetworkProxy>
#include <QTcpServer>
#include <QTcpSocket>

#include <algorithm>
#include <array>
#include <chrono>
#include <list>
#include <optional>
#include <utility>

namespace warder::platform {

namespace {

using core::RedirectSpec;
using core::RedirectVerdict;
using namespace std::chrono_literals;

Q_LOGGING_CATEGORY(category, "warder.listener")

constexpr auto kHeaderDeadline = 5s;
constexpr auto kAfterlife = 60s;
constexpr auto kAcceptPause = 100ms;
constexpr auto kStartPageTime = 60s;
constexpr std::size_t kMaxStartPages = 16;
constexpr int kMaxConnections = 8;
constexpr std::size_t kMaxEndedClaims = 32;
constexpr qint64 kMaxPage = 256 * 1024;
constexpr int kBindAttempts = 8;

enum class Page {
    Success,
    Failure,
    Ended,
    Error,
};

std::string resourceOf(Page page)
{
    switch (page) {
    case Page::Success:
        return ":/pages/success.html";
    case Page::Failure:
        return ":/pages/failure.html";
    case Page::Ended:
        return ":/pages/ended.html";
    case Page::Error:
        return ":/pages/error.html";
    }
    return {};
}

//! The content of the first file that can be read; a page of the profile comes before ours.
QByteArray contentOf(const std::string& ownPath, Page page)
{
    // A FIFO in the page's place must not hold up the callback.
    if (const auto own = ownPath.empty() ? Result<std::string>(Error { ErrorCode::StorageFailed }) : readFile(ownPath, static_cast<std::size_t>(kMaxPage)))
        return QByteArray::fromStdString(*own);
    QFile file(toQString(resourceOf(page)));
    return file.open(QIODevice::ReadOnly) ? file.read(kMaxPage) : QByteArray();
}

std::string_view phraseOf(int status)
{
    constexpr std::array<std::pair<int, std::string_view>, 10> kPhrases { {
        { 200, "OK" },
        { 303, "See Other" },
        { 400, "Bad Request" },
        { 403, "Forbidden" },
        { 404, "Not Found" },
        { 405, "Method Not Allowed" },
        { 410, "Gone" },
        { 414, "URI Too Long" },
        { 431, "Request Header Fields Too Large" },
        { 505, "HTTP Version Not Supported" },
    } };
    const auto it = std::ranges::find(kPhrases, status, &std::pair<int, std::string_view>::first);
    return it == kPhrases.end() ? "Error" : it->second;
}

//! Where to listen, read from a redirect URI.
struct Place
{
    std::string host; //!< "127.0.0.1", "::1" or "localhost"
    std::uint16_t port = 0; //!< 0: the system chooses
    std::string path;
    std::string before; //!< the URI's text up to where the port belongs, and after it
    std::string after;
};

Result<Place> parsePlace(const std::string& redirectUri)
{
    const auto invalid = [](std::string why) {
        return Error(ErrorCode::InvalidProfile, std::move(why)).with("field", "oauth.redirect_uri");
    };
    // "http:" "//" authority path; a port of 0 is ours and no URL's
    const std::size_t start = redirectUri.find("//");
    const std::size_t authorityEnd = std::min(redirectUri.find_first_of("/?#", start == std::string::npos ? 0 : start + 2), redirectUri.size());
    Place place { {}, 0, {}, redirectUri.substr(0, authorityEnd), redirectUri.substr(authorityEnd) };
    if (place.before.ends_with(":0"))
        place.before.resize(place.before.size() - 2);
    std::string why;
    const auto url = codec::parseUrl(place.before + place.after, &why);
    if (!url)
        return invalid(why);
    if (!url->isHttp() || !url->isLoopback())
        return invalid("the redirect URI is not http on a loopback address");
    if (url->hasFragment)
        return invalid("a redirect URI has no fragment"); // RFC 6749 section 3.1.2
    place.host = url->host;
    place.path = url->path.empty() ? "/" : url->path;
    place.port = url->port.value_or(0);
    if (url->port)
        place.before.resize(place.before.rfind(':'));
    return place;
}

bool isSafeInHeader(std::string_view url)
{
    return !url.empty() && std::ranges::all_of(url, [](char c) { return c > ' ' && c <= '~'; });
}

} // namespace

//! One flow's right to the requests that carry its state.
struct LoopbackListener::Claim
{
    enum class Outcome {
        Open,
        SignedIn,
        Refused,
        Ended, //!< the flow has gone without having taken a redirect
    };

    int id = 0;
    std::string host; //!< what the Host header must be
    std::string path;
    std::string redirectUri;
    RedirectSpec spec;
    std::function<RedirectVerdict(std::string_view)> onRedirect; // empty once the flow has gone
    std::string startPath; // "/s/…", used once
    std::string startTarget;
    Outcome outcome = Outcome::Open;
    bool isAlive = true; // the endpoint exists
};

//! A bound port, on one or both loopback addresses, with the flows that claim it.
class LoopbackListener::Port
{
public:
    Port(LoopbackListener& owner, std::uint16_t fixedNumber)
        : m_owner(owner)
        , m_fixedNumber(fixedNumber)
    { }
    Port(const Port&) = delete;
    Port& operator=(const Port&) = delete;
    ~Port()
    {
        for (const auto& server : m_servers)
            server->disconnect();
        for (Connection& connection : m_connections)
            drop(connection);
    }

    [[nodiscard]] bool isStartAddress(const std::string& url) const
    {
        return std::ranges::any_of(m_claims, [&](const auto& claim) {
            return !claim->startPath.empty() && url == "http://" + claim->host + claim->startPath;
        });
    }
    [[nodiscard]] std::uint16_t fixedNumber() const { return m_fixedNumber; }
    [[nodiscard]] std::uint16_t number() const { return m_servers.empty() ? 0 : m_servers.front()->serverPort(); }

    //! Binds what `host` means and is not bound yet.
    Result<> bind(const std::string& host)
    {
        if (host != "localhost")
            return toResult(bindAddress(QHostAddress(toQString(host))));
        for (int attempt = 0;; ++attempt) {
            RETURN_IF_ERROR(toResult(bindAddress(QHostAddress(QHostAddress::LocalHost))));
            // A browser may try either address: both are ours, or the sign-in does not start (T-54).
            const auto error = bindAddress(QHostAddress(QHostAddress::LocalHostIPv6));
            const bool isMissing = error == QAbstractSocket::SocketAddressNotAvailableError
                || error == QAbstractSocket::UnsupportedSocketOperationError;
            if (!error || isMissing)
                return {};
            // A port from the system that is taken on the other address: another one will do.
            if (m_fixedNumber != 0 || attempt == kBindAttempts)
                return toResult(error);
            m_servers.clear();
        }
    }

    Claim& addClaim(std::unique_ptr<Claim> claim)
    {
        m_afterlife.reset();
        claim->id = ++m_lastClaim;
        m_claims.push_back(std::move(claim));
        return *m_claims.back();
    }

    void endClaim(Claim& claim)
    {
        claim.isAlive = false;
        claim.onRedirect = nullptr;
        claim.startPath.clear();
        claim.startTarget.clear();
        if (claim.outcome == Claim::Outcome::Open)
            claim.outcome = Claim::Outcome::Ended;
        const auto isAlive = [](const auto& candidate) { return candidate->isAlive; };
        const auto oldest = std::ranges::find_if_not(m_claims, isAlive);
        if (m_claims.size() > kMaxEndedClaims && oldest != m_claims.end() && oldest->get() != &claim)
            m_claims.erase(oldest);
        if (std::ranges::none_of(m_claims, isAlive))
            m_afterlife = m_owner.m_timers.after(kAfterlife, [this] { m_owner.release(*this); });
    }

private:
    struct Connection
    {
        QTcpSocket* socket = nullptr;
        HttpRequestParser parser;
        std::unique_ptr<Call> deadline;
    };

    //! What went wrong, or nothing.
    std::optional<QAbstractSocket::SocketError> bindAddress(const QHostAddress& address)
    {
        const auto isBound = [&](const auto& server) { return server->serverAddress() == address; };
        if (std::ranges::any_of(m_servers, isBound))
            return {};
        auto server = std::make_unique<QTcpServer>();
        server->setProxy(QNetworkProxy::NoProxy);
        if (!server->listen(address, m_servers.empty() ? m_fixedNumber : number()))
            return server->serverError();
        // Out of descriptors, Qt accepts nothing more by itself.
        QObject::connect(server.get(), &QTcpServer::acceptError, server.get(), [this](QAbstractSocket::SocketError) {
            m_resume = m_owner.m_timers.after(kAcceptPause, [this] { updateAccepting(); });
        });
        QObject::connect(server.get(), &QTcpServer::newConnection, server.get(), [this, raw = server.get()] { onConnection(*raw); });
        m_servers.push_back(std::move(server));
        return {};
    }

    Result<> toResult(std::optional<QAbstractSocket::SocketError> error) const
    {
        if (!error)
            return {};
        const auto port = std::to_string(m_fixedNumber);
        return Error(ErrorCode::PortTaken, concat("cannot listen on port ", port, ": socket error ", static_cast<int>(*error)))
            .with("port", port);
    }

    void onConnection(QTcpServer& server)
    {
        while (QTcpSocket* socket = server.nextPendingConnection()) {
            // At once: a client that closes early can no longer be told apart. Whoever may not be answered takes no
            // place, and is not waited for: another user of the machine could hold all places otherwise.
            const PeerOwner owner
                = m_owner.m_peerCheck({ socket->peerAddress().toString().toStdString(), socket->peerPort() },
                                      { socket->localAddress().toString().toStdString(), socket->localPort() });
            if (owner != PeerOwner::Ourselves) {
                if (owner == PeerOwner::SomebodyElse && !std::exchange(m_hasWarned, true))
                    logWarning(
                        category(),
                        "another user of this machine connected to a sign-in's redirect address; it was refused");
                socket->abort();
                socket->deleteLater();
                continue;
            }
            Connection& connection = m_connections.emplace_back();
            connection.socket = socket;
            socket->setParent(nullptr);
            socket->setReadBufferSize(HttpRequestParser::kMaxLine + HttpRequestParser::kMaxHeaders);
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, &connection] { onReadable(connection); });
            QObject::connect(socket, &QTcpSocket::disconnected, socket, [this, &connection] { remove(connection); });
            connection.deadline = m_owner.m_timers.after(kHeaderDeadline, [this, &connection] { remove(connection); });
        }
        updateAccepting();
    }

    //! Further connections wait in the kernel's queue rather than being refused: one of them is the browser.
    void updateAccepting()
    {
        for (const auto& server : m_servers) {
            if (m_connections.size() >= kMaxConnections)
                server->pauseAccepting();
            else
                server->resumeAccepting();
        }
    }

    static void drop(Connection& connection)
    {
        connection.socket->disconnect();
        connection.socket->abort();
        connection.socket->deleteLater();
    }

    void remove(Connection& connection)
    {
        drop(connection);
        m_connections.remove_if([&](const Connection& candidate) { return &candidate == &connection; });
        updateAccepting();
    }

    void onReadable(Connection& connection)
    {
        const QByteArray bytes = connection.socket->readAll();
        switch (connection.parser.feed({ bytes.constData(), static_cast<std::size_t>(bytes.size()) })) {
        case HttpRequestParser::State::NeedsMore:
            return;
        case HttpRequestParser::State::Failed:
            if (connection.parser.status() == 0)
                remove(connection);
            else
                answer(connection, connection.parser.status(), contentOf({}, Page::Error));
            return;
        case HttpRequestParser::State::Complete:
            onRequest(connection);
            return;
        }
    }

    void onRequest(Connection& connection)
    {
        const HttpRequestHead& request = connection.parser.head();
        const std::string host = codec::toLowerAscii(request.header("host"));
        const auto isHere = [&host](const auto& claim) { return claim->host == host; };
        if (std::ranges::none_of(m_claims, isHere)) {
            answer(connection, 400, contentOf({}, Page::Error)); // DNS rebinding (T-50)
            return;
        }
        const std::string_view mode = request.header("sec-fetch-mode");
        const std::string_view destination = request.header("sec-fetch-dest");
        if (!request.header("origin").empty() || (!mode.empty() && mode != "navigate")
            || (!destination.empty() && destination != "document")) {
            answer(connection, 403, contentOf({}, Page::Error)); // a script's request, not a navigation
            return;
        }
        for (const auto& claim : m_claims) {
            if (claim->host != host)
                continue;
            if (!claim->startPath.empty() && request.path == claim->startPath) {
                answerStart(connection, *claim);
                return;
            }
            if (request.path == donePath(*claim)) {
                answerDone(connection, *claim);
                return;
            }
        }
        onRedirect(connection, host);
    }

    void onRedirect(Connection& connection, const std::string& host)
    {
        const HttpRequestHead& request = connection.parser.head();
        const auto parameters = codec::parseForm(request.query);
        std::string state;
        for (const auto& [name, value] : parameters.value_or(codec::FormPairs())) {
            if (name == "state" && state.empty())
                state = value;
        }
        Claim* claim = nullptr;
        bool isRedirectPath = false;
        for (const auto& candidate : m_claims) {
            if (candidate->host != host || candidate->path != request.path)
                continue;
            isRedirectPath = true;
            if (candidate->spec.state == state)
                claim = candidate.get();
        }
        if (!claim) {
            // T-52: whoever does not know the state cannot end a flow.
            answer(connection, isRedirectPath ? 400 : 404, contentOf({}, isRedirectPath ? Page::Error : Page::Ended));
            return;
        }
        if (claim->outcome != Claim::Outcome::Open || !claim->onRedirect) {
            if (claim->outcome != Claim::Outcome::Ended)
                logWarning(category(), "a second redirect of a finished sign-in came; it was refused");
            answer(connection, 410, contentOf({}, Page::Ended));
            return;
        }
        take(connection, *claim, request.query);
    }

    void take(Connection& connection, Claim& claim, std::string_view query)
    {
        // The flow may end, and so destroy its endpoint, in the callback; the claim stays to show the page.
        const auto onRedirect = std::exchange(claim.onRedirect, nullptr);
        const RedirectVerdict verdict = onRedirect(query);
        switch (verdict) {
        case RedirectVerdict::SignedIn:
            claim.outcome = Claim::Outcome::SignedIn;
            break;
        case RedirectVerdict::Refused:
            claim.outcome = Claim::Outcome::Refused;
            break;
        case RedirectVerdict::NotOurs:
            if (claim.isAlive)
                claim.onRedirect = onRedirect;
            answer(connection, 400, contentOf({}, Page::Error));
            return;
        }
        // The code leaves the address bar and the history's newest entry (SR-013).
        answer(connection, 303, {}, "Location: " + donePath(claim) + "\r\n");
    }

    static std::string donePath(const Claim& claim) { return "/done/" + std::to_string(claim.id); }

    void answerDone(Connection& connection, const Claim& claim)
    {
        switch (claim.outcome) {
        case Claim::Outcome::SignedIn:
            answer(connection, 200, contentOf(claim.spec.successPage, Page::Success));
            return;
        case Claim::Outcome::Refused:
            answer(connection, 200, contentOf(claim.spec.failurePage, Page::Failure));
            return;
        case Claim::Outcome::Open:
        case Claim::Outcome::Ended:
            answer(connection, 410, contentOf({}, Page::Ended));
            return;
        }
    }

    void answerStart(Connection& connection, Claim& claim)
    {
        const std::string target = std::exchange(claim.startTarget, {});
        if (target.empty())
            answer(connection, 410, contentOf({}, Page::Ended));
        else
            answer(connection, 303, {}, "Location: " + target + "\r\n");
    }

    void answer(Connection& connection, int status, const QByteArray& page, const std::string& headers = {})
    {
        const std::string head = concat("HTTP/1.1 ", status, " ", phraseOf(status),
                                        "\r\n"
                                        "Content-Type: text/html; charset=utf-8\r\n"
                                        "Content-Length: ",
                                        page.size(),
                                        "\r\n"
                                        "Connection: close\r\n"
                                        "Cache-Control: no-store\r\n"
                                        "Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'; "
                                        "base-uri 'none'; form-action 'none'; frame-ancestors 'none'\r\n"
                                        "Referrer-Policy: no-referrer\r\n"
                                        "X-Content-Type-Options: nosniff\r\n"
                                        "X-Frame-Options: DENY\r\n",
                                        status == 405 ? "Allow: GET\r\n" : "", headers, "\r\n");
        // The deadline stays: it also ends a client that does not read.
        connection.socket->write(toQByteArray(head) + page);
        connection.socket->disconnectFromHost();
    }

    LoopbackListener& m_owner;
    std::uint16_t m_fixedNumber; // 0: this port is of one flow alone
    std::vector<std::unique_ptr<QTcpServer>> m_servers;
    std::vector<std::unique_ptr<Claim>> m_claims;
    std::list<Connection> m_connections; // stable addresses
    std::unique_ptr<Call> m_afterlife;
    std::unique_ptr<Call> m_resume;
    bool m_hasWarned = false; //!< of another user: once is enough
    int m_lastClaim = 0;
};

class LoopbackListener::Endpoint final : public core::RedirectEndpoint
{
public:
    Endpoint(Entropy& entropy, Port& port, Claim& claim)
        : m_entropy(entropy)
        , m_port(port)
        , m_claim(claim)
    { }
    ~Endpoint() override { m_port.endClaim(m_claim); }

    [[nodiscard]] std::string redirectUri() const override { return m_claim.redirectUri; }
    [[nodiscard]] std::string startUrl(const std::string& authorizationUrl) override
    {
        // What could break out of a header is never sent: such a start URL says "ended".
        m_claim.startTarget = isSafeInHeader(authorizationUrl) ? authorizationUrl : std::string();
        m_claim.startPath = "/s/" + randomToken(m_entropy, 16);
        return "http://" + m_claim.host + m_claim.startPath;
    }

private:
    Entropy& m_entropy;
    Port& m_port;
    Claim& m_claim;
};

LoopbackListener::LoopbackListener(TimerService& timers, Entropy& entropy, PeerCheck peerCheck)
    : m_timers(timers)
    , m_entropy(entropy)
    , m_peerCheck(std::move(peerCheck))
{
    if (!m_peerCheck)
        m_peerCheck = [](const TcpEnd& peer, const TcpEnd& local) { return ownerOfTcpPeer(peer, local); };
}

LoopbackListener::~LoopbackListener() = default;

Result<LoopbackListener::Port*> LoopbackListener::portFor(const std::string& host, std::uint16_t number)
{
    if (number != 0) {
        const auto it = std::ranges::find_if(m_ports, [number](const auto& port) { return port->fixedNumber() == number; });
        if (it != m_ports.end()) {
            RETURN_IF_ERROR((*it)->bind(host));
            return it->get();
        }
    }
    auto port = std::make_unique<Port>(*this, number);
    RETURN_IF_ERROR(port->bind(host));
    m_ports.push_back(std::move(port));
    return m_ports.back().get();
}

void LoopbackListener::release(Port& port)
{
    std::erase_if(m_ports, [&](const auto& candidate) { return candidate.get() == &port; });
}

Result<std::unique_ptr<core::RedirectEndpoint>>
LoopbackListener::listen(RedirectSpec spec, std::function<RedirectVerdict(std::string_view)> onRedirect)
{
    if (spec.state.empty())
        return Error(ErrorCode::InvalidRequest, "a flow without a state cannot be told apart");
    const bool isOurChoice = spec.redirectUri.empty();
    ASSIGN_OR_RETURN(Place place, parsePlace(isOurChoice ? "http://127.0.0.1/callback" : spec.redirectUri));
    auto port = portFor(place.host, place.port);
    if (!port && isOurChoice) { // no IPv4 here (SR-005)
        ASSIGN_OR_RETURN(place, parsePlace("http://[::1]/callback"));
        port = portFor(place.host, place.port);
    }
    if (!port)
        return std::move(port).error();

    auto claim = std::make_unique<Claim>();
    const std::string number = std::to_string((*port)->number());
    claim->path = place.path;
    claim->redirectUri = concat(place.before, ":", number, place.after);
    // A browser leaves the default port out of the header.
    const std::string host = place.host.find(':') == std::string::npos ? place.host : "[" + place.host + "]";
    claim->host = (*port)->number() == 80 ? host : host + ":" + number;
    claim->spec = std::move(spec);
    claim->onRedirect = std::move(onRedirect);
    Claim& added = (*port)->addClaim(std::move(claim));
    return std::unique_ptr<core::RedirectEndpoint>(std::make_unique<Endpoint>(m_entropy, **port, added));
}

std::optional<std::string> LoopbackListener::startAddress(const std::string& url)
{
    if (std::ranges::any_of(m_ports, [&](const auto& port) { return port->isStartAddress(url); }))
        return url;
    if (!isSafeInHeader(url))
        return {};
    auto endpoint
        = listen({ {}, randomToken(m_entropy, 16), {}, {} }, [](std::string_view) { return RedirectVerdict::NotOurs; });
    if (!endpoint)
        return {};
    if (m_pages.size() >= kMaxStartPages)
        m_pages.pop_front();
    StartPage& page = m_pages.emplace_back();
    page.endpoint = *std::move(endpoint);
    page.end = m_timers.after(kStartPageTime, [this, which = page.endpoint.get()] {
        std::erase_if(m_pages, [which](const StartPage& one) { return one.endpoint.get() == which; });
    });
    return page.endpoint->startUrl(url);
}

} // namespace warder::platform
