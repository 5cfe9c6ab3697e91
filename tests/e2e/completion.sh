#!/bin/bash
# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
#
# What bash offers after `warder`, and that the other shells take their scripts.
. "$(dirname "$0")/lib.sh"

# offered WORD…: what is offered for the last of them, in one line.
offered() {
    bash -c '
        . "$1"
        shift
        COMP_WORDS=("$@") COMP_CWORD=$(($# - 1))
        _warder
        echo "${COMPREPLY[*]}"' bash "$run/warder.bash" warder "$@"
}

warder completion bash >"$run/warder.bash"
mkdir -p "$XDG_CONFIG_HOME/warder/profiles"

step "commands, tools, words and options"
expect_equal "list lock log login logout" "$(offered l | tr ' ' '\n' | sort | xargs)" "commands with an l"
expect_equal "git" "$(offered setup gi)" "tools of setup"
expect_contains " $(offered credential '') " ' kubectl ' "helpers"
expect_equal "grant" "$(offered consent g)" "what consent can do"
expect_equal "--flow" "$(offered login --f)" "options of login"
expect_equal "" "$(offered nonsense '')" "an unknown command"

step "profiles, by their files and without an agent"
expect_equal "" "$(offered token '')" "no profiles"
touch "$XDG_CONFIG_HOME/warder/profiles/"{acme,beta}.toml
# No profiles, and no commands either.
touch "$XDG_CONFIG_HOME/warder/profiles/"{'$(touch pwned)','`touch pwned`','a b','-x'}.toml
expect_equal "acme beta" "$(offered token '')" "the profiles"
expect_equal "beta" "$(offered logout b)" "one of them"
[[ ! -e pwned ]] || fail "what a file's name says was carried out"
[[ ! -e $XDG_RUNTIME_DIR/warder/agent.sock ]] || fail "an agent was started"

step "the other shells"
for shell in zsh fish; do
    expect_exit 0 warder completion $shell
    expect_contains "$out" 'kubectl' "the script for $shell"
    ! command -v $shell >/dev/null || $shell -n <<<"$out" || fail "$shell does not take its script"
done
expect_exit 2 warder completion tcsh
