// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "core/session_manager.h"

#include "base/log.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace warder::core {

using codec::Json;
using std::chrono::seconds;

namespace {

Q_LOGGING_CATEGORY(lcManager, "warder.core.manager")

constexpr int kRefreshesAtOnce = 8;
// Timers that ignore suspend or a stepped clock are found out at the latest after this (design section 5).
constexpr seconds kTick { 37 };
constexpr seconds kQuiesceLimit { 10 };
constexpr std::size_t kMostWindows = 3;
constexpr seconds kWindowsTime { 600 };
constexpr std::chrono::milliseconds kQuiesceLook { 20 };

} // namespace

// --- Small state machines of the manager --------------------------------------------------------------------------------

// Waits until no session has a refresh whose answer must become durable.
class SessionManager::Quiescing final : public PendingCall<bool>
{
public:
    Quiescing(SessionManager& manager, std::function<void()> done)
        : PendingCall([done = std::move(done)](bool) { done(); })
        , m_manager(manager)
        , m_deadline(manager.m_services.clock.bootNow() + kQuiesceLimit)
    {
        m_manager.m_limiter.setHeld(true);
        look(std::chrono::milliseconds::zero());
    }

private:
    void look(std::chrono::milliseconds pause)
    {
        m_call = m_manager.m_services.timers.after(pause, [this] {
            const bool isBusy = std::ranges::any_of(m_manager.m_entries, [](const auto& entry) {
                return entry.second.session && entry.second.session->isBusy();
            });
            if (isBusy && m_manager.m_services.clock.bootNow() < m_deadline)
                look(kQuiesceLook);
            else
                complete(!isBusy);
        });
    }

    SessionManager& m_manager;
    const BootTime m_deadline;
    std::unique_ptr<Call> m_call;
};

// Tells the provider, then forgets.
class SessionManager::SignoutSequence final : public PendingCall<Result<SignoutReport>>
{
public:
    SignoutSequence(SessionManager& manager, AccountSession& session, Done done)
        : PendingCall(std::move(done))
        , m_manager(manager)
        , m_id(session.profile().id)
    { }

    void start(AccountSession& session, bool local)
    {
        if (local || !session.record()) {
            forget(session);
            return;
        }
        const CachedToken* access = session.token(TokenKind::Access);
        m_call = tellProvider(m_manager.m_services, m_manager.m_directory, session.profile(), *session.record(),
                              access ? access->token : m_none, m_manager.m_revocations, [this](SignoutReport report) { onTold(std::move(report)); });
    }

private:
    void onTold(SignoutReport report)
    {
        m_report = std::move(report);
        // The profile may have gone meanwhile; then its session is gone as well.
        if (AccountSession* session = m_manager.sessionOf(m_id))
            forget(*session);
        else
            complete(std::move(m_report));
    }
    void forget(AccountSession& session)
    {
        m_call = session.forget([this](const Result<>& stored) {
            if (stored)
                complete(std::move(m_report));
            else
                complete(stored.error().inContext("sign-out"));
        });
    }

    SessionManager& m_manager;
    const ProfileId m_id;
    const Secret m_none;
    SignoutReport m_report;
    std::unique_ptr<Call> m_call;
};

// --- Life -----------------------------------------------------------------------------------------------------------------

SessionManager::SessionManager(const Services& services, std::function<std::string(const Error&, const ProfileName&)> sentence)
    : m_services(services)
    , m_sentence(std::move(sentence))
    , m_directory(m_services)
    , m_limiter(m_services.timers, kRefreshesAtOnce)
    , m_revocations(m_services)
    , m_watch(m_services, m_directory, [this](const ProfileId& id) { return sessionOf(id); })
    , m_settings(Json::object())
    , m_consent(m_services,
                [this] {
                    if (m_observer)
                        m_observer->onGrantsChanged();
                })
    , m_passphrase(m_services.prompter, m_services.secrets, m_display,
                   [this](Secret passphrase, PassphraseQuestion::Done done) {
                       return m_lock.unlock(std::move(passphrase), { GuessSource::Kind::Prompt, 0 }, std::move(done));
                   })
    , m_autoLock(m_services.clock, m_services.timers, [this] { m_lockingByItself = lock({}, [](const Result<>&) {}); })
    , m_lock(m_services.clock, m_services.timers, m_services.secrets, { [this] { onUnlocked(); } })
{ }

SessionManager::~SessionManager() = default;

