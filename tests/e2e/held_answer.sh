#!/bin/bash
# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
#
# The window that the protocol leaves open: the agent is killed after a refresh request has left and before its answer is
# durable. One retry with the old token is made, when a token is next needed.
. "$(dirname "$0")/lib.sh"

start_all

step 'the provider had not carried the request out: the retry works'
before=$(warder token good)
control '{"fault":"token_hang","count":1}'
warder refresh good >/dev/null 2>&1 &
waiting=$!
wait_until 20 has_request '.fault == "token_hang"' || fail 'no refresh arrived'
kill_agent
wait "$waiting" && fail 'a refresh without an answer is a success'
start_agent
expect_equal "$before" "$(warder token good)" 'the token that was durable before'
expect_equal 0 "$(seen_twice)" 'retries while a live token is there'
expect_exit 0 warder refresh good
expect_equal 1 "$(seen_twice)" 'retries'
expect_good_serves
expect_exit 0 warder refresh good
expect_equal 1 "$(seen_twice)" 'retries after the next refresh'

step 'the provider had replaced the token: sign in again, with that reason'
control '{"fault":"token_hold","count":1}'
warder refresh good >/dev/null 2>&1 &
waiting=$!
wait_until 20 has_request '.fault == "token_hold"' || fail 'no refresh arrived'
kill_agent
wait "$waiting" && fail 'a refresh without an answer is a success'
control '{"release":true}'
start_agent
expect_refusal 3 rotation_interrupted 'warder login good' warder refresh good
expect_equal 2 "$(seen_twice)" 'retries'
expect_refusal 3 rotation_interrupted 'warder login good' warder refresh good
expect_equal 2 "$(seen_twice)" 'retries after the refusal'
expect_equal needs_sign_in "$(warder show good --json | jq -r .state)" 'the state'
sign_in good
expect_good_serves
expect_exit 0 warder refresh good
expect_equal 2 "$(seen_twice)" 'retries after the new sign-in'

step 'the connection is closed after the request was read: one retry, no more'
control '{"fault":"token_close_after_read","count":1}'
expect_exit 8 warder refresh good --json
expect_equal sent_unknown_outcome "$(jq -r .error.reason <<<"$out")" 'the reason'
expect_equal 2 "$(seen_twice)" 'requests that were sent twice by themselves'
expect_exit 0 warder refresh good
expect_equal 3 "$(seen_twice)" 'retries'
expect_good_serves
stop_agent
