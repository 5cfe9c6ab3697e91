// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "platform/secret_service_probe.h"

#include "platform/qt_text.h"

#include <QDBusArgument>
#include <QDBusConnectionInterface>
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
constexpr auto kPromptDeadline = 120s;
constexpr int kCallTimeout = 5000; // ms
constexpr auto kDebounce = 200ms;

const auto kService = QLatin1String("org.freedesktop.secrets");
const auto kServicePath = QLatin1String("/org/freedesktop/secrets");
const auto kServiceInterface = QLatin1String("org.freedesktop.Secret.Service");
const auto kCollectionInterface = QLatin1String("org.freedesktop.Secret.Collection");
const auto kPromptInterface = QLatin1String("org.freedesktop.Secret.Prompt");
const auto kProperties = QLatin1String("org.freedesktop.DBus.Properties");

using Paths = QList<QDBusObjectPath>;

} // namespace

SecretPrompt::SecretPrompt(QDBusConnection connection, const QString& path, std::function<void(bool)> done)
    : m_done(std::move(done))
{
    connection.connect(QString(), path, kPromptInterface, QStringLiteral("Completed"), this, SLOT(onCompleted(bool, QDBusVariant)));
    QDBusMessage show = QDBusMessage::createMethodCall(kService, path, kPromptInterface, QStringLiteral("Prompt"));
    show << QString();
    connection.asyncCall(show, kCallTimeout);
}

void SecretPrompt::onCompleted(bool isDismissed, const QDBusVariant& result)
{
    Q_UNUSED(result)
    if (const auto done = std::exchange(m_done, nullptr))
        done(isDismissed);
}

//! One look, a step for each question.
class SecretServiceProbe::Look final : public PendingCall<KeyringAnswer>
{
public:
    Look(SecretServiceProbe& probe, const std::string& entry, Interaction interaction, std::function<void(KeyringAnswer)> done)
        : PendingCall(std::move(done))
        , m_probe(probe)
        , m_entry(entry)
        , m_interaction(interaction)
    { }

    void start()
    {
        m_deadline = m_probe.m_timers.after(kDeadline, [this] { finish(KeyringAnswer::NoAnswer); });
        m_connecting = m_probe.m_bus.connect([this](std::optional<QDBusConnection> connection) { onConnected(std::move(connection)); });
    }

private:
    void finish(KeyringAnswer answer)
    {
        m_deadline.reset();
        m_watcher.reset();
        complete(answer);
    }

    //! Sends and hands the reply on; what is no reply ends the look.
    void ask(QDBusMessage message, void (Look::*then)(const QDBusMessage&))
    {
        message.setAutoStartService(m_interaction == Interaction::Yes);
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
            || name == QLatin1String("org.freedesktop.DBus.Error.NameHasNoOwner")
            || name.startsWith(QLatin1String("org.freedesktop.DBus.Error.Spawn"));
        finish(isGone ? KeyringAnswer::NoService : KeyringAnswer::NoAnswer);
    }
    static QDBusMessage serviceCall(const char* method)
    {
        return QDBusMessage::createMethodCall(kService, kServicePath, kServiceInterface, QLatin1String(method));
    }

    void onConnected(std::optional<QDBusConnection> connection)
    {
        if (!connection) {
            finish(KeyringAnswer::NoService);
            return;
        }
        m_connection = std::move(connection);
        m_probe.listen(*m_connection);
        search();
    }

    void search()
    {
        // What QtKeychain stores with an entry.
        QMap<QString, QString> attributes;
        attributes.insert(QStringLiteral("server"), QStringLiteral("warder"));
        attributes.insert(QStringLiteral("user"), toQString(m_entry));
        QDBusMessage message = serviceCall("SearchItems");
        message << QVariant::fromValue(attributes);
        ask(std::move(message), &Look::onFound);
    }

    void onFound(const QDBusMessage& message)
    {
        const QDBusPendingReply<Paths, Paths> reply(message);
        if (reply.isError())
            finish(KeyringAnswer::NoAnswer);
        else if (!reply.argumentAt<0>().isEmpty())
            finish(KeyringAnswer::Present);
        else if (!reply.argumentAt<1>().isEmpty())
            onLocked(reply.argumentAt<1>());
        else
            askForCollection();
    }

    void askForCollection()
    {
        QDBusMessage message = serviceCall("ReadAlias");
        message << QStringLiteral("default");
        ask(std::move(message), &Look::onCollection);
    }