void SessionManager::start(SessionObserver& observer)
{
    m_observer = &observer;
    m_services.profiles.setChangeHandler([this] { onFilesChanged(); });
    m_services.secrets.setStatusHandler([this] { onVaultChanged(); });
    m_services.history.setProblemHandler([this] { m_observer->onAgentChanged(); });
    m_services.system.setHandlers({
        .aboutToSleep =
            [this] {
                const auto ready = [this] { m_services.system.readyToSleep(); };
                m_sleep = m_autoLock.locksOnSuspend() ? lock({}, [ready](const Result<>&) { ready(); }) : quiesce(ready);
            },
        .wokeUp =
            [this] {
                m_sleep.reset();
                m_limiter.setHeld(isLocked());
                reconsiderAll();
            },
        .networkChanged =
            [this] {
                for (auto& [name, entry] : m_entries) {
                    if (entry.session)
                        entry.session->retryNow();
                }
                m_revocations.retryNow();
            },
        .clockStepped = [this] { reconsiderAll(); },
        .screenLocked = [this] { m_autoLock.screenLocked(); },
    });
    m_lock.start();
    if (!isLocked()) {
        loadProfiles();
        onVaultChanged();
        m_autoLock.setOpen(true);
    }
    tick();
}

void SessionManager::tick()
{
    m_tick = m_services.timers.after(kTick, [this] {
        reconsiderAll();
        tick();
    });
}

void SessionManager::reconsiderAll()
{
    if (m_pausedUntil && *m_pausedUntil <= m_services.clock.now()) {
        m_pausedUntil.reset();
        m_observer->onAgentChanged();
    }
    for (auto& [name, entry] : m_entries) {
        if (!entry.session)
            continue;
        entry.session->reconsider();
        if (!isLocked())
            m_watch.look(*entry.session);
    }
}

// --- Profiles -------------------------------------------------------------------------------------------------------------

AccountSession* SessionManager::sessionOf(const ProfileId& id)
{
    for (auto& [name, entry] : m_entries) {
        if (entry.session && entry.session->profile().id == id)
            return entry.session.get();
    }
    return nullptr;
}

Result<Profile> SessionManager::readProfile(ProfileFile& file, std::map<ProfileId, ProfileName>& owners)
{
    if (!file.document)
        return file.document.error();
    // What the settings would have closed must not be open because they cannot be read.
    if (const auto problem = unusableSettings())
        return *problem;
    ASSIGN_OR_RETURN(Profile profile, parseProfile(file.name, *file.document, m_settings));
    // A copied file has the id of its original, and a hand-written one has none: it gets its own, so that no two
    // profiles share a session. A file that we may not write hangs on its name.
    const auto owner = owners.find(profile.id);
    const bool isTaken = owner != owners.end() && owner->second != file.name;
    if (profile.id.isEmpty() || isTaken) {
        if (file.isReadOnly) {
            profile.id = ProfileId { "file:" + file.name.text() };
        } else {
            const std::string id = randomToken(m_services.entropy, 16);
            ASSIGN_OR_RETURN(const ProfileDraft draft, m_services.profiles.draft(file.name, { { "id", Json(id) } }));
            if (draft.revision != file.revision)
                return Error(ErrorCode::ProfileChanged).with("profile", file.name.text());
            ASSIGN_OR_RETURN(file, m_services.profiles.write(file.name, draft.after, draft.revision));
            profile.id = ProfileId { id };
        }
    }
    owners.emplace(profile.id, file.name);
    profile.revision = file.revision;
    profile.isReadOnly = file.isReadOnly;
    return profile;
}

void SessionManager::loadSettings()
{
    auto settings = m_services.profiles.settings();
    const Result<> good = settings ? checkSettings(*settings) : Result<>(settings.error());
    const auto before = std::exchange(m_settingsProblem, good ? std::optional<Error>() : good.error());
    if (good) {
        m_settings = *std::move(settings);
        m_hasSettings = true;
    } else if (!before) {
        logWarning(lcManager(), concat("settings.toml cannot be used: ", good.error().param("key"), " ", good.error().param("why"),
                                       m_hasSettings ? "; what it said before stays in force" : "; nothing is served"));
    }
    if (before.has_value() != m_settingsProblem.has_value())
        m_observer->onAgentChanged();
}

SettingsStatus SessionManager::settingsStatus() const
{
    if (!m_settingsProblem)
        return { SettingsState::Good, {} };
    return { m_hasSettings ? SettingsState::Kept : SettingsState::Unusable, m_settingsProblem };
}

std::optional<Error> SessionManager::unusableSettings() const
{
    if (m_hasSettings || !m_settingsProblem)
        return {};
    return Error(ErrorCode::SettingsInvalid, m_settingsProblem->detail).with("why", fileProblemText(*m_settingsProblem));
}

