#!/bin/bash
# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
#
# Every write of the agent fails once, and the agent dies at every one of them: afterwards there is the old state or the new one
# and never a mix, no refresh token was used twice but where the answer to it was lost, and nothing secret lies about.
#
# failpoints.sh [all]: without the word every second write kills and every third one fails in one of the ways; with it, all of them
# in all ways.
. "$(dirname "$0")/lib.sh"
library=${WARDER_FAILPOINT:-$WARDER_BIN/../tests/support/failpoint/warder_failpoint.so}
[[ -r $library ]] || skip "the library that makes writes fail is not built"
everything=${1:-}

start_provider --auto-approve --access-life 300
config=$XDG_CONFIG_HOME/warder data=$XDG_DATA_HOME/warder state=$XDG_STATE_HOME/warder
when=$run/now count=$run/count
step "a profile, signed in, is what each round begins with"
start_agent
add_profile good
sign_in good
stop_agent

start_failing() { # HOW AT
    rm -f "$when" "$count"
    LD_PRELOAD=$library WARDER_FAIL_BELOW=$run WARDER_FAIL_WHEN=$when WARDER_FAIL_COUNT=$count WARDER_FAIL_HOW=$1 WARDER_FAIL_AT=$2 \
        warder-agent 2>>"$run/agent.log" &
    agent_pid=$!
    wait_until 30 vault_has_opened || fail "the agent did not start"
}

# What is done, and what has to be true before it.
prepare() {
    case $1 in
    rename_profile | edit_profile) cp "$config/profiles/good.toml" "$run/before.toml" ;;
    remove_profile) warder add "$issuer" --name other --yes --set oauth.client_id=warder-demo 2>/dev/null ;;
    esac
}
carry_out() {
    case $1 in
    refresh) warder refresh good ;;
    sign_in) warder login good --browser none </dev/null & follow_sign_in $! ;;
    edit_profile) warder edit good --set 'title=Changed' --set 'tags=["a","b"]' ;;
    rename_profile) warder edit good --name renamed ;;
    sign_out) warder logout good ;;
    remove_profile) warder remove other --yes ;;
    settings) warder socket add "$XDG_RUNTIME_DIR/there.sock" --profile good ;;
    lock) warder lock ;;
    rekey_passphrase) printf 'open sesame\n' | warder agent rekey --vault passphrase ;;
    rekey_keyfile) warder agent rekey --vault keyfile ;;
    esac
}
follow_sign_in() {
    local line url
    # The provider approves without a question: whoever follows the address has signed in.
    wait_until 10 has_address || true
    url=$(grep -o 'http://127[^ ]*authorize[^ ]*' "$run/operation.log" | head -n 1 || true)
    [[ ! $url ]] || curl -s -L -o /dev/null --max-time 10 "$url" || true
    wait "$1" || true
}
has_address() { grep -q 'authorize' "$run/operation.log" 2>/dev/null; }

