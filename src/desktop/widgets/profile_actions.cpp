// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/profile_actions.h"

#include <QAction>
#include <QKeySequence>
#include <QMenu>
#include <QPushButton>

namespace warder::desktop {

void openBelow(QMenu& menu, QPushButton& button)
{
    const int width = menu.sizeHint().width();
    const bool isRightToLeft = button.layoutDirection() == Qt::RightToLeft;
    menu.popup(button.mapToGlobal(QPoint(isRightToLeft ? 0 : button.width() - width, button.height())));
    menu.setActiveAction(menu.actions().value(0)); // so that arrow keys go on from somewhere
}

ProfileActions::ProfileActions(QWidget& window)
    : QObject(&window)
    , m_window(window)
    , m_menu(new QMenu(&window))
{
    m_menu->setObjectName(QStringLiteral("profileMenu"));
    m_menu->setAccessibleName(tr("More for this profile"));
    m_browser = add(tr("Sign in with the &browser"), QKeySequence(QStringLiteral("Ctrl+B")), nullptr);
    connect(m_browser, &QAction::triggered, this, [this] { Q_EMIT signinAsked(m_browserFlow); });
    m_device = add(tr("Sign in on another &device"), QKeySequence(QStringLiteral("Ctrl+D")), nullptr);
    connect(m_device, &QAction::triggered, this, [this] { Q_EMIT signinAsked(QStringLiteral("device")); });
    m_menu->addSeparator();
    m_refresh = add(tr("Re&fresh now"), QKeySequence(Qt::Key_F5), &ProfileActions::refreshAsked);
    m_check = add(tr("&Check with the service"), QKeySequence(QStringLiteral("Ctrl+K")), &ProfileActions::checkAsked);
    m_console = add(tr("Open the service's &web page"), QKeySequence(QStringLiteral("Ctrl+O")), &ProfileActions::consoleAsked);
    m_edit = add(tr("&Edit the settings…"), QKeySequence(QStringLiteral("Ctrl+E")), &ProfileActions::editAsked);
    m_duplicate = add(tr("Du&plicate…"), QKeySequence(QStringLiteral("Ctrl+Shift+D")), &ProfileActions::duplicateAsked);
    m_export = add(tr("E&xport without secrets…"), QKeySequence(QStringLiteral("Ctrl+Shift+E")), &ProfileActions::exportAsked);
    m_menu->addSeparator();
    m_signout = add(tr("Sign &out"), QKeySequence(QStringLiteral("Ctrl+Shift+O")), &ProfileActions::signoutAsked);
    m_remove = add(tr("&Remove the profile…"), QKeySequence(QStringLiteral("Ctrl+Delete")), &ProfileActions::removeAsked);
    review(nullptr);
}

ProfileActions::~ProfileActions()
{
    delete m_menu; // with its actions, whose keys hold in the whole window
}

QAction* ProfileActions::add(const QString& text, const QKeySequence& keys, void (ProfileActions::*asked)())
{
    QAction* action = m_menu->addAction(text);
    action->setShortcut(keys);
    m_window.addAction(action); // or its keys would hold only while the menu is open
    if (asked)
        connect(action, &QAction::triggered, this, asked);
    return action;
}

void ProfileActions::review(const OverviewModel* model)
{
    const bool isUsable = model && model->item().state != ProfileState::Broken && model->item().state != ProfileState::Locked;
    const bool hasSession = isUsable && model->item().state != ProfileState::SignedOut && model->item().state != ProfileState::SigningIn;
    const bool isOauth = isUsable && signsInByOauth(model->item().kind);
    m_browser->setText(isOauth || !isUsable ? tr("Sign in with the &browser") : tr("Sign in &again"));
    m_browser->setEnabled(isUsable);
    m_browserFlow = isOauth ? QStringLiteral("browser") : QString();
    m_device->setEnabled(isOauth);
    for (QAction* action : { m_refresh, m_check, m_signout })
        action->setEnabled(hasSession);
    m_duplicate->setEnabled(isUsable);
    m_export->setEnabled(isUsable);
    m_console->setVisible(model && !model->consoleUrl().isEmpty());
    m_console->setEnabled(m_console->isVisible());
    m_edit->setEnabled(isUsable && !model->item().isReadOnly);
    m_remove->setEnabled(model && !model->item().isReadOnly && model->item().state != ProfileState::Locked);
}

} // namespace warder::desktop
