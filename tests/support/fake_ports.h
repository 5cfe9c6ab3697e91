// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/entropy.h"
#include "core/services.h"
#include "support/fake_http_transport.h"
#include "support/fake_time.h"
#include "support/memory_secret_store.h"

#include <map>
#include <optional>

namespace warder::test {

//! Counts upwards: no two draws are equal, and every run is the same.
class CountingEntropy final : public Entropy
{
public:
    void fill(std::span<std::byte> bytes) override
    {
        for (std::byte& byte : bytes)
            byte = static_cast<std::byte>(++m_next * 37);
    }

private:
    unsigned m_next = 0;
};

//! Profile files as JSON documents in memory.
class MemoryProfileStore final : public core::ProfileStore
{
public:
    [[nodiscard]] std::vector<core::ProfileFile> profiles() const override;
    [[nodiscard]] Result<core::ProfileFile> profile(const ProfileName& name) const override;
    [[nodiscard]] Result<core::ProfileDraft> draft(const ProfileName& name, const std::vector<core::ProfileEdit>& edits) const override;
    [[nodiscard]] Result<core::ProfileFile> write(const ProfileName& name, const std::string& text, const std::string& revision) override;
    [[nodiscard]] Result<> rename(const ProfileName& from, const ProfileName& to) override;
    [[nodiscard]] Result<> remove(const ProfileName& name) override;
    void setChangeHandler(std::function<void()> handler) override { m_handler = std::move(handler); }
    [[nodiscard]] Result<codec::Json> settings() const override;
    [[nodiscard]] Result<core::ProfileDraft> draftSettings(const std::vector<core::ProfileEdit>& edits) const override;
    [[nodiscard]] Result<> writeSettings(const std::string& text, const std::string& revision) override;
    [[nodiscard]] codec::Json valueFromText(const std::string& text) const override { return codec::Json(text); }

    codec::Json settingsDocument = codec::Json::object();
    std::optional<Error> settingsProblem; //!< set: settings.toml cannot be read
    //! As somebody with an editor: the change handler is called.
    void writeFile(const std::string& name, codec::Json document);
    void breakFile(const std::string& name);
    void deleteFile(const std::string& name);

private:
    [[nodiscard]] static core::ProfileDraft draftOf(const std::optional<Result<codec::Json>>& document, const std::string& revision, const std::vector<core::ProfileEdit>& edits);

    std::map<std::string, Result<codec::Json>> m_files;
    int m_revision = 0;
    std::function<void()> m_handler;
};

//! Remembers what it was asked to open, and redirects when the test says so.
class FakeRedirectListener final : public core::RedirectListener
{
public:
    [[nodiscard]] Result<std::unique_ptr<core::RedirectEndpoint>>
    listen(core::RedirectSpec spec, std::function<core::RedirectVerdict(std::string_view)> onRedirect) override;

    std::optional<Error> error;
    std::string takenUri; //!< another program has its port
    core::RedirectSpec lastSpec;
    std::string lastAuthorizationUrl; //!< of startUrl()
    std::function<core::RedirectVerdict(std::string_view)> redirect; //!< empty once the endpoint is gone

private:
    class Endpoint;
};

class FakeBrowserLauncher final : public core::BrowserLauncher
{
public:
    explicit FakeBrowserLauncher(TimerService& timers)
        : m_timers(timers)
    { }
    [[nodiscard]] Result<std::string> addressForArguments(const std::string& url) override
    {
        if (error)
            return *error;
        return url.find('?') == std::string::npos ? url : std::string("http://127.0.0.1:9/s/one-time");
    }
    [[nodiscard]] std::unique_ptr<Call> open(const std::string& url,
                                             const core::BrowserChoice& choice,
                                             const core::DisplayEnvironment& environment,
                                             std::function<void(Result<>)> done) override;
    std::optional<Error> error;
    std::vector<std::string> opened;

private:
    TimerService& m_timers;
};

class FakeSystemEvents final : public core::SystemEvents
{
public:
    void setHandlers(Handlers newHandlers) override { handlers = std::move(newHandlers); }
    void readyToSleep() override { ++releases; }
    Handlers handlers;
    int releases = 0;
};

class MemoryHistoryStore final : public core::HistoryStore
{
public:
    explicit MemoryHistoryStore(TimerService& timers)
        : m_timers(timers)
    { }
    [[nodiscard]] std::optional<Error> problem() const override { return recordingProblem; }
    void setProblemHandler(std::function<void()> handler) override { problemHandler = std::move(handler); }
    void append(core::HistoryRow row) override { rows.push_back(std::move(row)); }
    void append(core::ActivityRow row) override { activityRows.push_back(std::move(row)); }
    [[nodiscard]] std::unique_ptr<Call> history(core::HistoryQuery query,
                                                std::function<void(Result<std::vector<core::HistoryRow>>)> done) override;
    [[nodiscard]] std::unique_ptr<Call> activity(core::HistoryQuery query,
                                                 std::function<void(Result<std::vector<core::ActivityRow>>)> done) override;
    [[nodiscard]] int countOf(const std::string& event) const;

