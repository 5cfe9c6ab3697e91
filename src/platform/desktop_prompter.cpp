// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "platform/desktop_prompter.h"

#include "platform/child_environment.h"
#include "platform/prompt_display.h"
#include "platform/qt_text.h"

#include <QCoreApplication>
#include <QProcess>

#include <algorithm>
#include <chrono>
#include <optional>
#include <utility>

namespace warder::platform {

namespace {

using codec::Json;
using namespace std::chrono_literals;

constexpr auto kDeadline = 5min; // the prompt has a shorter one of its own
constexpr int kNoesToBlock = 3;
constexpr auto kBlock = 10min;
constexpr int kMostConfirmations = 4; // that wait at once
constexpr qint64 kMaxAnswer = 64 * 1024;

} // namespace

//! One question, from the queue to its answer. Destroying it closes the prompt.
class DesktopPrompter::Question final : public PendingCall<Result<Json>>
{
public:
    Question(DesktopPrompter& owner, Json question, core::DisplayEnvironment caller, Done done)
        : PendingCall(std::move(done))
        , m_owner(&owner)
        , m_question(std::move(question))
        , m_caller(std::move(caller))
    { }
    ~Question() override { leave(); }

    //! Finds out where it is to appear; startNext() goes on from there.
    void chooseDisplay()
    {
        const core::DisplayEnvironment own = ownDisplay();
        if (!m_owner->m_manager || (!own.empty() && isDisplayAnswered(own)))
            m_choosing = m_owner->m_timers.soon([this, own] { onManager(own, {}); });
        else
            m_choosing
                = m_owner->m_manager([this, own](const core::DisplayEnvironment& manager) { onManager(own, manager); });
    }
    [[nodiscard]] bool isConfirmation() const { return m_question.stringAt("ask") == "confirm"; }
    [[nodiscard]] bool isReady() const { return m_environment.has_value(); }

    void start()
    {
        m_deadline = m_owner->m_timers.after(kDeadline, [this] { finish(Error(ErrorCode::Cancelled, "nobody answered")); });
        m_process = new QProcess;
        m_process->setProcessEnvironment(*m_environment);
        m_process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        QObject::connect(m_process, &QProcess::readyReadStandardOutput, m_process, [this] { onReadable(); });
        QObject::connect(m_process, &QProcess::finished, m_process, [this] { finish(Error(ErrorCode::Cancelled, "closed without an answer")); });
        QObject::connect(m_process, &QProcess::errorOccurred, m_process, [this](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart)
                finish(Error(ErrorCode::NoDisplay, "the prompt could not be started"));
        });
        m_process->start(toQString(m_owner->m_program), { QStringLiteral("--prompt") });
        m_process->write(toQByteArray(m_question.dump() + "\n"));
        m_process->closeWriteChannel();
    }
    void letGo()
    {
        m_owner = nullptr;
        m_isOrphan = true;
    }

private:
    void onManager(const core::DisplayEnvironment& own, const core::DisplayEnvironment& manager)
    {
        const core::DisplayEnvironment chosen = platform::chooseDisplay(own, manager, m_caller, isDisplayAnswered);
        if (chosen.empty()) {
            finish(Error(ErrorCode::NoDisplay, "neither DISPLAY nor WAYLAND_DISPLAY"));
            return;
        }
        m_environment = childEnvironment(chosen);
        if (m_owner)
            m_owner->startNext();
    }

    void onReadable()
    {
        QByteArray bytes = m_process->readAllStandardOutput();
        m_answer.append(bytes.constData(), static_cast<std::size_t>(bytes.size()));
        bytes.fill('\0');
        if (m_answer.size() > kMaxAnswer) {
            finish(Error(ErrorCode::Cancelled, "the prompt said too much"));
            return;
        }
        const std::size_t end = m_answer.find('\n');
        if (end == std::string::npos)
            return;
        auto answer = codec::parseJson(std::string_view(m_answer).substr(0, end));
        if (answer)
            finish(*std::move(answer));
        else
            finish(Error(ErrorCode::Cancelled, "the prompt said what is no answer"));
    }

    void finish(Result<Json> result)
    {
        leave();
        // Without its prompter there is nobody to be told: what is told may refer to it.
        if (!m_isOrphan)
            complete(std::move(result));
    }

