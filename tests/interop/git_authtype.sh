#!/bin/bash
# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
#
# git 2.47, which takes a token with its scheme: set up by `warder setup`, it clones with Bearer, and gets a new one after a refusal.
KEEP_ROOT=yes # where the programs lie an ordinary user cannot look everywhere
. "$(dirname "$0")/../e2e/helpers/lib.sh"

new_git=${WARDER_INTEROP:?the folder of the programs}/debian13/bin/git
[[ -x $new_git ]] || skip "there is no newer git; tests/run interop gets it where Debian 13's packages can be had"
start_all
start_server git --challenge Bearer
match_rules good "tool='git',host='$host'"
export GIT_TERMINAL_PROMPT=0 GIT_CONFIG_NOSYSTEM=1
make_repository

step 'a clone, with Bearer'
expect_exit 0 warder setup git good "$server" --yes
"$new_git" clone -q "$server/team.git" "$run/clone" 2>"$run/git.log" || fail "git cannot clone: $(<"$run/git.log")"
expect_equal one "$("$new_git" -C "$run/clone" log -1 --format=%s)" 'what was cloned'
expect_contains "$(<"$run/git.requests")" '/team.git/info/refs?service=git-upload-pack Bearer - 200' 'how git has asked'
[[ $(<"$run/git.requests") != *Basic* ]] || fail 'the token went as a password too'

step 'a server that wants Basic gets the token as a password'
start_server git --challenge Basic
match_rules good "tool='git',host='$host'"
expect_exit 0 warder setup git good "$server" --yes
"$new_git" clone -q "$server/team.git" "$run/basic" 2>"$run/git.log" || fail "git cannot clone: $(<"$run/git.log")"
expect_contains "$(tail -n 1 "$run/git.requests")" 'Basic oauth2 200' 'how git has asked'

step 'a refused token: git says erase, and the next answer is a new one'
start_server git --challenge Bearer --refuse first
match_rules good "tool='git',host='$host'"
expect_exit 0 warder setup git good "$server" --yes
before=$(warder token good)
"$new_git" clone -q "$server/team.git" "$run/again" 2>"$run/git.log" || "$new_git" clone -q "$server/team.git" "$run/again" 2>"$run/git.log" \
    || fail "git cannot clone the second time: $(<"$run/git.log")"
[[ $(warder token good) != "$before" ]] || fail 'the refused token is served again'

step 'no sign-in: git ends with what to do, and asks nobody'
expect_exit 0 warder logout good
expect_exit 128 "$new_git" clone -q "$server/team.git" "$run/none"
expect_contains "$err" 'warder login good' 'what to do'
expect_no_canary "$run"/*.log "$run"/*.requests "$HOME"
stop_agent
