#!/bin/bash
# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
#
# One caller's wrong request is that caller's error: the profile goes on for everybody.
. "$(dirname "$0")/../lib.sh"

start_all
before=$(requests_with '.grant == "refresh_token"')
for round in 1 2 3; do
    expect_refusal 8 invalid_scope 'warder login good' warder token good --scope admin
    expect_refusal 8 invalid_scope 'warder login good' warder token good --scope openid --scope admin
    expect_exit 2 warder token good --scope '' --json
    expect_exit 1 warder token good --resource api --json
    expect_exit 1 warder token good --resource 'https://api.example/#part' --json
done
expect_equal "$before" "$(requests_with '.grant == "refresh_token"')" 'refreshes that were sent'
expect_equal active "$(warder show good --json | jq -r .state)" 'the state'
expect_equal true "$(warder show good --json | jq -r .has_refresh_token)" 'the refresh token'
expect_exit 0 warder refresh good
expect_good_serves
stop_agent
