// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "platform/process_command_runner.h"

#include "base/log.h"
#include "codec/text.h"
#include "platform/child_environment.h"
#include "platform/qt_text.h"

#include <QObject>
#include <QProcess>
#include <QStringList>

namespace warder::platform {

namespace {

using core::CommandRequest;

constexpr std::size_t kMaxWhy = 200;

class CommandCall final : public PendingCall<Result<Secret>>
{
public:
    CommandCall(CommandRequest request, Done done)
        : PendingCall(std::move(done))
        , m_request(std::move(request))
    { }
    ~CommandCall() override
    {
        // We may be in one of its signals: it goes later. The child goes now, and its QProcess once it is reaped.
        m_process->disconnect();
        if (m_process->state() == QProcess::NotRunning) {
            m_process->deleteLater();
        } else {
            QObject::connect(m_process, &QProcess::finished, m_process, &QObject::deleteLater);
            m_process->kill();
        }
        m_output.fill('\0');
    }

    void start(TimerService& timers)
    {
        const std::string name = m_request.argv.empty() ? std::string() : m_request.argv.front();
        const QProcessEnvironment environment = childEnvironment({});
        const std::string program = findProgram(name, environment);
        if (program.empty()) {
            m_timer = timers.soon([this] { fail("there is no such program"); });
            return;
        }
        QStringList arguments;
        for (std::size_t i = 1; i < m_request.argv.size(); ++i)
            arguments << toQString(m_request.argv[i]);
        m_process->setProgram(toQString(program));
        m_process->setArguments(arguments);
        m_process->setProcessEnvironment(environment);
        m_process->setStandardInputFile(QProcess::nullDevice());
        // What it says there may be anything, a token included; who wants to read it runs the command by hand.
        m_process->setStandardErrorFile(QProcess::nullDevice());
        QObject::connect(m_process, &QProcess::readyReadStandardOutput, m_process, [this] { onOutput(); });
        QObject::connect(m_process, &QProcess::errorOccurred, m_process, [this](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart)
                fail("it could not be started");
        });
        QObject::connect(m_process, &QProcess::finished, m_process, [this](int code, QProcess::ExitStatus status) { onFinished(code, status); });
        m_timer = timers.after(m_request.deadline, [this] { complete(Error(ErrorCode::TimedOut, "command").with("program", programName())); });
        // An error to start may be signalled at once; our caller must not be called back from here.
        m_start = timers.soon([this] { m_process->start(); });
    }

private:
    //! Whether it is within bounds. Tells nobody, because telling may destroy this.
    [[nodiscard]] bool takeOutput()
    {
        m_output += m_process->readAllStandardOutput();
        return static_cast<std::size_t>(m_output.size()) <= m_request.maxBytes;
    }

    void onOutput()
    {
        if (!takeOutput())
            fail("it printed too much");
    }

    void onFinished(int code, QProcess::ExitStatus status)
    {
        if (!takeOutput()) {
            fail("it printed too much");
        } else if (status != QProcess::NormalExit) {
            fail("it was killed");
        } else if (code != 0) {
            fail(concat("exit code ", code));
        } else {
            complete(Secret::copyOf(std::string_view(m_output.constData(), static_cast<std::size_t>(m_output.size())), Secret::Memory::Ordinary));
        }
    }

    void fail(std::string why)
    {
        complete(Error(ErrorCode::CommandFailed, why).with("program", programName()).with("why", std::move(why)));
    }

    [[nodiscard]] std::string programName() const
    {
        return m_request.argv.empty() ? std::string() : codec::sanitizeForDisplay(m_request.argv.front(), kMaxWhy);
    }

    const CommandRequest m_request;
    QProcess* const m_process = new QProcess; // ours; see the destructor
    QByteArray m_output;
    std::unique_ptr<Call> m_start;
    std::unique_ptr<Call> m_timer;
};

} // namespace

ProcessCommandRunner::ProcessCommandRunner(TimerService& timers)
    : m_timers(timers)
{ }

std::unique_ptr<Call> ProcessCommandRunner::run(core::CommandRequest request, std::function<void(Result<Secret>)> done)
{
    auto call = std::make_unique<CommandCall>(std::move(request), std::move(done));
    call->start(m_timers);
    return call;
}

} // namespace warder::platform
