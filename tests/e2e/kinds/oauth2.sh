#!/bin/bash
# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
#
# OAuth 2.0 without OpenID: no ID token is asked for or wanted, and endpoints may be given by hand where nothing says them.
. "$(dirname "$0")/lib.sh"

start_provider --auto-approve
start_agent

step 'added as what it is said to be'
warder add "$issuer" --name api --yes --set kind=oauth2 --set oauth.client_id=warder-demo --set 'oauth.scopes=["profile","offline_access"]' \
    --set "check.url=$issuer/protected" 2>"$run/add.log" || fail "$(<"$run/add.log")"
sign_in api
expect_check api accepted
expect_refusal 8 id_token_missing 'scope openid' warder token api --id
expect_exit 0 warder refresh api
expect_check api accepted
expect_equal 200 "$(warder header api | status_for_header)" 'the answer to the header line'

step 'a refusal, a fault, garbage: the session stays'
control '{"fault":"deny","count":1}'
begin_login api --browser none
follow_open_url || true
expect_login_failed access_denied
control '{"fault":"token_503","count":1}'
expect_refusal 8 server_error api warder refresh api
control '{"fault":"token_html","count":1}'
expect_refusal 8 not_json api warder refresh api
expect_check api accepted

step 'endpoints by hand'
expect_exit 0 warder logout api
expect_exit 0 warder edit api --set oauth.issuer= --set "oauth.authorization_endpoint=$issuer/authorize" --set "oauth.token_endpoint=$issuer/token" \
    --set "oauth.revocation_endpoint=$issuer/revoke"
begin_login api --browser none
follow_open_url
wait "$login_pid" || fail "the sign-in failed: $(<"$run/login.log")"
expect_check api accepted
expect_exit 0 warder refresh api

step 'the provider has ended it all, and is gone'
control '{"revoke_all":true}'
expect_check api refused token_rejected
expect_refusal 3 refresh_token_rejected 'warder login api' warder refresh api
sign_in api
kill "$provider_pid"
wait "$provider_pid" || true
expect_refusal 8 network_unreachable api warder refresh api
[[ $(warder token api) == wdr-canary-at-* ]] || fail 'a live token is not served while the provider is gone'
expect_exit 0 warder logout api
expect_contains "$err$out" provider 'what logout says of a provider it could not tell'
expect_refusal 3 signin_required 'warder login api' warder token api
expect_no_canary "$run"/*.log
stop_agent
