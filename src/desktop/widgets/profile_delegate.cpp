// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/profile_delegate.h"

#include "desktop/models/profile_order_model.h"
#include "desktop/widgets/profile_mark.h"

#include <QFontMetrics>
#include <QPainter>

namespace warder::desktop {

namespace {

constexpr int kTile = 30;
constexpr int kRing = 24;
constexpr int kRingWidth = 4;
constexpr int kRowPadding = 10;
constexpr int kNarrow = 270;
constexpr int kSide = 6; // between the row and the edge of the list

QString headingOf(const QModelIndex& index)
{
    return index.data(ProfileOrderModel::HeadingRole).toString();
}

} // namespace

ProfileDelegate::ProfileDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{ }

// A view asks for the height of every row there is, and fonts are slow to ask.
const ProfileDelegate::Heights& ProfileDelegate::heights() const
{
    if (!m_heights) {
        const int strong = QFontMetrics(m_theme.font(Theme::Type::Strong)).height();
        const int small = QFontMetrics(m_theme.font(Theme::Type::Small)).height();
        m_heights = Heights { std::max(strong + small, kTile) + 2 * kRowPadding, small + 2 * Theme::kSmall };
    }
    return *m_heights;
}

int ProfileDelegate::headingHeight(const QModelIndex& index) const
{
    return headingOf(index).isEmpty() ? 0 : heights().heading;
}

QSize ProfileDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return { option.rect.width(), heights().row + headingHeight(index) };
}

void ProfileDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const auto mirrored = [&option](const QRect& rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    const auto drawText = [&](const QRect& rect, Theme::Type type, const QColor& color, const QString& text, Qt::Alignment alignment) {
        const QFont font = m_theme.font(type);
        painter->setFont(font);
        painter->setPen(color);
        painter->drawText(mirrored(rect), static_cast<int>(QStyle::visualAlignment(option.direction, alignment | Qt::AlignVCenter)),
                          QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
    };

    QRect row = option.rect;
    if (const int heading = headingHeight(index); heading > 0) {
        QFont font = m_theme.font(Theme::Type::Small);
        font.setWeight(QFont::DemiBold);
        painter->setFont(font);
        painter->setPen(m_theme.muted());
        painter->drawText(mirrored(QRect(row.left() + kSide + Theme::kSmall, row.top() + Theme::kTight, row.width() - 2 * kSide, heading - Theme::kTight)),
                          static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)), headingOf(index));
        row.setTop(row.top() + heading);
    }
    row.adjust(kSide, 1, -kSide, -1);
    if (option.state.testFlag(QStyle::State_Selected) || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(option.state.testFlag(QStyle::State_Selected) ? m_theme.selection() : m_theme.track());
        painter->drawRoundedRect(row, Theme::kButtonRadius, Theme::kButtonRadius);
    }
    // The row is marked as selected already; the ring is for those who move by keyboard.
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        painter->setPen(QPen(m_theme.accent(), 1.5));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(row).adjusted(1, 1, -1, -1), Theme::kButtonRadius, Theme::kButtonRadius);
    }

    const QString name = index.data(ProfileListModel::NameRole).toString();
    const QRect tile(row.left() + Theme::kMedium, row.center().y() - kTile / 2 + 1, kTile, kTile);
    drawProfileMark(*painter, m_theme, mirrored(tile),
                    markOf(index.data(ProfileListModel::KindRole).toString(), index.data(ProfileListModel::PresetRole).toString(), name,
                           index.data(ProfileListModel::InitialsRole).toString()));

    const auto tone = static_cast<Tone>(index.data(ProfileListModel::ToneRole).toInt());
    const QRect ring(row.right() - Theme::kMedium - kRing, row.center().y() - kRing / 2 + 1, kRing, kRing);
    const QRectF arc = QRectF(mirrored(ring)).adjusted(kRingWidth / 2.0, kRingWidth / 2.0, -kRingWidth / 2.0, -kRingWidth / 2.0);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(m_theme.line(), kRingWidth - 0.5));
    painter->drawEllipse(arc);
    const QVariant left = index.data(ProfileListModel::LifeLeftRole);
    if (left.isValid() || tone == Tone::Busy) {
        const double part = tone == Tone::Busy ? 0.2 : left.toDouble();
        painter->setPen(QPen(m_theme.tone(tone), kRingWidth - 0.5, Qt::SolidLine, Qt::RoundCap));
        painter->drawArc(arc, 90 * 16, static_cast<int>(-part * 360 * 16));
    } else if (tone == Tone::Bad) {
        drawText(ring, Theme::Type::Strong, m_theme.tone(tone), QStringLiteral("!"), Qt::AlignHCenter);
    }

    const QString time = index.data(ProfileListModel::TimeLeftRole).toString();
    const int timeWidth = time.isEmpty() ? 0 : QFontMetrics(m_theme.font(Theme::Type::Small)).horizontalAdvance(time) + 2;
    const int upper = QFontMetrics(m_theme.font(Theme::Type::Strong)).height();
    const int lower = QFontMetrics(m_theme.font(Theme::Type::Small)).height();
    const int top = row.top() + (row.height() - upper - lower) / 2;
    // In a narrow list the time shares the second line, so that the name has the first one for itself.
    const bool isNarrow = row.width() < kNarrow;
    const QRect timeRect(ring.left() - Theme::kMedium - timeWidth, isNarrow ? top + upper : row.top(), timeWidth, isNarrow ? lower : row.height());
    drawText(timeRect, Theme::Type::Small, tone == Tone::Warning ? m_theme.tone(tone) : m_theme.muted(), time, Qt::AlignRight);

    const int textLeft = tile.right() + Theme::kMedium;
    const int textWidth = (time.isEmpty() ? ring.left() : timeRect.left()) - Theme::kSmall - textLeft;
    drawText({ textLeft, top, isNarrow ? ring.left() - Theme::kSmall - textLeft : textWidth, upper }, Theme::Type::Strong, m_theme.palette().color(QPalette::WindowText), name, Qt::AlignLeft);
    const bool isAlarm = tone == Tone::Bad || (tone == Tone::Busy && time.isEmpty());
    drawText({ textLeft, top + upper, textWidth, lower }, Theme::Type::Small, isAlarm ? m_theme.tone(tone) : m_theme.muted(),
             index.data(ProfileListModel::LineRole).toString(), Qt::AlignLeft);
    painter->restore();
}

} // namespace warder::desktop
