// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/viewmodels/signins_model.h"
#include "desktop/widgets/parts.h"

#include <QPointer>
#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace warder::desktop {

class SigninStrip;

//! A sign-in while it runs or after it failed, in the place of the Overview; never modal. Others that go on meanwhile are named above it.
class SigninPage : public QWidget
{
    Q_OBJECT

public:
    //! The model must outlive this.
    SigninPage(const Theme& theme, SigninsModel& signins, QWidget* parent);
    void follow(const QString& profile); //!< shows the sign-in of this one from now on
    //! Time has passed: the countdown is shown anew.
    void tick();

Q_SIGNALS:
    void copyAsked(const QString& text);
    void openAsked(const QString& url);
    void profileAsked(const QString& profile); //!< another sign-in is wanted

private:
    void addBrowserCard(QVBoxLayout& layout);
    void addDeviceCard(QVBoxLayout& layout);
    void onChanged();
    void showBrowserCard();
    void showSteps();
    void placeFocus();

    const Theme& m_theme;
    SigninsModel& m_signins;
    QPointer<SigninModel> m_model; //!< the one that is shown
    SigninStrip* m_strip;
    MessageBanner* m_banner;
    QFrame* m_browserCard = nullptr;
    QLabel* m_browserHeading = nullptr;
    QLabel* m_browserText = nullptr;
    QLineEdit* m_redirect = nullptr;
    QLabel* m_redirectCaption = nullptr;
    QLabel* m_redirectProblem = nullptr;
    QPushButton* m_submit = nullptr;
    QPushButton* m_openAgain = nullptr;
    QPushButton* m_copyAddress = nullptr;
    QPushButton* m_openDevicePage = nullptr;
    bool m_isFocusPlaced = false; //!< for the sign-in that is shown
    QFrame* m_deviceCard = nullptr;
    QLabel* m_deviceText = nullptr;
    QLabel* m_code = nullptr;
    QLabel* m_codeLeft = nullptr;
    LifeBar* m_codeBar = nullptr;
    QrView* m_qr = nullptr;
    QLabel* m_qrCaption = nullptr;
    QVBoxLayout* m_steps = nullptr;
    QPushButton* m_otherWay = nullptr;
};

} // namespace warder::desktop
