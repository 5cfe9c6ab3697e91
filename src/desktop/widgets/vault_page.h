// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/widgets/parts.h"

#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace warder::desktop {

//! The choice who keeps the vault's key, where no keyring answers and nobody has chosen: a passphrase, or a key file with
//! the plain words of what that protects from.
class VaultPage : public QWidget
{
    Q_OBJECT

public:
    VaultPage(const Theme& theme, QWidget* parent);
    //! While a choice is being carried out no other can be made.
    void setBusy(bool isBusy);
    //! Forgets what was typed.
    void clear();

Q_SIGNALS:
    void passphraseChosen(const QString& passphrase);
    void keyFileChosen();

protected:
    void hideEvent(QHideEvent* event) override;

private:
    [[nodiscard]] QLineEdit* addField(const QString& caption, const QString& objectName, QVBoxLayout& layout);
    void addPassphrase(const Theme& theme, QVBoxLayout& layout);
    void addKeyFile(const Theme& theme, QVBoxLayout& layout);
    void onTyped();
    void onPassphrase();

    const Theme& m_theme;
    bool m_isBusy = false;
    QLineEdit* m_first = nullptr;
    QLineEdit* m_second = nullptr;
    QLabel* m_hint = nullptr;
    QPushButton* m_usePassphrase = nullptr;
    QPushButton* m_useKeyFile = nullptr;
};

} // namespace warder::desktop
