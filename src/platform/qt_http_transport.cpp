// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "platform/qt_http_transport.h"

#include "base/log.h"
#include "codec/text.h"
#include "codec/url.h"
#include "platform/one_shot_body.h"
#include "platform/private_files.h"
#include "platform/proxy_setting.h"
#include "platform/public_address.h"
#include "platform/qt_text.h"

#include <QHostInfo>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslError>
#include <QSslKey>
#include <QUrl>

#include <sys/stat.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <list>
#include <utility>

namespace warder::platform {

namespace {

using core::HttpHeader;
using core::HttpRequest;
using core::HttpResponse;
using core::TransportIdentity;

Q_LOGGING_CATEGORY(category, "warder.http")

constexpr qint64 kReadBuffer = 64 * 1024;
constexpr std::size_t kMaxIdleManagers = 32;

std::string environmentVariable(const char* name)
{
    const char* value = std::getenv(name);
    return value ? value : "";
}

//! Changes when somebody replaces the file: a new CA or client certificate is used without a restart.
std::string stampOf(const std::string& path)
{
    struct stat status = {};
    if (path.empty() || ::stat(path.c_str(), &status) != 0)
        return {};
    return concat(status.st_ino, ":", status.st_size, ":", status.st_mtim.tv_sec, ".", status.st_mtim.tv_nsec);
}

Error tlsError(std::string_view why, const std::string& file)
{
    return Error(ErrorCode::TlsFailed, concat(file, ": ", why)).with("why", std::string(why)).with("file", file);
}

//! The content of a regular file; nothing for anything else, which is never waited for.
QByteArray fileOf(const std::string& path)
{
    constexpr std::size_t kMost = 4 * 1024 * 1024; // a bundle of all authorities has a quarter of it
    const auto content = readFile(path, kMost);
    return content ? QByteArray::fromStdString(*content) : QByteArray();
}

Result<QSslConfiguration> tlsConfiguration(const TransportIdentity& identity)
{
    auto configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(identity.insecureSkipVerify ? QSslSocket::VerifyNone : QSslSocket::VerifyPeer);
    if (!identity.caFile.empty()) {
        const auto own = QSslCertificate::fromData(fileOf(identity.caFile));
        if (own.isEmpty())
            return tlsError("ca_file_unreadable", identity.caFile);
        configuration.setCaCertificates(QSslConfiguration::systemCaCertificates() + own);
    }
    if (!identity.clientCertificate.empty()) {
        const auto chain = QSslCertificate::fromData(fileOf(identity.clientCertificate));
        if (chain.isEmpty())
            return tlsError("client_certificate_unreadable", identity.clientCertificate);
        // One file may hold both.
        const std::string& keyPath = identity.clientKey.empty() ? identity.clientCertificate : identity.clientKey;
        const QByteArray pem = fileOf(keyPath);
        QSslKey key(pem, QSsl::Rsa);
        if (key.isNull())
            key = QSslKey(pem, QSsl::Ec);
        if (key.isNull())
            return tlsError("client_key_unreadable", keyPath);
        configuration.setLocalCertificateChain(chain);
        configuration.setPrivateKey(key);
    }
    return configuration;
}

class ProfileProxies final : public QNetworkProxyFactory
{
public:
    explicit ProfileProxies(std::string setting)
        : m_setting(std::move(setting))
    { }

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery& query) override
    {
        const auto url = codec::parseUrl(query.url().toEncoded().toStdString());
        // send() has refused what does not parse here
        const auto proxy = url ? proxyFor(m_setting, *url, environmentVariable) : Result<std::optional<ProxyAddress>>();
        if (!proxy || !*proxy)
            return { QNetworkProxy(QNetworkProxy::NoProxy) };
        const ProxyAddress& address = **proxy;
        return { QNetworkProxy(address.kind == ProxyAddress::Kind::Socks5 ? QNetworkProxy::Socks5Proxy
                                                                          : QNetworkProxy::HttpProxy,
                               toQString(address.host),
                               address.port,
                               toQString(address.user),
                               toQString(address.password)) };
    }

private:
    std::string m_setting;
};

std::string_view tlsReason(QSslError::SslError error)
{
    switch (error) {
    case QSslError::CertificateExpired:
    case QSslError::CertificateNotYetValid:
        return "certificate_not_valid_now";
    case QSslError::HostNameMismatch:
        return "certificate_for_another_host";
    case QSslError::SelfSignedCertificate:
        return "self_signed";
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::CertificateUntrusted:
        return "unknown_authority";
    default:
        return "certificate_refused";
    }
}

bool isFieldName(std::string_view name)
{
    constexpr std::string_view kOther = "!#$%&'*+-.^_`|~"; // RFC 7230 section 3.2.6
    return !name.empty() && std::ranges::all_of(name, [kOther](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || kOther.find(c) != kOther.npos;
    });
}

bool isFieldValue(std::string_view value)
{
    return std::ranges::all_of(value, [](char c) { return c == '\t' || (c >= ' ' && c <= '~'); });
}

Result<> checkHeaders(const std::vector<HttpHeader>& headers)
{
    // What frames the message is the transport's alone.
    constexpr std::array<std::string_view, 6> kOwn { "host",       "content-length", "transfer-encoding",
                                                     "connection", "accept-encoding", "content-type" };
    for (const HttpHeader& header : headers) {
        const std::string name = codec::toLowerAscii(header.name);
        if (!isFieldName(name) || !isFieldValue(header.value) || std::ranges::find(kOwn, name) != kOwn.end())
            return Error(ErrorCode::InvalidRequest, concat("the header ", codec::sanitizeForDisplay(name, 60), " cannot be sent"))
                .with("field", "http.headers");
    }
    return {};
}

Result<codec::Url> checkUrl(const HttpRequest& request)
{
    std::string why;
    const auto url = codec::parseUrl(request.url, &why);
    if (!url)
        return Error(ErrorCode::InvalidAddress, why);
    if (!url->isHttps() && !url->isHttp())
        return Error(ErrorCode::InvalidAddress, "neither http nor https");
    if (url->isHttp() && !url->isLoopback() && !request.allowHttp)
        return Error(ErrorCode::InsecureAddress, "http outside loopback").with("host", url->host);
    // Two parsers that disagree about the host are an attack; ours decides, Qt's connects.
    const auto qtUrl = QUrl(toQString(request.url), QUrl::StrictMode);
    if (!qtUrl.isValid() || qtUrl.host(QUrl::FullyEncoded).toStdString() != url->host
        || qtUrl.port(url->effectivePort()) != url->effectivePort() || !qtUrl.userInfo().isEmpty())
        return Error(ErrorCode::InvalidAddress, "read in two ways");
    return *url;
}

//! Whether the reply is a whole HTTP response: Qt has an error for each status from 400 on as well.
bool isResponse(const QNetworkReply& reply, std::size_t received)
{
    const auto error = reply.error();
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status < 200)
        return false;
    const bool isStatusError = status >= 400
        && ((error >= QNetworkReply::ContentAccessDenied && error <= QNetworkReply::UnknownContentError
             && error != QNetworkReply::ContentReSendError)
            || (error >= QNetworkReply::InternalServerError && error <= QNetworkReply::UnknownServerError)
            || error == QNetworkReply::ProtocolInvalidOperationError); // 400 and 418
    // Qt rewinds the body for a redirect that repeats the method even where none is followed.
    const bool isUnfollowed = (status == 307 || status == 308) && error == QNetworkReply::ContentReSendError;
    if (isUnfollowed)
        return true;
    if (error != QNetworkReply::NoError && !isStatusError)
        return false;
    bool isNumber = false;
    const qulonglong announced = reply.rawHeader(QByteArrayLiteral("content-length")).toULongLong(&isNumber);
    return !isNumber || received >= announced; // a body may be cut without Qt saying so
}