void SessionManager::loadProfiles()
{
    const Json settingsBefore = m_settings;
    loadSettings();

    // Who had an id before keeps it; whoever comes with the same one is the copy.
    std::map<ProfileId, ProfileName> owners;
    std::map<ProfileId, std::unique_ptr<AccountSession>> sessions;
    std::map<ProfileName, ProfileId> idsBefore;
    auto files = m_services.profiles.profiles();
    std::set<ProfileName> present;
    for (const ProfileFile& file : files)
        present.insert(file.name);
    // A file that says what it said before, under the same settings, leaves its session alone.
    std::map<ProfileName, ProfileEntry> unchanged;
    const bool areSettingsSame = m_settings == settingsBefore;
    for (const ProfileFile& file : files) {
        const auto before = m_entries.find(file.name);
        const bool isSame = areSettingsSame && before != m_entries.end() && before->second.session && !before->second.problem
            && before->second.file.path == file.path && before->second.file.revision == file.revision && !file.revision.empty()
            && before->second.file.isReadOnly == file.isReadOnly;
        if (!isSame)
            continue;
        owners.emplace(before->second.session->profile().id, file.name);
        unchanged.insert(m_entries.extract(before));
    }
    for (auto& [name, entry] : m_entries) {
        if (!entry.session)
            continue;
        const ProfileId id = entry.session->profile().id;
        if (present.contains(name))
            owners.emplace(id, name);
        idsBefore.emplace(name, id);
        sessions.emplace(id, std::move(entry.session));
    }
    std::map<ProfileName, ProfileEntry> entries = std::move(unchanged);
    std::vector<Profile> changedProfiles;
    for (ProfileFile& file : files) {
        const ProfileName name = file.name;
        if (entries.contains(name))
            continue;
        auto profile = readProfile(file, owners);
        ProfileEntry entry { std::move(file), {}, nullptr };
        const auto takeSession = [&sessions, &entry](const ProfileId& id) {
            if (auto node = sessions.extract(id); !node.empty())
                entry.session = std::move(node.mapped());
            return entry.session != nullptr;
        };
        if (!profile) {
            // Half an edit must not end a session: it goes on as it was until the file can be read again.
            entry.problem = profile.error();
            if (const auto before = idsBefore.find(name); before != idsBefore.end())
                takeSession(before->second);
        } else if (takeSession(profile->id)) {
            changedProfiles.push_back(std::move(*profile));
        } else {
            entry.session = std::make_unique<AccountSession>(std::move(*profile), m_services, m_directory, m_limiter,
                                                             [this](const AccountSession& session) { changed(session); });
        }
        m_dirty.insert(name);
        entries.insert_or_assign(name, std::move(entry));
    }
    const auto entriesBefore = std::exchange(m_entries, std::move(entries));
    for (Profile& profile : changedProfiles) {
        AccountSession& session = *m_entries.at(profile.name).session;
        if (session.profile().name != profile.name || session.profile().serve.aliases != profile.serve.aliases)
            m_observer->onWithdrawn(session.profile());
        session.setProfile(std::move(profile));
    }
    for (const auto& [id, session] : sessions) {
        cancelSigninsOf(id);
        m_observer->onWithdrawn(session->profile());
        session->abandon(Error(ErrorCode::ProfileNotFound).with("profile", session->profile().name.text()));
        m_dropped.insert(id);
    }
    for (const auto& [name, entry] : entriesBefore) {
        if (!m_entries.contains(name))
            m_observer->onProfileRemoved(name);
    }
    for (auto& [name, entry] : m_entries) {
        if (entry.session && !entry.session->isLoaded())
            distribute(*entry.session);
    }
    cancelSigninsOfEditedProfiles();
    m_flush = m_services.timers.soon([this] { flushChanges(); });
    if (m_settings != settingsBefore) {
        m_autoLock.setRules(m_settings);
        const Json* log = m_settings.find("log");
        setLogLevel(log ? log->stringAt("level").value_or("") : std::string());
        m_observer->onSettingsChanged();
    }
}

void SessionManager::onFilesChanged()
{
    if (!isLocked())
        loadProfiles();
}

void SessionManager::changed(const AccountSession& session)
{
    const ProfileName name = session.profile().name;
    const auto found = m_entries.find(name);
    if (found == m_entries.end() || found->second.session.get() != &session)
        return; // on its way in or out: there is no entry of it yet, or no longer
    m_observer->onServableChanged(found->second);
    const bool isFirst = m_dirty.empty();
    m_dirty.insert(name);
    if (isFirst || !m_flush)
        m_flush = m_services.timers.soon([this] { flushChanges(); });
}

void SessionManager::flushChanges()
{
    const auto names = std::exchange(m_dirty, {});
    m_flush.reset();
    for (const ProfileName& name : names) {
        if (const auto found = m_entries.find(name); found != m_entries.end())
            m_observer->onProfileChanged(found->second);
    }
}

Result<ProfileEntry*> SessionManager::entry(const std::string& nameOrAlias)
{
    if (isLocked())
        return Error { ErrorCode::AgentLocked };
    if (const auto found = m_entries.find(ProfileName { nameOrAlias }); found != m_entries.end())
        return &found->second;
    for (auto& [name, entry] : m_entries) {
        if (entry.session && std::ranges::count(entry.session->profile().serve.aliases, nameOrAlias) > 0)
            return &entry;
    }
    return Error(ErrorCode::ProfileNotFound).with("profile", nameOrAlias);
}

