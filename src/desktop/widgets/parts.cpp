// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/parts.h"

#include <QHash>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QVBoxLayout>

#include <qrencode.h>

#include <algorithm>
#include <memory>
#include <optional>
#include <utility>

namespace warder::desktop {

namespace {

constexpr auto kType = "themeType"; // of a part: which Theme::Type its font is
constexpr auto kWeight = "themeWeight"; // and the weight, where it is another

void setThemeFont(const Theme& theme, QWidget& part, Theme::Type type)
{
    part.setProperty(kType, static_cast<int>(type));
    QFont font = theme.font(type);
    if (const QVariant weight = part.property(kWeight); weight.isValid())
        font.setWeight(static_cast<QFont::Weight>(weight.toInt()));
    part.setFont(font);
}

// What the forms in ui/ call the theme's types of text: their dynamic property `type`.
std::optional<Theme::Type> typeFromForm(const QString& word)
{
    static const QHash<QString, Theme::Type> words { { QStringLiteral("small"), Theme::Type::Small },
                                                     { QStringLiteral("body"), Theme::Type::Body },
                                                     { QStringLiteral("strong"), Theme::Type::Strong },
                                                     { QStringLiteral("title"), Theme::Type::Title },
                                                     { QStringLiteral("cardTitle"), Theme::Type::CardTitle } };
    const auto found = words.constFind(word);
    return found == words.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace

void applyTheme(const Theme& theme, QWidget& root)
{
    for (QWidget* part : root.findChildren<QWidget*>()) {
        if (const auto type = typeFromForm(part->property("type").toString()))
            setThemeFont(theme, *part, *type);
        if (const QVariant type = part->property(kType); type.isValid()) {
            setThemeFont(theme, *part, static_cast<Theme::Type>(type.toInt()));
            part->updateGeometry();
        }
        part->update();
    }
}

QLabel* makeLabel(const Theme& theme, Theme::Type type, const char* look, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    setThemeFont(theme, *label, type);
    label->setProperty("look", QString::fromLatin1(look));
    return label;
}

QPushButton* makeButton(const QString& text, const QString& objectName, const char* look, QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    button->setObjectName(objectName);
    button->setProperty("look", QString::fromLatin1(look));
    button->setAutoDefault(false);
    QString spoken = text;
    button->setAccessibleName(spoken.remove(u'&'));
    return button;
}

QFrame* makeCard(const Theme& theme, const QString& title, QVBoxLayout** content, QWidget* parent)
{
    auto* card = new QFrame(parent);
    card->setProperty("look", QStringLiteral("card"));
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(Theme::kLarge, Theme::kLarge, Theme::kLarge, Theme::kLarge);
    layout->setSpacing(Theme::kSmall);
    if (!title.isEmpty()) {
        auto* heading = makeLabel(theme, Theme::Type::CardTitle, "cardTitle", card);
        heading->setText(title);
        layout->addWidget(heading);
        card->setAccessibleName(title);
    }
    *content = layout;
    return card;
}

void fitToWords(QWidget& prompt, int neededWidth)
{
    QLayout& layout = *prompt.layout();
    layout.activate();
    prompt.setMaximumWidth(std::max(prompt.maximumWidth(), neededWidth));
    prompt.setMinimumWidth(std::max(prompt.minimumWidth(), neededWidth));
    const int width = std::clamp(layout.totalSizeHint().width(), prompt.minimumWidth(), prompt.maximumWidth());
    const int height = layout.hasHeightForWidth() ? layout.totalHeightForWidth(width) : layout.totalSizeHint().height();
    // A form with a least width of its own has no least height by itself.
    prompt.setMinimumHeight(height);
    prompt.resize(width, height);
}

void clear(QLayout& layout)
{
    while (QLayoutItem* item = layout.takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        } else if (QLayout* inner = item->layout()) {
            clear(*inner);
        }
        delete item;
    }
}

// --- ElidedLabel ----------------------------------------------------------------------------------------------------------

ElidedLabel::ElidedLabel(const Theme& theme, Theme::Type type, Look look, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_look(look)
{
    setThemeFont(theme, *this, type);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ElidedLabel::setText(const QString& text)
{
    if (m_text == text)
        return;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize ElidedLabel::sizeHint() const
{
    return { fontMetrics().horizontalAdvance(m_text) + 2, fontMetrics().height() };
}

QSize ElidedLabel::minimumSizeHint() const
{
    return { std::min(fontMetrics().averageCharWidth() * 6, sizeHint().width()), fontMetrics().height() };
}

void ElidedLabel::resizeEvent(QResizeEvent*)
{
    showToolTip();
}

void ElidedLabel::setElideMode(Qt::TextElideMode mode)
{
    m_mode = mode;
    update();
}

void ElidedLabel::setDetail(const QString& detail)
{
    m_detail = detail;
    setAccessibleDescription(detail);
    showToolTip();
}

// Escaped: a tooltip takes for markup what looks like it.
void ElidedLabel::showToolTip()
{
    const bool isCut = sizeHint().width() > width();
    setToolTip((!m_detail.isEmpty() ? m_detail : isCut ? m_text : QString()).toHtmlEscaped());
}

void ElidedLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection()); // this label's own, which need not be the program's
    painter.setPen(m_look == Look::Muted ? m_theme.muted() : m_theme.palette().color(QPalette::WindowText));
    painter.drawText(rect(), static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)),
                     fontMetrics().elidedText(m_text, m_mode, width()));
}

// --- Tile, pill, bar --------------------------------------------------------------------------------------------------------

Tile::Tile(int size, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setFixedSize(size, size);
}

void Tile::show(ProfileMark mark)
{
    m_mark = std::move(mark);
    update();
}

void Tile::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    drawProfileMark(painter, m_theme, rect(), m_mark);
}

