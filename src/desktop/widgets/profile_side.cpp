// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/profile_side.h"

#include "desktop/widgets/profile_actions.h"
#include "desktop/widgets/profile_delegate.h"

#include <QAction>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QShortcut>
#include <QVBoxLayout>

namespace warder::desktop {

using client::AgentClient;

namespace {

constexpr int kWidth = 300;
constexpr int kLeastWidth = 230;

} // namespace

ProfileSide::ProfileSide(const Theme& theme, AgentModel& agent, ProfileOrderModel& order, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_agent(agent)
    , m_order(order)
{
    setObjectName(QStringLiteral("side"));
    setAttribute(Qt::WA_StyledBackground);
    setMinimumWidth(kLeastWidth);
    setMaximumWidth(kWidth);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, Theme::kSmall + 2, 1, 0);
    rows->setSpacing(Theme::kTight);
    rows->addLayout(makeSearch());
    m_tagRow = new QWidget(this);
    auto* tagRow = new QHBoxLayout(m_tagRow);
    tagRow->setContentsMargins(Theme::kSmall + 2, 0, Theme::kSmall + 2, 0);
    m_tag = makeButton({}, QStringLiteral("tagButton"), "chip", m_tagRow);
    tagRow->addWidget(m_tag);
    tagRow->addStretch(1);
    rows->addWidget(m_tagRow);

    m_list = new QListView(this);
    m_list->setObjectName(QStringLiteral("profileList"));
    m_list->setAccessibleName(tr("Profiles"));
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_delegate = new ProfileDelegate(theme, m_list);
    m_list->setItemDelegate(m_delegate);
    m_list->setModel(&order);
    m_list->installEventFilter(this);
    rows->addWidget(m_list, 1);
    m_placeholder = new QWidget(this);
    m_placeholder->setProperty("reads", true);
    m_placeholder->setFocusPolicy(Qt::TabFocus); // so that the keyboard is here, and a screen reader reads what it says
    auto* words = new QVBoxLayout(m_placeholder);
    words->setContentsMargins(Theme::kLarge, Theme::kLarge, Theme::kLarge, Theme::kLarge);
    words->setSpacing(Theme::kMedium);
    m_message = makeLabel(theme, Theme::Type::Small, "muted", m_placeholder);
    m_message->setObjectName(QStringLiteral("listMessage"));
    m_message->setWordWrap(true);
    words->addWidget(m_message);
    m_nextStep = makeButton({}, QStringLiteral("listNextStep"), "", m_placeholder);
    words->addWidget(m_nextStep, 0, Qt::AlignLeading);
    words->addStretch(1);
    rows->addWidget(m_placeholder, 1);

    auto* footer = new QWidget(this);
    footer->setObjectName(QStringLiteral("footer"));
    footer->setAttribute(Qt::WA_StyledBackground);
    auto* footerRow = new QHBoxLayout(footer);
    footerRow->setContentsMargins(Theme::kMedium, Theme::kSmall, Theme::kMedium, Theme::kSmall);
    m_footer = makeLabel(theme, Theme::Type::Small, "muted", footer);
    m_footer->setObjectName(QStringLiteral("footerText"));
    m_footer->setWordWrap(true);
    footerRow->addWidget(m_footer);
    rows->addWidget(footer);

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_order.setSearch(text);
        select(m_selected);
        review();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        if (!index.isValid())
            return;
        m_selected = index.data(ProfileListModel::NameRole).toString();
        Q_EMIT chosen(m_selected);
    });
    connect(m_tag, &QPushButton::clicked, this, [this] {
        ListChoice choice = m_order.choice();
        choice.tag.clear();
        m_order.setChoice(choice);
        m_list->setFocus();
    });
    connect(m_nextStep, &QPushButton::clicked, this, &ProfileSide::onNextStep);
    connect(&order, &QAbstractItemModel::modelReset, this, [this] { select(m_selected); });
    connect(&order, &ProfileOrderModel::choiceChanged, this, &ProfileSide::review);
    connect(&agent, &AgentModel::changed, this, &ProfileSide::review);
    connect(&agent, &AgentModel::profileChanged, this, &ProfileSide::review);
    makeMenu();
    review();
}

