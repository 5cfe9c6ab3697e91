// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/viewmodels/timeline_model.h"
#include "desktop/widgets/parts.h"

#include <QWidget>

#include <array>

namespace warder::desktop {

class TimelineLegend;
class TimelineView;
class WaitingPage;

//! The lanes of all profiles with what belongs around them: whether all lasts, what is looked at, what the signs mean.
class TimelinePage : public QWidget
{
    Q_OBJECT

public:
    //! Theme and model must outlive this.
    TimelinePage(const Theme& theme, TimelineModel& model, QWidget* parent);

    //! Puts the keyboard where one goes on from: into the lanes, as soon as they are there, or on the next step.
    void focusFirst();

Q_SIGNALS:
    void profileAsked(const QString& name);
    void addAsked();
    void unlockAsked();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    [[nodiscard]] QLayout* makeHead();
    [[nodiscard]] bool hasRoomForLegend() const;
    void onChanged();
    void onRange();
    void onNextStep();

    const Theme& m_theme;
    TimelineModel& m_model;
    QLabel* m_range = nullptr;
    QPushButton* m_now = nullptr;
    std::array<QPushButton*, 3> m_hours {};
    MessageBanner* m_banner = nullptr;
    StatePill* m_verdictSign = nullptr;
    QLabel* m_verdict = nullptr;
    QWidget* m_verdictRow = nullptr;
    QFrame* m_card = nullptr;
    TimelineView* m_view = nullptr;
    QLabel* m_detail = nullptr;
    TimelineLegend* m_legend = nullptr;
    WaitingPage* m_waiting = nullptr; //!< instead of the lanes
    bool m_wantsFocus = false;
};

} // namespace warder::desktop
