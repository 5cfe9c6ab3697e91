// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "core/auto_lock.h"

#include "base/log.h"
#include "codec/text.h"

#include <cstdint>
#include <optional>
#include <utility>

namespace warder::core {

using codec::Json;

namespace {

Q_LOGGING_CATEGORY(lcAutoLock, "warder.core.autolock")

} // namespace

AutoLock::AutoLock(const Clock& clock, TimerService& timers, std::function<void()> lock)
    : m_clock(clock)
    , m_timers(timers)
    , m_lock(std::move(lock))
    , m_last(clock.bootNow())
{ }

AutoLock::~AutoLock() = default;

void AutoLock::setRules(const Json& settings)
{
    const Json* rules = settings.find("lock");
    const auto read = [rules](std::string_view name) { return rules ? rules->find(name) : nullptr; };
    const auto isSet = [&read](std::string_view name) {
        const Json* value = read(name);
        if (value && !value->isBool())
            logWarning(lcAutoLock(), concat("settings.toml: lock.", name, " is neither true nor false and is not used"));
        return value && value->boolean().value_or(false);
    };
    m_onSuspend = isSet("on_suspend");
    m_onScreenLock = isSet("on_screen_lock");
    std::optional<std::int64_t> idle = 0;
    if (const Json* value = read("idle"))
        idle = value->string() ? codec::parseDuration(*value->string()) : value->integer();
    if (!idle || *idle < 0)
        logWarning(lcAutoLock(), "settings.toml: lock.idle is no duration and is not used");
    m_idle = std::chrono::seconds(idle && *idle > 0 ? *idle : 0);
    arm();
}

void AutoLock::setOpen(bool isOpen)
{
    m_isOpen = isOpen;
    m_last = m_clock.bootNow();
    arm();
}

// No timer is moved: the one that runs looks again when its time has come.
void AutoLock::notePerson()
{
    m_last = m_clock.bootNow();
}

void AutoLock::arm()
{
    if (!m_isOpen || m_idle == std::chrono::seconds::zero()) {
        m_timer.reset();
        return;
    }
    m_timer = m_timers.at(m_last + m_idle, [this] {
        if (m_last + m_idle > m_clock.bootNow()) {
            arm();
            return;
        }
        logInfo(lcAutoLock(), "nobody has used Warder for as long as lock.idle says");
        m_lock();
    });
}

void AutoLock::screenLocked()
{
    if (m_isOpen && m_onScreenLock)
        m_lock();
}

} // namespace warder::core
