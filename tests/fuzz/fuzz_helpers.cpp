// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/credential/helpers.h"
#include "codec/json.h"
#include "codec/url.h"
#include "wire/listening_socket.h"
#include "wire/serving_loop.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

#include <atomic>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

using namespace warder;
using codec::Json;

namespace {

constexpr std::string_view kToken = "wdr-canary-token";
constexpr std::string_view kHost = "good.example";

// An agent with one profile, which answers for one host.
class Agent final : public wire::ServingLoop::Handler
{
public:
    Agent()
    {
        std::string folder = "/tmp/warder-fuzz-XXXXXX";
        if (!::mkdtemp(folder.data()))
            std::abort();
        location = { folder, "agent.sock", false, {} };
        if (m_socket.open(location) != wire::ListeningSocket::Outcome::Listening)
            std::abort();
        m_loop = std::make_unique<wire::ServingLoop>(m_socket.fd(), ::geteuid(), m_tokens, *this);
        m_loop->start();
        ::setenv("WARDER_SOCKET", location.path().c_str(), 1);
        ::unsetenv("WARDER_PROFILE");
    }
    ~Agent() override
    {
        m_loop->stop();
        m_socket.close();
        ::unlink((location.folder + "/agent.lock").c_str());
        ::rmdir(location.folder.c_str());
    }
    Agent(const Agent&) = delete;
    Agent& operator=(const Agent&) = delete;

    void onConnected(wire::ConnectionId, wire::Peer, wire::EntranceId) override { }
    bool isGranted(wire::ConnectionId, const std::string&) override { return false; }
    void onServed(wire::ConnectionId, std::string) override { }
    void onClosed(wire::ConnectionId) override { }
    void onRequest(wire::ConnectionId connection, std::string line) override
    {
        const auto request = codec::parseJson(line);
        const Json* id = request ? request->find("id") : nullptr;
        if (!id)
            std::abort(); // whatever a helper was given, it speaks the protocol
        const Json none = Json::object();
        const Json* params = request->find("params");
        m_loop->reply(connection,
                      answer(*id, request->stringAt("method").value_or(""), params ? *params : none).dump());
    }

    wire::SocketLocation location;
    std::atomic<bool> hasServed = false; //!< for an address or a profile that it answers for

private:
    Json answer(const Json& id, const std::string& method, const Json& params)
    {
        Json message = Json::object({ { "jsonrpc", "2.0" }, { "id", id } });
        const auto url = params.stringAt("url");
        const auto parsed = url ? codec::parseUrl(*url) : std::nullopt;
        const bool isOurs = (url && !url->empty()) ? parsed && parsed->host == kHost
                                                   : params.stringAt("profile").value_or("good") == "good";
        const Json profile = Json::object({ { "name", "good" },
                                            { "profile", "good" },
                                            { "username", "oauth2" },
                                            { "token_kind", "access" },
                                            { "auth", "auto" },
                                            { "url", url.value_or("") },
                                            { "place", std::string(kHost) } });
        if (method == "credential.resolve" && isOurs)
            return message.set("result", profile);
        if (method == "token.get" && params.stringAt("profile") == "good") {
            hasServed = true;
            return message.set("result",
                               Json::object({ { "profile", "good" },
                                              { "token", std::string(kToken) },
                                              { "token_kind", "access" },
                                              { "type", "Bearer" },
                                              { "expires_at", std::int64_t { 4'000'000'000 } },
                                              { "scope", std::vector<std::string> {} },
                                              { "header", "authorization" },
                                              { "header_value", "Bearer " + std::string(kToken) } }));
        }
        if (method == "credential.asked" || method == "token.reject")
            return message.set("result", Json::object({ { "known", false }, { "again", false } }));
        Json data = Json::object(
            { { "kind", "not_found" }, { "reason", "profile_not_found" }, { "params", Json::object() } });
        return message.set(
            "error",
            Json::object(
                { { "code", -32000 }, { "message", "There is no such profile." }, { "data", std::move(data) } }));
    }

    wire::ListeningSocket m_socket;
    wire::ServedTokens m_tokens;
    std::unique_ptr<wire::ServingLoop> m_loop;
};

// Standard input, output and error of one run.
class Streams
{
public:
    explicit Streams(std::string_view input)
        : m_output(::memfd_create("output", MFD_CLOEXEC))
    {
        const int in = ::memfd_create("input", MFD_CLOEXEC);
        if (in < 0 || m_output < 0 || ::write(in, input.data(), input.size()) != static_cast<ssize_t>(input.size()))
            std::abort();
        ::lseek(in, 0, SEEK_SET);
        std::fflush(stdout);
        for (int i = 0; i < 3; ++i)
            m_before[i] = ::fcntl(i, F_DUPFD_CLOEXEC, 3);
        const int nowhere = ::open("/dev/null", O_WRONLY | O_CLOEXEC);
        ::dup2(in, 0);
        ::dup2(m_output, 1);
        ::dup2(nowhere, 2);
        ::close(nowhere);
        ::close(in);
    }
    // Everything that was written; the streams are as before then.
    [[nodiscard]] std::string end()
    {
        std::fflush(stdout);
        for (int i = 0; i < 3; ++i) {
            ::dup2(m_before[i], i);
            ::close(m_before[i]);
        }
        const off_t length = ::lseek(m_output, 0, SEEK_END);
        std::string text(static_cast<std::size_t>(length), '\0');
        if (::pread(m_output, text.data(), text.size(), 0) != length)
            std::abort();
        ::close(m_output);
        return text;
    }

private:
    int m_output;
    int m_before[3] = {};
};

} // namespace

// The first line is the tool and its words, as `warder credential` gets them; the rest is what the tool says on
// standard input.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static Agent agent;
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    const std::string_view line = bytes.substr(0, bytes.find('\n'));
    const std::string_view input = bytes.substr(std::min(line.size() + 1, bytes.size()));
    std::vector<std::string_view> words;
    for (std::size_t at = 0; at < line.size();) {
        const std::size_t end = std::min(line.find(' ', at), line.size());
        if (end > at)
            words.push_back(line.substr(at, end - at));
        at = end + 1;
    }
    // `file` writes files for as long as it runs, `aws` talks to AWS.
    const cli::Helper* helper
        = words.empty() || words.front() == "file" || words.front() == "aws" ? nullptr : cli::findHelper(words.front());
    if (!helper)
        return 0;
    agent.hasServed = false;
    Streams streams(input);
    (void)cli::runHelper(*helper, std::span(words).subspan(1));
    const std::string output = streams.end();
    // A token is said only if the agent has given one, which it does for its own host and profile.
    if (output.find(kToken) != std::string::npos && !agent.hasServed)
        std::abort();
    return 0;
}
