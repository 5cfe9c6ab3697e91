// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/vault_settings.h"

#include "ui_vault_settings.h"

#include <QMessageBox>

namespace warder::desktop {

VaultSettings::VaultSettings(const Theme& theme, SettingsModel& settings, AgentModel& agent, VaultReset& reset, QWidget* parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::VaultSettings>())
    , m_settings(settings)
    , m_agent(agent)
    , m_reset(reset)
{
    m_ui->setupUi(this);
    applyTheme(theme, *this);
    openPassphrase(false);
    connect(m_ui->passphraseButton, &QPushButton::clicked, this, [this] { openPassphrase(true); });
    connect(m_ui->cancelPassphraseButton, &QPushButton::clicked, this, [this] { openPassphrase(false); });
    connect(m_ui->keyringButton, &QPushButton::clicked, &agent, &AgentModel::protectByKeyring);
    connect(m_ui->keyFileButton, &QPushButton::clicked, &agent, &AgentModel::protectByKeyFile);
    for (QLineEdit* edit : { m_ui->newPassphraseEdit, m_ui->newPassphraseAgainEdit }) {
        connect(edit, &QLineEdit::textChanged, this, &VaultSettings::onTyped);
        connect(edit, &QLineEdit::returnPressed, this, &VaultSettings::setPassphrase);
    }
    connect(m_ui->setPassphraseButton, &QPushButton::clicked, this, &VaultSettings::setPassphrase);
    connect(m_ui->emptyVaultButton, &QPushButton::clicked, this, &VaultSettings::askToEmpty);
    connect(&settings, &SettingsModel::changed, this, &VaultSettings::onChanged);
    connect(&agent, &AgentModel::changed, this, &VaultSettings::onChanged);
    connect(&reset, &VaultReset::changed, this, &VaultSettings::onChanged);
    onTyped();
    onChanged();
}

VaultSettings::~VaultSettings() = default;

void VaultSettings::hideEvent(QHideEvent* event)
{
    QFrame::hideEvent(event);
    openPassphrase(false);
}

void VaultSettings::onChanged()
{
    const bool isLost = m_agent.isVaultLost();
    const bool isBusy = m_agent.isProtecting() || m_reset.isRunning();
    const SettingsModel::Protection now = m_settings.protectedBy();
    m_ui->protectionText->setText(m_settings.protection().isEmpty() ? tr("Reading who keeps the vault's key…") : m_settings.protection());
    m_ui->passphraseButton->setText(now == SettingsModel::Protection::Passphrase ? tr("Change the &passphrase…") : tr("Protect it by a &passphrase…"));
    m_ui->passphraseButton->setAccessibleName(m_ui->passphraseButton->text().remove(u'&'));
    // Without the key there is nothing to give to somebody else.
    m_ui->passphraseButton->setVisible(!isLost);
    m_ui->keyringButton->setVisible(!isLost && now != SettingsModel::Protection::Keyring);
    m_ui->keyFileButton->setVisible(!isLost && now != SettingsModel::Protection::KeyFile);
    for (QPushButton* button : { m_ui->passphraseButton, m_ui->keyringButton, m_ui->keyFileButton, m_ui->emptyVaultButton })
        button->setEnabled(!isBusy);
    m_ui->lostKeyText->setText(isLost ? tr("Without its key nobody can read this vault, Warder included. If the keyring was replaced or a file moved, put the key back where it was, and everything is there again. "
                                           "If it is gone for good, start with an empty vault: the profiles stay, and you sign in to each of them once more.")
                                      : tr("An empty vault is a fresh start: the profiles stay, and you sign in to each of them once more. The old vault is kept beside it."));
}

void VaultSettings::onTyped()
{
    const QString first = m_ui->newPassphraseEdit->text();
    const QString second = m_ui->newPassphraseAgainEdit->text();
    m_ui->newPassphraseProblem->setText(!second.isEmpty() && first != second ? tr("The two are not the same yet.") : QString());
    m_ui->newPassphraseProblem->setVisible(!m_ui->newPassphraseProblem->text().isEmpty());
    m_ui->setPassphraseButton->setEnabled(!first.isEmpty() && first == second);
}

void VaultSettings::openPassphrase(bool isOpen)
{
    m_ui->newPassphraseEdit->clear();
    m_ui->newPassphraseAgainEdit->clear();
    m_ui->newPassphrase->setVisible(isOpen);
    if (isOpen)
        m_ui->newPassphraseEdit->setFocus();
}

void VaultSettings::setPassphrase()
{
    if (!m_ui->setPassphraseButton->isEnabled())
        return;
    const QString passphrase = m_ui->newPassphraseEdit->text();
    openPassphrase(false);
    m_agent.protectByPassphrase(passphrase);
}

void VaultSettings::askToEmpty()
{
    auto* question = new QMessageBox(QMessageBox::Question, tr("Start with an empty vault"),
                                     tr("Start with an empty vault? Every profile stays and is signed out. Nothing is revoked at the providers: sign out of profiles first where that matters."),
                                     QMessageBox::Cancel, this);
    question->setObjectName(QStringLiteral("emptyVaultQuestion"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    const QPushButton* empty = question->addButton(tr("&Start with an empty vault"), QMessageBox::DestructiveRole);
    question->setDefaultButton(QMessageBox::Cancel);
    connect(empty, &QPushButton::clicked, &m_reset, &VaultReset::start);
    question->open();
}

} // namespace warder::desktop
