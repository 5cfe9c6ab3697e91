#!/bin/bash
# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
#
# flytectl's own token in a real keyring: it goes when flytectl is set up, and nothing else does.
. "$(dirname "$0")/lib.sh"
command -v dbus-daemon >/dev/null && command -v gnome-keyring-daemon >/dev/null || skip 'dbus or gnome-keyring is missing'
python3 -c 'import dbus' 2>/dev/null || skip 'python3-dbus is missing'

# A session bus of our own, so that nobody's keyring is touched.
dbus-daemon --session --nofork --print-address >"$run/bus" 2>"$run/bus.log" &
pids+=($!)
wait_until 10 test -s "$run/bus" || fail 'the bus did not start'
export DBUS_SESSION_BUS_ADDRESS=$(<"$run/bus")
gnome-keyring-daemon --foreground --unlock --components=secrets < <(printf 'a password') >"$run/keyring.log" 2>&1 &
pids+=($!)
keyring_answers() {
    gdbus call --session --timeout 5 --dest org.freedesktop.DBus --object-path /org/freedesktop/DBus \
        --method org.freedesktop.DBus.NameHasOwner org.freedesktop.secrets 2>/dev/null | grep -q true
}
wait_until 20 keyring_answers || fail 'the keyring does not answer'

# entries store USER | count USER: as go-keyring does it.
entries() {
    python3 - "$@" <<'PYTHON'
import sys, dbus
bus = dbus.SessionBus()
service = dbus.Interface(bus.get_object("org.freedesktop.secrets", "/org/freedesktop/secrets"), "org.freedesktop.Secret.Service")
attributes = dbus.Dictionary({"service": "flytectl", "username": sys.argv[2]}, signature="ss")
if sys.argv[1] == "count":
    print(sum(len(paths) for paths in service.SearchItems(attributes)))
else:
    _, session = service.OpenSession("plain", "")
    collection = dbus.Interface(bus.get_object("org.freedesktop.secrets", "/org/freedesktop/secrets/collection/login"), "org.freedesktop.Secret.Collection")
    secret = dbus.Struct((session, dbus.ByteArray(b""), dbus.ByteArray(b'{"access_token":"theirs"}'), "text/plain; charset=utf8"), signature="oayays")
    collection.CreateItem({"org.freedesktop.Secret.Item.Label": "Password for 'U' on 'S'", "org.freedesktop.Secret.Item.Attributes": attributes}, secret, True)
PYTHON
}
stale='dns:///flyte.example.com:flytectl-user'
other='dns:///other.example.com:flytectl-user'
entries store "$stale"
entries store "$other"
expect_equal '1 1' "$(entries count "$stale") $(entries count "$other")" 'the entries before'

start_provider --auto-approve
start_agent
add_profile prod 'endpoint=dns:///flyte.example.com'
expect_exit 0 warder setup flytectl prod --dry-run
expect_equal 1 "$(entries count "$stale")" 'the entry after a dry run'
expect_exit 0 warder setup flytectl prod --yes
expect_contains "$err" 'is removed, because it would have been used first' 'what is said'
expect_equal '0 1' "$(entries count "$stale") $(entries count "$other")" 'the entries afterwards'
expect_exit 0 warder setup flytectl prod --yes --json
expect_equal 0 "$(jq '.cleaned[0].removed' <<<"$out")" 'the second time'
stop_agent
