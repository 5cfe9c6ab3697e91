// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "platform/system_clock.h"

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <ctime>

namespace warder::platform {

namespace {

std::string readBootId()
{
    const int file = ::open("/proc/sys/kernel/random/boot_id", O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return {};
    std::array<char, 64> bytes {};
    const auto size = ::read(file, bytes.data(), bytes.size());
    ::close(file);
    std::string text(bytes.data(), size > 0 ? static_cast<std::size_t>(size) : 0);
    while (!text.empty() && text.back() == '\n')
        text.pop_back();
    return text;
}

} // namespace

WallTime SystemClock::now() const
{
    return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
}

BootTime SystemClock::bootNow() const
{
    timespec time = {};
    ::clock_gettime(CLOCK_BOOTTIME, &time);
    return BootTime(std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec));
}

std::string SystemClock::bootId() const
{
    static const std::string id = readBootId();
    return id;
}

} // namespace warder::platform