ErrorCode codeOf(QNetworkReply::NetworkError error)
{
    if (error >= QNetworkReply::ProxyConnectionRefusedError && error <= QNetworkReply::UnknownProxyError)
        return ErrorCode::ProxyRefused;
    switch (error) {
    case QNetworkReply::HostNotFoundError:
        return ErrorCode::HostNotFound;
    case QNetworkReply::TimeoutError:
        return ErrorCode::TimedOut;
    case QNetworkReply::SslHandshakeFailedError:
        return ErrorCode::TlsFailed;
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::UnknownNetworkError:
        return ErrorCode::NetworkUnreachable;
    default:
        return ErrorCode::ConnectionLost;
    }
}

} // namespace

//! The managers in use, one for each identity (and state of its files).
class QtHttpTransport::Managers
{
public:
    struct Manager
    {
        TransportIdentity identity;
        std::string stamp;
        std::unique_ptr<QNetworkAccessManager> manager;
        QSslConfiguration tls;
        int running = 0;
    };

    Result<Manager*> managerFor(const TransportIdentity& identity)
    {
        const std::string stamp = concat(stampOf(identity.caFile), "|", stampOf(identity.clientCertificate), "|",
                                         stampOf(identity.clientKey));
        const auto it = std::ranges::find_if(m_managers, [&](const Manager& candidate) {
            return candidate.identity == identity && candidate.stamp == stamp;
        });
        if (it != m_managers.end())
            return &*it;
        ASSIGN_OR_RETURN(QSslConfiguration tls, tlsConfiguration(identity));
        std::erase_if(m_managers, [&](const Manager& old) {
            return old.running == 0 && (old.identity == identity || m_managers.size() >= kMaxIdleManagers);
        });
        auto manager = std::make_unique<QNetworkAccessManager>();
        manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
        manager->setProxyFactory(new ProfileProxies(identity.proxy)); // owned by the manager
        m_managers.push_back({ identity, stamp, std::move(manager), std::move(tls) });
        return &m_managers.back();
    }

private:
    std::list<Manager> m_managers; // stable addresses
};

