// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/main_window.h"

#include "desktop/appearance.h"
#include "desktop/dropped_address.h"
#include "desktop/widgets/accessible_parts.h"
#include "desktop/widgets/add_page.h"
#include "desktop/widgets/import_page.h"
#include "desktop/widgets/found_card.h"
#include "desktop/widgets/kept_input.h"
#include "desktop/widgets/page_area.h"
#include "desktop/widgets/profile_actions.h"
#include "desktop/widgets/profile_editor.h"
#include "desktop/widgets/profile_side.h"
#include "desktop/widgets/profile_tabs.h"
#include "desktop/widgets/settings_page.h"
#include "desktop/widgets/signin_page.h"
#include "desktop/widgets/timeline_page.h"
#include "desktop/widgets/vault_page.h"
#include "desktop/widgets/waiting_page.h"
#include "desktop/widgets/window_questions.h"
#include "wire/file_edit.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QMimeData>
#include <QShortcut>
#include <QUrl>
#include <QVBoxLayout>

#include <chrono>
#include <utility>

namespace warder::desktop {

using client::AgentClient;
using namespace std::chrono_literals;

namespace {

constexpr auto kNoticeTime = 6s;
// Of a small window's width; in a large one the list has no use for more.
constexpr int kSideShare = 3;
constexpr int kPageShare = 7;
constexpr int kNarrowHeader = 560; // pixels: the actions stand below the name

} // namespace

MainWindow::MainWindow(AgentClient& client, const Theme& theme, Now now, QWidget* parent, DesktopSettings* settings)
    : QMainWindow(parent)
    , m_ownSettings(settings ? nullptr : std::make_unique<DesktopSettings>())
    , m_desktop(settings ? *settings : *m_ownSettings)
    , m_client(client)
    , m_now(now)
    , m_theme(theme)
    , m_agent(client, now)
    , m_signins(client, now)
    , m_add(client)
    , m_check(client, now)
    , m_edit(client)
    , m_copies(client)
    , m_import(client, ConfigurationPlace::fromProcess())
    , m_settings(client, now)
    , m_timeline(client, m_agent)
    , m_found(client, ConfigurationPlace::fromProcess())
    , m_agentSettings(client)
    , m_autostart(Autostart::defaultFolder(), QCoreApplication::applicationFilePath())
    , m_tools(wire::fileEditFolder())
    , m_vaultReset(client, CommandLine(CommandLine::besideThisProgram()))
    , m_diagnostics(client, CommandLine(CommandLine::besideThisProgram()), DiagnosticsModel::defaultLogFile())
    , m_clipboard(nullptr)
    , m_order(m_agent.profiles(), now)
    , m_questions(new WindowQuestions(*this))
{
    installAccessibleParts();
    setWindowTitle(tr("Warder"));
    setObjectName(QStringLiteral("mainWindow"));
    setPalette(m_theme.palette());
    setStyleSheet(m_theme.styleSheet());
    resize(1180, 760);
    setMinimumSize(720, 480);
    setAcceptDrops(true);
    m_ticker.setInterval(1s);
    m_notice.setSingleShot(true);
    qApp->installEventFilter(this);
    connect(&m_desktop, &DesktopSettings::themeChanged, this, [this] { setTheme(applyThemeChoice(m_desktop.theme())); });
    m_order.setChoice(ListChoice::fromWords(m_desktop.list()));
    connect(&m_order, &ProfileOrderModel::choiceChanged, this, [this] { m_desktop.setList(m_order.choice().words()); });
    connectQuestions();
    build();
    m_side->focusList();
}

// Everything that is seen, from the models as they are. Each text is made here and in the parts' constructors, and nowhere is a second
// place that would have to say it again in another language (docs/decisions/0050-languages.md).
void MainWindow::build()
{
    auto* whole = new QWidget(this);
    auto* rows = new QVBoxLayout(whole);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(makeTopBar());
    auto* columns = new QHBoxLayout;
    columns->setSpacing(0);
    rows->addLayout(columns, 1);
    m_side = new ProfileSide(m_theme, m_agent, m_order, whole);
    columns->addWidget(m_side, kSideShare);

    m_scroll = new PageArea(whole);
    columns->addWidget(m_scroll, kPageShare);
    m_timelinePage = new TimelinePage(m_theme, m_timeline, whole);
    m_timelinePage->hide();
    columns->addWidget(m_timelinePage, kPageShare);
    auto* page = new QWidget(m_scroll);
    page->setObjectName(QStringLiteral("page"));
    m_scroll->setWidget(page);
    auto* content = new QVBoxLayout(page);
    content->setContentsMargins(Theme::kPage, Theme::kPage - 4, Theme::kPage, Theme::kPage);
    content->setSpacing(Theme::kLarge);
    m_banner = new MessageBanner(m_theme, page);
    m_banner->setObjectName(QStringLiteral("agentBanner"));
    content->addWidget(m_banner);
    m_header = makeHeader();
    content->addWidget(m_header);
    m_actionBanner = new MessageBanner(m_theme, page);
    m_actionBanner->setObjectName(QStringLiteral("actionBanner"));
    content->addWidget(m_actionBanner);
    m_pages = new PageStack(page);
    m_profileTabs = new ProfileTabs(m_theme, m_client, m_now, m_pages);
    m_signinPage = new SigninPage(m_theme, m_signins, m_pages);
    m_addPage = new AddPage(m_theme, m_add, m_pages);
    m_addPage->offer(new FoundCard(m_theme, m_found, m_addPage));
    m_importPage = new ImportPage(m_theme, m_import, m_pages);
    m_editor = new ProfileEditor(m_theme, m_edit, m_pages);
    m_settingsPage = new SettingsPage(m_theme, SettingsModels { m_desktop, m_autostart, m_agent, m_agentSettings, m_settings, m_vaultReset, m_tools, m_diagnostics }, m_pages);
    m_vaultPage = new VaultPage(m_theme, m_pages);
    m_waitingPage = new WaitingPage(m_theme, m_pages);
    for (QWidget* one : { static_cast<QWidget*>(m_profileTabs), static_cast<QWidget*>(m_signinPage), static_cast<QWidget*>(m_addPage), static_cast<QWidget*>(m_importPage), static_cast<QWidget*>(m_editor), static_cast<QWidget*>(m_settingsPage), static_cast<QWidget*>(m_vaultPage), static_cast<QWidget*>(m_waitingPage) })
        m_pages->addWidget(one);
    content->addWidget(m_pages, 1);
    setCentralWidget(whole);

    m_announcer = new Announcer(whole);
    m_actions = new ProfileActions(*this);
    connectActions();
    connectModels();
    auto* find = new QShortcut(QKeySequence::Find, whole);
    connect(find, &QShortcut::activated, this, [this] {
        if (m_isInTimeline)
            openProfiles();
        m_side->focusSearch();
    });
    onAgentChanged();
}

void MainWindow::rebuild()
{
    m_isRebuildDue = false;
    const KeptInput input(*centralWidget());
    const QString footer = m_notice.isActive() ? m_side->footer() : QString();
    // The parts go first: what they were connected to here is connected anew by build().
    for (QObject* model : std::initializer_list<QObject*> { &m_agent, &m_signins, &m_add, &m_check, &m_edit, &m_copies, &m_import, &m_settings, &m_vaultReset, &m_ticker, &m_notice })
        model->disconnect(this);
    centralWidget()->hide(); // its pages tell their models that nobody looks
    delete m_actions;
    delete takeCentralWidget();
    setWindowTitle(tr("Warder"));
    m_order.retranslate();
    build();
    centralWidget()->show(); // at once, so that the keyboard finds its place
    if (m_isAdding)
        m_addPage->begin(m_agent.profiles().items().empty());
    // What a page shows of a model that goes on it learns when that changes.
    Q_EMIT m_add.presetsChanged();
    Q_EMIT m_add.changed();
    Q_EMIT m_import.changed();
    m_signins.retell();
    input.restore(*centralWidget());
    if (!footer.isEmpty())
        m_side->setFooter(footer);
    setTicking();
    Q_EMIT languageChanged();
}

MainWindow::~MainWindow()
{
    hide(); // while the models are here that the pages tell of it
}

QWidget* MainWindow::makeTopBar()
{
    auto* bar = new QWidget(this);
    bar->setObjectName(QStringLiteral("topBar"));
    bar->setAttribute(Qt::WA_StyledBackground);
    bar->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed); // a high page takes nothing of it
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(Theme::kMedium, 5, Theme::kMedium, 5);
    row->setSpacing(Theme::kSmall + 2);
    auto* name = makeLabel(m_theme, Theme::Type::Strong, "", bar);
    name->setText(tr("Warder"));
    row->addWidget(name);
    row->addStretch(1);
    m_profilesButton = addPlace(tr("Profiles"), QStringLiteral("profilesButton"), "Ctrl+1", &MainWindow::openProfiles, *bar);
    m_timelineButton = addPlace(tr("Timeline"), QStringLiteral("timelineButton"), "Ctrl+2", &MainWindow::openTimeline, *bar);
    row->addWidget(m_profilesButton);
    row->addWidget(m_timelineButton);
    row->addStretch(1);
    m_addButton = makeButton(tr("+ &Add"), QStringLiteral("addProfileButton"), "", bar);
    m_addButton->setAccessibleName(tr("Add a profile"));
    m_lockButton = makeButton(tr("&Lock"), QStringLiteral("lockButton"), "", bar);
    row->addWidget(m_addButton);
    row->addWidget(m_lockButton);
    m_menuButton = makeButton(QStringLiteral("☰"), QStringLiteral("menuButton"), "flat", bar);
    m_menuButton->setAccessibleName(tr("Menu"));
    row->addWidget(m_menuButton);
    auto* actions = new QMenu(m_menuButton);
    actions->setAccessibleName(tr("Menu"));
    m_settingsAction = actions->addAction(tr("S&ettings"));
    m_settingsAction->setShortcut(QKeySequence(QStringLiteral("Ctrl+,")));
    addAction(m_settingsAction); // or its keys would hold only while the menu is open
    connect(m_settingsAction, &QAction::triggered, this, &MainWindow::openSettings);
    actions->addSeparator();
    QAction* quit = actions->addAction(tr("&Quit"));
    quit->setShortcut(QKeySequence::Quit);
    addAction(quit);
    connect(quit, &QAction::triggered, this, [this] { Q_EMIT quitAsked(false); });
    connect(actions->addAction(tr("Quit and &stop serving")), &QAction::triggered, this, [this] { Q_EMIT quitAsked(true); });
    connect(m_menuButton, &QPushButton::clicked, actions, [this, actions] { openBelow(*actions, *m_menuButton); });
    return bar;
}

