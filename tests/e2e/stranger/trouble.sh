#!/bin/bash
# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
#
# What goes wrong around the window (trouble.py): a file broken by hand, a provider that hangs, an agent that is killed, a keyring that
# is locked. The window says what it is and what to do next, and goes on answering.
. "$(dirname "$0")/../lib.sh"
. "$harness/stranger/screen.sh"
command -v gnome-keyring-daemon >/dev/null || skip "gnome-keyring is missing"
start_screen

keyring_answers() {
    gdbus call --session --timeout 5 --dest org.freedesktop.DBus --object-path /org/freedesktop/DBus \
        --method org.freedesktop.DBus.NameHasOwner org.freedesktop.secrets 2>/dev/null | grep -q true
}
gnome-keyring-daemon --foreground --unlock --components=secrets < <(printf 'a password') >"$run/keyring.log" 2>&1 &
pids+=($!)
wait_until 20 keyring_answers || fail "the keyring does not answer"

start_provider --auto-approve
start_agent --vault keyring
add_profile good
sign_in good
add_profile other
warder-desktop 2>"$run/desktop.log" &
desktop_pid=$!
pids+=("$desktop_pid")

walk trouble running

step "a file that somebody breaks by hand"
profile=$XDG_CONFIG_HOME/warder/profiles/other.toml
cp "$profile" "$run/kept.toml"
printf 'kind =\n' >>"$profile"
walk trouble broken
cp "$run/kept.toml" "$profile"
walk trouble mended

step "a provider that hangs"
control '{"fault":"token_hang","count":1000}'
walk trouble hanging
control '{"fault":"token_hang","count":0}'

step "an agent that is killed"
kill -KILL "$(serving_pid)"
walk trouble killed

step "a keyring that is locked"
warder agent stop
gdbus call --session --dest org.freedesktop.secrets --object-path /org/freedesktop/secrets \
    --method org.freedesktop.Secret.Service.Lock "['/org/freedesktop/secrets/collection/login']" >/dev/null
walk trouble locked
picture trouble
kill "$desktop_pid"
