// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/overview_page.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace warder::desktop {

namespace {

constexpr int kNarrow = 520; // pixels: one card in a row

} // namespace

OverviewPage::OverviewPage(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_banner(new MessageBanner(theme, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::kLarge - 2);
    m_banner->setObjectName(QStringLiteral("profileBanner"));
    layout->addWidget(m_banner);
    // Two beside each other, as high as the higher of them.
    const auto addRow = [layout]() -> QBoxLayout& {
        auto* row = new FoldingLayout(kNarrow);
        row->setSpacing(Theme::kLarge - 2);
        layout->addLayout(row);
        return *row;
    };
    QBoxLayout& lives = addRow();
    m_access = addLifeCard(lives, tr("ACCESS TOKEN"), QStringLiteral("accessLeft"));
    m_session = addLifeCard(lives, tr("SESSION"), QStringLiteral("sessionLeft"));
    QBoxLayout& who = addRow();
    addScopes(who);
    addIdentity(who);
    QBoxLayout& uses = addRow();
    addServedAs(uses);
    addUses(uses);
    layout->addStretch(1);
}

OverviewPage::LifeCard OverviewPage::addLifeCard(QBoxLayout& cards, const QString& title, const QString& name)
{
    QVBoxLayout* content = nullptr;
    auto* card = makeCard(m_theme, title, &content, this);
    const LifeCard parts { makeLabel(m_theme, Theme::Type::Countdown, "", card), new LifeBar(m_theme, card),
                           makeLabel(m_theme, Theme::Type::Small, "muted", card) };
    parts.left->setObjectName(name);
    parts.line->setWordWrap(true);
    content->addWidget(parts.left);
    content->addWidget(parts.bar);
    content->addWidget(parts.line);
    content->addStretch(1);
    cards.addWidget(card, 1);
    return parts;
}

void OverviewPage::addScopes(QBoxLayout& cards)
{
    QVBoxLayout* content = nullptr;
    auto* card = makeCard(m_theme, tr("SCOPES"), &content, this);
    m_chips = new QWidget(card);
    m_chips->setObjectName(QStringLiteral("scopes"));
    new FlowLayout(m_chips);
    content->addWidget(m_chips);
    m_audienceRow = new QWidget(card);
    auto* row = new QHBoxLayout(m_audienceRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::kSmall);
    auto* caption = makeLabel(m_theme, Theme::Type::Small, "muted", m_audienceRow);
    caption->setText(tr("Audience"));
    row->addWidget(caption);
    m_audience = new ElidedLabel(m_theme, Theme::Type::Mono, ElidedLabel::Look::Text, m_audienceRow);
    row->addWidget(m_audience, 1);
    content->addWidget(m_audienceRow);
    content->addStretch(1);
    cards.addWidget(card, 1);
}

void OverviewPage::addIdentity(QBoxLayout& cards)
{
    QVBoxLayout* content = nullptr;
    auto* card = makeCard(m_theme, tr("IDENTITY"), &content, this);
    m_nobody = makeLabel(m_theme, Theme::Type::Body, "muted", card);
    m_nobody->setWordWrap(true);
    m_nobody->setText(tr("The provider has not said who this is."));
    content->addWidget(m_nobody);
    m_identity = new QWidget(card);
    auto* rows = new QGridLayout(m_identity);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setHorizontalSpacing(Theme::kLarge);
    rows->setVerticalSpacing(Theme::kSmall);
    rows->setColumnStretch(1, 1);
    int line = 0;
    const auto addRow = [&](const QString& caption) {
        auto* label = makeLabel(m_theme, Theme::Type::Body, "muted", m_identity);
        label->setText(caption);
        rows->addWidget(label, line, 0);
        auto* value = new ElidedLabel(m_theme, Theme::Type::Body, ElidedLabel::Look::Text, m_identity);
        rows->addWidget(value, line++, 1);
        return value;
    };
    m_name = addRow(tr("Name"));
    m_email = addRow(tr("E-mail"));
    m_issuer = addRow(tr("Issuer"));
    m_verified = new StatePill(m_theme, m_identity);
    rows->addWidget(m_verified, line, 1, Qt::AlignLeading);
    content->addWidget(m_identity);
    content->addStretch(1);
    cards.addWidget(card, 1);
}

void OverviewPage::addServedAs(QBoxLayout& cards)
{
    QVBoxLayout* content = nullptr;
    auto* card = makeCard(m_theme, tr("SERVED AS"), &content, this);
    auto* rows = new QGridLayout;
    rows->setHorizontalSpacing(Theme::kLarge);
    rows->setVerticalSpacing(Theme::kSmall);
    rows->setColumnStretch(1, 1);
    const auto addCaption = [&](int line, const QString& caption) {
        auto* label = makeLabel(m_theme, Theme::Type::Body, "muted", card);
        label->setText(caption);
        rows->addWidget(label, line, 0, Qt::AlignTop);
    };
    addCaption(0, tr("Header"));
    m_header = makeLabel(m_theme, Theme::Type::Mono, "chip", card);
    m_header->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    rows->addWidget(m_header, 0, 1);
    addCaption(1, tr("Programs"));
    m_programs = makeLabel(m_theme, Theme::Type::Body, "", card);
    m_programs->setWordWrap(true);
    rows->addWidget(m_programs, 1, 1);
    content->addLayout(rows);
    content->addStretch(1);
    cards.addWidget(card, 1);
}

void OverviewPage::addUses(QBoxLayout& cards)
{
    QVBoxLayout* content = nullptr;
    auto* card = makeCard(m_theme, tr("LAST USED"), &content, this);
    m_unused = makeLabel(m_theme, Theme::Type::Body, "muted", card);
    m_unused->setText(tr("No program has asked yet."));
    content->addWidget(m_unused);
    for (UseRow& use : m_uses) {
        use = { new QWidget(card), makeLabel(m_theme, Theme::Type::Strong, "", card),
                new ElidedLabel(m_theme, Theme::Type::Body, ElidedLabel::Look::Muted, card), makeLabel(m_theme, Theme::Type::Small, "muted", card) };
        auto* row = new QHBoxLayout(use.row);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(Theme::kSmall);
        // Names of programs are read from the left in every language, and so is the chain that they make.
        auto* who = new QWidget(use.row);
        who->setLayoutDirection(Qt::LeftToRight);
        for (QWidget* part : { static_cast<QWidget*>(use.program), static_cast<QWidget*>(use.chain) })
            part->setParent(who);
        auto* names = new QHBoxLayout(who);
        names->setContentsMargins(0, 0, 0, 0);
        names->setSpacing(Theme::kSmall);
        const bool isMirrored = layoutDirection() == Qt::RightToLeft;
        if (isMirrored)
            names->addStretch(1);
        names->addWidget(use.program);
        names->addWidget(use.chain, isMirrored ? 0 : 1);
        row->addWidget(who, 1);
        row->addWidget(use.when);
        content->addWidget(use.row);
    }
    content->addStretch(1);
    cards.addWidget(card, 1);
}

void OverviewPage::showLife(const LifeCard& card, const LifeView& life, Tone tone)
{
    card.left->setText(life.left.isEmpty() ? QStringLiteral("–") : life.left);
    card.bar->show(life.fraction, tone);
    card.line->setText(life.line);
}

void OverviewPage::showScopes(const ProfileItem& item)
{
    const QStringList shown = item.scopesGranted + QStringList { QString() } + item.scopesMissing;
    if (std::exchange(m_shownScopes, shown) == shown)
        return;
    clear(*m_chips->layout());
    const auto addChip = [this](const QString& text, const char* look) {
        auto* chip = makeLabel(m_theme, Theme::Type::Mono, look, m_chips);
        chip->setText(text);
        m_chips->layout()->addWidget(chip);
        chip->show();
    };
    for (const QString& scope : item.scopesGranted)
        addChip(scope, "chip");
    for (const QString& scope : item.scopesMissing)
        addChip(item.scopesGranted.isEmpty() ? scope : tr("%1 — not granted").arg(scope), "missing");
    if (item.scopesGranted.isEmpty() && item.scopesMissing.isEmpty()) {
        auto* none = makeLabel(m_theme, Theme::Type::Body, "muted", m_chips);
        none->setText(tr("None were granted yet."));
        m_chips->layout()->addWidget(none);
        none->show();
    }
    m_chips->updateGeometry();
}

void OverviewPage::show(const OverviewModel& model)
{
    const ProfileItem& item = model.item();
    m_banner->show(model.banner(), model.quotation());
    const Tone life = model.tone() == Tone::Warning ? Tone::Warning : Tone::Good;
    showLife(m_access, model.accessToken(), life);
    showLife(m_session, model.session(), life);
    showScopes(item);
    m_audience->setText(item.audience);
    m_audienceRow->setVisible(!item.audience.isEmpty());

    m_nobody->setVisible(!item.identity);
    m_identity->setVisible(item.identity.has_value());
    if (item.identity) {
        m_name->setText(item.identity->name);
        m_email->setText(item.identity->email.isEmpty() ? QStringLiteral("–") : item.identity->email);
        m_issuer->setText(item.identity->issuer);
        m_verified->show(item.identity->isVerified ? tr("signature verified") : tr("signature not checked"),
                         item.identity->isVerified ? Tone::Good : Tone::Idle);
    }
    m_header->setText(model.servedAs());
    m_programs->setText(model.programs());
    const auto uses = model.uses();
    m_unused->setVisible(uses.empty());
    for (std::size_t i = 0; i < m_uses.size(); ++i) {
        m_uses[i].row->setVisible(i < uses.size());
        if (i >= uses.size())
            continue;
        m_uses[i].program->setText(uses[i].program);
        m_uses[i].chain->setText(uses[i].chain);
        m_uses[i].when->setText(uses[i].when);
    }
}

} // namespace warder::desktop
