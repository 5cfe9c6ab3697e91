// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/prompt_dialog.h"

#include "client/qt_text.h"
#include "desktop/widgets/parts.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <chrono>

namespace warder::desktop {

using codec::Json;
using namespace std::chrono_literals;

namespace {

constexpr auto kGuard = 500ms;
constexpr auto kDeadline = 30s;

} // namespace

PromptDialog::PromptDialog(Kind kind, const QString& text, const Theme& theme)
    : m_kind(kind)
{
    const bool isConfirm = kind == Kind::Confirm;
    setObjectName(QStringLiteral("promptDialog"));
    setPalette(theme.palette());
    setStyleSheet(theme.styleSheet());
    setWindowTitle(tr("Warder"));
    setMinimumWidth(440);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(Theme::kPage, Theme::kPage, Theme::kPage, Theme::kPage);
    rows->setSpacing(Theme::kLarge);
    auto* title = makeLabel(theme, Theme::Type::Title, "", this);
    QString caption = tr("Unlock Warder");
    QString sentence = tr("The passphrase opens the vault with your sessions.");
    switch (kind) {
    case Kind::Confirm:
        caption = tr("Is this meant?");
        sentence = text;
        break;
    case Kind::PassphraseAgain:
        sentence = tr("That was not the passphrase. Type it again.");
        break;
    case Kind::NewPassphrase:
        caption = tr("Choose a passphrase");
        sentence = tr("It seals the vault with your sessions, and you type it each time the agent starts. If you forget it, you sign in everywhere again.");
        break;
    case Kind::Passphrase:
        break;
    }
    title->setText(caption);
    rows->addWidget(title);
    auto* words = makeLabel(theme, Theme::Type::Body, "", this);
    words->setWordWrap(true);
    words->setObjectName(QStringLiteral("promptText"));
    words->setTextFormat(Qt::PlainText);
    words->setText(sentence);
    rows->addWidget(words);
    if (!isConfirm) {
        m_passphrase = addField(tr("Passphrase"), QStringLiteral("passphraseEdit"));
        rows->addWidget(m_passphrase);
        if (kind == Kind::NewPassphrase) {
            m_again = addField(tr("The same again"), QStringLiteral("passphraseAgainEdit"));
            rows->addWidget(m_again);
        }
    } else {
        auto* hint = makeLabel(theme, Theme::Type::Small, "muted", this);
        hint->setWordWrap(true);
        hint->setText(tr("Without an answer it is refused after 30 seconds."));
        rows->addWidget(hint);
    }
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    auto* refuse = makeButton(isConfirm ? tr("&Refuse") : tr("&Cancel"), QStringLiteral("refuseButton"), "", this);
    m_allow = makeButton(isConfirm ? tr("&Allow") : m_again ? tr("&Use it") : tr("&Unlock"), QStringLiteral("allowButton"), isConfirm ? "" : "primary", this);
    buttons->addWidget(refuse);
    buttons->addWidget(m_allow);
    rows->addLayout(buttons);
    connect(refuse, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_allow, &QPushButton::clicked, this, [this] {
        m_isAllowed = true;
        accept();
    });
    if (!isConfirm) {
        const auto review = [this] {
            m_allow->setEnabled(!m_passphrase->text().isEmpty() && (!m_again || m_again->text() == m_passphrase->text()));
        };
        for (QLineEdit* edit : { m_passphrase, m_again }) {
            if (edit)
                connect(edit, &QLineEdit::textChanged, m_allow, review);
        }
        review();
        m_allow->setDefault(true);
        m_passphrase->setFocus();
        return;
    }
    refuse->setDefault(true);
    refuse->setFocus();
    m_allow->setEnabled(false);
    m_guard.setSingleShot(true);
    connect(&m_guard, &QTimer::timeout, m_allow, [this] { m_allow->setEnabled(true); });
    m_guard.start(kGuard);
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &QDialog::reject);
    m_deadline.start(kDeadline);
}

PromptDialog::~PromptDialog() = default;

QLineEdit* PromptDialog::addField(const QString& caption, const QString& objectName)
{
    auto* edit = new QLineEdit(this);
    edit->setObjectName(objectName);
    edit->setPlaceholderText(caption);
    edit->setAccessibleName(caption);
    edit->setEchoMode(QLineEdit::Password);
    edit->setContextMenuPolicy(Qt::NoContextMenu);
    return edit;
}

Json PromptDialog::answer() const
{
    if (m_kind == Kind::Confirm)
        return Json::object({ { "answer", m_isAllowed ? "yes" : "no" } });
    return m_isAllowed ? Json::object({ { "passphrase", client::toUtf8(m_passphrase->text()) } }) : Json::object();
}

} // namespace warder::desktop
