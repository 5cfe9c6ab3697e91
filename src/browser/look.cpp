// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "browser/look.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace warder::browser {

namespace {

struct Shades
{
    QRgb window, field, text, muted, line, accent, onAccent, warning;
};
constexpr Shades kLight { 0xfff6f5f4, 0xffffffff, 0xff1d1d1f, 0xff62626a, 0xffd9d8d6, 0xff2f6fe0, 0xffffffff, 0xffa3260b };
constexpr Shades kDark { 0xff232323, 0xff2d2d2d, 0xfff2f2f2, 0xffa6a6ac, 0xff3d3d3f, 0xff78a6ff, 0xff10213f, 0xffff9e80 };
// Black and white and nothing between is what high-contrast themes set.
constexpr double kHighContrast = 20.5;

// WCAG 2.1, relative luminance.
double luminance(const QColor& color)
{
    const auto channel = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) + 0.0722 * channel(color.blueF());
}

} // namespace

Look lookFor(const QPalette& system)
{
    const double window = luminance(system.color(QPalette::Window));
    const double text = luminance(system.color(QPalette::WindowText));
    Look look { system, system.color(QPalette::WindowText), system.color(QPalette::WindowText) };
    if ((std::max(window, text) + 0.05) / (std::min(window, text) + 0.05) > kHighContrast)
        return look;
    const Shades& shades = window < text ? kDark : kLight;
    for (const auto& [role, value] : { std::pair { QPalette::Window, shades.window },
                                       std::pair { QPalette::WindowText, shades.text },
                                       std::pair { QPalette::Base, shades.field },
                                       std::pair { QPalette::Text, shades.text },
                                       std::pair { QPalette::Button, shades.field },
                                       std::pair { QPalette::ButtonText, shades.text },
                                       std::pair { QPalette::Highlight, shades.accent },
                                       std::pair { QPalette::HighlightedText, shades.onAccent },
                                       std::pair { QPalette::PlaceholderText, shades.muted } })
        look.palette.setColor(role, QColor::fromRgb(value));
    for (const auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText })
        look.palette.setColor(QPalette::Disabled, role, QColor::fromRgb(shades.muted));
    look.line = QColor::fromRgb(shades.line);
    look.warning = QColor::fromRgb(shades.warning);
    return look;
}

} // namespace warder::browser
