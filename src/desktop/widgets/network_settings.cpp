// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/network_settings.h"

#include "ui_network_settings.h"

namespace warder::desktop {

NetworkSettings::NetworkSettings(const Theme& theme, AgentSettingsModel& settings, QWidget* parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::NetworkSettings>())
    , m_settings(settings)
{
    m_ui->setupUi(this);
    applyTheme(theme, *this);
    for (QLineEdit* edit : { m_ui->proxyEdit, m_ui->caFileEdit })
        connect(edit, &QLineEdit::textChanged, this, &NetworkSettings::onTyped);
    connect(m_ui->proxyEdit, &QLineEdit::editingFinished, this, [this] { m_settings.setProxy(m_ui->proxyEdit->text().trimmed()); });
    connect(m_ui->caFileEdit, &QLineEdit::editingFinished, this, [this] { m_settings.setCaFile(m_ui->caFileEdit->text().trimmed()); });
    connect(&settings, &AgentSettingsModel::changed, this, &NetworkSettings::onChanged);
    onChanged();
}

NetworkSettings::~NetworkSettings() = default;

void NetworkSettings::onTyped()
{
    for (auto [label, text] : { std::pair { m_ui->proxyProblem, AgentSettingsModel::proxyProblem(m_ui->proxyEdit->text().trimmed()) },
                                std::pair { m_ui->caFileProblem, AgentSettingsModel::caFileProblem(m_ui->caFileEdit->text().trimmed()) } }) {
        label->setText(text);
        label->setVisible(!text.isEmpty());
    }
}

void NetworkSettings::onChanged()
{
    // What somebody is typing is theirs until they leave the field.
    for (auto [edit, text] : { std::pair { m_ui->proxyEdit, m_settings.proxy() }, std::pair { m_ui->caFileEdit, m_settings.caFile() } }) {
        edit->setEnabled(m_settings.isLoaded());
        if (!edit->hasFocus() && edit->text() != text)
            edit->setText(text);
    }
    m_ui->networkProblem->setText(m_settings.problem());
    m_ui->networkProblem->setVisible(!m_settings.problem().isEmpty());
    onTyped();
}

} // namespace warder::desktop
