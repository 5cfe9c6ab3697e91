// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "support/fake_ports.h"

#include <algorithm>

namespace warder::test {

using codec::Json;

std::vector<core::ProfileFile> MemoryProfileStore::profiles() const
{
    std::vector<core::ProfileFile> files;
    for (const auto& [name, document] : m_files)
        files.push_back(*profile(ProfileName { name }));
    return files;
}

Result<core::ProfileFile> MemoryProfileStore::profile(const ProfileName& name) const
{
    const auto found = m_files.find(name.text());
    if (found == m_files.end())
        return Error { ErrorCode::ProfileNotFound };
    return core::ProfileFile { name, "/profiles/" + name.text() + ".toml", false, std::to_string(m_revision), found->second };
}

// The texts of the memory store are the documents as JSON.
core::ProfileDraft MemoryProfileStore::draftOf(const std::optional<Result<Json>>& document, const std::string& revision, const std::vector<core::ProfileEdit>& edits)
{
    const Result<Json> before = document.value_or(Json::object());
    if (!before)
        return { "broken =\n", before, revision, "broken =\n", before };
    Json after = core::edited(*before, edits);
    return { document ? before->dumpPretty() : std::string(), before, revision, after.dumpPretty(), after };
}

Result<core::ProfileDraft> MemoryProfileStore::draft(const ProfileName& name, const std::vector<core::ProfileEdit>& edits) const
{
    const auto found = m_files.find(name.text());
    if (found == m_files.end())
        return draftOf({}, {}, edits);
    return draftOf(found->second, std::to_string(m_revision), edits);
}

Result<core::ProfileFile> MemoryProfileStore::write(const ProfileName& name, const std::string& text, const std::string& revision)
{
    const auto found = m_files.find(name.text());
    if (revision.empty() && found != m_files.end())
        return Error { ErrorCode::ProfileExists };
    if (!revision.empty() && found == m_files.end())
        return Error { ErrorCode::ProfileNotFound };
    if (!revision.empty() && revision != std::to_string(m_revision))
        return Error { ErrorCode::ProfileChanged };
    m_files.insert_or_assign(name.text(), *codec::parseJson(text));
    ++m_revision;
    return profile(name);
}

Result<> MemoryProfileStore::rename(const ProfileName& from, const ProfileName& to)
{
    auto node = m_files.extract(from.text());
    if (node.empty())
        return Error { ErrorCode::ProfileNotFound };
    node.key() = to.text();
    m_files.insert(std::move(node));
    return {};
}

Result<> MemoryProfileStore::remove(const ProfileName& name)
{
    if (m_files.erase(name.text()) == 0)
        return Error { ErrorCode::ProfileNotFound };
    return {};
}

Result<Json> MemoryProfileStore::settings() const
{
    return settingsProblem ? Result<Json>(*settingsProblem) : Result<Json>(settingsDocument);
}

Result<core::ProfileDraft> MemoryProfileStore::draftSettings(const std::vector<core::ProfileEdit>& edits) const
{
    if (settingsProblem)
        return *settingsProblem;
    return draftOf(settingsDocument, settingsDocument.dump(), edits);
}

Result<> MemoryProfileStore::writeSettings(const std::string& text, const std::string& revision)
{
    if (revision != settingsDocument.dump())
        return Error { ErrorCode::ProfileChanged };
    settingsDocument = *codec::parseJson(text);
    return {};
}

void MemoryProfileStore::writeFile(const std::string& name, Json document)
{
    m_files.insert_or_assign(name, std::move(document));
    ++m_revision;
    if (m_handler)
        m_handler();
}

void MemoryProfileStore::breakFile(const std::string& name)
{
    m_files.insert_or_assign(name, Error(ErrorCode::InvalidProfile).with("line", "3").with("why", "no value"));
    ++m_revision;
    if (m_handler)
        m_handler();
}

void MemoryProfileStore::deleteFile(const std::string& name)
{
    m_files.erase(name);
    if (m_handler)
        m_handler();
}

class FakeRedirectListener::Endpoint final : public core::RedirectEndpoint
{
public:
    explicit Endpoint(FakeRedirectListener& listener)
        : m_listener(listener)
    { }
    ~Endpoint() override { m_listener.redirect = nullptr; }
    [[nodiscard]] std::string redirectUri() const override { return "http://127.0.0.1:4711/callback"; }
    [[nodiscard]] std::string startUrl(const std::string& authorizationUrl) override
    {
        m_listener.lastAuthorizationUrl = authorizationUrl;
        return "http://127.0.0.1:4711/s/once";
    }

private:
    FakeRedirectListener& m_listener;
};

Result<std::unique_ptr<core::RedirectEndpoint>>
FakeRedirectListener::listen(core::RedirectSpec spec, std::function<core::RedirectVerdict(std::string_view)> onRedirect)
{
    if (error)
        return *error;
    if (!takenUri.empty() && spec.redirectUri == takenUri)
        return Error { ErrorCode::PortTaken };
    lastSpec = std::move(spec);
    redirect = std::move(onRedirect);
    return std::unique_ptr<core::RedirectEndpoint>(std::make_unique<Endpoint>(*this));
}

std::unique_ptr<Call> FakeBrowserLauncher::open(const std::string& url,
                                                const core::BrowserChoice& choice,
                                                const core::DisplayEnvironment& environment,
                                                std::function<void(Result<>)> done)
{
    (void)choice;
    (void)environment;
    if (!error)
        opened.push_back(url);
    return m_timers.soon([result = error ? Result<>(*error) : Result<>(), done = std::move(done)] { done(result); });
}

std::unique_ptr<Call>
FakeEmbeddedBrowser::open(core::EmbeddedPage newPage, const core::DisplayEnvironment& environment, core::EmbeddedPageEvents events)
{
    (void)environment;
    if (error)
        return m_timers.soon([result = *error, ended = std::move(events.ended)] { ended(result); });
    page = std::move(newPage);
    m_events = std::move(events);
    ++opened;
    ++windows;
    class Window final : public Call
    {
    public:
        Window(FakeEmbeddedBrowser& browser, std::unique_ptr<Call> shown)
            : m_browser(browser)
            , m_shown(std::move(shown))
        { }
        ~Window() override
        {
            --m_browser.windows;
            m_browser.m_events = {};
        }

    private:
        FakeEmbeddedBrowser& m_browser;
        std::unique_ptr<Call> m_shown;
    };
    return std::make_unique<Window>(*this, m_timers.soon([shown = m_events.shown] { shown(); }));
}

// Each may close the window, and with it go the handlers: a copy is called.
void FakeEmbeddedBrowser::redirect(const std::string& url)
{
    if (const auto redirected = m_events.redirected)
        redirected(Secret::copyOf(url));
}

void FakeEmbeddedBrowser::findCookies(const std::string& cookies)
{
    if (const auto found = m_events.cookiesFound)
        found(Secret::copyOf(cookies));
}

void FakeEmbeddedBrowser::end(const Result<>& ending)
{
    if (const auto ended = m_events.ended)
        ended(ending);
}

std::unique_ptr<Call> MemoryHistoryStore::history(core::HistoryQuery query,
                                                  std::function<void(Result<std::vector<core::HistoryRow>>)> done)
{
    (void)query;
    return m_timers.soon([this, done = std::move(done)] { done(rows); });
}

std::unique_ptr<Call> MemoryHistoryStore::activity(core::HistoryQuery query,
                                                   std::function<void(Result<std::vector<core::ActivityRow>>)> done)
{
    (void)query;
    return m_timers.soon([this, done = std::move(done)] { done(activityRows); });
}

int MemoryHistoryStore::countOf(const std::string& event) const
{
    return static_cast<int>(std::ranges::count(rows, event, &core::HistoryRow::event));
}

std::unique_ptr<Call> FakePrompter::askPassphrase(core::PassphrasePurpose purpose,
                                                  const core::DisplayEnvironment& environment,
                                                  std::function<void(Result<Secret>)> done)
{
    environments.push_back(environment);
    purposes.push_back(purpose);
    if (!refusal && typed.empty()) { // the person thinks
        ++open;
        return std::make_unique<ScopedCall>([this] { --open; });
    }
    std::string answer = refusal ? std::string() : typed.front();
    if (!refusal)
        typed.erase(typed.begin());
    return m_timers.soon([result = refusal, answer = std::move(answer), done = std::move(done)] {
        done(result ? Result<Secret>(*result) : Result<Secret>(Secret::copyOf(answer)));
    });
}

std::unique_ptr<Call>
FakePrompter::confirm(const std::string& sentence, const core::DisplayEnvironment& environment, std::function<void(Result<>)> done)
{
    environments.push_back(environment);
    questions.push_back(sentence);
    return m_timers.soon([result = refusal ? Result<>(*refusal) : Result<>(), done = std::move(done)] { done(result); });
}

std::unique_ptr<Call> FakePrompter::askConsent(const Json& question,
                                               const core::DisplayEnvironment& environment,
                                               std::function<void(Result<Json>)> done)
{
    environments.push_back(environment);
    consentQuestions.push_back(question);
    if (refusal)
        return m_timers.soon([error = *refusal, done = std::move(done)] { done(error); });
    ++open;
    m_openConsent = [done = std::move(done)](const Json& said) { done(said); };
    return std::make_unique<ScopedCall>([this] {
        --open;
        m_openConsent = nullptr;
    });
}

void FakePrompter::answer(const Json& said)
{
    if (const auto told = m_openConsent)
        told(said);
}

std::unique_ptr<Call> FakeCommandRunner::run(core::CommandRequest request, std::function<void(Result<Secret>)> done)
{
    runs.push_back(std::move(request.argv));
    return m_timers.soon([this, done = std::move(done)] {
        if (failure)
            done(*failure);
        else
            done(Secret::copyOf(output, Secret::Memory::Ordinary));
    });
}

} // namespace warder::test
