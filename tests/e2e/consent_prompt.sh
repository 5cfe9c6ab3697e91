#!/bin/bash
# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
#
# The question for consent on a display: a program asks, the person answers by keys, the agent does as was said; the question
# goes when its agent is gone.
. "$(dirname "$0")/lib.sh"
. "$(dirname "$0")/display.sh"
start_display

question() {
    xdotool search --onlyvisible --name '^Warder$' 2>/dev/null | head -n 1
}
is_asked() {
    [[ $(question) ]]
}
is_not_asked() {
    ! is_asked
}
# A program that asks, in the background; what it gets goes to $run/token, its exit status to $run/status.
program_asks() {
    rm -f "$run/token" "$run/status"
    (
        status=0
        timeout 60 warder token good --json >"$run/token" 2>>"$run/program.log" </dev/null || status=$?
        echo $status >"$run/status"
    ) &
}
has_answer() {
    [[ -s $run/status ]]
}
# answer_with KEYS EXIT: presses until the question is answered; the allowing buttons take nothing at first.
answer_with() {
    local keys=$1 wanted=$2 tries
    wait_until 20 is_asked || fail "nobody is asked"
    for ((tries = 0; tries < 20; ++tries)); do
        # shellcheck disable=SC2086 # several keys are several words
        xdotool windowfocus --sync "$(question)" key --clearmodifiers $keys 2>/dev/null || true
        wait_until 1 has_answer && break
    done
    has_answer || fail "$keys answers nothing"
    expect_equal "$wanted" "$(<"$run/status")" "the exit of the program after $keys"
    wait_until 10 is_not_asked || fail "the question is still there"
}
expect_token() {
    [[ $(jq -r .token "$run/token") == wdr-canary-* ]] || fail "the program got no token"
}

start_all
expect_exit 0 warder edit good --set serve.consent=ask

step "once is once"
program_asks
wait_until 20 is_asked || fail "nobody is asked"
xprop -id "$(question)" _NET_WM_NAME WM_NAME >"$run/titles"
expect_no_canary "$run/titles"
picture e2e-consent
answer_with alt+o 0
expect_token

step "for an hour, from the menu: nobody is asked again"
program_asks
answer_with "alt+a sleep 0.6 key h" 0
expect_token
program_asks
wait_until 20 has_answer || fail "the same program is asked about again"
expect_token
ends=$(warder consent list --json | jq -r '.grants[0].until')
((ends > $(date +%s) + 3500 && ends <= $(date +%s) + 3600)) || fail "the grant holds until $ends"
expect_exit 0 warder consent revoke good

step "no program chooses where it is asked about"
display=$DISPLAY
DISPLAY=:7654
program_asks
DISPLAY=$display
wait_until 20 is_asked || fail "the question is not on the display of the agent"
answer_with alt+o 0
expect_token

step "a question whose agent is gone goes too"
program_asks
wait_until 20 is_asked || fail "nobody is asked"
kill -KILL "$agent_pid"
wait "$agent_pid" || true
agent_pid=
wait_until 10 is_not_asked || fail "the question is there although nobody waits for it"
start_agent
wait_until 20 bash -c '[[ $(warder show good --json 2>/dev/null | jq -r .state) == active ]]' || fail "good is not active again"

step "Enter refuses"
program_asks
answer_with Return 5
expect_equal refused "$(jq -r .error.params.why "$run/token")" "why"
expect_equal refused "$(warder log --json | jq -r '[.rows[] | select(.answer == "consent_denied")] | last | .details.why')" "the last refusal in the log"

step "another session is not another program"
for ((i = 0; i < 10; i++)); do
    # In a shell of its own, as before: this one is process 1, where a chain of programs ends.
    (
        status=0
        setsid --wait timeout 30 warder token good --json >"$run/token" 2>>"$run/program.log" </dev/null || status=$?
        echo $status >"$run/status"
    )
    expect_equal 5 "$(<"$run/status")" "the exit of the program in a session of its own"
    expect_equal cooling_down "$(jq -r .error.params.why "$run/token")" "why"
done
is_not_asked || fail "another session is asked about anew"

step "the raw token is confirmed, also where the profile denies programs"
expect_exit 0 warder edit good --set serve.consent=deny
raw() { # PARAMS
    timeout 60 python3 -c '
import os, socket, sys
s = socket.socket(socket.AF_UNIX)
s.connect(os.path.join(os.environ["XDG_RUNTIME_DIR"], "warder/agent.sock"))
s.sendall(b"{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"token.inspect\",\"params\":" + sys.argv[1].encode() + b"}\n")
print(s.makefile().readline(), end="")' "$1"
}
expect_equal policy "$(raw '{"profile":"good","raw":true}' | jq -r .error.data.params.why)" "why it is refused unasked"
rm -f "$run/status"
(
    raw '{"profile":"good","raw":true,"confirm":true}' >"$run/token"
    jq -e .result.token "$run/token" >/dev/null && echo 0 >"$run/status" || echo 5 >"$run/status"
) &
answer_with alt+o 0
expect_no_canary "$run"/*.log
