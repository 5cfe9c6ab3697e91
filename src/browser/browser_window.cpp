// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "browser/browser_window.h"

#include "browser/engine_age.h"
#include "browser/look.h"
#include "browser/origin_text.h"
#include "browser/redirect_guard.h"
#include "browser/web_profile.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDate>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <QWebEngineCookieStore>
#include <QWebEngineDownloadRequest>
#include <QWebEngineLoadingInfo>
#include <QWebEngineUrlSchemeHandler>
#include <QWebEngineView>
#include <QtWebEngineCoreVersion>

#include <chrono>
#include <utility>

namespace warder::browser {

using namespace std::chrono_literals;

namespace {

constexpr int kTight = 4;
constexpr int kGap = 8;
constexpr int kEdge = 12;
constexpr int kPage = 26;
constexpr QSize kSize { 900, 760 };
constexpr QSize kLeast { 420, 360 };
// A page may set its cookies one after the other, and may never stop loading.
constexpr auto kSettle = 1s;
constexpr int kAborted = -3; // ERR_ABORTED: by us, or by the person
constexpr double kTitleSize = 1.5;
constexpr double kSmallSize = 0.9;

QLabel* makeLabel(const QString& objectName, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QFont scaled(QFont font, double factor)
{
    font.setPointSizeF(font.pointSizeF() * factor);
    return font;
}

// Google's own page for it says so only after the address has been typed.
bool isKnownToRefuse(const QUrl& url)
{
    return url.host() == QLatin1String("accounts.google.com");
}

} // namespace

BrowserWindow::BrowserWindow(PageRequest request, const EventOutput& output)
    : m_request(std::move(request))
    , m_output(output)
    , m_certificates(m_request.caFile)
    , m_cookies(m_request.cookieUrl, m_request.cookieNames)
    , m_profile(createWebProfile())
{
    const AddressRules rules(m_request.redirectUris, m_request.allowHttp);
    m_profile->setUrlRequestInterceptor(new RedirectGuard(rules, m_profile.get()));
    m_page = std::make_unique<SigninWebPage>(*m_profile, rules, m_certificates);

    setObjectName(QStringLiteral("browserWindow"));
    //: %1 is the name of a profile
    setWindowTitle(m_request.title.isEmpty() ? tr("Sign in - Warder") : tr("Sign in to %1 - Warder").arg(m_request.title));
    resize(kSize);
    setMinimumSize(kLeast);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    addBar(*rows);
    m_pages = new QStackedWidget(this);
    m_view = new QWebEngineView(m_pages);
    m_view->setObjectName(QStringLiteral("pageView"));
    m_view->setAccessibleName(tr("The page to sign in at"));
    m_view->setContextMenuPolicy(Qt::NoContextMenu); // it offers to look at the source and to save
    m_page->setBackgroundColor(Qt::white); // pages expect it where they say nothing
    m_view->setPage(m_page.get());
    m_pages->addWidget(m_view);
    addMessage();
    addLine(*rows);
    rows->addWidget(m_pages, 1);
    addLine(*rows);
    m_engine = makeLabel(QStringLiteral("engineLabel"), this);
    m_engine->setContentsMargins(kEdge, kGap, kEdge, kGap);
    m_engine->setFont(scaled(font(), kSmallSize));
    QString words = tr("This page runs inside Warder, which could read what you type.") + u' '
        + engineSentence(QString::fromLatin1(qWebEngineVersion()), QString::fromLatin1(qWebEngineChromiumVersion()),
                         QString::fromLatin1(qWebEngineChromiumSecurityPatchVersion()), QDate::currentDate());
    if (qEnvironmentVariableIntValue("QTWEBENGINE_DISABLE_SANDBOX") != 0)
        words += u' ' + tr("Its sandbox is switched off by QTWEBENGINE_DISABLE_SANDBOX.");
    m_engine->setText(words);
    rows->addWidget(m_engine);
    watchPage();
    watchCookies();
    showOrigin();
    paintWords();
    if (!m_certificates.hasReadFile())
        notice(tr("The certificate authorities of this profile (http.ca_file) could not be read."));
}

BrowserWindow::~BrowserWindow()
{
    // The page goes before its profile, and the view before both.
    delete std::exchange(m_view, nullptr);
}

void BrowserWindow::addBar(QVBoxLayout& rows)
{
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(kEdge, kEdge, kEdge, kTight);
    bar->setSpacing(kGap);
    m_back = new QPushButton(tr("&Back"), this);
    m_back->setObjectName(QStringLiteral("backButton"));
    m_reload = new QPushButton(tr("&Load again"), this);
    m_reload->setObjectName(QStringLiteral("reloadButton"));
    m_origin = new QLineEdit(this);
    m_origin->setObjectName(QStringLiteral("originEdit"));
    m_origin->setReadOnly(true);
    m_origin->setAccessibleName(tr("Where the page is from"));
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    m_origin->setFont(strong);
    m_otherBrowser = new QPushButton(tr("&Open in my own browser instead"), this);
    m_otherBrowser->setObjectName(QStringLiteral("otherBrowserButton"));
    bar->addWidget(m_back);
    bar->addWidget(m_reload);
    bar->addWidget(m_origin, 1);
    bar->addWidget(m_otherBrowser);
    rows.addLayout(bar);
    m_trust = makeLabel(QStringLiteral("trustLabel"), this);
    m_trust->setContentsMargins(kEdge, 0, kEdge, kGap);
    rows.addWidget(m_trust);
    m_notice = makeLabel(QStringLiteral("noticeLabel"), this);
    m_notice->setContentsMargins(kEdge, 0, kEdge, kGap);
    m_notice->hide();
    rows.addWidget(m_notice);
    for (QPushButton* button : { m_back, m_reload, m_otherBrowser })
        button->setAutoDefault(false);
    connect(m_back, &QPushButton::clicked, this, [this] { m_page->triggerAction(QWebEnginePage::Back); });
    connect(m_reload, &QPushButton::clicked, this, &BrowserWindow::loadAgain);
    connect(m_otherBrowser, &QPushButton::clicked, this, &BrowserWindow::useOtherBrowser);
    const auto shortcut = [this](const QKeySequence& keys, auto action) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, action);
    };
    shortcut(QKeySequence(QStringLiteral("Alt+Left")), [this] { m_back->click(); });
    shortcut(QKeySequence(QKeySequence::Refresh), [this] { m_reload->click(); });
    shortcut(QKeySequence(QStringLiteral("Ctrl+L")), [this] {
        m_origin->setFocus(Qt::ShortcutFocusReason);
        m_origin->selectAll();
    });
    shortcut(QKeySequence(QKeySequence::Close), [this] { close(); });
}

