// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/models/timeline_lane.h"
#include "desktop/theme.h"

#include <QRectF>

class QPainter;

namespace warder::desktop {

// How the things of the Timeline look. The lanes and the legend draw with the same functions, so that the legend is true.

enum class BoxLook {
    Past, //!< a token that was held
    Held, //!< the token that is held now
    Ending, //!< the same, and nothing renews it
    Outage,
    Planned,
};

void drawBox(QPainter& painter, const Theme& theme, const QRectF& rect, BoxLook look);
//! `rect` is as high as the line is thick.
void drawSession(QPainter& painter, const Theme& theme, const QRectF& rect, TimelineSpan::Kind kind);
//! Around `center`, which is in the middle of the boxes; `size` is about the mark's height.
void drawMark(QPainter& painter, const Theme& theme, const QPointF& center, double size, TimelineEvent::Kind kind);
//! Whether an event has a mark of its own; a renewal is where one box ends and the next begins.
[[nodiscard]] bool hasMark(TimelineEvent::Kind kind);

} // namespace warder::desktop
