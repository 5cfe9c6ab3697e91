// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/vault_page.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace warder::desktop {

VaultPage::VaultPage(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::kLarge);
    auto* title = makeLabel(theme, Theme::Type::Title, "", this);
    title->setText(tr("Choose how Warder protects what it keeps"));
    layout->addWidget(title);
    auto* why = makeLabel(theme, Theme::Type::Body, "muted", this);
    why->setWordWrap(true);
    why->setText(tr("Warder keeps sessions in an encrypted vault. No keyring answers here that could keep the vault's key, so you choose who does. "
                    "You can change this later."));
    layout->addWidget(why);
    auto* both = new QHBoxLayout;
    both->setSpacing(Theme::kLarge);
    layout->addLayout(both);
    QVBoxLayout* content = nullptr;
    both->addWidget(makeCard(theme, tr("A PASSPHRASE"), &content, this), 1);
    addPassphrase(theme, *content);
    both->addWidget(makeCard(theme, tr("A KEY FILE"), &content, this), 1);
    addKeyFile(theme, *content);
    layout->addStretch(1);
    onTyped();
}

void VaultPage::addPassphrase(const Theme& theme, QVBoxLayout& layout)
{
    auto* text = makeLabel(theme, Theme::Type::Body, "", this);
    text->setWordWrap(true);
    text->setText(tr("Without it nobody can read the vault, wherever a copy of it goes. You type it once each time the agent starts. "
                     "If you forget it, you sign in everywhere again."));
    layout.addWidget(text);
    m_first = addField(tr("&Passphrase"), QStringLiteral("passphraseEdit"), layout);
    m_second = addField(tr("The same &again"), QStringLiteral("passphraseAgainEdit"), layout);
    m_hint = makeLabel(theme, Theme::Type::Small, "muted", this);
    m_hint->setObjectName(QStringLiteral("passphraseHint"));
    m_hint->setWordWrap(true);
    layout.addWidget(m_hint);
    layout.addStretch(1);
    m_usePassphrase = makeButton(tr("&Use this passphrase"), QStringLiteral("usePassphraseButton"), "primary", this);
    layout.addWidget(m_usePassphrase, 0, Qt::AlignLeft);
    connect(m_first, &QLineEdit::textChanged, this, &VaultPage::onTyped);
    connect(m_second, &QLineEdit::textChanged, this, &VaultPage::onTyped);
    connect(m_first, &QLineEdit::returnPressed, m_second, [this] { m_second->setFocus(); });
    connect(m_second, &QLineEdit::returnPressed, this, &VaultPage::onPassphrase);
    connect(m_usePassphrase, &QPushButton::clicked, this, &VaultPage::onPassphrase);
}

void VaultPage::addKeyFile(const Theme& theme, QVBoxLayout& layout)
{
    auto* text = makeLabel(theme, Theme::Type::Body, "", this);
    text->setWordWrap(true);
    text->setText(tr("The key lies in a file that only your account may read, and Warder never asks you for anything. It protects from other users of this "
                     "computer, and a copy of the vault without the key file is worth nothing. It does not protect from somebody who has this disk or a "
                     "backup with both files, nor from programs that run as you."));
    layout.addWidget(text);
    layout.addStretch(1);
    m_useKeyFile = makeButton(tr("Use a &key file"), QStringLiteral("useKeyFileButton"), "", this);
    layout.addWidget(m_useKeyFile, 0, Qt::AlignLeft);
    connect(m_useKeyFile, &QPushButton::clicked, this, &VaultPage::keyFileChosen);
}

QLineEdit* VaultPage::addField(const QString& caption, const QString& objectName, QVBoxLayout& layout)
{
    auto* label = makeLabel(m_theme, Theme::Type::Small, "muted", this);
    label->setText(caption);
    auto* edit = new QLineEdit(this);
    edit->setObjectName(objectName);
    edit->setAccessibleName(QString(caption).remove(u'&'));
    edit->setEchoMode(QLineEdit::Password);
    edit->setMaxLength(1024);
    label->setBuddy(edit);
    layout.addWidget(label);
    layout.addWidget(edit);
    return edit;
}

void VaultPage::onTyped()
{
    const bool isSame = m_first->text() == m_second->text();
    m_hint->setText(!isSame && !m_second->text().isEmpty() ? tr("The two are not the same yet.") : QString());
    m_usePassphrase->setEnabled(!m_isBusy && isSame && !m_first->text().isEmpty());
    m_useKeyFile->setEnabled(!m_isBusy);
}

void VaultPage::onPassphrase()
{
    if (!m_usePassphrase->isEnabled())
        return;
    const QString passphrase = m_first->text();
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
    m_first->clear();
    m_second->clear();
}

void VaultPage::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    clear();
}

} // namespace warder::desktop