//! One request from send() to its answer.
class QtHttpTransport::Exchange final : public PendingCall<Result<HttpResponse>>
{
public:
    using PendingCall::PendingCall;
    ~Exchange() override { release(); }

    void failSoon(TimerService& timers, Error error)
    {
        m_timer = timers.soon([this, error] { complete(error); });
    }

    //! Looks up where the address leads and starts only if the issuer that named it may send us there. Qt keeps what it has
    //! looked up for a minute, so that the connection goes where the look-up said.
    void startIfPublic(TimerService& timers, Managers& managers, HttpRequest request)
    {
        m_timers = &timers;
        m_managers = &managers;
        m_pending = std::move(request);
        m_host = codec::parseUrl(m_pending.url)->host;
        m_timer = timers.after(m_pending.deadline, [this] { complete(Error(ErrorCode::TimedOut, "total deadline").with("host", m_host)); });
        lookUp(m_host, [this](bool isKnown, bool isPublic) {
            if (!isKnown)
                complete(Error(ErrorCode::HostNotFound, "no address").with("host", m_host));
            else if (isPublic)
                startPending();
            else
                lookUp(m_pending.issuerHost, [this](bool isIssuerKnown, bool isIssuerPublic) {
                    // An issuer whose own address nobody knows is not one of this network.
                    if (!isIssuerKnown || isIssuerPublic)
                        refusePrivate();
                    else
                        startPending();
                });
        });
    }

