// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QPalette>

namespace warder::browser {

//! The colours of the window around the page, those of warder-desktop: light or dark after the system's palette, and the
//! system's own where its contrast is high (docs/ui-guidelines.md). A value.
struct Look
{
    QPalette palette;
    QColor line; //!< between the bars and the page
    QColor warning; //!< of a text
};
[[nodiscard]] Look lookFor(const QPalette& system);

} // namespace warder::browser