StatePill::StatePill(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setProperty(kWeight, static_cast<int>(QFont::DemiBold));
    setThemeFont(theme, *this, Theme::Type::Small);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StatePill::show(const QString& text, Tone tone)
{
    m_text = text;
    m_tone = tone;
    //: Read aloud: %1 is the state of a profile
    setAccessibleName(tr("State: %1").arg(text));
    updateGeometry();
    update();
}

QSize StatePill::sizeHint() const
{
    return { fontMetrics().horizontalAdvance(m_text) + fontMetrics().height() + 2 * Theme::kMedium, fontMetrics().height() + Theme::kSmall };
}

void StatePill::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.toneBackground(m_tone));
    painter.drawRoundedRect(rect(), height() / 2.0, height() / 2.0);
    const QColor color = m_theme.tone(m_tone);
    const double dot = fontMetrics().height() * 0.55;
    const QRect inner = rect().adjusted(Theme::kMedium, 0, -Theme::kMedium, 0);
    const QRect place = QStyle::visualRect(layoutDirection(), inner, QRect(inner.left(), 0, static_cast<int>(dot), height()));
    const QRectF circle(place.left() + 0.5, (height() - dot) / 2.0, dot - 1, dot - 1);
    // The dot differs in shape too: filled when a token is served, a ring while something is awaited, a bar when it failed.
    if (m_tone == Tone::Bad || m_tone == Tone::Warning) {
        QPainterPath triangle;
        triangle.moveTo(circle.center().x(), circle.top());
        triangle.lineTo(circle.bottomRight());
        triangle.lineTo(circle.bottomLeft());
        triangle.closeSubpath();
        painter.fillPath(triangle, color);
    } else if (m_tone == Tone::Good) {
        painter.setBrush(color);
        painter.drawEllipse(circle);
    } else {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(color, 1.5));
        painter.drawEllipse(circle.adjusted(0.5, 0.5, -0.5, -0.5));
    }
    painter.setPen(color);
    painter.drawText(inner, static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter)), m_text);
}

LifeBar::LifeBar(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize LifeBar::sizeHint() const
{
    return { 80, Theme::kSmall };
}

void LifeBar::show(std::optional<double> fraction, Tone tone)
{
    m_fraction = fraction;
    m_tone = tone;
    setAccessibleName(fraction ? tr("%1 percent left").arg(static_cast<int>(*fraction * 100)) : tr("Nothing left"));
    update();
}

void LifeBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const double radius = height() / 2.0;
    painter.setBrush(m_theme.track());
    painter.drawRoundedRect(rect(), radius, radius);
    if (!m_fraction || *m_fraction <= 0)
        return;
    const int filled = std::max(height(), static_cast<int>(width() * *m_fraction));
    painter.setBrush(m_theme.tone(m_tone));
    painter.drawRoundedRect(QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, filled, height())), radius, radius);
}

