#!/bin/bash
# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
#
# A keyring that is locked when the agent starts: the agent waits, takes nothing for gone, and serves once it is unlocked.
. "$(dirname "$0")/../lib.sh"
command -v dbus-daemon >/dev/null && command -v gnome-keyring-daemon >/dev/null || skip 'dbus or gnome-keyring is missing'

# A session bus of our own, so that nobody's keyring is touched; it starts a keyring, locked, whenever there is none.
dbus-daemon --session --nofork --print-address >"$run/bus" 2>"$run/bus.log" &
pids+=($!)
wait_until 10 test -s "$run/bus" || fail 'the bus did not start'
export DBUS_SESSION_BUS_ADDRESS=$(<"$run/bus")
# The keyring's only collection, unlocked as at a login.
start_keyring() {
    printf 'a password' | gnome-keyring-daemon --foreground --replace --unlock --components=secrets >>"$run/keyring.log" 2>&1 &
    keyring_pid=$!
    pids+=("$keyring_pid")
    wait_until 20 keyring_is Locked=false || fail 'the keyring is not unlocked'
}
keyring_is() {
    gdbus call --session --timeout 5 --dest org.freedesktop.secrets --object-path /org/freedesktop/secrets/collection/login \
        --method org.freedesktop.DBus.Properties.Get org.freedesktop.Secret.Collection "${1%=*}" 2>/dev/null | grep -q "<${1#*=}>"
}
lock_keyring() {
    gdbus call --session --dest org.freedesktop.secrets --object-path /org/freedesktop/secrets \
        --method org.freedesktop.Secret.Service.Lock "['/org/freedesktop/secrets/collection/login']" >/dev/null
    keyring_is Locked=true || fail 'the keyring is not locked'
}
agent_state() {
    warder show good --json | jq -r .state
}
state_is() {
    [[ $(agent_state) == "$1" ]]
}

start_keyring
start_provider --auto-approve
start_agent --vault keyring
add_profile good
sign_in good
token=$(warder token good)

step 'locked while the agent runs: it has its key'
lock_keyring
expect_good_serves
expect_exit 0 warder refresh good
token=$(warder token good)
stop_agent

step 'locked when the agent starts: it waits'
start_agent --vault keyring
expect_refusal 7 keyring_locked 'warder unlock' warder token good
expect_refusal 7 keyring_locked 'warder unlock' warder refresh good
expect_equal waiting_for_keyring "$(agent_state)" 'the state'
expect_exit 7 warder login good --browser none --json
expect_equal keyring "$(warder status --json | jq -r .agent.vault.protection)" 'who keeps the key'

step 'unlocked again: everything is there'
start_keyring
wait_until 60 state_is active || fail "the agent did not notice; its state is $(agent_state)"
expect_equal "$token" "$(warder token good)" 'the token'
expect_good_serves
expect_exit 0 warder refresh good
expect_equal 0 "$(seen_twice)" 'refresh tokens seen twice'

step 'killed in mid-run: the key is still in memory'
kill -KILL "$keyring_pid"
expect_good_serves
expect_exit 0 warder refresh good
stop_agent
