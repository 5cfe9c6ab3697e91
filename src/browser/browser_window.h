// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "browser/certificate_check.h"
#include "browser/cookie_collector.h"
#include "browser/event_output.h"
#include "browser/page_request.h"
#include "browser/signin_web_page.h"

#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;
class QWebEngineLoadingInfo;
class QWebEngineUrlSchemeHandler;
class QWebEngineView;

namespace warder::browser {

//! The window: the page, above it where the page really is from, below it what shows it and how old that is. It tells the
//! agent and decides nothing about the sign-in.
class BrowserWindow final : public QWidget
{
    Q_OBJECT

public:
    //! `output` is borrowed and outlives it.
    BrowserWindow(PageRequest request, const EventOutput& output);
    ~BrowserWindow() override;

    //! Whatever asks for that scheme asks `handler`, which is borrowed and outlives the window.
    void installSchemeHandler(const QByteArray& scheme, QWebEngineUrlSchemeHandler& handler);
    //! Sets the start cookies and loads the page.
    void begin();

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void addBar(QVBoxLayout& rows);
    void addMessage();
    void addLine(QVBoxLayout& rows);
    void watchPage();
    void watchCookies();
    void onCaptured(const QUrl& url);
    void onLoading(const QWebEngineLoadingInfo& info);
    void onRefused(const QString& what);
    void onCookie(const QNetworkCookie& cookie);
    void tellCookies();
    void loadAgain();
    void useOtherBrowser();
    void showOrigin();
    void showMessage(const QString& title, const QString& text);
    void notice(const QString& text);
    void paintWords();

    const PageRequest m_request;
    const EventOutput& m_output;
    const CertificateCheck m_certificates;
    CookieCollector m_cookies;
    std::optional<codec::Json> m_toldCookies;
    std::unique_ptr<QWebEngineProfile> m_profile;
    std::unique_ptr<SigninWebPage> m_page;
    QString m_certificateProblem;
    QTimer m_settle; //!< from a cookie's change to telling it, while the page still loads
    bool m_isInsecure = false;
    bool m_hasLoaded = false; //!< some page
    bool m_hasEnded = false;

    QPushButton* m_back = nullptr;
    QPushButton* m_reload = nullptr;
    QPushButton* m_otherBrowser = nullptr;
    QLineEdit* m_origin = nullptr;
    QLabel* m_trust = nullptr;
    QLabel* m_notice = nullptr;
    QStackedWidget* m_pages = nullptr;
    QWebEngineView* m_view = nullptr;
    QWidget* m_message = nullptr;
    QLabel* m_messageTitle = nullptr;
    QLabel* m_messageText = nullptr;
    QPushButton* m_startAgain = nullptr;
    QLabel* m_engine = nullptr;
    QList<QWidget*> m_lines;
};

} // namespace warder::browser
