// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/signin_strip.h"

#include "desktop/widgets/parts.h"

#include <QPushButton>

namespace warder::desktop {

SigninStrip::SigninStrip(SigninsModel& signins, QWidget* parent)
    : QWidget(parent)
    , m_signins(signins)
{
    setObjectName(QStringLiteral("signinStrip"));
    setAccessibleName(tr("Sign-ins that go on at the same time"));
    new FlowLayout(this);
}

QPushButton& SigninStrip::buttonOf(const QString& profile)
{
    QPushButton*& button = m_buttons[profile];
    if (!button) {
        button = makeButton({}, QStringLiteral("signinOf-") + profile, "nav", this);
        button->setCheckable(true);
        connect(button, &QPushButton::clicked, this, [this, profile] { Q_EMIT profileAsked(profile); });
        layout()->addWidget(button);
    }
    return *button;
}

void SigninStrip::say(QPushButton& button, const QString& profile, const QString& mark, const QString& state)
{
    //: A sign-in beside others: %1 is a sign for how far it is, %2 the profile, %3 how far it is
    button.setText(tr("%1 %2: %3").arg(mark, QString(profile).replace(u'&', QStringLiteral("&&")), state));
    //: Read aloud: %1 is a profile, %2 how far its sign-in is
    button.setAccessibleName(tr("%1: %2").arg(profile, state));
}

void SigninStrip::show(const QString& shown)
{
    // A button stays while its sign-in does, so that the keyboard's place is not lost at each step.
    QHash<QString, QPushButton*> gone = m_buttons;
    for (const auto& signin : m_signins.all()) {
        const QString& profile = signin->profile();
        gone.remove(profile);
        QPushButton& button = buttonOf(profile);
        const bool hasFailed = signin->phase() == SigninModel::Phase::Failed;
        const QString step = signin->stepText();
        say(button, profile, hasFailed ? QStringLiteral("✗") : QStringLiteral("●"), hasFailed ? tr("failed") : step.isEmpty() ? tr("begins") : step);
        button.setEnabled(true);
        button.setChecked(profile == shown);
    }
    for (const QString& profile : m_signins.ahead()) {
        if (m_signins.concerns(profile))
            continue;
        gone.remove(profile);
        QPushButton& button = buttonOf(profile);
        say(button, profile, QStringLiteral("○"), tr("comes next"));
        button.setEnabled(false);
        button.setChecked(false);
    }
    for (auto one = gone.begin(); one != gone.end(); ++one) {
        m_buttons.remove(one.key());
        delete one.value();
    }
    setVisible(m_buttons.size() > 1);
}

} // namespace warder::desktop
