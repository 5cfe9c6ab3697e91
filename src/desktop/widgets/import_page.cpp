// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/import_page.h"

#include "desktop/text/state_text.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace warder::desktop {

namespace {

constexpr int kTile = 36;

} // namespace

ImportPage::ImportPage(const Theme& theme, ImportModel& model, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_model(model)
    , m_file(makeLabel(theme, Theme::Type::Body, "muted", this))
    , m_banner(new MessageBanner(theme, this))
    , m_remarks(makeLabel(theme, Theme::Type::Small, "muted", this))
    , m_list(new QVBoxLayout)
    , m_cancel(makeButton(tr("Cancel"), QStringLiteral("cancelImportButton"), "", this))
    , m_write(makeButton({}, QStringLiteral("importButton"), "primary", this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::kLarge);
    auto* title = makeLabel(theme, Theme::Type::Title, "", this);
    title->setText(tr("Import profiles"));
    layout->addWidget(title);
    m_file->setObjectName(QStringLiteral("importFile"));
    m_file->setWordWrap(true);
    layout->addWidget(m_file);
    m_banner->setObjectName(QStringLiteral("importBanner"));
    layout->addWidget(m_banner);
    m_remarks->setObjectName(QStringLiteral("importRemarks"));
    m_remarks->setWordWrap(true);
    layout->addWidget(m_remarks);
    m_list->setSpacing(Theme::kMedium);
    layout->addLayout(m_list);
    layout->addStretch(1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::kSmall);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_write);
    layout->addLayout(buttons);
    connect(m_cancel, &QPushButton::clicked, this, &ImportPage::closed);
    connect(m_write, &QPushButton::clicked, &model, &ImportModel::apply);
    connect(&model, &ImportModel::changed, this, &ImportPage::onChanged);
    onChanged();
}

void ImportPage::begin(const QString& path)
{
    m_model.look(path);
    m_cancel->setFocus();
}

void ImportPage::onChanged()
{
    using Phase = ImportModel::Phase;
    const Phase phase = m_model.phase();
    switch (phase) {
    case Phase::Nothing:
    case Phase::Failed:
        m_file->clear();
        break;
    case Phase::Looking:
        m_file->setText(tr("Reading %1…").arg(m_model.path()));
        break;
    case Phase::Proposed:
    case Phase::Writing:
        m_file->setText(tr("This is what %1 says. Nothing is written until you import it, and the file itself stays as it is.").arg(m_model.path()));
        break;
    }
    m_file->setVisible(!m_file->text().isEmpty());
    m_banner->show(m_model.problem());
    m_remarks->setText(m_model.remarks().join(u'\n'));
    m_remarks->setVisible(!m_model.remarks().isEmpty());
    showProposals();
    int chosen = 0;
    for (const ImportModel::Proposal& proposal : m_model.proposals())
        chosen += proposal.isChosen ? 1 : 0;
    m_write->setText(phase == Phase::Writing ? tr("Importing…") : tr("&Import %n profile(s)", nullptr, chosen));
    m_write->setVisible(phase == Phase::Proposed || phase == Phase::Writing);
    m_write->setEnabled(m_model.mayApply());
}

void ImportPage::showProposals()
{
    const auto& proposals = m_model.proposals();
    // A choice changes nothing but its own box: the widgets stay, and the focus with them.
    if (static_cast<const void*>(proposals.data()) == m_shown && m_list->count() == static_cast<int>(proposals.size()))
        return;
    m_shown = proposals.data();
    clear(*m_list);
    for (int index = 0; index < static_cast<int>(proposals.size()); ++index)
        addProposal(index);
}

void ImportPage::addProposal(int index)
{
    const ImportModel::Proposal& proposal = m_model.proposals()[static_cast<std::size_t>(index)];
    QVBoxLayout* content = nullptr;
    auto* card = makeCard(m_theme, {}, &content, this);
    card->setAccessibleName(proposal.name);
    auto* box = new QCheckBox(proposal.name, card);
    box->setObjectName(QStringLiteral("proposal_") + proposal.name);
    box->setFont(m_theme.font(Theme::Type::Strong));
    box->setProperty("type", QStringLiteral("strong"));
    box->setChecked(proposal.isChosen);
    box->setAccessibleDescription(proposal.endpoint);
    auto* head = new QHBoxLayout;
    head->setSpacing(Theme::kMedium);
    auto* tile = new Tile(kTile, m_theme, card);
    tile->show(markOf(proposal.kind, proposal.preset, proposal.name, proposal.name.left(2).toUpper()));
    head->addWidget(tile);
    auto* words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(box);
    auto* what = makeLabel(m_theme, Theme::Type::Body, "muted", card);
    what->setText(proposal.endpoint.isEmpty() ? kindText(proposal.kind) : tr("%1 · %2").arg(kindText(proposal.kind), proposal.endpoint));
    what->setWordWrap(true);
    words->addWidget(what);
    head->addLayout(words, 1);
    content->addLayout(head);
    connect(box, &QCheckBox::toggled, &m_model, [this, index](bool isChosen) { m_model.choose(index, isChosen); });
    if (!proposal.remarks.isEmpty()) {
        auto* text = makeLabel(m_theme, Theme::Type::Body, "", card);
        text->setText(proposal.remarks.join(u'\n'));
        text->setWordWrap(true);
        content->addWidget(text);
    }
    auto* settings = makeLabel(m_theme, Theme::Type::Mono, "muted", card);
    settings->setText(proposal.settings.join(u'\n'));
    settings->setWordWrap(true);
    settings->setTextInteractionFlags(Qt::TextSelectableByMouse);
    settings->setFocusPolicy(Qt::NoFocus);
    content->addWidget(settings);
    m_list->addWidget(card);
    card->show();
}

void ImportPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace warder::desktop
