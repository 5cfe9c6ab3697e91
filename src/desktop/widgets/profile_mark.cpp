// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/profile_mark.h"

#include <QPainter>
#include <QPaintDevice>
#include <QPixmap>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <algorithm>
#include <array>
#include <utility>

namespace warder::desktop {

namespace {

constexpr std::array kKinds { QLatin1String("flyte"),  QLatin1String("flipt"),  QLatin1String("github"),  QLatin1String("kubernetes"), QLatin1String("oidc"),
                              QLatin1String("oauth2"), QLatin1String("static"), QLatin1String("command"), QLatin1String("web-session") };
constexpr std::array kPresets { std::pair { QLatin1String("auth0"), QLatin1String("A0") },  std::pair { QLatin1String("dataos"), QLatin1String("Do") },
                                std::pair { QLatin1String("dex"), QLatin1String("Dx") },    std::pair { QLatin1String("entra"), QLatin1String("En") },
                                std::pair { QLatin1String("gitlab"), QLatin1String("Gl") }, std::pair { QLatin1String("google"), QLatin1String("Go") },
                                std::pair { QLatin1String("keycloak"), QLatin1String("Kc") }, std::pair { QLatin1String("okta"), QLatin1String("Ok") } };

// Drawn once for each size.
QPixmap drawing(const QString& name, double size, double ratio)
{
    const int pixels = static_cast<int>(size * ratio);
    const QString key = QStringLiteral("warder-kind-%1-%2").arg(name).arg(pixels);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(QStringLiteral(":/warder/icons/kinds/%1.svg").arg(name)).render(&painter);
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

} // namespace

ProfileMark markOf(const QString& kind, const QString& preset, const QString& name, const QString& initials)
{
    ProfileMark mark { {}, initials, Theme::tile(kind, name) };
    const auto known = std::ranges::find_if(kPresets, [&preset](const auto& pair) { return preset == pair.first; });
    if (known != kPresets.end())
        mark.letters = known->second;
    else if (std::ranges::any_of(kKinds, [&kind](QLatin1String one) { return kind == one; }))
        mark.icon = kind;
    return mark;
}

QIcon markIcon(const Theme& theme, const ProfileMark& mark)
{
    QIcon icon;
    for (const int size : { 16, 24, 32, 48 }) {
        QPixmap pixmap(size, size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        drawProfileMark(painter, theme, QRectF(0, 0, size, size), mark);
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

void drawProfileMark(QPainter& painter, const Theme& theme, const QRectF& rect, const ProfileMark& mark)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(mark.color);
    painter.drawRoundedRect(rect, rect.width() / 4.5, rect.width() / 4.5);
    if (mark.icon.isEmpty()) {
        QFont font = theme.font(Theme::Type::Strong);
        font.setPixelSize(static_cast<int>(rect.width() * 0.42));
        painter.setFont(font);
        painter.setPen(Theme::onTile());
        painter.drawText(rect, Qt::AlignCenter, mark.letters);
    } else {
        const double size = rect.width() * 0.74;
        const QPixmap pixmap = drawing(mark.icon, size, painter.device()->devicePixelRatioF());
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawPixmap(QRectF(rect.center() - QPointF(size / 2, size / 2), QSizeF(size, size)), pixmap, QRectF(pixmap.rect()));
    }
    painter.restore();
}

} // namespace warder::desktop
