// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/kept_input.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSpinBox>
#include <QTabBar>

namespace warder::desktop {

namespace {

// Nothing, where the part holds no input.
QVariant valueOf(const QWidget& part)
{
    if (const auto* edit = qobject_cast<const QLineEdit*>(&part))
        return edit->echoMode() == QLineEdit::Normal && !edit->isReadOnly() ? edit->text() : QVariant();
    if (const auto* edit = qobject_cast<const QPlainTextEdit*>(&part))
        return edit->isReadOnly() ? QVariant() : edit->toPlainText();
    if (const auto* box = qobject_cast<const QComboBox*>(&part))
        return box->isEditable() ? QVariant(box->currentText()) : QVariant(box->currentIndex());
    if (const auto* box = qobject_cast<const QSpinBox*>(&part))
        return box->value();
    if (const auto* button = qobject_cast<const QAbstractButton*>(&part))
        return button->isCheckable() ? QVariant(button->isChecked()) : QVariant();
    if (const auto* tabs = qobject_cast<const QTabBar*>(&part))
        return tabs->currentIndex();
    if (const auto* area = qobject_cast<const QAbstractScrollArea*>(&part))
        return area->verticalScrollBar()->value();
    return {};
}

void giveBack(QWidget& part, const QVariant& value)
{
    if (auto* edit = qobject_cast<QLineEdit*>(&part))
        edit->setText(value.toString());
    else if (auto* text = qobject_cast<QPlainTextEdit*>(&part))
        text->setPlainText(value.toString());
    else if (auto* box = qobject_cast<QComboBox*>(&part); box && box->isEditable())
        box->setCurrentText(value.toString());
    else if (box)
        box->setCurrentIndex(value.toInt());
    else if (auto* number = qobject_cast<QSpinBox*>(&part))
        number->setValue(value.toInt());
    else if (auto* button = qobject_cast<QAbstractButton*>(&part))
        button->setChecked(value.toBool());
    else if (auto* tabs = qobject_cast<QTabBar*>(&part))
        tabs->setCurrentIndex(value.toInt());
    else if (auto* area = qobject_cast<QAbstractScrollArea*>(&part))
        area->verticalScrollBar()->setValue(value.toInt());
}

} // namespace

KeptInput::KeptInput(const QWidget& root)
{
    for (const QWidget* part : root.findChildren<QWidget*>()) {
        if (part->objectName().isEmpty() || part->objectName().startsWith(QLatin1String("qt_")))
            continue;
        if (const QVariant value = valueOf(*part); value.isValid())
            m_values.insert(part->objectName(), value);
    }
    if (const QWidget* focus = QApplication::focusWidget(); focus && root.isAncestorOf(focus))
        m_focus = focus->objectName();
}

void KeptInput::restore(QWidget& root) const
{
    QWidget* focus = nullptr;
    for (QWidget* part : root.findChildren<QWidget*>()) {
        if (part->objectName().isEmpty())
            continue;
        if (part->objectName() == m_focus)
            focus = part;
        // What already says the same is left alone: it may know more than its text, such as where it came from.
        if (const auto value = m_values.constFind(part->objectName()); value != m_values.constEnd() && valueOf(*part) != *value)
            giveBack(*part, *value);
    }
    if (focus && focus->isVisibleTo(&root))
        focus->setFocus();
}

} // namespace warder::desktop