Result<AccountSession*> SessionManager::session(const ProfileSelector& selector)
{
    const int named = (selector.profile.empty() ? 0 : 1) + (selector.issuer.empty() ? 0 : 1) + (selector.url.empty() ? 0 : 1);
    if (named != 1)
        return Error { ErrorCode::InvalidRequest, "exactly one of profile, issuer and url" };
    if (!selector.profile.empty()) {
        ASSIGN_OR_RETURN(ProfileEntry * found, entry(selector.profile));
        if (!found->session)
            return *found->problem;
        return found->session.get();
    }
    if (isLocked())
        return Error { ErrorCode::AgentLocked };
    if (const auto problem = unusableSettings())
        return *problem;
    if (!selector.url.empty()) {
        const MatchQuestion question { selector.tool, selector.url, {}, {} };
        ASSIGN_OR_RETURN(const MatchOutcome outcome, match(question));
        ASSIGN_OR_RETURN(const MatchRow* row, chosenRow(outcome, question));
        return m_entries.at(row->profile->name).session.get();
    }
    std::vector<AccountSession*> best;
    for (auto& [name, entry] : m_entries) {
        if (entry.session && entry.session->profile().oauth.issuer == selector.issuer)
            best.push_back(entry.session.get());
    }
    if (best.size() == 1)
        return best.front();
    if (best.empty())
        return Error(ErrorCode::ProfileNotFound).with("profile", selector.issuer);
    std::string names;
    for (const AccountSession* candidate : best)
        names += (names.empty() ? "" : ", ") + candidate->profile().name.text();
    return Error(ErrorCode::ProfileAmbiguous).with("profiles", names);
}

Result<MatchOutcome> SessionManager::match(const MatchQuestion& question) const
{
    if (isLocked())
        return Error { ErrorCode::AgentLocked };
    if (const auto problem = unusableSettings())
        return *problem;
    std::vector<const Profile*> profiles;
    for (const auto& [name, entry] : m_entries) {
        if (entry.session)
            profiles.push_back(&entry.session->profile());
    }
    return matchProfiles(question, profiles);
}

// The confirmation, the file, the secret: one after the other, each only if the one before went well.
class SessionManager::Putting final : public PendingCall<Result<>>
{
public:
    Putting(SessionManager& manager, ProfileChange change, Done done)
        : PendingCall(std::move(done))
        , m_manager(manager)
        , m_change(std::move(change))
    {
        auto plan = planProfileChange(manager.m_services, manager.m_settings, m_change, PlanPurpose::Write);
        if (!plan) {
            m_call = manager.m_services.timers.soon([this, error = plan.error()] { complete(error); });
            return;
        }
        m_plan = *std::move(plan);
        m_call = manager.confirmed(m_plan->sensitive, "the profile " + m_change.name.text(), [this](const Result<>& answer) {
            if (!answer) {
                complete(answer.error());
                return;
            }
            m_deadline = m_manager.m_services.clock.bootNow() + kQuiesceLimit;
            awaitVault();
        });
    }

private:
    // A secret that could not be kept would leave a profile behind that cannot sign in: the vault has to be there first. Whoever
    // has just started the agent finds it opening.
    void awaitVault()
    {
        const bool isOpening = m_manager.m_services.secrets.status().state == VaultState::Opening;
        const bool hasSecret = m_change.clientSecret || m_change.token;
        if (hasSecret && isOpening && m_manager.m_services.clock.bootNow() < m_deadline) {
            m_call = m_manager.m_services.timers.after(kQuiesceLook, [this] { awaitVault(); });
            return;
        }
        const auto problem = hasSecret ? m_manager.vaultProblem() : std::nullopt;
        if (problem)
            complete(*problem);
        else
            write();
    }
    void write()
    {
        if (auto written = writePlannedChange(m_manager.m_services, *m_plan); !written) {
            complete(written);
            return;
        }
        m_manager.loadProfiles();
        if (m_change.clientSecret || m_change.token)
            writeSecrets();
        else
            complete({});
    }
    void writeSecrets()
    {
        const auto found = m_manager.m_entries.find(m_change.rename.value_or(m_change.name));
        if (found == m_manager.m_entries.end() || !found->second.session) {
            complete(Error { ErrorCode::ProfileNotFound });
            return;
        }
        const ProfileId id = found->second.session->profile().id;
        std::vector<RecordChange> changes;
        const auto change = [&changes, &id](RecordKind kind, std::optional<Secret>& secret) {
            if (secret)
                changes.push_back({ { id, kind, {} }, secret->isEmpty() ? std::nullopt : std::optional(std::move(*secret)) });
        };
        change(RecordKind::ClientSecret, m_change.clientSecret);
        change(RecordKind::StaticSecret, m_change.token);
        m_call = m_manager.m_services.secrets.apply(std::move(changes), [this, id](const Result<>& stored) {
            if (AccountSession* session = stored ? m_manager.sessionOf(id) : nullptr)
                session->secretChanged();
            complete(stored);
        });
    }

    SessionManager& m_manager;
    ProfileChange m_change;
    std::optional<PlannedChange> m_plan;
    BootTime m_deadline;
    std::unique_ptr<Call> m_call;
};

