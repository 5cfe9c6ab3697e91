#!/bin/bash
# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
#
# The agent's own question about a program, on a display, answered by keys: refused by Enter, allowed once, for the session, always.
. "$(dirname "$0")/../lib.sh"
. "$(dirname "$0")/../display.sh"

prompt_windows() {
    xdotool search --onlyvisible --name '^Warder$' 2>/dev/null || true
}
is_asked() {
    [[ $(prompt_windows) ]]
}
is_not_asked() {
    ! is_asked
}
# answer KEY…: to the question that is on the display, after the half second in which nothing allows.
answer() {
    wait_until 20 is_asked || fail "nobody asks"
    picture consent
    sleep 0.8
    xdotool windowfocus --sync "$(prompt_windows)"
    xdotool key --clearmodifiers "$@"
    wait_until 10 is_not_asked || fail "the question stays"
}
# ask_in_background COMMAND…: its exit status goes to $run/status, its output to $run/token.
ask_in_background() {
    rm -f "$run/status"
    { "$@" >"$run/token" 2>"$run/asked.log" </dev/null && echo 0 >"$run/status" || echo $? >"$run/status"; } &
    pids+=($!)
}
ended_with() {
    wait_until 20 test -s "$run/status" || fail "it does not end"
    expect_equal "$1" "$(<"$run/status")" "how it ended"
}

start_display
start_all
warder edit good --set serve.consent=ask 2>/dev/null
cat >"$run/job.py" <<'END'
import subprocess, sys
sys.exit(subprocess.run(["warder", "token", "good"]).returncode)
END
job=(python3 "$run/job.py")

step "Enter refuses, and for half a minute nobody is asked again"
ask_in_background "${job[@]}"
answer Return
ended_with 5
expect_contains "$(<"$run/asked.log")" "refused" "what it says"
expect_exit 5 "${job[@]}"
is_asked && fail "it asks again at once"

step "another program is asked about, and allowed once"
cp "$run/job.py" "$run/other.py"
job=(python3 "$run/other.py")
ask_in_background "${job[@]}"
answer alt+o
ended_with 0
expect_equal 200 "$(status_for_token <"$run/token")" "the provider's answer to the token"

step "once is once; always is always, for this script"
ask_in_background "${job[@]}"
wait_until 20 is_asked || fail "once lasts"
sleep 0.8
xdotool windowfocus --sync "$(prompt_windows)"
xdotool key --clearmodifiers alt+a
sleep 0.3
picture consent-always
xdotool key --clearmodifiers a # of the menu that has opened
wait_until 10 is_not_asked || fail "the question stays"
ended_with 0
for i in $(seq 10); do "${job[@]}" >/dev/null || fail "run $i of a script that may always was refused"; done
is_asked && fail "it was asked about again"
expect_contains "$(warder consent list --json | jq -c '.grants[] | [.subject.kind, .subject.script, .until]')" "other.py" "the grant"
cp "$run/job.py" "$run/third.py"
ask_in_background python3 "$run/third.py"
wait_until 20 is_asked || fail "another script has the grant as well"
picture consent-third

step "a question that nobody waits for any more closes"
pkill -x warder
wait_until 10 is_not_asked || fail "the question stays although nobody waits"

step "a grant outlives the agent, and is taken back"
stop_agent
start_agent
wait_until 20 "${job[@]}" >/dev/null || fail "the grant is gone with the agent"
warder consent revoke --all 2>/dev/null
ask_in_background "${job[@]}"
answer Escape
ended_with 5

step "programs cannot switch the question off by themselves"
warder edit good --set serve.consent=allow >/dev/null 2>&1 </dev/null &
edit_pid=$!
answer Return
wait $edit_pid && fail "a program has switched the question off"
expect_contains "$(warder show good --all)" 'ask' "the policy"

expect_no_canary "$XDG_STATE_HOME" "$run/agent.log" "$run/asked.log"
expect_no_canary_in_arguments
say "The person is asked, and the answer holds for what it was given for."
