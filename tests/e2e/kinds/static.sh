#!/bin/bash
# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
#
# A token that somebody was given: kept, served, checked where there is something to ask, and its end remembered.
. "$(dirname "$0")/lib.sh"

start_fake flipt '{"methods":["token"],"static_token":"wdr-canary-static-1"}'
start_agent

step 'added without a server to ask'
expect_exit 2 warder add --set kind=static --json
expect_contains "$err" '--name' 'what is missing'
printf 'wdr-canary-static-1\n' | warder add --name key --set kind=static --token-stdin --json >"$run/added.json" 2>"$run/add.log" || fail "$(<"$run/add.log")"
expect_equal static "$(jq -r .kind "$run/added.json")" 'the kind'
expect_exit 0 warder login key
expect_equal wdr-canary-static-1 "$(warder token key)" 'the token'
expect_equal 'Authorization: Bearer wdr-canary-static-1' "$(warder header key | sed 's/^a/A/')" 'the header line'
expect_equal null "$(warder token key --json | jq .expires_at)" 'the end of a token that has none'

step 'a header of its own'
expect_exit 0 warder edit key --set serve.header=apikey --set serve.scheme=
expect_contains "$(warder header key)" 'apikey: ' 'the header line'
expect_exit 0 warder edit key --set serve.header= --set serve.scheme=

step 'the check: only where it is said what to ask'
expect_exit 1 warder check key --json
expect_equal unsupported "$(jq -r .error.reason <<<"$out")" 'the reason'
expect_exit 0 warder edit key --set "check.url=$fake/auth/v1/self"
expect_check key accepted
fake_control '{"static_token":"another"}' >/dev/null
expect_check key refused token_rejected
fake_control '{"static_token":"wdr-canary-static-1","garbage":"/auth"}' >/dev/null
expect_exit 0 warder check key
fake_control '{"garbage":"","down":"/auth"}' >/dev/null
expect_check key refused server_error
kill "$fake_pid"
wait "$fake_pid" || true
expect_check key refused network_unreachable
expect_equal wdr-canary-static-1 "$(warder token key)" 'the token while the server is gone'

step 'nothing to renew'
expect_exit 3 warder refresh key --json

step 'what is no token'
expect_exit 0 warder logout key
printf 'two words\n' >"$run/pasted"
begin_login_with_input key --browser none
say_to_login 'two words'
wait_until 10 grep -q . "$run/login.log" || fail 'nothing is said of two words'
say_to_login wdr-canary-static-2
wait "$login_pid" || fail "the sign-in failed: $(<"$run/login.log")"
expect_equal wdr-canary-static-2 "$(warder token key)" 'the token'

step 'its end'
expect_exit 0 warder edit key --set "static.expires=$(date -u -d '+1 hour' +%Y-%m-%dT%H:%M:%SZ)"
expect_exit 0 warder logout key
login_input=$run/token begin_login_with_input key --browser none
say_to_login wdr-canary-static-3
wait "$login_pid" || fail "the sign-in failed: $(<"$run/login.log")"
left=$(($(warder token key --json | jq .expires_at) - $(date +%s)))
((left > 3500 && left <= 3600)) || fail "the token is said to end in $left s"
expect_exit 0 warder edit key --set static.expires=2001-01-01T00:00:00Z
expect_exit 0 warder logout key
begin_login_with_input key --browser none
say_to_login wdr-canary-static-4
expect_login_failed secret_expired
expect_refusal 3 signin_required 'warder login key' warder token key
expect_no_canary "$run"/*.log
stop_agent