std::unique_ptr<Call>
SessionManager::confirmed(const std::vector<SensitiveChange>& changes, const std::string& subject, std::function<void(Result<>)> done)
{
    if (changes.empty())
        return m_services.timers.soon([done = std::move(done)] { done({}); });
    const auto text = confirmationText(subject, changes);
    if (!text)
        return m_services.timers.soon([error = text.error(), done = std::move(done)] { done(error); });
    // A program that is asked about must not just switch the question off. Where nobody can be asked it may: it could write the
    // file as well.
    const bool mayGoUnasked = loosensConsentOnly(changes);
    return m_services.prompter.confirm(*text, m_display, [mayGoUnasked, done = std::move(done)](const Result<>& answer) {
        done(mayGoUnasked && !answer && answer.error().code == ErrorCode::NoDisplay ? Result<>() : answer);
    });
}

std::unique_ptr<Call> SessionManager::put(ProfileChange change, std::function<void(Result<>)> done)
{
    return std::make_unique<Putting>(*this, std::move(change), std::move(done));
}

std::unique_ptr<Call> SessionManager::remove(const ProfileName& name, bool local, std::function<void(Result<SignoutReport>)> done)
{
    const auto found = m_entries.find(name);
    const auto removeFile = [this, name](const SignoutReport& report) -> Result<SignoutReport> {
        RETURN_IF_ERROR(m_services.profiles.remove(name));
        loadProfiles();
        return report;
    };
    if (found == m_entries.end() || !found->second.session) {
        return m_services.timers.soon([removeFile, done = std::move(done)] { done(removeFile({})); });
    }
    return signOut(*found->second.session, local, [this, removeFile, id = found->second.session->profile().id, done = std::move(done)](Result<SignoutReport> report) {
        if (!report) {
            done(std::move(report));
            return;
        }
        m_consent.revokeAll(id);
        std::vector<RecordChange> changes;
        changes.push_back({ { id, RecordKind::ClientSecret, {} }, {} });
        m_confirming = m_services.secrets.apply(std::move(changes), [](const Result<>& stored) {
            if (!stored)
                logWarning(lcManager(), concat("the client secret of a removed profile stays: ", reasonOf(stored.error().code)));
        });
        done(removeFile(*report));
    });
}

// --- The vault --------------------------------------------------------------------------------------------------------------

std::optional<Error> SessionManager::vaultProblem() const
{
    const VaultStatus status = m_services.secrets.status();
    switch (status.state) {
    case VaultState::Opening:
    case VaultState::Ready:
        return {};
    case VaultState::WaitingForKeyring:
        return status.reason.value_or(Error { ErrorCode::KeyringNoAnswer });
    case VaultState::NeedsPassphrase:
    case VaultState::Locked:
        return Error { ErrorCode::AgentLocked };
    case VaultState::NotChosen:
        return Error { ErrorCode::VaultNotChosen };
    case VaultState::Failed:
        return status.reason.value_or(Error { ErrorCode::StorageFailed });
    }
    return Error { ErrorCode::Internal };
}

void SessionManager::onVaultChanged()
{
    if (isLocked())
        return;
    m_observer->onAgentChanged();
    m_passphrase.onVaultChanged();
    // One that cannot go on leaves the map.
    for (auto running = m_signins.begin(); running != m_signins.end();)
        (running++)->second->begin();
    const VaultStatus status = m_services.secrets.status();
    if (status.state == VaultState::Ready && !m_vaultIsRead && !m_vaultRead) {
        m_vaultRead = m_services.secrets.readAll(
            { RecordKind::Session, RecordKind::AccessToken, RecordKind::IdToken, RecordKind::Intent, RecordKind::Grant, RecordKind::Revocation },
            [this](Result<std::vector<Record>> records) { onVaultRead(std::move(records)); });
        return;
    }
    for (auto& [name, entry] : m_entries) {
        if (!entry.session)
            continue;
        entry.session->setVaultRestored(status.restored);
        if (!m_vaultIsRead)
            distribute(*entry.session);
    }
}

void SessionManager::onVaultRead(Result<std::vector<Record>> records)
{
    m_vaultRead.reset();
    if (!records) {
        logWarning(lcManager(), concat("the vault cannot be read: ", reasonOf(records.error().code)));
        for (auto& [name, entry] : m_entries) {
            if (entry.session)
                entry.session->setWaitingForVault(records.error());
        }
        return;
    }
    m_stored.clear();
    m_dropped.clear();
    std::vector<Grant> grants;
    for (Record& record : *records) {
        if (record.key.kind == RecordKind::Grant) {
            const auto json = jsonFrom(record.value);
            if (auto grant = json ? Grant::fromJson(record.key.profile, record.key.name, *json) : std::nullopt)
                grants.push_back(std::move(*grant));
            continue;
        }
        if (record.key.kind == RecordKind::Revocation) {
            m_revocations.restore(record);
            continue;
        }
        StoredSession& stored = m_stored[record.key.profile];
        switch (record.key.kind) {
        case RecordKind::Session:
            if (const auto json = jsonFrom(record.value))
                stored.record = SessionRecord::fromJson(*json);
            break;
        case RecordKind::AccessToken:
        case RecordKind::IdToken:
            if (auto token = cachedTokenFrom(record.value, m_services.clock))
                stored.tokens.push_back(std::move(*token));
            break;
        case RecordKind::Intent:
            if (const auto json = jsonFrom(record.value))
                stored.intent = RefreshIntent::fromJson(*json);
            break;
        case RecordKind::RefreshToken:
        case RecordKind::ClientSecret:
        case RecordKind::StaticSecret:
        case RecordKind::Grant:
        case RecordKind::Revocation:
            break;
        }
    }
    m_vaultIsRead = true;
    m_consent.restore(std::move(grants));
    for (auto& [name, entry] : m_entries) {
        if (entry.session)
            distribute(*entry.session);
    }
    m_observer->onAgentChanged();
}