void BrowserWindow::addMessage()
{
    m_message = new QWidget(m_pages);
    m_message->setObjectName(QStringLiteral("messagePage"));
    auto* rows = new QVBoxLayout(m_message);
    rows->setContentsMargins(kPage, kPage, kPage, kPage);
    rows->setSpacing(kEdge);
    m_messageTitle = makeLabel(QStringLiteral("messageTitle"), m_message);
    m_messageTitle->setFont(scaled(font(), kTitleSize));
    m_messageText = makeLabel(QStringLiteral("messageText"), m_message);
    m_startAgain = new QPushButton(tr("&Begin again"), m_message);
    m_startAgain->setObjectName(QStringLiteral("startAgainButton"));
    connect(m_startAgain, &QPushButton::clicked, this, &BrowserWindow::begin);
    rows->addWidget(m_messageTitle);
    rows->addWidget(m_messageText);
    rows->addWidget(m_startAgain, 0, Qt::AlignLeft);
    rows->addStretch(1);
    m_pages->addWidget(m_message);
}

void BrowserWindow::watchPage()
{
    connect(m_page.get(), &SigninWebPage::captured, this, &BrowserWindow::onCaptured);
    connect(m_page.get(), &SigninWebPage::refused, this, &BrowserWindow::onRefused);
    connect(m_page.get(), &SigninWebPage::said, this, [this](const QString& text) {
        //: %1 is what a page says in a dialog of its own
        notice(tr("The page says: “%1”").arg(text));
    });
    connect(m_page.get(), &SigninWebPage::certificateRefused, this, [this](const QString& host, const QString& why) {
        //: %1 is the name of a server, %2 what is wrong with it
        m_certificateProblem = tr("The certificate of %1 is not good, so nothing was sent there. The reason: %2").arg(host, why);
    });
    connect(m_page.get(), &QWebEnginePage::loadingChanged, this, &BrowserWindow::onLoading);
    connect(m_page.get(), &QWebEnginePage::urlChanged, this, &BrowserWindow::showOrigin);
    connect(m_page.get(), &QWebEnginePage::renderProcessTerminated, this, [this](QWebEnginePage::RenderProcessTerminationStatus status) {
        if (status == QWebEnginePage::NormalTerminationStatus || m_hasEnded)
            return;
        // An engine that cannot show its first page (a sandbox that this machine does not allow) shows no other one either.
        if (!m_hasLoaded) {
            m_hasEnded = true;
            m_output.tellFailed("the engine crashed before the page was there");
            QCoreApplication::exit(1);
            return;
        }
        m_output.tellRefused("page_crashed");
        showMessage(tr("The page has crashed"), tr("Begin again, or open it in your own browser instead."));
    });
    connect(m_profile.get(), &QWebEngineProfile::downloadRequested, this, [this](QWebEngineDownloadRequest* download) {
        download->cancel();
        onRefused(QStringLiteral("download"));
    });
}

