// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <type_traits>
#include <utility>

namespace warder::platform {

template<class Signature>
class UniqueFunction;

//! A callable that may own what can only be moved, such as a Secret: std::function wants copies, and
//! std::move_only_function came with C++23.
template<class R, class... Args>
class UniqueFunction<R(Args...)>
{
public:
    UniqueFunction() = default;
    template<class Fn>
        requires(!std::is_same_v<std::remove_cvref_t<Fn>, UniqueFunction> && std::is_invocable_r_v<R, std::decay_t<Fn>&, Args...>)
    UniqueFunction(Fn&& fn)
        : m_callable(std::make_unique<Holder<std::decay_t<Fn>>>(std::forward<Fn>(fn)))
    { }

    explicit operator bool() const { return m_callable != nullptr; }
    R operator()(Args... args) { return m_callable->call(std::forward<Args>(args)...); }

private:
    struct Callable
    {
        virtual ~Callable() = default;
        virtual R call(Args... args) = 0;
    };
    template<class Fn>
    struct Holder final : Callable
    {
        template<class From>
        explicit Holder(From&& from)
            : fn(std::forward<From>(from))
        { }
        R call(Args... args) override { return fn(std::forward<Args>(args)...); }
        Fn fn;
    };

    std::unique_ptr<Callable> m_callable;
};

} // namespace warder::platform
