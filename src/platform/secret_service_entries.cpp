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
#include <QDBusVariant>

#include <chrono>
#include <functional>
#include <utility>

namespace warder::platform {

//! The Secret structure of the Secret Service (its specification, "Secret").
struct ServiceSecret
{
    QDBusObjectPath session;
    QByteArray parameters; //!< empty: the session is a plain one
    QByteArray value;
    QString contentType;
};

static QDBusArgument& operator<<(QDBusArgument& argument, const ServiceSecret& secret)
{
    argument.beginStructure();
    argument << secret.session << secret.parameters << secret.value << secret.contentType;
    argument.endStructure();
    return argument;
}

static const QDBusArgument& operator>>(const QDBusArgument& argument, ServiceSecret& secret)
{
    argument.beginStructure();
    argument >> secret.session >> secret.parameters >> secret.value >> secret.contentType;
    argument.endStructure();
    return argument;
}

namespace {

using namespace std::chrono_literals;

constexpr auto kDeadline = 5s;
constexpr int kCallTimeout = 5000; // ms

const auto kService = QLatin1String("org.freedesktop.secrets");

using Paths = QList<QDBusObjectPath>;
using Attributes = QMap<QString, QString>;

const QString kServicePath = QStringLiteral("/org/freedesktop/secrets");
const QString kServiceInterface = QStringLiteral("org.freedesktop.Secret.Service");
const auto kNothing = QLatin1String("/"); // "no object" in the service's answers

struct Unit { };

Attributes attributesFor(const std::string& service, const std::string& user)
{
    return { { QStringLiteral("service"), toQString(service) }, { QStringLiteral("username"), toQString(user) } };
}

} // namespace

//! One conversation with the service: connected, asked call by call, ended at a deadline.
template<class T>
class SecretServiceEntries::Question : public PendingCall<Result<T>>
{
public:
    Question(SecretServiceEntries& entries, typename PendingCall<Result<T>>::Done done)
        : PendingCall<Result<T>>(std::move(done))
        , m_entries(entries)
    { }

    void start()
    {
        m_deadline = m_entries.m_timers.after(kDeadline, [this] { finish(Error { ErrorCode::KeyringNoAnswer }); });
        m_connecting = m_entries.m_bus.connect([this](std::optional<QDBusConnection> connection) {
            m_connection = std::move(connection);
            if (m_connection)
                begin();
            else
                finish(Error { ErrorCode::KeyringAbsent });
        });
    }

protected:
    virtual void begin() = 0;

    void finish(Result<T> result)
    {
        m_deadline.reset();
        m_watcher.reset();
        this->complete(std::move(result));
    }

    void ask(const QString& path, const QString& interface, const QString& method, const QVariantList& arguments, std::function<void(const QDBusMessage&)> then)
    {
        QDBusMessage message = QDBusMessage::createMethodCall(kService, path, interface, method);
        message.setArguments(arguments);
        // A person has asked, and the program whose entry it is would start the service as well. Nothing here prompts.
        message.setAutoStartService(true);
        m_watcher = std::make_unique<QDBusPendingCallWatcher>(m_connection->asyncCall(message, kCallTimeout));
        QObject::connect(m_watcher.get(), &QDBusPendingCallWatcher::finished, m_watcher.get(), [this, then = std::move(then)] {
            const QDBusMessage reply = m_watcher->reply();
            const auto next = then; // ours goes with the watcher
            m_watcher.release()->deleteLater(); // we are in its signal
            if (reply.type() == QDBusMessage::ReplyMessage)
                next(reply);
            else
                finish(errorFor(reply.errorName()));
        });
    }

private:
    static Error errorFor(const QString& name)
    {
        const bool isGone = name == QLatin1String("org.freedesktop.DBus.Error.ServiceUnknown")
            || name == QLatin1String("org.freedesktop.DBus.Error.NameHasNoOwner") || name.startsWith(QLatin1String("org.freedesktop.DBus.Error.Spawn"));
        const bool isLocked = name == QLatin1String("org.freedesktop.Secret.Error.IsLocked");
        return Error { isGone ? ErrorCode::KeyringAbsent : isLocked ? ErrorCode::KeyringLocked : ErrorCode::KeyringNoAnswer };
    }

