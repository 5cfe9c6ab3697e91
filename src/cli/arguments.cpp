// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/arguments.h"

#include <algorithm>

namespace warder::cli {

Arguments Arguments::parse(std::span<const std::string_view> words, std::span<const Option> options)
{
    Arguments arguments;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string_view word = words[i];
        if (word == "--") {
            for (++i; i < words.size(); ++i)
                arguments.m_trailing.emplace_back(words[i]);
            break;
        }
        if (!word.starts_with('-') || word == "-") {
            arguments.m_positionals.emplace_back(word);
            continue;
        }
        const auto equals = word.find('=');
        const std::string_view name = word.substr(0, equals);
        const auto option = std::ranges::find(options, name, &Option::name);
        if (option == options.end()) {
            arguments.m_problem = "There is no option " + std::string(name) + " here.";
            break;
        }
        const std::string_view canonical = option->sameAs.empty() ? option->name : option->sameAs;
        if (option->value.empty()) {
            if (equals != std::string_view::npos) {
                arguments.m_problem = "The option " + std::string(name) + " takes no value.";
                break;
            }
            arguments.m_options.emplace_back(canonical, std::string());
        } else if (equals != std::string_view::npos) {
            arguments.m_options.emplace_back(canonical, std::string(word.substr(equals + 1)));
        } else if (i + 1 < words.size()) {
            arguments.m_options.emplace_back(canonical, std::string(words[++i]));
        } else {
            arguments.m_problem = "The option " + std::string(name) + " needs a value.";
            break;
        }
    }
    return arguments;
}

bool Arguments::has(std::string_view name) const
{
    return std::ranges::find(m_options, name, &std::pair<std::string_view, std::string>::first) != m_options.end();
}

std::optional<std::string> Arguments::value(std::string_view name) const
{
    const auto all = values(name);
    if (all.empty())
        return {};
    return all.back();
}

std::vector<std::string> Arguments::values(std::string_view name) const
{
    std::vector<std::string> found;
    for (const auto& [option, value] : m_options) {
        if (option == name)
            found.push_back(value);
    }
    return found;
}

} // namespace warder::cli
