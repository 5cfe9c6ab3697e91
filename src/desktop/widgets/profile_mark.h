// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/theme.h"

#include <QColor>
#include <QIcon>
#include <QRectF>
#include <QString>

class QPainter;

namespace warder::desktop {

//! The sign of a provider: a drawing where its kind has one, else letters, on a colour. Drawings are ours (resources/icons/kinds), white
//! lines of one width; nobody's logo.
struct ProfileMark
{
    QString icon; //!< the name of a drawing; empty: the letters
    QString letters;
    QColor color;
};

//! Kinds of a service have its drawing; those that many providers share have the preset's letters or, without a preset, the kind's drawing.
[[nodiscard]] ProfileMark markOf(const QString& kind, const QString& preset, const QString& name, const QString& initials);
//! The same as an icon for lists of choices.
[[nodiscard]] QIcon markIcon(const Theme& theme, const ProfileMark& mark);
void drawProfileMark(QPainter& painter, const Theme& theme, const QRectF& rect, const ProfileMark& mark);

} // namespace warder::desktop
