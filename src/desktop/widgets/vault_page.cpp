// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/vault_page.h"

#include "ui_vault_page.h"

namespace warder::desktop {

VaultPage::VaultPage(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::VaultPage>())
{
    m_ui->setupUi(this);
    applyTheme(theme, *this);
    connect(m_ui->passphraseEdit, &QLineEdit::textChanged, this, &VaultPage::onTyped);
    connect(m_ui->passphraseAgainEdit, &QLineEdit::textChanged, this, &VaultPage::onTyped);
    connect(m_ui->passphraseEdit, &QLineEdit::returnPressed, m_ui->passphraseAgainEdit, [this] { m_ui->passphraseAgainEdit->setFocus(); });
    connect(m_ui->passphraseAgainEdit, &QLineEdit::returnPressed, this, &VaultPage::onPassphrase);
    connect(m_ui->usePassphraseButton, &QPushButton::clicked, this, &VaultPage::onPassphrase);
    connect(m_ui->useKeyFileButton, &QPushButton::clicked, this, &VaultPage::keyFileChosen);
    onTyped();
}

VaultPage::~VaultPage() = default;

void VaultPage::onTyped()
{
    const bool isSame = m_ui->passphraseEdit->text() == m_ui->passphraseAgainEdit->text();
    m_ui->passphraseHint->setText(!isSame && !m_ui->passphraseAgainEdit->text().isEmpty() ? tr("The two are not the same yet.") : QString());
    m_ui->usePassphraseButton->setEnabled(!m_isBusy && isSame && !m_ui->passphraseEdit->text().isEmpty());
    m_ui->useKeyFileButton->setEnabled(!m_isBusy);
}

void VaultPage::onPassphrase()
{
    if (!m_ui->usePassphraseButton->isEnabled())
        return;
    const QString passphrase = m_ui->passphraseEdit->text();
    clear();
    Q_EMIT passphraseChosen(passphrase);
}

void VaultPage::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    onTyped();
}

void VaultPage::clear()
{
    m_ui->passphraseEdit->clear();
    m_ui->passphraseAgainEdit->clear();
}

void VaultPage::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    clear();
}

} // namespace warder::desktop
