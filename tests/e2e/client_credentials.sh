#!/bin/bash
# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
#
# A client by itself: its secret in the vault, no person, no refresh token.
. "$(dirname "$0")/lib.sh"

start_provider --access-life 3
start_agent
for method in client_secret_basic client_secret_post; do
    step "$method"
    name=service-${method##*_}
    printf 'demo-secret\n' | warder add "$issuer" --name "$name" --yes --client-secret-stdin --set oauth.client_id=warder-demo-service \
        --set oauth.flow=client-credentials --set "oauth.client_auth=$method" --set 'oauth.scopes=["reports"]' 2>"$run/add.log"
    expect_exit 0 warder login "$name" --json
    expect_equal done "$(tail -n 1 <<<"$out" | jq -r .event)" 'the last event'
    first=$(warder token "$name")
    expect_equal 200 "$(status_for_token <<<"$first")" 'the answer to the token'
    sleep 3
    second=$(warder token "$name")
    [[ $first != "$second" ]] || fail 'an ended token was served'
    expect_equal 200 "$(status_for_token <<<"$second")" 'the answer to the next token'
done
has_request '.grant == "client_credentials" and .status == 200' || fail 'no such grant arrived'
expect_equal 0 "$(requests_with '.grant == "refresh_token"')" 'refreshes'

step 'the secret stays in the vault'
expect_no_canary "$XDG_CONFIG_HOME" "$XDG_DATA_HOME" "$XDG_STATE_HOME"

step 'a wrong secret'
printf 'wrong\n' | warder edit service-post --client-secret-stdin 2>>"$run/add.log"
expect_exit 0 warder logout service-post
expect_refusal 8 invalid_client 'warder edit service-post' warder login service-post
stop_agent
