// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/use_it_page.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace warder::desktop {

namespace {

constexpr int kDiffLines = 14; // at a time; it scrolls beyond

} // namespace

UseItPage::UseItPage(const Theme& theme, SetupModel& setup, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_setup(setup)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::kLarge - 2);
    m_banner = new MessageBanner(theme, this);
    m_banner->setObjectName(QStringLiteral("useItBanner"));
    layout->addWidget(m_banner);
    addPlan(*layout);
    m_ways = new QVBoxLayout;
    m_ways->setSpacing(Theme::kMedium);
    layout->addLayout(m_ways);
    layout->addStretch(1);
    connect(&setup, &SetupModel::changed, this, &UseItPage::onSetup);
    onSetup();
}

void UseItPage::addPlan(QVBoxLayout& layout)
{
    QVBoxLayout* content = nullptr;
    m_planCard = makeCard(m_theme, tr("WHAT WOULD CHANGE"), &content, this);
    m_planText = makeLabel(m_theme, Theme::Type::Body, "", m_planCard);
    m_planText->setObjectName(QStringLiteral("setupText"));
    m_planText->setWordWrap(true);
    content->addWidget(m_planText);
    m_changes = new QPlainTextEdit(m_planCard);
    m_changes->setObjectName(QStringLiteral("setupDiff"));
    m_changes->setAccessibleName(tr("What would change"));
    m_changes->setReadOnly(true);
    m_changes->setTabChangesFocus(true);
    m_changes->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_changes->setFont(m_theme.font(Theme::Type::Mono));
    m_changes->setFixedHeight(QFontMetrics(m_changes->font()).lineSpacing() * kDiffLines);
    content->addWidget(m_changes);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::kSmall);
    m_write = makeButton(tr("&Write it"), QStringLiteral("writeSetupButton"), "primary", m_planCard);
    m_close = makeButton(tr("Clo&se"), QStringLiteral("closeSetupButton"), "", m_planCard);
    m_again = makeButton(tr("Try a&gain"), QStringLiteral("againSetupButton"), "", m_planCard);
    buttons->addWidget(m_write);
    buttons->addWidget(m_again);
    buttons->addWidget(m_close);
    buttons->addStretch(1);
    content->addLayout(buttons);
    layout.addWidget(m_planCard);
    connect(m_write, &QPushButton::clicked, &m_setup, &SetupModel::apply);
    connect(m_again, &QPushButton::clicked, this, [this] { m_setup.plan(m_setup.tool(), m_profile); });
    connect(m_close, &QPushButton::clicked, &m_setup, &SetupModel::forget);
}

void UseItPage::show(const ProfileItem& item)
{
    m_banner->show(useNotice(item), {}, {}, Tone::Busy);
    const QString key = item.name + u'\n' + item.kind + u'\n' + item.endpoint;
    if (std::exchange(m_shown, key) == key)
        return;
    if (std::exchange(m_profile, item.name) != item.name)
        m_setup.forget();
    clear(*m_ways);
    for (const WayToUse& way : waysToUse(item))
        addWay(way);
}

void UseItPage::addWay(const WayToUse& way)
{
    QVBoxLayout* content = nullptr;
    auto* card = makeCard(m_theme, {}, &content, this);
    card->setAccessibleName(way.title);
    auto* line = new QHBoxLayout;
    line->setSpacing(Theme::kMedium);
    auto* words = new QVBoxLayout;
    words->setSpacing(Theme::kTight);
    line->addLayout(words, 1);
    auto* title = makeLabel(m_theme, Theme::Type::Strong, "", card);
    title->setText(way.title);
    words->addWidget(title);
    auto* what = makeLabel(m_theme, Theme::Type::Small, "muted", card);
    what->setWordWrap(true);
    what->setText(way.what);
    words->addWidget(what);
    const auto add = [this, line, card](const QString& text, const QString& spoken, const QString& name) {
        auto* button = makeButton(text, name, "", card);
        button->setAccessibleName(spoken);
        line->addWidget(button, 0, Qt::AlignTop);
        return button;
    };
    if (!way.command.isEmpty()) {
        auto* command = makeLabel(m_theme, Theme::Type::Mono, "chip", card);
        command->setText(way.command);
        command->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        words->addWidget(command);
        //: %1 is the name of a program
        connect(add(tr("Copy"), tr("Copy the command for %1").arg(way.title), QStringLiteral("copyCommandButton")), &QPushButton::clicked, this, [this, text = way.command] { Q_EMIT copyAsked(text); });
    }
    if (!way.tool.isEmpty()) {
        //: %1 is the name of a program
        connect(add(tr("Set up for me…"), tr("Set up %1 for me").arg(way.title), QStringLiteral("setUpButton_") + way.tool), &QPushButton::clicked, this,
                [this, tool = way.tool] { m_setup.plan(tool, m_profile); });
    }
    content->addLayout(line);
    m_ways->addWidget(card);
    card->show();
}

void UseItPage::onSetup()
{
    const SetupModel::Phase phase = m_setup.phase();
    m_planCard->setVisible(phase != SetupModel::Phase::Nothing);
    m_planText->setText(m_setup.message());
    m_changes->setPlainText(m_setup.changes());
    m_changes->setVisible(!m_setup.changes().isEmpty() && phase != SetupModel::Phase::Failed);
    m_write->setVisible(phase == SetupModel::Phase::Planned);
    m_again->setVisible(phase == SetupModel::Phase::Failed);
    if (phase == SetupModel::Phase::Planned)
        m_close->setFocus(); // writing takes a choice of its own
}

} // namespace warder::desktop
