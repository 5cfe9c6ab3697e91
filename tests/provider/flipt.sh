#!/bin/bash
# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
#
# Flipt's own client for servers (npm @flipt-io/flipt) with tokens of Warder: a static one, and a JWT whose issuer is a certified
# provider. The server is the one of tests/support/fake_servers, since Flipt itself is no package.
. "$(dirname "$0")/lib.sh"

[[ -d $WARDER_PROVIDER/node_modules/@flipt-io/flipt ]] || skip "Flipt's client is not installed; tests/run provider does that"
start_certified_provider 60
jwks=$(curl -sS --fail "$issuer/jwks")
warder-fake-server flipt "$(jq -nc --argjson jwks "$jwks" --arg issuer "$issuer" \
    '{methods: ["token", "jwt"], static_token: "wdr-canary-static-1", jwks: $jwks, jwt_issuer: $issuer, jwt_audience: "warder"}')" \
    >"$run/flipt.json" 2>"$run/flipt.log" &
pids+=($!)
wait_until 20 test -s "$run/flipt.json" || fail 'the server did not start'
flipt=$(jq -r .address "$run/flipt.json")
start_agent

step 'a static token'
printf 'wdr-canary-static-1\n' | warder add "$flipt" --name static --yes --set flipt.method=token --token-stdin 2>>"$run/add.log"
expect_exit 0 warder login static
expect_equal true "$(warder token static | node "$here/flipt.mjs" "$flipt" token)" 'what the client says'
expect_contains "$(echo wrong | node "$here/flipt.mjs" "$flipt" token || true)" 'not authenticated' 'what it says to a wrong token'

step 'a JWT of a certified provider'
warder add "$flipt" --name jwt --yes --set flipt.method=jwt --set "oauth.issuer=$issuer" --set oauth.client_id=warder --set 'serve.token="id"' \
    --set 'oauth.scopes=["openid","offline_access"]' --set 'oauth.authorize_params={ prompt = "consent" }' 2>>"$run/add.log"
sign_in_by_browser jwt
expect_equal true "$(warder token jwt | node "$here/flipt.mjs" "$flipt" jwt)" 'what the client says'
expect_exit 0 warder check jwt
expect_exit 0 warder refresh jwt
expect_equal true "$(warder token jwt | node "$here/flipt.mjs" "$flipt" jwt)" 'what the client says after a refresh'
expect_contains "$(warder token jwt | node "$here/flipt.mjs" "$flipt" token || true)" 'not authenticated' 'a JWT with the scheme Bearer'
stop_agent
