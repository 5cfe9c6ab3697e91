#!/bin/bash
# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
#
# A passphrase vault: without a display the agent waits and names the command; with one it asks in its own prompt, says
# that a passphrase was wrong, and leaves alone whoever closes the prompt.
. "$(dirname "$0")/lib.sh"
. "$(dirname "$0")/display.sh"

passphrase='correct horse'

vault_state() {
    warder agent status --json | jq -r .vault.state
}
is_vault() {
    [[ $(vault_state 2>/dev/null) == "$1" ]]
}
prompt_windows() {
    xdotool search --onlyvisible --name '^Warder$' 2>/dev/null || true
}
is_asked() {
    [[ $(prompt_windows) ]]
}
is_not_asked() {
    ! is_asked
}
# The process of the prompt; its window may have the number that an earlier one had.
prompt_process() {
    xdotool getwindowpid "$(prompt_windows)" 2>/dev/null
}
# Types into the prompt, as a person at the keyboard; the process that asked before is not meant.
type_into_prompt() {
    local before=${2:-}
    is_new() { is_asked && prompt=$(prompt_process) && [[ $prompt && $prompt != "$before" ]]; }
    wait_until 20 is_new || fail "no prompt"
    xdotool windowfocus --sync "$(prompt_windows)"
    xdotool type --delay 20 "$1"
    xdotool key --clearmodifiers Return
}

step "without a display nobody is asked, and the command is named"
start_provider --auto-approve
start_agent --vault passphrase
warder unlock <<<"$passphrase" 2>>"$run/unlock.log"
add_profile good
sign_in good
expect_good_serves
stop_agent
start_agent --vault passphrase
is_vault needs_passphrase || fail "the vault is '$(vault_state)' without its passphrase"
expect_refusal 7 agent_locked 'warder unlock' warder token good
expect_exit 7 warder unlock
expect_contains "$err" 'Run warder unlock on a terminal' "what warder unlock says without one"
stop_agent

step "with a display the agent asks when it starts"
start_display
start_agent --vault passphrase
wait_until 20 is_asked || fail "no prompt"
expect_refusal 7 agent_locked 'warder unlock' warder token good
picture prompt-first
type_into_prompt 'wrong horse'
first=$prompt
step "a wrong passphrase is said in another prompt"
type_into_prompt "$passphrase" "$first"
wait_until 20 is_vault ready || fail "the right passphrase does not open the vault"
wait_until 10 is_not_asked || fail "the prompt stays"
expect_good_serves
stop_agent

step "whoever closes it is left alone until somebody asks"
start_agent --vault passphrase
wait_until 20 is_asked || fail "no prompt"
xdotool windowfocus --sync "$(prompt_windows)" key Escape
wait_until 10 is_not_asked || fail "Escape does not close the prompt"
expect_refusal 7 agent_locked 'warder unlock' warder token good
is_asked && fail "it asks again by itself"
warder unlock </dev/null 2>>"$run/unlock.log" &
unlock_pid=$!
type_into_prompt "$passphrase"
wait "$unlock_pid" || fail "warder unlock failed: $(cat "$run/unlock.log")"
expect_good_serves

step "nothing of it is written down"
printf '%s\n' "$passphrase" 'wrong horse' >>"$canaries"
expect_no_canary "$XDG_STATE_HOME" "$XDG_CONFIG_HOME" "$XDG_DATA_HOME" "$run/agent.log" "$run/unlock.log"
expect_no_canary_in_arguments
