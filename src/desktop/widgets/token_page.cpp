// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/token_page.h"

#include "desktop/widgets/secret_field.h"
#include "desktop/widgets/tables.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace warder::desktop {

namespace {

constexpr int kIndentation = 14;

} // namespace

TokenPage::TokenPage(const Theme& theme, TokenModel& model, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_model(model)
    , m_banner(new MessageBanner(theme, this))
    , m_missing(new MessageBanner(theme, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::kLarge - 2);
    addKinds(*layout);
    m_banner->setObjectName(QStringLiteral("tokenBanner"));
    layout->addWidget(m_banner);
    m_message = makeLabel(theme, Theme::Type::Body, "muted", this);
    m_message->setObjectName(QStringLiteral("tokenMessage"));
    m_message->setWordWrap(true);
    layout->addWidget(m_message);
    m_missing->setObjectName(QStringLiteral("missingBanner"));
    layout->addWidget(m_missing);
    addSignature(*layout);
    addClaims(*layout);
    addRaw(*layout);
    layout->addStretch(1);
    connect(m_banner, &MessageBanner::actionClicked, &model, &TokenModel::retry);
    connect(&model, &TokenModel::changed, this, &TokenPage::onChanged);
    connect(&model, &TokenModel::failed, this, [this](const QString& text) { m_banner->show(text); });
    onChanged();
}

void TokenPage::addKinds(QVBoxLayout& layout)
{
    auto* line = new QHBoxLayout;
    line->setSpacing(Theme::kSmall);
    m_access = makeButton(tr("Access to&ken"), QStringLiteral("accessKindButton"), "", this);
    m_id = makeButton(tr("&ID token"), QStringLiteral("idKindButton"), "", this);
    auto* group = new QButtonGroup(this);
    for (QPushButton* button : { m_access, m_id }) {
        button->setCheckable(true);
        group->addButton(button);
        line->addWidget(button);
    }
    m_access->setChecked(true);
    line->addStretch(1);
    layout.addLayout(line);
    connect(m_id, &QPushButton::toggled, &m_model, [this](bool isId) { m_model.setKind(isId ? TokenModel::Kind::Id : TokenModel::Kind::Access); });
}

void TokenPage::addSignature(QVBoxLayout& layout)
{
    QVBoxLayout* content = nullptr;
    m_signatureCard = makeCard(m_theme, tr("SIGNATURE"), &content, this);
    auto* line = new QHBoxLayout;
    line->setSpacing(Theme::kMedium);
    m_verdict = new StatePill(m_theme, m_signatureCard);
    m_verdict->setObjectName(QStringLiteral("verdictPill"));
    line->addWidget(m_verdict, 0, Qt::AlignTop);
    m_signature = makeLabel(m_theme, Theme::Type::Body, "", m_signatureCard);
    m_signature->setObjectName(QStringLiteral("signatureText"));
    m_signature->setWordWrap(true);
    line->addWidget(m_signature, 1);
    content->addLayout(line);
    layout.addWidget(m_signatureCard);
}

void TokenPage::addClaims(QVBoxLayout& layout)
{
    QVBoxLayout* content = nullptr;
    m_claimsCard = makeCard(m_theme, tr("WHAT IT SAYS"), &content, this);
    m_claims = new QTreeView(m_claimsCard);
    m_claims->setObjectName(QStringLiteral("claimsTree"));
    m_claims->setAccessibleName(tr("Claims of the token"));
    m_claims->setModel(&m_model.claims());
    m_claims->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_claims->setUniformRowHeights(true);
    m_claims->setAllColumnsShowFocus(true);
    m_claims->setTextElideMode(Qt::ElideMiddle);
    m_claims->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // the page scrolls, not the tree in it
    m_claims->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    shareWidth(*m_claims->header(), { { 16, 0 }, { 34, 2 }, { 34, 3 } });
    m_claims->setIndentation(kIndentation);
    m_claims->setItemDelegateForColumn(ClaimsModel::MeaningColumn, new MutedDelegate(m_theme, m_claims));
    content->addWidget(m_claims);
    layout.addWidget(m_claimsCard);
    connect(&m_model.claims(), &QAbstractItemModel::modelReset, this, [this] {
        m_claims->expandAll();
        fitTree();
    });
    connect(m_claims, &QTreeView::expanded, this, &TokenPage::fitTree);
    connect(m_claims, &QTreeView::collapsed, this, &TokenPage::fitTree);
}

void TokenPage::addRaw(QVBoxLayout& layout)
{
    QVBoxLayout* content = nullptr;
    m_rawCard = makeCard(m_theme, tr("THE TOKEN ITSELF"), &content, this);
    auto* hint = makeLabel(m_theme, Theme::Type::Small, "muted", m_rawCard);
    hint->setWordWrap(true);
    hint->setText(tr("Whoever has this text is you until it ends. Showing and copying it is recorded in Activity."));
    content->addWidget(hint);
    m_raw = new SecretField(m_theme, m_rawCard);
    m_raw->setObjectName(QStringLiteral("rawToken"));
    content->addWidget(m_raw);
    layout.addWidget(m_rawCard);
    connect(m_raw, &SecretField::held, &m_model, &TokenModel::reveal);
    connect(m_raw, &SecretField::released, &m_model, &TokenModel::conceal);
    connect(m_raw, &SecretField::copyAsked, &m_model, &TokenModel::copy);
    connect(&m_model, &TokenModel::revealed, m_raw, &SecretField::showSecret);
    connect(&m_model, &TokenModel::concealed, m_raw, &SecretField::hideSecret);
}

void TokenPage::onChanged()
{
    const TokenModel::Phase phase = m_model.phase();
    const bool isReady = phase == TokenModel::Phase::Ready;
    m_banner->show(phase == TokenModel::Phase::Failed ? m_model.message() : QString(), {}, tr("Try a&gain"));
    m_message->setText(phase == TokenModel::Phase::Loading ? tr("Reading the token…") : m_model.message());
    m_message->setVisible(phase == TokenModel::Phase::Loading || phase == TokenModel::Phase::Empty);
    m_missing->show(isReady ? m_model.missing().join(u' ') : QString());
    m_signatureCard->setVisible(isReady);
    m_verdict->show(m_model.signature().word, m_model.signature().tone);
    m_signature->setText(m_model.signature().text);
    m_claimsCard->setVisible(isReady && m_model.isJwt());
    m_rawCard->setVisible(isReady);
}

// As high as what it shows, so that one thing scrolls and not two.
void TokenPage::fitTree()
{
    int height = m_claims->header()->sizeHint().height() + 2;
    for (QModelIndex row = m_model.claims().index(0, 0); row.isValid(); row = m_claims->indexBelow(row))
        height += std::max(m_claims->visualRect(row).height(), m_claims->fontMetrics().height() + Theme::kTight);
    m_claims->setFixedHeight(height);
}

void TokenPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_model.setSeen(true);
    fitTree();
}

void TokenPage::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_model.setSeen(false);
}

} // namespace warder::desktop
