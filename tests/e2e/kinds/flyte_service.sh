#!/bin/bash
# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
#
# Flyte for machines: client credentials at its own server, which wants the scope all asked for by name, knows its client by
# Basic and by the body, and gives no refresh token.
. "$(dirname "$0")/lib.sh"

start_fake flyte
start_agent
printf 'foobar\n' | warder add "$fake" --name job --set oauth.client_id=flytepropeller --set oauth.client_auth=client_secret_basic \
    --set oauth.flow=client-credentials --set 'oauth.scopes=["all"]' --set oauth.redirect_uri= --client-secret-stdin 2>"$run/add.log"

for auth in client_secret_basic client_secret_post; do
    step "the secret by $auth"
    expect_exit 0 warder edit job --set "oauth.client_auth=$auth"
    expect_exit 0 warder login job
    expect_check job accepted
    expect_exit 0 warder refresh job
    expect_check job accepted
    expect_exit 0 warder logout job
done
expect_request '.grant == "client_credentials" and .basic'
expect_request '.grant == "client_credentials" and (.basic | not)'

step 'a secret from a file'
printf 'foobar\n' >"$run/secret"
chmod 0600 "$run/secret"
expect_exit 0 warder edit job --set "oauth.client_secret_file=$run/secret"
expect_exit 0 warder login job
printf 'wrong\n' >"$run/secret"
expect_exit 0 warder logout job
expect_refusal 8 invalid_client 'warder edit job' warder login job
printf 'foobar\n' >"$run/secret"
expect_exit 0 warder login job

step 'without the scope all nothing is accepted, and the check says so'
expect_exit 0 warder edit job --set oauth.scopes=
expect_exit 0 warder logout job
expect_exit 0 warder login job
expect_check job refused token_rejected
expect_contains "$(check_member .message)" 'scope all' 'why'

step 'a scope it may not have'
expect_exit 0 warder edit job --set 'oauth.scopes=["admin"]'
expect_refusal 8 invalid_scope 'warder edit job' warder login job
expect_exit 0 warder edit job --set 'oauth.scopes=["all"]'
expect_exit 0 warder login job
expect_check job accepted
expect_no_canary "$run"/*.log
stop_agent
