# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
#
# The harness of the end-to-end scripts: real programs in folders of their own, against the demonstration provider.
# Sourced first by every script:
#     . "$(dirname "$0")/lib.sh"
# WARDER_BIN names the folder of the programs. As root the script is started again as an ordinary user, because that is
# who uses Warder; one that needs root sets KEEP_ROOT=yes before it sources this.
set -euo pipefail

test_uid=65534 # nobody: the bus wants a user that has a name
: "${WARDER_BIN:?the folder of the programs}"
harness=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

# as_user UID COMMAND…
as_user() {
    local uid=$1
    shift
    setpriv --reuid="$uid" --regid="$uid" --clear-groups "$@"
}

# It goes elsewhere below, so its own name must hold from everywhere.
[[ $0 == /* ]] || exec bash "$(realpath "$0")" "$@"

# Processes and a /proc of our own, where root can have them: nothing outlives the script, and an ordinary user can read
# /proc even on a machine that closes it.
if ((EUID == 0)) && [[ ! ${WARDER_SEPARATE:-} ]]; then
    export WARDER_SEPARATE=yes
    if unshare --pid --fork --mount-proc true 2>/dev/null; then
        exec unshare --pid --fork --kill-child --mount-proc bash "$0" "$@"
    fi
fi

if ((EUID == 0)) && [[ ! ${WARDER_COPIED:-} ]]; then
    script=$(realpath "$0")
    as_test_user=(setpriv "--reuid=$test_uid" "--regid=$test_uid" --clear-groups)
    [[ ! ${KEEP_ROOT:-} ]] || as_test_user=()
    if as_user $test_uid test -x "$WARDER_BIN/warder" -a -r "$script"; then
        export WARDER_COPIED=no
        [[ ${KEEP_ROOT:-} ]] || exec "${as_test_user[@]}" bash "$script" "$@"
    else
        # The tree lies where an ordinary user cannot look: a copy of what is needed.
        copy=$(mktemp -d /tmp/wdr-copy-XXXXXX)
        trap 'rm -rf "$copy"' EXIT
        mkdir "$copy/bin" "$copy/tests"
        cp "$WARDER_BIN"/warder* "$copy/bin/"
        cp -r "$harness" "$harness/../provider" "$harness/../interop" "$harness/../../installer/python" "$copy/tests/"
        if [[ ${WARDER_PROVIDER:-} ]]; then
            cp -r "$WARDER_PROVIDER" "$copy/provider"
            export WARDER_PROVIDER=$copy/provider
        fi
        chmod -R a+rX "$copy"
        export WARDER_COPIED=yes WARDER_BIN=$copy/bin
        "${as_test_user[@]}" bash "$copy/tests${script#"$(dirname "$harness")"}" "$@"
        exit
    fi
fi

say() { printf '%s\n' "$*"; }
step() { printf -- '-- %s\n' "$*"; }
fail() {
    printf 'FAILED (%s:%s): %s\n' "${BASH_SOURCE[1]##*/}" "${BASH_LINENO[0]}" "$*" >&2
    exit 1
}
# What cannot be tried here; ctest counts 77 as skipped.
skip() {
    say "SKIPPED: $*"
    exit 77
}

# --- The folders of this run, and what ends with it ----------------------------------------------------------------------

run=$(mktemp -d /tmp/wdr-XXXXXX)
cd "$run" # where the tree lies an ordinary user may not be able to look
pids=()
at_end=() # commands
agent_pid=

use_folders() {
    export HOME=$1/home XDG_CONFIG_HOME=$1/config XDG_DATA_HOME=$1/data XDG_STATE_HOME=$1/state XDG_CACHE_HOME=$1/cache
    export XDG_RUNTIME_DIR=$1/run
    mkdir -p -m 0700 "$HOME" "$XDG_CONFIG_HOME" "$XDG_DATA_HOME" "$XDG_STATE_HOME" "$XDG_CACHE_HOME" "$XDG_RUNTIME_DIR"
}

