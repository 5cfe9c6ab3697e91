// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "platform/keyring.h"

#include <memory>
#include <optional>
#include <string>

namespace warder::platform {

class SecretServiceProbe;

//! The keyring of this session. On Linux the Secret Service is probed first, and QtKeychain reads or writes the entry
//! only when it will answer; KWallet goes through QtKeychain directly.
class OsKeyring final : public Keyring
{
public:
    //! `timers` must outlive the keyring; the keyring its calls.
    OsKeyring(TimerService& timers, std::optional<std::string> sessionBusAddress);
    ~OsKeyring() override;

    [[nodiscard]] std::unique_ptr<Call>
    read(const std::string& entry, Interaction interaction, std::function<void(KeyringReply)> done) override;
    [[nodiscard]] std::unique_ptr<Call>
    write(const std::string& entry, Secret value, Interaction interaction, std::function<void(KeyringAnswer)> done) override;
    void remove(const std::string& entry) override;
    void setChangeHandler(std::function<void()> handler) override;

private:
    class Operation;

    TimerService& m_timers;
    bool m_hasBus;
    std::unique_ptr<SecretServiceProbe> m_probe;
};

} // namespace warder::platform
