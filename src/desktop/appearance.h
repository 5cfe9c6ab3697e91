// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/theme.h"

namespace warder::desktop {

//! Gives the whole application, menus and tooltips included, the colours of a choice, and returns the theme for its windows. System
//! takes back what an earlier choice has set, so that the desktop's own palette and its changes count again. The widgets are told
//! by QEvent::ApplicationPaletteChange before this returns.
Theme applyThemeChoice(ThemeChoice choice);

} // namespace warder::desktop
