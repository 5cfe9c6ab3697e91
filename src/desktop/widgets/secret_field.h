// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/widgets/parts.h"

#include <QWidget>

namespace warder::desktop {

//! A secret on the screen: dots, and the text only while a button (or its key) is held. It has no context menu and no
//! selection, its accessible value is empty, and what was shown is wiped when the button is let go.
class SecretField : public QWidget
{
    Q_OBJECT

public:
    SecretField(const Theme& theme, QWidget* parent);
    ~SecretField() override;

    //! What is held in view; the field shows it until hideSecret().
    void showSecret(const QString& text);
    void hideSecret();
    [[nodiscard]] bool isShowing() const { return !m_text.isEmpty(); }

Q_SIGNALS:
    void held(); //!< bring the text
    void released();
    void copyAsked();

private:
    class Text;

    const Theme& m_theme;
    QPushButton* m_hold;
    QPushButton* m_copy;
    Text* m_view;
    QString m_text;
};

} // namespace warder::desktop
