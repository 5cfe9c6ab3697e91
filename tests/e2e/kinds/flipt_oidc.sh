#!/bin/bash
# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
#
# Flipt through a provider: by a relay to this machine and by a pasted address, with version 2 and version 1, under a base
# path, and what becomes of a session.
. "$(dirname "$0")/lib.sh"

port=$(free_port)
start_fake flipt "{\"prefix\":\"/flags\",\"exclude_evaluation\":true,\"providers\":{\"okta\":\"\",\"warder\":\"http://127.0.0.1:$port\"}}"
start_agent

step 'added: every method and provider is offered, the relay first'
warder add "$fake/flags" --name flipt --json >"$run/added.json" 2>"$run/add.log" || fail "$(<"$run/add.log")"
for part in 'OpenID Connect with warder' 'OpenID Connect with okta' 'a static token' 'Evaluating flags needs no token' \
    'warder edit flipt --set flipt.method=oidc --set flipt.provider=okta'; do
    expect_contains "$(<"$run/add.log")" "$part" 'what add says'
done

step 'by the relay'
sign_in_by_browser flipt
expect_check flipt accepted
expect_equal ada@example.com "$(check_member .identity.email)" 'who it is'
header=$(warder header flipt)
[[ $header =~ ^[Aa]uthorization:\ Bearer\ wdr-canary-flipt-.*=$ ]] || fail 'the header line is wrong'
expect_equal 200 "$(curl -sS -o /dev/null -w '%{http_code}' -H @- "$fake/flags/auth/v1/self" <<<"$header")" 'the answer to it'
left=$(($(warder token flipt --json | jq .expires_at) - $(date +%s)))
((left > 86000 && left <= 86400)) || fail "the session is said to end in $left s"

step 'renewal: only where it is wished for, by moving its end'
expect_exit 3 warder refresh flipt --json
expect_no_request '.path | endswith("/expire")'
expect_exit 0 warder edit flipt --set flipt.extend=true
expect_exit 0 warder refresh flipt
expect_request '(.path | endswith("/self/expire")) and .extends'
expect_check flipt accepted

step 'the provider refuses'
fake_control '{"deny":true}' >/dev/null
begin_login flipt --browser none
browse "$(event_member open_url url)" >/dev/null
expect_login_failed access_denied
fake_control '{"deny":false}' >/dev/null
expect_check flipt accepted

step 'the server restarts: its sessions are gone, and that is said'
fake_control '{"restart":true}' >/dev/null
expect_check flipt refused token_rejected
expect_contains "$(check_member .message)" 'restart' 'why'
sign_in_by_browser flipt
expect_check flipt accepted

step 'a rule for e-mail addresses'
fake_control '{"email_refused":true}' >/dev/null
begin_login flipt --browser none
browse "$(event_member open_url url)" >/dev/null
expect_login_failed identity_refused
expect_contains "$(event_member failed message)" email_matches 'why'
fake_control '{"email_refused":false}' >/dev/null
expect_check flipt accepted

step 'by a pasted address: the state cookie is looked at before the code, which so stays good'
expect_exit 0 warder edit flipt --set flipt.provider=okta
begin_login_with_input flipt --browser none
expect_contains "$(<"$run/login.jsonl")" ask_for_redirect 'the steps'
page=$(browse "$(event_member open_url url)")
expect_contains "$(<"$run/page.html")" 'request was not authenticated' 'where the browser ends'
say_to_login "https://evil.example/callback?code=x&state=y"
say_to_login "$page"
wait "$login_pid" || fail "the sign-in failed: $(<"$run/login.log")"
expect_check flipt accepted

step 'a state that is not the one of this sign-in'
begin_login_with_input flipt --browser none
page=$(browse "$(event_member open_url url)")
say_to_login "${page/state=/state=x}"
wait_until 10 grep -q state "$run/login.log" || fail 'nothing is said of the wrong state'
say_to_login "$page"
wait "$login_pid" || fail "the sign-in failed: $(<"$run/login.log")"
expect_check flipt accepted

step 'signing out revokes'
token=$(warder token flipt)
expect_exit 0 warder logout flipt
expect_request '.method == "DELETE" and (.path | endswith("/self/revoke")) and .status == 200'
expect_equal 401 "$(curl -sS -o /dev/null -w '%{http_code}' -H @- "$fake/flags/auth/v1/self" <<<"Authorization: Bearer $token")" 'the answer to the old token'
expect_refusal 3 signin_required 'warder login flipt' warder token flipt

step 'version 1 cannot revoke: the session is made to end'
fake_control '{"version":1}' >/dev/null
expect_exit 0 warder edit flipt --set flipt.provider=warder
sign_in_by_browser flipt
expect_check flipt accepted
token=$(warder token flipt)
expect_exit 0 warder logout flipt
expect_request '.method == "PUT" and (.path | endswith("/self/expire")) and (.extends | not) and .status == 200'
expect_equal 401 "$(curl -sS -o /dev/null -w '%{http_code}' -H @- "$fake/flags/auth/v1/self" <<<"Authorization: Bearer $token")" 'the answer to the old token'

step 'a provider it does not have, a server that is down, garbage'
expect_exit 0 warder edit flipt --set flipt.provider=nobody
expect_refusal 8 method_disabled 'flipt' warder login flipt --browser none
expect_exit 0 warder edit flipt --set flipt.provider=warder
fake_control '{"down":"/"}' >/dev/null
expect_refusal 8 server_error 'flipt' warder login flipt --browser none
fake_control '{"down":"","garbage":"/"}' >/dev/null
expect_refusal 8 response_invalid 'flipt' warder login flipt --browser none
fake_control '{"garbage":""}' >/dev/null
sign_in_by_browser flipt
fake_control '{"garbage":"/flags/auth/v1/self"}' >/dev/null
expect_equal "$(warder token flipt)" "$(warder token flipt)" 'the token while the server talks nonsense'
expect_exit 8 warder refresh flipt --json
fake_control '{"garbage":""}' >/dev/null
expect_exit 0 warder refresh flipt

step 'its end comes'
fake_control '{"session_life":2}' >/dev/null
expect_exit 0 warder edit flipt --set flipt.extend=false
sign_in_by_browser flipt
is_over() { [[ $(state_of flipt) == needs_sign_in ]]; }
wait_until 20 is_over || fail "the state is $(state_of flipt)"
expect_exit 3 warder token flipt

step 'nothing to sign in to'
fake_control '{"required":false}' >/dev/null
expect_refusal 1 no_signin_needed 'asks nobody' warder add "$fake/flags" --name other
expect_no_canary "$run"/*.log
stop_agent
