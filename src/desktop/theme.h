// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/text/state_text.h"
#include "desktop/theme_choice.h"

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QPalette>
#include <QString>

namespace warder::desktop {

//! The look, in one place: spacing, type and colours (docs/ui-guidelines.md). No other file names a colour or a distance
//! that is not a multiple of these. A value: made from the system's palette and font, copied freely.
class Theme
{
public:
    // Distances, in device-independent pixels.
    static constexpr int kTight = 4;
    static constexpr int kSmall = 8;
    static constexpr int kMedium = 12;
    static constexpr int kLarge = 16;
    static constexpr int kPage = 26;
    static constexpr int kRadius = 10;
    static constexpr int kButtonRadius = 6;

    enum class Scheme {
        Light,
        Dark,
        System, //!< high contrast: the system's own colours, untouched
    };
    enum class Type {
        Small,
        Body,
        Strong,
        Title, //!< of a page
        Countdown,
        Code, //!< a device code
        CardTitle,
        Mono,
    };

    Theme(const QPalette& system, const QFont& font);
    Theme(Scheme scheme, const QPalette& system, const QFont& font);
    //! What somebody has chosen, whatever the desktop looks like. `system` decides what is left open.
    [[nodiscard]] static Theme of(ThemeChoice choice, const QPalette& system, const QFont& font);

    //! What a palette looks like: by the lightness of its window, and by its contrast (6.4 has no colour scheme).
    [[nodiscard]] static Scheme schemeOf(const QPalette& system);

    [[nodiscard]] Scheme scheme() const { return m_scheme; }
    [[nodiscard]] const QPalette& palette() const { return m_palette; }
    [[nodiscard]] QFont font(Type type) const;
    [[nodiscard]] QColor muted() const { return m_muted; }
    [[nodiscard]] QColor line() const { return m_line; }
    [[nodiscard]] QColor side() const { return m_side; } //!< behind the list and the bars
    [[nodiscard]] QColor accent() const { return m_palette.color(QPalette::Highlight); }
    [[nodiscard]] QColor selection() const { return m_selection; }
    [[nodiscard]] QColor track() const { return m_track; } //!< behind bars, rings and chips
    [[nodiscard]] QColor tone(Tone tone) const;
    [[nodiscard]] QColor toneBackground(Tone tone) const;
    //! The tile of a kind of provider, dark enough for white letters in both schemes.
    [[nodiscard]] static QColor tile(const QString& kind, const QString& name);
    [[nodiscard]] static QColor onTile();
    //! QR codes are black on white, or no phone reads them.
    [[nodiscard]] static QColor qrDark();
    [[nodiscard]] static QColor qrLight();

    //! For the main window and the prompts: buttons, fields, cards, chips, by their properties.
    [[nodiscard]] QString styleSheet() const;

private:
    Scheme m_scheme;
    QFont m_font;
    QPalette m_palette;
    QColor m_muted;
    QColor m_line;
    QColor m_side;
    QColor m_selection;
    QColor m_track;
};

//! For windows and their bars.
[[nodiscard]] QIcon programIcon();

} // namespace warder::desktop