QLayout* ProfileSide::makeSearch()
{
    auto* row = new QHBoxLayout;
    row->setContentsMargins(Theme::kSmall + 2, 0, Theme::kSmall + 2, 0);
    row->setSpacing(Theme::kTight);
    m_search = new QLineEdit(this);
    m_search->setObjectName(QStringLiteral("searchEdit"));
    m_search->setPlaceholderText(tr("Search profiles"));
    m_search->setAccessibleName(tr("Search profiles"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    row->addWidget(m_search, 1);
    m_choices = makeButton({}, QStringLiteral("listChoicesButton"), "flat", this);
    m_choices->setIcon(QIcon(QStringLiteral(":/warder/icons/choices.svg")));
    m_choices->setAccessibleName(tr("How the list is grouped and sorted"));
    m_choices->setToolTip(tr("Group, sort, show one tag"));
    row->addWidget(m_choices);
    return row;
}

// --- How the list is ordered ------------------------------------------------------------------------------------------------

void ProfileSide::makeMenu()
{
    m_menu = new QMenu(m_choices);
    m_menu->setObjectName(QStringLiteral("listChoicesMenu"));
    m_menu->setAccessibleName(m_choices->accessibleName());
    connect(m_choices, &QPushButton::clicked, this, [this] {
        fillMenu();
        openBelow(*m_menu, *m_choices);
    });
    const auto addMove = [this](const QKeySequence& keys, int by) {
        auto* shortcut = new QShortcut(keys, m_list);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, by] { move(by); });
    };
    addMove(QKeySequence(QStringLiteral("Ctrl+Shift+Up")), -1);
    addMove(QKeySequence(QStringLiteral("Ctrl+Shift+Down")), 1);
}

template<class Value>
void ProfileSide::addChoice(const QString& text, Value ListChoice::*part, Value value)
{
    QAction* action = m_menu->addAction(text);
    action->setCheckable(true);
    action->setChecked(m_order.choice().*part == value);
    connect(action, &QAction::triggered, this, [this, part, value] {
        ListChoice choice = m_order.choice();
        choice.*part = value;
        m_order.setChoice(choice);
    });
}

void ProfileSide::fillMenu()
{
    using Grouping = ListChoice::Grouping;
    using Sorting = ListChoice::Sorting;
    m_menu->clear();
    m_menu->addSection(tr("Group by"));
    addChoice(tr("&Tag"), &ListChoice::grouping, Grouping::Tag);
    addChoice(tr("&Kind"), &ListChoice::grouping, Grouping::Kind);
    addChoice(tr("&State"), &ListChoice::grouping, Grouping::State);
    addChoice(tr("N&othing"), &ListChoice::grouping, Grouping::None);
    m_menu->addSection(tr("Sort by"));
    addChoice(tr("&Your own order"), &ListChoice::sorting, Sorting::Own);
    addChoice(tr("&Name"), &ListChoice::sorting, Sorting::Name);
    addChoice(tr("What &ends first"), &ListChoice::sorting, Sorting::EndsFirst);
    addChoice(tr("What needs &attention first"), &ListChoice::sorting, Sorting::AttentionFirst);
    const int row = m_order.rowOf(m_selected);
    const auto addMove = [this, row](const QString& text, const char* keys, int by) {
        QAction* action = m_menu->addAction(text);
        action->setShortcut(QKeySequence(QString::fromLatin1(keys)));
        action->setShortcutContext(Qt::WidgetShortcut); // said here, and held by the list
        action->setEnabled(m_order.ordersForMove(row, by).has_value());
        connect(action, &QAction::triggered, this, [this, by] { move(by); });
    };
    m_menu->addSeparator();
    addMove(tr("Move &up"), "Ctrl+Shift+Up", -1);
    addMove(tr("Move &down"), "Ctrl+Shift+Down", 1);
    if (const QStringList tags = m_order.tags(); !tags.isEmpty()) {
        m_menu->addSection(tr("Show"));
        addChoice(tr("A&ll profiles"), &ListChoice::tag, QString());
        for (const QString& tag : tags)
            //: %1 is a tag
            addChoice(tr("Only “%1”").arg(QString(tag).replace(u'&', QStringLiteral("&&"))), &ListChoice::tag, tag);
    }
}