// A place of the window that one goes to: a button above, and keys.
QPushButton* MainWindow::addPlace(const QString& text, const QString& objectName, const char* keys, void (MainWindow::*open)(), QWidget& bar)
{
    QPushButton* button = makeButton(text, objectName, "nav", &bar);
    button->setCheckable(true);
    connect(button, &QPushButton::clicked, this, open);
    auto* shortcut = new QShortcut(QKeySequence(QString::fromLatin1(keys)), button);
    connect(shortcut, &QShortcut::activated, this, open);
    button->setToolTip(shortcut->key().toString(QKeySequence::NativeText)); // in place of a letter, of which each page has its own
    return button;
}

QWidget* MainWindow::makeHeader()
{
    auto* header = new QWidget(this);
    auto* both = new FoldingLayout(kNarrowHeader, header);
    both->setSpacing(Theme::kMedium + 2);
    auto* who = new QHBoxLayout;
    who->setSpacing(Theme::kMedium + 2);
    both->addLayout(who, 1);
    m_tile = new Tile(46, m_theme, header);
    who->addWidget(m_tile);
    auto* words = new QVBoxLayout;
    words->setSpacing(1);
    who->addLayout(words, 1);
    auto* row = new QHBoxLayout;
    row->setSpacing(Theme::kMedium + 2);
    both->addLayout(row);
    auto* first = new QHBoxLayout;
    first->setSpacing(Theme::kMedium);
    m_name = new ElidedLabel(m_theme, Theme::Type::Title, ElidedLabel::Look::Text, header);
    m_name->setObjectName(QStringLiteral("profileName"));
    m_pill = new StatePill(m_theme, header);
    m_pill->setObjectName(QStringLiteral("statePill"));
    first->addWidget(m_name);
    first->addWidget(m_pill);
    first->addStretch(1);
    words->addLayout(first);
    m_subtitle = new ElidedLabel(m_theme, Theme::Type::Body, ElidedLabel::Look::Muted, header);
    m_subtitle->setObjectName(QStringLiteral("profileSubtitle"));
    words->addWidget(m_subtitle);
    m_copy = makeButton(tr("&Copy token"), QStringLiteral("copyTokenButton"), "", header);
    m_action = makeButton({}, QStringLiteral("mainActionButton"), "primary", header);
    m_more = makeButton(QStringLiteral("⋯"), QStringLiteral("moreButton"), "flat", header);
    m_more->setAccessibleName(tr("More for this profile"));
    row->addWidget(m_copy);
    row->addWidget(m_action);
    row->addWidget(m_more);
    row->addStretch(1); // where they have a line of their own
    return header;
}

