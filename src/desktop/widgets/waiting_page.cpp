// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/waiting_page.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace warder::desktop {

namespace {

constexpr int kWidth = 460; // of lines that one still reads with ease

} // namespace

WaitingPage::WaitingPage(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_title(makeLabel(theme, Theme::Type::Title, "", this))
    , m_text(makeLabel(theme, Theme::Type::Body, "muted", this))
    , m_action(makeButton({}, QStringLiteral("waitingButton"), "primary", this))
{
    setObjectName(QStringLiteral("waitingPage"));
    auto* rows = new QVBoxLayout(this);
    rows->setSpacing(Theme::kMedium);
    rows->addStretch(2);
    m_title->setObjectName(QStringLiteral("waitingTitle"));
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(true);
    rows->addWidget(m_title);
    m_text->setObjectName(QStringLiteral("waitingText"));
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setWordWrap(true);
    m_text->setMaximumWidth(kWidth);
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto* line = new QHBoxLayout; // in which it is as wide as it may be, and so as high as it must
    line->addStretch(1);
    line->addWidget(m_text, 1000);
    line->addStretch(1);
    rows->addLayout(line);
    rows->addSpacing(Theme::kSmall);
    rows->addWidget(m_action, 0, Qt::AlignHCenter);
    rows->addStretch(3);
    connect(m_action, &QPushButton::clicked, this, &WaitingPage::actionClicked);
}

void WaitingPage::focusAction()
{
    m_action->setFocus();
}

void WaitingPage::show(const QString& title, const QString& text, const QString& action)
{
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_action->setText(action);
    m_action->setAccessibleName(QString(action).remove(u'&'));
    m_action->setVisible(!action.isEmpty());
}

} // namespace warder::desktop
