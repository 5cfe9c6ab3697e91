#!/bin/bash
# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
#
# What serving costs, as ratios of one run on one machine: beside a bare epoll loop that answers the same bytes, beside oidc-agent,
# beside an empty static program. Prints a table and writes WARDER_RESULTS (JSON). Nothing is asserted: see docs/performance.md.
#     WARDER_BENCH_COUNT   requests for each figure (4000)     WARDER_BENCH_IDLE   seconds of idling that are watched (300)
#     WARDER_BENCH_PROFILES   of the large run (10000)
KEEP_ROOT=yes
. "$(dirname "$0")/../e2e/lib.sh"
. "$(dirname "$0")/../e2e/oidc_session.sh"

count=${WARDER_BENCH_COUNT:-4000}
idle=${WARDER_BENCH_IDLE:-300}
many=${WARDER_BENCH_PROFILES:-10000}
rounds=5
results=${WARDER_RESULTS:-$run/results.json}
echo '{}' >"$run/results.json"

# note NAME JSON
note() {
    jq --arg name "$1" --argjson value "$2" '.[$name] = $value' "$run/results.json" >"$run/results.new"
    mv "$run/results.new" "$run/results.json"
}
# figure NAME MEDIAN P99 [RATIO-NAME RATIO WANTED]
figure() {
    printf '  %-52s %10s %10s' "$1" "$2" "$3"
    [[ $# -lt 6 ]] || printf '   %6s %s (to reach: %s)' "$5" "$4" "$6"
    printf '\n'
}
ratio() {
    jq -n "$1 / $2 * 100 | round / 100"
}
# The median of what jq finds in the lines of a file.
median_of() {
    jq -s "map($2) | sort | .[length / 2 | floor]" "$1"
}

# Who asks is on the first processor, who answers (the loop, the agent's serving thread) on the second: where the scheduler puts the two
# makes a difference of four times, by chance, and for each of the two another one. The rest of the agent stays where it likes.
if taskset -c 0 true 2>/dev/null && taskset -c 1 true 2>/dev/null; then
    asks=(taskset -c 0) answers=(taskset -c 1)
else
    asks=() answers=()
fi
pin_serving() {
    local task
    for task in "/proc/$agent_pid/task/"*; do
        if ((${#answers[@]})) && [[ $(<"$task/comm") == serving ]]; then
            taskset -cp 1 "${task##*/}" >/dev/null
        fi
    done
}
# measure NAME PATH REQUEST [one|kept] CLIENTS [closes]: appends a result to $run/NAME.jsonl
measure() {
    [[ $2 != "$agent_socket" ]] || pin_serving
    "${asks[@]}" warder-bench load "$2" "$3" "$4" "$5" "$count" ${6:-} >>"$run/$1.jsonl" || fail "$1 cannot be measured"
}

printf '{"jsonrpc":"2.0","id":1,"method":"token.get","params":{"profile":"good"}}\n' >"$run/request"
printf '{"request":"access_token","account":"good","min_valid_period":0}' >"$run/oidc-request"
agent_socket=$XDG_RUNTIME_DIR/warder/agent.sock
oidc_socket=$XDG_RUNTIME_DIR/warder/oidc-agent.sock

# --- oidc-agent, where it is -----------------------------------------------------------------------------------------------------

# With a session at the same provider, which it sees by https because it takes no other. Sets oidc_agent_socket.
start_oidc_agent() {
    command -v oidc-gen >/dev/null || return 1
    oidc_session "$run/oidc-agent" >"$run/oidc-gen.log" 2>&1 || return 1
    oidc_agent_socket=$OIDC_SOCK
    unset OIDC_SOCK
    warder-bench sample "$oidc_agent_socket" "$run/oidc-request" closes 2>/dev/null | grep -q '"access_token"'
}

# --- Serving --------------------------------------------------------------------------------------------------------------------

start_all --access-life 3600
step "one request, one reply, in microseconds"
warder-bench sample "$agent_socket" "$run/request" >"$run/reply"
grep -q '"token"' "$run/reply" || fail "the agent serves no token"
"${answers[@]}" warder-bench loop "$run/loop.sock" "$run/reply" &
pids+=($!)
wait_until 10 test -S "$run/loop.sock" || fail "the loop did not start"
has_oidc=no
start_oidc_agent && has_oidc=yes

for ((round = 0; round < rounds; round++)); do
    for clients in 1 64; do
        for kind in one kept; do
            measure "loop-$kind-$clients" "$run/loop.sock" "$run/request" $kind $clients
            measure "warder-$kind-$clients" "$agent_socket" "$run/request" $kind $clients
        done
        measure "warder-oidc-$clients" "$oidc_socket" "$run/oidc-request" one $clients closes
        [[ $has_oidc == no ]] || measure "oidc-agent-$clients" "$oidc_agent_socket" "$run/oidc-request" one $clients closes
    done
done
warder edit good --set serve.consent=ask 2>/dev/null
printf 'consent_from_terminal = true\n' >>"$XDG_CONFIG_HOME/warder/settings.toml"
wait_until 10 warder consent grant good --for 1h >/dev/null 2>&1 || fail "no grant"
for ((round = 0; round < rounds; round++)); do
    for clients in 1 64; do
        for kind in one kept; do
            measure "loop-again-$kind-$clients" "$run/loop.sock" "$run/request" $kind $clients
            measure "granted-$kind-$clients" "$agent_socket" "$run/request" $kind $clients
        done
    done
done
warder edit good --set serve.consent=allow 2>/dev/null

printf '  %-52s %10s %10s\n' '' median p99
for clients in 1 64; do
    for kind in one kept; do
        words="$([[ $kind == one ]] && echo 'a connection each' || echo 'one kept connection'), $clients at once"
        loop=$(median_of "$run/loop-$kind-$clients.jsonl" .median) served=$(median_of "$run/warder-$kind-$clients.jsonl" .median)
        again=$(median_of "$run/loop-again-$kind-$clients.jsonl" .median) granted=$(median_of "$run/granted-$kind-$clients.jsonl" .median)
        figure "bare loop, $words" "$loop" "$(median_of "$run/loop-$kind-$clients.jsonl" .p99)"
        figure "warder, $words" "$served" "$(median_of "$run/warder-$kind-$clients.jsonl" .p99)" 'x the loop' "$(ratio "$served" "$loop")" 1.5
        figure "warder with a grant to check, $words" "$granted" "$(median_of "$run/granted-$kind-$clients.jsonl" .p99)" 'x the loop' "$(ratio "$granted" "$again")" 4
        note "serve-$kind-$clients" "{\"loop\":$loop,\"warder\":$served,\"ratio\":$(ratio "$served" "$loop"),\"granted\":$granted,\"granted_ratio\":$(ratio "$granted" "$again")}"
    done
    oidc=$(median_of "$run/warder-oidc-$clients.jsonl" .median)
    figure "warder, oidc-agent's protocol, $clients at once" "$oidc" "$(median_of "$run/warder-oidc-$clients.jsonl" .p99)"
    if [[ $has_oidc == yes ]]; then
        other=$(median_of "$run/oidc-agent-$clients.jsonl" .median)
        figure "oidc-agent, $clients at once" "$other" "$(median_of "$run/oidc-agent-$clients.jsonl" .p99)" 'same protocol: warder / oidc-agent' "$(ratio "$oidc" "$other")" '< 1'
        note "oidc-agent-$clients" "{\"oidc_agent\":$other,\"warder_same_protocol\":$oidc,\"warder\":$(median_of "$run/warder-one-$clients.jsonl" .median)}"
    else
        say "  oidc-agent: not measured, it is not installed or takes no session"
    fi
done

step "whole processes, in microseconds"
commands=(warder-bench-empty --- warder token good)
command -v oidc-token >/dev/null && commands+=(--- env "OIDC_SOCK=$oidc_socket" oidc-token good)
warder-bench spawn 1000 "${commands[@]}" >"$run/spawn.json" || fail "a command fails"
empty=$(jq '.[0].median' "$run/spawn.json") token=$(jq '.[1].median' "$run/spawn.json")
figure 'an empty static program' "$empty" "$(jq '.[0].p99' "$run/spawn.json")"
figure 'warder token' "$token" "$(jq '.[1].p99' "$run/spawn.json")" 'x the empty one' "$(ratio "$token" "$empty")" 1.6
note processes "{\"empty\":$empty,\"warder_token\":$token,\"ratio\":$(ratio "$token" "$empty")}"
if (($(jq length "$run/spawn.json") > 2)); then
    other=$(jq '.[2].median' "$run/spawn.json")
    figure "oidc-token (with env), at Warder's socket" "$other" "$(jq '.[2].p99' "$run/spawn.json")" 'warder token / oidc-token' "$(ratio "$token" "$other")" 0.5
    note oidc-token "{\"oidc_token\":$other,\"ratio\":$(ratio "$token" "$other")}"
fi

# --- Weight and wake-ups ----------------------------------------------------------------------------------------------------------

pss_of() {
    awk '/^Pss:/ { print $2 }' "/proc/$1/smaps_rollup"
}
# Milliseconds from the start of an agent to its first token.
start_timed() {
    local begun
    begun=$(date +%s%N)
    warder-agent --vault=keyfile 2>>"$run/agent.log" &
    agent_pid=$!
    until warder-bench sample "$agent_socket" "$run/request" 2>/dev/null | grep -q '"result"'; do :; done
    echo $((($(date +%s%N) - begun) / 1000000)) >"$run/started"
}

step "start, weight, idling"
for i in $(seq 9); do add_profile "more$i"; done
sign_in more1
stop_agent
start_timed
figure 'start to the first token, 10 profiles (ms)' "$(<"$run/started")" ''
note start-10 "$(<"$run/started")"
sleep 2
if [[ -r /proc/$agent_pid/smaps_rollup ]] && pss=$(pss_of "$agent_pid") && [[ $pss ]]; then
    openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost -keyout "$run/key.pem" -out "$run/cert.pem" 2>/dev/null
    python3 - "$run/cert.pem" "$run/key.pem" >"$run/https.out" 2>/dev/null <<'END' &
import http.server, ssl, sys
server = http.server.HTTPServer(("127.0.0.1", 0), http.server.BaseHTTPRequestHandler)
context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
context.load_cert_chain(sys.argv[1], sys.argv[2])
server.socket = context.wrap_socket(server.socket, server_side=True)
print(server.server_address[1], flush=True)
server.serve_forever()
END
    pids+=($!)
    wait_until 10 test -s "$run/https.out" || fail "no https server"
    port=$(<"$run/https.out")
    dbus-daemon --session --nofork --print-address=3 3>"$run/bus" 2>"$run/dbus.log" &
    pids+=($!)
    wait_until 10 test -s "$run/bus" || fail "no session bus"
    export DBUS_SESSION_BUS_ADDRESS
    DBUS_SESSION_BUS_ADDRESS=$(<"$run/bus")
    gnome-keyring-daemon --foreground --unlock --components=secrets < <(printf 'a password') >"$run/keyring.log" 2>&1 &
    keyring_pid=$!
    pids+=("$keyring_pid")
    wait_until 20 gdbus wait --session --timeout 1 org.freedesktop.secrets 2>/dev/null || fail "no keyring"
    mkfifo "$run/weight.in"
    warder-bench-weight "https://127.0.0.1:$port/" <"$run/weight.in" >"$run/weight.out" 2>/dev/null &
    weight_pid=$!
    exec 8>"$run/weight.in"
    wait_until 30 grep -q ready "$run/weight.out" || fail "the yardstick of memory is not ready"
    sleep 2
    yardstick=$(pss_of "$weight_pid")
    exec 8>&-
    unset DBUS_SESSION_BUS_ADDRESS
    figure 'the libraries, one HTTPS request, one keyring read (KB)' "$yardstick" ''
    figure 'the agent, idle, 10 profiles (KB)' "$pss" '' 'x the libraries' "$(ratio "$pss" "$yardstick")" 1.5
    note memory "{\"libraries_kb\":$yardstick,\"agent_kb\":$pss,\"ratio\":$(ratio "$pss" "$yardstick")}"
else
    say '  memory: not measured, that needs root'
fi
switches() {
    cat /proc/"$agent_pid"/task/*/status | awk '/^voluntary_ctxt_switches/ { sum += $2 } END { print sum }'
}
before=$(switches)
if command -v strace >/dev/null && ((EUID == 0)); then
    # An agent that made no call at all in the time leaves an empty table.
    timeout --signal=INT "$idle" strace -f -c -o "$run/calls" -p "$agent_pid" 2>/dev/null || true
    sed 's/^/    /' "$run/calls"
    calls=$(awk '$4 ~ /^[0-9]+$/ && $NF != "total" { sum += $4 } END { print sum + 0 }' "$run/calls")
    figure "system calls in $idle s (strace -f -c)" "$calls" ''
    note calls "$calls"
    # Being watched is a switch of its own, so what was waited in counts.
    waits=$(awk '$NF ~ /^(p?poll|epoll_p?wait|futex|restart_syscall|clock_nanosleep)$/ { sum += $4 } END { print sum + 0 }' "$run/calls")
else
    sleep "$idle"
    say '  strace: not there, or not allowed to look; the kernel counts'
    waits=$(($(switches) - before))
fi
wakeups=$(jq -n "$waits * 60 / $idle * 10 | round / 10")
figure "wake-ups a minute, watched for $idle s" "$wakeups" '' 'a minute' "$wakeups" 4
note wakeups "$wakeups"

# --- Ten thousand profiles --------------------------------------------------------------------------------------------------------

step "$many profiles"
stop_agent
template=$XDG_CONFIG_HOME/warder/profiles/more9.toml
python3 - "$XDG_CONFIG_HOME/warder/profiles" "$template" "$many" <<'END'
import os, sys
folder, template, count = sys.argv[1], open(sys.argv[2]).read(), int(sys.argv[3])
lines = [line for line in template.splitlines() if not line.startswith("id ") and not line.startswith("id=")]
for i in range(count - 10):
    with open(os.open(f"{folder}/p{i}.toml", os.O_WRONLY | os.O_CREAT, 0o600), "w") as file:
        file.write(f'id = "bench-{i}"\n' + "\n".join(lines) + "\n")
END
start_timed
figure 'start to the first token (ms)' "$(<"$run/started")" '' '' "$(<"$run/started") ms" '1000 ms'
sleep 3
[[ ! -r /proc/$agent_pid/smaps_rollup ]] || figure 'the agent (KB)' "$(pss_of "$agent_pid")" '' '' "$(jq -n "$(pss_of "$agent_pid") / 1024 | round") MB" '80 MB'
for ((round = 0; round < rounds; round++)); do
    measure large-loop "$run/loop.sock" "$run/request" one 1
    measure large "$agent_socket" "$run/request" one 1
done
large=$(median_of "$run/large.jsonl" .median) loop=$(median_of "$run/large-loop.jsonl" .median)
figure 'a request' "$large" "$(median_of "$run/large.jsonl" .p99)" 'x the loop' "$(ratio "$large" "$loop")" 'as with 10'
note large "{\"start_ms\":$(<"$run/started"),\"pss_kb\":$(pss_of "$agent_pid" 2>/dev/null || echo null),\"request\":$large,\"ratio\":$(ratio "$large" "$loop")}"

# --- Everything hangs ---------------------------------------------------------------------------------------------------------------

# A disk of its own where that can be had, a keyring where there is one: what is missing is said.
step "a provider that hangs, a full disk and a keyring that does not answer, all at once"
stop_agent
missing=
mkdir "$run/disk"
if mount -t tmpfs -o size=8m,mode=0700 tmpfs "$run/disk" 2>/dev/null; then
    runtime=$XDG_RUNTIME_DIR
    use_folders "$run/disk"
    export XDG_RUNTIME_DIR=$runtime
else
    missing+=' no full disk (that needs root);'
    use_folders "$run/other"
    agent_socket=$XDG_RUNTIME_DIR/warder/agent.sock
fi
keyring=
if [[ -s $run/bus ]] && DBUS_SESSION_BUS_ADDRESS=$(<"$run/bus") gdbus wait --session --timeout 1 org.freedesktop.secrets 2>/dev/null; then
    export DBUS_SESSION_BUS_ADDRESS
    DBUS_SESSION_BUS_ADDRESS=$(<"$run/bus")
    keyring=$keyring_pid
    start_agent --vault keyring
else
    missing+=' no keyring;'
    start_agent
fi
add_profile good
sign_in good
add_profile more1
sign_in more1
for ((round = 0; round < rounds; round++)); do
    measure calm-loop "$run/loop.sock" "$run/request" one 1
    measure calm "$agent_socket" "$run/request" one 1
done
control '{"fault":"token_hang","count":1000}'
for i in $(seq 20); do
    warder refresh more1 >/dev/null 2>&1 &
    pids+=($!)
done
[[ $missing == *disk* ]] || cat /dev/zero >"$run/disk/filler" 2>/dev/null || true
if [[ $keyring ]]; then
    kill -STOP "$keyring"
    warder agent rekey --vault keyring >/dev/null 2>&1 & # asks it
    pids+=($!)
fi
for ((round = 0; round < rounds; round++)); do
    measure hang-loop "$run/loop.sock" "$run/request" one 1
    measure hang "$agent_socket" "$run/request" one 1
done
[[ ! $keyring ]] || kill -CONT "$keyring"
calm=$(median_of "$run/calm.jsonl" .median) calm_loop=$(median_of "$run/calm-loop.jsonl" .median)
hang=$(median_of "$run/hang.jsonl" .median) loop=$(median_of "$run/hang-loop.jsonl" .median)
figure 'a request before' "$calm" "$(median_of "$run/calm.jsonl" .p99)" 'x the loop' "$(ratio "$calm" "$calm_loop")" ''
figure 'a request meanwhile' "$hang" "$(median_of "$run/hang.jsonl" .p99)" 'x the loop' "$(ratio "$hang" "$loop")" 'as before'
[[ ! $missing ]] || say "  (with$missing)"
note hang "{\"before\":$calm,\"before_ratio\":$(ratio "$calm" "$calm_loop"),\"request\":$hang,\"ratio\":$(ratio "$hang" "$loop")}"

jq . "$run/results.json" >"$results"
say "The figures are in ${results##*/}."
