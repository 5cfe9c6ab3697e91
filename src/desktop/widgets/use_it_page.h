// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/viewmodels/setup_model.h"
#include "desktop/viewmodels/use_it.h"
#include "desktop/widgets/parts.h"

#include <QWidget>

class QPlainTextEdit;
class QVBoxLayout;

namespace warder::desktop {

//! How programs use the tokens of a profile: ready commands to copy, and tools that are set up after their diff was seen.
class UseItPage : public QWidget
{
    Q_OBJECT

public:
    //! The model must outlive this.
    UseItPage(const Theme& theme, SetupModel& setup, QWidget* parent);
    //! Cheap where it is the profile that is shown.
    void show(const ProfileItem& item);

Q_SIGNALS:
    void copyAsked(const QString& text);

private:
    void addPlan(QVBoxLayout& layout);
    void addWay(const WayToUse& way);
    void onSetup();

    const Theme& m_theme;
    SetupModel& m_setup;
    QString m_shown; //!< what the ways were made for
    QString m_profile;
    QFrame* m_planCard = nullptr;
    QLabel* m_planText = nullptr;
    QPlainTextEdit* m_changes = nullptr;
    MessageBanner* m_banner = nullptr;
    QPushButton* m_again = nullptr;
    QPushButton* m_write = nullptr;
    QPushButton* m_close = nullptr;
    QVBoxLayout* m_ways = nullptr;
};

} // namespace warder::desktop
