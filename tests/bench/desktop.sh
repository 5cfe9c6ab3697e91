#!/bin/bash
# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
#
# What the window costs: until it is seen, what it weighs, what it does while nobody sees it, and how it searches ten thousand profiles. Prints
# a table and writes WARDER_RESULTS (JSON). Nothing is asserted: see docs/performance.md.
#     WARDER_BENCH_STARTS   of the window (30)     WARDER_BENCH_IDLE   seconds of idling that are watched (60)     WARDER_BENCH_PROFILES   (10000)
KEEP_ROOT=yes
. "$(dirname "$0")/../e2e/lib.sh"

starts=${WARDER_BENCH_STARTS:-30}
idle=${WARDER_BENCH_IDLE:-60}
many=${WARDER_BENCH_PROFILES:-10000}
results=${WARDER_RESULTS:-$run/results.json}

figure() {
    printf '  %-62s %12s   (to reach: %s)\n' "$1" "$2" "$3"
}

# --- Searching ------------------------------------------------------------------------------------------------------------------

step "$many profiles in the real window, without a screen"
QT_QPA_PLATFORM=offscreen warder-bench-list "$many" >"$run/list.json" 2>"$run/list.log" || fail "the window does not come up: $(tail -n 3 "$run/list.log")"
figure 'a key in the search, until the list is painted (ms, median)' "$(jq .key "$run/list.json")" '16'
figure 'the slowest of them' "$(jq .slowest_key "$run/list.json")" ''
figure 'one profile changes' "$(jq .change "$run/list.json")" ''
figure 'a second passes' "$(jq .tick "$run/list.json")" ''
figure 'the Timeline moves, a frame' "$(jq .timeline_frame "$run/list.json")" ''

# --- A real window ----------------------------------------------------------------------------------------------------------------

command -v Xvfb >/dev/null || skip "Xvfb is missing"
start_all
for i in $(seq 99); do
    printf 'id = "bench-%d"\nkind = "flyte"\nendpoint = "dns:///p%d.example.com"\ntags = ["bench"]\n' "$i" "$i" >"$XDG_CONFIG_HOME/warder/profiles/p$i.toml"
done
chmod 600 "$XDG_CONFIG_HOME"/warder/profiles/*
wait_until 20 sh -c 'test "$(warder agent status --json | jq .profiles)" -ge 100' || fail "the agent does not know the profiles"
mkdir "$run/screen"
number=90
until mkdir "/tmp/wdr-display-$number" 2>/dev/null && [[ ! -e /tmp/.X11-unix/X$number ]]; do
    ((++number < 400)) || skip "no display is free"
done
at_end+=("rmdir /tmp/wdr-display-$number")
Xvfb ":$number" -displayfd 3 -noreset -screen 0 1400x900x24 -nolisten tcp -fbdir "$run/screen" 3>"$run/display" 2>"$run/xvfb.log" &
pids+=($!)
wait_until 20 test -s "$run/display" || skip "Xvfb does not start here"
DISPLAY=:$(<"$run/display")
export DISPLAY QT_QPA_PLATFORM=xcb
unset DBUS_SESSION_BUS_ADDRESS

step "a window with 100 profiles"
# The side's colour is there when the window is painted; the colour of a kind when the list is.
warder-bench window "$run/screen/Xvfb_screen0" ebeae8 7652e0 "$starts" warder-desktop >"$run/window.json" 2>"$run/window.log" || fail "no window: $(<"$run/window.json") $(tail -n 3 "$run/window.log")"
figure "from the program's start to a painted window (ms, median of $starts)" "$(jq .painted "$run/window.json")" '300'
figure 'until the profiles are in it' "$(jq .filled "$run/window.json")" '300'
figure 'the slowest of them' "$(jq .slowest "$run/window.json")" ''

pss_of() {
    awk '/^Pss:/ { print $2 }' "/proc/$1/smaps_rollup"
}
switches() {
    cat "/proc/$1"/task/*/status | awk '/^voluntary_ctxt_switches/ { sum += $2 } END { print sum }'
}
desktop() {
    warder-desktop "$@" 2>>"$run/desktop.log" &
    desktop_pid=$!
    pids+=("$desktop_pid")
    sleep 15 # what comes up has come up, and a tray has been looked for
}
stop_desktop() {
    kill "$desktop_pid"
    wait "$desktop_pid" 2>/dev/null || true
}

step "weight and rest"
pss=null hidden=null
desktop
if [[ -r /proc/$desktop_pid/smaps_rollup ]] && pss=$(pss_of "$desktop_pid") && [[ $pss ]]; then
    figure 'seen, idle (KB, PSS)' "$pss" '61440'
else
    pss=null
    say '  memory: not measured, that needs root'
fi
stop_desktop
desktop --hidden
sleep 40 # the agent tells whoever has begun to listen of each profile once, when it next looks at its sessions
[[ $pss == null ]] || hidden=$(pss_of "$desktop_pid")
[[ $pss == null ]] || figure 'hidden, idle (KB, PSS)' "$hidden" '61440'
calls=null
before=$(switches "$desktop_pid")
if command -v strace >/dev/null && ((EUID == 0)); then
    timeout --signal=INT "$idle" strace -f -c -o "$run/calls" -p "$desktop_pid" 2>/dev/null || true
    calls=$(awk '$4 ~ /^[0-9]+$/ && $NF != "total" { sum += $4 } END { print sum + 0 }' "$run/calls")
    sed 's/^/    /' "$run/calls"
    figure "system calls while hidden, in $idle s (strace -f -c)" "$calls" '0'
else
    sleep "$idle"
fi
rest=$(($(switches "$desktop_pid") - before))
figure "voluntary switches while hidden, in $idle s" "$rest" '0'
stop_desktop

jq -n --slurpfile list "$run/list.json" --slurpfile window "$run/window.json" --argjson seen "$pss" --argjson hidden "$hidden" --argjson calls "$calls" --argjson switches "$rest" \
    '{list: $list[0], window: $window[0], pss_kb: {seen: $seen, hidden: $hidden}, hidden: {calls: $calls, switches: $switches}}' >"$results"
say "The figures are in ${results##*/}."
