// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "window.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <csignal>
#include <cstring>
#include <thread>

extern char** environ;

namespace warder::bench {

namespace {

using Clock = std::chrono::steady_clock;
using namespace std::chrono_literals;

constexpr auto kPatience = 10s;
constexpr auto kLook = 300us; // between two looks at the screen
constexpr std::size_t kEvery = 7; // pixels: a mark of the list is larger

// The frame buffer as Xvfb writes it: a header of big-endian numbers, a table of colours, four bytes a pixel.
class Screen
{
public:
    explicit Screen(const std::string& path)
    {
        const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
        struct stat status {};
        if (file >= 0 && ::fstat(file, &status) == 0 && status.st_size > 100) {
            m_size = static_cast<std::size_t>(status.st_size);
            void* mapped = ::mmap(nullptr, m_size, PROT_READ, MAP_SHARED, file, 0);
            m_bytes = mapped == MAP_FAILED ? nullptr : static_cast<const unsigned char*>(mapped);
        }
        if (file >= 0)
            ::close(file);
    }
    ~Screen()
    {
        if (m_bytes)
            ::munmap(const_cast<unsigned char*>(m_bytes), m_size);
    }
    Screen(const Screen&) = delete;
    Screen& operator=(const Screen&) = delete;

    [[nodiscard]] bool isUsable() const { return m_bytes && begin() < m_size; }
    [[nodiscard]] bool has(std::uint32_t color) const
    {
        for (std::size_t at = begin(); at + 4 <= m_size; at += 4 * kEvery) {
            std::uint32_t pixel = 0;
            std::memcpy(&pixel, m_bytes + at, sizeof pixel);
            if ((pixel & 0xffffff) == color)
                return true;
        }
        return false;
    }

private:
    [[nodiscard]] std::size_t number(std::size_t index) const
    {
        const unsigned char* at = m_bytes + index * 4;
        return std::size_t { at[0] } << 24 | std::size_t { at[1] } << 16 | std::size_t { at[2] } << 8 | std::size_t { at[3] };
    }
    [[nodiscard]] std::size_t begin() const { return number(0) + number(19) * 12; }

    const unsigned char* m_bytes = nullptr;
    std::size_t m_size = 0;
};

// Milliseconds; negative: it did not come.
double waitFor(const Screen& screen, std::uint32_t color, Clock::time_point started)
{
    while (Clock::now() - started < kPatience) {
        if (screen.has(color))
            return std::chrono::duration<double, std::milli>(Clock::now() - started).count();
        std::this_thread::sleep_for(kLook);
    }
    return -1;
}

double median(std::vector<double>& times)
{
    std::ranges::sort(times);
    return times.empty() ? 0 : times[times.size() / 2];
}

} // namespace

WindowResult timeWindow(const std::string& screen, std::uint32_t first, std::uint32_t second, int count, const std::vector<std::string>& command)
{
    WindowResult result;
    const Screen pixels(screen);
    if (!pixels.isUsable()) {
        result.failures = count;
        return result;
    }
    std::vector<char*> arguments;
    for (const std::string& word : command)
        arguments.push_back(const_cast<char*>(word.c_str()));
    arguments.push_back(nullptr);
    std::vector<double> painted;
    std::vector<double> filled;
    for (int run = 0; run < count; ++run) {
        const auto gone = Clock::now();
        while (pixels.has(first) && Clock::now() - gone < kPatience)
            std::this_thread::sleep_for(kLook);
        const auto started = Clock::now();
        pid_t child = 0;
        if (::posix_spawnp(&child, arguments.front(), nullptr, nullptr, arguments.data(), environ) != 0) {
            ++result.failures;
            continue;
        }
        const double seen = waitFor(pixels, first, started);
        const double whole = seen < 0 ? -1 : waitFor(pixels, second, started);
        if (whole < 0) {
            ++result.failures;
        } else {
            painted.push_back(seen);
            filled.push_back(whole);
        }
        ::kill(child, SIGTERM);
        int status = 0;
        ::waitpid(child, &status, 0);
    }
    result.painted = median(painted);
    result.filled = median(filled);
    result.slowest = filled.empty() ? 0 : filled.back();
    return result;
}

} // namespace warder::bench
