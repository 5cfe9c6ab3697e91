#!/bin/bash
# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
#
# Flyte with another authorization server behind it: the issuer of its metadata is not its own address (RFC 8414's rule does
# not hold there), and the device flow is there because that server has one.
. "$(dirname "$0")/lib.sh"

start_provider --auto-approve --device-interval 1
external=$(curl -sS "$issuer/.well-known/oauth-authorization-server")
port=$(free_port)
start_fake flyte "$(jq -nc --argjson external "$external" --arg redirect "http://localhost:$port/callback" \
    '{external: $external, redirect_uri: $redirect, scopes: ["openid", "profile"]}')"
start_agent

step 'added: the server behind it is named'
warder add "$fake" --name flyte --set oauth.client_id=warder-demo --json >"$run/added.json" 2>"$run/add.log"
expect_contains "$(<"$run/add.log")" "The authorization server behind it is $issuer" 'what add says'
expect_contains "$(<"$run/add.log")" 'offline_access' 'what add says of renewing'
expect_contains "$(<"$run/add.log")" 'on another device' 'what add says of the device flow'

step 'its document, re-shaped by Flyte, has no list of algorithms: without it RS256 alone is taken'
begin_login flyte --browser none
browse "$(event_member open_url url)" >/dev/null
expect_login_failed jwt_algorithm_refused
expect_exit 0 warder edit flyte --set oauth.id_token_alg=ES256

step 'by the browser and by a device'
sign_in_by_browser flyte
expect_check flyte accepted
begin_login flyte --flow device
wait "$login_pid" || fail "the sign-in by a device failed: $(<"$run/login.log")"
expect_check flyte accepted
expect_exit 0 warder refresh flyte
expect_check flyte accepted

step 'the provider says the refresh token is no good'
control '{"revoke_all":true}'
expect_refusal 3 refresh_token_rejected 'warder login flyte' warder refresh flyte
sign_in_by_browser flyte
expect_check flyte accepted
expect_exit 0 warder logout flyte
expect_refusal 3 signin_required 'warder login flyte' warder token flyte
expect_no_canary "$run"/*.log
stop_agent
