#!/bin/bash
# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
#
# A web application whose session cookie is the credential: pasted, probed by a page that answers 200 to everybody, served as
# a Cookie header, and gone when the application says so.
. "$(dirname "$0")/lib.sh"

start_fake webapp '{"prefix":"/st_auth"}'
start_agent
# What the person copies out of the browser's own tools.
cookies() {
    curl -sS -o /dev/null -D - "$fake/st_auth/auth/login" | sed -n 's/^Set-Cookie: \([^;]*\).*/\1/Ip' | tr -d '\r'
}

step 'added without a server to ask'
warder add "$fake/st_auth/" --name app --set kind=web-session --set 'web_session.cookies=["session"]' --set "web_session.probe_url=$fake/st_auth/" \
    --set web_session.signed_out_text=/auth/login 2>"$run/add.log" || fail "$(<"$run/add.log")"

step 'pasted'
begin_login_with_input app --browser none
expect_equal "$fake/st_auth/" "$(event_member open_url url)" 'the page to open'
say_to_login "Cookie: other=1; $(cookies)"
wait "$login_pid" || fail "the sign-in failed: $(<"$run/login.log")"
header=$(warder header app)
[[ $header =~ ^[Cc]ookie:\ session=[^\;]*$ ]] || fail 'the header line is not a cookie'
expect_contains "$(curl -sS -H @- "$fake/st_auth/" <<<"$header")" Welcome 'the page with the header line'
expect_check app accepted
expect_no_request '.has_authorization'

step 'a cookie that is none of its'
expect_exit 0 warder edit app --set title=App
begin_login_with_input app --browser none
say_to_login 'other=1; and=2'
wait_until 10 grep -q . "$run/login.log" || fail 'nothing is said of another cookie'
say_to_login 'session=wdr-canary-nothing'
expect_login_failed token_rejected
expect_check app accepted

step 'the application restarts: its sessions are over'
fake_control '{"restart":true}' >/dev/null
expect_check app refused token_rejected
expect_contains "$(check_member .message)" 'signed out' 'why'

step 'signed out by a redirect'
begin_login_with_input app --browser none
say_to_login "$(cookies)"
wait "$login_pid" || fail "the sign-in failed: $(<"$run/login.log")"
fake_control '{"redirects":true}' >/dev/null
expect_check app accepted
fake_control '{"restart":true}' >/dev/null
expect_check app refused token_rejected

step 'down and gone: nothing is concluded from that'
begin_login_with_input app --browser none
say_to_login "$(cookies)"
wait "$login_pid" || fail "the sign-in failed: $(<"$run/login.log")"
fake_control '{"down":"/"}' >/dev/null
expect_check app refused server_error
fake_control '{"down":""}' >/dev/null
expect_check app accepted
expect_exit 3 warder refresh app --json
expect_check app accepted
kill "$fake_pid"
wait "$fake_pid" || true
expect_check app refused network_unreachable
[[ $(warder header app) == *session=* ]] || fail 'the cookie is not served while the server is gone'

step 'signing out'
expect_exit 0 warder logout app
expect_refusal 3 signin_required 'warder login app' warder token app
expect_no_canary "$run"/*.log
stop_agent
