#!/bin/bash
# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
#
# Another user of the machine gets nothing: not by the modes of the files, and not where the modes were opened.
KEEP_ROOT=yes
. "$(dirname "$0")/lib.sh"
((EUID == 0)) || skip 'other users can be tried as root alone'
as_user $test_uid test -x "$WARDER_BIN/warder-agent" || skip "an ordinary user cannot read $WARDER_BIN"

stranger=54321
chmod 0755 "$run"
start_provider --auto-approve
chown -R $test_uid:$test_uid "$HOME" "$XDG_CONFIG_HOME" "$XDG_DATA_HOME" "$XDG_STATE_HOME" "$XDG_CACHE_HOME" "$XDG_RUNTIME_DIR"
as_user $test_uid warder-agent --vault keyfile 2>"$run/agent.log" &
agent_pid=$!
owner() { as_user $test_uid warder "$@"; }
wait_until 30 owner agent status >/dev/null 2>&1 || fail 'the agent did not start'
owner add "$issuer" --name good --yes --set oauth.client_id=warder-demo --set 'oauth.scopes=["openid","offline_access"]' 2>/dev/null
as_user $test_uid warder login good --browser none --json </dev/null >"$run/login.jsonl" 2>"$run/login.log" &
login_pid=$!
wait_until 20 grep -q open_url "$run/login.jsonl" || fail 'the sign-in says nothing'
# The callback takes only what comes from its own user or from root: a stranger's connection is closed before anything is read.
url=$(event_member open_url url)
callback=$(curl -sS -o /dev/null -w '%{redirect_url}' "$url")
status=$(as_user $stranger curl -sS -o /dev/null -w '%{http_code}' --max-time 5 "$callback" 2>/dev/null) || true
expect_equal 000 "$status" "the callback's answer to uid $stranger"
# Nor does a crowd of strangers keep the right one waiting.
cat >"$run/crowd.py" <<'END'
import socket, sys, time
crowd = []
for _ in range(200):
    s = socket.create_connection(("127.0.0.1", int(sys.argv[1])))
    try:
        s.sendall(b"G")
    except OSError:
        pass
    crowd.append(s)
print("here", flush=True)
time.sleep(20)
END
chmod 0644 "$run/crowd.py"
port=${callback#*127.0.0.1:}
as_user $stranger /usr/bin/python3 "$run/crowd.py" "${port%%/*}" >"$run/crowd" &
pids+=($!)
wait_until 20 test -s "$run/crowd" || fail 'the crowd does not come'
# Root is let in: relays of WSL and of containers are root.
status=$(curl -sS -o /dev/null -w '%{http_code}' --max-time 4 "$callback") || fail 'the right callback waits behind strangers'
expect_equal 303 "$status" "the callback's answer to root"
wait "$login_pid" || fail 'the sign-in failed'
owner token good >/dev/null || fail 'no token for the owner'

step 'modes'
socket=$XDG_RUNTIME_DIR/warder/agent.sock
expect_equal 700 "$(stat -c %a "$XDG_RUNTIME_DIR/warder")" "the socket's folder"
expect_equal 600 "$(stat -c %a "$socket")" 'the socket'
wrong=$(find "$XDG_CONFIG_HOME/warder" "$XDG_DATA_HOME/warder" "$XDG_STATE_HOME/warder" "$XDG_RUNTIME_DIR/warder" -perm /077 -print)
expect_equal '' "$wrong" 'files that others can use'

step 'strangers at the socket'
knock() {
    as_user "$1" env WARDER_SOCKET="$socket" XDG_RUNTIME_DIR=/nonexistent warder token good >"$run/out" 2>"$run/err" </dev/null
}
refused() {
    local status=0
    knock "$1" || status=$?
    expect_equal 6 "$status" "uid $1 at the socket"
    expect_equal '' "$(<"$run/out")" "what uid $1 got"
}
refused $stranger
refused 0
# Modes that somebody has opened do not help either: the agent looks at who it is before it reads a byte.
chmod 0777 "$XDG_RUNTIME_DIR" "$XDG_RUNTIME_DIR/warder" "$socket"
refused $stranger
refused 0
answer=$(as_user $stranger /usr/bin/python3 -c '
import socket, sys
s = socket.socket(socket.AF_UNIX)
s.settimeout(10)
s.connect(sys.argv[1])
try:
    s.sendall(b"{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"hello\"}\n")
    print(s.recv(4096))
except (BrokenPipeError, ConnectionResetError):
    print(b"")' "$socket")
expect_equal "b''" "$answer" 'what a stranger reads from the socket'
chmod 0700 "$XDG_RUNTIME_DIR" "$XDG_RUNTIME_DIR/warder"
chmod 0600 "$socket"
owner token good >/dev/null || fail 'no token for the owner afterwards'

step 'strangers at the process'
as_user $test_uid cat "/proc/$agent_pid/environ" >/dev/null 2>&1 && fail "the agent's environment can be read by its own user"
as_user $stranger ls "/proc/$agent_pid/fd" >/dev/null 2>&1 && fail "the agent's files can be listed by a stranger"
expect_equal 0 "$(grep -c 'wdr-canary' "/proc/$agent_pid/cmdline" || true)" 'canaries in the arguments'
