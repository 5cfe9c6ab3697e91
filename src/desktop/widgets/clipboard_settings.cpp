// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/clipboard_settings.h"

#include "ui_clipboard_settings.h"

namespace warder::desktop {

ClipboardSettings::ClipboardSettings(const Theme& theme, DesktopSettings& settings, QWidget* parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::ClipboardSettings>())
    , m_settings(settings)
{
    m_ui->setupUi(this);
    applyTheme(theme, *this);
    m_ui->clipboardSpin->setMaximum(static_cast<int>(DesktopSettings::kLongestClipboard.count()));
    onChanged();
    connect(m_ui->clipboardSpin, &QSpinBox::valueChanged, this, [this](int seconds) { m_settings.setClipboardTime(std::chrono::seconds(seconds)); });
    connect(&settings, &DesktopSettings::changed, this, &ClipboardSettings::onChanged);
}

ClipboardSettings::~ClipboardSettings() = default;

void ClipboardSettings::onChanged()
{
    m_ui->clipboardSpin->setValue(static_cast<int>(m_settings.clipboardTime().count()));
}

} // namespace warder::desktop
