#!/bin/bash
# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
#
# A keyring that is locked when the agent starts: the agent waits, takes nothing for gone, and serves once it is unlocked.
. "$(dirname "$0")/../lib.sh"
command -v dbus-daemon >/dev/null && command -v gnome-keyring-daemon >/dev/null || skip 'dbus or gnome-keyring is missing'

# A session bus of our own, so that nobody's keyring is touched.
dbus-daemon --session --nofork --print-address >"$run/bus" 2>"$run/bus.log" &
pids+=($!)
wait_until 10 test -s "$run/bus" || fail 'the bus did not start'
export DBUS_SESSION_BUS_ADDRESS=$(<"$run/bus")
keyring_answers() {
    gdbus call --session --timeout 5 --dest org.freedesktop.DBus --object-path /org/freedesktop/DBus \
        --method org.freedesktop.DBus.NameHasOwner org.freedesktop.secrets 2>/dev/null | grep -q true
}
# With its only collection unlocked, as at a login. Nothing may ask for it before: the bus would start another, locked.
start_keyring() {
    gnome-keyring-daemon --foreground --unlock --components=secrets < <(printf 'a password') >>"$run/keyring.log" 2>&1 &
    keyring_pid=$!
    pids+=("$keyring_pid")
    wait_until 20 keyring_answers || fail 'the keyring does not answer'
    wait_until 20 keyring_is Locked=false || fail 'the keyring is not unlocked'
}
end_keyring() {
    kill "-$1" "$keyring_pid"
    wait "$keyring_pid" 2>/dev/null || true
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
expect_refusal 1 keyring_locked 'warder unlock' warder token good
expect_refusal 1 keyring_locked 'warder unlock' warder refresh good
expect_equal waiting_for_keyring "$(agent_state)" 'the state'
expect_refusal 1 keyring_locked "warder unlock" warder login good --browser none
expect_equal keyring "$(warder status --json | jq -r .agent.vault.protection)" 'who keeps the key'

step 'unlocked again: everything is there'
end_keyring TERM
start_keyring
wait_until 60 state_is active || fail "the agent did not notice; its state is $(agent_state)"
expect_equal "$token" "$(warder token good)" 'the token'
expect_good_serves
expect_exit 0 warder refresh good
expect_equal 0 "$(seen_twice)" 'refresh tokens seen twice'

step 'killed in mid-run: the key is still in memory'
end_keyring KILL
expect_good_serves
expect_exit 0 warder refresh good
stop_agent
