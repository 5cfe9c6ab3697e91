// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/viewmodels/activity_model.h"
#include "desktop/widgets/parts.h"

#include <QWidget>

class QTableView;

namespace warder::desktop {

//! Who asked for the tokens of a profile, when, for what, and what it got.
class ActivityPage : public QWidget
{
    Q_OBJECT

public:
    //! The model must outlive this.
    ActivityPage(const Theme& theme, ActivityModel& model, QWidget* parent);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void onChanged();

    ActivityModel& m_model;
    MessageBanner* m_banner;
    QLabel* m_message;
    QFrame* m_card;
    QTableView* m_table;
};

} // namespace warder::desktop
