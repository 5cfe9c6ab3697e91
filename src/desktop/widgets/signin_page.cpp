// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/signin_page.h"

#include "desktop/text/time_text.h"
#include "desktop/widgets/signin_strip.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace warder::desktop {

namespace {

constexpr int kNarrow = 620; // pixels: the QR code below the words

} // namespace

SigninPage::SigninPage(const Theme& theme, SigninsModel& signins, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_signins(signins)
    , m_strip(new SigninStrip(signins, this))
    , m_banner(new MessageBanner(theme, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::kLarge);
    layout->addWidget(m_strip);
    connect(m_strip, &SigninStrip::profileAsked, this, &SigninPage::profileAsked);
    m_banner->setObjectName(QStringLiteral("signinBanner"));
    layout->addWidget(m_banner);
    connect(m_banner, &MessageBanner::actionClicked, this, [this] {
        if (m_model)
            m_model->restart(m_model->isDevice() ? QStringLiteral("device") : QString());
    });
    addBrowserCard(*layout);
    addDeviceCard(*layout);
    QVBoxLayout* content = nullptr;
    auto* card = makeCard(theme, tr("STEPS"), &content, this);
    m_steps = new QVBoxLayout;
    m_steps->setSpacing(Theme::kSmall + 2);
    content->addLayout(m_steps);
    layout->addWidget(card);
    m_otherWay = makeButton({}, QStringLiteral("otherWayButton"), "link", this);
    connect(m_otherWay, &QPushButton::clicked, this, [this] {
        if (m_model)
            m_model->restart(m_model->isDevice() ? QStringLiteral("browser") : QStringLiteral("device"));
    });
    layout->addWidget(m_otherWay, 0, Qt::AlignLeading);
    layout->addStretch(1);
    connect(&signins, &SigninsModel::changed, this, &SigninPage::onChanged);
    // What has a name from the start for whoever lists the page's parts before any sign-in.
    m_banner->show({}, {}, tr("Try again"));
    m_redirect->setAccessibleName(tr("Address at which the sign-in ended"));
    m_otherWay->setText(tr("No browser here? Sign in on another &device instead"));
    m_otherWay->setAccessibleName(m_otherWay->text().remove(u'&'));
}

void SigninPage::follow(const QString& profile)
{
    SigninModel* model = m_signins.of(profile);
    if (model == m_model)
        return;
    m_model = model;
    m_redirect->clear(); // it was for the other
    m_isFocusPlaced = false;
    onChanged();
}

void SigninPage::addBrowserCard(QVBoxLayout& layout)
{
    QVBoxLayout* content = nullptr;
    m_browserCard = makeCard(m_theme, {}, &content, this);
    m_browserHeading = makeLabel(m_theme, Theme::Type::CardTitle, "cardTitle", m_browserCard);
    content->addWidget(m_browserHeading);
    m_browserText = makeLabel(m_theme, Theme::Type::Body, "", m_browserCard);
    m_browserText->setWordWrap(true);
    content->addWidget(m_browserText);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::kSmall);
    m_openAgain = makeButton(tr("&Open the page"), QStringLiteral("openPageButton"), "primary", m_browserCard);
    m_copyAddress = makeButton(tr("Copy addr&ess"), QStringLiteral("copyAddressButton"), "", m_browserCard);
    connect(m_openAgain, &QPushButton::clicked, this, [this] { Q_EMIT openAsked(m_model ? m_model->url() : QString()); });
    connect(m_copyAddress, &QPushButton::clicked, this, [this] {
        if (m_model)
            Q_EMIT copyAsked(m_model->url());
    });
    buttons->addWidget(m_openAgain);
    buttons->addWidget(m_copyAddress);
    buttons->addStretch(1);
    content->addLayout(buttons);
    m_redirectCaption = makeLabel(m_theme, Theme::Type::Small, "muted", m_browserCard);
    m_redirectCaption->setWordWrap(true);
    content->addSpacing(Theme::kSmall);
    content->addWidget(m_redirectCaption);
    auto* line = new QHBoxLayout;
    line->setSpacing(Theme::kSmall);
    m_redirect = new QLineEdit(m_browserCard);
    m_redirect->setObjectName(QStringLiteral("redirectEdit"));
    m_redirect->setMaxLength(16 * 1024);
    m_redirectCaption->setBuddy(m_redirect);
    m_submit = makeButton(tr("&Use it"), QStringLiteral("submitButton"), "", m_browserCard);
    m_submit->setEnabled(false);
    connect(m_redirect, &QLineEdit::textChanged, m_submit, [this](const QString& text) { m_submit->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_redirect, &QLineEdit::returnPressed, m_submit, &QPushButton::click);
    connect(m_submit, &QPushButton::clicked, this, [this] {
        const QString address = m_redirect->text();
        m_redirect->clear(); // it holds a code or a token
        if (m_model)
            m_model->submit(address);
    });
    line->addWidget(m_redirect, 1);
    line->addWidget(m_submit);
    content->addLayout(line);
    m_redirectProblem = makeLabel(m_theme, Theme::Type::Small, "bad", m_browserCard);
    m_redirectProblem->setObjectName(QStringLiteral("redirectProblem"));
    m_redirectProblem->setWordWrap(true);
    content->addWidget(m_redirectProblem);
    layout.addWidget(m_browserCard);
}

void SigninPage::addDeviceCard(QVBoxLayout& layout)
{
    QVBoxLayout* outer = nullptr;
    m_deviceCard = makeCard(m_theme, {}, &outer, this);
    auto* both = new FoldingLayout(kNarrow);
    both->setSpacing(Theme::kPage);
    outer->addLayout(both);
    auto* words = new QVBoxLayout;
    words->setSpacing(Theme::kMedium);
    both->addLayout(words, 1);
    auto* heading = makeLabel(m_theme, Theme::Type::CardTitle, "cardTitle", m_deviceCard);
    heading->setText(tr("SIGN IN ON ANY DEVICE"));
    words->addWidget(heading);
    m_deviceText = makeLabel(m_theme, Theme::Type::Body, "", m_deviceCard);
    m_deviceText->setWordWrap(true);
    words->addWidget(m_deviceText);
    m_code = makeLabel(m_theme, Theme::Type::Code, "", m_deviceCard);
    m_code->setObjectName(QStringLiteral("userCode"));
    words->addWidget(m_code);
    auto* line = new QWidget(m_deviceCard);
    auto* buttons = new FlowLayout(line);
    m_openDevicePage = makeButton(tr("&Open the page"), QStringLiteral("openDevicePageButton"), "primary", m_deviceCard);
    auto* copyCode = makeButton(tr("Copy co&de"), QStringLiteral("copyCodeButton"), "", m_deviceCard);
    auto* copyAddress = makeButton(tr("Copy addr&ess"), QStringLiteral("copyDeviceAddressButton"), "", m_deviceCard);
    connect(m_openDevicePage, &QPushButton::clicked, this, [this] { Q_EMIT openAsked(m_model ? m_model->url() : QString()); });
    connect(copyCode, &QPushButton::clicked, this, [this] {
        if (m_model)
            Q_EMIT copyAsked(m_model->userCode());
    });
    connect(copyAddress, &QPushButton::clicked, this, [this] {
        if (m_model)
            Q_EMIT copyAsked(m_model->url());
    });
    buttons->addWidget(m_openDevicePage);
    buttons->addWidget(copyCode);
    buttons->addWidget(copyAddress);
    words->addWidget(line);
    words->addStretch(1);
    m_codeLeft = makeLabel(m_theme, Theme::Type::Small, "muted", m_deviceCard);
    m_codeLeft->setObjectName(QStringLiteral("codeLeft"));
    m_codeLeft->setWordWrap(true);
    words->addWidget(m_codeLeft);
    m_codeBar = new LifeBar(m_theme, m_deviceCard);
    words->addWidget(m_codeBar);
    auto* picture = new QVBoxLayout;
    picture->setSpacing(Theme::kSmall);
    both->addLayout(picture);
    m_qr = new QrView(m_deviceCard);
    m_qr->setObjectName(QStringLiteral("qrView"));
    picture->addWidget(m_qr);
    m_qrCaption = makeLabel(m_theme, Theme::Type::Small, "muted", m_deviceCard);
    m_qrCaption->setText(tr("Scan with a phone"));
    m_qrCaption->setAlignment(Qt::AlignCenter);
    picture->addWidget(m_qrCaption);
    layout.addWidget(m_deviceCard);
}

void SigninPage::onChanged()
{
    if (!m_model)
        return;
    m_strip->show(m_model->profile());
    const bool isRunning = m_model->phase() == SigninModel::Phase::Running;
    const bool hasFailed = m_model->phase() == SigninModel::Phase::Failed;
    m_banner->show(hasFailed ? m_model->failure() : QString(), m_model->serverMessage(), tr("Try again"));
    m_browserCard->setVisible(isRunning && !m_model->isDevice());
    showBrowserCard();
    m_redirectProblem->setText(m_model->submitProblem());
    m_redirectProblem->setVisible(!m_model->submitProblem().isEmpty());
    m_deviceCard->setVisible(isRunning && m_model->isDevice() && !m_model->userCode().isEmpty());
    m_deviceText->setText(tr("Open %1 and enter").arg(m_model->url()));
    m_code->setText(m_model->userCode());
    QStringList letters;
    for (const QChar c : m_model->userCode())
        letters.append(c);
    m_code->setAccessibleName(letters.join(u' ')); // read letter by letter
    m_qr->setText(m_model->scanUrl());
    m_qr->setVisible(m_qr->hasCode());
    m_qrCaption->setVisible(m_qr->hasCode());
    m_otherWay->setVisible(m_model->hasBrowserPage() && !m_model->asksForSecret() && !m_model->asksForRedirect());
    m_otherWay->setText(m_model->isDevice() ? tr("No phone, no second screen? Use a &browser here instead") : tr("No browser here? Sign in on another &device instead"));
    m_otherWay->setAccessibleName(m_otherWay->text().remove(u'&'));
    showSteps();
    placeFocus();
    tick();
}

// Once, and from this page alone: what was pressed to come here is gone, and Qt would go on from there to whatever comes next. Whoever walks
// in the list stays there.
void SigninPage::placeFocus()
{
    QWidget* main = m_openAgain;
    if (m_model->asksForSecret())
        main = m_redirect;
    else if (m_model->isDevice())
        main = m_openDevicePage;
    const QWidget* focus = window()->focusWidget();
    if (m_isFocusPlaced || !isVisible() || !main->isVisible() || !main->isEnabled())
        return;
    m_isFocusPlaced = true;
    if (!focus || !focus->isVisible() || focus == m_otherWay)
        main->setFocus(Qt::OtherFocusReason);
}

// What the card says and wants depends on who waits for what: a browser, the address that it ended on, or a token.
void SigninPage::showBrowserCard()
{
    const bool hasUrl = !m_model->url().isEmpty();
    const bool wantsSecret = m_model->asksForSecret();
    m_openAgain->setEnabled(hasUrl);
    m_copyAddress->setEnabled(hasUrl);
    m_openAgain->setVisible(m_model->hasBrowserPage());
    m_copyAddress->setVisible(m_model->hasBrowserPage());
    m_redirect->setEnabled(m_model->takesAnswers());
    const auto echo = wantsSecret ? QLineEdit::Password : QLineEdit::Normal;
    if (m_redirect->echoMode() != echo) {
        m_redirect->setEchoMode(echo);
        if (wantsSecret)
            m_redirect->setFocus(); // it is the one thing to do now
    }
    m_redirect->setVisible(m_model->hasBrowserPage() || wantsSecret);
    m_submit->setVisible(m_redirect->isVisibleTo(m_browserCard));
    m_redirectCaption->setVisible(m_redirect->isVisibleTo(m_browserCard));
    if (wantsSecret) {
        m_browserHeading->setText(tr("YOUR TOKEN"));
        m_browserText->setText(m_model->hasBrowserPage() ? tr("Sign in on the page, then copy its session cookies from the browser's developer tools.")
                                                         : tr("The service gives its token to you, not to Warder: paste it once, and Warder keeps it in the vault."));
        m_redirectCaption->setText(m_model->hasBrowserPage() ? tr("The coo&kies, as NAME=VALUE:") : tr("To&ken:"));
        m_redirect->setAccessibleName(m_model->hasBrowserPage() ? tr("Session cookies") : tr("Token"));
        m_redirect->setPlaceholderText({});
        return;
    }
    m_browserHeading->setText(m_model->hasBrowserPage() ? tr("SIGN IN WITH YOUR BROWSER") : tr("NOTHING TO DO"));
    m_redirect->setAccessibleName(tr("Address at which the sign-in ended"));
    m_redirect->setPlaceholderText(QStringLiteral("http://127.0.0.1:…/callback?code=…"));
    if (!m_model->hasBrowserPage())
        m_browserText->setText(tr("Warder fetches the token by itself."));
    else if (!hasUrl)
        m_browserText->setText(tr("Asking the provider where its page is…"));
    else if (m_model->asksForRedirect())
        m_browserText->setText(tr("After signing in, the browser ends on a page that says you are not authenticated. That is as it should be: copy that page's whole address."));
    else
        m_browserText->setText(tr("Your browser shows the provider's own page. Come back when it says that you are signed in."));
    m_redirectCaption->setText(m_model->asksForRedirect() ? tr("That page's address, within two &minutes:")
                                                          : tr("Signed in on another co&mputer? Its browser ends on a page that does not open. Paste that page's address:"));
}

void SigninPage::showSteps()
{
    clear(*m_steps);
    for (const SigninModel::Step& step : m_model->steps()) {
        auto* line = new QWidget(this);
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(Theme::kMedium);
        const bool isRunning = step.mark == SigninModel::Mark::Running;
        QString mark;
        QString spoken;
        switch (step.mark) {
        case SigninModel::Mark::Ahead:
            mark = QStringLiteral("○");
            spoken = tr("still to come");
            break;
        case SigninModel::Mark::Running:
            mark = QStringLiteral("●");
            spoken = tr("running");
            break;
        case SigninModel::Mark::Done:
            mark = QStringLiteral("✓");
            spoken = tr("done");
            break;
        case SigninModel::Mark::Failed:
            mark = QStringLiteral("✗");
            spoken = tr("failed");
            break;
        }
        auto* sign = makeLabel(m_theme, Theme::Type::Strong, step.mark == SigninModel::Mark::Failed ? "bad" : "", line);
        sign->setText(mark);
        sign->setFixedWidth(Theme::kLarge);
        auto* text = makeLabel(m_theme, isRunning ? Theme::Type::Strong : Theme::Type::Body, step.mark == SigninModel::Mark::Ahead ? "muted" : "", line);
        text->setText(step.text);
        //: Read aloud: %1 is a step, %2 how far it is
        text->setAccessibleName(tr("%1: %2").arg(step.text, spoken));
        row->addWidget(sign);
        row->addWidget(text, 1);
        if (step.beganAt && step.endedAt && *step.endedAt > *step.beganAt) {
            auto* took = makeLabel(m_theme, Theme::Type::Small, "muted", line);
            took->setText(exactDuration(*step.endedAt - *step.beganAt));
            row->addWidget(took);
        }
        m_steps->addWidget(line);
        line->show();
    }
}

void SigninPage::tick()
{
    if (!m_model)
        return;
    const auto left = m_model->codeLeft();
    m_codeLeft->setText(left ? tr("The code ends in %1. Compare it with the code that the page shows before you agree.").arg(exactDuration(*left)) : QString());
    m_codeBar->setVisible(left.has_value());
    m_codeBar->show(m_model->codeLifeLeft(), Tone::Busy);
}

} // namespace warder::desktop
