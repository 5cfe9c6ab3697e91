// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <utility>

namespace warder::tools {

//! Why a text cannot be used.
struct Problem
{
    std::string why; //!< a clause such as "the list is not closed"; never a piece of the text that could be a secret
    std::size_t line = 0; //!< from 1; 0 where no line is to blame
};

//! A value, or why there is none. (`base` with its Result is Qt's; nothing here is.)
template<class T>
class [[nodiscard]] Parsed
{
public:
    Parsed(T value)
        : m_value(std::move(value))
    { }
    Parsed(Problem problem)
        : m_problem(std::move(problem))
    { }

    [[nodiscard]] explicit operator bool() const { return m_value.has_value(); }
    [[nodiscard]] T& operator*() { return *m_value; }
    [[nodiscard]] const T& operator*() const { return *m_value; }
    [[nodiscard]] T* operator->() { return &*m_value; }
    [[nodiscard]] const T* operator->() const { return &*m_value; }
    [[nodiscard]] const Problem& problem() const { return m_problem; }

private:
    std::optional<T> m_value;
    Problem m_problem;
};

} // namespace warder::tools
