#!/bin/bash
# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
#
# 64 clients for ten minutes (WARDER_LOAD_SECONDS), while a provider with one-use refresh tokens fails, rotates and stalls by turns: no session
# is lost, no refresh token is used twice, the agent does not grow, and clients of another provider are not delayed.
here=$(cd "$(dirname "$0")" && pwd)
. "$here/../e2e/lib.sh"

seconds=${WARDER_LOAD_SECONDS:-600}
clients=${WARDER_LOAD_CLIENTS:-64}
turn=15
names() { # PREFIX
    seq -f "$1%g" -s , 0 7
}

step "sixteen profiles of two providers, whose tokens live 20 s"
start_provider --auto-approve --access-life 20
steady_issuer=$issuer
start_agent
for i in {0..7}; do
    add_profile "steady$i"
    sign_in "steady$i"
done
start_provider --auto-approve --access-life 20
for i in {0..7}; do
    add_profile "flaky$i"
    sign_in "flaky$i"
done
# Refresh tokens that came again after the provider had exchanged them. (One that it answered with 503 was not used.)
used_twice() {
    provider_log | jq '[.requests[] | select(.refresh_token_sha256)] | group_by(.refresh_token_sha256)
        | map(select((map(.status == 200) | index(true)) as $used | $used != null and $used < length - 1)) | length'
}
resident() {
    awk '/^VmRSS:/ { print $2 }' "/proc/$agent_pid/status"
}

step "$clients clients for $seconds s"
python3 "$here/clients.py" "$clients" "$seconds" "$(names steady)" "$(names flaky)" >"$run/clients.json" &
clients_pid=$!
pids+=("$clients_pid")
began=$SECONDS turns=0 first_memory=0
while kill -0 "$clients_pid" 2>/dev/null; do
    case $((turns % 4)) in
    0 | 2) control '{"reset":true}' ;; # rotates
    1) control '{"fault":"token_503","count":-1}' ;; # fails
    3) # stalls: carried out, and the answer comes 8 s later
        control '{"fault":"token_503","count":0}'
        control '{"fault":"token_hold","count":8}'
        (sleep 8 && control '{"release":true}') &
        pids+=($!)
        ;;
    esac
    ((turns += 1))
    for ((i = 0; i < turn; i++)); do
        kill -0 "$clients_pid" 2>/dev/null || break
        sleep 1
    done
    # After a minute everything is there that is ever needed.
    ((first_memory > 0 || SECONDS - began < 60)) || first_memory=$(resident)
done
wait "$clients_pid" || fail "the clients failed"
control '{"fault":"token_503","count":0}'
control '{"fault":"token_hold","count":0}'
control '{"release":true}' || true
last_memory=$(resident)

step "what became of it"
jq . "$run/clients.json"
is_served() {
    warder token "$1" --min-valid 1 >/dev/null 2>&1
}
for name in steady{0..7} flaky{0..7}; do
    wait_until 60 is_served "$name" || fail "$name serves no token any more: $(warder status "$name" 2>&1)"
done
expect_equal 0 "$(used_twice)" "refresh tokens of the flaky provider that were used twice"
flaky=$(provider_log | jq '.requests | length')
issuer=$steady_issuer
expect_equal 0 "$(used_twice)" "refresh tokens of the steady provider that were used twice"
expect_equal token "$(jq -r '.steady.answers | keys | join(" ")' "$run/clients.json")" "what clients of the steady provider got"
jq -e '.steady.slowest < 2000' "$run/clients.json" >/dev/null || fail "a client of the steady provider was delayed"
((first_memory == 0 || last_memory <= first_memory * 115 / 100)) || fail "the agent has grown from $first_memory to $last_memory kB"
expect_no_canary "$XDG_STATE_HOME" "$run/agent.log"
say "$clients clients, $seconds s, $turns turns: $(jq -r '"steady \(.steady.requests) requests, median \(.steady.median) ms, p99 \(.steady.p99) ms, slowest \(.steady.slowest) ms; flaky \(.flaky.requests) requests, median \(.flaky.median) ms"' "$run/clients.json"); memory $first_memory kB after a minute, $last_memory kB at the end; $flaky requests at the flaky provider."
if [[ ${WARDER_RESULTS:-} ]]; then
    jq --argjson first "$first_memory" --argjson last "$last_memory" --argjson seconds "$seconds" --argjson turns "$turns" \
        '. + {seconds: $seconds, turns: $turns, memory_after_a_minute_kb: $first, memory_at_the_end_kb: $last}' "$run/clients.json" >"$WARDER_RESULTS"
fi
