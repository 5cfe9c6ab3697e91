// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "browser/web_profile.h"

#include <QNetworkProxy>
#include <QUrl>
#include <QWebEngineSettings>

namespace warder::browser {

std::unique_ptr<QWebEngineProfile> createWebProfile()
{
    // Without a name it is off the record.
    auto profile = std::make_unique<QWebEngineProfile>();
    profile->setHttpCacheType(QWebEngineProfile::MemoryHttpCache);
    profile->setPersistentCookiesPolicy(QWebEngineProfile::NoPersistentCookies);
    profile->setSpellCheckEnabled(false);
    QWebEngineSettings* settings = profile->settings();
    for (const auto attribute :
         { QWebEngineSettings::LocalContentCanAccessFileUrls, QWebEngineSettings::LocalContentCanAccessRemoteUrls,
           QWebEngineSettings::JavascriptCanAccessClipboard, QWebEngineSettings::JavascriptCanPaste, QWebEngineSettings::ScreenCaptureEnabled,
           QWebEngineSettings::AllowRunningInsecureContent, QWebEngineSettings::AllowGeolocationOnInsecureOrigins, QWebEngineSettings::PluginsEnabled,
           QWebEngineSettings::PdfViewerEnabled, QWebEngineSettings::FullScreenSupportEnabled, QWebEngineSettings::WebGLEnabled,
           QWebEngineSettings::HyperlinkAuditingEnabled, QWebEngineSettings::DnsPrefetchEnabled, QWebEngineSettings::NavigateOnDropEnabled,
           QWebEngineSettings::AutoLoadIconsForPage, QWebEngineSettings::TouchIconsEnabled, QWebEngineSettings::ErrorPageEnabled })
        settings->setAttribute(attribute, false);
    settings->setAttribute(QWebEngineSettings::WebRTCPublicInterfacesOnly, true);
    settings->setAttribute(QWebEngineSettings::JavascriptCanOpenWindows, true); // so that a popup is asked for, and answered
    settings->setUnknownUrlSchemePolicy(QWebEngineSettings::DisallowUnknownUrlSchemes);
    return profile;
}

bool useProxy(const QString& address)
{
    QNetworkProxyFactory::setUseSystemConfiguration(false);
    if (address.isEmpty()) {
        QNetworkProxy::setApplicationProxy(QNetworkProxy(QNetworkProxy::NoProxy));
        return true;
    }
    const QUrl url(address.contains(QLatin1String("://")) ? address : QStringLiteral("http://") + address, QUrl::StrictMode);
    const bool isSocks = url.scheme().startsWith(QLatin1String("socks5"));
    if (!url.isValid() || url.host().isEmpty() || (!isSocks && url.scheme() != QLatin1String("http")))
        return false;
    const auto port = static_cast<quint16>(url.port(isSocks ? 1080 : 80));
    QNetworkProxy::setApplicationProxy(
        QNetworkProxy(isSocks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy, url.host(), port, url.userName(), url.password()));
    return true;
}

} // namespace warder::browser
