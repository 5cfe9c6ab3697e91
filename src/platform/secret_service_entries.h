// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "core/ports/foreign_keyring.h"
#include "platform/message_bus.h"

#include <memory>
#include <optional>
#include <string>

namespace warder::platform {

//! The entries of other programs in the Secret Service of the session bus. QtKeychain cannot say which attributes it looks for,
//! so this speaks to the service itself. Entries are found by {service, username}, which is what go-keyring and Python's keyring
//! both write.
class SecretServiceEntries final : public core::ForeignKeyring
{
public:
    //! `timers` must outlive this, and this its calls. `busAddress` nothing: there is no bus.
    SecretServiceEntries(TimerService& timers, std::optional<std::string> busAddress);
    ~SecretServiceEntries() override;

    [[nodiscard]] std::unique_ptr<Call> remove(const std::string& service, const std::string& user, std::function<void(Result<int>)> done) override;

    [[nodiscard]] std::unique_ptr<Call> store(core::ForeignEntry entry, std::function<void(Result<>)> done) override;

private:
    template<class T>
    class Question;
    class Removal;
    class Writing;

    TimerService& m_timers;
    MessageBus m_bus;
};

} // namespace warder::platform
