// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
//
// Feeds every file of the folders that are named to a fuzz target, once: the corpora are tests of the ordinary builds
// too.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

int main(int argc, char** argv)
{
    std::vector<std::filesystem::path> files;
    for (int i = 1; i < argc; ++i) {
        for (const auto& entry : std::filesystem::recursive_directory_iterator(argv[i])) {
            if (entry.is_regular_file())
                files.push_back(entry.path());
        }
    }
    std::ranges::sort(files);
    for (const auto& path : files) {
        std::fprintf(stderr, "%s\n", path.c_str()); // the last one is the one that broke it
        std::ifstream file(path, std::ios::binary);
        const std::vector<char> bytes { std::istreambuf_iterator<char>(file), {} };
        LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size());
        // What is cut short anywhere must do no harm either.
        constexpr std::size_t kCuts = 64;
        for (std::size_t cut = 0; cut < std::min(bytes.size(), kCuts); ++cut)
            LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size() * cut / kCuts);
    }
    if (files.empty()) {
        std::fprintf(stderr, "there is nothing to replay\n");
        return 1;
    }
    return 0;
}
