// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"

namespace warder::platform {

//! CLOCK_REALTIME and CLOCK_BOOTTIME. Thread-safe.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] WallTime now() const override;
    [[nodiscard]] BootTime bootNow() const override;
    //! From /proc/sys/kernel/random/boot_id, read once.
    [[nodiscard]] std::string bootId() const override;
};

} // namespace warder::platform
