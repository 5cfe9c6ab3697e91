// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/viewmodels/agent_model.h"

#include "client/qt_text.h"
#include "desktop/text/error_text.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace warder::desktop {

using client::AgentClient;
using client::Answer;
using client::toQString;
using client::toUtf8;
using codec::Json;

namespace {

constexpr int kPage = 200;
constexpr Seconds kPresenceInterval = 30;

} // namespace

AgentModel::AgentModel(AgentClient& client, Now now, QObject* parent)
    : QObject(parent)
    , m_client(client)
    , m_now(now)
    , m_profiles(std::move(now))
{
    connect(&client, &AgentClient::linkChanged, this, &AgentModel::onLinkChanged);
    connect(&client, &AgentClient::eventArrived, this, &AgentModel::onEvent);
    connect(&client, &AgentClient::agentRecovered, this, [this] { Q_EMIT told(tr("The agent had ended unexpectedly. It runs again.")); });
}

AgentModel::~AgentModel() = default;

void AgentModel::onLinkChanged()
{
    m_isLoaded = false;
    m_listProblem.clear();
    m_profiles.setServed(m_client.link() == AgentClient::Link::Connected);
    if (m_client.link() == AgentClient::Link::Connected) {
        m_page.clear();
        m_lastActivity = 0;
        m_requestsToday = 0;
        askStatus();
        load({});
        countRequests();
    }
    Q_EMIT changed();
}

void AgentModel::load(const std::string& after)
{
    Json params = Json::object({ { "limit", kPage } });
    if (!after.empty())
        params.set("after", after);
    m_list = m_client.call("profile.list", std::move(params), [this](const Answer& answer) { onPage(answer); });
}

void AgentModel::onPage(const Answer& answer)
{
    m_list.reset();
    if (!answer) {
        // Locked meanwhile: unlocking loads again. A connection that broke says so itself.
        const std::string& reason = answer.error().reason;
        if (reason != "agent_locked" && reason != "agent_gone") {
            m_listProblem = errorText(answer.error());
            Q_EMIT changed();
        }
        askStatus();
        return;
    }
    if (const Json* rows = answer->find("profiles"); rows && rows->items()) {
        for (const Json& row : *rows->items())
            m_page.push_back(ProfileItem::fromJson(row));
    }
    if (const auto next = answer->stringAt("next")) {
        load(*next);
        return;
    }
    m_profiles.replaceAll(std::exchange(m_page, {}));
    m_isLoaded = true;
    Q_EMIT changed();
}

void AgentModel::reload()
{
    m_listProblem.clear();
    m_page.clear();
    load({});
    Q_EMIT changed();
}

void AgentModel::onEvent(const Json& event)
{
    const auto type = event.stringAt("type");
    if (type == "profile") {
        if (const Json* profile = event.find("profile"); profile && profile->stringAt("name")) {
            const QString name = toQString(*profile->stringAt("name"));
            m_profiles.put(ProfileItem::fromJson(*profile));
            Q_EMIT profileChanged(name);
        }
    } else if (type == "profile_removed") {
        const QString name = toQString(event.stringAt("name").value_or(""));
        m_profiles.remove(name);
        Q_EMIT profileChanged(name);
    } else if (type == "activity") {
        const QString program = toQString(event.stringAt("program").value_or(""));
        if (event.booleanAt("notify").value_or(false) && !program.isEmpty())
            Q_EMIT tokenTaken(toQString(event.stringAt("profile").value_or("")), program);
    } else if (type == "agent") {
        if (const Json* status = event.find("status"))
            onStatus(*status);
    }
}

void AgentModel::askStatus()
{
    m_status = m_client.call("agent.status", Json::object(), [this](const Answer& answer) {
        if (answer)
            onStatus(*answer);
    });
}

void AgentModel::onStatus(const Json& status)
{
    const bool wasLocked = m_isLocked;
    m_isLocked = status.booleanAt("locked").value_or(false);
    m_pausedUntil = status.integerAt("paused_until");
    m_needsPassword = status.booleanAt("password_needed").value_or(false);
    const Json* vault = status.find("vault");
    m_isPassphraseVault = vault && vault->stringAt("protection") == "passphrase";
    m_needsVaultChoice = vault && vault->stringAt("state") == "unavailable";
    const auto reason = vault ? vault->stringAt("reason") : std::nullopt;
    m_isVaultRestored = vault && vault->booleanAt("restored").value_or(false);
    m_isVaultLost = !m_isVaultRestored && (reason == "vault_key_missing" || reason == "vault_damaged");
    m_vaultTrouble = vault && vault->stringAt("message") && !m_needsVaultChoice ? errorText(toQString(vault->stringAt("reason").value_or("")), toQString(*vault->stringAt("message")))
                                                         : QString();
    m_fileTrouble = fileTrouble(status);
    if (m_isVaultRestored) {
        m_vaultTrouble = reason == "vault_damaged"
            ? tr("The vault is not what Warder wrote last: records are missing, or older than others. Nothing is refreshed until you accept what is there.")
            : tr("An older copy of the vault was put back. Nothing is refreshed until you accept it.");
    }
    if (m_isLocked && !wasLocked)
        m_isLoaded = false;
    if (!m_isLocked && (wasLocked || (!m_isLoaded && !m_list && m_listProblem.isEmpty())))
        reload();
    else
        Q_EMIT changed();
}

