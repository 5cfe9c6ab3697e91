#!/bin/bash
# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
#
# Flipt with GitHub behind it, which has one redirect address only, so that the page's address is pasted.
. "$(dirname "$0")/lib.sh"

start_fake flipt '{"methods":["github"]}'
start_agent
warder add "$fake" --name flipt 2>"$run/add.log" || fail "$(<"$run/add.log")"
expect_contains "$(<"$run/add.log")" 'GitHub' 'what add says'
begin_login_with_input flipt --browser none
say_to_login "$(browse "$(event_member open_url url)")"
wait "$login_pid" || fail "the sign-in failed: $(<"$run/login.log")"
expect_check flipt accepted
expect_equal ada@example.com "$(check_member .identity.email)" 'who it is'
fake_control '{"email_refused":true}' >/dev/null
begin_login_with_input flipt --browser none
say_to_login "$(browse "$(event_member open_url url)")"
expect_login_failed identity_refused
fake_control '{"email_refused":false}' >/dev/null
expect_check flipt accepted
fake_control '{"methods":["token"]}' >/dev/null
expect_refusal 8 method_disabled flipt warder login flipt --browser none
fake_control '{"methods":["github"]}' >/dev/null
kill "$fake_pid"
wait "$fake_pid" || true
expect_refusal 8 network_unreachable flipt warder login flipt --browser none
[[ $(warder token flipt) == wdr-canary-flipt-* ]] || fail 'a live token is not served while the server is gone'
expect_exit 0 warder logout flipt
expect_refusal 3 signin_required 'warder login flipt' warder token flipt
expect_no_canary "$run"/*.log
stop_agent