    std::vector<core::HistoryRow> rows;
    std::vector<core::ActivityRow> activityRows;
    std::optional<Error> recordingProblem;
    std::function<void()> problemHandler;

private:
    TimerService& m_timers;
};

class FakePrompter final : public core::Prompter
{
public:
    explicit FakePrompter(TimerService& timers)
        : m_timers(timers)
    { }
    [[nodiscard]] std::unique_ptr<Call> askPassphrase(core::PassphrasePurpose purpose,
                                                      const core::DisplayEnvironment& environment,
                                                      std::function<void(Result<Secret>)> done) override;
    [[nodiscard]] std::unique_ptr<Call> confirm(const std::string& sentence,
                                                const core::DisplayEnvironment& environment,
                                                std::function<void(Result<>)> done) override;
    [[nodiscard]] std::unique_ptr<Call> askConsent(const codec::Json& question,
                                                   const core::DisplayEnvironment& environment,
                                                   std::function<void(Result<codec::Json>)> done) override;
    std::vector<codec::Json> consentQuestions; //!< each stays open until answer() is called
    //! Answers the newest question for consent.
    void answer(const codec::Json& said);
    std::optional<Error> refusal = Error { ErrorCode::NoDisplay }; //!< nothing: the person says yes
    std::vector<std::string> questions;
    std::vector<core::DisplayEnvironment> environments; //!< that each question came with
    std::vector<core::PassphrasePurpose> purposes; //!< of each question for a passphrase
    std::vector<std::string> typed; //!< one after the other; without more, the prompt stays open
    int open = 0; //!< prompts that nobody has answered

private:
    std::function<void(codec::Json)> m_openConsent;
    TimerService& m_timers;
};

//! Prints what the test says.
class FakeCommandRunner final : public core::CommandRunner
{
public:
    explicit FakeCommandRunner(TimerService& timers)
        : m_timers(timers)
    { }
    [[nodiscard]] std::unique_ptr<Call> run(core::CommandRequest request, std::function<void(Result<Secret>)> done) override;

    std::string output;
    std::optional<Error> failure;
    std::vector<std::vector<std::string>> runs; //!< the argument lists, in their order

private:
    TimerService& m_timers;
};

class MemoryPresetStore final : public core::PresetStore
{
public:
    [[nodiscard]] std::vector<std::pair<std::string, codec::Json>> presets() const override { return documents; }
    std::vector<std::pair<std::string, codec::Json>> documents;
};

//! A page that the test drives: it remembers what it was asked to show and tells what the test says.
class FakeEmbeddedBrowser final : public core::EmbeddedBrowser
{
public:
    explicit FakeEmbeddedBrowser(TimerService& timers)
        : m_timers(timers)
    { }
    [[nodiscard]] std::unique_ptr<Call>
    open(core::EmbeddedPage page, const core::DisplayEnvironment& environment, core::EmbeddedPageEvents events) override;

    std::optional<Error> error = Error { ErrorCode::BrowserFailed, "not installed" }; //!< nothing: it opens
    std::optional<core::EmbeddedPage> page; //!< the last one that was opened
    int opened = 0;
    int windows = 0; //!< that are there now

    // What happens in the window; nothing where there is none.
    void redirect(const std::string& url);
    void findCookies(const std::string& cookies);
    void end(const Result<>& ending);

private:
    core::EmbeddedPageEvents m_events; //!< of the window that is there
    TimerService& m_timers;
};

//! All ports, faked and wired.
struct FakePorts
{
    FakeTime time;
    CountingEntropy entropy;
    FakeHttpTransport http { time };
    MemorySecretStore secrets { time };
    MemoryProfileStore profiles;
    FakeRedirectListener redirects;
    FakeBrowserLauncher browsers { time };
    FakeSystemEvents system;
    MemoryHistoryStore history { time };
    FakePrompter prompter { time };
    FakeCommandRunner commands { time };
    MemoryPresetStore presets;
    FakeEmbeddedBrowser embedded { time };
    core::Services services { time, time, entropy, http, secrets, profiles, redirects, browsers, system, history, prompter, commands, presets, embedded };
};

} // namespace warder::test
