// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/call.h"
#include "base/error.h"
#include "base/secret.h"

#include <functional>
#include <memory>
#include <string>

namespace warder::platform {

//! What a keyring says. These are different things, and only Absent means that there is no such entry.
enum class KeyringAnswer {
    Present, //!< read: here it is; write: it is there now
    Absent, //!< it is open and holds no such entry
    Locked,
    Dismissed, //!< the person closed its prompt
    NoService, //!< none runs, or none that keeps anything
    NoAnswer, //!< it did not answer in time, or not in a way that could be understood
};

//! Why there is no key, for the person.
[[nodiscard]] Error errorOf(KeyringAnswer answer);

//! Whether the keyring may show its own prompt: only because the person has asked for something just now.
enum class Interaction {
    No,
    Yes,
};

struct KeyringReply
{
    KeyringAnswer answer = KeyringAnswer::NoAnswer;
    Secret value; //!< for Present
};

//! The operating system's keyring, for the vault's one small entry. Of the main loop's thread. Every call answers within
//! five seconds, save while a prompt is open, and never synchronously.
class Keyring
{
public:
    virtual ~Keyring() = default;
    [[nodiscard]] virtual std::unique_ptr<Call>
    read(const std::string& entry, Interaction interaction, std::function<void(KeyringReply)> done) = 0;
    [[nodiscard]] virtual std::unique_ptr<Call>
    write(const std::string& entry, Secret value, Interaction interaction, std::function<void(KeyringAnswer)> done)
        = 0;
    //! Removes the entry, without prompts; nobody waits for it.
    virtual void remove(const std::string& entry) = 0;
    //! Called when it has been locked or unlocked, has come or gone: it is worth asking again. One handler.
    virtual void setChangeHandler(std::function<void()> handler) = 0;
};

} // namespace warder::platform