QString AgentModel::footerText() const
{
    switch (m_client.link()) {
    case AgentClient::Link::Connecting:
        return m_client.absence() == AgentClient::Absence::Died ? tr("Starting the agent again…") : tr("Looking for the agent…");
    case AgentClient::Link::Gone:
        return tr("The agent does not run");
    case AgentClient::Link::Refused:
        return tr("Not connected");
    case AgentClient::Link::Connected:
        break;
    }
    if (m_isLocked)
        return tr("Locked: nothing is served");
    const QString name = toQString(m_client.location().name);
    //: %1 is the name of a socket
    return tr("Serving on %1 · %n requests today", nullptr, static_cast<int>(m_requestsToday)).arg(name);
}

QString AgentModel::trouble() const
{
    switch (m_client.link()) {
    case AgentClient::Link::Gone:
        return absenceText();
    case AgentClient::Link::Refused:
        return m_client.problem();
    case AgentClient::Link::Connecting:
        return m_client.absence() == AgentClient::Absence::Died
            ? tr("The agent has ended unexpectedly and is being started again. Programs get no tokens for a moment.")
            : QString();
    case AgentClient::Link::Connected:
        return m_vaultTrouble.isEmpty() ? m_fileTrouble : m_vaultTrouble;
    }
    return {};
}

QString AgentModel::fileTrouble(const Json& status)
{
    const Json* settings = status.find("settings");
    const auto state = settings ? settings->stringAt("state") : std::nullopt;
    if (state && *state != "good") {
        const QString why = toQString(settings->stringAt("why").value_or(""));
        return *state == "kept" //: %1 is what is wrong with the file
            ? tr("The file settings.toml cannot be used (%1). The previous settings stay in force until Warder restarts.").arg(why)
            : tr("The file settings.toml cannot be used (%1). Programs get no tokens until you correct or remove the file.").arg(why);
    }
    const Json* activity = status.find("activity");
    if (activity && activity->stringAt("state") == "failed")
        return tr("Activity is not being recorded: %1").arg(toQString(activity->stringAt("why").value_or("")));
    return {};
}

QString AgentModel::absenceText() const
{
    switch (m_client.absence()) {
    case AgentClient::Absence::Stopped:
        return tr("The agent was stopped: programs get no tokens until you start it again.");
    case AgentClient::Absence::KeepsDying: {
        //: %1 is the path of a file
        const QString text = tr("The agent ends again and again, and starting it did not help. Its log may say why: %1");
        return text.arg(toQString(wire::folders().state + "/agent.log"));
    }
    case AgentClient::Absence::NotFound:
    case AgentClient::Absence::Died:
        break;
    }
    return tr("The agent has stopped: programs get no tokens until it runs again.");
}

void AgentModel::countRequests()
{
    if (m_client.link() != AgentClient::Link::Connected || m_isLocked)
        return;
    const QDateTime midnight = QDateTime::fromSecsSinceEpoch(m_now()).date().startOfDay();
    if (const Seconds day = midnight.toSecsSinceEpoch(); day != m_countedDay) {
        m_countedDay = day;
        m_requestsToday = 0;
        m_lastActivity = 0;
    }
    Json params = Json::object({ { "since", m_countedDay }, { "after", std::int64_t { m_lastActivity } }, { "limit", kPage } });
    m_count = m_client.call("activity.list", std::move(params), [this](const Answer& answer) {
        const Json* rows = answer ? answer->find("rows") : nullptr;
        if (!rows || !rows->items() || rows->items()->empty())
            return;
        const qint64 last = rows->items()->back().integerAt("id").value_or(0);
        const bool isFull = rows->items()->size() == kPage && last > m_lastActivity;
        m_requestsToday += static_cast<qint64>(rows->items()->size());
        m_lastActivity = last;
        Q_EMIT changed();
        if (isFull)
            countRequests();
    });
}

void AgentModel::act(std::string_view method, Json params, const QString& profile)
{
    m_action = m_client.call(method, std::move(params), [this, profile](const Answer& answer) {
        if (!answer)
            Q_EMIT failed(profile, errorText(answer.error()));
        else if (const auto message = answer->stringAt("message"))
            Q_EMIT told(toQString(*message));
    });
}

