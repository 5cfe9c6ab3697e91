// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/theme.h"

#include <QFontDatabase>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace warder::desktop {

namespace {

QColor rgb(unsigned value)
{
    return QColor::fromRgb(value);
}

QColor mix(const QColor& a, const QColor& b, double share)
{
    const auto part = [share](int from, int to) { return static_cast<int>(std::lround(from + (to - from) * share)); };
    return { part(a.red(), b.red()), part(a.green(), b.green()), part(a.blue(), b.blue()) };
}

// WCAG 2.1, relative luminance.
double luminance(const QColor& color)
{
    const auto channel = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) + 0.0722 * channel(color.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const double x = luminance(a);
    const double y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

struct Shades
{
    unsigned window, card, side, text, muted, line, track, accent, onAccent, selection;
};
constexpr Shades kLight { 0xf6f5f4, 0xffffff, 0xebeae8, 0x1d1d1f, 0x62626a, 0xd9d8d6, 0xeeeef2, 0x275dbd, 0xffffff, 0xdbe6fb };
constexpr Shades kDark { 0x232323, 0x2d2d2d, 0x1b1b1b, 0xf2f2f2, 0xa6a6ac, 0x3d3d3f, 0x3b3b40, 0x78a6ff, 0x10213f, 0x263a5e };

// Black and white; what is chosen stands out by the strongest colour that both can be read on.
QPalette highContrast(const QPalette& system)
{
    const bool isDark = luminance(system.color(QPalette::Window)) < luminance(system.color(QPalette::WindowText));
    const QColor back = rgb(isDark ? 0x000000 : 0xffffff);
    const QColor front = rgb(isDark ? 0xffffff : 0x000000);
    const QColor chosen = rgb(isDark ? 0xffff00 : 0x0000c8);
    QPalette palette(back, back);
    for (const auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText, QPalette::PlaceholderText, QPalette::BrightText })
        palette.setColor(role, front);
    for (const auto role : { QPalette::Window, QPalette::Base, QPalette::AlternateBase, QPalette::Button, QPalette::ToolTipBase })
        palette.setColor(role, back);
    palette.setColor(QPalette::Highlight, chosen);
    palette.setColor(QPalette::HighlightedText, back);
    palette.setColor(QPalette::Link, chosen);
    for (const auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText })
        palette.setColor(QPalette::Disabled, role, mix(back, front, 0.6));
    return palette;
}

} // namespace

Theme::Scheme Theme::schemeOf(const QPalette& system)
{
    const QColor window = system.color(QPalette::Window);
    const QColor text = system.color(QPalette::WindowText);
    // Black and white and nothing between is what high-contrast themes set; ordinary ones stay well below.
    if (contrast(window, text) > 20.5)
        return Scheme::System;
    return luminance(window) < luminance(text) ? Scheme::Dark : Scheme::Light;
}

Theme Theme::of(ThemeChoice choice, const QPalette& system, const QFont& font)
{
    const auto base = [](const Shades& shades) { return QPalette(rgb(shades.card), rgb(shades.window)); };
    switch (choice) {
    case ThemeChoice::System:
        return { system, font };
    case ThemeChoice::Light:
        return { Scheme::Light, base(kLight), font };
    case ThemeChoice::Dark:
        return { Scheme::Dark, base(kDark), font };
    case ThemeChoice::HighContrast:
        return { Scheme::System, highContrast(system), font };
    }
    return { system, font };
}

Theme::Theme(const QPalette& system, const QFont& font)
    : Theme(schemeOf(system), system, font)
{ }

Theme::Theme(Scheme scheme, const QPalette& system, const QFont& font)
    : m_scheme(scheme)
    , m_font(font)
    , m_palette(system)
{
    if (scheme == Scheme::System) {
        m_muted = system.color(QPalette::WindowText);
        m_line = m_muted;
        m_side = system.color(QPalette::Window);
        m_selection = mix(m_side, system.color(QPalette::Highlight), 0.4);
        m_track = mix(m_side, m_muted, 0.25);
        return;
    }
    const Shades& shades = scheme == Scheme::Dark ? kDark : kLight;
    m_muted = rgb(shades.muted);
    m_line = rgb(shades.line);
    m_side = rgb(shades.side);
    m_selection = rgb(shades.selection);
    m_track = rgb(shades.track);
    for (const auto& [role, value] : { std::pair { QPalette::Window, shades.window },
                                       std::pair { QPalette::WindowText, shades.text },
                                       std::pair { QPalette::Base, shades.card },
                                       std::pair { QPalette::AlternateBase, shades.window },
                                       std::pair { QPalette::Text, shades.text },
                                       std::pair { QPalette::Button, shades.card },
                                       std::pair { QPalette::ButtonText, shades.text },
                                       std::pair { QPalette::Highlight, shades.accent },
                                       std::pair { QPalette::HighlightedText, shades.onAccent },
                                       std::pair { QPalette::Link, shades.accent },
                                       std::pair { QPalette::ToolTipBase, shades.card },
                                       std::pair { QPalette::ToolTipText, shades.text },
                                       std::pair { QPalette::PlaceholderText, shades.muted } })
        m_palette.setColor(role, rgb(value));
    for (const auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText })
        m_palette.setColor(QPalette::Disabled, role, mix(m_muted, rgb(shades.window), 0.35));
}

