// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

namespace warder::core {

//! Port: what the machine tells us. Of the main loop's thread. Handlers are called from the event loop; one each.
class SystemEvents
{
public:
    struct Handlers
    {
        std::function<void()> aboutToSleep; //!< no new refresh starts; call readyToSleep() when the running ones are durable
        std::function<void()> wokeUp;
        std::function<void()> networkChanged;
        std::function<void()> clockStepped; //!< the wall clock was set
        std::function<void()> screenLocked; //!< of a session of this user
    };

    virtual ~SystemEvents() = default;
    virtual void setHandlers(Handlers handlers) = 0;
    //! Releases the delay on suspend that was taken while awake.
    virtual void readyToSleep() = 0;
};

} // namespace warder::core
