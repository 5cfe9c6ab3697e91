// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
//
// The yardsticks of `tests/run bench`:
//     warder-bench loop PATH REPLY-FILE                  a bare epoll loop that answers the same bytes
//     warder-bench load PATH REQUEST-FILE [one|kept] CLIENTS COUNT [closes]     latency to the last byte of the reply
//     warder-bench sample PATH REQUEST-FILE [closes]     one reply, to standard output
//     warder-bench spawn COUNT COMMAND… [--- COMMAND…]…  whole processes in turn
//     warder-bench window FRAME-BUFFER COLOUR COLOUR COUNT COMMAND…     until a window shows two colours (hexadecimal)
// Results are JSON on one line.
#include "load.h"
#include "loop.h"
#include "spawn.h"
#include "window.h"

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <sstream>
#include <string_view>

namespace {

using namespace warder::bench;

int usage()
{
    std::fputs("usage: warder-bench loop|load|sample|spawn|window … (see bench.cpp)\n", stderr);
    return 2;
}

std::string contentOf(const char* path)
{
    std::ifstream file(path, std::ios::binary);
    std::stringstream text;
    text << file.rdbuf();
    return text.str();
}

int runLoad(const std::vector<std::string>& words, bool closes)
{
    LoadOptions options;
    options.path = words[1];
    options.request = contentOf(words[2].c_str());
    options.endsWithConnection = closes;
    options.connections = words[3] == "kept" ? Connections::Kept : Connections::One;
    options.clients = std::atoi(words[4].c_str());
    options.count = std::atoi(words[5].c_str());
    const LoadResult result = load(options);
    std::printf("{\"median\":%.2f,\"p99\":%.2f,\"per_second\":%.0f,\"failures\":%d}\n", result.median, result.p99, result.perSecond, result.failures);
    return result.failures == 0 ? 0 : 1;
}

int runSpawn(const std::vector<std::string>& words)
{
    std::vector<std::vector<std::string>> commands(1);
    for (std::size_t i = 2; i < words.size(); ++i) {
        if (words[i] == "---")
            commands.emplace_back();
        else
            commands.back().push_back(words[i]);
    }
    std::string text;
    int failures = 0;
    for (const SpawnResult& result : spawnInTurn(commands, std::atoi(words[1].c_str()))) {
        failures += result.failures;
        std::printf("%s{\"median\":%.1f,\"p99\":%.1f,\"failures\":%d}", text.empty() ? "[" : ",", result.median, result.p99, result.failures);
        text = "x";
    }
    std::puts("]");
    return failures == 0 ? 0 : 1;
}

int runWindow(const std::vector<std::string>& words)
{
    const auto color = [](const std::string& text) { return static_cast<std::uint32_t>(std::strtoul(text.c_str(), nullptr, 16)); };
    const WindowResult result = timeWindow(words[1], color(words[2]), color(words[3]), std::atoi(words[4].c_str()), { words.begin() + 5, words.end() });
    std::printf("{\"painted\":%.1f,\"filled\":%.1f,\"slowest\":%.1f,\"failures\":%d}\n", result.painted, result.filled, result.slowest, result.failures);
    return result.failures == 0 ? 0 : 1;
}

} // namespace

int main(int argc, char** argv)
{
    std::signal(SIGPIPE, SIG_IGN);
    std::vector<std::string> words(argv + 1, argv + argc);
    if (words.empty())
        return usage();
    const bool closes = words.back() == "closes";
    if (words[0] == "loop" && words.size() == 3)
        return serveBareLoop(words[1], contentOf(words[2].c_str())) ? 0 : 1;
    if (words[0] == "load" && words.size() >= 6)
        return runLoad(words, closes);
    if (words[0] == "sample" && words.size() >= 3) {
        LoadOptions options;
        options.path = words[1];
        options.request = contentOf(words[2].c_str());
        options.endsWithConnection = closes;
        options.count = 1;
        const LoadResult result = load(options);
        std::fwrite(result.sample.data(), 1, result.sample.size(), stdout);
        return result.failures == 0 ? 0 : 1;
    }
    if (words[0] == "spawn" && words.size() >= 3)
        return runSpawn(words);
    if (words[0] == "window" && words.size() >= 6)
        return runWindow(words);
    return usage();
}