    void leave()
    {
        m_deadline.reset();
        m_choosing.reset();
        warder::wipe(m_answer);
        if (m_process) {
            QProcess* process = std::exchange(m_process, nullptr);
            process->disconnect(); // it may be in one of its signals
            process->setParent(QCoreApplication::instance()); // whoever is left at the end
            process->kill();
            QObject::connect(process, &QProcess::finished, process, &QObject::deleteLater);
            if (process->state() == QProcess::NotRunning)
                process->deleteLater();
        }
        if (DesktopPrompter* owner = std::exchange(m_owner, nullptr)) {
            std::erase(owner->m_questions, this);
            owner->startNext();
        }
    }

    DesktopPrompter* m_owner;
    Json m_question;
    const core::DisplayEnvironment m_caller;
    std::optional<QProcessEnvironment> m_environment; //!< once it is known where the question appears
    std::unique_ptr<Call> m_choosing;
    QProcess* m_process = nullptr;
    bool m_isOrphan = false; //!< the prompter has gone
    std::string m_answer;
    std::unique_ptr<Call> m_deadline;
    friend class DesktopPrompter;
};

DesktopPrompter::DesktopPrompter(std::string program, TimerService& timers, ReadManager manager)
    : m_program(std::move(program))
    , m_timers(timers)
    , m_manager(std::move(manager))
{ }

DesktopPrompter::~DesktopPrompter()
{
    for (Question* question : m_questions)
        question->letGo();
}

std::string DesktopPrompter::defaultProgram()
{
    return QCoreApplication::applicationDirPath().toStdString() + "/warder-desktop";
}

std::unique_ptr<Call> DesktopPrompter::ask(Json question, const core::DisplayEnvironment& environment, Done done)
{
    auto pending = std::make_unique<Question>(*this, std::move(question), environment, std::move(done));
    m_questions.push_back(pending.get());
    pending->chooseDisplay();
    return pending;
}

//! From the event loop: the person sees one question at a time.
void DesktopPrompter::startNext()
{
    m_next = m_timers.soon([this] {
        if (!m_questions.empty() && m_questions.front()->isReady() && !m_questions.front()->m_process)
            m_questions.front()->start();
    });
}

std::unique_ptr<Call> DesktopPrompter::askPassphrase(core::PassphrasePurpose purpose,
                                                     const core::DisplayEnvironment& environment,
                                                     std::function<void(Result<Secret>)> done)
{
    Json question = Json::object({ { "ask", "passphrase" } });
    switch (purpose) {
    case core::PassphrasePurpose::Unlock:
        break;
    case core::PassphrasePurpose::UnlockAgain:
        question.set("purpose", "again");
        break;
    case core::PassphrasePurpose::Choose:
        question.set("purpose", "choose");
        break;
    }
    return ask(std::move(question), environment, [done = std::move(done)](Result<Json> answer) {
        Json* value = answer ? answer->find("passphrase") : nullptr;
        std::string* text = value ? value->string() : nullptr;
        if (text)
            done(Secret::take(*text));
        else
            done(answer ? Error(ErrorCode::Cancelled, "no passphrase") : std::move(answer).error());
    });
}

std::unique_ptr<Call>
DesktopPrompter::confirm(const std::string& sentence, const core::DisplayEnvironment& environment, std::function<void(Result<>)> done)
{
    const auto now = std::chrono::steady_clock::now();
    const auto open
        = std::ranges::count_if(m_questions, [](const Question* question) { return question->isConfirmation(); });
    if (now < m_noConfirmationsUntil || open >= kMostConfirmations) {
        return m_timers.soon([done = std::move(done), isBlocked = now < m_noConfirmationsUntil] {
            done(Error(ErrorCode::Cancelled,
                       isBlocked ? "refused three times in a row" : "too many confirmations at once"));
        });
    }
    return ask(Json::object({ { "ask", "confirm" }, { "text", sentence } }),
               environment,
               [this, done = std::move(done)](Result<Json> answer) {
                   if (answer && answer->stringAt("answer") == "yes") {
                       m_noes = 0;
                       done({});
                       return;
                   }
                   // Who is away, or closes the prompt, says no as well: what is asked again and again is not wanted.
                   if (!answer && answer.error().code == ErrorCode::NoDisplay) {
                       done(std::move(answer).error());
                       return;
                   }
                   if (++m_noes >= kNoesToBlock) {
                       m_noes = 0;
                       m_noConfirmationsUntil = std::chrono::steady_clock::now() + kBlock;
                   }
                   done(answer ? Error(ErrorCode::Cancelled, "refused") : std::move(answer).error());
               });
}

std::unique_ptr<Call> DesktopPrompter::askConsent(const Json& question, const core::DisplayEnvironment& environment, std::function<void(Result<Json>)> done)
{
    return ask(question, environment, std::move(done));
}

} // namespace warder::platform
