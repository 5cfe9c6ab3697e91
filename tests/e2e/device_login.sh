#!/bin/bash
# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
#
# A sign-in on another device, with a provider that waits for the person, slows down, refuses, and lets codes end.
. "$(dirname "$0")/lib.sh"

start_provider --device-interval 1 --device-life 8
start_agent
add_profile good

step 'approved on the device page'
begin_login good --flow device
code=$(event_member device_code user_code)
expect_equal "$issuer/device" "$(event_member device_code verification_uri)" 'the page'
expect_contains "$(event_member device_code verification_uri_complete)" "$code" 'the complete page'
expect_contains "$(<"$run/login.log")" "$code" 'what people read'
wait_until 10 has_request '.grant == "urn:ietf:params:oauth:grant-type:device_code" and .status == 400' || fail 'nothing was polled'
approve_device "$code"
wait "$login_pid" || fail 'the sign-in failed'
expect_good_serves

step 'slowed down by the provider'
control '{"fault":"slow_down","count":1}'
begin_login good --flow device
approve_device "$(event_member device_code user_code)"
wait "$login_pid" || fail 'the sign-in failed after slow_down'

step 'refused'
control '{"fault":"deny","count":1}'
expect_refusal 5 access_denied 'warder login good' warder login good --flow device
expect_good_serves

step 'not entered in time'
status=0
warder login good --flow device --json </dev/null >"$run/out" 2>"$run/err" || status=$?
expect_equal device_code_expired "$(jq -r 'select(.event == "failed") | .reason' "$run/out")" 'the reason'
((status != 0)) || fail 'an ended code is a success'
expect_contains "$(<"$run/err")" '--flow device' 'what to do next'
expect_good_serves
expect_exit 0 warder refresh good
expect_equal 0 "$(seen_twice)" 'refresh tokens seen twice'
stop_agent
