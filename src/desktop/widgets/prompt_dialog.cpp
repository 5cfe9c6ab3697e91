// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/prompt_dialog.h"

#include "client/qt_text.h"
#include "desktop/widgets/parts.h"

#include "ui_prompt_dialog.h"

#include <chrono>

namespace warder::desktop {

using codec::Json;
using namespace std::chrono_literals;

namespace {

constexpr auto kGuard = 500ms;
constexpr auto kDeadline = 30s;

} // namespace

PromptDialog::PromptDialog(Kind kind, const QString& text, const Theme& theme)
    : m_ui(std::make_unique<Ui::PromptDialog>())
    , m_kind(kind)
{
    m_ui->setupUi(this);
    setPalette(theme.palette());
    setStyleSheet(theme.styleSheet());
    word(text);
    applyTheme(theme, *this);
    connect(m_ui->refuseButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->allowButton, &QPushButton::clicked, this, [this] {
        m_isAllowed = true;
        accept();
    });
    if (kind == Kind::Confirm)
        guard();
    else
        watchPassphrase();
    const QMargins margins = layout()->contentsMargins();
    fitToWords(*this, m_ui->buttonsLayout->minimumSize().width() + margins.left() + margins.right());
}

PromptDialog::~PromptDialog() = default;

void PromptDialog::word(const QString& text)
{
    QString caption = tr("Unlock Warder");
    QString sentence = tr("The passphrase opens the vault with your sessions.");
    QString agree = tr("&Unlock");
    switch (m_kind) {
    case Kind::Confirm:
        caption = tr("Is this meant?");
        sentence = text;
        agree = tr("&Allow");
        break;
    case Kind::PassphraseAgain:
        sentence = tr("That was not the passphrase. Type it again.");
        break;
    case Kind::NewPassphrase:
        caption = tr("Choose a passphrase");
        sentence = tr("It seals the vault with your sessions, and you type it each time the agent starts. If you forget it, you sign in everywhere again.");
        agree = tr("&Use it");
        break;
    case Kind::Passphrase:
        break;
    }
    const bool isConfirm = m_kind == Kind::Confirm;
    m_ui->promptTitle->setText(caption);
    m_ui->promptText->setText(sentence);
    m_ui->passphraseEdit->setVisible(!isConfirm);
    m_ui->passphraseAgainEdit->setVisible(m_kind == Kind::NewPassphrase);
    m_ui->deadlineHint->setVisible(isConfirm);
    const auto name = [](QPushButton& button, const QString& words, const QString& look) {
        button.setText(words);
        button.setAccessibleName(QString(words).remove(u'&'));
        button.setProperty("look", look);
    };
    name(*m_ui->refuseButton, isConfirm ? tr("&Refuse") : tr("&Cancel"), {});
    name(*m_ui->allowButton, agree, isConfirm ? QString() : QStringLiteral("primary"));
}

void PromptDialog::watchPassphrase()
{
    const auto review = [this] {
        const QString passphrase = m_ui->passphraseEdit->text();
        m_ui->allowButton->setEnabled(!passphrase.isEmpty() && (m_kind != Kind::NewPassphrase || m_ui->passphraseAgainEdit->text() == passphrase));
    };
    connect(m_ui->passphraseEdit, &QLineEdit::textChanged, m_ui->allowButton, review);
    connect(m_ui->passphraseAgainEdit, &QLineEdit::textChanged, m_ui->allowButton, review);
    review();
    m_ui->allowButton->setDefault(true);
    m_ui->passphraseEdit->setFocus();
}

// Nobody agrees by typing on, nor by being away.
void PromptDialog::guard()
{
    m_ui->refuseButton->setDefault(true);
    m_ui->refuseButton->setFocus();
    m_ui->allowButton->setEnabled(false);
    m_guard.setSingleShot(true);
    connect(&m_guard, &QTimer::timeout, m_ui->allowButton, [this] { m_ui->allowButton->setEnabled(true); });
    m_guard.start(kGuard);
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &QDialog::reject);
    m_deadline.start(kDeadline);
}

Json PromptDialog::answer() const
{
    if (m_kind == Kind::Confirm)
        return Json::object({ { "answer", m_isAllowed ? "yes" : "no" } });
    return m_isAllowed ? Json::object({ { "passphrase", client::toUtf8(m_ui->passphraseEdit->text()) } }) : Json::object();
}

} // namespace warder::desktop
