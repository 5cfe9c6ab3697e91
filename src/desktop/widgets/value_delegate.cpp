// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/value_delegate.h"

#include <QLineEdit>
#include <QPersistentModelIndex>

namespace warder::desktop {

ValueDelegate::ValueDelegate(QObject* parent)
    : QStyledItemDelegate(parent)
{ }

QWidget* ValueDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    auto* edit = new QLineEdit(parent);
    edit->setObjectName(QStringLiteral("valueEdit"));
    edit->setAccessibleName(index.siblingAtColumn(0).data().toString());
    edit->setFrame(false);
    connect(edit, &QLineEdit::textEdited, this, [this, place = QPersistentModelIndex(index)](const QString& text) { Q_EMIT typed(place, text); });
    return edit;
}

void ValueDelegate::destroyEditor(QWidget* editor, const QModelIndex& index) const
{
    Q_EMIT left();
    QStyledItemDelegate::destroyEditor(editor, index);
}

} // namespace warder::desktop
