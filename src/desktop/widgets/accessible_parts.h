// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace warder::desktop {

//! Tells screen readers what the painted parts of parts.h are: texts, a bar with a value, a picture, a message; and that a widget
//! with the dynamic property "reads" is a text. Called before the first window is made; again does nothing.
void installAccessibleParts();

//! Says things that happen where nobody looks: a state that changed, what was done. It is not seen; a screen reader reads it when
//! it has something new.
class Announcer : public QWidget
{
    Q_OBJECT

public:
    explicit Announcer(QWidget* parent);
    //! A whole sentence, or a name and its state.
    void announce(const QString& text);

Q_SIGNALS:
    //! It was; whether a screen reader listens or not.
    void announced(const QString& text);
};

} // namespace warder::desktop
