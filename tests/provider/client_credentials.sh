#!/bin/bash
# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
#
# Client credentials at a certified provider, with tokens that live seconds.
. "$(dirname "$0")/lib.sh"

start_certified_provider 3
start_agent
printf 'provider-secret\n' | warder add "$issuer" --name service --yes --client-secret-stdin --set oauth.client_id=service \
    --set oauth.client_auth=client_secret_basic --set oauth.flow=client-credentials --set 'oauth.scopes=["api"]' 2>"$run/add.log"
expect_exit 0 warder login service
is_active() {
    sed 's/^/token=/' | curl -sS --max-time 20 -K <(printf 'user = "service:provider-secret"\n') -d @- "$issuer/token/introspection" | jq .active
}
for _ in 1 2 3; do
    token=$(warder token service)
    expect_equal true "$(is_active <<<"$token")" 'what the provider says of the token'
    sleep 2
done
[[ $token != "$(warder token service)" ]] || fail 'the token never changed'
printf 'wrong\n' | warder edit service --client-secret-stdin 2>>"$run/add.log"
expect_exit 0 warder logout service
expect_refusal 8 invalid_client 'warder edit service' warder login service
stop_agent