void MainWindow::connectActions()
{
    connect(m_more, &QPushButton::clicked, m_actions, [this] { openBelow(m_actions->menu(), *m_more); });
    connect(m_actions, &ProfileActions::signinAsked, this, [this](const QString& flow) { startSignin(current(), flow); });
    connect(m_actions, &ProfileActions::refreshAsked, this, &MainWindow::refresh);
    connect(m_actions, &ProfileActions::checkAsked, this, [this] {
        m_failure.clear();
        m_check.check(current());
    });
    connect(m_actions, &ProfileActions::editAsked, this, &MainWindow::edit);
    connect(m_actions, &ProfileActions::duplicateAsked, this, [this] { m_questions->askForCopyName(current()); });
    connect(m_actions, &ProfileActions::exportAsked, this, [this] { m_questions->askWhereToExport(current()); });
    connect(m_actions, &ProfileActions::consoleAsked, this, [this] { openAddress(m_overview.consoleUrl()); });
    connect(m_actions, &ProfileActions::signoutAsked, this, [this] {
        m_failure.clear();
        m_check.forget();
        m_agent.signOut(current());
    });
    connect(m_actions, &ProfileActions::removeAsked, this, [this] {
        if (const ProfileItem* item = m_agent.profiles().find(current()))
            m_questions->askToRemove(*item);
    });
}

