// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/widgets/parts.h"

#include <QWidget>

namespace warder::desktop {

//! Instead of a profile's page, while there is none to show: why, in large words and small ones, and the one next step.
class WaitingPage : public QWidget
{
    Q_OBJECT

public:
    //! The theme must outlive this.
    WaitingPage(const Theme& theme, QWidget* parent);

    //! `action` is the button's text; empty: none.
    void show(const QString& title, const QString& text, const QString& action);
    void focusAction();

Q_SIGNALS:
    void actionClicked();

private:
    QLabel* m_title;
    QLabel* m_text;
    QPushButton* m_action;
};

} // namespace warder::desktop
