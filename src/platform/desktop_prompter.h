// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "codec/json.h"
#include "core/ports/prompter.h"

#include <chrono>
#include <deque>
#include <functional>
#include <memory>
#include <string>

namespace warder::platform {

//! Asks in a `warder-desktop --prompt` child: one JSON object on its stdin, {"ask":"passphrase"} (with
//! "purpose":"again" or "choose" where it is not the first try) or {"ask":"confirm","text":…} or {"ask":"consent",…},
//! one on its stdout, {"passphrase":…} or {"answer":"yes"}; for consent
//! {"answer":"once"}, "session", "always", or "until" with "seconds". Everything else is a no.
//! The environment that a question brings is that of the session that caused it, see chooseDisplay() for what becomes
//! of it.
class DesktopPrompter final : public core::Prompter
{
public:
    //! Reads the display of the systemd user manager; tests have their own.
    using ReadManager = std::function<std::unique_ptr<Call>(std::function<void(core::DisplayEnvironment)>)>;

    //! `program` is warder-desktop's path. `timers` and what `manager` borrows must outlive the prompter; its calls may
    //! outlive it. Without `manager` there is none.
    DesktopPrompter(std::string program, TimerService& timers, ReadManager manager = {});
    ~DesktopPrompter() override;
    DesktopPrompter(const DesktopPrompter&) = delete;
    DesktopPrompter& operator=(const DesktopPrompter&) = delete;

    //! Beside our own binary.
    [[nodiscard]] static std::string defaultProgram();

    [[nodiscard]] std::unique_ptr<Call> askPassphrase(core::PassphrasePurpose purpose,
                                                      const core::DisplayEnvironment& environment,
                                                      std::function<void(Result<Secret>)> done) override;
    [[nodiscard]] std::unique_ptr<Call>
    confirm(const std::string& sentence, const core::DisplayEnvironment& environment, std::function<void(Result<>)> done) override;
    [[nodiscard]] std::unique_ptr<Call> askConsent(const codec::Json& question,
                                                   const core::DisplayEnvironment& environment,
                                                   std::function<void(Result<codec::Json>)> done) override;

private:
    class Question;
    using Done = std::function<void(Result<codec::Json>)>;

    [[nodiscard]] std::unique_ptr<Call> ask(codec::Json question, const core::DisplayEnvironment& environment, Done done);
    void startNext();

    std::string m_program;
    TimerService& m_timers;
    ReadManager m_manager;
    // After three noes to confirmations in a row nobody is asked for one for ten minutes: programs can cause any number
    // of them (T-16).
    int m_noes = 0;
    std::chrono::steady_clock::time_point m_noConfirmationsUntil;
    std::deque<Question*> m_questions; // the first one is being asked
    std::unique_ptr<Call> m_next;
};

} // namespace warder::platform
