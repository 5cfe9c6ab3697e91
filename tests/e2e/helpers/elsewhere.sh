#!/bin/bash
# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
#
# Helpers behind a forwarded socket, as on a machine that was reached by SSH: what its profiles answer for, and nothing else.
. "$(dirname "$0")/lib.sh"

start_all
add_profile other "match=[{tool='git',host='other.example.com'}]"
sign_in other
match_rules good "tool='git',host='git.example.com'" "tool='docker',host='registry.example.com'"
socket=$run/elsewhere.sock
expect_exit 0 warder socket add "$socket" --profile good
# ask_git HOST
ask_git() { printf 'protocol=https\nhost=%s\n\n' "$1" | WARDER_SOCKET=$socket git-credential-warder "${2:-get}"; }
token=$(warder token good)

step 'its profile'
expect_contains "$(ask_git git.example.com)" "password=$token" 'git'
expect_equal "$token" "$(WARDER_SOCKET=$socket docker-credential-warder get <<<registry.example.com | jq -r .Secret)" 'docker'
expect_equal "$token" "$(WARDER_SOCKET=$socket warder credential mail good)" 'mail'
expect_equal "$token" "$(WARDER_SOCKET=$socket warder credential rclone good)" 'rclone'

step 'no other, and nobody'
expect_equal '' "$(ask_git other.example.com)" 'a profile that is hidden there'
expect_equal '' "$(ask_git git.example.com.evil.example)" 'a host that nobody knows'
expect_equal '' "$(ask_git 'git.example.com@evil.example')" 'a host with a user'
WARDER_SOCKET=$socket expect_exit 4 warder credential mail other
expect_equal '' "$out" 'standard output'
WARDER_SOCKET=$socket expect_exit 5 warder credential aws good
expect_equal '' "$out" 'standard output'

step 'what was refused there is renewed for it, and disturbs nobody here'
printf 'protocol=https\nhost=git.example.com\npassword=%s\n\n' "$token" | WARDER_SOCKET=$socket git-credential-warder erase
expect_equal "$token" "$(warder token good)" 'the token here'
[[ $(ask_git git.example.com) == *password=* ]] || fail 'no token there after one was refused'
[[ $(ask_git git.example.com) != *"password=$token"* ]] || fail 'the refused token is served there again'
expect_no_canary "$run"/*.log
stop_agent