    void start(TimerService& timers, Managers::Manager& manager, HttpRequest request)
    {
        m_manager = &manager;
        ++m_manager->running;
        m_maxBytes = request.maxBytes;
        m_host = QUrl(toQString(request.url)).host().toStdString();
        QNetworkRequest qtRequest = makeRequest(request);
        qtRequest.setSslConfiguration(manager.tls);
        if (request.method == HttpRequest::Method::Post) {
            qtRequest.setHeader(QNetworkRequest::ContentLengthHeader, static_cast<qint64>(request.body.size()));
            qtRequest.setHeader(QNetworkRequest::ContentTypeHeader, toQByteArray(request.contentType));
            m_body = new OneShotBody(std::move(request.body));
            m_reply = manager.manager->post(qtRequest, m_body);
            m_body->setParent(m_reply);
        } else if (request.method == HttpRequest::Method::Get && request.sendOnce) {
            // What has an upload device that cannot be rewound is not sent again (see OneShotBody), an empty one included.
            qtRequest.setHeader(QNetworkRequest::ContentLengthHeader, 0);
            m_body = new OneShotBody(Secret {});
            m_reply = manager.manager->sendCustomRequest(qtRequest, QByteArrayLiteral("GET"), m_body);
            m_body->setParent(m_reply);
        } else if (request.method == HttpRequest::Method::Put) {
            // Nothing of ours has a body there.
            m_reply = manager.manager->put(qtRequest, QByteArray());
        } else if (request.method == HttpRequest::Method::Delete) {
            m_reply = manager.manager->deleteResource(qtRequest);
        } else {
            m_reply = manager.manager->get(qtRequest);
        }
        m_reply->setReadBufferSize(kReadBuffer);
        QObject::connect(m_reply, &QNetworkReply::readyRead, &m_context, [this] { onReadable(); });
        QObject::connect(m_reply, &QNetworkReply::finished, &m_context, [this] { onFinished(); });
        // They are reported, never ignored: the handshake has failed by then.
        QObject::connect(m_reply, &QNetworkReply::sslErrors, &m_context, [this](const QList<QSslError>& errors) {
            if (!errors.isEmpty())
                m_tlsReason = tlsReason(errors.first().error());
        });
        m_timer = timers.after(request.deadline, [this] { fail(ErrorCode::TimedOut, "total deadline"); });
    }

private:
    //! Never calls back synchronously. `done` hears whether there is an address, and whether all of them are public.
    void lookUp(const std::string& host, std::function<void(bool isKnown, bool isPublic)> done)
    {
        QHostInfo::lookupHost(toQString(host), &m_context, [done = std::move(done)](const QHostInfo& info) {
            const auto addresses = info.addresses();
            done(!addresses.isEmpty(), std::ranges::all_of(addresses, isPublicAddress));
        });
    }

    void startPending()
    {
        m_timer.reset();
        if (auto manager = m_managers->managerFor(m_pending.identity))
            start(*m_timers, **manager, std::move(m_pending));
        else
            complete(std::move(manager).error());
    }

    void refusePrivate()
    {
        logWarning(category(), concat("nothing is sent to ", m_host, ": a public issuer named it, and it is in a private network"));
        complete(Error(ErrorCode::InsecureAddress, "a public issuer's endpoint is in a private network").with("host", m_host).with("why", "private_network"));
    }

    static QNetworkRequest makeRequest(const HttpRequest& request)
    {
        QNetworkRequest qtRequest(QUrl(toQString(request.url), QUrl::StrictMode));
        using Request = QNetworkRequest;
        qtRequest.setAttribute(Request::RedirectPolicyAttribute, Request::ManualRedirectPolicy);
        qtRequest.setAttribute(Request::Http2AllowedAttribute, request.identity.http2);
        // gRPC without TLS begins HTTP/2 with prior knowledge (platform-facts B12)
        qtRequest.setAttribute(Request::Http2DirectAttribute,
                               request.identity.http2 && request.url.starts_with("http:")
                                   && request.contentType.starts_with("application/grpc"));
        qtRequest.setAttribute(Request::CookieLoadControlAttribute, Request::Manual);
        qtRequest.setAttribute(Request::CookieSaveControlAttribute, Request::Manual);
        qtRequest.setAttribute(Request::AuthenticationReuseAttribute, Request::Manual);
        qtRequest.setAttribute(Request::CacheLoadControlAttribute, Request::AlwaysNetwork);
        qtRequest.setAttribute(Request::CacheSaveControlAttribute, false);
        qtRequest.setAttribute(Request::DoNotBufferUploadDataAttribute, true);
        qtRequest.setHeader(Request::UserAgentHeader, QByteArrayLiteral("Warder/" WARDER_VERSION));
        // Qt inflates what it asked for by itself, before a size can be counted.
        qtRequest.setRawHeader(QByteArrayLiteral("Accept-Encoding"), QByteArrayLiteral("identity"));
        for (const HttpHeader& header : request.headers)
            qtRequest.setRawHeader(toQByteArray(header.name), toQByteArray(header.value));
        return qtRequest;
    }

