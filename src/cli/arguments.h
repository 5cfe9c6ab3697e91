// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace warder::cli {

//! One option of a command.
struct Option
{
    std::string_view name; //!< with its dashes: "--min-valid"
    std::string_view value; //!< what its value is called in the help; empty: it has none
    std::string_view meaning;
    std::string_view sameAs = {}; //!< an older spelling stands for this one
};

//! The arguments of one command, checked against its options.
class Arguments
{
public:
    //! Reads `words` (without the command's name). `--name=value` and `--name value` are the same; `--` ends the
    //! options. With `stopAtPositional` the words after the first `--` are kept apart (trailing()). On a mistake problem()
    //! is a whole sentence.
    [[nodiscard]] static Arguments parse(std::span<const std::string_view> words, std::span<const Option> options);

    [[nodiscard]] const std::string& problem() const { return m_problem; }
    [[nodiscard]] bool has(std::string_view name) const;
    //! The last value given.
    [[nodiscard]] std::optional<std::string> value(std::string_view name) const;
    [[nodiscard]] std::vector<std::string> values(std::string_view name) const;
    [[nodiscard]] const std::vector<std::string>& positionals() const { return m_positionals; }
    //! What follows `--`.
    [[nodiscard]] const std::vector<std::string>& trailing() const { return m_trailing; }

private:
    std::vector<std::pair<std::string_view, std::string>> m_options;
    std::vector<std::string> m_positionals;
    std::vector<std::string> m_trailing;
    std::string m_problem;
};

} // namespace warder::cli
