#!/bin/bash
# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
#
# Flipt's static tokens: given with the profile or pasted at the sign-in.
. "$(dirname "$0")/lib.sh"

start_fake flipt '{"methods":["token"],"static_token":"wdr-canary-static-1"}'
start_agent

step 'given with the profile'
printf 'wdr-canary-static-1\n' | warder add "$fake" --name flipt --token-stdin 2>"$run/add.log" || fail "$(<"$run/add.log")"
expect_exit 0 warder login flipt
expect_equal 'Bearer wdr-canary-static-1' "$(warder token flipt --json | jq -r .header_value)" 'the header'
expect_equal null "$(warder token flipt --json | jq .expires_at)" 'the end of a token that has none'
expect_check flipt accepted

step 'there is nothing to renew'
expect_exit 3 warder refresh flipt --json
expect_check flipt accepted

step 'a wrong one, pasted: the old one stays'
expect_exit 0 warder logout flipt
printf 'wdr-canary-wrong\n' >"$run/pasted"
login_input=$run/pasted begin_login flipt --browser none
status=0
wait "$login_pid" || status=$?
((status != 0)) || fail 'a wrong token is taken'
expect_contains token_rejected "$(event_member failed reason)" 'the reason'

step 'the right one, piped in'
printf 'wdr-canary-static-1\n' >"$run/pasted"
login_input=$run/pasted begin_login flipt --browser none
wait "$login_pid" || fail "the sign-in failed: $(<"$run/login.log")"
expect_check flipt accepted

step 'the operator took it out of the configuration'
fake_control '{"static_token":"another"}' >/dev/null
expect_check flipt refused token_rejected
fake_control '{"static_token":"wdr-canary-static-1"}' >/dev/null
expect_check flipt accepted
expect_exit 0 warder logout flipt
expect_no_request '.path | endswith("/revoke")'
expect_no_canary "$run"/*.log
stop_agent
