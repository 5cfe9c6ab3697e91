// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/window_settings.h"

#include "base/translations.h"

#include "ui_window_settings.h"

namespace warder::desktop {

WindowSettings::WindowSettings(const Theme& theme, DesktopSettings& settings, Autostart& autostart, QWidget* parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::WindowSettings>())
    , m_settings(settings)
    , m_autostart(autostart)
{
    m_ui->setupUi(this);
    applyTheme(theme, *this);
    m_ui->languageCombo->addItem(tr("As the system"), QString());
    for (const Language& language : availableLanguages())
        m_ui->languageCombo->addItem(language.name, language.code);
    m_ui->themeCombo->addItem(tr("As the system"), static_cast<int>(ThemeChoice::System));
    m_ui->themeCombo->addItem(tr("Light"), static_cast<int>(ThemeChoice::Light));
    m_ui->themeCombo->addItem(tr("Dark"), static_cast<int>(ThemeChoice::Dark));
    m_ui->themeCombo->addItem(tr("High contrast"), static_cast<int>(ThemeChoice::HighContrast));
    onChanged();
    connect(m_ui->languageCombo, &QComboBox::currentIndexChanged, this, [this] { m_settings.setLanguage(m_ui->languageCombo->currentData().toString()); });
    connect(m_ui->themeCombo, &QComboBox::currentIndexChanged, this, [this] { m_settings.setTheme(static_cast<ThemeChoice>(m_ui->themeCombo->currentData().toInt())); });
    connect(m_ui->autostartCheck, &QCheckBox::clicked, &autostart, &Autostart::setOn);
    connect(m_ui->closeToTrayCheck, &QCheckBox::toggled, &settings, &DesktopSettings::setClosesToTray);
    connect(&settings, &DesktopSettings::changed, this, &WindowSettings::onChanged);
    connect(&autostart, &Autostart::changed, this, &WindowSettings::onChanged);
}

WindowSettings::~WindowSettings() = default;

void WindowSettings::onChanged()
{
    // A language that this program does not have is kept in the file, and means the system's here.
    m_ui->languageCombo->setCurrentIndex(std::max(0, m_ui->languageCombo->findData(m_settings.language())));
    m_ui->themeCombo->setCurrentIndex(m_ui->themeCombo->findData(static_cast<int>(m_settings.theme())));
    m_ui->closeToTrayCheck->setChecked(m_settings.closesToTray());
    m_ui->autostartCheck->setChecked(m_autostart.state() == Autostart::State::On);
    m_ui->autostartCheck->setEnabled(m_autostart.state() != Autostart::State::Foreign);
    for (auto [label, text] : { std::pair { m_ui->autostartProblem, m_autostart.problem() }, std::pair { m_ui->windowProblem, m_settings.problem() } }) {
        label->setText(text);
        label->setVisible(!text.isEmpty());
    }
}

} // namespace warder::desktop