    void onCollection(const QDBusMessage& message)
    {
        const QDBusPendingReply<QDBusObjectPath> reply(message);
        m_collection = reply.isError() ? QString() : reply.value().path();
        // The collection "session" is forgotten at logout: a vault's key must not go there.
        if (m_collection.isEmpty() || m_collection == QLatin1String("/") || m_collection.endsWith(QLatin1String("/collection/session"))) {
            finish(KeyringAnswer::NoService);
            return;
        }
        QDBusMessage locked = QDBusMessage::createMethodCall(kService, m_collection, kProperties, QStringLiteral("Get"));
        locked << QString(kCollectionInterface) << QStringLiteral("Locked");
        ask(std::move(locked), &Look::onCollectionState);
    }

    void onCollectionState(const QDBusMessage& message)
    {
        const QDBusPendingReply<QDBusVariant> reply(message);
        const QVariant isLocked = reply.isError() ? QVariant() : reply.value().variant();
        if (isLocked.typeId() != QMetaType::Bool)
            finish(KeyringAnswer::NoAnswer);
        else if (isLocked.toBool())
            onLocked({ QDBusObjectPath(m_collection) });
        else
            finish(KeyringAnswer::Absent);
    }

    void onLocked(const Paths& paths)
    {
        if (m_interaction == Interaction::No || m_hasUnlocked) {
            finish(KeyringAnswer::Locked);
            return;
        }
        m_hasUnlocked = true;
        QDBusMessage message = serviceCall("Unlock");
        message << QVariant::fromValue(paths);
        ask(std::move(message), &Look::onUnlock);
    }

    void onUnlock(const QDBusMessage& message)
    {
        const QDBusPendingReply<Paths, QDBusObjectPath> reply(message);
        if (reply.isError()) {
            finish(KeyringAnswer::NoAnswer);
            return;
        }
        const QString prompt = reply.argumentAt<1>().path();
        if (prompt == QLatin1String("/")) {
            search();
            return;
        }
        m_deadline = m_probe.m_timers.after(kPromptDeadline, [this] { finish(KeyringAnswer::NoAnswer); });
        m_prompt = std::make_unique<SecretPrompt>(*m_connection, prompt, [this](bool isDismissed) { onPrompted(isDismissed); });
    }

    void onPrompted(bool isDismissed)
    {
        m_prompt.release()->deleteLater();
        m_deadline = m_probe.m_timers.after(kDeadline, [this] { finish(KeyringAnswer::NoAnswer); });
        if (isDismissed)
            finish(KeyringAnswer::Dismissed);
        else
            search();
    }

    SecretServiceProbe& m_probe;
    std::string m_entry;
    Interaction m_interaction;
    std::optional<QDBusConnection> m_connection;
    QString m_collection;
    bool m_hasUnlocked = false;
    std::unique_ptr<Call> m_deadline;
    std::unique_ptr<Call> m_connecting;
    std::unique_ptr<QDBusPendingCallWatcher> m_watcher;
    std::unique_ptr<SecretPrompt> m_prompt;
};

SecretServiceProbe::SecretServiceProbe(TimerService& timers, std::optional<std::string> busAddress)
    : m_timers(timers)
    , m_bus(std::move(busAddress))
{
    qDBusRegisterMetaType<QMap<QString, QString>>();
    qDBusRegisterMetaType<Paths>();
}

SecretServiceProbe::~SecretServiceProbe() = default;

std::unique_ptr<Call> SecretServiceProbe::look(const std::string& entry, Interaction interaction, std::function<void(KeyringAnswer)> done)
{
    auto look = std::make_unique<Look>(*this, entry, interaction, std::move(done));
    look->start();
    return look;
}

void SecretServiceProbe::listen(QDBusConnection connection)
{
    if (std::exchange(m_listensTo, m_bus.generation()) == m_bus.generation())
        return; // a bus that has come back is another one
    // Without a service's name: naming one makes Qt ask the bus who that is, and wait. Who fakes these signals gets one
    // more question asked.
    const auto slot = SLOT(onSomethingChanged());
    const QString any;
    connection.connect(any, any, kServiceInterface, QStringLiteral("CollectionChanged"), this, slot);
    connection.connect(any, any, kServiceInterface, QStringLiteral("CollectionCreated"), this, slot);
    connection.connect(any, any, kProperties, QStringLiteral("PropertiesChanged"), { QString(kCollectionInterface) }, any, this, slot);
    connection.connect(QStringLiteral("org.freedesktop.DBus"), any, QStringLiteral("org.freedesktop.DBus"), QStringLiteral("NameOwnerChanged"),
                       { QString(kService) }, any, this, slot);
}

void SecretServiceProbe::onSomethingChanged()
{
    m_debounce = m_timers.after(kDebounce, [this] {
        if (m_handler)
            m_handler();
    });
}

} // namespace warder::platform
