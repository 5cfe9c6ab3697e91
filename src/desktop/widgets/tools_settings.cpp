// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/tools_settings.h"

#include "desktop/widgets/tables.h"

#include "ui_tools_settings.h"

namespace warder::desktop {

namespace {

constexpr int kMostRows = 6; // at a time; it scrolls beyond

} // namespace

ToolsSettings::ToolsSettings(const Theme& theme, InstalledToolsModel& tools, QWidget* parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::ToolsSettings>())
    , m_tools(tools)
{
    m_ui->setupUi(this);
    applyTheme(theme, *this);
    m_ui->toolsProblem->hide();
    m_ui->toolsTable->setModel(&tools);
    dressTable(*m_ui->toolsTable, { { 14 }, { 18 }, { 30, 3 } });
    connect(m_ui->undoSetupButton, &QPushButton::clicked, this, &ToolsSettings::undo);
    connect(&tools, &InstalledToolsModel::modelReset, this, &ToolsSettings::onChanged);
    onChanged();
}

ToolsSettings::~ToolsSettings() = default;

void ToolsSettings::showEvent(QShowEvent* event)
{
    QFrame::showEvent(event);
    m_tools.reload();
}

void ToolsSettings::undo()
{
    const QString problem = m_tools.undo(m_ui->toolsTable->currentIndex().row());
    m_ui->toolsProblem->setText(problem);
    m_ui->toolsProblem->setVisible(!problem.isEmpty());
}

void ToolsSettings::onChanged()
{
    const bool hasAny = m_tools.rowCount() > 0;
    m_ui->toolsText->setVisible(!hasAny);
    m_ui->toolsTable->setVisible(hasAny);
    m_ui->undoSetupButton->setVisible(hasAny);
    chooseFirst(*m_ui->toolsTable);
    fitRows(*m_ui->toolsTable, kMostRows);
}

} // namespace warder::desktop
