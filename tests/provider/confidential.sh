#!/bin/bash
# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
#
# Confidential clients at a certified provider: the secret by Basic (each half form-encoded) and in the body, PKCE beside it.
. "$(dirname "$0")/lib.sh"

start_certified_provider 8
start_agent
for auth in client_secret_basic client_secret_post; do
    step "$auth"
    printf 'provider-secret/with:odd+characters\n' | warder add "$issuer" --name "$auth" --yes --client-secret-stdin \
        --set "oauth.client_id=$auth" --set "oauth.client_auth=$auth" --set 'oauth.scopes=["openid","offline_access"]' \
        --set 'oauth.authorize_params={ prompt = "consent" }' 2>>"$run/add.log"
    sign_in_by_browser "$auth"
    expect_contains "$(event_member open_url url)" code_challenge_method=S256 'the address to open'
    expect_live "$auth"
    expect_exit 0 warder refresh "$auth"
    expect_live "$auth"
    printf 'wrong\n' | warder edit "$auth" --client-secret-stdin 2>>"$run/add.log"
    expect_exit 8 warder refresh "$auth" --json
    expect_equal invalid_client "$(jq -r .error.reason <<<"$out")" 'the reason of a wrong secret'
    printf 'provider-secret/with:odd+characters\n' | warder edit "$auth" --client-secret-stdin 2>>"$run/add.log"
    expect_exit 0 warder refresh "$auth"
    expect_live "$auth"
    expect_exit 0 warder logout "$auth"
done
# The one that came with the wrong secret was not used up by that.
expect_equal 2 "$(seen_twice)" 'refresh tokens seen twice'
expect_equal 2 "$(requests_with '.grant == "refresh_token" and .status == 401')" 'refreshes with a wrong secret'
expect_equal 0 "$(grep -c 'provider-secret' "$run/agent.log")" 'secrets in the log'
stop_agent
