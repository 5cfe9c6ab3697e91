// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/models/profile_list_model.h"
#include "desktop/theme.h"
#include "desktop/viewmodels/consent_question.h"

#include <QDeadlineTimer>
#include <QDialog>
#include <QTimer>

#include <memory>

class QMenu;
class QPushButton;

namespace warder::desktop {

namespace Ui {
class ConsentPrompt;
}

//! The question whether a program may have a token (`warder-desktop --prompt`). Refusing is the default, Enter and Escape
//! and the time refuse; what allows takes no input for the first half second, so that nobody agrees by typing on.
class ConsentPrompt : public QDialog
{
    Q_OBJECT

public:
    ConsentPrompt(ConsentQuestion question, const Theme& theme, Now now);
    ~ConsentPrompt() override;

    //! The answer to write as one line; after the dialog has closed. A refusal until somebody has allowed.
    [[nodiscard]] const codec::Json& answer() const { return m_answer; }

protected:
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void showAskers(const Theme& theme);
    void showChips(const Theme& theme);
    void offer();
    void addLonger(const QString& text, codec::Json answer);
    void allow(codec::Json answer);
    void countDown();
    [[nodiscard]] std::vector<QPushButton*> allowing() const;

    const std::unique_ptr<Ui::ConsentPrompt> m_ui; //!< ui/consent_prompt.ui
    const ConsentQuestion m_question;
    Now m_now;
    QMenu* m_longer;
    QTimer m_guard;
    QTimer m_second;
    QDeadlineTimer m_deadline;
    codec::Json m_answer = codec::Json::object({ { "answer", "refuse" } });
};

} // namespace warder::desktop
