// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "browser/signin_web_page.h"

#include "codec/text.h"

#include <QAuthenticator>
#include <QWebEngineClientCertificateSelection>
#include <QWebEngineFileSystemAccessRequest>
#include <QWebEngineFullScreenRequest>
#include <QWebEngineProfile>
#include <QWebEngineQuotaRequest>
#include <QWebEngineRegisterProtocolHandlerRequest>

#include <utility>

namespace warder::browser {

namespace {

constexpr std::size_t kMaxSaid = 200;

QString serverOf(const QUrl& url)
{
    return url.host(QUrl::FullyEncoded) + u':' + QString::number(url.port(443));
}

} // namespace

SigninWebPage::SigninWebPage(QWebEngineProfile& profile, AddressRules rules, const CertificateCheck& certificates)
    : QWebEnginePage(&profile, nullptr)
    , m_rules(std::move(rules))
    , m_certificates(certificates)
{
    connect(this, &QWebEnginePage::newWindowRequested, this, &SigninWebPage::onNewWindow);
    connect(this, &QWebEnginePage::certificateError, this, &SigninWebPage::onCertificateError);
    connect(this, &QWebEnginePage::featurePermissionRequested, this, [this](const QUrl& origin, Feature feature) {
        setFeaturePermission(origin, feature, PermissionDeniedByUser);
        Q_EMIT refused(QStringLiteral("permission"));
    });
    connect(this, &QWebEnginePage::fullScreenRequested, this, [this](QWebEngineFullScreenRequest request) {
        request.reject();
        Q_EMIT refused(QStringLiteral("full_screen"));
    });
    connect(this, &QWebEnginePage::quotaRequested, this, [](QWebEngineQuotaRequest request) { request.reject(); });
    connect(this, &QWebEnginePage::registerProtocolHandlerRequested, this, [this](QWebEngineRegisterProtocolHandlerRequest request) {
        request.reject();
        Q_EMIT refused(QStringLiteral("protocol"));
    });
    connect(this, &QWebEnginePage::fileSystemAccessRequested, this, [this](QWebEngineFileSystemAccessRequest request) {
        request.reject();
        Q_EMIT refused(QStringLiteral("file_choice"));
    });
    connect(this, &QWebEnginePage::selectClientCertificate, this, [this](QWebEngineClientCertificateSelection selection) {
        selection.selectNone();
        Q_EMIT refused(QStringLiteral("client_certificate"));
    });
    // A null authenticator is how the engine is told that there is no password.
    connect(this, &QWebEnginePage::authenticationRequired, this, [this](const QUrl&, QAuthenticator* authenticator) {
        *authenticator = QAuthenticator();
        Q_EMIT refused(QStringLiteral("login_dialog"));
    });
    connect(this, &QWebEnginePage::proxyAuthenticationRequired, this, [this](const QUrl&, QAuthenticator* authenticator, const QString&) {
        *authenticator = QAuthenticator();
        Q_EMIT refused(QStringLiteral("login_dialog"));
    });
}

bool SigninWebPage::isOwnAuthority(const QUrl& url) const
{
    return m_ownAuthorities.contains(serverOf(url));
}

bool SigninWebPage::acceptNavigationRequest(const QUrl& url, NavigationType type, bool isMainFrame)
{
    (void)type;
    switch (m_rules.judge(url, isMainFrame ? AddressRules::Frame::Main : AddressRules::Frame::Inner)) {
    case AddressRules::Verdict::Go:
        return true;
    case AddressRules::Verdict::Capture:
        Q_EMIT captured(url);
        return false;
    case AddressRules::Verdict::Refuse:
        break;
    }
    Q_EMIT refused(m_rules.isRedirect(url) ? QStringLiteral("frame_redirect") : QStringLiteral("address"));
    return false;
}

// Some providers sign in in a window of their own, which is shown in this one where the person asked for it by a click.
void SigninWebPage::onNewWindow(QWebEngineNewWindowRequest& request)
{
    const QUrl url = request.requestedUrl();
    switch (m_rules.judge(url, AddressRules::Frame::Main)) {
    case AddressRules::Verdict::Capture:
        Q_EMIT captured(url);
        return;
    case AddressRules::Verdict::Go:
        if (request.isUserInitiated() && url.scheme() != QLatin1String("about")) {
            setUrl(url);
            return;
        }
        break;
    case AddressRules::Verdict::Refuse:
        break;
    }
    Q_EMIT refused(QStringLiteral("popup"));
}

void SigninWebPage::onCertificateError(QWebEngineCertificateError error)
{
    const bool isUnknownAuthority = error.type() == QWebEngineCertificateError::CertificateAuthorityInvalid;
    const QString host = error.url().host(QUrl::FullyEncoded);
    if (isUnknownAuthority && error.isOverridable() && m_certificates.isTrusted(error.certificateChain(), host)) {
        m_ownAuthorities.insert(serverOf(error.url()));
        error.acceptCertificate();
        return;
    }
    error.rejectCertificate();
    Q_EMIT certificateRefused(host, error.description());
    Q_EMIT refused(QStringLiteral("certificate"));
}

QStringList SigninWebPage::chooseFiles(FileSelectionMode mode, const QStringList& oldFiles, const QStringList& acceptedMimeTypes)
{
    (void)mode;
    (void)oldFiles;
    (void)acceptedMimeTypes;
    Q_EMIT refused(QStringLiteral("file_choice"));
    return {};
}

void SigninWebPage::javaScriptAlert(const QUrl& origin, const QString& text)
{
    (void)origin;
    sayRefused(text);
}

bool SigninWebPage::javaScriptConfirm(const QUrl& origin, const QString& text)
{
    (void)origin;
    sayRefused(text);
    return false;
}

bool SigninWebPage::javaScriptPrompt(const QUrl& origin, const QString& text, const QString& defaultValue, QString* result)
{
    (void)origin;
    (void)defaultValue;
    (void)result;
    sayRefused(text);
    return false;
}

void SigninWebPage::javaScriptConsoleMessage(JavaScriptConsoleMessageLevel level, const QString& text, int line, const QString& source)
{
    // A page's own words, with addresses in them: they belong in nobody's log.
    (void)level;
    (void)text;
    (void)line;
    (void)source;
}

void SigninWebPage::sayRefused(const QString& text)
{
    Q_EMIT refused(QStringLiteral("dialog"));
    Q_EMIT said(QString::fromStdString(codec::sanitizeForDisplay(text.toStdString(), kMaxSaid)));
}

} // namespace warder::browser