void SessionManager::distribute(AccountSession& session)
{
    const ProfileId id = session.profile().id;
    if (!m_vaultIsRead) {
        if (const auto problem = vaultProblem())
            session.setWaitingForVault(*problem);
        return;
    }
    // Its records are in the vault but no longer here: everything is read once more.
    if (m_dropped.contains(id)) {
        m_vaultIsRead = false;
        onVaultChanged();
        return;
    }
    session.setVaultRestored(m_services.secrets.status().restored);
    auto stored = m_stored.extract(id);
    // What a session has in memory is never older than what lies in the vault: one profile's return does not begin the
    // others anew.
    const bool isNeeded = !session.isLoaded() || std::holds_alternative<WaitingForKeyring>(session.state());
    if (isNeeded)
        session.restore(stored.empty() ? StoredSession {} : std::move(stored.mapped()));
}

void SessionManager::confirmRestored()
{
    m_confirming = m_services.secrets.confirmRestored([this](const Result<>&) { onVaultChanged(); });
}

void SessionManager::onSigninEvent(const SigninId& id, const Json& event)
{
    m_observer->onSigninEvent(id, event);
}

// --- Tokens, sign-in, sign-out ------------------------------------------------------------------------------------------------

std::unique_ptr<Call>
SessionManager::token(AccountSession& session, TokenDemand demand, Asker asker, std::function<void(Result<TokenAnswer>)> done)
{
    // What is shown to the user is confirmed by the user, whatever the profile says of programs.
    if (auto refusal = refusalFor(session.profile());
        refusal && !(asker.isShowing && refusal->code == ErrorCode::ConsentDenied))
        return m_services.timers.soon([refusal = std::move(*refusal), done = std::move(done)] { done(refusal); });
    // A pause may have begun while it was waited for a sign-in, a refresh or the user.
    return guardedToken(
        m_services,
        m_consent,
        [this, id = session.profile().id] { return sessionOf(id); },
        std::move(demand),
        std::move(asker),
        [this, done = std::move(done)](Result<TokenAnswer> given) {
            const auto paused = given ? pauseRefusal() : std::nullopt;
            done(paused ? Result<TokenAnswer>(*paused) : std::move(given));
        });
}

std::optional<TokenAnswer> SessionManager::heldToken(const AccountSession& session, const TokenDemand& demand, const Asker& asker)
{
    return refusalFor(session.profile()) ? std::nullopt : core::heldToken(m_consent, session, demand, asker);
}

std::optional<Error> SessionManager::pauseRefusal() const
{
    if (m_pausedUntil && *m_pausedUntil > m_services.clock.now())
        return Error(ErrorCode::Paused).with("until", std::to_string(m_pausedUntil->time_since_epoch().count()));
    return {};
}

std::optional<Error> SessionManager::refusalFor(const Profile& profile) const
{
    if (auto paused = pauseRefusal())
        return paused;
    if (profile.serve.consent == ConsentPolicy::Deny)
        return Error(ErrorCode::ConsentDenied).with("why", "policy");
    return {};
}

Result<SessionManager::SigninStarted> SessionManager::startSignin(AccountSession& session,
                                                                  std::optional<FlowKind> flow,
                                                                  std::optional<BrowserChoice> browser,
                                                                  DisplayEnvironment display,
                                                                  std::uint64_t owner)
{
    const Profile& profile = session.profile();
    // Nothing is asked of a person that could not be kept.
    if (const auto problem = vaultProblem())
        return *problem;
    const FlowKind wanted = flow.value_or(profile.defaultFlow());
    // Only OAuth has several ways in, and only something else has the direct one.
    if (wanted != profile.defaultFlow() && (!profile.usesOauth() || wanted == FlowKind::Direct))
        return Error(ErrorCode::Unsupported, concat("it signs in by the flow ", nameOf(profile.defaultFlow()), " only")).with("kind", std::string(nameOf(profile.kind)));
    for (const auto& [id, running] : m_signins) {
        if (running->profileId() != profile.id)
            continue;
        if (running->flow() == wanted || running->isStoring()) {
            m_claims[id].owners.insert(owner);
            return SigninStarted { id, true, running->flow() };
        }
        running->cancel();
        break;
    }
    SigninOptions options { wanted, browser.value_or(profile.oauth.browser), display.empty() ? m_display : std::move(display) };
    const SigninId id { randomToken(m_services.entropy, 12) };
    m_claims[id] = { { owner }, signinBasis(profile.id).value_or(std::string()) };
    m_signins.emplace(id, std::make_unique<RunningSignin>(*this, m_services, m_directory, id, profile, std::move(options)));
    session.setSignin(id);
    return SigninStarted { id, false, wanted };
}