void AgentModel::refresh(const QString& profile)
{
    m_action = m_client.call("session.refresh", Json::object({ { "profile", toUtf8(profile) } }), [this, profile](const Answer& answer) {
        if (answer)
            return;
        const ProfileItem* item = m_profiles.find(profile);
        const std::string& reason = answer.error().reason;
        const bool isOver = reason == "signin_required" || reason == "session_ended" || reason == "secret_expired"; // or would be, if there were no token
        const bool holdsStill = isOver && item && item->holdsToken(m_now());
        Q_EMIT failed(profile, holdsStill ? tr("This token cannot be renewed: it holds until it ends. Sign in again before that.") : errorText(answer.error()));
    });
}

void AgentModel::acceptRestored()
{
    act("agent.confirm_restored", Json::object(), {});
}

void AgentModel::lock()
{
    act("agent.lock", Json::object(), {});
}

void AgentModel::unlock(const QString& password)
{
    if (!password.isEmpty()) {
        act("agent.unlock", Json::object({ { "password", toUtf8(password) } }), {});
        return;
    }
    m_unlock = m_client.call("agent.unlock", Json::object(), [this](const Answer& answer) {
        if (answer || answer.error().reason == "cancelled") // by the person, who knows
            return;
        if (answer.error().reason == "agent_locked") // its prompt cannot be shown
            Q_EMIT passwordAsked();
        else
            Q_EMIT failed({}, errorText(answer.error()));
    });
}

void AgentModel::protectByPassphrase(const QString& passphrase)
{
    protect(Json::object({ { "protection", "passphrase" }, { "password", toUtf8(passphrase) } }));
}

void AgentModel::protectByKeyFile()
{
    protect(Json::object({ { "protection", "keyfile" } }));
}

void AgentModel::protectByKeyring()
{
    protect(Json::object({ { "protection", "keyring" } }));
}

void AgentModel::notePresence()
{
    const Seconds now = m_now();
    if (link() != AgentClient::Link::Connected || m_isLocked || (now >= m_presentAt && now - m_presentAt < kPresenceInterval))
        return;
    m_presentAt = now;
    m_presence = m_client.call("agent.present", Json::object(), [](const Answer&) { });
}

void AgentModel::protect(Json params)
{
    m_protect = m_client.call("agent.rekey", std::move(params), [this](const Answer& answer) {
        m_protect.reset();
        Q_EMIT changed();
        if (!answer)
            Q_EMIT failed({}, errorText(answer.error()));
        else
            askStatus();
        Q_EMIT vaultChanged();
    });
    Q_EMIT changed();
}

void AgentModel::signOut(const QString& profile)
{
    act("session.signout", Json::object({ { "profile", toUtf8(profile) } }), profile);
}

void AgentModel::removeProfile(const QString& profile)
{
    act("profile.remove", Json::object({ { "profile", toUtf8(profile) } }), profile);
}

void AgentModel::setOrders(const QString& moved, std::vector<std::pair<QString, int>> orders)
{
    m_moved = moved;
    m_orders = std::move(orders);
    std::ranges::reverse(m_orders);
    setNextOrder();
}

void AgentModel::setNextOrder()
{
    if (m_orders.empty())
        return;
    const auto [profile, order] = m_orders.back();
    m_orders.pop_back();
    Json params = Json::object({ { "profile", toUtf8(profile) }, { "set", Json::object({ { "order", order } }) } });
    m_order = m_client.call("profile.put", std::move(params), [this](const Answer& answer) {
        if (answer) {
            setNextOrder();
            return;
        }
        m_orders.clear();
        Q_EMIT failed(m_moved, errorText(answer.error()));
    });
}

void AgentModel::shutdown()
{
    act("agent.shutdown", Json::object(), {});
}

void AgentModel::pause(std::chrono::seconds length)
{
    act("agent.pause", Json::object({ { "seconds", std::int64_t { length.count() } } }), {});
}

void AgentModel::fetchToken(const QString& profile)
{
    m_token = m_client.call("token.get", Json::object({ { "profile", toUtf8(profile) }, { "wait", 0 } }), [this, profile](Answer answer) {
        if (!answer) {
            Q_EMIT failed(profile, errorText(answer.error()));
            return;
        }
        Q_EMIT tokenShown(profile, toQString(answer->stringAt("token").value_or("")));
    });
}

void AgentModel::askPageAddress(const QString& url)
{
    m_pageAddress
        = m_client.call("page.address", Json::object({ { "url", toUtf8(url) } }), [this](const Answer& answer) {
              const QString address = answer ? toQString(answer->stringAt("address").value_or("")) : QString();
              if (address.isEmpty())
                  Q_EMIT pageAddressFailed();
              else
                  Q_EMIT pageAddressReady(address);
          });
}

} // namespace warder::desktop
