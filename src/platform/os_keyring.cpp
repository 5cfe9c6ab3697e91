// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "platform/os_keyring.h"

#include "platform/qt_text.h"
#include "platform/secret_service_probe.h"

#include <qt6keychain/keychain.h>

#include <QLibrary>
#include <QObject>

#include <chrono>
#include <utility>

namespace warder::platform {

namespace {

using namespace std::chrono_literals;

constexpr auto kDeadline = 5s;
constexpr auto kPromptDeadline = 120s;

//! QtKeychain chooses KWallet by the same variable; there is no Secret Service to ask then.
bool isKde()
{
    return qgetenv("XDG_CURRENT_DESKTOP").contains("KDE");
}

KeyringAnswer answerOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::NoError:
        return KeyringAnswer::Present;
    case QKeychain::EntryNotFound:
        return KeyringAnswer::Absent;
    case QKeychain::AccessDeniedByUser:
        return KeyringAnswer::Dismissed;
    case QKeychain::AccessDenied:
        return KeyringAnswer::Locked;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return KeyringAnswer::NoService;
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError:
        return KeyringAnswer::NoAnswer;
    }
    return KeyringAnswer::NoAnswer;
}

//! libsecret, which QtKeychain loads, keeps its session with the first keyring daemon for ever: after a restart of the
//! daemon every job fails ("The session wrapping the secret does not exist").
void forgetLibsecretSession()
{
    QLibrary libsecret(QStringLiteral("secret-1"), 0);
    if (const auto disconnect = libsecret.resolve("secret_service_disconnect"))
        disconnect();
}

} // namespace

//! One read or write: the look, then the job. A job is never deleted, it ends by itself some day: deleting one that waits
//! is a use after free in QtKeychain 0.13.
class OsKeyring::Operation final : public PendingCall<KeyringReply>
{
public:
    Operation(OsKeyring& keyring, std::string entry, std::optional<Secret> toWrite, std::function<void(KeyringReply)> done)
        : PendingCall(std::move(done))
        , m_keyring(keyring)
        , m_entry(std::move(entry))
        , m_toWrite(std::move(toWrite))
    { }

    void start(Interaction interaction)
    {
        if (!m_keyring.m_hasBus) {
            m_step = m_keyring.m_timers.soon([this] { complete({ KeyringAnswer::NoService, {} }); });
        } else if (isKde()) {
            m_deadline = m_keyring.m_timers.after(interaction == Interaction::Yes ? kPromptDeadline : kDeadline,
                                                  [this] { complete({ KeyringAnswer::NoAnswer, {} }); });
            runJob();
        } else {
            m_step = m_keyring.m_probe->look(m_entry, interaction, [this](KeyringAnswer answer) { onLooked(answer); });
        }
    }

private:
    void onLooked(KeyringAnswer answer)
    {
        const bool willAnswer = answer == KeyringAnswer::Present || (answer == KeyringAnswer::Absent && m_toWrite);
        if (!willAnswer) {
            complete({ answer, {} });
            return;
        }
        m_deadline = m_keyring.m_timers.after(kDeadline, [this] { complete({ KeyringAnswer::NoAnswer, {} }); });
        runJob();
    }

    void runJob()
    {
        const auto service = QStringLiteral("warder");
        QKeychain::Job* job = nullptr;
        if (m_toWrite) {
            auto* writing = new QKeychain::WritePasswordJob(service);
            writing->setTextData(m_toWrite->revealText([](std::string_view text) { return toQString(text); }));
            job = writing;
        } else {
            job = new QKeychain::ReadPasswordJob(service);
        }
        job->setKey(toQString(m_entry));
        job->setInsecureFallback(false);
        QObject::connect(job, &QKeychain::Job::finished, &m_context, [this](QKeychain::Job* finished) { onJobFinished(*finished); });
        job->start();
    }

    void onJobFinished(QKeychain::Job& job)
    {
        KeyringReply reply { answerOf(job.error()), {} };
        if (reply.answer == KeyringAnswer::NoAnswer && !std::exchange(m_hasRetried, true)) {
            forgetLibsecretSession();
            runJob();
            return;
        }
        if (const auto* reading = qobject_cast<QKeychain::ReadPasswordJob*>(&job); reading && reply.answer == KeyringAnswer::Present) {
            std::string text = reading->textData().toStdString();
            reply.value = Secret::take(text);
        }
        // The look has seen it, or may write it: QtKeychain's "not found" means nothing then.
        if (reply.answer == KeyringAnswer::Absent && !isKde())
            reply.answer = KeyringAnswer::NoAnswer;
        complete(std::move(reply));
    }

    OsKeyring& m_keyring;
    std::string m_entry;
    std::optional<Secret> m_toWrite;
    bool m_hasRetried = false;
    std::unique_ptr<Call> m_step;
    std::unique_ptr<Call> m_deadline;
    QObject m_context;
};

OsKeyring::OsKeyring(TimerService& timers, std::optional<std::string> sessionBusAddress)
    : m_timers(timers)
    , m_hasBus(sessionBusAddress.has_value())
    , m_probe(std::make_unique<SecretServiceProbe>(timers, std::move(sessionBusAddress)))
{ }

OsKeyring::~OsKeyring() = default;

std::unique_ptr<Call> OsKeyring::read(const std::string& entry, Interaction interaction, std::function<void(KeyringReply)> done)
{
    auto operation = std::make_unique<Operation>(*this, entry, std::nullopt, std::move(done));
    operation->start(interaction);
    return operation;
}

std::unique_ptr<Call>
OsKeyring::write(const std::string& entry, Secret value, Interaction interaction, std::function<void(KeyringAnswer)> done)
{
    auto operation = std::make_unique<Operation>(*this, entry, std::move(value),
                                                 [done = std::move(done)](KeyringReply reply) { done(reply.answer); });
    operation->start(interaction);
    return operation;
}

void OsKeyring::remove(const std::string& entry)
{
    if (!m_hasBus)
        return;
    auto* job = new QKeychain::DeletePasswordJob(QStringLiteral("warder"));
    job->setKey(toQString(entry));
    job->start();
}

void OsKeyring::setChangeHandler(std::function<void()> handler)
{
    m_probe->setChangeHandler(std::move(handler));
}

} // namespace warder::platform