void BrowserWindow::watchCookies()
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(kSettle);
    connect(&m_settle, &QTimer::timeout, this, &BrowserWindow::tellCookies);
    // Nobody's cookies are looked at unless somebody asks for them.
    if (m_request.cookieNames.isEmpty())
        return;
    QWebEngineCookieStore* store = m_profile->cookieStore();
    connect(store, &QWebEngineCookieStore::cookieAdded, this, &BrowserWindow::onCookie);
    connect(store, &QWebEngineCookieStore::cookieRemoved, this, [this](const QNetworkCookie& cookie) { m_cookies.remove(cookie); });
}

void BrowserWindow::installSchemeHandler(const QByteArray& scheme, QWebEngineUrlSchemeHandler& handler)
{
    m_profile->installUrlSchemeHandler(scheme, &handler);
}

void BrowserWindow::begin()
{
    for (const auto& [cookie, url] : m_request.startCookies)
        m_profile->cookieStore()->setCookie(cookie, url);
    m_pages->setCurrentWidget(m_view);
    m_notice->hide();
    m_page->load(m_request.url);
    m_view->setFocus();
}

void BrowserWindow::onCaptured(const QUrl& url)
{
    showMessage(tr("The page has finished"),
                tr("Warder looks at its answer, and this window closes by itself. If it stays, the answer was not the one of this sign-in: begin again."));
    QByteArray text = url.toEncoded();
    m_output.tellRedirect({ text.constData(), static_cast<std::size_t>(text.size()) });
    text.fill('\0');
}

void BrowserWindow::onLoading(const QWebEngineLoadingInfo& info)
{
    switch (info.status()) {
    case QWebEngineLoadingInfo::LoadStartedStatus:
        m_certificateProblem.clear();
        break;
    case QWebEngineLoadingInfo::LoadSucceededStatus:
        m_hasLoaded = true;
        tellCookies();
        break;
    case QWebEngineLoadingInfo::LoadStoppedStatus:
        break;
    case QWebEngineLoadingInfo::LoadFailedStatus:
        tellCookies();
        if (!m_certificateProblem.isEmpty())
            showMessage(tr("This page cannot be trusted"), m_certificateProblem);
        else if (info.errorDomain() != QWebEngineLoadingInfo::HttpStatusCodeDomain && info.errorCode() != kAborted && info.errorCode() != 0)
            showMessage(tr("This page cannot be reached"),
                        //: %1 is the engine's name of an error
                        tr("Check the network and begin again, or open it in your own browser instead. The reason: %1").arg(info.errorString()));
        break;
    }
    showOrigin();
}

