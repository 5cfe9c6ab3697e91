#!/bin/bash
# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
#
# rclone reads a WebDAV share that wants the token; after a refusal it runs the command again and gets another one.
. "$(dirname "$0")/lib.sh"

needs rclone python3
start_all
# use_share [OPTION…]: a new server, and a configuration for it.
use_share() {
    start_server webdav "$@"
    rm -f "$run/webdav.requests"
    printf '[share]\ntype = webdav\nurl = %s\nvendor = other\nbearer_token_command = warder credential rclone good share\n' "$server" >"$run/rclone.conf"
}
read_share() {
    rclone --config "$run/rclone.conf" --low-level-retries "${1:-10}" --retries 1 cat share:hello.txt
}

step 'a file'
use_share
expect_exit 0 read_share
expect_equal 'hello from the share' "$out" 'the file'
expect_contains "$(<"$run/webdav.requests")" 'GET /hello.txt Bearer - 200' 'how rclone has asked'
before=$(warder token good)

step 'refused once: the second call brings another token'
use_share --refuse first
expect_exit 0 read_share
expect_equal 'hello from the share' "$out" 'the file'
[[ $(warder token good) != "$before" ]] || fail 'no new token was asked for'
expect_equal 0 "$(seen_twice)" 'refresh tokens seen twice'

step 'refused for good: not a loop, and the reason'
sign_in good
use_share --refuse all
expect_exit 1 read_share
expect_contains "$err" 'Two fresh tokens of good were refused' 'what rclone says'
(($(requests_with '.path == "/token" and .status == 200') <= 6)) || fail "the provider was asked $(requests_with '.path == "/token"') times"

step 'a person may ask as often as they like'
sign_in good
token=$(warder token good)
for _ in 1 2 3 4 5 6 7; do
    expect_equal "$token" "$(warder token good)" 'the token again'
done
# Each of these is a process of its own that asks once.
for _ in 1 2 3; do
    expect_equal "$token" "$(bash -c 'warder credential rclone good share; true')" 'the token for another process'
done
expect_no_canary "$run"/*.log "$run"/*.requests
stop_agent