check() { # OPERATION HOW AT
    local what="$1, $2 at write $3" out reason file
    if ! start_agent_quietly; then
        fail "$what: the agent does not start again"
    fi
    if [[ $(warder agent status --json | jq .locked) == true ]]; then
        warder agent status --json | jq -e .password_needed >/dev/null && printf 'open sesame\n' | warder unlock 2>/dev/null || warder unlock 2>/dev/null || fail "$what: it does not unlock"
    fi
    expect_equal ready "$(warder agent status --json | jq -r .vault.state)" "$what: the vault"
    expect_equal false "$(warder agent status --json | jq .vault.restored)" "$what: restored"
    file=$(find "$config" "$data" "$state" -name '*.tmp' -o -name 'vault.key.next' | head -n 1)
    [[ ! $file ]] || fail "$what: $file is left"
    if [[ -e $config/profiles/renamed.toml ]]; then
        [[ ! -e $config/profiles/good.toml ]] || fail "$what: both names are there"
        warder edit renamed --name good 2>/dev/null
    fi
    if [[ $1 == edit_profile ]]; then
        grep -q 'title = "Changed"' "$config/profiles/good.toml" && grep -q 'tags = \["a", "b"\]' "$config/profiles/good.toml" ||
            cmp -s "$run/before.toml" "$config/profiles/good.toml" || fail "$what: the profile is neither the old nor the new one"
        cp "$run/before.toml" "$config/profiles/good.toml"
    fi
    [[ ! -e $config/profiles/other.toml ]] || warder remove other --yes --local 2>/dev/null || true
    warder socket remove "$XDG_RUNTIME_DIR/there.sock" 2>/dev/null || true
    # A refresh settles what a death has left open; nothing of it reaches the next round.
    if ! out=$(warder token good --json 2>/dev/null) || ! out=$(warder refresh good --json 2>/dev/null); then
        reason=$(jq -r .error.reason <<<"$out")
        # Killed between the provider's revoking and our forgetting, it finds out at its next refresh.
        [[ $reason == rotation_interrupted || $reason == signin_required || ($1 == sign_out && $reason == refresh_token_rejected) ]] || fail "$what: no token, and the reason is $reason"
        [[ $reason != rotation_interrupted || $2 == kill ]] || fail "$what: a session is lost although nothing died"
        [[ $reason != signin_required || $1 == sign_out || $1 == sign_in ]] || fail "$what: the session is gone"
        sign_in good
    fi
    # Whoever copies the folders finds no key but the one in use.
    if [[ $(warder agent status --json | jq -r .vault.protection) == passphrase ]]; then
        [[ ! -e $data/vault.key ]] || fail "$what: the key lies beside a vault with a passphrase"
        warder agent rekey --vault keyfile 2>/dev/null
    fi
    stop_agent
}
start_agent_quietly() {
    warder-agent 2>>"$run/agent.log" &
    agent_pid=$!
    wait_until 30 vault_has_opened || return 1
    if [[ $(warder agent status --json | jq -r .vault.state) == needs_passphrase ]]; then
        printf 'open sesame\n' | warder unlock 2>/dev/null
    fi
}

round() { # OPERATION HOW AT
    start_failing "$2" "$3"
    prepare "$1"
    : >"$run/operation.log"
    touch "$when"
    carry_out "$1" >"$run/operation.log" 2>&1 </dev/null || true
    rm -f "$when"
    if [[ $3 == 0 ]]; then
        # What the record of activity writes a second later belongs to no operation.
        writes=$(stat -c %s "$count" 2>/dev/null || echo 0)
    fi
    # What a write that failed has left in memory is written again: an agent that lives gets the time for that.
    [[ $2 == kill ]] || kill -TERM "$agent_pid" 2>/dev/null || true
    [[ $2 != kill ]] || kill -KILL "$agent_pid" 2>/dev/null || true
    wait "$agent_pid" 2>/dev/null || true
    agent_pid=
    rounds=$((rounds + 1))
    check "$@"
}

rounds=0
for operation in refresh sign_in edit_profile rename_profile settings lock sign_out remove_profile rekey_passphrase rekey_keyfile; do
    round $operation none 0
    ((writes > 0)) || fail "$operation writes nothing"
    step "$operation: $writes writes"
    for ((at = 1; at <= writes; at++)); do
        [[ ! $everything && $((at % 2)) == 0 ]] || round $operation kill $at
        ways=(EIO ENOSPC EACCES short)
        for ((i = 0; i < ${#ways[@]}; i++)); do
            [[ $everything || $((at % 3)) == 0 && $((at / 3 % ${#ways[@]})) == "$i" ]] || continue
            round $operation "${ways[i]}" $at
        done
    done
done
# A refresh token that came twice was sent before an agent died, and its answer was lost.
repeats=$(seen_twice)
say "$rounds rounds; $repeats refresh tokens were tried again after a death"
