#!/bin/bash
# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
#
# The agent started by systemd's own tool on the socket of the installed unit: the first program that connects starts it
# and gets its answer, and the socket belongs to the manager, not to the agent.
# What the unit says is read before lib.sh starts this script again elsewhere.
: "${LISTEN_STREAM:=$(sed -n 's/^ListenStream=//p' "$(dirname "$0")/../../installer/warder-agent.socket")}"
export LISTEN_STREAM
. "$(dirname "$0")/lib.sh"

command -v systemd-socket-activate >/dev/null || skip "systemd-socket-activate is missing"
socket=${LISTEN_STREAM/#%t/$XDG_RUNTIME_DIR}
expect_equal "$XDG_RUNTIME_DIR/warder/agent.sock" "$socket" "the socket of the unit"

# As the unit has it: the folder 0700, the socket 0600.
listen() {
    local name passed=()
    for name in HOME PATH TZ LC_ALL XDG_{CONFIG,DATA,STATE,CACHE}_HOME XDG_RUNTIME_DIR; do
        passed+=(--setenv="$name=${!name}")
    done
    mkdir -p -m 0700 "${socket%/*}"
    (
        umask 0177
        exec systemd-socket-activate --listen="$socket" "${passed[@]}" "$WARDER_BIN/warder-agent" "$@"
    ) 2>>"$run/activate.log" &
    agent_pid=$!
    wait_until 20 test -S "$socket" || fail "nobody listens"
}
# The tool becomes the agent when somebody connects.
runs() {
    [[ $(tr '\0' ' ' <"/proc/$agent_pid/cmdline") == *"$1"* ]]
}

step "nothing runs until somebody connects"
start_provider --auto-approve
listen --vault=keyfile
runs systemd-socket-activate || fail "an agent runs already"
inode=$(stat -c %i "$socket")

step "the first program starts it, and a token is served"
expect_equal "$agent_pid" "$(WARDER_SOCKET=$socket serving_pid)" "who serves"
runs warder-agent || fail "the agent does not run"
add_profile good
sign_in good
expect_good_serves
expect_equal "$inode" "$(stat -c %i "$socket")" "the socket, which is not the agent's to make anew"

step "a second agent keeps away"
expect_exit 1 warder-agent
expect_contains "$err" "process $agent_pid" "what the second agent says"
test -S "$socket" || fail "the second agent has removed the socket"

step "the socket outlives the agent"
stop_agent
test -S "$socket" || fail "the agent has removed a socket that is not its own"
expect_equal "$inode" "$(stat -c %i "$socket")" "the socket after the agent"

step "the next one finds the session"
rm "$socket" # as the manager does, before it listens anew
listen
expect_good_serves
expect_equal "$agent_pid" "$(serving_pid)" "who serves after that"
stop_agent
