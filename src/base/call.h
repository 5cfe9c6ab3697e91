// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <memory>
#include <utility>

namespace warder {

//! A running one-shot operation. Destroying the handle cancels it; after that its callback never runs. Callbacks run
//! from the event loop, never inside the function that started the operation.
class Call
{
public:
    Call() = default;
    Call(const Call&) = delete;
    Call& operator=(const Call&) = delete;
    virtual ~Call();
};

//! The usual way to implement a Call whose result arrives as a T: keep a pointer to it, and `complete()` it once.
template<class T>
class PendingCall : public Call
{
public:
    using Done = std::function<void(T)>;
    explicit PendingCall(Done done)
        : m_done(std::move(done))
    { }

    //! Runs the callback, which may destroy this call; nothing of it is touched afterwards. A second call does nothing.
    void complete(T value)
    {
        if (const auto done = std::exchange(m_done, nullptr))
            done(std::move(value));
    }
    [[nodiscard]] bool isComplete() const { return !m_done; }

private:
    Done m_done;
};

//! Runs `cleanup` when destroyed: a Call for an operation that is nothing but "forget it".
class ScopedCall : public Call
{
public:
    explicit ScopedCall(std::function<void()> cleanup)
        : m_cleanup(std::move(cleanup))
    { }
    ~ScopedCall() override;

private:
    std::function<void()> m_cleanup;
};

} // namespace warder
