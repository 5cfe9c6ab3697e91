// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/secret_field.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QTextOption>
#include <QVBoxLayout>

namespace warder::desktop {

namespace {

constexpr int kLines = 6;
constexpr int kDots = 48;

} // namespace

//! The text itself, painted and nothing else: there is no document or label that could be asked for it.
class SecretField::Text final : public QWidget
{
public:
    Text(const Theme& theme, const QString& text, QWidget* parent)
        : QWidget(parent)
        , m_theme(theme)
        , m_text(text)
    {
        setObjectName(QStringLiteral("secretText"));
        setContextMenuPolicy(Qt::NoContextMenu);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setAccessibleName(SecretField::tr("The token, hidden"));
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        return { 200, QFontMetrics(m_theme.font(Theme::Type::Mono)).lineSpacing() * kLines + 2 * Theme::kSmall };
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.track());
        painter.drawRoundedRect(rect(), Theme::kButtonRadius, Theme::kButtonRadius);
        painter.setFont(m_theme.font(Theme::Type::Mono));
        painter.setPen(m_text.isEmpty() ? m_theme.muted() : m_theme.palette().color(QPalette::WindowText));
        QTextOption option(Qt::AlignLeft | Qt::AlignTop);
        option.setWrapMode(QTextOption::WrapAnywhere);
        option.setTextDirection(Qt::LeftToRight); // of every token
        const QRectF inner = rect().adjusted(Theme::kMedium, Theme::kSmall, -Theme::kMedium, -Theme::kSmall);
        painter.drawText(inner, m_text.isEmpty() ? QString(kDots, QChar(0x2022)) : m_text, option);
    }

private:
    const Theme& m_theme;
    const QString& m_text;
};

SecretField::SecretField(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_hold(makeButton(tr("&Hold to show"), QStringLiteral("holdButton"), "", this))
    , m_copy(makeButton(tr("Co&py"), QStringLiteral("copySecretButton"), "", this))
    , m_view(new Text(theme, m_text, this))
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(Theme::kSmall);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::kSmall);
    buttons->addWidget(m_hold);
    buttons->addWidget(m_copy);
    buttons->addStretch(1);
    rows->addLayout(buttons);
    rows->addWidget(m_view);
    m_hold->setAccessibleDescription(tr("The token is shown for as long as the button or the space bar is held."));
    m_copy->setAccessibleDescription(tr("It is taken out of the clipboard again after 30 seconds."));
    connect(m_hold, &QPushButton::pressed, this, &SecretField::held);
    connect(m_hold, &QPushButton::released, this, [this] {
        hideSecret();
        Q_EMIT released();
    });
    connect(m_copy, &QPushButton::clicked, this, &SecretField::copyAsked);
}

SecretField::~SecretField()
{
    hideSecret();
}

void SecretField::showSecret(const QString& text)
{
    if (!m_hold->isDown()) // it was let go meanwhile
        return;
    m_text = text;
    m_view->update();
}

void SecretField::hideSecret()
{
    m_text.fill(QChar(0)); // our copy of it, as far as it is ours alone
    m_text.clear();
    m_view->update();
}

} // namespace warder::desktop
