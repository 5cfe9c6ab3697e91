// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/found_card.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace warder::desktop {

FoundCard::FoundCard(const Theme& theme, FoundConfiguration& found, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_found(found)
    , m_banner(new MessageBanner(theme, this))
{
    setObjectName(QStringLiteral("foundCard"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::kMedium);
    m_banner->setObjectName(QStringLiteral("foundBanner"));
    layout->addWidget(m_banner);
    QVBoxLayout* content = nullptr;
    m_card = makeCard(theme, tr("FOUND ON THIS MACHINE"), &content, this);
    layout->addWidget(m_card);
    auto* hint = makeLabel(theme, Theme::Type::Small, "muted", m_card);
    hint->setWordWrap(true);
    hint->setText(tr("Warder can take over where these sign in. Your files stay as they are, and nothing is written before you choose."));
    content->addWidget(hint);
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(Theme::kMedium);
    content->addLayout(m_rows);
    connect(&found, &FoundConfiguration::changed, this, &FoundCard::onChanged);
    onChanged();
}

void FoundCard::onChanged()
{
    clear(*m_rows);
    for (std::size_t source = 0; source < m_found.sources().size(); ++source)
        addRow(source);
    m_banner->show(m_found.problem());
    m_card->setVisible(!m_found.sources().empty());
    setVisible(!m_found.sources().empty() || !m_found.problem().isEmpty());
}

void FoundCard::addRow(std::size_t source)
{
    const FoundConfiguration::Source& found = m_found.sources()[source];
    auto* row = new QWidget(m_card);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Theme::kMedium);
    auto* words = new QVBoxLayout;
    words->setSpacing(1);
    line->addLayout(words, 1);
    auto* title = new ElidedLabel(m_theme, Theme::Type::Strong, ElidedLabel::Look::Text, row);
    title->setText(found.title);
    words->addWidget(title);
    auto* names = new ElidedLabel(m_theme, Theme::Type::Small, ElidedLabel::Look::Muted, row);
    const QString list = QLocale().createSeparatedList(found.profiles);
    //: %1 is a list of names of profiles
    names->setText(found.hasSecrets ? tr("%1 · with what is secret, for the vault").arg(list) : list);
    words->addWidget(names);
    auto* add = makeButton(tr("Add %n profiles", nullptr, static_cast<int>(found.profiles.size())), QStringLiteral("addFoundButton%1").arg(source), "", row);
    //: Read aloud: %1 is a file
    add->setAccessibleDescription(tr("From %1").arg(found.title));
    add->setEnabled(!m_found.isAdding());
    line->addWidget(add, 0, Qt::AlignVCenter);
    connect(add, &QPushButton::clicked, this, [this, source] { m_found.add(source); });
    m_rows->addWidget(row);
    row->show();
}

} // namespace warder::desktop