// --- QrView -----------------------------------------------------------------------------------------------------------------

QrView::QrView(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void QrView::setText(const QString& text)
{
    if (m_text == text)
        return;
    m_text = text;
    m_code = {};
    const QByteArray bytes = text.toUtf8();
    // Longer texts make a code too fine for a screen; the address can still be copied.
    if (!bytes.isEmpty() && bytes.size() <= 600) {
        const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
            QRcode_encodeData(static_cast<int>(bytes.size()), reinterpret_cast<const unsigned char*>(bytes.constData()), 0, QR_ECLEVEL_M),
            &QRcode_free);
        if (code) {
            m_code = QImage(code->width, code->width, QImage::Format_RGB32);
            for (int y = 0; y < code->width; ++y) {
                for (int x = 0; x < code->width; ++x)
                    m_code.setPixelColor(x, y, (code->data[y * code->width + x] & 1) != 0 ? Theme::qrDark() : Theme::qrLight());
            }
        }
    }
    setAccessibleName(hasCode() ? tr("QR code with the address to sign in at") : QString());
    update();
}

void QrView::paintEvent(QPaintEvent*)
{
    if (!hasCode())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::qrLight());
    painter.drawRoundedRect(rect(), Theme::kRadius, Theme::kRadius);
    constexpr int kQuiet = 4; // modules
    const int module = std::max(1, std::min(width(), height()) / (m_code.width() + 2 * kQuiet));
    const int side = module * m_code.width();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.drawImage(QRect((width() - side) / 2, (height() - side) / 2, side, side), m_code);
}

// --- FlowLayout -------------------------------------------------------------------------------------------------------------

FlowLayout::FlowLayout(QWidget* parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(Theme::kSmall);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.append(item);
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    return index >= 0 && index < count() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange({ 0, 0, width, 0 }, false);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem* item : m_items)
        size = size.expandedTo({ std::min(item->sizeHint().width(), 120), item->sizeHint().height() });
    return size;
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect& rect, bool apply) const
{
    int x = rect.left();
    int y = rect.top();
    int lineHeight = 0;
    const auto direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    for (QLayoutItem* item : m_items) {
        const QSize size(std::min(item->sizeHint().width(), rect.width()), item->sizeHint().height());
        if (x > rect.left() && x + size.width() > rect.right() + 1) {
            x = rect.left();
            y += lineHeight + Theme::kSmall - 2;
            lineHeight = 0;
        }
        if (apply)
            item->setGeometry(QStyle::visualRect(direction, rect, QRect({ x, y }, size)));
        x += size.width() + spacing() - 2;
        lineHeight = std::max(lineHeight, size.height());
    }
    return y + lineHeight - rect.top();
}

// --- FoldingLayout ----------------------------------------------------------------------------------------------------------

FoldingLayout::FoldingLayout(int narrow, QWidget* parent)
    : QBoxLayout(QBoxLayout::LeftToRight, parent)
    , m_narrow(narrow)
{
    setContentsMargins(0, 0, 0, 0);
}

QBoxLayout::Direction FoldingLayout::directionFor(int width) const
{
    int needed = 0; // large letters need more than any number of pixels that was once enough
    int seen = 0;
    for (int i = 0; i < count(); ++i) {
        needed += itemAt(i)->isEmpty() ? 0 : itemAt(i)->minimumSize().width();
        seen += itemAt(i)->isEmpty() ? 0 : 1;
    }
    needed += spacing() * std::max(seen - 1, 0);
    return width < std::max(m_narrow, needed) ? TopToBottom : LeftToRight;
}

QSize FoldingLayout::minimumSize() const
{
    int width = 0;
    for (int i = 0; i < count(); ++i)
        width = std::max(width, itemAt(i)->isEmpty() ? 0 : itemAt(i)->minimumSize().width());
    const QMargins margins = contentsMargins();
    return { width + margins.left() + margins.right(), QBoxLayout::minimumSize().height() };
}

