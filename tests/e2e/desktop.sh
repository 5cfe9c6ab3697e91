#!/bin/bash
# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
#
# The window on a display of its own, with the agent that it starts: the choice who keeps the vault's key, a sign-in, the
# death of the agent, a second desktop.
. "$(dirname "$0")/lib.sh"
. "$(dirname "$0")/display.sh"
start_display

# Every title on the display, one a line.
titles() {
    xdotool search --name '' 2>/dev/null | while read -r window; do
        xprop -id "$window" _NET_WM_NAME WM_NAME 2>/dev/null || true
    done
}
expect_no_canary_in_titles() {
    titles >"$run/titles"
    expect_no_canary "$run/titles"
}
serves() {
    warder status >/dev/null 2>&1
}
main_window() {
    xdotool search --onlyvisible --name '^Warder$' 2>/dev/null | head -n 1
}
is_there() {
    [[ $(main_window) ]]
}
# Looks without starting one, as the command line would.
is_listening() {
    WARDER_SOCKET=$XDG_RUNTIME_DIR/warder/agent.sock warder agent status >/dev/null 2>&1
}
is_other() {
    is_listening && [[ $(serving_pid) != "$1" ]]
}
vault_state() {
    warder agent status --json | jq -r .vault.state
}
is_vault() {
    [[ $(vault_state 2>/dev/null) == "$1" ]]
}
# Gives the window the keyboard (there is no window manager here) and presses a key; again, until it has worked.
press_until() {
    local key=$1 tries
    shift
    for ((tries = 0; tries < 10; ++tries)); do
        xdotool windowfocus --sync "$(main_window)" key --clearmodifiers "$key"
        wait_until 2 "$@" && return
    done
    return 1
}
step "the desktop starts an agent and asks who keeps the vault's key"
start_provider --auto-approve
warder-desktop 2>"$run/desktop.log" &
desktop_pid=$!
pids+=("$desktop_pid")
wait_until 30 is_there || fail "no window is titled Warder"
wait_until 30 serves || fail "no agent serves"
first_agent=$(serving_pid)
wait_until 20 is_vault unavailable || fail "the vault is '$(vault_state)' although nobody has chosen"
picture e2e-vault
press_until alt+k is_vault ready || fail "choosing the key file makes no vault"

step "a sign-in from the command line"
add_profile good
sign_in good
expect_good_serves
picture e2e-active
expect_no_canary_in_titles

step "the agent is killed, and the desktop starts it again by itself"
kill -KILL "$first_agent"
wait_until 10 has_ended "$first_agent"
wait_until 30 is_other "$first_agent" || fail "the agent is not started again"
second_agent=$(serving_pid)
expect_good_serves
picture e2e-again
sleep 5 # until the window follows the new agent, which nothing tells from outside: only then can it hear that it is stopped

step "the agent is stopped, and stays so until the person wants it"
warder agent stop 2>>"$run/stop.log"
wait_until 10 has_ended "$second_agent"
sleep 2 # longer than the desktop waits before it starts one that has died
is_listening && fail "an agent that was stopped has been started again"
picture e2e-stopped
press_until alt+r is_other "$second_agent" || fail "the button starts no agent"
expect_good_serves

step "a second desktop shows the first and ends"
expect_exit 0 timeout 20 warder-desktop
has_ended "$desktop_pid" && fail "the first desktop has ended"
expect_no_canary_in_titles
expect_no_canary "$run/desktop.log"
[[ -z $(grep -i -e 'QObject' -e 'ASSERT' "$run/desktop.log") ]] || fail "the desktop complains: $(<"$run/desktop.log")"

step "the desktop ends, and the agent serves on"
kill -TERM "$desktop_pid"
wait "$desktop_pid" || true
expect_good_serves
