// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "core/revocation_queue.h"

#include "base/log.h"
#include "core/http_exchange.h"
#include "core/refresh_policy.h"
#include "core/session_record.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace warder::core {

using codec::Json;
using std::chrono::seconds;

namespace {

Q_LOGGING_CATEGORY(lcRevocation, "warder.core.revocation")

constexpr std::chrono::hours kGivenUpAfter { 24 };
constexpr std::size_t kMost = 256;
// So that a provider that has just failed, and many sign-outs at once, are not answered by a burst.
constexpr seconds kFirstPause { 30 };

double randomFraction(Entropy& entropy)
{
    std::array<std::byte, 4> bytes {};
    entropy.fill(bytes);
    std::uint32_t number = 0;
    std::memcpy(&number, bytes.data(), sizeof number);
    return static_cast<double>(number) / 4294967296.0;
}

Secret sealed(const PendingRevocation& revocation)
{
    const TransportIdentity& identity = revocation.http.identity;
    Json headers = Json::array();
    for (const HttpHeader& header : revocation.http.headers)
        headers.append(Json::array({ Json(header.name), Json(header.value) }));
    Json json = Json::object();
    json.set("v", 1)
        .set("url", revocation.url)
        .set("issuer", revocation.issuer)
        .set("client_id", revocation.client.id)
        .set("client_auth", oauth::nameOf(revocation.client.auth))
        .set("client_secret", revocation.client.secret.copyToInsecureString())
        .set("token", revocation.token.copyToInsecureString())
        .set("is_refresh_token", revocation.kind == oauth::RevokedToken::Refresh)
        .set("ca_file", identity.caFile)
        .set("client_certificate", identity.clientCertificate)
        .set("client_key", identity.clientKey)
        .set("proxy", identity.proxy)
        .set("insecure_skip_verify", identity.insecureSkipVerify)
        .set("http2", identity.http2)
        .set("allow_http", revocation.http.allowHttp)
        .set("allow_private", revocation.http.allowPrivate)
        .set("headers", std::move(headers))
        .set("first_tried", std::int64_t { revocation.firstTried.time_since_epoch().count() });
    Secret text = sealable(json);
    for (const char* name : { "client_secret", "token" })
        wipe(*json.find(name)->string());
    return text;
}

std::optional<PendingRevocation> pendingFrom(const Record& record)
{
    auto json = jsonFrom(record.value);
    Json* token = json ? json->find("token") : nullptr;
    Json* secret = json ? json->find("client_secret") : nullptr;
    const auto auth = json ? oauth::parseClientAuth(json->stringAt("client_auth").value_or("")) : Result<oauth::ClientAuth>(Error {});
    if (!token || !token->string() || !secret || !secret->string() || !auth || json->integerAt("v") != 1)
        return {};
    PendingRevocation revocation;
    revocation.profile = record.key.profile;
    revocation.token = Secret::take(*token->string());
    revocation.client.secret = Secret::take(*secret->string());
    revocation.client.auth = *auth;
    revocation.client.id = json->stringAt("client_id").value_or("");
    revocation.url = json->stringAt("url").value_or("");
    revocation.issuer = json->stringAt("issuer").value_or("");
    revocation.kind = json->booleanAt("is_refresh_token").value_or(true) ? oauth::RevokedToken::Refresh : oauth::RevokedToken::Access;
    TransportIdentity& identity = revocation.http.identity;
    identity.caFile = json->stringAt("ca_file").value_or("");
    identity.clientCertificate = json->stringAt("client_certificate").value_or("");
    identity.clientKey = json->stringAt("client_key").value_or("");
    identity.proxy = json->stringAt("proxy").value_or("");
    identity.insecureSkipVerify = json->booleanAt("insecure_skip_verify").value_or(false);
    identity.http2 = json->booleanAt("http2").value_or(false);
    revocation.http.allowHttp = json->booleanAt("allow_http").value_or(false);
    revocation.http.allowPrivate = json->booleanAt("allow_private").value_or(false);
    if (const Json* headers = json->find("headers"); headers && headers->items()) {
        for (const Json& header : *headers->items()) {
            const auto* pair = header.items();
            if (pair && pair->size() == 2 && (*pair)[0].string() && (*pair)[1].string())
                revocation.http.headers.push_back({ *(*pair)[0].string(), *(*pair)[1].string() });
        }
    }
    revocation.firstTried = WallTime(seconds(json->integerAt("first_tried").value_or(0)));
    return revocation;
}

} // namespace

