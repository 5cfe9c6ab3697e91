// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/theme.h"

#include <QStyledItemDelegate>

#include <optional>

namespace warder::desktop {

//! Paints a row of the list: tile, name, second line, time left, ring; and the group's name above its first row.
class ProfileDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    //! The theme is borrowed, and may change in place.
    ProfileDelegate(const Theme& theme, QObject* parent);
    //! The theme has other fonts now.
    void forgetFonts() { m_heights.reset(); }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    struct Heights
    {
        int row = 0;
        int heading = 0;
    };
    [[nodiscard]] const Heights& heights() const;
    [[nodiscard]] int headingHeight(const QModelIndex& index) const;
    const Theme& m_theme;
    mutable std::optional<Heights> m_heights; //!< of the fonts as they were when somebody asked
};

} // namespace warder::desktop