QFont Theme::font(Type type) const
{
    QFont font = m_font;
    const auto scale = [this, &font](double factor, QFont::Weight weight) {
        font.setPointSizeF(m_font.pointSizeF() * factor);
        font.setWeight(weight);
    };
    switch (type) {
    case Type::Small:
        scale(0.9, QFont::Normal);
        break;
    case Type::Body:
        break;
    case Type::Strong:
        scale(1.0, QFont::DemiBold);
        break;
    case Type::Title:
        scale(1.5, QFont::Bold);
        break;
    case Type::Countdown:
        scale(1.95, QFont::Bold);
        break;
    case Type::Code:
        font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        scale(3.3, QFont::Bold);
        font.setLetterSpacing(QFont::PercentageSpacing, 108);
        break;
    case Type::CardTitle:
        scale(0.87, QFont::DemiBold);
        font.setLetterSpacing(QFont::PercentageSpacing, 102);
        break;
    case Type::Mono:
        font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        scale(0.92, QFont::Normal);
        break;
    }
    return font;
}

QColor Theme::tone(Tone tone) const
{
    const bool isDark = luminance(m_palette.color(QPalette::Base)) < 0.2;
    switch (tone) {
    case Tone::Good:
        return rgb(isDark ? 0x6fcf8e : 0x1b6f3b);
    case Tone::Busy:
        return accent();
    case Tone::Warning:
        return rgb(isDark ? 0xf0bd5e : 0x8e5500);
    case Tone::Bad:
        return rgb(isDark ? 0xf58a80 : 0xb3261e);
    case Tone::Idle:
        return m_muted;
    }
    return m_muted;
}

QColor Theme::toneBackground(Tone tone) const
{
    if (tone == Tone::Idle)
        return m_track;
    return mix(m_palette.color(QPalette::Window), this->tone(tone), 0.14);
}

QColor Theme::tile(const QString& kind, const QString& name)
{
    static const std::array<std::pair<QLatin1String, unsigned>, 4> kKinds { {
        { QLatin1String("flyte"), 0x7652e0 },
        { QLatin1String("flipt"), 0xc8491f },
        { QLatin1String("kubernetes"), 0x2f6be4 },
        { QLatin1String("github"), 0x262b33 },
    } };
    for (const auto& [word, value] : kKinds) {
        if (kind == word)
            return rgb(value);
    }
    static constexpr std::array kOthers { 0xb3261eU, 0x0f7d6cU, 0x2d62b8U, 0x8a4b9cU, 0x7a5c12U, 0x3d6b2fU };
    unsigned sum = 0;
    for (const QChar c : name)
        sum = sum * 31 + c.unicode();
    return rgb(kOthers[sum % kOthers.size()]);
}

QColor Theme::onTile()
{
    return rgb(0xffffff);
}

QColor Theme::qrDark()
{
    return rgb(0x000000);
}

QColor Theme::qrLight()
{
    return rgb(0xffffff);
}

