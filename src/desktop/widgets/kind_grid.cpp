// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/kind_grid.h"

#include "desktop/widgets/parts.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace warder::desktop {

namespace {

constexpr int kIcon = 20; // pixels

} // namespace

KindGrid::KindGrid(const Theme& theme, QWidget* parent)
    : QFrame(parent)
    , m_rows(new QWidget(this))
{
    setProperty("look", QStringLiteral("card"));
    setAccessibleName(tr("What you can begin with"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::kLarge, Theme::kLarge, Theme::kLarge, Theme::kLarge);
    layout->setSpacing(Theme::kSmall + 2);
    auto* title = makeLabel(theme, Theme::Type::CardTitle, "cardTitle", this);
    title->setText(tr("OR CHOOSE WHAT IT IS"));
    layout->addWidget(title);
    new FlowLayout(m_rows);
    layout->addWidget(m_rows);
}

void KindGrid::show(const std::vector<Kind>& kinds)
{
    for (QPushButton* button : std::exchange(m_buttons, {}))
        delete button;
    for (const Kind& kind : kinds) {
        auto* button = makeButton(u' ' + QString(kind.title).replace(u'&', QStringLiteral("&&")), QStringLiteral("kind_") + kind.key, "", m_rows);
        button->setAccessibleName(kind.title);
        button->setIcon(kind.icon);
        button->setIconSize({ kIcon, kIcon });
        button->setFocusPolicy(m_buttons.empty() ? Qt::StrongFocus : Qt::ClickFocus);
        button->installEventFilter(this);
        connect(button, &QPushButton::clicked, this, [this, key = kind.key] { Q_EMIT chosen(key); });
        m_rows->layout()->addWidget(button);
        m_buttons.push_back(button);
        button->show();
    }
}

// Where the Tab key comes back to.
void KindGrid::setStop(QPushButton& button)
{
    for (QPushButton* one : m_buttons)
        one->setFocusPolicy(one == &button ? Qt::StrongFocus : Qt::ClickFocus);
    button.setFocus(Qt::OtherFocusReason);
}

bool KindGrid::eventFilter(QObject* object, QEvent* event)
{
    const auto at = std::ranges::find(m_buttons, object);
    if (event->type() != QEvent::KeyPress || at == m_buttons.end())
        return QFrame::eventFilter(object, event);
    const auto last = static_cast<int>(m_buttons.size()) - 1;
    const int from = static_cast<int>(at - m_buttons.begin());
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    int to = from;
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Right:
        to += forward;
        break;
    case Qt::Key_Left:
        to -= forward;
        break;
    case Qt::Key_Down:
        ++to;
        break;
    case Qt::Key_Up:
        --to;
        break;
    case Qt::Key_Home:
        to = 0;
        break;
    case Qt::Key_End:
        to = last;
        break;
    default:
        return QFrame::eventFilter(object, event);
    }
    setStop(*m_buttons[static_cast<std::size_t>(std::clamp(to, 0, last))]);
    return true;
}

} // namespace warder::desktop
