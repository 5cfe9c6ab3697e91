// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/command_line.h"

#include "client/qt_text.h"
#include "codec/text.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QTimer>

#include <chrono>

namespace warder::desktop {

using namespace std::chrono_literals;

namespace {

constexpr auto kPatience = 60s;
constexpr std::size_t kLongestProblem = 500;

struct CommandLineText
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

class Run final : public PendingCall<CommandLine::Outcome>
{
public:
    Run(const QString& program, const QStringList& arguments, Done done)
        : PendingCall(std::move(done))
        , m_program(program)
    {
        // Queued: whoever is told may destroy this, and the process must not be in the middle of saying so.
        QObject::connect(
            &m_process, &QProcess::finished, &m_process, [this](int status, QProcess::ExitStatus how) { onFinished(how == QProcess::NormalExit && status == 0); },
            Qt::QueuedConnection);
        QObject::connect(&m_process, &QProcess::errorOccurred, &m_process, [this](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart)
                m_failed.start(0); // not from within start()
        });
        m_failed.setSingleShot(true);
        QObject::connect(&m_failed, &QTimer::timeout, &m_process, [this] {
            //: %1 is the path of a program
            const QString text = CommandLineText::tr("%1 could not be started. It belongs beside this program.");
            complete({ false, {}, text.arg(m_program) });
        });
        m_deadline.setSingleShot(true);
        QObject::connect(&m_deadline, &QTimer::timeout, &m_process, &QProcess::kill);
        m_deadline.start(kPatience);
        m_process.setStandardInputFile(QProcess::nullDevice()); // it asks nobody
        m_process.start(program, arguments + QStringList { QStringLiteral("--json") });
    }
    ~Run() override
    {
        m_process.disconnect();
        if (m_process.state() != QProcess::NotRunning) {
            m_process.kill();
            m_process.waitForFinished();
        }
    }

private:
    void onFinished(bool isDone)
    {
        const QByteArray printed = m_process.readAllStandardOutput().trimmed();
        const QByteArray said = m_process.readAllStandardError().trimmed();
        CommandLine::Outcome outcome;
        outcome.isDone = isDone;
        if (auto answer = codec::parseJson({ printed.constData(), static_cast<std::size_t>(printed.size()) }))
            outcome.answer = *std::move(answer);
        if (!isDone)
            outcome.problem = said.isEmpty() ? CommandLineText::tr("%1 did not end well and said nothing.").arg(m_program)
                                             : client::toQString(codec::sanitizeForDisplay({ said.constData(), static_cast<std::size_t>(said.size()) }, kLongestProblem));
        complete(std::move(outcome));
    }

    const QString m_program;
    QProcess m_process;
    QTimer m_deadline;
    QTimer m_failed;
};

} // namespace

CommandLine::CommandLine(QString program)
    : m_program(std::move(program))
{ }

QString CommandLine::besideThisProgram()
{
    return QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("warder"));
}

std::unique_ptr<Call> CommandLine::run(const QStringList& arguments, std::function<void(Outcome)> done) const
{
    return std::make_unique<Run>(m_program, arguments, std::move(done));
}

} // namespace warder::desktop
