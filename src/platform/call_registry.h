// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/call.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <unordered_map>
#include <utility>

namespace warder::platform {

//! Callers that wait for the end of something that goes on without them: each has a number, and a Call that forgets it.
//! The calls may outlive the registry.
template<class T>
class CallRegistry
{
public:
    CallRegistry() = default;
    CallRegistry(const CallRegistry&) = delete;
    CallRegistry& operator=(const CallRegistry&) = delete;
    ~CallRegistry()
    {
        for (const auto& [id, entry] : m_entries)
            entry->registry = nullptr;
    }

    [[nodiscard]] std::pair<std::uint64_t, std::unique_ptr<Call>> add(std::function<void(T)> done)
    {
        auto entry = std::make_unique<Entry>(std::move(done));
        entry->registry = this;
        entry->id = ++m_lastId;
        m_entries.emplace(entry->id, entry.get());
        return { m_lastId, std::move(entry) };
    }
    //! Runs the callback if its call still exists. It may destroy the registry.
    void complete(std::uint64_t id, T value)
    {
        if (const auto it = m_entries.find(id); it != m_entries.end())
            it->second->complete(std::move(value));
    }

private:
    struct Entry final : PendingCall<T>
    {
        using PendingCall<T>::PendingCall;
        ~Entry() override
        {
            if (registry)
                registry->m_entries.erase(id);
        }
        CallRegistry* registry = nullptr;
        std::uint64_t id = 0;
    };

    std::unordered_map<std::uint64_t, Entry*> m_entries;
    std::uint64_t m_lastId = 0;
};

} // namespace warder::platform
