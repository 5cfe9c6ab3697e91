// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/call.h"
#include "base/clock.h"
#include "base/ids.h"
#include "base/result.h"
#include "codec/json.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace warder::core {

//! One thing that happened to a profile: `start`, `signin`, `refresh`, `failure`, `signout`, `session_end`. No secrets.
struct HistoryRow
{
    std::int64_t id = 0; //!< given by the store
    WallTime time;
    ProfileId profile;
    ProfileName profileName; //!< as it was called then
    std::string event;
    codec::Json details; //!< such as {"expires_at":…} or {"reason":…}
};

//! One request for a token: who took what, when, with what answer. No secrets.
struct ActivityRow
{
    std::int64_t id = 0;
    WallTime time;
    ProfileId profile;
    ProfileName profileName;
    std::string answer; //!< "served" or a reason
    codec::Json details; //!< programs, scopes, audience, token kind
};

struct HistoryQuery
{
    std::optional<ProfileId> profile;
    std::optional<WallTime> since;
    std::int64_t after = 0; //!< rows with a greater id
    int limit = 500;
};

//! Port: the second database, without secrets. Rows are written in batches at most a second apart; a full disk may lose
//! the last ones. Of the main loop's thread.
class HistoryStore
{
public:
    virtual ~HistoryStore() = default;
    //! Why nothing is recorded at present (tokens are served all the same); nothing while all is recorded.
    [[nodiscard]] virtual std::optional<Error> problem() const = 0;
    //! Called after each change of problem(), from the event loop. One handler.
    virtual void setProblemHandler(std::function<void()> handler) = 0;
    virtual void append(HistoryRow row) = 0;
    virtual void append(ActivityRow row) = 0;
    //! Oldest first, what is not yet written included.
    [[nodiscard]] virtual std::unique_ptr<Call> history(HistoryQuery query,
                                                        std::function<void(Result<std::vector<HistoryRow>>)> done)
        = 0;
    [[nodiscard]] virtual std::unique_ptr<Call> activity(HistoryQuery query,
                                                         std::function<void(Result<std::vector<ActivityRow>>)> done)
        = 0;
};

} // namespace warder::core
