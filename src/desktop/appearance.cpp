// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/appearance.h"

#include <QApplication>

namespace warder::desktop {

Theme applyThemeChoice(ThemeChoice choice)
{
    QApplication::setPalette(QPalette()); // the system's
    Theme theme = Theme::of(choice, QApplication::palette(), QApplication::font());
    if (choice != ThemeChoice::System)
        QApplication::setPalette(theme.palette());
    return theme;
}

} // namespace warder::desktop
