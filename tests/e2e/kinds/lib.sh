# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
#
# For the scripts that walk the kinds of profile through their lives, against servers that behave as the real ones do:
#     . "$(dirname "$0")/lib.sh"
. "$(dirname "${BASH_SOURCE[0]}")/../lib.sh"

# start_fake ROLE [SETTINGS]: sets fake, the server's address.
start_fake() {
    rm -f "$run/fake.json"
    warder-fake-server "$@" >"$run/fake.json" 2>"$run/fake.log" &
    fake_pid=$!
    pids+=("$fake_pid")
    wait_until 20 test -s "$run/fake.json" || fail "the server did not start"
    fake=$(jq -r .address "$run/fake.json")
}
# Settings and orders; the reply goes to standard output.
fake_control() {
    curl -sS --fail-with-body --max-time 20 -d "$1" "$fake/control"
}
# How many requests of the server's log fit a jq condition.
fake_requests() {
    curl -sS --fail --max-time 20 "$fake/control/log" | jq "[.requests[] | select($1)] | length"
}
expect_request() {
    (($(fake_requests "$1") > 0)) || fail "no request with: $1"
}
expect_no_request() {
    expect_equal 0 "$(fake_requests "$1")" "requests with: $1"
}
# A server that is gone, and the same one again: the process is stopped and goes on.
pause_fake() { kill -STOP "$fake_pid"; }
resume_fake() { kill -CONT "$fake_pid"; }

# A port that nobody listens on now.
free_port() {
    local port
    for port in $(shuf -i 20000-29999 -n 50); do
        (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null || {
            echo "$port"
            return
        }
    done
    fail 'no port is free'
}
# The person's browser, which keeps cookies: it follows an address to the page it ends on, whose address is printed.
browse() {
    curl -sS -L -c "$run/cookies.txt" -b "$run/cookies.txt" -o "$run/page.html" -w '%{url_effective}\n' --max-time 30 "$1"
}
# sign_in_by_browser PROFILE [ARGUMENT…]: a sign-in whose redirect comes to this machine.
sign_in_by_browser() {
    begin_login "$@" --browser none
    browse "$(event_member open_url url)" >/dev/null
    wait "$login_pid" || fail "the sign-in to $1 failed: $(<"$run/login.log")"
}
# begin_login_with_input PROFILE [ARGUMENT…]: a sign-in that reads what say_to_login writes.
begin_login_with_input() {
    rm -f "$run/login.in"
    mkfifo "$run/login.in"
    exec 9<>"$run/login.in"
    login_input=$run/login.in begin_login "$@"
}
say_to_login() {
    printf '%s\n' "$1" >&9
}
# expect_login_failed REASON: the sign-in that was begun ends like this.
expect_login_failed() {
    local status=0
    wait "$login_pid" || status=$?
    ((status != 0)) || fail "the sign-in is a success"
    expect_equal "$1" "$(event_member failed reason)" 'the reason'
    [[ $(event_member failed message) =~ [a-z].*\. ]] || fail "the message is no sentence: $(event_member failed message)"
}
# expect_check NAME ACCEPTED [REASON]: what `warder check` finds.
expect_check() {
    local status=0
    warder check "$1" --json >"$run/check.json" 2>"$run/err" </dev/null || status=$?
    if [[ $2 == accepted ]]; then
        expect_equal 0 "$status" "the exit of 'warder check $1' ($(<"$run/check.json"))"
        expect_equal true "$(jq .accepted "$run/check.json")" "whether $1 is accepted"
    else
        ((status != 0)) || fail "'warder check $1' is a success"
        expect_equal "$3" "$(jq -r '.reason // .error.reason // empty' "$run/check.json")" "the reason of 'warder check $1'"
    fi
}
check_member() {
    jq -r "$1 // empty" "$run/check.json"
}
state_of() {
    warder show "$1" --json | jq -r .state
}