// These live as long as the window does, whatever is built anew in it.
void MainWindow::connectQuestions()
{
    connect(m_questions, &WindowQuestions::passwordGiven, &m_agent, &AgentModel::unlock);
    connect(m_questions, &WindowQuestions::removalWanted, &m_agent, &AgentModel::removeProfile);
    connect(m_questions, &WindowQuestions::copyNamed, &m_copies, &ProfileCopies::duplicate);
    connect(m_questions, &WindowQuestions::exportPlaceChosen, &m_copies, &ProfileCopies::exportTo);
    connect(m_questions, &WindowQuestions::importFileChosen, this, &MainWindow::importFile);
    connect(m_questions, &WindowQuestions::linkAccepted, this, [this](const AddLink& link) {
        beginAdding({});
        m_addPage->lookAt(link.address, link.preset);
    });
}

void MainWindow::connectModels()
{
    connect(&m_agent, &AgentModel::changed, this, &MainWindow::onAgentChanged);
    connect(&m_agent, &AgentModel::profileChanged, this, [this](const QString& name) {
        // What the action was for has come true meanwhile: there is another token, or the profile is gone.
        const ProfileItem* item = m_agent.profiles().find(name);
        if (!item)
            m_signins.forget(name);
        if (name == m_failedProfile && (!item || item->obtainedAt != m_failedWith))
            m_failure.clear();
        onAgentChanged();
        if (isVisible())
            m_agent.countRequests();
    });
    connect(&m_agent, &AgentModel::failed, this, &MainWindow::onFailed);
    connect(&m_agent, &AgentModel::told, this, &MainWindow::onTold);
    connect(&m_agent, &AgentModel::passwordAsked, m_questions, &WindowQuestions::askForPassword);
    connect(&m_agent, &AgentModel::tokenShown, this, [this](const QString&, const QString& token) { copySecret(token); });
    connect(m_profileTabs, &ProfileTabs::copyAsked, this, [this](const QString& text) {
        SecretClipboard::copyText(text);
        onTold(tr("The command is in the clipboard."));
    });
    connect(&m_profileTabs->token(), &TokenModel::copied, this, &MainWindow::copySecret);
    connect(&m_signins, &SigninsModel::changed, this, &MainWindow::showPage);
    connect(&m_signins, &SigninsModel::begun, this, [this](const QString& profile) {
        // The next of a row takes nobody away from what he is doing meanwhile.
        const bool isElsewhere = m_isInSettings || m_isAdding || m_isImporting || m_isInTimeline || !m_edit.profile().isEmpty();
        if (!isElsewhere)
            showSignin(profile);
    });
    connect(m_signinPage, &SigninPage::profileAsked, this, &MainWindow::showSignin);
    connect(m_signinPage, &SigninPage::copyAsked, this, [](const QString& text) { SecretClipboard::copyText(text); });
    connect(m_signinPage, &SigninPage::openAsked, this, &MainWindow::openAddress);
    connect(&m_agent, &AgentModel::pageAddressReady, this, &MainWindow::startBrowser);
    connect(&m_agent, &AgentModel::pageAddressFailed, this, [this] { startBrowser({}); });
    connect(m_waitingPage, &WaitingPage::actionClicked, this, &MainWindow::unlock);
    connect(m_vaultPage, &VaultPage::passphraseChosen, &m_agent, &AgentModel::protectByPassphrase);
    connect(m_vaultPage, &VaultPage::keyFileChosen, &m_agent, &AgentModel::protectByKeyFile);
    connect(m_addPage, &AddPage::cancelled, this, [this] {
        m_isAdding = false;
        showPage();
    });
    connect(m_addPage, &AddPage::importAsked, m_questions, &WindowQuestions::askWhatToImport);
    connect(m_importPage, &ImportPage::closed, this, [this] {
        m_isImporting = false;
        m_import.reset();
        showPage();
    });
    connect(&m_import, &ImportModel::imported, this, [this](const QStringList& names) {
        m_isImporting = false;
        m_isAdding = false;
        m_selected = names.front();
        onTold(tr("%n profile(s) imported. Sign in to use them.", nullptr, static_cast<int>(names.size())));
        onAgentChanged();
    });
    connect(&m_copies, &ProfileCopies::failed, this, &MainWindow::onFailed);
    connect(&m_copies, &ProfileCopies::exported, this, [this](const QString& path) { onTold(tr("The profile is in %1, without secrets.").arg(path)); });
    connect(&m_copies, &ProfileCopies::duplicated, this, [this](const QString& name) {
        m_selected = name;
        onTold(tr("%1 is there. It has no session of its own yet: sign in to use it.").arg(name));
        onAgentChanged();
    });
    connect(&m_add, &AddProfileModel::added, this, [this](const QString& name) {
        m_isAdding = false;
        m_selected = name;
        startSignin(name);
    });
    connect(m_settingsPage, &SettingsPage::closed, this, [this] {
        m_isInSettings = false;
        showPage();
    });
    connect(m_timelinePage, &TimelinePage::profileAsked, this, [this](const QString& profile) {
        m_selected = profile;
        openProfiles();
        m_side->focusList();
    });
    connect(m_timelinePage, &TimelinePage::addAsked, m_addButton, &QPushButton::click);
    connect(m_timelinePage, &TimelinePage::unlockAsked, this, &MainWindow::unlock);
    connect(m_settingsPage, &SettingsPage::copyAsked, this, [this](const QString& text) {
        SecretClipboard::copyText(text);
        onTold(tr("The diagnostics are in the clipboard."));
    });
    connect(&m_vaultReset, &VaultReset::done, this, &MainWindow::onTold);
    connect(&m_vaultReset, &VaultReset::failed, this, [this](const QString& text) { m_banner->show(text); });
    connect(&m_agent, &AgentModel::vaultChanged, &m_settings, &SettingsModel::loadVault);
    connect(m_addButton, &QPushButton::clicked, this, [this] { beginAdding({}); });
    connect(m_lockButton, &QPushButton::clicked, this, [this] {
        if (m_agent.isLocked())
            unlock();
        else
            m_agent.lock();
    });
    connect(m_banner, &MessageBanner::actionClicked, this, &MainWindow::onBannerAction);
    connect(m_actionBanner, &MessageBanner::actionClicked, this, [this] {
        m_failure.clear();
        m_check.forget();
        showCurrent();
    });
    connect(&m_check, &CheckModel::changed, this, &MainWindow::showActionBanner);
    connect(m_editor, &ProfileEditor::closed, this, [this] {
        m_edit.close();
        showPage();
    });
    connect(m_action, &QPushButton::clicked, this, &MainWindow::onMainAction);
    connect(m_copy, &QPushButton::clicked, this, [this] { m_agent.fetchToken(current()); });
    connect(m_side, &ProfileSide::listAppeared, this, [this] {
        if (m_pages->currentWidget() != m_addPage)
            m_side->focusList(); // not whatever button is first
    });
    connect(m_side, &ProfileSide::chosen, this, [this](const QString& profile) {
        m_selected = profile;
        m_isAdding = false;
        m_isImporting = false;
        m_isInSettings = false;
        showCurrent();
        showPage();
    });
    connect(&m_ticker, &QTimer::timeout, this, &MainWindow::tick);
    connect(&m_notice, &QTimer::timeout, this, [this] { m_side->setFooter(m_agent.footerText()); });
}

