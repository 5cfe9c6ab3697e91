// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0

// warder_tour_pictures FOLDER [--language CODE | --translations FILE.qm] [--theme light|dark|high-contrast] [--scale 2] [--size 1180x760]
// A picture of every page and prompt, as one would see them in that language, with those colours, with letters that many times as large.

#include "desktop/appearance.h"
#include "desktop/translations.h"
#include "gui/tour.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QTranslator>

using namespace warder;
using namespace warder::desktop;

int main(int argc, char** argv)
{
    QApplication::setStyle(QStringLiteral("Fusion"));
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({ { QStringLiteral("language"), {}, QStringLiteral("code") },
                        { QStringLiteral("translations"), {}, QStringLiteral("file") },
                        { QStringLiteral("theme"), {}, QStringLiteral("name"), QStringLiteral("light") },
                        { QStringLiteral("scale"), {}, QStringLiteral("factor"), QStringLiteral("1") },
                        { QStringLiteral("size"), {}, QStringLiteral("pixels"), QStringLiteral("1180x760") } });
    parser.process(application);
    const QStringList pixels = parser.value(QStringLiteral("size")).split(u'x');
    if (parser.positionalArguments().size() != 1 || pixels.size() != 2)
        return 2;
    installTranslations(application, parser.value(QStringLiteral("language")));
    QTranslator more;
    if (parser.isSet(QStringLiteral("translations")) && (!more.load(parser.value(QStringLiteral("translations"))) || !QCoreApplication::installTranslator(&more)))
        return 2;
    QFont font = QApplication::font();
    font.setPointSizeF(10 * parser.value(QStringLiteral("scale")).toDouble());
    QApplication::setFont(font);
    const QString name = parser.value(QStringLiteral("theme"));
    const Theme theme = applyThemeChoice(name == QLatin1String("dark") ? ThemeChoice::Dark : name == QLatin1String("high-contrast") ? ThemeChoice::HighContrast : ThemeChoice::Light);
    const QDir folder(parser.positionalArguments().front());
    if (!folder.mkpath(QStringLiteral(".")))
        return 1;
    const bool isWhole = Tour(theme, { pixels[0].toInt(), pixels[1].toInt() }).go([&folder](QWidget& window, const QString& page) {
        window.grab().save(folder.filePath(page + QStringLiteral(".png")));
    });
    return isWhole ? 0 : 1;
}
