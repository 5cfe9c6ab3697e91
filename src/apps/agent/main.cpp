// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "agent.h"

#include "base/hardening.h"
#include "base/log.h"
#include "platform/private_files.h"

#include <QCoreApplication>
#include <QSocketNotifier>
#include <QString>

#include <sys/eventfd.h>
#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdint>
#include <cstdio>
#include <optional>
#include <string_view>

namespace {

using namespace warder;

constexpr auto kHelp = "Usage: warder-agent [--vault keyring|passphrase|keyfile]\n"
                       "Keeps your sign-ins and serves tokens on a local socket. Runs in the foreground; warder agent start\n"
                       "detaches it. Exit codes: 0 after a signal, 1 on failure or when another agent runs, 2 usage.\n"
                       "\n"
                       "  --vault WHO   who keeps the vault's key; remembered. Without it: the keyring, if one answers\n"
                       "  --help        say this\n"
                       "  --version     print the version\n";

struct Options
{
    core::VaultProtection protection = core::VaultProtection::NotChosen;
    std::optional<Agent::Exit> exit; //!< nothing more to do
};

std::optional<core::VaultProtection> protectionFrom(std::string_view word)
{
    if (word == "keyring")
        return core::VaultProtection::Keyring;
    if (word == "passphrase")
        return core::VaultProtection::Passphrase;
    if (word == "keyfile")
        return core::VaultProtection::KeyFile;
    return {};
}

Options optionsFrom(int argc, char** argv)
{
    Options options;
    for (int i = 1; i < argc; ++i) {
        const std::string_view word = argv[i];
        std::optional<core::VaultProtection> protection;
        if (word == "--help" || word == "-h") {
            std::fputs(kHelp, stdout);
            options.exit = Agent::Exit::Done;
        } else if (word == "--version") {
            std::puts("warder-agent " WARDER_VERSION);
            options.exit = Agent::Exit::Done;
        } else if (word == "--vault" && i + 1 < argc && (protection = protectionFrom(argv[i + 1]))) {
            options.protection = *protection;
            ++i;
        } else if (word.starts_with("--vault=") && (protection = protectionFrom(word.substr(8)))) {
            options.protection = *protection;
        } else {
            std::fputs(kHelp, stderr);
            options.exit = Agent::Exit::Usage;
        }
        if (options.exit)
            break;
    }
    return options;
}

int signalEvent = -1;

void onSignal(int)
{
    const int before = errno;
    const std::uint64_t one = 1;
    [[maybe_unused]] const ssize_t written = ::write(signalEvent, &one, sizeof one);
    errno = before;
}

// The signals that end the agent, as something to read. With handlers, which end at execve: blocked signals would stay
// blocked in every browser that is started.
int openSignals()
{
    std::signal(SIGPIPE, SIG_IGN);
    signalEvent = ::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    struct sigaction action = {};
    action.sa_handler = onSignal;
    action.sa_flags = SA_RESTART;
    for (const int signal : { SIGTERM, SIGINT, SIGHUP })
        ::sigaction(signal, &action, nullptr);
    return signalEvent;
}

// Each connection takes two descriptors (its pidfd is the other), and many desktops begin with 1024.
void raiseDescriptorLimit()
{
    constexpr rlim_t kWanted = 8192;
    rlimit limit = {};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0 || limit.rlim_cur >= kWanted)
        return;
    limit.rlim_cur = std::min(kWanted, limit.rlim_max);
    ::setrlimit(RLIMIT_NOFILE, &limit);
}

int fail(const std::string& sentence)
{
    std::fprintf(stderr, "warder-agent: %s\n", sentence.c_str());
    return static_cast<int>(Agent::Exit::Failed);
}

} // namespace

int main(int argc, char** argv)
{
    hardenProcess();
    const Options options = optionsFrom(argc, argv);
    if (options.exit)
        return static_cast<int>(*options.exit);
    const int signals = openSignals();
    raiseDescriptorLimit();

    const wire::Folders folders = wire::folders();
    if (folders.config.empty() || folders.data.empty() || folders.state.empty())
        return fail("HOME is not set, so there is no place for profiles and the vault.");
    const wire::SocketLocation location = wire::socketLocation();
    wire::ListeningSocket socket;
    if (socket.open(location) != wire::ListeningSocket::Outcome::Listening)
        return fail(socket.problem());

    QCoreApplication::setApplicationName(QStringLiteral("warder-agent"));
    const QCoreApplication application(argc, argv);
    if (const auto made = platform::ensurePrivateFolder(folders.state); !made)
        return fail("The folder " + folders.state + " cannot be used: " + made.error().detail + ".");
    const LogFile log(folders.state + "/agent.log");
    Agent agent(socket, location, folders, options.protection,
                [](Agent::Exit exit) { QCoreApplication::exit(static_cast<int>(exit)); });
    QSocketNotifier notifier(signals, QSocketNotifier::Read);
    QObject::connect(&notifier, &QSocketNotifier::activated, &notifier, [signals, &agent] {
        std::uint64_t count = 0;
        if (::read(signals, &count, sizeof count) > 0)
            agent.shutDown();
    });
    agent.start();
    return QCoreApplication::exec();
}
