// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "conformance/modules.h"

#include <QCoreApplication>
#include <QLoggingCategory>

#include <cstdio>
#include <set>

// Runs every module against a new relying party and prints module and result, one a line. With arguments: only the modules whose
// names contain one of them. The exit status is that of the worst result.
int main(int argc, char** argv)
{
    using namespace warder::conformance;
    const QCoreApplication application(argc, argv);
    QLoggingCategory::installFilter([](QLoggingCategory* category) {
        category->setEnabled(QtDebugMsg, false);
        category->setEnabled(QtInfoMsg, false);
        category->setEnabled(QtWarningMsg, false);
    });
    int passed = 0;
    int failed = 0;
    int notApplicable = 0;
    std::set<std::string> names;
    for (const Module& module : modules()) {
        const std::string name(module.name);
        bool isChosen = argc == 1;
        for (int i = 1; i < argc; ++i)
            isChosen = isChosen || name.find(argv[i]) != std::string::npos;
        if (!isChosen)
            continue;
        std::string problem;
        if (!names.insert(std::string(module.row) + name).second)
            problem = "it is in the table twice";
        if (!module.run) {
            ++notApplicable;
            std::printf("%-4s %-86s N/A     %s\n", std::string(module.row).c_str(), name.c_str(), std::string(module.reason).c_str());
            continue;
        }
        RelyingParty party;
        if (problem.empty())
            problem = module.run(party);
        if (problem.empty() && !party.provider.unexpected().empty())
            problem = "a request that nobody expects: " + party.provider.unexpected().front();
        ++(problem.empty() ? passed : failed);
        std::printf("%-4s %-86s %s%s\n", std::string(module.row).c_str(), name.c_str(), problem.empty() ? "PASSED" : "FAILED  ", problem.c_str());
    }
    std::printf("%d passed, %d failed, %d not applicable\n", passed, failed, notApplicable);
    return failed == 0 && passed > 0 ? 0 : 1;
}
