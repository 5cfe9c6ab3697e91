#!/bin/bash
# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
#
# What is started a second time, and what somebody opens: the first window comes up, hidden or not; a link is asked about; the installed
# file says who opens such links; and a tray of the old kind (XEmbed) shows the icon too.
. "$(dirname "$0")/lib.sh"
. "$(dirname "$0")/display.sh"
start_display

window() {
    xdotool search --onlyvisible --name '^Warder$' 2>/dev/null | head -n 1
}
is_shown() { [[ $(window) ]]; }
is_hidden() { [[ ! $(window) ]]; }
question() {
    xdotool search --onlyvisible --name '^A link to Warder$' 2>/dev/null | head -n 1
}
asks() { [[ $(question) ]]; }
asks_nothing() { [[ ! $(question) ]]; }
# The window may go with the press, before the key comes up again.
press() { xdotool key --window "$(question)" "$1" 2>/dev/null || true; }
probes() { provider_log | jq ".requests | length"; }

start_provider --auto-approve
start_agent
add_profile good

step "started hidden, it shows nothing"
warder-desktop --hidden 2>"$run/desktop.log" &
first=$!
pids+=("$first")
wait_until 20 test -S "$XDG_RUNTIME_DIR/warder/desktop.sock" || fail "the first one does not listen for a second"
is_hidden || fail "the window is shown"

step "a second one shows the first and ends"
expect_exit 0 warder-desktop
wait_until 20 is_shown || fail "the first window does not come up"
has_ended "$first" && fail "the first one has ended"

step "a link that is opened is asked about, and nothing is asked of its address before"
before=$(probes)
expect_exit 0 warder-desktop "warder://add?address=$issuer"
wait_until 20 asks || fail "nothing is asked"
expect_equal "$before" "$(probes)" "requests that the provider has seen"
press Return
wait_until 20 asks_nothing || fail "Enter does not answer"
expect_equal "$before" "$(probes)" "requests that the provider has seen after a no"

step "a link that is none is said, and nothing else"
expect_exit 0 warder-desktop 'warder://add?address=javascript:alert(1)'
wait_until 20 asks || fail "nothing is said"
press Escape
wait_until 20 asks_nothing || fail "it does not close"
expect_equal "$before" "$(probes)" "requests that the provider has seen"

step "a second one with rubbish does no harm"
printf 'no json\n' | timeout 5 curl -s --unix-socket "$XDG_RUNTIME_DIR/warder/desktop.sock" telnet://x >/dev/null 2>&1 || true
head -c 100000 /dev/zero | timeout 5 curl -s --unix-socket "$XDG_RUNTIME_DIR/warder/desktop.sock" telnet://x >/dev/null 2>&1 || true
has_ended "$first" && fail "the first one has ended"
expect_exit 0 warder-desktop
[[ -z $(grep -i -e 'QObject' -e 'ASSERT' "$run/desktop.log") ]] || fail "the desktop complains: $(<"$run/desktop.log")"
