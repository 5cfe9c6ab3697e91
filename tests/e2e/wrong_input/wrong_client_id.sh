#!/bin/bash
# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
#
# A client id that the provider does not know.
. "$(dirname "$0")/../lib.sh"

start_all
add_profile other oauth.client_id=nobody
expect_refusal 8 invalid_client 'warder edit other --set oauth.client_id' warder login other --flow device
expect_equal signed_out "$(warder show other --json | jq -r .state)" 'the state'
add_profile service oauth.client_id=nobody oauth.flow=client-credentials
printf 'demo-secret\n' | warder edit service --client-secret-stdin 2>>"$run/add.log"
expect_refusal 8 invalid_client 'warder edit service --set oauth.client_id' warder login service
# The client of a session that is there: nothing is sent under another name.
expect_exit 0 warder edit good --set oauth.client_id=nobody
before=$(requests_with '.grant == "refresh_token"')
expect_exit 5 warder refresh good --json
expect_equal changed_since_signin "$(jq -r .error.reason <<<"$out")" 'the reason'
expect_contains "$err" 'warder login good' 'what to do next'
expect_equal "$before" "$(requests_with '.grant == "refresh_token"')" 'refreshes that were sent'
expect_exit 0 warder edit good --set oauth.client_id=warder-demo
expect_exit 0 warder refresh good
expect_good_serves
stop_agent
