// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/theme.h"

#include "desktop/appearance.h"
#include "desktop/models/profile_item.h"
#include "desktop/widgets/parts.h"

#include <QApplication>
#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>

using namespace warder::desktop;

namespace {

constexpr std::array kTones { Tone::Good, Tone::Busy, Tone::Warning, Tone::Bad, Tone::Idle };

// WCAG 2.1, relative luminance and contrast ratio; by the standard's text and not by the theme's code.
double luminance(const QColor& color)
{
    const auto channel = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) + 0.0722 * channel(color.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    return (std::max(luminance(a), luminance(b)) + 0.05) / (std::min(luminance(a), luminance(b)) + 0.05);
}

QPalette darkSystem()
{
    QPalette palette(Qt::black);
    palette.setColor(QPalette::Window, QColor(40, 40, 40));
    palette.setColor(QPalette::WindowText, QColor(230, 230, 230));
    return palette;
}

} // namespace

//! What a machine can see of the look: that everything can be read, and that nothing is said by colour alone.
class ThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextCanBeRead_data()
    {
        QTest::addColumn<int>("choice");
        QTest::addColumn<bool>("isSystemDark");
        QTest::newRow("light") << static_cast<int>(ThemeChoice::Light) << false;
        QTest::newRow("light on a dark desktop") << static_cast<int>(ThemeChoice::Light) << true;
        QTest::newRow("dark") << static_cast<int>(ThemeChoice::Dark) << true;
        QTest::newRow("dark on a light desktop") << static_cast<int>(ThemeChoice::Dark) << false;
        QTest::newRow("high contrast, light") << static_cast<int>(ThemeChoice::HighContrast) << false;
        QTest::newRow("high contrast, dark") << static_cast<int>(ThemeChoice::HighContrast) << true;
        QTest::newRow("the system's, light") << static_cast<int>(ThemeChoice::System) << false;
        QTest::newRow("the system's, dark") << static_cast<int>(ThemeChoice::System) << true;
    }
    void everyTextCanBeRead()
    {
        QFETCH(const int, choice);
        QFETCH(const bool, isSystemDark);
        const Theme theme = Theme::of(static_cast<ThemeChoice>(choice), isSystemDark ? darkSystem() : QPalette(QColor(239, 239, 239)), QApplication::font());
        const QPalette& palette = theme.palette();
        const QColor window = palette.color(QPalette::Window);
        const QColor card = palette.color(QPalette::Base);
        const double wanted = static_cast<ThemeChoice>(choice) == ThemeChoice::HighContrast ? 7 : 4.5;
        const auto read = [](const char* what, const QColor& text, const QColor& back, double least) {
            const double ratio = contrast(text, back);
            if (ratio < least)
                qWarning("%s: %s on %s has only %.2f : 1", what, qPrintable(text.name()), qPrintable(back.name()), ratio);
            return ratio >= least;
        };
        bool isReadable = true;
        for (const QColor& back : { window, card, theme.side() }) {
            isReadable &= read("text", palette.color(QPalette::WindowText), back, wanted);
            isReadable &= read("muted text", theme.muted(), back, 4.5);
        }
        isReadable &= read("text that is chosen", palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight), 4.5);
        isReadable &= read("text of a chosen row", palette.color(QPalette::WindowText), theme.selection(), 4.5);
        isReadable &= read("a tooltip", palette.color(QPalette::ToolTipText), palette.color(QPalette::ToolTipBase), 4.5);
        isReadable &= read("a link", theme.accent(), card, 4.5);
        isReadable &= read("a chip", palette.color(QPalette::WindowText), theme.track(), 4.5);
        for (const Tone tone : kTones) {
            isReadable &= read("a pill", theme.tone(tone), theme.toneBackground(tone), 4.5);
            isReadable &= read("a tone on a card", theme.tone(tone), card, 4.5);
            isReadable &= read("a tone in the list", theme.tone(tone), theme.side(), 4.5);
        }
        QVERIFY(isReadable);
    }

    void lettersOnTilesCanBeRead()
    {
        for (const char* kind : { "flyte", "flipt", "kubernetes", "github", "oidc" }) {
            for (const char* name : { "a", "b", "flyte-prod", "notes", "x1", "zz", "0", "acme" })
                QVERIFY2(contrast(Theme::onTile(), Theme::tile(QString::fromLatin1(kind), QString::fromLatin1(name))) >= 4.5, name);
        }
    }

    // A pill in shades of grey still says which of the three it is: a disc, a triangle, or a ring; the word says the rest.
    void tonesHaveShapes()
    {
        const Theme theme = Theme::of(ThemeChoice::HighContrast, QPalette(QColor(239, 239, 239)), QApplication::font());
        const auto outline = [&theme](Tone tone) {
            StatePill pill(theme, nullptr);
            pill.show(QStringLiteral("x"), tone);
            pill.resize(pill.sizeHint());
            const QImage image = pill.grab().toImage();
            // Where it is painted with the tone itself: its shape, whatever the colour.
            QImage shape(image.size(), QImage::Format_Grayscale8);
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x)
                    shape.setPixelColor(x, y, image.pixelColor(x, y) == theme.tone(tone) ? Qt::black : Qt::white);
            }
            return shape;
        };
        QVERIFY(outline(Tone::Good) != outline(Tone::Bad));
        QVERIFY(outline(Tone::Good) != outline(Tone::Idle));
        QVERIFY(outline(Tone::Bad) != outline(Tone::Idle));
        QCOMPARE(outline(Tone::Good), outline(Tone::Good)); // it compares shapes and no noise
    }

    void everyStateHasAWordOfItsOwn()
    {
        QStringList words;
        for (const auto state : { ProfileState::SignedOut, ProfileState::SigningIn, ProfileState::Active, ProfileState::Refreshing, ProfileState::NeedsSignIn, ProfileState::Offline,
                                  ProfileState::Blocked, ProfileState::WaitingForKeyring, ProfileState::Locked, ProfileState::Broken }) {
            ProfileItem item;
            item.state = state;
            const QString word = stateText(item);
            QVERIFY(!word.isEmpty() && !words.contains(word));
            words.append(word);
        }
    }

    // The choice goes to menus and tooltips too, and can be taken back.
    void theWholeApplicationFollows()
    {
        const QColor before = QApplication::palette().color(QPalette::Window);
        const Theme dark = applyThemeChoice(ThemeChoice::Dark);
        QCOMPARE(QApplication::palette().color(QPalette::Window), dark.palette().color(QPalette::Window));
        QVERIFY(luminance(QApplication::palette().color(QPalette::ToolTipBase)) < 0.2);
        (void)applyThemeChoice(ThemeChoice::HighContrast); // of the desktop that is there, not of the dark choice before
        QVERIFY(luminance(QApplication::palette().color(QPalette::Window)) > 0.9);
        (void)applyThemeChoice(ThemeChoice::System);
        QCOMPARE(QApplication::palette().color(QPalette::Window), before);
    }
};

QTEST_MAIN(ThemeTest)
#include "theme_test.moc"