RevocationQueue::RevocationQueue(const Services& services)
    : m_services(services)
{ }

RevocationQueue::~RevocationQueue() = default;

void RevocationQueue::add(PendingRevocation revocation)
{
    if (m_entries.size() >= kMost)
        drop(m_entries.begin()->first, "too many wait");
    const std::string name = randomToken(m_services.entropy, 9);
    std::vector<RecordChange> changes;
    changes.push_back({ { revocation.profile, RecordKind::Revocation, name }, sealed(revocation) });
    Entry& entry = m_entries[name];
    entry.revocation = std::move(revocation);
    entry.write = m_services.secrets.apply(std::move(changes), [](const Result<>& stored) {
        if (!stored)
            logWarning(lcRevocation(), concat("a revocation that has to be repeated could not be written: ", reasonOf(stored.error().code)));
    });
    plan(name);
}

void RevocationQueue::restore(const Record& record)
{
    const std::string& name = record.key.name;
    if (m_entries.contains(name))
        return;
    auto revocation = pendingFrom(record);
    Entry& entry = m_entries[name];
    entry.revocation.profile = record.key.profile;
    if (!revocation) {
        drop(name, "it cannot be read");
        return;
    }
    entry.revocation = std::move(*revocation);
    plan(name);
}

void RevocationQueue::stop()
{
    m_entries.clear();
    m_removing.reset();
}

void RevocationQueue::retryNow()
{
    for (auto& [name, entry] : m_entries) {
        // The provider's own wish counts all the same.
        if (entry.dueAt && entry.revocation.retryAfter == seconds::zero() && entry.failures > 1) {
            entry.failures = 1;
            plan(name);
        }
    }
}

void RevocationQueue::plan(const std::string& name)
{
    Entry& entry = m_entries.at(name);
    const auto pause = std::max<std::chrono::milliseconds>(kFirstPause, backoff(entry.failures, entry.revocation.retryAfter, randomFraction(m_services.entropy)));
    entry.dueAt = m_services.clock.bootNow() + pause;
    // The timer that may be calling us is replaced: the name must not be its own.
    entry.call = m_services.timers.at(*entry.dueAt, [this, name] {
        const std::string due = name;
        send(due);
    });
}

void RevocationQueue::send(const std::string& name)
{
    Entry& entry = m_entries.at(name);
    entry.dueAt.reset();
    const PendingRevocation& revocation = entry.revocation;
    const WallTime now = m_services.clock.now();
    if (now - revocation.firstTried > kGivenUpAfter) {
        drop(name, "the provider could not be told for a day");
        return;
    }
    const auto request = oauth::revocationRequest(revocation.client, revocation.token, revocation.kind);
    if (!request) {
        drop(name, "it cannot be sent");
        return;
    }
    Profile profile;
    profile.http = revocation.http;
    entry.call = m_services.http.send(issuedBy(formRequest(profile, revocation.url, *request), profile, revocation.issuer),
                                      [this, name](Result<HttpResponse> response) {
                                          const std::string answered = name;
                                          onAnswer(answered, std::move(response));
                                      });
}

void RevocationQueue::onAnswer(const std::string& name, Result<HttpResponse> response)
{
    const Result<> revoked = response ? oauth::checkRevocationAnswer(toServerAnswer(std::move(*response)), m_services.clock.now())
                                      : Result<>(response.error());
    if (revoked) {
        drop(name, {});
        return;
    }
    if (retryabilityOf(revoked.error().code) != Retryability::Transient) {
        drop(name, "the provider refuses it");
        return;
    }
    Entry& entry = m_entries.at(name);
    ++entry.failures;
    entry.revocation.retryAfter = seconds(revoked.error().retryAfterSeconds);
    plan(name);
}

void RevocationQueue::drop(const std::string& name, std::string_view why)
{
    const auto node = m_entries.extract(name);
    if (node.empty())
        return;
    if (!why.empty())
        logWarning(lcRevocation(), concat("a revocation is given up: ", why));
    std::vector<RecordChange> changes;
    changes.push_back({ { node.mapped().revocation.profile, RecordKind::Revocation, node.key() }, {} });
    m_removing = m_services.secrets.apply(std::move(changes), [](const Result<>& stored) {
        if (!stored)
            logWarning(lcRevocation(), concat("a revocation that is over could not be removed: ", reasonOf(stored.error().code)));
    });
}

} // namespace warder::core