void SessionManager::leaveSignin(const SigninId& id, std::uint64_t owner)
{
    const auto claim = m_claims.find(id);
    const auto running = m_signins.find(id);
    if (claim == m_claims.end() || running == m_signins.end() || claim->second.owners.erase(owner) == 0)
        return;
    if (claim->second.owners.empty() && !running->second->isStoring())
        running->second->cancel();
}

std::optional<std::string> SessionManager::signinBasis(const ProfileId& profile) const
{
    // How a profile is shown has nothing to do with how it signs in.
    constexpr std::array<std::string_view, 3> kShown { "title", "tags", "order" };
    const auto entry = std::ranges::find_if(
        m_entries, [&](const auto& one) { return one.second.session && one.second.session->profile().id == profile; });
    if (entry == m_entries.end() || entry->second.problem || !entry->second.file.document
        || !entry->second.file.document->members())
        return {};
    Json basis = Json::object();
    for (const auto& [name, value] : *entry->second.file.document->members()) {
        if (!std::ranges::count(kShown, name))
            basis.set(name, value);
    }
    const Json* http = m_settings.find("http");
    const Json* oauth = m_settings.find("oauth");
    return entry->first.text() + basis.dump() + (http ? http->dump() : std::string())
        + (oauth ? oauth->dump() : std::string());
}

void SessionManager::cancelSigninsOfEditedProfiles()
{
    std::vector<SigninId> edited;
    for (const auto& [id, running] : m_signins) {
        const auto basis = signinBasis(running->profileId());
        if (basis && *basis != m_claims[id].basis && !running->isStoring())
            edited.push_back(id);
    }
    for (const SigninId& id : edited) {
        if (const auto found = m_signins.find(id); found != m_signins.end())
            found->second->cancel();
    }
}

std::vector<Json> SessionManager::signinEvents(const SigninId& id) const
{
    const auto found = m_signins.find(id);
    return found == m_signins.end() ? std::vector<Json> {} : found->second->events();
}

std::unique_ptr<Call> SessionManager::check(AccountSession& session, std::function<void(Result<CheckReport>)> done)
{
    // An address of the profile's own choice may be anybody's: the token goes there as it goes to a program, or not at all.
    if (!session.profile().checkUrl.empty()) {
        if (auto refusal = refusalFor(session.profile()))
            return m_services.timers.soon([refusal = std::move(*refusal), done = std::move(done)] { done(refusal); });
        // Nobody is asked in between: whoever wants to be asked about programs allows this check by a policy or not at all.
        if (session.profile().serve.consent == ConsentPolicy::Ask)
            return m_services.timers.soon([done = std::move(done)] { done(Error(ErrorCode::ConsentDenied).with("why", "check")); });
    }
    return checkProfile(m_services, m_directory, [this, id = session.profile().id] { return sessionOf(id); }, std::move(done));
}

Result<> SessionManager::submitSignin(const SigninId& id, const std::string& redirectUrl)
{
    const auto found = m_signins.find(id);
    if (found == m_signins.end())
        return Error { ErrorCode::SigninNotFound };
    return found->second->submit(redirectUrl);
}

Result<> SessionManager::submitSecret(const SigninId& id, Secret secret)
{
    const auto found = m_signins.find(id);
    if (found == m_signins.end())
        return Error { ErrorCode::SigninNotFound };
    return found->second->submitSecret(std::move(secret));
}

Result<> SessionManager::cancelSignin(const SigninId& id)
{
    const auto found = m_signins.find(id);
    if (found == m_signins.end())
        return Error { ErrorCode::SigninNotFound };
    // What is being written can no longer be taken back; it will be there in a moment.
    if (!found->second->isStoring())
        found->second->cancel();
    return {};
}

// Gone when this returns: what they hold may refer to a session that is about to go.
void SessionManager::cancelSigninsOf(const ProfileId& profile)
{
    for (;;) {
        const auto running = std::ranges::find_if(m_signins, [&profile](const auto& entry) { return entry.second->profileId() == profile; });
        if (running == m_signins.end())
            break;
        running->second->cancel();
    }
    m_ended.clear();
}

void SessionManager::endSignin(const SigninId& id)
{
    auto node = m_signins.extract(id);
    m_claims.erase(id);
    if (node.empty())
        return;
    if (AccountSession* session = sessionOf(node.mapped()->profileId()))
        session->setSignin({});
    // It is calling us: it goes on the loop's next turn.
    m_ended.push_back(std::move(node.mapped()));
    m_burial = m_services.timers.soon([this] { m_ended.clear(); });
}

