#!/bin/bash
# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
#
# The exit codes of the command line, each by what leads to it.
. "$(dirname "$0")/lib.sh"

expect_exit 6 env WARDER_SOCKET="$run/elsewhere.sock" warder status
expect_contains "$err" 'WARDER_SOCKET' 'what no agent says'
expect_exit 6 warder agent status
expect_contains "$err" 'warder agent start' 'what no agent says'

start_all
expect_exit 0 warder token good
expect_exit 0 warder --help
expect_exit 0 warder token --help
expect_exit 0 warder --version

for line in '' 'nonsense' 'token --nonsense' 'token good --min-valid soon' 'token good --format xml' 'add' 'run good' 'edit good' \
    'edit good --set nothing' 'agent dance' 'remove'; do
    # shellcheck disable=SC2086
    expect_exit 2 warder $line
    [[ $err ]] || fail "'warder $line' says nothing"
done

add_profile other
expect_refusal 3 signin_required 'warder login other' warder token other
expect_refusal 4 profile_not_found 'warder list' warder token nobody
expect_refusal 2 profile_ambiguous 'warder list' warder token
expect_exit 1 warder add "$issuer" --name good --yes
expect_contains "$err" 'There is a profile of this name already' 'a name that is taken'

expect_exit 0 warder edit good --set serve.consent=deny
expect_refusal 5 consent_denied 'warder edit good' warder token good
expect_exit 0 warder edit good --set serve.consent=
expect_exit 0 warder pause --for 1m
expect_refusal 5 paused 'warder pause --end' warder token good
expect_exit 0 warder pause --end

expect_exit 0 warder lock
expect_refusal 7 agent_locked 'warder unlock' warder token good
expect_refusal 7 agent_locked 'warder unlock' warder list
expect_exit 0 warder status
expect_exit 0 warder unlock
expect_good_serves

kill "$provider_pid"
wait "$provider_pid" || true
expect_exit 8 warder refresh good --json
expect_exit 0 warder token good
stop_agent
