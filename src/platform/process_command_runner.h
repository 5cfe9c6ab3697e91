// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "core/ports/command_runner.h"

namespace warder::platform {

//! Runs the commands of profiles as children with the agent's environment, without a shell.
class ProcessCommandRunner final : public core::CommandRunner
{
public:
    //! `timers` is borrowed and outlives the runner's calls.
    explicit ProcessCommandRunner(TimerService& timers);

    [[nodiscard]] std::unique_ptr<Call> run(core::CommandRequest request, std::function<void(Result<Secret>)> done) override;

private:
    TimerService& m_timers;
};

} // namespace warder::platform
