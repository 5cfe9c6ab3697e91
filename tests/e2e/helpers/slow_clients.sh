#!/bin/bash
# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
#
# Callers that never finish their request, and callers that never read the answer: they get nothing or wait, and nobody else does.
. "$(dirname "$0")/lib.sh"

needs python3
start_all
match_rules good "tool='git',host='git.example.com'" "tool='cargo',host='cargo.example.com'"
token=$(warder token good)

step 'half a request: nothing is asked for and nothing is said until it ends, and then nothing either'
mkfifo "$run/half"
for helper in 'git-credential-warder get' 'docker-credential-warder get' 'bazel-credential-warder get' 'cargo-credential-warder --cargo-plugin'; do
    # shellcheck disable=SC2086
    $helper <"$run/half" >"$run/answer" 2>&1 &
    caller=$!
    exec 7>"$run/half"
    printf 'protocol=https\nhost=git.exam' >&7
    expect_equal "$token" "$(warder token good)" "the token for others while $helper waits"
    kill -0 $caller || fail "$helper has ended by itself"
    exec 7>&-
    wait $caller || true
    [[ $(<"$run/answer") != *wdr-canary* ]] || fail "$helper gives a token for half a request"
done

step 'a caller that asks and asks and never reads'
python3 - <<'END' >"$run/never.pid" 2>"$run/never.log" &
import json, os, subprocess, sys, threading, time

helper = subprocess.Popen(["cargo-credential-warder", "--cargo-plugin"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
request = {"v": 1, "kind": "get", "operation": "read", "registry": {"index-url": "sparse+https://cargo.example.com/"}, "args": []}
line = (json.dumps(request) + "\n").encode()
print(helper.pid, flush=True)
os.set_blocking(helper.stdin.fileno(), False)
blocked = 0
while blocked < 50:
    try:
        os.write(helper.stdin.fileno(), line)
        blocked = 0
    except BlockingIOError:
        blocked += 1
        time.sleep(0.02)
print("blocked", flush=True)
threading.Event().wait()
END
pids+=($!)
wait_until 30 grep -q blocked "$run/never.pid" || fail "the caller does not block: $(<"$run/never.log")"
for _ in 1 2 3 4 5; do
    expect_equal "$token" "$(warder token good)" 'the token for others'
done
kill -KILL "$(head -n 1 "$run/never.pid")"
expect_no_canary "$run"/*.log
stop_agent
