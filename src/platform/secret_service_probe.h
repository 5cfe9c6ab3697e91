// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "platform/keyring.h"
#include "platform/message_bus.h"

#include <QDBusVariant>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace warder::platform {

//! Asks the Secret Service on the session bus what it would say about an entry, without prompting: QtKeychain alone takes
//! a locked keyring, a dismissed prompt and a stray bus for "no such entry" (platform-facts A3).
class SecretServiceProbe final : public QObject
{
    Q_OBJECT

public:
    //! `timers` must outlive the probe.
    SecretServiceProbe(TimerService& timers, std::optional<std::string> busAddress);
    ~SecretServiceProbe() override;

    //! What there is: Present (it can be read), Absent (and it could be written), or why not. With Interaction::Yes a
    //! keyring that is locked shows its prompt, and one that does not run is started.
    [[nodiscard]] std::unique_ptr<Call> look(const std::string& entry, Interaction interaction, std::function<void(KeyringAnswer)> done);
    void setChangeHandler(std::function<void()> handler) { m_handler = std::move(handler); }

private Q_SLOTS:
    void onSomethingChanged();

private:
    class Look;

    void listen(QDBusConnection connection);

    TimerService& m_timers;
    MessageBus m_bus;
    std::function<void()> m_handler;
    std::unique_ptr<Call> m_debounce;
    int m_listensTo = 0; //!< the generation of the bus whose signals are subscribed to
};

//! Waits for org.freedesktop.Secret.Prompt.Completed.
class SecretPrompt final : public QObject
{
    Q_OBJECT

public:
    //! Shows the prompt at `path` and says whether it was dismissed.
    SecretPrompt(QDBusConnection connection, const QString& path, std::function<void(bool isDismissed)> done);

private Q_SLOTS:
    void onCompleted(bool isDismissed, const QDBusVariant& result);

private:
    std::function<void(bool)> m_done;
};

} // namespace warder::platform
