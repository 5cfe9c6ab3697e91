#!/bin/bash
# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
#
# The browser flow at a certified provider: sign-in through its pages, rotation, refusal, and the end of the session.
. "$(dirname "$0")/lib.sh"

start_certified_provider 60
start_agent
add_certified_profile good

step 'the person refuses'
begin_login good --browser none
event_member open_url url | person --refuse || true
status=0
wait "$login_pid" || status=$?
expect_equal 5 "$status" 'the exit code'
expect_equal access_denied "$(event_member failed reason)" 'the reason'

step 'the person agrees'
sign_in_by_browser good
expect_equal ada "$(warder show good --json | jq -r .identity.sub)" 'who signed in'
expect_live good
for _ in 1 2 3; do
    expect_exit 0 warder refresh good
    expect_live good
done
expect_equal 0 "$(seen_twice)" 'refresh tokens seen twice'

step 'signing out revokes'
warder header good >"$run/header"
expect_exit 0 warder logout good
expect_equal 401 "$(status_for_header <"$run/header")" "the provider's answer after signing out"
has_request '.path == "/token/revocation" and .status == 200' || fail 'nothing was revoked'
rm "$run/header"
stop_agent
