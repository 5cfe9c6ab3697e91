#!/bin/bash
# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
#
# The agent locks itself when the person has done nothing for a while, whatever programs ask for meanwhile.
. "$(dirname "$0")/lib.sh"

is_locked() { [[ $(warder agent status --json | jq .locked) == true ]]; }
# As a job in the night does it: over and over, and nothing else.
asked_and_locked() {
    warder token good --no-wait >/dev/null 2>&1 || true
    is_locked
}

start_provider --auto-approve
start_agent
add_profile good
sign_in good

step "without the setting it stays open"
expect_good_serves
is_locked && fail "it is locked although nobody wanted that"

step "lock.idle holds from the next moment on, though a program asks all the time"
printf '[lock]\nidle = "1s"\n' >"$XDG_CONFIG_HOME/warder/settings.toml"
wait_until 30 asked_and_locked || fail "it does not lock itself"
expect_refusal 7 agent_locked 'warder unlock' warder token good

step "unlocked, it counts anew"
printf '[lock]\nidle = "1h"\n' >"$XDG_CONFIG_HOME/warder/settings.toml"
expect_exit 0 warder unlock
expect_good_serves
is_locked && fail "it is locked again at once"

step "an invalid value breaks the settings, and the previous ones stay in force"
printf '[lock]\nidle = "soon"\n' >"$XDG_CONFIG_HOME/warder/settings.toml"
wait_until 10 grep -q 'settings.toml cannot be used: lock.idle must be a duration' "$XDG_STATE_HOME/warder/agent.log" || fail "nothing is logged"
expect_good_serves
