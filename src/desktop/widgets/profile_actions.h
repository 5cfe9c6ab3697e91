// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/viewmodels/overview_model.h"

#include <QObject>

class QAction;
class QKeySequence;
class QMenu;
class QPushButton;
class QWidget;

namespace warder::desktop {

//! Opens a menu below its button, without a loop of its own (QPushButton::setMenu() would run one).
void openBelow(QMenu& menu, QPushButton& button);

//! What can be done with the selected profile beside the one action that makes sense: the menu "⋯", and the same by keys.
class ProfileActions : public QObject
{
    Q_OBJECT

public:
    //! The keys hold in `window`, which must outlive this.
    explicit ProfileActions(QWidget& window);
    ~ProfileActions() override;

    [[nodiscard]] QMenu& menu() { return *m_menu; }
    //! What of it makes sense for the profile as it is; nothing without one (null), or while nobody serves it.
    void review(const OverviewModel* model);

Q_SIGNALS:
    //! `flow` as in signin.start.
    void signinAsked(const QString& flow);
    void refreshAsked();
    void checkAsked();
    void editAsked();
    void duplicateAsked();
    void exportAsked();
    void consoleAsked();
    void signoutAsked();
    void removeAsked();

private:
    QAction* add(const QString& text, const QKeySequence& keys, void (ProfileActions::*asked)());

    QWidget& m_window;
    QMenu* m_menu;
    QString m_browserFlow; //!< empty where there is but one way in
    QAction* m_browser;
    QAction* m_device;
    QAction* m_refresh;
    QAction* m_check;
    QAction* m_console = nullptr;
    QAction* m_edit;
    QAction* m_duplicate;
    QAction* m_export;
    QAction* m_signout;
    QAction* m_remove;
};

} // namespace warder::desktop
