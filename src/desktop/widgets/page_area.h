// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QScrollArea>

namespace warder::desktop {

//! Scrolls a page up and down, and is never narrower than the page can be: a long word of another language or a large font widens the
//! window instead of being cut. Only where the screen is narrower than that the page scrolls sideways.
class PageArea : public QScrollArea
{
    Q_OBJECT

public:
    explicit PageArea(QWidget* parent);
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject* object, QEvent* event) override; // of the page: QScrollArea listens to it already
};

} // namespace warder::desktop
