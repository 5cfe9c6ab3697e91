// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/credential/helpers.h"
#include "wire/file_descriptor.h"

#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <ctime>
#include <string>
#include <utility>

// A file that always holds a token that is good, for programs that read one (AZURE_FEDERATED_TOKEN_FILE, AWS_WEB_IDENTITY_TOKEN_FILE, tokenFile of a
// kubeconfig, credentials_file of Prometheus). Runs in the foreground; without it the file is gone.
namespace warder::cli {

using codec::Json;
using std::chrono::seconds;

namespace {

volatile std::sig_atomic_t s_ends = 0;

void onSignal(int)
{
    s_ends = 1;
}

// The events of the agent wake us; the clock does where none comes, and so that a signal that comes at a bad moment is seen.
constexpr seconds kLook { 1 };
// How long before its end a token is looked at again: the agent renews earlier.
constexpr std::int64_t kMargin = 30;

class SinkFile
{
public:
    explicit SinkFile(std::string path)
        : m_path(std::move(path))
    { }
    ~SinkFile() { remove(); }

    void remove()
    {
        if (!m_content.empty())
            ::unlink(m_path.c_str());
        m_content.clear();
    }
    // Whole or not at all: a reader sees the old token or the new one.
    bool write(const std::string& token)
    {
        if (token == m_content)
            return true;
        const std::string beside = m_path + ".new-" + std::to_string(::getpid());
        ::unlink(beside.c_str());
        const wire::FileDescriptor file(::open(beside.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600));
        const bool isWritten = file.isOpen() && ::fchmod(file.get(), 0600) == 0
            && ::write(file.get(), token.data(), token.size()) == static_cast<ssize_t>(token.size()) && ::rename(beside.c_str(), m_path.c_str()) == 0;
        if (!isWritten) {
            m_error = errno;
            ::unlink(beside.c_str());
            return false;
        }
        m_content = token;
        return true;
    }
    [[nodiscard]] const char* problem() const { return ::strerror(m_error); }

private:
    const std::string m_path;
    std::string m_content;
    int m_error = 0;
};

// Waits for something that may have changed the token; false when it is time to end.
bool waitForNews(HelperCall& call, const std::string& profile, std::int64_t until)
{
    while (s_ends == 0 && std::time(nullptr) < until) {
        const auto event = call.session().client().nextNotification(kLook);
        if (!event) {
            if (!call.session().client().isConnected())
                return false;
            continue;
        }
        const std::string type = event->stringAt("type").value_or("");
        if (type == "stopping")
            return false;
        const Json* changed = event->find("profile");
        if (type == "agent" || type == "profile_removed" || (type == "profile" && changed && changed->stringAt("name") == profile))
            return s_ends == 0;
    }
    return s_ends == 0;
}

} // namespace

int runFileHelper(HelperCall& call)
{
    const bool isId = call.takeFlag("--id");
    if (call.words().size() != 2) {
        call.say("Say which profile and which file. Run: warder credential file P PATH");
        return static_cast<int>(ExitCode::Usage);
    }
    call.takeProfile(1);
    auto profile = call.resolveByName();
    if (!profile)
        return call.failed();
    if (isId)
        profile->tokenKind = "id";
    struct sigaction action = {};
    action.sa_handler = onSignal; // without SA_RESTART: a wait ends
    for (const int signal : { SIGINT, SIGTERM, SIGHUP })
        ::sigaction(signal, &action, nullptr);
    if (!call.ask("events.subscribe", Json::object()))
        return call.failed();
    SinkFile file(call.word(0));
    std::string lastProblem;
    while (true) {
        const std::int64_t now = std::time(nullptr);
        std::int64_t next = now + 3600;
        if (const auto token = call.token(*profile)) {
            lastProblem.clear();
            if (!file.write(token->token)) {
                call.say("The file cannot be written: " + std::string(file.problem()));
                return static_cast<int>(ExitCode::Failed);
            }
            if (token->expiresAt)
                next = std::max(now + 1, std::min(next, *token->expiresAt - kMargin));
        } else {
            // No token is better than one that is no good. Signing in brings it back.
            file.remove();
            if (std::exchange(lastProblem, call.problem().sentence) != call.problem().sentence)
                call.say(call.problem().sentence);
            if (!call.session().client().isConnected())
                return static_cast<int>(ExitCode::NoAgent);
        }
        if (!waitForNews(call, profile->name, next))
            break;
    }
    if (s_ends != 0)
        return 0;
    call.say("The agent has ended, so the file is removed.");
    return static_cast<int>(ExitCode::NoAgent);
}

} // namespace warder::cli
