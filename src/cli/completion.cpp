// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/completion.h"

#include "cli/command.h"
#include "cli/commands/commands.h"
#include "cli/credential/helpers.h"

#include <algorithm>
#include <string>

namespace warder::cli {

namespace {

// The names of the profiles as their files have them: completing must neither start an agent nor wait for one. Only what can be a name:
// compgen expands its words, and would carry out what a file's name says.
constexpr std::string_view kProfileNames
    = R"($(cd "${XDG_CONFIG_HOME:-$HOME/.config}/warder/profiles" 2>/dev/null && printf '%s\n' *.toml | sed -n 's/^\([a-z0-9][a-z0-9._-]*\)\.toml$/\1/p'))";
constexpr std::string_view kProfileNamesOfFish = R"(function __warder_profiles
    set -l folder $HOME/.config
    set -q XDG_CONFIG_HOME; and set folder $XDG_CONFIG_HOME
    for file in $folder/warder/profiles/*.toml
        string replace -fr '.*/([a-z0-9][a-z0-9._-]*)\.toml$' '$1' $file
    end
end
)";

// What may stand where `usage` says: `list|grant|revoke`, and the tools of the commands that take one.
std::string wordsOf(const Command& command)
{
    std::string words;
    const auto add = [&words](std::string_view word) { words += (words.empty() ? "" : " ") + std::string(word); };
    if (command.name == "credential") {
        for (const Helper& helper : helpers())
            add(helper.tool);
    } else if (command.name == "setup") {
        for (const std::string_view tool : setupTools())
            add(tool);
    } else {
        const std::string_view first = command.usage.substr(0, command.usage.find(' '));
        const auto isWord = [](char c) { return (c >= 'a' && c <= 'z') || c == '|'; };
        if (first.find('|') != std::string_view::npos && std::ranges::all_of(first, isWord)) {
            words = first;
            std::ranges::replace(words, '|', ' ');
        }
    }
    return words;
}

bool takesProfile(const Command& command)
{
    return command.usage == "P" || command.usage.find("[P") != std::string_view::npos;
}

std::string join(std::string_view left, std::string_view right)
{
    return std::string(left) + (left.empty() || right.empty() ? "" : " ") + std::string(right);
}

} // namespace

std::string completionScript(std::string_view shell)
{
    std::string names;
    std::string cases;
    for (const Command& command : commands()) {
        names += (names.empty() ? "" : " ") + std::string(command.name);
        std::string options;
        for (const auto list : { command.options, commonOptions() }) {
            for (const Option& option : list) {
                if (option.sameAs.empty())
                    options += (options.empty() ? "" : " ") + std::string(option.name);
            }
        }
        const std::string name(command.name);
        const std::string words = wordsOf(command);
        if (shell == "fish") {
            cases += "complete -c warder -n '__fish_seen_subcommand_from " + name + "' -a '" + join(words, options) + "'\n";
            if (takesProfile(command))
                cases += "complete -c warder -n '__fish_seen_subcommand_from " + name + "' -a '(__warder_profiles)'\n";
        } else {
            cases += "        " + name + ") words=\"" + join(words, takesProfile(command) ? kProfileNames : "") + "\" options='" + options + "' ;;\n";
        }
    }
    const std::string body = "    local words='' options=''\n    case \"${COMP_WORDS[1]}\" in\n" + cases
        + "    esac\n    if [ \"$COMP_CWORD\" -eq 1 ]; then words='" + names
        + "'; fi\n    case \"${COMP_WORDS[COMP_CWORD]}\" in -*) words=$options ;; esac\n"
          "    COMPREPLY=($(compgen -W \"$words\" -- \"${COMP_WORDS[COMP_CWORD]}\"))\n";
    if (shell == "bash")
        return "_warder() {\n" + body + "}\ncomplete -F _warder warder";
    if (shell == "zsh")
        return "#compdef warder\nautoload -U +X bashcompinit && bashcompinit\n_warder() {\n" + body + "}\ncomplete -F _warder warder";
    if (shell == "fish")
        return std::string(kProfileNamesOfFish) + "complete -c warder -f -n __fish_use_subcommand -a '" + names + "'\n" + cases;
    return {};
}

} // namespace warder::cli
