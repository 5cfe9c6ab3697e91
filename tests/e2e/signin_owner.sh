#!/bin/bash
# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
#
# A sign-in belongs to whoever has started it: it ends with its client, stays for another one that has joined, and ends with an edit.
. "$(dirname "$0")/lib.sh"

start_all
add_profile other
state_is() {
    [[ $(warder show other --json | jq -r .state) == "$1" ]]
}
# login_in_background OUTPUT: its process is $login_pid.
login_in_background() {
    warder login other --browser none --json >"$1" 2>/dev/null </dev/null &
    login_pid=$!
    pids+=("$login_pid")
    wait_until 20 grep -q open_url "$1" || fail "the sign-in does not begin"
}

step "a login that is killed leaves nothing behind"
for signal in TERM KILL; do
    login_in_background "$run/first"
    kill "-$signal" "$login_pid"
    wait_until 5 state_is signed_out || fail "after $signal the sign-in goes on: $(warder show other --json | jq -r .state)"
done
login_in_background "$run/second"
[[ $(jq -r 'select(.event == "open_url").url' "$run/second") != $(jq -r 'select(.event == "open_url").url' "$run/first") ]] ||
    fail "the next login has joined the old sign-in"

step "another client that has joined keeps it"
second=$login_pid
login_in_background "$run/third"
expect_equal "$(jq -r 'select(.event == "open_url").url' "$run/second")" "$(jq -r 'select(.event == "open_url").url' "$run/third")" "the sign-in that was joined"
kill -TERM "$second"
sleep 1
state_is signing_in || fail "it has ended although another client waits for it"

step "an edit ends it, and the next login begins with what the profile says now"
warder edit other --set 'oauth.scopes=["openid", "email"]' 2>/dev/null
wait_until 10 grep -q '"failed"' "$run/third" || fail "the sign-in goes on after the edit"
login_in_background "$run/fourth"
url=$(jq -r 'select(.event == "open_url").url' "$run/fourth")
[[ $url == *email* && $url != *offline* ]] || fail "the new sign-in asks for $url"
kill -TERM "$login_pid"
wait_until 5 state_is signed_out || fail "the sign-in goes on"

step "one that need not be waited for goes on"
warder login other --browser none --no-wait 2>/dev/null
sleep 1
state_is signing_in || fail "--no-wait has ended its sign-in"
expect_good_serves
say "Sign-ins belong to who has started them."