    SecretServiceEntries& m_entries;
    std::optional<QDBusConnection> m_connection;
    std::unique_ptr<Call> m_deadline;
    std::unique_ptr<Call> m_connecting;
    std::unique_ptr<QDBusPendingCallWatcher> m_watcher;
};

//! Finds the entries and deletes one after the other.
class SecretServiceEntries::Removal final : public Question<int>
{
public:
    Removal(SecretServiceEntries& entries, Attributes attributes, Done done)
        : Question(entries, std::move(done))
        , m_attributes(std::move(attributes))
    { }

private:
    void begin() override
    {
        ask(kServicePath, kServiceInterface, QStringLiteral("SearchItems"), { QVariant::fromValue(m_attributes) },
            [this](const QDBusMessage& message) { onFound(message); });
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
        ask(m_unlocked.takeFirst().path(), QStringLiteral("org.freedesktop.Secret.Item"), QStringLiteral("Delete"), {},
            [this](const QDBusMessage& message) { onDeleted(message); });
    }
    void onDeleted(const QDBusMessage& message)
    {
        const QDBusPendingReply<QDBusObjectPath> reply(message);
        // A prompt would have to be shown first: the entry is as good as locked.
        if (reply.isError() || reply.value().path() != kNothing)
            m_hasLocked = true;
        else
            ++m_removed;
        next();
    }

    const Attributes m_attributes;
    Paths m_unlocked;
    bool m_hasLocked = false;
    int m_removed = 0;
};

//! Opens a session without encryption of its own, as go-keyring does (the bus is the person's), and makes the entry.
class SecretServiceEntries::Writing final : public Question<Unit>
{
public:
    Writing(SecretServiceEntries& entries, core::ForeignEntry entry, Done done)
        : Question(entries, std::move(done))
        , m_entry(std::move(entry))
    { }

private:
    void begin() override
    {
        ask(kServicePath, kServiceInterface, QStringLiteral("OpenSession"), { QStringLiteral("plain"), QVariant::fromValue(QDBusVariant(QString())) },
            [this](const QDBusMessage& message) { onSession(message); });
    }
    void onSession(const QDBusMessage& message)
    {
        const QDBusPendingReply<QDBusVariant, QDBusObjectPath> reply(message);
        if (reply.isError()) {
            finish(Error { ErrorCode::KeyringNoAnswer });
            return;
        }
        m_session = reply.argumentAt<1>();
        ask(kServicePath, kServiceInterface, QStringLiteral("ReadAlias"), { QStringLiteral("default") },
            [this](const QDBusMessage& answer) { onCollection(answer); });
    }
    void onCollection(const QDBusMessage& message)
    {
        const QDBusPendingReply<QDBusObjectPath> reply(message);
        if (reply.isError() || reply.value().path() == kNothing) {
            finish(Error { ErrorCode::KeyringAbsent });
            return;
        }
        const QVariantMap properties { { QStringLiteral("org.freedesktop.Secret.Item.Label"), toQString(m_entry.label) },
                                       { QStringLiteral("org.freedesktop.Secret.Item.Attributes"), QVariant::fromValue(attributesFor(m_entry.service, m_entry.user)) } };
        ServiceSecret secret { m_session, {}, {}, QStringLiteral("text/plain; charset=utf8") };
        m_entry.value.revealText([&secret](std::string_view text) { secret.value = QByteArray(text.data(), static_cast<qsizetype>(text.size())); });
        m_entry.value = {};
        ask(reply.value().path(), QStringLiteral("org.freedesktop.Secret.Collection"), QStringLiteral("CreateItem"),
            { properties, QVariant::fromValue(secret), true }, [this](const QDBusMessage& answer) { onCreated(answer); });
        secret.value.fill('\0');
    }
    void onCreated(const QDBusMessage& message)
    {
        const QDBusPendingReply<QDBusObjectPath, QDBusObjectPath> reply(message);
        // A prompt instead of an entry: the collection is locked.
        if (reply.isError() || reply.argumentAt<0>().path() == kNothing)
            finish(Error { reply.isError() ? ErrorCode::KeyringNoAnswer : ErrorCode::KeyringLocked });
        else
            finish(Unit {});
    }

    core::ForeignEntry m_entry;
    QDBusObjectPath m_session;
};

SecretServiceEntries::SecretServiceEntries(TimerService& timers, std::optional<std::string> busAddress)
    : m_timers(timers)
    , m_bus(std::move(busAddress))
{
    qDBusRegisterMetaType<QMap<QString, QString>>();
    qDBusRegisterMetaType<Paths>();
    qDBusRegisterMetaType<ServiceSecret>();
}

SecretServiceEntries::~SecretServiceEntries() = default;

std::unique_ptr<Call> SecretServiceEntries::remove(const std::string& service, const std::string& user, std::function<void(Result<int>)> done)
{
    auto removal = std::make_unique<Removal>(*this, attributesFor(service, user), std::move(done));
    removal->start();
    return removal;
}

std::unique_ptr<Call> SecretServiceEntries::store(core::ForeignEntry entry, std::function<void(Result<>)> done)
{
    auto writing = std::make_unique<Writing>(*this, std::move(entry), [done = std::move(done)](const Result<Unit>& written) {
        done(written ? Result<>() : Result<>(written.error()));
    });
    writing->start();
    return writing;
}

} // namespace warder::platform