QString MainWindow::current() const
{
    return m_selected;
}

void MainWindow::select(const QString& profile)
{
    m_selected = profile;
    m_isInTimeline = false;
    onAgentChanged();
}

void MainWindow::startSignin(const QString& profile, const QString& flow)
{
    if (profile.isEmpty())
        return;
    m_signins.start(profile, flow);
    showSignin(profile);
}

void MainWindow::showSignin(const QString& profile)
{
    m_selected = profile;
    m_isAdding = false;
    m_isImporting = false;
    m_isInSettings = false;
    m_isInTimeline = false;
    m_check.forget();
    m_failure.clear();
    onAgentChanged();
}

void MainWindow::startSignins(const QStringList& profiles)
{
    m_signins.startEach(profiles);
    if (!profiles.isEmpty())
        showSignin(profiles.front());
}

void MainWindow::raiseToFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::openLink(const QString& text)
{
    raiseToFront();
    if (m_questions->isAskingAboutLink())
        return; // a page may open as many as it likes
    QString problem;
    const auto link = AddLink::parse(text, problem);
    if (link && !mayAdd())
        problem = tr("Warder cannot add anything just now. Unlock it or start its agent, then open the link again.");
    if (!problem.isEmpty())
        m_questions->sayAboutLink(problem);
    else
        m_questions->askAboutLink(*link);
}

