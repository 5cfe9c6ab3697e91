#!/bin/bash
# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
#
# The runtime folder goes while the agent runs, as at a last logout: the agent stays reachable, and can always be stopped.
. "$(dirname "$0")/lib.sh"

start_all
agents() {
    grep -rh 'the agent serves' "$XDG_STATE_HOME/warder/agent.log" | wc -l
}
before=$(agents)
serves() {
    [[ $(warder agent status --json 2>/dev/null | jq -r .pid) == "$agent_pid" ]] && warder token good >/dev/null 2>&1
}
oidc_is_there() {
    [[ -S $XDG_RUNTIME_DIR/warder/oidc-agent.sock ]]
}
is_over() {
    ! kill -0 "$agent_pid" 2>/dev/null
}

step "the folder is emptied, replaced, or loses its socket: the same agent answers again"
rm -rf "${XDG_RUNTIME_DIR:?}"/*
wait_until 10 serves || fail "not reachable after the folder was emptied"
wait_until 10 oidc_is_there || fail "the oidc-agent socket is not there again"
mv "$XDG_RUNTIME_DIR" "$XDG_RUNTIME_DIR.old"
mkdir -m 700 "$XDG_RUNTIME_DIR"
wait_until 10 serves || fail "not reachable after the folder was replaced"
rm "$XDG_RUNTIME_DIR/warder/agent.sock"
wait_until 10 serves || fail "not reachable after its socket was removed"
rm "$XDG_RUNTIME_DIR/warder/agent.lock"
sleep 1
expect_exit 1 warder-agent --vault keyfile
serves || fail "a second agent has disturbed the first"
expect_equal "$before" "$(agents)" "how many agents have served"

step "an agent without a socket is stopped"
mv "$XDG_RUNTIME_DIR" "$run/away"
touch "$XDG_RUNTIME_DIR" # so that the socket cannot be made anew
warder agent stop --json | jq -e .stopped >/dev/null || fail "it is not stopped"
wait_until 10 is_over || fail "the agent is still there"
wait "$agent_pid" || true
agent_pid=
rm "$XDG_RUNTIME_DIR"
mkdir -m 700 "$XDG_RUNTIME_DIR"
expect_exit 6 warder agent stop

step "an agent that does not answer is stopped"
start_agent
kill -STOP "$agent_pid"
(sleep 8; kill -CONT "$agent_pid" 2>/dev/null || true) &
expect_exit 0 warder agent stop
wait_until 10 is_over || fail "the agent is still there"
wait "$agent_pid" || true
agent_pid=

step "nobody else is stopped: neither by another socket's name nor by a number in a file"
start_agent
WARDER_SOCKET=$run/nowhere/agent.sock expect_exit 6 warder agent stop
mkdir -p "$run/other/warder"
chmod 700 "$run/other" "$run/other/warder"
echo $$ >"$run/other/warder/agent.lock"
XDG_RUNTIME_DIR=$run/other XDG_DATA_HOME=$run/other/data expect_exit 6 warder agent stop
serves || fail "the agent was disturbed"
say "The agent stays reachable, and can be stopped."
