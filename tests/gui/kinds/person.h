// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QWidget>

namespace warder::test {

//! Somebody with a keyboard in front of the window: presses keys, walks by Tab, reads what is shown. It calls no method of
//! the window; the object names stand for what a person sees in which place.
class Person
{
public:
    explicit Person(QWidget& window)
        : m_window(window)
    { }

    //! A key with its modifiers, such as "Alt+S", to whatever has the keyboard: a menu, a dialog, the focus.
    void press(const char* keys);
    void type(const QString& text);
    //! Replaces what stands in the field.
    void retype(const QString& text);
    //! Tab until the thing of this name has the focus; false where Tab never gets there.
    [[nodiscard]] bool walkTo(const char* objectName);

    [[nodiscard]] bool sees(const QString& part) const;
    [[nodiscard]] bool isAt(const char* objectName) const;
    //! Whether something of this name can be seen.
    [[nodiscard]] bool finds(const char* objectName) const;
    [[nodiscard]] QString label(const char* objectName) const;
    //! What stands in the thing of this name, its buttons included; empty where it cannot be seen.
    [[nodiscard]] QString reads(const char* objectName) const;
    //! Every text on the screen, for a message that says what was there instead.
    [[nodiscard]] QString page() const;

private:
    [[nodiscard]] QWidget* keyboard() const;
    [[nodiscard]] static QString textsOf(const QWidget& root);

    QWidget& m_window;
};

} // namespace warder::test