void ProfileSide::move(int by)
{
    if (auto orders = m_order.ordersForMove(m_order.rowOf(m_selected), by))
        m_agent.setOrders(m_selected, std::move(*orders));
}

// --- What is shown ----------------------------------------------------------------------------------------------------------

void ProfileSide::select(const QString& profile)
{
    m_selected = profile;
    const int row = m_order.rowOf(profile);
    const QModelIndex wanted = row < 0 ? QModelIndex() : m_order.index(row);
    if (m_list->currentIndex() == wanted)
        return;
    const QSignalBlocker blocker(m_list->selectionModel());
    m_list->setCurrentIndex(wanted);
    m_list->viewport()->update();
}

void ProfileSide::focusList()
{
    QWidget* there = m_list->isHidden() ? m_placeholder : m_list;
    there->setFocus();
}

void ProfileSide::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

void ProfileSide::setFooter(const QString& text)
{
    m_footer->setText(text);
}

QString ProfileSide::footer() const
{
    return m_footer->text();
}

void ProfileSide::applyFont()
{
    m_delegate->forgetFonts();
    m_list->doItemsLayout();
}

void ProfileSide::review()
{
    const bool hasProfiles = !m_agent.profiles().items().empty();
    const bool isConnected = m_agent.link() == AgentClient::Link::Connected;
    QString message;
    QString step;
    if (isConnected && m_agent.isLocked()) {
        message = tr("Locked. The profiles appear here again once you unlock Warder.");
    } else if (!m_agent.listProblem().isEmpty()) {
        //: %1 is one or two whole sentences
        message = tr("The profiles could not be read. %1").arg(m_agent.listProblem());
        step = tr("Try a&gain");
    } else if (!hasProfiles) {
        message = !isConnected ? m_agent.footerText() : m_agent.isLoaded() ? tr("There are no profiles yet.") : tr("Reading the profiles…");
    } else if (m_order.rowCount() == 0) {
        message = m_order.search().isEmpty() ? tr("No profile has the tag “%1” any more.").arg(m_order.choice().tag)
                                             //: %1 is what somebody searches for
                                             : tr("Nothing matches “%1”.").arg(m_order.search());
        step = tr("Show a&ll");
    }
    m_message->setText(message);
    m_placeholder->setAccessibleName(message);
    m_nextStep->setText(step);
    m_nextStep->setAccessibleName(QString(step).remove(u'&'));
    m_nextStep->setVisible(!step.isEmpty());
    const bool isNew = m_list->isHidden() && message.isEmpty();
    m_placeholder->setVisible(!message.isEmpty());
    m_list->setVisible(message.isEmpty());
    m_search->setEnabled(hasProfiles && !m_agent.isLocked());
    m_choices->setEnabled(m_search->isEnabled());
    const QString& tag = m_order.choice().tag;
    m_tagRow->setVisible(!tag.isEmpty() && m_search->isEnabled());
    //: A button that takes the choice away; %1 is a tag
    m_tag->setText(tr("Only “%1” ✕").arg(QString(tag).replace(u'&', QStringLiteral("&&"))));
    m_tag->setAccessibleName(tr("Show all profiles, not only “%1”").arg(tag));
    if (isNew && !m_search->hasFocus())
        Q_EMIT listAppeared();
}

void ProfileSide::onNextStep()
{
    if (!m_agent.listProblem().isEmpty()) {
        m_agent.reload();
        return;
    }
    m_search->clear();
    ListChoice choice = m_order.choice();
    choice.tag.clear();
    m_order.setChoice(choice);
    m_list->setFocus();
}

// From the search into what it found, and from the list back into it by typing.
bool ProfileSide::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(object, event);
    const auto* key = static_cast<const QKeyEvent*>(event);
    const bool isDown = key->key() == Qt::Key_Down || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (object == m_search && isDown && m_order.rowCount() > 0) {
        m_list->setFocus();
        if (!m_list->currentIndex().isValid())
            m_list->setCurrentIndex(m_order.index(0));
        return true;
    }
    if (object == m_search && key->key() == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear();
        return true;
    }
    return QWidget::eventFilter(object, event);
}

} // namespace warder::desktop
