// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "platform/keyring.h"

#include <functional>
#include <map>
#include <string>
#include <utility>

namespace warder::test {

//! A keyring that answers what a test says. It outlives vaults, as the real one outlives agents.
class FakeKeyring final : public platform::Keyring
{
public:
    explicit FakeKeyring(TimerService& timers)
        : m_timers(timers)
    { }

    //! Instead of looking; Present means that it works.
    platform::KeyringAnswer answer = platform::KeyringAnswer::Present;
    std::map<std::string, std::string> entries;
    int writes = 0;
    int prompts = 0; //!< how often it was allowed to show one

    void change()
    {
        if (m_handler)
            m_handler();
    }

    [[nodiscard]] std::unique_ptr<Call>
    read(const std::string& entry, platform::Interaction interaction, std::function<void(platform::KeyringReply)> done) override
    {
        prompts += interaction == platform::Interaction::Yes ? 1 : 0;
        return m_timers.soon([this, entry, done = std::move(done)] {
            const auto it = entries.find(entry);
            if (answer != platform::KeyringAnswer::Present)
                done({ answer, {} });
            else if (it == entries.end())
                done({ platform::KeyringAnswer::Absent, {} });
            else
                done({ answer, Secret::copyOf(it->second) });
        });
    }
    [[nodiscard]] std::unique_ptr<Call>
    write(const std::string& entry, Secret value, platform::Interaction interaction, std::function<void(platform::KeyringAnswer)> done) override
    {
        prompts += interaction == platform::Interaction::Yes ? 1 : 0;
        return m_timers.soon([this, entry, text = value.copyToInsecureString(), done = std::move(done)] {
            if (answer == platform::KeyringAnswer::Present) {
                entries[entry] = text;
                ++writes;
            }
            done(answer);
        });
    }
    void remove(const std::string& entry) override { entries.erase(entry); }
    void setChangeHandler(std::function<void()> handler) override { m_handler = std::move(handler); }

private:
    TimerService& m_timers;
    std::function<void()> m_handler;
};

} // namespace warder::test