int FoldingLayout::heightForWidth(int width) const
{
    const bool isColumn = directionFor(width) == TopToBottom;
    if (!isColumn && direction() == LeftToRight)
        return QBoxLayout::heightForWidth(width);
    int seen = 0;
    for (int i = 0; i < count(); ++i)
        seen += itemAt(i)->isEmpty() ? 0 : 1;
    const int each = isColumn ? width : (width - spacing() * std::max(seen - 1, 0)) / std::max(seen, 1);
    int height = 0;
    for (int i = 0; i < count(); ++i) {
        const QLayoutItem* item = itemAt(i);
        if (item->isEmpty())
            continue;
        const int own = item->hasHeightForWidth() ? item->heightForWidth(each) : item->sizeHint().height();
        height = isColumn ? height + own + (height > 0 ? spacing() : 0) : std::max(height, own);
    }
    return height;
}

void FoldingLayout::setGeometry(const QRect& rect)
{
    if (direction() != directionFor(rect.width()))
        setDirection(directionFor(rect.width()));
    QBoxLayout::setGeometry(rect);
}

// --- PageStack --------------------------------------------------------------------------------------------------------------

PageStack::PageStack(QWidget* parent)
    : QWidget(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
}

void PageStack::addWidget(QWidget* page)
{
    m_pages.append(page);
    page->hide();
    layout()->addWidget(page);
    if (m_current < 0)
        setCurrentIndex(0);
}

void PageStack::setCurrentWidget(QWidget* page)
{
    setCurrentIndex(static_cast<int>(m_pages.indexOf(page)));
}

void PageStack::setCurrentIndex(int index)
{
    if (index < 0 || index >= m_pages.size() || index == m_current)
        return;
    QWidget* before = currentWidget();
    m_current = index;
    const QWidget* focus = window()->focusWidget();
    const bool hadFocus = before && focus && before->isAncestorOf(focus);
    if (before)
        before->hide();
    QWidget* page = m_pages[index];
    page->show();
    if (!hadFocus)
        return;
    // The keyboard goes where it was on that page, else to the first part that takes it.
    if (QWidget* last = page->focusWidget(); last && last->isVisibleTo(page)) {
        last->setFocus();
        return;
    }
    for (QWidget* next = page->nextInFocusChain(); next != page; next = next->nextInFocusChain()) {
        if (page->isAncestorOf(next) && (next->focusPolicy() & Qt::TabFocus) != 0 && next->isVisibleTo(page) && next->isEnabled()) {
            next->setFocus();
            return;
        }
    }
}

// --- MessageBanner ----------------------------------------------------------------------------------------------------------

MessageBanner::MessageBanner(const Theme& theme, QWidget* parent)
    : QFrame(parent)
{
    setProperty("look", QStringLiteral("banner"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(Theme::kLarge, Theme::kMedium, Theme::kMedium, Theme::kMedium);
    layout->setSpacing(Theme::kMedium);
    m_icon = makeLabel(theme, Theme::Type::Strong, "", this);
    m_icon->setText(QStringLiteral("!"));
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    layout->addLayout(words, 1);
    m_text = makeLabel(theme, Theme::Type::Body, "", this);
    m_text->setObjectName(QStringLiteral("bannerText"));
    m_text->setWordWrap(true);
    words->addWidget(m_text);
    m_quotation = makeLabel(theme, Theme::Type::Small, "muted", this);
    m_quotation->setWordWrap(true);
    words->addWidget(m_quotation);
    m_action = makeButton({}, QStringLiteral("bannerButton"), "", this);
    layout->addWidget(m_action, 0, Qt::AlignTop);
    connect(m_action, &QPushButton::clicked, this, &MessageBanner::actionClicked);
    hide();
}

void MessageBanner::show(const QString& text, const QString& quotation, const QString& action, Tone tone)
{
    const QString word = tone == Tone::Good ? QStringLiteral("good") : tone == Tone::Busy ? QStringLiteral("busy") : QString();
    if (property("tone").toString() != word) {
        setProperty("tone", word);
        setStyleSheet(styleSheet()); // looks at the property again
        m_icon->setText(tone == Tone::Good ? QStringLiteral("✓") : tone == Tone::Busy ? QStringLiteral("…") : QStringLiteral("!"));
    }
    m_text->setText(text);
    //: %1 is what a server said, in its own words
    m_quotation->setText(quotation.isEmpty() ? QString() : tr("The server says: “%1”").arg(quotation));
    m_quotation->setVisible(!quotation.isEmpty());
    m_action->setText(action);
    m_action->setAccessibleName(QString(action).remove(u'&'));
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(text);
    setVisible(!text.isEmpty());
}

QString MessageBanner::text() const
{
    return m_text->text();
}

} // namespace warder::desktop
