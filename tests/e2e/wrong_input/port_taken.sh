#!/bin/bash
# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
#
# A fixed port in the redirect address that another program has.
. "$(dirname "$0")/../lib.sh"

start_all
# The provider's own port is surely taken.
add_profile other "oauth.redirect_uri=http://127.0.0.1:${issuer##*:}/callback"
expect_refusal 1 port_taken 'warder edit other --set oauth.redirect_uri=' warder login other --browser none
expect_contains "$err" "${issuer##*:}" 'the port'
expect_equal signed_out "$(warder show other --json | jq -r .state)" 'the state'
expect_good_serves
# What was said to do helps.
expect_exit 0 warder edit other --set oauth.redirect_uri=
sign_in other
expect_good_serves
# An agent that wants the socket of another.
status=0
warder-agent --vault keyfile 2>"$run/second.log" || status=$?
expect_equal 1 "$status" 'the second agent'
expect_contains "$(<"$run/second.log")" "$agent_pid" 'what the second agent says'
expect_good_serves
stop_agent
