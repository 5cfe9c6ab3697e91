// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "codec/json.h"
#include "desktop/theme.h"

#include <QDialog>
#include <QTimer>

#include <memory>

namespace warder::desktop {

namespace Ui {
class PromptDialog;
}

//! One question of the agent (`warder-desktop --prompt`): a passphrase, or a yes or no. Enter and Escape on a yes or no
//! refuse; what allows takes no input for the first half second, so that nobody agrees by typing on; no answer is no.
class PromptDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Kind {
        Passphrase,
        PassphraseAgain, //!< the last one was wrong
        NewPassphrase, //!< typed twice
        Confirm,
    };

    PromptDialog(Kind kind, const QString& text, const Theme& theme);
    ~PromptDialog() override;

    //! The answer to write as one line; after the dialog has closed.
    [[nodiscard]] codec::Json answer() const;

private:
    void word(const QString& text);
    void watchPassphrase();
    void guard();

    const std::unique_ptr<Ui::PromptDialog> m_ui; //!< ui/prompt_dialog.ui
    const Kind m_kind;
    QTimer m_guard;
    QTimer m_deadline;
    bool m_isAllowed = false;
};

} // namespace warder::desktop
