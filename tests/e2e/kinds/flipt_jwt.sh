#!/bin/bash
# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
#
# Flipt's JWT method: the tokens are another provider's, the scheme is JWT in capitals, and what can never work is said at the
# sign-in.
. "$(dirname "$0")/lib.sh"

start_provider --auto-approve
start_fake flipt "$(jq -nc --argjson jwks "$(curl -sS "$issuer/jwks")" --arg issuer "$issuer" \
    '{methods: ["jwt"], jwks: $jwks, jwt_issuer: $issuer, jwt_audience: "warder-demo"}')"
start_agent
warder add "$fake" --name flipt --set oauth.client_id=warder-demo --set "oauth.issuer=$issuer" --set 'serve.token="id"' \
    --set 'oauth.scopes=["openid","profile","email","offline_access"]' 2>"$run/add.log" || fail "$(<"$run/add.log")"

step 'an ID token'
sign_in_by_browser flipt
expect_equal "JWT $(warder token flipt --id)" "$(warder token flipt --json | jq -r .header_value)" 'the header'
expect_check flipt accepted
expect_request '.path == "/auth/v1/self" and .scheme == "JWT" and .status == 200'

step 'schemes are compared with case'
token=$(warder token flipt)
for scheme in jwt Jwt Bearer 'JWT '; do
    expect_equal 401 "$(printf 'Authorization: %s %s\n' "$scheme" "$token" | curl -sS -o /dev/null -w '%{http_code}' -H @- "$fake/auth/v1/self")" "the answer to $scheme"
done

step 'a refresh'
expect_exit 0 warder refresh flipt
expect_check flipt accepted

step 'for another audience'
fake_control '{"jwt_audience":"somebody else"}' >/dev/null
expect_check flipt refused token_rejected
expect_contains "$(check_member .message)" audience 'why'
fake_control '{"jwt_audience":"warder-demo"}' >/dev/null
expect_check flipt accepted

step 'an access token of this provider is opaque, and no good there'
expect_exit 0 warder edit flipt --set 'serve.token="access"'
begin_login flipt --browser none
browse "$(event_member open_url url)" >/dev/null
expect_login_failed token_unsuitable
expect_contains "$(event_member failed message)" 'not a JWT' 'why'
expect_exit 0 warder edit flipt --set 'serve.token="id"'
sign_in_by_browser flipt
expect_check flipt accepted

step 'signing out'
expect_exit 0 warder logout flipt
expect_refusal 3 signin_required 'warder login flipt' warder token flipt
expect_no_canary "$run"/*.log
stop_agent