void MainWindow::onAgentChanged()
{
    const QString trouble = m_agent.trouble();
    const bool isConnected = m_agent.link() == AgentClient::Link::Connected;
    m_banner->show(trouble, {}, m_agent.link() == AgentClient::Link::Gone ? tr("&Restart") : m_agent.isVaultLost() && isConnected ? tr("&What can be done…")
                       : m_agent.isVaultRestored() && isConnected                                     ? tr("&Accept this vault")
                                                                                                     : QString());
    if (!isConnected)
        m_notice.stop(); // whatever was said last is no longer so
    if (!m_notice.isActive())
        m_side->setFooter(m_agent.footerText());
    m_lockButton->setText(m_agent.isLocked() ? tr("Un&lock…") : tr("&Lock"));
    m_lockButton->setAccessibleName(m_lockButton->text().remove(u'&'));
    m_settingsAction->setEnabled(isConnected && !m_agent.isLocked() && !m_agent.needsVaultChoice());
    m_lockButton->setEnabled(isConnected && !m_agent.needsVaultChoice());
    m_addButton->setEnabled(mayAdd());
    m_vaultPage->setBusy(m_agent.isProtecting());

    // A profile that was just written is signed in to before the agent has told of it.
    if (!m_agent.profiles().find(m_selected) && !m_signins.concerns(m_selected)) {
        const auto& items = m_agent.profiles().items();
        m_selected = items.empty() ? QString() : items.front().name;
    }
    m_side->select(m_selected);
    showCurrent();
    showPage();
}

void MainWindow::showCurrent()
{
    const ProfileItem* item = m_agent.profiles().find(m_selected);
    if (!item)
        return;
    m_overview = OverviewModel(*item, m_agent.now());
    m_tile->show(markOf(item->kind, item->preset, item->name, item->initials()));
    m_name->setText(item->name);
    m_subtitle->setText(m_overview.subtitle());
    const bool isSigningIn = m_signins.isRunning(item->name);
    const bool isServed = m_agent.link() == AgentClient::Link::Connected;
    if (!isServed)
        m_pill->show(tr("Agent not running"), Tone::Idle); // whatever it was when somebody could still say so
    else
        m_pill->show(isSigningIn ? tr("Signing in") : m_overview.stateWord(), isSigningIn ? Tone::Busy : m_overview.tone());
    announceState(item->name, m_pill->text());
    m_copy->setVisible(m_overview.canCopyToken() && !isSigningIn);
    m_profileTabs->show(m_overview);

    const MainAction action = m_signins.concerns(item->name) ? MainAction::CancelSignIn : m_overview.action();
    const bool isPrimary = action != MainAction::CancelSignIn;
    QString text;
    switch (action) {
    case MainAction::None:
        break;
    case MainAction::SignIn:
        text = tr("&Sign in");
        break;
    case MainAction::CancelSignIn:
        text = isSigningIn ? tr("&Cancel") : tr("Clos&e");
        break;
    case MainAction::Refresh:
        text = tr("&Refresh now");
        break;
    case MainAction::Unlock:
        text = tr("&Unlock…");
        break;
    }
    const QString look = isPrimary ? QStringLiteral("primary") : QString();
    if (m_action->property("look").toString() != look) {
        m_action->setProperty("look", look);
        m_action->setStyleSheet(m_action->styleSheet()); // looks at the property again
    }
    m_action->setText(text);
    m_action->setAccessibleName(QString(text).remove(u'&'));
    m_action->setVisible(action != MainAction::None);
    for (QPushButton* button : { m_copy, m_action, m_more })
        button->setEnabled(isServed);
    m_more->setVisible(!m_signins.concerns(item->name) && item->state != ProfileState::Broken && item->state != ProfileState::Locked);
    m_actions->review(isServed && !m_signins.concerns(item->name) ? &m_overview : nullptr);
    showActionBanner();
}

// A state that changed under the eyes of somebody who cannot see it; another profile that was chosen is read anyway.
void MainWindow::announceState(const QString& profile, const QString& state)
{
    const bool isSame = std::exchange(m_announcedProfile, profile) == profile;
    if (std::exchange(m_announcedState, state) != state && isSame && isVisible())
        m_announcer->announce(tr("%1: %2").arg(profile, state));
}

// What came of the person's last action, beside the profile that it was for.
void MainWindow::showActionBanner()
{
    const bool isAbout = m_header->isVisibleTo(this) && !m_signins.concerns(m_selected);
    if (isAbout && m_check.outcome() != CheckModel::Outcome::None && m_check.profile() == m_selected) {
        const bool isRunning = m_check.outcome() == CheckModel::Outcome::Running;
        const Tone tone = isRunning ? Tone::Busy : m_check.outcome() == CheckModel::Outcome::Accepted ? Tone::Good : Tone::Warning;
        m_actionBanner->show(m_check.text(), m_check.quotation(), isRunning ? QString() : tr("&Dismiss"), tone);
        return;
    }
    m_actionBanner->show(isAbout && m_failedProfile == m_selected ? m_failure : QString(), {}, tr("&Dismiss"));
}

