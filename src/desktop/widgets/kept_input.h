// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QString>
#include <QVariant>

class QWidget;

namespace warder::desktop {

//! What a person has typed and chosen below a widget that is about to be built anew: the texts of fields, choices, ticks, open tabs,
//! how far something is scrolled, and who has the keyboard. By object name, so only parts that have one are kept; what is hidden as it is
//! typed (a password) is not kept, because nothing here wipes it.
class KeptInput
{
public:
    explicit KeptInput(const QWidget& root);
    //! Gives it all back to the parts of the same names, and the keyboard last. Their signals are sent, as if it had been typed.
    void restore(QWidget& root) const;

private:
    QHash<QString, QVariant> m_values; //!< by name
    QString m_focus;
};

} // namespace warder::desktop
