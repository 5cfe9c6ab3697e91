#!/bin/bash
# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
#
# Programs that say they are somebody else: no name, no claim of a display and no trick with processes gets a token past the policy.
. "$(dirname "$0")/../lib.sh"

start_all
cat >"$run/impostor.py" <<'END'
# Calls itself as it is told, cannot be read in /proc, and sends each line of its arguments; prints the answers.
import ctypes, json, os, socket, sys
libc = ctypes.CDLL(None)
libc.prctl(15, sys.argv[1].encode()[:15], 0, 0, 0)  # PR_SET_NAME
libc.prctl(4, 0, 0, 0, 0)  # PR_SET_DUMPABLE
s = socket.socket(socket.AF_UNIX)
s.connect(os.path.join(os.environ["XDG_RUNTIME_DIR"], "warder/agent.sock"))
lines = s.makefile()
for number, (method, params) in enumerate(json.loads(sys.argv[2])):
    s.sendall(json.dumps({"jsonrpc": "2.0", "id": number, "method": method, "params": params}).encode() + b"\n")
    answer = json.loads(lines.readline())
print(json.dumps(answer))
END
cp "$(readlink -f "$(command -v python3)")" "$run/warder-desktop"
hello='["hello", {"client": "warder-desktop", "display": {"DISPLAY": ":77"}}]'
raw() { # CONFIRM
    echo "[$hello, [\"token.inspect\", {\"profile\": \"good\", \"raw\": true, \"confirm\": $1}]]"
}
# refused REASON WHAT: by every impostor, whether it asks for a confirmation or not.
refused() {
    local program name confirm answer
    for program in python3 "$run/warder-desktop"; do
        for name in warder-desktop warder systemd; do
            for confirm in false true; do
                answer=$(PYTHONHOME=/usr "$program" "$run/impostor.py" "$name" "$(raw $confirm)")
                [[ $answer != *wdr-canary* ]] || fail "$2: $program as $name (confirm $confirm) got the token"
                expect_equal "$1" "$(jq -r .error.data.reason <<<"$answer")" "$2: $program as $name (confirm $confirm)"
            done
        done
    done
}

step "whatever calls itself the window obeys the policy"
warder edit good --set serve.consent=ask 2>/dev/null
refused consent_denied "ask"
warder edit good --set serve.consent=deny 2>/dev/null
refused consent_denied "deny"
warder edit good --set serve.consent=allow 2>/dev/null
warder pause --for 10m 2>/dev/null
refused paused "pause"
warder pause --end 2>/dev/null
warder lock 2>/dev/null
refused agent_locked "lock"
warder unlock 2>/dev/null
wait_until 20 bash -c 'warder token good >/dev/null 2>&1' || fail "good is not there after unlocking"

step "a claim of a display decides nothing"
warder edit good --set serve.consent=ask 2>/dev/null
answer=$(python3 "$run/impostor.py" warder-desktop "[$hello, [\"token.get\", {\"profile\": \"good\"}]]")
expect_equal no_display "$(jq -r .error.data.params.why <<<"$answer")" "why"

step "another program in the place of the one that connected"
# With a grant for this session everything in it may have tokens; what has left it may not, whatever it becomes.
printf 'consent_from_terminal = true\n' >>"$XDG_CONFIG_HOME/warder/settings.toml"
wait_until 10 warder consent grant good --for 1h 2>/dev/null || fail "no grant from the terminal"
warder token good >/dev/null || fail "no token with a grant"
cat >"$run/becomes.py" <<'END'
# Connects, asks, and becomes another program that goes on with the connection.
import os, socket, sys
os.setsid()
s = socket.socket(socket.AF_UNIX)
s.connect(os.path.join(os.environ["XDG_RUNTIME_DIR"], "warder/agent.sock"))
s.sendall(b'{"jsonrpc":"2.0","id":1,"method":"hello","params":{}}\n')
s.recv(65536)
s.sendall(b'{"jsonrpc":"2.0","id":2,"method":"token.get","params":{"profile":"good"}}\n')
os.dup2(s.fileno(), 0)
os.execv("/bin/cat", ["cat"])
END
(timeout 5 python3 "$run/becomes.py" >"$run/became" 2>/dev/null || true) </dev/null
expect_no_canary "$run/became"
expect_no_canary "$XDG_STATE_HOME" "$run/agent.log"
say "No impostor got a token."