std::unique_ptr<Call> SessionManager::signOut(AccountSession& session, bool local, std::function<void(Result<SignoutReport>)> done)
{
    for (const auto& [id, running] : m_signins) {
        if (running->profileId() == session.profile().id && !running->isStoring()) {
            running->cancel();
            break;
        }
    }
    auto sequence = std::make_unique<SignoutSequence>(*this, session, std::move(done));
    sequence->start(session, local);
    return sequence;
}

// --- The agent ----------------------------------------------------------------------------------------------------------------

void SessionManager::onWindowConnected()
{
    const BootTime now = m_services.clock.bootNow();
    while (!m_windows.empty() && now - m_windows.front() > kWindowsTime)
        m_windows.pop_front();
    if (m_windows.size() >= kMostWindows)
        return;
    m_windows.push_back(now);
    m_passphrase.onDisplayChanged();
}

std::unique_ptr<Call> SessionManager::quiesce(std::function<void()> done)
{
    return std::make_unique<Quiescing>(*this, std::move(done));
}

// Done when everything is wiped, and the lock is kept for the next start.
class SessionManager::Locking final : public PendingCall<Result<>>
{
public:
    Locking(SessionManager& manager, Done done)
        : PendingCall(std::move(done))
        , m_manager(manager)
    {
        look();
    }

private:
    void look()
    {
        m_call = m_manager.m_services.timers.after(kQuiesceLook, [this] {
            const bool isWiped = m_manager.m_entries.empty() || !m_manager.isLocked();
            if (isWiped && m_manager.m_lock.kept())
                complete(*m_manager.m_lock.kept());
            else
                look();
        });
    }
    SessionManager& m_manager;
    std::unique_ptr<Call> m_call;
};

std::unique_ptr<Call> SessionManager::lock(std::optional<Secret> password, std::function<void(Result<>)> done)
{
    const bool wasLocked = isLocked();
    if (auto closed = m_lock.close(std::move(password)); !closed)
        return m_services.timers.soon([error = closed.error(), done = std::move(done)] { done(error); });
    if (!wasLocked)
        withdrawEverything();
    return std::make_unique<Locking>(*this, std::move(done));
}

void SessionManager::withdrawEverything()
{
    m_autoLock.setOpen(false);
    m_passphrase.close();
    m_observer->onAgentChanged();
    m_consent.clear();
    while (!m_signins.empty())
        m_signins.begin()->second->cancel();
    m_watch.stop();
    for (auto& [name, entry] : m_entries) {
        if (entry.session) {
            m_observer->onWithdrawn(entry.session->profile());
            entry.session->abandon(Error { ErrorCode::AgentLocked });
        }
    }
    // Wiping goes on even if nobody waits for it any more.
    m_revocations.stop();
    m_locking = quiesce([this] {
        m_ended.clear();
        m_entries.clear();
        m_stored.clear();
        m_dropped.clear();
        m_vaultRead.reset();
        m_vaultIsRead = false;
        m_services.secrets.lock();
        m_lock.wiped();
        m_observer->onAgentChanged();
    });
}

std::unique_ptr<Call> SessionManager::unlock(std::optional<Secret> secret, GuessSource source, std::function<void(Result<>)> done)
{
    return m_lock.unlock(std::move(secret), source, std::move(done));
}

void SessionManager::onUnlocked()
{
    m_autoLock.setOpen(true);
    m_locking.reset();
    m_limiter.setHeld(false);
    loadProfiles();
    onVaultChanged();
}

void SessionManager::pause(seconds length)
{
    if (length > seconds::zero())
        m_pausedUntil = m_services.clock.now() + length;
    else
        m_pausedUntil.reset();
    m_observer->onAgentChanged();
}

std::unique_ptr<Call> SessionManager::editSettings(std::vector<ProfileEdit> edits, std::function<void(Result<>)> done)
{
    const auto fail = [this, &done](Error error) {
        return m_services.timers.soon([error = std::move(error), done = std::move(done)] { done(error); });
    };
    auto draft = m_services.profiles.draftSettings(edits);
    if (!draft)
        return fail(draft.error());
    if (!draft->document)
        return fail(draft->document.error());
    // Settings that are broken otherwise may be mended in several steps.
    if (const auto good = checkSettings(*draft->document); !good && (!draft->documentBefore || checkSettings(*draft->documentBefore)))
        return fail(good.error());
    const Json none = Json::object();
    const auto changes = sensitiveChanges(DocumentKind::Settings, draft->documentBefore ? *draft->documentBefore : none, *draft->document, none);
    return confirmed(changes, "the settings of all profiles", [this, draft = *std::move(draft), done = std::move(done)](const Result<>& answer) {
        Result<> edited = answer;
        if (edited && draft.after != draft.before)
            edited = m_services.profiles.writeSettings(draft.after, draft.revision);
        if (edited)
            loadProfiles();
        done(edited);
    });
}

} // namespace warder::core