void MainWindow::showPage()
{
    const bool hasProfiles = !m_agent.profiles().items().empty();
    const bool isLocked = m_agent.isLocked() && m_agent.link() == AgentClient::Link::Connected;
    const bool isFirst = m_agent.isLoaded() && !hasProfiles;
    if (isFirst && !m_isAdding) {
        m_isAdding = true;
        m_isWelcoming = true;
        m_addPage->begin(true);
        m_found.look();
    } else if (hasProfiles && std::exchange(m_isWelcoming, false)) { // the first profile came from elsewhere, or from this page
        m_isAdding = m_isAdding && !m_addPage->isUntouched();
        m_found.forget();
        m_addPage->allowCancel();
    }
    const bool shows = m_agent.profiles().find(m_selected) && !isLocked;
    if (!shows)
        m_profileTabs->forget();
    QWidget* page = m_waitingPage;
    showWaiting();
    if (isLocked)
        page = m_waitingPage;
    else if (m_agent.needsVaultChoice())
        page = m_vaultPage;
    else if (m_isInSettings)
        page = m_settingsPage;
    else if (m_isImporting)
        page = m_importPage;
    else if (m_isAdding)
        page = m_addPage;
    else if (shows && m_signins.concerns(m_selected))
        page = m_signinPage;
    else if (shows && m_edit.profile() == m_selected)
        page = m_editor;
    else if (shows)
        page = m_profileTabs;
    if (page == m_signinPage)
        m_signinPage->follow(m_selected);
    m_pages->setCurrentWidget(page);
    m_header->setVisible(page == m_profileTabs || page == m_signinPage || page == m_editor);
    if (page != m_editor && !m_edit.profile().isEmpty())
        m_edit.close();
    const bool isSideNew = m_side->isHidden();
    const bool isTimeline = m_isInTimeline && page != m_vaultPage;
    m_side->setVisible(!isFirst && page != m_vaultPage && !isTimeline);
    m_scroll->setVisible(!isTimeline);
    m_timelinePage->setVisible(isTimeline);
    m_timelineButton->setChecked(isTimeline);
    m_profilesButton->setChecked(!isTimeline);
    if (isSideNew && m_side->isVisibleTo(this) && page != m_addPage)
        m_side->focusList(); // not whatever button is first
    if (m_header->isVisibleTo(this))
        showCurrent();
    else
        m_actions->review(nullptr);
    showActionBanner();
    setTicking();
}

// Why there is no profile to show.
void MainWindow::showWaiting()
{
    if (m_agent.link() != AgentClient::Link::Connected)
        m_waitingPage->show(m_agent.footerText(), {}, {}); // the banner has the rest
    else if (m_agent.isLocked())
        m_waitingPage->show(tr("Warder is locked"), tr("It gives out nothing and holds no secret in memory until you unlock it. Sessions go on from where they were."), tr("Unlock"));
    else if (!m_agent.listProblem().isEmpty())
        m_waitingPage->show(tr("The profiles could not be read"), m_agent.listProblem(), {}); // the list has the next step
    else
        m_waitingPage->show(tr("Reading the profiles…"), {}, {});
}

void MainWindow::onTold(const QString& text)
{
    m_announcer->announce(text);
    m_side->setFooter(text);
    m_notice.start(kNoticeTime);
}

void MainWindow::copySecret(const QString& token)
{
    m_clipboard.copySecret(token, m_desktop.clipboardTime());
    const int seconds = static_cast<int>(m_desktop.clipboardTime().count());
    onTold(seconds > 0 ? tr("The token is in the clipboard. It is taken away again in %n seconds.", nullptr, seconds)
                       : tr("The token is in the clipboard, and stays there until something else is copied."));
}

void MainWindow::onFailed(const QString& profile, const QString& text)
{
    if (profile.isEmpty()) { // of the agent, not of a profile
        m_banner->show(text);
        return;
    }
    m_failure = text;
    m_failedProfile = profile;
    const ProfileItem* item = m_agent.profiles().find(profile);
    m_failedWith = item ? item->obtainedAt : std::nullopt;
    m_check.forget();
    showCurrent();
}

void MainWindow::onMainAction()
{
    if (m_signins.concerns(current())) {
        m_signins.cancel(current());
        return;
    }
    switch (m_overview.action()) {
    case MainAction::SignIn:
        startSignin(current());
        break;
    case MainAction::Refresh:
        refresh();
        break;
    case MainAction::Unlock:
        unlock();
        break;
    case MainAction::CancelSignIn: // of another program; the agent goes on with it, and joining shows it
        startSignin(current());
        break;
    case MainAction::None:
        break;
    }
}

void MainWindow::refresh()
{
    m_failure.clear();
    m_check.forget();
    m_agent.refresh(current());
}

void MainWindow::openTimeline()
{
    m_isInTimeline = true;
    m_isInSettings = false;
    m_isImporting = false;
    m_isAdding = false;
    showPage();
    m_timelinePage->focusFirst();
}

void MainWindow::openProfiles()
{
    m_isInTimeline = false;
    m_isInSettings = false;
    m_isImporting = false;
    m_isAdding = m_isWelcoming;
    onAgentChanged();
}

