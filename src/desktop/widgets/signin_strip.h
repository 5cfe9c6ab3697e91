// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/viewmodels/signins_model.h"

#include <QHash>
#include <QWidget>

class QPushButton;

namespace warder::desktop {

//! The sign-ins of this window beside each other, each with how far it is, where there is more than one; a button leads to each that has
//! begun.
class SigninStrip : public QWidget
{
    Q_OBJECT

public:
    //! The model must outlive this.
    SigninStrip(SigninsModel& signins, QWidget* parent);
    void show(const QString& shown); //!< as the model is now; `shown` is the profile whose sign-in is in front

Q_SIGNALS:
    void profileAsked(const QString& profile);

private:
    [[nodiscard]] QPushButton& buttonOf(const QString& profile);
    void say(QPushButton& button, const QString& profile, const QString& mark, const QString& state);

    SigninsModel& m_signins;
    QHash<QString, QPushButton*> m_buttons;
};

} // namespace warder::desktop
