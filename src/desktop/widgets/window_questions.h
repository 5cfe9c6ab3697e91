// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/models/profile_item.h"
#include "desktop/viewmodels/add_link.h"

#include <QObject>
#include <QPointer>
#include <QString>

class QMessageBox;
class QWidget;

namespace warder::desktop {

//! What the window asks before it does something: each question is a dialog above the window that holds up nothing else, and answers by a
//! signal. A question that is dismissed answers nothing.
class WindowQuestions : public QObject
{
    Q_OBJECT

public:
    //! The window is the dialogs' parent and owns this.
    explicit WindowQuestions(QWidget& window);

    void askForPassword();
    void askToRemove(const ProfileItem& profile);
    void askForCopyName(const QString& profile);
    void askWhereToExport(const QString& profile);
    void askWhatToImport();
    //! The link may come from anybody, as often as they like: while one is asked about, others are not heard.
    void askAboutLink(const AddLink& link);
    void sayAboutLink(const QString& problem);
    [[nodiscard]] bool isAskingAboutLink() const { return !m_linkQuestion.isNull(); }

Q_SIGNALS:
    void passwordGiven(const QString& password);
    void removalWanted(const QString& profile);
    void copyNamed(const QString& profile, const QString& name);
    void exportPlaceChosen(const QString& profile, const QString& path);
    void importFileChosen(const QString& path);
    void linkAccepted(const warder::desktop::AddLink& link);

private:
    QWidget& m_window;
    QPointer<QMessageBox> m_linkQuestion;
};

} // namespace warder::desktop
