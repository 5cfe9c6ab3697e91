// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/command.h"

// The table of commands is put together in cli/command.cpp; what each does is in one file for each family.
namespace warder::cli {

// commands/profiles.cpp
ExitCode runAdd(Session& session, const Arguments& arguments);
ExitCode runList(Session& session, const Arguments& arguments);
ExitCode runShow(Session& session, const Arguments& arguments);
ExitCode runEdit(Session& session, const Arguments& arguments);
ExitCode runRemove(Session& session, const Arguments& arguments);

// commands/sessions.cpp
ExitCode runPresets(Session& session, const Arguments& arguments);
ExitCode runCheck(Session& session, const Arguments& arguments);
ExitCode runLogin(Session& session, const Arguments& arguments);
ExitCode runStatus(Session& session, const Arguments& arguments);
ExitCode runRefresh(Session& session, const Arguments& arguments);
ExitCode runLogout(Session& session, const Arguments& arguments);

// commands/tokens.cpp
ExitCode runToken(Session& session, const Arguments& arguments);
ExitCode runHeader(Session& session, const Arguments& arguments);
ExitCode runRun(Session& session, const Arguments& arguments);

// commands/credential.cpp
ExitCode runCredential(Session& session, const Arguments& arguments);

// commands/doctor.cpp
ExitCode runDoctor(Session& session, const Arguments& arguments);

// commands/agent.cpp
ExitCode runLock(Session& session, const Arguments& arguments);
ExitCode runUnlock(Session& session, const Arguments& arguments);
ExitCode runPause(Session& session, const Arguments& arguments);
ExitCode runEnv(Session& session, const Arguments& arguments);
ExitCode runAgent(Session& session, const Arguments& arguments);
ExitCode runCompletion(Session& session, const Arguments& arguments);

// commands/reset.cpp
ExitCode runReset(Session& session, const Arguments& arguments);

// commands/log.cpp
ExitCode runLog(Session& session, const Arguments& arguments);

// commands/consent.cpp
ExitCode runConsent(Session& session, const Arguments& arguments);

// commands/sockets.cpp
ExitCode runSocket(Session& session, const Arguments& arguments);

// commands/jwt.cpp
ExitCode runJwt(Session& session, const Arguments& arguments);

// commands/tools.cpp
ExitCode runImport(Session& session, const Arguments& arguments);
ExitCode runExport(Session& session, const Arguments& arguments);

// commands/setup.cpp
//! The words that `warder setup` takes for a tool.
[[nodiscard]] std::span<const std::string_view> setupTools();
ExitCode runSetup(Session& session, const Arguments& arguments);

} // namespace warder::cli