QString Theme::styleSheet() const
{
    const auto name = [](const QColor& color) { return color.name(); };
    const QString text = name(m_palette.color(QPalette::WindowText));
    const QString card = name(m_palette.color(QPalette::Base));
    QString sheet = QStringLiteral(R"(
QMainWindow, QDialog, QWidget#page { background: @window; }
QWidget#side, QWidget#topBar, QWidget#footer { background: @side; }
QWidget#topBar { border-bottom: 1px solid @line; }
QWidget#side { border-right: 1px solid @line; }
QWidget#footer { border-top: 1px solid @line; }
QLabel { color: @text; background: transparent; }
QLabel[look="muted"] { color: @muted; }
QLabel[look="cardTitle"] { color: @muted; }
QLabel[look="bad"] { color: @bad; }
QLabel[look="chip"] { background: @track; border-radius: 6px; padding: 2px 8px; }
QLabel[look="missing"] { color: @bad; border: 1px dashed @bad; border-radius: 6px; padding: 1px 7px; }
QFrame[look="card"] { background: @card; border: 1px solid @line; border-radius: 10px; }
QFrame[look="banner"] { background: @warnBack; border: 1px solid @warn; border-radius: 8px; }
QFrame[look="banner"][tone="good"] { background: @goodBack; border: 1px solid @good; }
QFrame[look="banner"][tone="busy"] { background: @card; border: 1px solid @line; }
QPushButton { background: @card; color: @text; border: 1px solid @line; border-radius: 6px; padding: 6px 12px; min-height: 18px; }
QPushButton:hover { background: @track; }
QPushButton:pressed { background: @line; }
QPushButton:disabled { color: @disabled; }
QPushButton:focus { border: 2px solid @accent; padding: 5px 11px; }
QPushButton[look="primary"] { background: @accent; color: @onAccent; border-color: @accent; }
QPushButton[look="primary"]:hover { background: @accentHover; }
QPushButton[look="primary"]:focus { border: 2px solid @text; }
QPushButton[look="primary"]:disabled { background: @track; color: @muted; border-color: @line; }
QPushButton[look="flat"] { background: transparent; border-color: transparent; }
QPushButton[look="flat"]:hover { background: @track; }
QPushButton[look="flat"]:focus { border: 2px solid @accent; }
QPushButton[look="link"] { background: transparent; border: none; color: @accent; padding: 2px; text-align: left; }
QPushButton[look="link"]:focus { border: 1px solid @accent; border-radius: 4px; padding: 1px; }
QPushButton:checked { border: 2px solid @accent; padding: 5px 11px; }
QPushButton[look="chip"] { background: @track; border-color: transparent; border-radius: 6px; padding: 2px 8px; }
QPushButton[look="chip"]:focus { border: 2px solid @accent; padding: 1px 7px; }
QPushButton[look="choice"]:checked { background: @accent; color: @onAccent; border-color: @accent; }
QPushButton[look="choice"]:checked:focus { border: 2px solid @text; }
QPushButton[look="nav"] { background: transparent; border-color: transparent; color: @muted; }
QPushButton[look="nav"]:hover { background: @track; color: @text; }
QPushButton[look="nav"]:checked { color: @text; border: 1px solid transparent; border-bottom: 2px solid @accent; border-radius: 0; padding: 6px 12px 5px 12px; }
QPushButton[look="nav"]:focus { border: 2px solid @accent; border-radius: 6px; padding: 5px 11px; }
QPushButton::menu-indicator { width: 0; image: none; }
QLineEdit { background: @card; color: @text; border: 1px solid @line; border-radius: 6px; padding: 7px 9px; selection-background-color: @accent; selection-color: @onAccent; }
QLineEdit:focus { border: 2px solid @accent; padding: 6px 8px; }
QSpinBox { background: @card; color: @text; border: 1px solid @line; border-radius: 6px; padding: 7px 9px; min-width: 90px; selection-background-color: @accent; selection-color: @onAccent; }
QSpinBox:focus { border: 2px solid @accent; padding: 6px 8px; }
QSpinBox:disabled { color: @disabled; }
QSpinBox::up-button, QSpinBox::down-button { border: none; width: 22px; }
QSpinBox::up-arrow { image: url(:/warder/icons/chevron_up.svg); width: 10px; height: 10px; }
QSpinBox::down-arrow { image: url(:/warder/icons/chevron.svg); width: 10px; height: 10px; }
QCheckBox { color: @text; spacing: 8px; padding: 3px 3px 3px 0; border: 1px solid transparent; border-radius: 4px; }
QCheckBox::indicator { width: @boxpx; height: @boxpx; border: 1px solid @muted; border-radius: 4px; background: @card; }
QCheckBox::indicator:checked { background: @accent; border-color: @accent; image: url(:/warder/icons/@mark.svg); }
QCheckBox::indicator:disabled { border-color: @line; }
QCheckBox:focus { border: 1px solid @accent; }
QCheckBox:disabled { color: @disabled; }
QComboBox { background: @card; color: @text; border: 1px solid @line; border-radius: 6px; padding: 7px 9px; }
QComboBox:focus { border: 2px solid @accent; padding: 6px 8px; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox::down-arrow { image: url(:/warder/icons/chevron.svg); width: 12px; height: 12px; }
QComboBox QAbstractItemView { background: @card; color: @text; border: 1px solid @line; selection-background-color: @accent; selection-color: @onAccent; outline: none; }
QListView { background: transparent; border: none; outline: none; }
QScrollArea { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar::handle:vertical { background: @line; border-radius: 4px; min-height: 28px; margin: 1px; }
QScrollBar::handle:vertical:hover { background: @muted; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle:horizontal { background: @line; border-radius: 4px; min-width: 28px; margin: 1px; }
QScrollBar::handle:horizontal:hover { background: @muted; }
QScrollBar::add-line:horizontal, QScrollBar::sub-line:horizontal { width: 0; }
QScrollBar::add-page:horizontal, QScrollBar::sub-page:horizontal { background: transparent; }
QScrollBar::add-line:vertical, QScrollBar::sub-line:vertical { height: 0; }
QScrollBar::add-page:vertical, QScrollBar::sub-page:vertical { background: transparent; }
QTabBar::tab { background: transparent; color: @muted; border: none; border-bottom: 2px solid transparent; padding: 6px 2px; margin-right: 22px; }
QTabBar::tab:hover { color: @text; }
QTabBar::tab:selected { color: @text; border-bottom: 2px solid @accent; }
QTabBar:focus { outline: none; }
QTabBar::tab:selected:focus { background: @track; }
QTreeView, QTableView { background: transparent; border: none; color: @text; selection-background-color: @selection; selection-color: @text; outline: none; gridline-color: @line; }
QTreeView::item, QTableView::item { padding: 3px 6px 3px 0; border: none; }
QTreeView::item:selected, QTableView::item:selected { background: @selection; color: @text; }
QHeaderView { background: transparent; }
QHeaderView::section { background: transparent; color: @muted; border: none; border-bottom: 1px solid @line; padding: 4px 3px; }
QPlainTextEdit { background: @card; color: @text; border: 1px solid @line; border-radius: 6px; padding: 4px 6px; selection-background-color: @accent; selection-color: @onAccent; }
QPlainTextEdit:focus { border: 2px solid @accent; padding: 3px 5px; }
)");
    const bool isAccentDark = luminance(accent()) < luminance(m_palette.color(QPalette::HighlightedText));
    const std::array<std::pair<QLatin1String, QString>, 19> values { {
        { QLatin1String("@box"), QString::number(std::lround(m_font.pointSizeF() * 1.5)) },
        { QLatin1String("@mark"), isAccentDark ? QStringLiteral("check_light") : QStringLiteral("check_dark") },
        { QLatin1String("@window"), name(m_palette.color(QPalette::Window)) },
        { QLatin1String("@warnBack"), name(toneBackground(Tone::Warning)) },
        { QLatin1String("@warn"), name(mix(toneBackground(Tone::Warning), tone(Tone::Warning), 0.4)) },
        { QLatin1String("@goodBack"), name(toneBackground(Tone::Good)) },
        { QLatin1String("@good"), name(mix(toneBackground(Tone::Good), tone(Tone::Good), 0.4)) },
        { QLatin1String("@side"), name(m_side) },
        { QLatin1String("@line"), name(m_line) },
        { QLatin1String("@text"), text },
        { QLatin1String("@muted"), name(m_muted) },
        { QLatin1String("@bad"), name(tone(Tone::Bad)) },
        { QLatin1String("@track"), name(m_track) },
        { QLatin1String("@card"), card },
        { QLatin1String("@accentHover"), name(mix(accent(), m_palette.color(QPalette::WindowText), 0.12)) },
        { QLatin1String("@accent"), name(accent()) },
        { QLatin1String("@onAccent"), name(m_palette.color(QPalette::HighlightedText)) },
        { QLatin1String("@selection"), name(m_selection) },
        { QLatin1String("@disabled"), name(m_palette.color(QPalette::Disabled, QPalette::ButtonText)) },
    } };
    for (const auto& [word, value] : values)
        sheet.replace(word, value);
    return sheet;
}

QIcon programIcon()
{
    QIcon icon;
    QSvgRenderer renderer(QStringLiteral(":/warder/icons/warder.svg"));
    for (const int size : { 16, 22, 32, 48, 64, 128 }) {
        QPixmap pixmap(size, size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        renderer.render(&painter);
        icon.addPixmap(pixmap);
    }
    return icon;
}

} // namespace warder::desktop
