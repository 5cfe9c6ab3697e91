// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "core/consent_desk.h"

#include "base/entropy.h"
#include "base/log.h"

#include <algorithm>
#include <utility>

namespace warder::core {

using codec::Json;

namespace {

Q_LOGGING_CATEGORY(lcConsent, "warder.core.consent")

constexpr std::chrono::seconds kAfterRefusal { 30 };
constexpr int kRefusalsToBlock = 3;
// Of copies, scripts and programs that cannot be told apart, together: each new one would begin at nothing otherwise.
constexpr int kRefusalsToBlockCrowd = 6;
// Of all programs together: there are many that start others (setsid, flock, script …), and each of them is a program.
constexpr int kRefusalsToBlockAll = 12;
constexpr std::chrono::minutes kBlock { 10 };
// Questions that may wait for the person, of each socket; the rest is refused at once. The one prompt there is is not
// for a forwarded socket to hold.
constexpr std::size_t kMostQuestions = 8;
constexpr std::size_t kMostForwardedQuestions = 1;
constexpr std::size_t kMostClients = 256;
constexpr std::chrono::hours kBetweenUseRecords { 1 };
constexpr std::chrono::seconds kLongestGrant = std::chrono::hours(24 * 90);

Error denied(std::string why)
{
    return Error(ErrorCode::ConsentDenied).with("why", std::move(why));
}

} // namespace

struct ConsentDesk::Question
{
    Asker asker;
    std::string client; //!< profile and caller
    std::string all; //!< profile and socket
    std::string crowd; //!< likewise, for a caller that is easily multiplied; else empty
    ProfileId profile;
    TokenSpec wanted;
    std::vector<Waiter*> waiters;
    std::unique_ptr<Call> prompt;
};

// One who waits for the answer of a question. Several may.
class ConsentDesk::Waiter final : public PendingCall<Result<Consent>>
{
public:
    Waiter(ConsentDesk* desk, std::uint64_t question, Done done)
        : PendingCall(std::move(done))
        , m_desk(desk)
        , m_question(question)
    { }
    ~Waiter() override
    {
        if (m_desk)
            m_desk->leave(m_question, this);
    }
    void letGo() { m_desk = nullptr; }
    void tellSoon(TimerService& timers, Result<Consent> result)
    {
        m_timer = timers.soon([this, result = std::move(result)] { complete(result); });
    }

private:
    ConsentDesk* m_desk; //!< nullptr once the question is answered
    const std::uint64_t m_question;
    std::unique_ptr<Call> m_timer;
};

ConsentDesk::ConsentDesk(const Services& services, std::function<void()> changed)
    : m_services(services)
    , m_changed(std::move(changed))
{ }

ConsentDesk::~ConsentDesk()
{
    for (const auto& [number, question] : m_questions) {
        for (Waiter* waiter : question->waiters)
            waiter->letGo();
    }
}

const Grant* ConsentDesk::granted(const Asker& asker, const ProfileId& profile, const TokenSpec& wanted) const
{
    const WallTime now = m_services.clock.now();
    const auto found = std::ranges::find_if(m_grants, [&](const auto& entry) {
        return entry.second.profile == profile && covers(entry.second, asker, wanted, now);
    });
    return found == m_grants.end() ? nullptr : &found->second;
}

// --- Asking -------------------------------------------------------------------------------------------------------------------

std::unique_ptr<Call> ConsentDesk::ask(Asker asker, const Profile& profile, TokenSpec wanted, std::optional<WallTime> expiresAt, Done done)
{
    auto question = std::make_unique<Question>();
    question->client = profile.id.text() + "\n" + callerKey(asker);
    question->all = profile.id.text() + "\n" + asker.entrance + "\n*";
    if (isEasilyMultiplied(asker))
        question->crowd = question->all + "*";
    const auto same = std::ranges::find_if(m_questions, [&](const auto& entry) {
        const Question& open = *entry.second;
        return open.client == question->client && open.asker.session == asker.session
            && open.asker.isShowing == asker.isShowing && open.profile == profile.id && open.wanted == wanted;
    });
    if (same != m_questions.end()) {
        auto waiter = std::make_unique<Waiter>(this, same->first, std::move(done));
        same->second->waiters.push_back(waiter.get());
        return waiter;
    }
    std::optional<std::string> why = refusedBefore(*question);
    const auto waiting = std::ranges::count_if(
        m_questions, [&](const auto& entry) { return entry.second->asker.entrance == asker.entrance; });
    if (!why && static_cast<std::size_t>(waiting) >= (asker.isForwarded ? kMostForwardedQuestions : kMostQuestions))
        why = "busy";
    if (why) {
        auto waiter = std::make_unique<Waiter>(nullptr, 0, std::move(done));
        waiter->tellSoon(m_services.timers, denied(*why));
        return waiter;
    }
    const std::uint64_t number = ++m_lastNumber;
    auto waiter = std::make_unique<Waiter>(this, number, std::move(done));
    question->profile = profile.id;
    question->wanted = wanted;
    question->waiters.push_back(waiter.get());
    const auto offers = termsOffered(asker);
    question->asker = asker;
    const DisplayEnvironment display = asker.display;
    Question& open = *m_questions.emplace(number, std::move(question)).first->second;
    open.prompt = m_services.prompter.askConsent(questionJson({ std::move(asker), profile.name.text(), profile.title, std::string(nameOf(profile.kind)),
                                                                std::move(wanted), expiresAt, offers }),
                                                 display, [this, number](const Result<Json>& answer) {
                                                     onAnswer(number, answer ? Result<ConsentAnswer>(consentAnswerFrom(*answer)) : answer.error());
                                                 });
    return waiter;
}

void ConsentDesk::onAnswer(std::uint64_t number, const Result<ConsentAnswer>& answer)
{
    const auto found = m_questions.find(number);
    if (found == m_questions.end())
        return;
    Question& question = *found->second;
    if (!answer) {
        const bool isUnseen = answer.error().code == ErrorCode::NoDisplay;
        if (isUnseen)
            finish(number, denied("no_display"));
        else
            refuse(number, {});
        return;
    }
    const auto offers = termsOffered(question.asker);
    const auto term = answer->term;
    const bool isOffered = term && std::ranges::find(offers, *term) != offers.end();
    if (!isOffered) {
        refuse(number, *answer);
        return;
    }
    m_refusals.erase(question.client);
    m_refusals.erase(question.all);
    m_refusals.erase(question.crowd);
    Consent consent { *term, {} };
    if (*term != GrantTerm::Once) {
        Grant grant;
        grant.profile = question.profile;
        grant.subject = *term == GrantTerm::Session ? sessionSubject(question.asker) : programSubject(question.asker);
        grant.widest = question.wanted;
        grant.term = *term;
        if (*term == GrantTerm::Until)
            grant.until = m_services.clock.now() + std::clamp<std::chrono::seconds>(answer->length, std::chrono::seconds(1), kLongestGrant);
        consent.grant = add(std::move(grant));
    }
    finish(number, consent);
}

void ConsentDesk::finish(std::uint64_t number, const Result<Consent>& result)
{
    auto node = m_questions.extract(number);
    if (node.empty())
        return;
    auto waiters = std::exchange(node.mapped()->waiters, {});
    // A callback may destroy other waiters of the same question: each is answered on a turn of its own.
    for (Waiter* waiter : waiters)
        waiter->letGo();
    for (Waiter* waiter : waiters)
        waiter->tellSoon(m_services.timers, result);
}

void ConsentDesk::leave(std::uint64_t number, Waiter* waiter)
{
    const auto found = m_questions.find(number);
    if (found == m_questions.end())
        return;
    std::erase(found->second->waiters, waiter);
    // Nobody wants to know any more: the prompt closes.
    if (found->second->waiters.empty())
        m_questions.erase(found);
}

std::optional<std::string> ConsentDesk::refusedBefore(const Question& question)
{
    if (auto why = pauseOf(question.client, kRefusalsToBlock))
        return why;
    if (auto why = pauseOf(question.all, kRefusalsToBlockAll))
        return why;
    return question.crowd.empty() ? std::nullopt : pauseOf(question.crowd, kRefusalsToBlockCrowd);
}

std::optional<std::string> ConsentDesk::pauseOf(const std::string& key, int most)
{
    const auto found = m_refusals.find(key);
    if (found == m_refusals.end())
        return {};
    if (m_services.clock.bootNow() < found->second.until)
        return found->second.count >= most ? "blocked" : "cooling_down";
    // A block that is over begins anew.
    if (found->second.count >= most)
        m_refusals.erase(found);
    return {};
}

// The same program may have asked for other things meanwhile, or from other sessions: it is not asked about them one by
// one.
void ConsentDesk::refuse(std::uint64_t number, const ConsentAnswer& answer)
{
    const auto found = m_questions.find(number);
    const std::string client = found->second->client;
    const std::string all = found->second->all;
    const std::string crowd = found->second->crowd;
    countRefusal(client, kRefusalsToBlock, answer);
    if (!answer.isTimedOut)
        countRefusal(all, kRefusalsToBlockAll, answer);
    if (!crowd.empty() && !answer.isTimedOut)
        countRefusal(crowd, kRefusalsToBlockCrowd, answer);
    finish(number, denied(answer.isTimedOut ? "timed_out" : "refused"));
    std::vector<std::pair<std::uint64_t, std::string>> others;
    for (const auto& [other, question] : m_questions) {
        if (const auto why = refusedBefore(*question))
            others.emplace_back(other, *why);
    }
    for (const auto& [other, why] : others)
        finish(other, denied(why));
}

void ConsentDesk::countRefusal(const std::string& key, int most, const ConsentAnswer& answer)
{
    if (m_refusals.size() >= kMostClients && !m_refusals.contains(key))
        m_refusals.erase(std::ranges::min_element(m_refusals, {}, [](const auto& entry) { return entry.second.until; }));
    Refusals& refusals = m_refusals[key];
    const BootTime now = m_services.clock.bootNow();
    // Noes of long ago say nothing of a flood.
    if (most != kRefusalsToBlock && now - refusals.last > kBlock)
        refusals.count = 0;
    refusals.last = now;
    // Somebody who is away has not said no three times.
    if (!answer.isTimedOut)
        ++refusals.count;
    const bool isBlocked = refusals.count >= most;
    if (isBlocked)
        refusals.until = now + kBlock;
    else if (most == kRefusalsToBlock)
        refusals.until = now + kAfterRefusal;
    else
        refusals.until = now; // another program may be asked about at once, until there have been too many
}

// --- Grants -------------------------------------------------------------------------------------------------------------------

std::string ConsentDesk::add(Grant grant)
{
    dropOver();
    grant.id = randomToken(m_services.entropy, 9);
    // People name it in commands, where what begins with a dash is an option. It is no secret: nothing is lost.
    if (grant.id.front() == '-')
        grant.id.front() = 'x';
    grant.grantedAt = m_services.clock.now();
    // One grant for one subject: a wider or longer one takes the place of what it covers.
    std::erase_if(m_grants, [&](const auto& entry) {
        const Grant& old = entry.second;
        const bool isSame = old.profile == grant.profile && old.subject == grant.subject && old.widest.kind == grant.widest.kind
            && old.widest.audience == grant.widest.audience && old.widest.resources == grant.widest.resources
            && std::ranges::includes(grant.widest.scopes, old.widest.scopes);
        if (isSame)
            unstore(old);
        return isSame;
    });
    const std::string id = grant.id;
    store(grant);
    m_grants.insert_or_assign(id, std::move(grant));
    m_changed();
    return id;
}

int ConsentDesk::revoke(const std::string& id)
{
    const auto found = m_grants.find(id);
    if (found == m_grants.end())
        return 0;
    unstore(found->second);
    m_grants.erase(found);
    m_changed();
    return 1;
}

int ConsentDesk::revokeAll(const std::optional<ProfileId>& profile)
{
    const auto count = std::erase_if(m_grants, [&](const auto& entry) {
        const bool goes = !profile || entry.second.profile == *profile;
        if (goes)
            unstore(entry.second);
        return goes;
    });
    if (count > 0)
        m_changed();
    return static_cast<int>(count);
}

void ConsentDesk::noteUse(const std::string& id)
{
    const auto found = m_grants.find(id);
    if (found == m_grants.end())
        return;
    const WallTime now = m_services.clock.now();
    found->second.lastUsedAt = now;
    const auto stored = m_stored.find(id);
    if (stored == m_stored.end() || now - stored->second >= kBetweenUseRecords || now < stored->second)
        store(found->second);
}

void ConsentDesk::restore(std::vector<Grant> grants)
{
    const WallTime now = m_services.clock.now();
    for (Grant& grant : grants) {
        if (grant.isOver(now))
            unstore(grant);
        else
            m_grants.emplace(grant.id, std::move(grant));
    }
    m_changed();
}

void ConsentDesk::clear()
{
    while (!m_questions.empty())
        finish(m_questions.begin()->first, Error { ErrorCode::AgentLocked });
    m_grants.clear();
    m_stored.clear();
    m_writes.clear();
    m_changed();
}

void ConsentDesk::dropOver()
{
    std::erase_if(m_grants, [this, now = m_services.clock.now()](const auto& entry) {
        if (entry.second.isOver(now))
            unstore(entry.second);
        return entry.second.isOver(now);
    });
}

void ConsentDesk::store(const Grant& grant)
{
    if (!grant.isLasting())
        return;
    m_stored[grant.id] = m_services.clock.now();
    std::vector<RecordChange> changes;
    changes.push_back({ { grant.profile, RecordKind::Grant, grant.id }, sealable(grant.toJson()) });
    // It holds until the agent ends, stored or not.
    write(std::move(changes), "a grant is not stored: ");
}

void ConsentDesk::unstore(const Grant& grant)
{
    m_stored.erase(grant.id);
    if (!grant.isLasting())
        return;
    std::vector<RecordChange> changes;
    changes.push_back({ { grant.profile, RecordKind::Grant, grant.id }, {} });
    write(std::move(changes), "a grant that was taken back stays in the vault: ");
}

void ConsentDesk::write(std::vector<RecordChange> changes, std::string_view otherwise)
{
    // Destroying the oldest call forgets only what would be said of it; the write itself goes on.
    if (m_writes.size() >= kMostQuestions)
        m_writes.pop_front();
    m_writes.push_back(m_services.secrets.apply(std::move(changes), [otherwise](const Result<>& stored) {
        if (!stored)
            logWarning(lcConsent(), concat(otherwise, reasonOf(stored.error().code)));
    }));
}

} // namespace warder::core
