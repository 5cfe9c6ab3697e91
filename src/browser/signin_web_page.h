// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "browser/address_rules.h"
#include "browser/certificate_check.h"

#include <QSet>
#include <QString>
#include <QStringList>
#include <QUrl>
#include <QWebEngineCertificateError>
#include <QWebEngineNewWindowRequest>
#include <QWebEnginePage>

namespace warder::browser {

//! A page to sign in at. Everything a page can ask for is refused, and the one redirect is captured before it leaves. Nothing
//! of it runs a dialog: what a page wants to say is told by the signals.
class SigninWebPage final : public QWebEnginePage
{
    Q_OBJECT

public:
    //! `profile` and `certificates` are borrowed and outlive it.
    SigninWebPage(QWebEngineProfile& profile, AddressRules rules, const CertificateCheck& certificates);

    //! Whether the server of that address has shown a certificate that only CertificateCheck knows.
    [[nodiscard]] bool isOwnAuthority(const QUrl& url) const;

Q_SIGNALS:
    //! A navigation to a redirect URI was stopped.
    void captured(const QUrl& url);
    //! Something was not done: `download popup permission certificate frame_redirect address file_choice full_screen protocol
    //! client_certificate login_dialog dialog`.
    void refused(const QString& what);
    //! The certificate of `host` is not good.
    void certificateRefused(const QString& host, const QString& why);
    //! What the page says in a dialog of its own; sanitised.
    void said(const QString& text);

protected:
    bool acceptNavigationRequest(const QUrl& url, NavigationType type, bool isMainFrame) override;
    QStringList chooseFiles(FileSelectionMode mode, const QStringList& oldFiles, const QStringList& acceptedMimeTypes) override;
    void javaScriptAlert(const QUrl& origin, const QString& text) override;
    bool javaScriptConfirm(const QUrl& origin, const QString& text) override;
    bool javaScriptPrompt(const QUrl& origin, const QString& text, const QString& defaultValue, QString* result) override;
    void javaScriptConsoleMessage(JavaScriptConsoleMessageLevel level, const QString& text, int line, const QString& source) override;

private:
    void onNewWindow(QWebEngineNewWindowRequest& request);
    void onCertificateError(QWebEngineCertificateError error);
    void sayRefused(const QString& text);

    const AddressRules m_rules;
    const CertificateCheck& m_certificates;
    QSet<QString> m_ownAuthorities; //!< "host:port"
};

} // namespace warder::browser
