#!/bin/bash
# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
#
# A callback that is not the answer to the sign-in: neither at the listener nor pasted does it end the sign-in, sign
# anybody in, or touch the session that is there.
. "$(dirname "$0")/../lib.sh"

start_all
mkfifo "$run/input"
login_input=$run/input
exec {keyboard}<>"$run/input"
begin_login good --browser none
url=$(event_member open_url url)
redirect=$(jq -rn --arg u "$url" '$u | capture("[?&]redirect_uri=(?<r>[^&]*)").r | gsub("%3A"; ":") | gsub("%2F"; "/")')
[[ $redirect == http://127.0.0.1:* ]] || fail "the redirect address is $redirect"
wrong="$redirect?code=stolen&state=wrong&iss=$issuer"

step 'at the listener'
status=$(curl -sS -o "$run/page.html" -w '%{http_code}' --max-time 10 "$wrong")
((status >= 400)) || fail "a wrong state got HTTP $status"
for path in '' '/favicon.ico' '/callback' '/callback?code=a&code=b' '/callback?error=access_denied'; do
    curl -sS -o /dev/null --max-time 10 "${redirect%/callback}$path" 2>/dev/null || true
done
kill -0 "$login_pid" || fail 'the sign-in ended'

step 'pasted'
printf '%s\n' "$wrong" >&"$keyboard"
wait_until 10 grep -q '"error"' "$run/login.jsonl" || fail 'a wrong paste is not answered'
expect_equal callback_state_mismatch "$(jq -r '.error.reason // empty' "$run/login.jsonl" | head -n 1)" 'the reason'
expect_contains "$(<"$run/login.log")" 'warder login good' 'what to do next'
printf 'nonsense\n' >&"$keyboard"
answers_are() { [[ $(grep -c '"error"' "$run/login.jsonl") == "$1" ]]; }
wait_until 10 answers_are 2 || fail 'nonsense is not answered'
kill -0 "$login_pid" || fail 'the sign-in ended'
expect_equal 1 "$(requests_with '.grant == "authorization_code"')" 'codes that were sent to the provider'
expect_good_serves

step 'cancelled, with nothing changed'
kill -INT "$login_pid"
status=0
wait "$login_pid" || status=$?
expect_equal 1 "$status" 'the exit code'
expect_equal cancelled "$(tail -n 1 "$run/login.jsonl" | jq -r .error.reason)" 'the reason'
expect_good_serves

step 'the right answer, pasted'
begin_login good --browser none
right=$(curl -sS -o /dev/null -w '%{redirect_url}' "$(event_member open_url url)")
printf '%s\n' "$wrong" "$right" >&"$keyboard"
wait "$login_pid" || fail 'the sign-in failed'
expect_good_serves

step 'an answer of another provider'
control '{"fault":"callback_wrong_issuer","count":1}'
login_input=
begin_login good --browser none
follow_open_url
status=0
wait "$login_pid" || status=$?
expect_equal 8 "$status" 'the exit code'
expect_equal callback_issuer_mismatch "$(event_member failed reason)" 'the reason'
expect_contains "$(<"$run/login.log")" 'warder login good' 'what to do next'
expect_good_serves
stop_agent
