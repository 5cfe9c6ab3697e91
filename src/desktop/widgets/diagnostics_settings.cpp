// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/diagnostics_settings.h"

#include "ui_diagnostics_settings.h"

#include <QDir>
#include <QFileDialog>

namespace warder::desktop {

namespace {

constexpr int kLines = 14;

} // namespace

DiagnosticsSettings::DiagnosticsSettings(const Theme& theme, AgentSettingsModel& settings, DiagnosticsModel& diagnostics, QWidget* parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::DiagnosticsSettings>())
    , m_settings(settings)
    , m_diagnostics(diagnostics)
{
    m_ui->setupUi(this);
    applyTheme(theme, *this);
    m_ui->reportText->setFont(theme.font(Theme::Type::Mono));
    m_ui->reportText->setFixedHeight(QFontMetrics(m_ui->reportText->font()).lineSpacing() * kLines);
    m_ui->logLevelCombo->addItem(tr("Only what goes wrong"), QStringLiteral("warning"));
    m_ui->logLevelCombo->addItem(tr("What happens"), QStringLiteral("info"));
    m_ui->logLevelCombo->addItem(tr("Every step"), QStringLiteral("debug"));
    //: %1 is the path of a file
    m_ui->logFileText->setText(tr("The log is %1. Secrets never get into it.").arg(diagnostics.logFile()));
    m_ui->diagnosticsProblem->hide();
    connect(m_ui->logLevelCombo, &QComboBox::activated, this, [this] { m_settings.setLogLevel(m_ui->logLevelCombo->currentData().toString()); });
    connect(m_ui->collectButton, &QPushButton::clicked, &diagnostics, &DiagnosticsModel::collect);
    connect(m_ui->saveReportButton, &QPushButton::clicked, this, &DiagnosticsSettings::save);
    connect(m_ui->copyReportButton, &QPushButton::clicked, this, [this] { Q_EMIT copyAsked(m_diagnostics.report()); });
    connect(&settings, &AgentSettingsModel::changed, this, &DiagnosticsSettings::onChanged);
    connect(&diagnostics, &DiagnosticsModel::changed, this, &DiagnosticsSettings::onChanged);
    onChanged();
}

DiagnosticsSettings::~DiagnosticsSettings() = default;

void DiagnosticsSettings::onChanged()
{
    m_ui->logLevelCombo->setEnabled(m_settings.isLoaded());
    m_ui->logLevelCombo->setCurrentIndex(m_ui->logLevelCombo->findData(m_settings.logLevel()));
    m_ui->collectButton->setEnabled(!m_diagnostics.isBusy());
    m_ui->collectButton->setText(m_diagnostics.isBusy() ? tr("Looking…") : tr("Loo&k at everything"));
    const bool hasReport = !m_diagnostics.report().isEmpty() && !m_diagnostics.isBusy();
    if (m_ui->reportText->toPlainText() != m_diagnostics.report())
        m_ui->reportText->setPlainText(m_diagnostics.report());
    for (QWidget* one : { static_cast<QWidget*>(m_ui->reportText), static_cast<QWidget*>(m_ui->saveReportButton), static_cast<QWidget*>(m_ui->copyReportButton) })
        one->setVisible(hasReport);
}

void DiagnosticsSettings::save()
{
    auto* dialog = new QFileDialog(this, tr("Save the diagnostics"), QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("saveReportDialog"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(QStringLiteral("warder-diagnostics.txt"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        const QString problem = m_diagnostics.save(path);
        m_ui->diagnosticsProblem->setText(problem);
        m_ui->diagnosticsProblem->setVisible(!problem.isEmpty());
    });
    dialog->open();
}

} // namespace warder::desktop
