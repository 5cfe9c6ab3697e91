// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/models/profile_order_model.h"
#include "desktop/viewmodels/agent_model.h"
#include "desktop/widgets/parts.h"

#include <QWidget>

class QLineEdit;
class QListView;
class QMenu;

namespace warder::desktop {

class ProfileDelegate;

//! The left side of the window: search, how the list is grouped and sorted, the profiles, and a line about the agent. Where there is no
//! list to show it says why, with the next step.
class ProfileSide : public QWidget
{
    Q_OBJECT

public:
    //! Theme and models must outlive this.
    ProfileSide(const Theme& theme, AgentModel& agent, ProfileOrderModel& order, QWidget* parent);

    //! Marks that profile as selected; says nothing of it. One that is not shown leaves nothing selected.
    void select(const QString& profile);
    void focusList();
    void focusSearch();
    void setFooter(const QString& text);
    [[nodiscard]] QString footer() const;
    //! Rows are as high as their font.
    void applyFont();

Q_SIGNALS:
    void chosen(const QString& profile);
    void listAppeared(); //!< where a message was, and nobody is searching

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    [[nodiscard]] QLayout* makeSearch();
    void makeMenu();
    void fillMenu();
    template<class Value>
    void addChoice(const QString& text, Value ListChoice::*part, Value value);
    void move(int by);
    void review();
    void onNextStep();

    const Theme& m_theme;
    AgentModel& m_agent;
    ProfileOrderModel& m_order;
    QLineEdit* m_search = nullptr;
    QPushButton* m_choices = nullptr;
    QMenu* m_menu = nullptr;
    QWidget* m_tagRow = nullptr;
    QPushButton* m_tag = nullptr;
    QListView* m_list = nullptr;
    ProfileDelegate* m_delegate = nullptr;
    QWidget* m_placeholder = nullptr; //!< instead of the list
    QLabel* m_message = nullptr;
    QPushButton* m_nextStep = nullptr;
    QLabel* m_footer = nullptr;
    QString m_selected; //!< stays so while a search hides it
};

} // namespace warder::desktop