clean_up() {
    local status=$? pid command
    trap - EXIT
    kill_agent || true
    for pid in "${pids[@]}"; do
        kill "$pid" 2>/dev/null || true
        wait "$pid" 2>/dev/null || true
    done
    for command in "${at_end[@]}"; do $command || true; done
    if ((status != 0 && status != 77)); then
        for log in "$run"/*.log; do
            [[ -s $log ]] || continue
            say "--- the end of ${log#"$run/"}"
            tail -n 40 "$log" | grep -v '^[-0-9T:.]*Z D ' || true
        done >&2
    fi
    umount "$run/disk" 2>/dev/null || true
    # A window may have started its agent again meanwhile, and an agent makes its folders again.
    rm -rf "$run" 2>/dev/null || {
        kill_agent || true
        sleep 1
        rm -rf "$run" || true
    }
    exit $status
}
trap clean_up EXIT

unset DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS WARDER_SOCKET WARDER_PROFILE
export PATH=$WARDER_BIN:$PATH LC_ALL=C.UTF-8
# Times in a zone that is not UTC and not a whole hour, so that a mix of the two shows.
export TZ=XST-5:45
use_folders "$run"

# wait_until SECONDS COMMAND…
wait_until() {
    local deadline=$((SECONDS + $1))
    shift
    until "$@"; do
        ((SECONDS < deadline)) || return 1
        sleep 0.05
    done
}

# --- The demonstration provider ------------------------------------------------------------------------------------------

# start_provider [OPTION…]: sets issuer and provider_pid.
start_provider() {
    rm -f "$run/provider.json"
    warder-demo-idp "$@" >"$run/provider.json" 2>"$run/provider.log" &
    provider_pid=$!
    pids+=("$provider_pid")
    wait_until 20 test -s "$run/provider.json" || fail "the provider did not start"
    issuer=$(jq -r .issuer "$run/provider.json")
}
control() {
    curl -sS --fail-with-body --max-time 20 -H 'Content-Type: application/json' -d "$1" "$issuer/control" >/dev/null
}
provider_log() {
    curl -sS --fail --max-time 20 "$issuer/control/log"
}
seen_twice() {
    provider_log | jq .refresh_tokens_seen_twice
}
# How many requests of the log fit a jq condition.
requests_with() {
    provider_log | jq "[.requests[] | select($1)] | length"
}
has_request() {
    (($(requests_with "$1") > 0))
}
# The status that the provider gives for the header line on standard input, which so is in nobody's arguments.
status_for_header() {
    curl -sS -o /dev/null -w '%{http_code}' --max-time 20 -H @- "$issuer/protected"
}
status_for_token() {
    sed 's/^/Authorization: Bearer /' | status_for_header
}

# --- The agent -----------------------------------------------------------------------------------------------------------

start_agent() {
    warder-agent "${@:---vault=keyfile}" 2>>"$run/agent.log" &
    agent_pid=$!
    wait_until 30 vault_has_opened || fail "the agent did not start"
}
# It answers before its vault is open; what a script looks at first depends on that.
vault_has_opened() {
    [[ $(warder agent status --json 2>/dev/null | jq -r .vault.state) =~ ^(ready|waiting_for_keyring|needs_passphrase|locked|unavailable|failed)$ ]]
}
# Ends the agent as `systemctl stop` does; its exit status has to be 0.
stop_agent() {
    kill -TERM "$agent_pid"
    wait "$agent_pid" || fail "the agent ended with status $?"
    agent_pid=
}
# The agent that serves now, whoever started it.
serving_pid() {
    warder agent status --json | jq .pid
}
has_ended() {
    ! kill -0 "$1" 2>/dev/null
}
kill_agent() {
    if [[ $agent_pid ]]; then
        kill -KILL "$agent_pid" 2>/dev/null || true
        wait "$agent_pid" 2>/dev/null || true
        agent_pid=
    fi
    # One that the command line has started is not our child.
    local socket=$XDG_RUNTIME_DIR/warder/agent.sock other
    if [[ -S $socket ]] && other=$(WARDER_SOCKET=$socket serving_pid 2>/dev/null) && [[ $other =~ ^[0-9]+$ ]]; then
        kill -KILL "$other"
        wait_until 10 has_ended "$other"
    fi
}

# add_profile NAME [SET…]: a profile for the demonstration provider.
add_profile() {
    local name=$1 sets=() key
    shift
    for key in 'oauth.client_id=warder-demo' 'oauth.scopes=["openid","profile","email","offline_access"]' "$@"; do
        sets+=(--set "$key")
    done
    warder add "$issuer" --name "$name" --yes "${sets[@]}" 2>>"$run/add.log"
}

# begin_login PROFILE [ARGUMENT…]: starts a sign-in whose events go to $run/login.jsonl; sets login_pid.
begin_login() {
    : >"$run/login.jsonl"
    timeout --signal=INT 100 warder login "$@" --json <"${login_input:-/dev/null}" >"$run/login.jsonl" 2>"$run/login.log" &
    login_pid=$!
    wait_until 30 grep -q -e '"open_url"' -e '"device_code"' -e '"ask_for_secret"' -e '"failed"' -e '"done"' -e '"error"' "$run/login.jsonl" ||
        fail "the sign-in says nothing"
}
# A member of an event of the sign-in: event_member EVENT MEMBER.
event_member() {
    jq -r "select(.event == \"$1\") | .$2 // empty" "$run/login.jsonl"
}
# The person without a browser: follows the address of the sign-in, redirects included.
follow_open_url() {
    curl -sS -L -o "$run/page.html" --max-time 30 "$(event_member open_url url)"
}
approve_device() {
    curl -sS -o "$run/page.html" --max-time 30 --data-urlencode "user_code=$1" -d decision=approve "$issuer/device"
}
# sign_in PROFILE [ARGUMENT…]: by the browser flow, at a provider that approves by itself.
sign_in() {
    begin_login "$@" --browser none
    follow_open_url
    wait "$login_pid" || fail "the sign-in to $1 failed: $(cat "$run/login.log")"
}
# A provider, an agent, and the profile `good`, signed in: where most scripts begin.
start_all() {
    start_provider --auto-approve --device-interval 1 "$@"
    start_agent
    add_profile good
    sign_in good
}
# The session that was there before has come to no harm.
expect_good_serves() {
    local status
    status=$(warder header good | status_for_header) || fail "good serves no token"
    expect_equal 200 "$status" "the provider's answer to good's token"
}

# --- Assertions ----------------------------------------------------------------------------------------------------------

# expect_equal WANTED FOUND WHAT
expect_equal() {
    [[ $1 == "$2" ]] || fail "$3: wanted '$1', found '$2'"
}
# expect_contains TEXT PART WHAT
expect_contains() {
    [[ $1 == *"$2"* ]] || fail "$3: '$2' is not in '$1'"
}
# expect_exit CODE COMMAND…: standard output and error are in $out and $err afterwards.
expect_exit() {
    local wanted=$1 status=0
    shift
    "$@" >"$run/out" 2>"$run/err" </dev/null || status=$?
    out=$(<"$run/out") err=$(<"$run/err")
    [[ $status == "$wanted" ]] || fail "'$*' ended with $status, wanted $wanted: $err"
}
# expect_refusal CODE REASON NEXT COMMAND…: with --json COMMAND ends with CODE and REASON, and its standard error names the
# command to run next.
expect_refusal() {
    local code=$1 reason=$2 next=$3
    shift 3
    expect_exit "$code" "$@" --json
    expect_equal "$reason" "$(jq -r '.error.reason // (select(.event == "failed") | .reason) // empty' <<<"$out")" "the reason of '$*'"
    expect_contains "$err" "$next" "what '$*' says on standard error"
}

# --- Canaries ------------------------------------------------------------------------------------------------------------

# The beginning of every token and code of the provider, plain and in the three ways base64 can write it, the client
# secret, and the beginning of every JWT of the provider. From a file, so that no program's arguments match.
canaries=$run/canaries.txt
printf '%s\n' 'wdr-canary-' 'd2RyLWNhbmFyeS' 'dkci1jYW5hcnkt' '3ZHItY2FuYXJ5L' 'demo-secret' 'eyJhbGciOiJFUzI1NiI' 'eyJ0eXAiOiJKV1Qi' >"$canaries"

# expect_no_canary FILE-OR-FOLDER…
expect_no_canary() {
    local found
    found=$(grep -r -a -l -F -f "$canaries" --exclude=canaries.txt "$@" || true)
    [[ -z $found ]] || fail "a token, code or secret is in: $found"
}
# The arguments of every process of this user, as they are at this moment.
expect_no_canary_in_arguments() {
    local found
    found=$(cd /proc && find . -maxdepth 1 -name '[0-9]*' -user "$(id -u)" 2>/dev/null | sed 's|$|/cmdline|' |
        xargs grep -a -l -F -f "$canaries" 2>/dev/null || true)
    [[ -z $found ]] || fail "a token, code or secret is in the arguments of: $found"
}
