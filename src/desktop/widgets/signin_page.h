// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/viewmodels/signin_model.h"
#include "desktop/widgets/parts.h"

#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace warder::desktop {

//! A sign-in while it runs or after it failed, in the place of the Overview; never modal.
class SigninPage : public QWidget
{
    Q_OBJECT

public:
    //! The model must outlive this.
    SigninPage(const Theme& theme, SigninModel& model, QWidget* parent);
    //! Time has passed: the countdown is shown anew.
    void tick();

Q_SIGNALS:
    void copyAsked(const QString& text);
    void openAsked(const QString& url);

private:
    void addBrowserCard(QVBoxLayout& layout);
    void addDeviceCard(QVBoxLayout& layout);
    void onChanged();
    void showBrowserCard();
    void showSteps();

    const Theme& m_theme;
    SigninModel& m_model;
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
