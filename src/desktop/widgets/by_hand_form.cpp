// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/by_hand_form.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace warder::desktop {

ByHandForm::ByHandForm(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    QVBoxLayout* content = nullptr;
    m_card = makeCard(theme, tr("WHAT WARDER HAS TO KNOW"), &content, this);
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(Theme::kSmall);
    content->addLayout(m_rows);
    layout->addWidget(m_card);
    hide();
}

void ByHandForm::focusFirst()
{
    if (!m_fields.empty())
        m_fields.front().second->setFocus();
}

void ByHandForm::show(const ByHandKind* kind)
{
    m_fields.clear();
    clear(*m_rows);
    setVisible(kind != nullptr);
    if (!kind)
        return;
    const auto addLabel = [this](const char* look, const QString& text) {
        auto* label = makeLabel(m_theme, Theme::Type::Small, look, m_card);
        label->setWordWrap(true);
        label->setText(text);
        m_rows->addWidget(label);
        label->show(); // now, and not when the layout comes to it
        return label;
    };
    addLabel("muted", kind->help)->setObjectName(QStringLiteral("byHandHelp"));
    for (const ByHandField& field : kind->fields) {
        auto* edit = new QLineEdit(m_card);
        edit->setObjectName(field.key);
        edit->setMaxLength(8 * 1024);
        edit->setPlaceholderText(field.placeholder);
        QString spoken = field.caption;
        edit->setAccessibleName(spoken.remove(u'&'));
        //: %1 is what a field is for
        addLabel("muted", field.isNeeded ? field.caption : tr("%1 (may stay empty)").arg(field.caption))->setBuddy(edit);
        m_rows->addWidget(edit);
        edit->show();
        connect(edit, &QLineEdit::textChanged, this, &ByHandForm::edited);
        m_fields.emplace_back(field, edit);
    }
}

QMap<QString, QString> ByHandForm::typed() const
{
    QMap<QString, QString> typed;
    for (const auto& [field, edit] : m_fields)
        typed.insert(field.key, edit->text());
    return typed;
}

bool ByHandForm::isComplete() const
{
    return std::ranges::all_of(m_fields, [](const auto& one) { return !one.first.isNeeded || !one.second->text().trimmed().isEmpty(); });
}

} // namespace warder::desktop
