// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/page_area.h"

#include <QEvent>
#include <QScreen>
#include <QScrollBar>

#include <algorithm>

namespace warder::desktop {

namespace {

constexpr double kShareOfScreen = 0.6; // the list is beside it

} // namespace

PageArea::PageArea(QWidget* parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
}

QSize PageArea::minimumSizeHint() const
{
    const QSize own = QScrollArea::minimumSizeHint();
    if (!widget())
        return own;
    const int needed = widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width();
    const int most = static_cast<int>(screen()->availableSize().width() * kShareOfScreen);
    return { std::max(own.width(), std::min(needed, most)), own.height() };
}

bool PageArea::eventFilter(QObject* object, QEvent* event)
{
    if (object == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(object, event);
}

} // namespace warder::desktop