    //! False where the body has become too large.
    bool readAvailable()
    {
        std::array<char, 16 * 1024> piece;
        while (m_reply->bytesAvailable() > 0) {
            const qint64 count = m_reply->read(piece.data(), static_cast<qint64>(piece.size()));
            if (count <= 0)
                break;
            if (m_received.size() + static_cast<std::size_t>(count) > m_maxBytes)
                return false;
            m_received.append(piece.data(), static_cast<std::size_t>(count));
        }
        return true;
    }

    void onReadable()
    {
        if (!readAvailable())
            fail(ErrorCode::ResponseTooLarge, concat("more than ", m_maxBytes, " bytes"));
    }

    void onFinished()
    {
        if (!readAvailable()) {
            fail(ErrorCode::ResponseTooLarge, concat("more than ", m_maxBytes, " bytes"));
            return;
        }
        if (!isResponse(*m_reply, m_received.size())) {
            fail(codeOf(m_reply->error()), concat("network error ", static_cast<int>(m_reply->error())));
            return;
        }
        HttpResponse response;
        response.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        for (const auto& [name, value] : m_reply->rawHeaderPairs())
            response.headers.push_back({ codec::toLowerAscii(name.toStdString()), value.toStdString() });
        response.body = std::move(m_received);
        release();
        complete(std::move(response));
    }

    void fail(ErrorCode code, std::string detail)
    {
        // Whatever broke after the first byte of a body: nobody knows whether the server has acted on it.
        const bool hasLeft = m_body && m_body->hasLeft();
        Error error(code, std::move(detail));
        if (hasLeft && code != ErrorCode::ResponseTooLarge)
            error = Error(ErrorCode::SentUnknownOutcome, error.detail).with("cause", std::string(reasonOf(code)));
        error.with("host", m_host);
        if (code == ErrorCode::TlsFailed)
            error.with("why", m_tlsReason);
        logInfo(category(), concat("request to ", m_host, " failed: ", reasonOf(error.code), " (", error.detail, ")"));
        release();
        complete(std::move(error));
    }

    void release()
    {
        m_timer.reset();
        if (!m_reply)
            return;
        // It may be a signal of the reply that brought us here.
        QNetworkReply* reply = std::exchange(m_reply, nullptr);
        m_body = nullptr;
        reply->disconnect(&m_context);
        if (reply->isRunning())
            reply->abort();
        reply->deleteLater();
        --m_manager->running;
    }

    QObject m_context;
    TimerService* m_timers = nullptr; // while the address is looked up
    Managers* m_managers = nullptr;
    HttpRequest m_pending;
    Managers::Manager* m_manager = nullptr;
    QNetworkReply* m_reply = nullptr;
    OneShotBody* m_body = nullptr; // the reply's child
    std::unique_ptr<Call> m_timer;
    std::size_t m_maxBytes = 0;
    std::string m_host;
    std::string m_tlsReason = "handshake_failed";
    std::string m_received;
};

QtHttpTransport::QtHttpTransport(TimerService& timers)
    : m_timers(timers)
    , m_managers(std::make_unique<Managers>())
{ }

QtHttpTransport::~QtHttpTransport() = default;

std::unique_ptr<Call> QtHttpTransport::send(HttpRequest request, std::function<void(Result<HttpResponse>)> done)
{
    auto exchange = std::make_unique<Exchange>(std::move(done));
    bool isGuarded = false;
    const auto prepare = [&]() -> Result<Managers::Manager*> {
        ASSIGN_OR_RETURN(const codec::Url url, checkUrl(request));
        RETURN_IF_ERROR(checkHeaders(request.headers));
        if (!isFieldValue(request.contentType))
            return Error(ErrorCode::InvalidRequest, "content type");
        ASSIGN_OR_RETURN(const auto proxy, proxyFor(request.identity.proxy, url, environmentVariable));
        // A proxy looks names up in a network of its own.
        isGuarded = !request.issuerHost.empty() && request.issuerHost != url.host && !proxy;
        return m_managers->managerFor(request.identity);
    };
    if (auto manager = prepare(); manager && isGuarded)
        exchange->startIfPublic(m_timers, *m_managers, std::move(request));
    else if (manager)
        exchange->start(m_timers, **manager, std::move(request));
    else
        exchange->failSoon(m_timers, std::move(manager).error());
    return exchange;
}

} // namespace warder::platform
