#!/bin/bash
# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
#
# The device flow at a certified provider: the person enters the code on its pages.
. "$(dirname "$0")/lib.sh"

start_certified_provider 60
start_agent
add_certified_profile good

step 'the person agrees'
sign_in_by_device good
expect_live good
expect_exit 0 warder refresh good
expect_live good

step 'the person refuses'
begin_login good --flow device
event_member device_code verification_uri | person --refuse --code "$(event_member device_code user_code)" || true
status=0
wait "$login_pid" || status=$?
expect_equal 5 "$status" 'the exit code'
expect_equal access_denied "$(event_member failed reason)" 'the reason'
# The session that was there goes on.
expect_live good
expect_equal 0 "$(seen_twice)" 'refresh tokens seen twice'
stop_agent
