#!/bin/bash
# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
#
# GitHub: the device flow without a secret, the browser flow with one, errors that come with status 200, no OpenID, tokens
# without an end and those of GitHub Apps with one.
. "$(dirname "$0")/lib.sh"

start_fake github '{"interval":1}'
start_agent
warder add "$fake" --preset github --name hub --set oauth.client_id=Iv1.warder 2>"$run/add.log" || fail "$(<"$run/add.log")"

step 'by a device'
begin_login hub
fake_control "{\"approve\":\"$(event_member device_code user_code)\"}" >/dev/null
wait "$login_pid" || fail "the sign-in failed: $(<"$run/login.log")"
expect_check hub accepted
expect_equal '1815 ada Ada Lovelace' "$(check_member '.identity | .sub + " " + .preferred_username + " " + .name')" 'who it is'
expect_equal null "$(warder token hub --json | jq .expires_at)" 'the end of a token that has none'
expect_contains "$(warder run hub -- sh -c 'printf %s "$GITHUB_TOKEN"')" wdr-canary-access- 'the token in GITHUB_TOKEN'
expect_equal 'read:user user:email' "$(warder show hub --json | jq -r '.scopes_granted | join(" ")')" 'scopes that came with commas'

step 'there is nothing to renew'
expect_exit 3 warder refresh hub --json
expect_check hub accepted

step 'refused on the device page'
fake_control '{"deny":true}' >/dev/null
expect_refusal 5 access_denied 'warder login hub' warder login hub
fake_control '{"deny":false}' >/dev/null
expect_check hub accepted

step 'by the browser, which wants the client secret'
begin_login hub --flow browser --browser none
browse "$(event_member open_url url)" >/dev/null
expect_login_failed invalid_client
printf 'wrong\n' | warder edit hub --client-secret-stdin 2>>"$run/add.log"
begin_login hub --flow browser --browser none
browse "$(event_member open_url url)" >/dev/null
expect_login_failed invalid_client
expect_check hub accepted
printf 'demo-secret\n' | warder edit hub --client-secret-stdin 2>>"$run/add.log"
sign_in_by_browser hub --flow browser
expect_check hub accepted

step 'a GitHub App: an end, and a refresh token for one use'
fake_control '{"expiring":true}' >/dev/null
sign_in_by_browser hub --flow browser
left=$(($(warder token hub --json | jq .expires_at) - $(date +%s)))
((left > 28000 && left <= 28800)) || fail "the token is said to end in $left s"
before=$(warder token hub)
expect_exit 0 warder refresh hub
[[ $(warder token hub) != "$before" ]] || fail 'the token is the same after a refresh'
expect_check hub accepted

step 'a fault, garbage'
fake_control '{"down":"/login"}' >/dev/null
expect_refusal 8 server_error hub warder refresh hub
fake_control '{"down":"","garbage":"/login"}' >/dev/null
expect_refusal 8 not_json hub warder refresh hub
fake_control '{"garbage":""}' >/dev/null
expect_exit 0 warder refresh hub

step 'its owner has revoked it: bad_refresh_token, with status 200'
fake_control '{"revoke_all":true}' >/dev/null
expect_check hub refused token_rejected
expect_refusal 3 refresh_token_rejected 'warder login hub' warder refresh hub
expect_equal needs_sign_in "$(state_of hub)" 'the state'
sign_in_by_browser hub --flow browser

step 'an unknown application'
expect_exit 0 warder logout hub
expect_exit 0 warder edit hub --set oauth.client_id=nobody
expect_exit 8 warder login hub --flow device --json
expect_exit 0 warder edit hub --set oauth.client_id=Iv1.warder
expect_refusal 3 signin_required 'warder login hub' warder token hub
expect_no_canary "$run"/*.log
stop_agent
