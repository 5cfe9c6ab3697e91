// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/widgets/parts.h"

#include <QWidget>

#include <memory>

namespace warder::desktop {

namespace Ui {
class VaultPage;
}

//! The choice who keeps the vault's key, where no keyring answers and nobody has chosen: a passphrase, or a key file with
//! the plain words of what that protects from.
class VaultPage : public QWidget
{
    Q_OBJECT

public:
    VaultPage(const Theme& theme, QWidget* parent);
    ~VaultPage() override;
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
    void onTyped();
    void onPassphrase();

    const std::unique_ptr<Ui::VaultPage> m_ui; //!< ui/vault_page.ui
    bool m_isBusy = false;
};

} // namespace warder::desktop