void BrowserWindow::onRefused(const QString& what)
{
    m_output.tellRefused(what.toStdString());
    if (what == QLatin1String("download"))
        notice(tr("The page wanted to save a file. Nothing is saved here."));
    else if (what == QLatin1String("popup"))
        notice(tr("The page wanted to open a window by itself. If it waits for one, use your own browser instead."));
    else if (what == QLatin1String("permission"))
        notice(tr("The page asked for your place, camera, microphone or notifications. It does not get them here."));
    else if (what == QLatin1String("address"))
        notice(tr("The page wanted to go to an address that is neither encrypted nor on this computer, or belongs to another program. It was stopped."));
    else if (what == QLatin1String("file_choice"))
        notice(tr("The page asked for a file. It gets none here."));
    else if (what == QLatin1String("login_dialog"))
        notice(tr("The server asks for a name and password outside of its page, which does not work here. Use your own browser instead."));
    else if (what == QLatin1String("client_certificate"))
        notice(tr("The server asked for a certificate of yours and was given none. If it needs one, use your own browser instead."));
}

void BrowserWindow::onCookie(const QNetworkCookie& cookie)
{
    if (m_cookies.add(cookie) && !m_settle.isActive())
        m_settle.start();
}

void BrowserWindow::tellCookies()
{
    m_settle.stop();
    if (m_request.cookieNames.isEmpty() || m_hasEnded)
        return;
    auto cookies = m_cookies.all();
    if (!cookies || m_toldCookies == cookies)
        return;
    m_toldCookies = cookies;
    m_output.tellCookies(std::move(*cookies));
}

void BrowserWindow::loadAgain()
{
    if (m_pages->currentWidget() == m_message)
        begin();
    else
        m_page->triggerAction(QWebEnginePage::Reload);
}

void BrowserWindow::useOtherBrowser()
{
    if (std::exchange(m_hasEnded, true))
        return;
    m_output.tell("other_browser");
    QCoreApplication::exit(0);
}

void BrowserWindow::showOrigin()
{
    const OriginText text = originText(m_page->url(), m_page->isOwnAuthority(m_page->url()));
    if (m_origin->text() != text.origin) {
        m_origin->setText(text.origin);
        // The end of a host says whose it is: where there is no room, the beginning goes.
        m_origin->setCursorPosition(static_cast<int>(text.origin.size()));
    }
    m_trust->setText(text.words);
    m_isInsecure = text.trust == OriginText::Trust::Insecure;
    paintWords();
    m_back->setEnabled(m_page->action(QWebEnginePage::Back)->isEnabled());
    if (isKnownToRefuse(m_page->url()))
        notice(tr("Google does not let anybody sign in inside of other programs. Use your own browser instead."));
}

void BrowserWindow::showMessage(const QString& title, const QString& text)
{
    m_messageTitle->setText(title);
    m_messageText->setText(text);
    m_pages->setCurrentWidget(m_message);
    m_startAgain->setFocus();
}

void BrowserWindow::notice(const QString& text)
{
    m_notice->setText(text);
    m_notice->show();
}

void BrowserWindow::addLine(QVBoxLayout& rows)
{
    auto* line = new QWidget(this);
    line->setFixedHeight(1);
    line->setAutoFillBackground(true);
    m_lines.append(line);
    rows.addWidget(line);
}

void BrowserWindow::paintWords()
{
    const Look look = lookFor(QApplication::palette());
    setPalette(look.palette);
    QPalette warning = look.palette;
    warning.setColor(QPalette::WindowText, look.warning);
    m_trust->setPalette(m_isInsecure ? warning : look.palette);
    m_notice->setPalette(warning);
    QPalette line = look.palette;
    line.setColor(QPalette::Window, look.line);
    for (QWidget* one : m_lines)
        one->setPalette(line);
}

void BrowserWindow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange && m_view)
        paintWords();
}

void BrowserWindow::closeEvent(QCloseEvent* event)
{
    if (!std::exchange(m_hasEnded, true))
        m_output.tell("closed");
    event->accept();
    QCoreApplication::exit(0);
}

} // namespace warder::browser
