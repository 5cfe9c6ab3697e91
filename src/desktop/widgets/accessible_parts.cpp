// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/accessible_parts.h"

#include "desktop/widgets/parts.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace warder::desktop {

namespace {

class LifeBarAccessible final : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    explicit LifeBarAccessible(LifeBar& bar)
        : QAccessibleWidget(&bar, QAccessible::ProgressBar)
        , m_bar(bar)
    { }
    void* interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ValueInterface)
            return static_cast<QAccessibleValueInterface*>(this);
        return QAccessibleWidget::interface_cast(type);
    }
    [[nodiscard]] QVariant currentValue() const override { return m_bar.fraction() ? static_cast<int>(*m_bar.fraction() * kWhole) : 0; }
    void setCurrentValue(const QVariant&) override { } // it shows, and is not set
    [[nodiscard]] QVariant maximumValue() const override { return kWhole; }
    [[nodiscard]] QVariant minimumValue() const override { return 0; }
    [[nodiscard]] QVariant minimumStepSize() const override { return 1; }

private:
    static constexpr int kWhole = 100;
    LifeBar& m_bar;
};

QAccessibleInterface* makeAccessible(const QString&, QObject* object)
{
    if (auto* bar = qobject_cast<LifeBar*>(object))
        return new LifeBarAccessible(*bar);
    const bool isText = qobject_cast<ElidedLabel*>(object) || qobject_cast<StatePill*>(object) || (object->isWidgetType() && object->property("reads").toBool());
    if (isText)
        return new QAccessibleWidget(static_cast<QWidget*>(object), QAccessible::StaticText);
    if (qobject_cast<QrView*>(object) || qobject_cast<Tile*>(object))
        return new QAccessibleWidget(static_cast<QWidget*>(object), QAccessible::Graphic);
    if (qobject_cast<MessageBanner*>(object) || qobject_cast<Announcer*>(object))
        return new QAccessibleWidget(static_cast<QWidget*>(object), QAccessible::AlertMessage);
    return nullptr;
}

} // namespace

void installAccessibleParts()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(makeAccessible);
        return true;
    }();
    Q_UNUSED(isInstalled);
}

Announcer::Announcer(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("announcer"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFixedSize(1, 1);
    move(0, 0);
}

void Announcer::announce(const QString& text)
{
    if (text.isEmpty())
        return;
    setAccessibleName(text);
    Q_EMIT announced(text);
    // Qt 6.4 has no announcement of its own: a message that appears is read by every screen reader.
    QAccessibleEvent event(this, QAccessible::ObjectShow);
    QAccessible::updateAccessibility(&event);
}

} // namespace warder::desktop