void MainWindow::openSettings()
{
    m_isInSettings = true;
    m_isImporting = false;
    m_isInTimeline = false;
    showPage();
    m_settingsPage->begin();
}

void MainWindow::edit()
{
    m_isInSettings = false;
    m_isAdding = false;
    m_isImporting = false;
    m_isInTimeline = false;
    m_editor->open(current());
    showPage();
}

void MainWindow::onBannerAction()
{
    if (m_agent.link() == AgentClient::Link::Gone) {
        m_agent.restartAgent();
    } else if (m_agent.isVaultRestored()) {
        m_agent.acceptRestored();
    } else if (m_agent.isVaultLost()) {
        openSettings();
        m_settingsPage->begin(SettingsPage::Safety);
    }
}

void MainWindow::unlock()
{
    if (m_agent.needsPassword())
        m_questions->askForPassword();
    else
        m_agent.unlock({});
}

bool MainWindow::mayAdd() const
{
    return m_agent.link() == AgentClient::Link::Connected && !m_agent.isLocked() && !m_agent.needsVaultChoice();
}

void MainWindow::importFile(const QString& path)
{
    m_isInSettings = false;
    m_isInTimeline = false;
    m_isImporting = true;
    m_importPage->begin(path);
    showPage();
}

void MainWindow::beginAdding(const QString& address)
{
    m_isInSettings = false;
    m_isInTimeline = false;
    m_isImporting = false;
    m_isAdding = true;
    m_addPage->begin(m_agent.profiles().items().empty());
    if (!address.isEmpty())
        m_addPage->propose(address);
    showPage();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (mayAdd() && droppedAddress(*event->mimeData()))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const auto url = droppedAddress(*event->mimeData());
    if (!mayAdd() || !url)
        return;
    event->acceptProposedAction();
    if (url->isLocalFile())
        importFile(url->toLocalFile());
    else
        beginAdding(url->toString());
}

void MainWindow::openAddress(const QString& url)
{
    if (!url.isEmpty())
        m_agent.askPageAddress(url);
}

void MainWindow::startBrowser(const QString& address)
{
    if (address.isEmpty() || !QDesktopServices::openUrl(QUrl(address)))
        onTold(tr("No browser could be started. Copy the address instead."));
}

void MainWindow::tick()
{
    m_agent.profiles().tick();
    if (m_timelinePage->isVisibleTo(this))
        m_timeline.tick();
    showCurrent();
    m_signinPage->tick();
}

void MainWindow::setTicking()
{
    const bool isSeen = isVisible() && !isMinimized();
    const bool counts = m_agent.profiles().countsDown() || m_timelinePage->isVisibleTo(this) || m_signins.isRunning(m_selected);
    if (isSeen && counts && !m_ticker.isActive())
        m_ticker.start();
    else if (!isSeen || !counts)
        m_ticker.stop();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    event->ignore();
    if (!m_desktop.closesToTray())
        Q_EMIT quitAsked(false);
    else if (m_isKeptByTray)
        hide();
    else
        showMinimized();
}

void MainWindow::showEvent(QShowEvent* event)
{
    QMainWindow::showEvent(event);
    m_agent.countRequests();
    tick();
    setTicking();
}

void MainWindow::hideEvent(QHideEvent* event)
{
    QMainWindow::hideEvent(event);
    setTicking();
    if (!event->spontaneous())
        Q_EMIT hidden();
}

// The system's look has changed while the window is there: another scheme, high contrast, another font.
bool MainWindow::eventFilter(QObject* object, QEvent* event)
{
    // Somebody at the window is somebody who does not want to be locked out.
    const bool isInput = event->type() == QEvent::KeyPress || event->type() == QEvent::MouseButtonPress || event->type() == QEvent::Wheel || event->type() == QEvent::TouchBegin;
    if (isInput)
        m_agent.notePresence();
    const bool isLook = event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::ApplicationFontChange;
    if (isLook && object == qApp)
        setTheme(Theme::of(m_desktop.theme(), QApplication::palette(), QApplication::font()));
    return QMainWindow::eventFilter(object, event);
}

void MainWindow::setTheme(const Theme& theme)
{
    m_theme = theme; // every part has a reference to it
    setPalette(m_theme.palette());
    setStyleSheet(m_theme.styleSheet());
    applyTheme(m_theme, *this);
    m_side->applyFont();
    Q_EMIT themeChanged();
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange)
        setTicking();
    // One event comes for each file of texts; and it may come from a part that is about to go.
    if (event->type() == QEvent::LanguageChange && !std::exchange(m_isRebuildDue, true))
        QMetaObject::invokeMethod(this, &MainWindow::rebuild, Qt::QueuedConnection);
}

} // namespace warder::desktop
