// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/example_profiles.h"

namespace warder {

//! A question for consent as the agent asks it (docs/protocol.md).
inline codec::Json exampleQuestion()
{
    using codec::Json;
    const auto program = [](const char* name, const char* path, const char* script, const char* label) {
        return Json::object({ { "name", name }, { "path", path }, { "script", script }, { "label", label } });
    };
    return Json::object({ { "ask", "consent" },
                          { "profile", "flyte-prod" },
                          { "title", "Flyte production" },
                          { "kind", "flyte" },
                          { "token_kind", "access" },
                          { "expires_at", kExampleNow + 21 * 60 + 4 },
                          { "scope", Json::array({ "openid", "profile", "all" }) },
                          { "audience", "" },
                          { "resource", Json::array() },
                          { "programs",
                            Json::array({ program("python3", "/usr/bin/python3.11", "/home/ada/train.py", "interpreter"), program("bash", "/usr/bin/bash", "", ""),
                                          program("konsole", "/usr/bin/konsole", "", "") }) },
                          { "terminal", "pts/3" },
                          { "working_folder", "/home/ada" },
                          { "hint", "nightly training" },
                          { "forwarded", false },
                          { "offers", Json::array({ "once", "session", "always" }) },
                          { "seconds", 30 } });
}

} // namespace warder
