// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/kinds/person.h"

#include "desktop/widgets/parts.h"

#include <QApplication>
#include <QKeySequence>
#include <QTest>

namespace warder::test {

namespace {

constexpr int kMostSteps = 80; // more things than any page has

} // namespace

QWidget* Person::keyboard() const
{
    if (QWidget* popup = QApplication::activePopupWidget())
        return popup;
    if (QWidget* focus = QApplication::focusWidget())
        return focus;
    return QApplication::activeModalWidget() ? QApplication::activeModalWidget() : &m_window;
}

void Person::press(const char* keys)
{
    const QKeyCombination combination = QKeySequence(QString::fromLatin1(keys))[0];
    QTest::keyClick(keyboard(), combination.key(), combination.keyboardModifiers());
}

void Person::type(const QString& text)
{
    for (const QChar c : text) {
        if (c == u'\n')
            QTest::keyClick(keyboard(), Qt::Key_Return);
        else
            QTest::sendKeyEvent(QTest::Click, keyboard(), Qt::Key_unknown, QString(c), Qt::NoModifier);
    }
}

void Person::retype(const QString& text)
{
    press("Ctrl+A");
    press("Del");
    type(text);
}

bool Person::walkTo(const char* objectName)
{
    for (int step = 0; step < kMostSteps; ++step) {
        if (isAt(objectName))
            return true;
        press("Tab");
    }
    return false;
}

bool Person::isAt(const char* objectName) const
{
    const QWidget* focus = QApplication::focusWidget();
    return focus && focus->objectName() == QLatin1String(objectName);
}

bool Person::finds(const char* objectName) const
{
    const auto* widget = m_window.findChild<QWidget*>(QString::fromLatin1(objectName));
    return widget && widget->isVisible();
}

bool Person::sees(const QString& part) const
{
    return page().contains(part);
}

QString Person::label(const char* objectName) const
{
    const auto* label = m_window.findChild<QLabel*>(QString::fromLatin1(objectName));
    return label && label->isVisible() ? label->text() : QString();
}

QString Person::reads(const char* objectName) const
{
    return finds(objectName) ? textsOf(*m_window.findChild<QWidget*>(QString::fromLatin1(objectName))) : QString();
}

QString Person::page() const
{
    return textsOf(m_window);
}

QString Person::textsOf(const QWidget& root)
{
    QStringList texts;
    for (const QWidget* widget : root.findChildren<QWidget*>()) {
        if (!widget->isVisible())
            continue;
        if (const auto* label = qobject_cast<const QLabel*>(widget))
            texts.append(label->text());
        else if (const auto* elided = qobject_cast<const desktop::ElidedLabel*>(widget))
            texts.append(elided->text());
        else if (const auto* pill = qobject_cast<const desktop::StatePill*>(widget))
            texts.append(pill->text());
        else if (const auto* button = qobject_cast<const QPushButton*>(widget))
            texts.append(u'[' + button->text() + u']');
    }
    return texts.join(u'\n');
}

} // namespace warder::test
