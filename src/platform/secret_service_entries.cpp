// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "platform/secret_service_entries.h"

#include "platform/qt_text.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCall>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <chrono>
#include <utility>

namespace warder::platform {

namespace {

using namespace std::chrono_literals;

constexpr auto kDeadline = 5s;
constexpr int kCallTimeout = 5000; // ms

const auto kService = QLatin1String("org.freedesktop.secrets");

using Paths = QList<QDBusObjectPath>;

} // namespace

//! Finds the entries and deletes one after the other.
class SecretServiceEntries::Removal final : public PendingCall<Result<int>>
{
public:
    Removal(SecretServiceEntries& entries, const std::string& service, const std::string& user, Done done)
        : PendingCall(std::move(done))
        , m_entries(entries)
    {
        m_attributes.insert(QStringLiteral("service"), toQString(service));
        m_attributes.insert(QStringLiteral("username"), toQString(user));
    }

    void start()
    {
        m_deadline = m_entries.m_timers.after(kDeadline, [this] { finish(Error { ErrorCode::KeyringNoAnswer }); });
        m_connecting = m_entries.m_bus.connect([this](std::optional<QDBusConnection> connection) { onConnected(std::move(connection)); });
    }

private:
    void finish(Result<int> result)
    {
        m_deadline.reset();
        m_watcher.reset();
        complete(std::move(result));
    }
    void ask(QDBusMessage message, void (Removal::*then)(const QDBusMessage&))
    {
        // A person has asked, and the program whose entry it is would start the service as well. Searching never prompts.
        message.setAutoStartService(true);
        m_watcher = std::make_unique<QDBusPendingCallWatcher>(m_connection->asyncCall(message, kCallTimeout));
        QObject::connect(m_watcher.get(), &QDBusPendingCallWatcher::finished, m_watcher.get(), [this, then] {
            const QDBusMessage reply = m_watcher->reply();
            m_watcher.release()->deleteLater(); // we are in its signal
            if (reply.type() == QDBusMessage::ReplyMessage)
                (this->*then)(reply);
            else
                onError(reply.errorName());
        });
    }
    void onError(const QString& name)
    {
        const bool isGone = name == QLatin1String("org.freedesktop.DBus.Error.ServiceUnknown")
            || name == QLatin1String("org.freedesktop.DBus.Error.NameHasNoOwner") || name.startsWith(QLatin1String("org.freedesktop.DBus.Error.Spawn"));
        const bool isLocked = name == QLatin1String("org.freedesktop.Secret.Error.IsLocked");
        finish(Error { isGone ? ErrorCode::KeyringAbsent : isLocked ? ErrorCode::KeyringLocked : ErrorCode::KeyringNoAnswer });
    }

    void onConnected(std::optional<QDBusConnection> connection)
    {
        if (!connection) {
            finish(Error { ErrorCode::KeyringAbsent });
            return;
        }
        m_connection = std::move(connection);
        QDBusMessage message = QDBusMessage::createMethodCall(kService, QStringLiteral("/org/freedesktop/secrets"),
                                                              QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("SearchItems"));
        message << QVariant::fromValue(m_attributes);
        ask(std::move(message), &Removal::onFound);
    }
    void onFound(const QDBusMessage& message)
    {
        const QDBusPendingReply<Paths, Paths> reply(message);
        if (reply.isError()) {
            finish(Error { ErrorCode::KeyringNoAnswer });
            return;
        }
        m_unlocked = reply.argumentAt<0>();
        m_hasLocked = !reply.argumentAt<1>().isEmpty();
        next();
    }
    void next()
    {
        if (m_unlocked.isEmpty()) {
            finish(m_hasLocked ? Result<int>(Error { ErrorCode::KeyringLocked }) : Result<int>(m_removed));
            return;
        }
        const QString path = m_unlocked.takeFirst().path();
        ask(QDBusMessage::createMethodCall(kService, path, QStringLiteral("org.freedesktop.Secret.Item"), QStringLiteral("Delete")), &Removal::onDeleted);
    }
    void onDeleted(const QDBusMessage& message)
    {
        const QDBusPendingReply<QDBusObjectPath> reply(message);
        // A prompt would have to be shown first: the entry is as good as locked.
        if (reply.isError() || reply.value().path() != QLatin1String("/"))
            m_hasLocked = true;
        else
            ++m_removed;
        next();
    }

    SecretServiceEntries& m_entries;
    QMap<QString, QString> m_attributes;
    Paths m_unlocked;
    bool m_hasLocked = false;
    int m_removed = 0;
    std::optional<QDBusConnection> m_connection;
    std::unique_ptr<Call> m_deadline;
    std::unique_ptr<Call> m_connecting;
    std::unique_ptr<QDBusPendingCallWatcher> m_watcher;
};

SecretServiceEntries::SecretServiceEntries(TimerService& timers, std::optional<std::string> busAddress)
    : m_timers(timers)
    , m_bus(std::move(busAddress))
{
    qDBusRegisterMetaType<QMap<QString, QString>>();
    qDBusRegisterMetaType<Paths>();
}

SecretServiceEntries::~SecretServiceEntries() = default;

std::unique_ptr<Call> SecretServiceEntries::remove(const std::string& service, const std::string& user, std::function<void(Result<int>)> done)
{
    auto removal = std::make_unique<Removal>(*this, service, user, std::move(done));
    removal->start();
    return removal;
}

} // namespace warder::platform
