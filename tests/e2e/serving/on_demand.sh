#!/bin/bash
# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
#
# Programs that ask where nobody is signed in: no browser, one word to the person, one sign-in for all of them.
. "$(dirname "$0")/../lib.sh"

start_provider --auto-approve
# Whatever would open a browser leaves a trace.
mkdir "$run/bin"
printf '#!/bin/sh\necho "$@" >>"%s"\n' "$run/opened" >"$run/bin/xdg-open"
chmod +x "$run/bin/xdg-open"
export PATH=$run/bin:$PATH BROWSER=$run/bin/xdg-open DISPLAY=:77
start_agent
add_profile good

# What the window hears.
timeout 100 python3 -c '
import json, os, socket
s = socket.socket(socket.AF_UNIX)
s.connect(os.path.join(os.environ["XDG_RUNTIME_DIR"], "warder/agent.sock"))
s.sendall(b"{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"events.subscribe\"}\n")
for line in s.makefile():
    event = json.loads(line).get("params", {})
    if event.get("type") == "profile":
        print(event["profile"]["state"], event["profile"]["signin_wanted"], flush=True)
    else:
        print(event.get("type", "subscribed"), flush=True)' >"$run/events" &
pids+=($!)
wait_until 10 grep -q subscribed "$run/events" || fail "nobody listens"

step "without waiting: the one command to run"
expect_refusal 3 signin_required "warder login good" warder token good --no-wait
expect_refusal 3 signin_required "warder login good" warder token good
wait_until 10 grep -q "signed_out True" "$run/events" || fail "the window does not hear that a program wants a token"

step "a wait is bounded"
started=$(date +%s)
expect_exit 3 warder token good --wait 1s
(($(date +%s) - started <= 10)) || fail "it waited too long"

step "twenty wait, one signs in"
for i in $(seq 20); do warder token good --wait 60s >"$run/waiting.$i" 2>/dev/null & waiting[i]=$!; done
wait_until 10 bash -c '(( $(warder agent status --json | jq ".states.signed_out // 0") == 1 ))'
[[ ! -e $run/opened ]] || fail "a browser was opened for a program"
expect_equal 0 "$(requests_with '.path == "/authorize"')" "the pages that were shown"
expect_equal 1 "$(grep signed_out "$run/events" | uniq | grep -c "signed_out True")" "how often that became so"
sign_in good
wait "${waiting[@]}" || fail "one that waited got nothing"
expect_equal 1 "$(cat "$run"/waiting.* | sort -u | wc -l)" "the number of different tokens"
expect_equal 1 "$(requests_with '.path == "/authorize"')" "the sign-ins"
wait_until 10 grep -q "active False" "$run/events" || fail "nobody wants a sign-in any more, and the window does not hear it"
expect_no_canary "$run/events" "$run/agent.log"
say "Programs wait, and the person signs in once."
