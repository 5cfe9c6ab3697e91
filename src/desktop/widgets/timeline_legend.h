// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/theme.h"

#include <QWidget>

#include <functional>

class QPainter;

namespace warder::desktop {

//! What the signs of the Timeline mean: each drawn as in the lanes, with its word. Wraps like text.
class TimelineLegend : public QWidget
{
    Q_OBJECT

public:
    //! The theme must outlive this.
    TimelineLegend(const Theme& theme, QWidget* parent);

private:
    using Draw = std::function<void(QPainter&, const QRectF&)>;
    void add(const QString& word, int width, Draw draw);

    const Theme& m_theme;
};

} // namespace warder::desktop
