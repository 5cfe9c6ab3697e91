#!/bin/bash
# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
#
# `kill -9` of the agent, again and again at random moments, with tokens that live five seconds: the next `warder token`
# starts an agent and works without a sign-in. One window is excepted, between a refresh request that has left and its
# answer being durable: there one retry may end in rotation_interrupted, and nothing else.
. "$(dirname "$0")/lib.sh"

rounds=${WARDER_KILL_ROUNDS:-30}
start_all --access-life 5
kill_agent
interrupted=0 kills=()

# Whether a refresh token that came twice was first sent within two seconds before a kill.
all_repeats_are_excused() {
    local kills_json
    kills_json=$(printf '%s\n' "${kills[@]:-0}" | jq -s .)
    provider_log | jq -e --argjson kills "$kills_json" '
        [.requests[] | select(.refresh_token_sha256)] as $all
        | [$all[] | select(.seen_before)] | all(. as $repeat
            | ([$all[] | select(.refresh_token_sha256 == $repeat.refresh_token_sha256)] | first | .at) as $at
            | any($kills[]; . >= $at and . <= $at + 2))' >/dev/null
}

for ((round = 1; round <= rounds; round++)); do
    if expect_token=$(warder header good --json 2>"$run/err"); then
        left=$(($(jq .expires_at <<<"$expect_token") - $(date +%s)))
        ((left >= 0)) || fail "round $round: a token that ended ${left#-} s ago was served"
        status=$(jq -r '"Authorization: " + .header_value' <<<"$expect_token" | status_for_header)
        # On a busy machine the token may end between our asking for it and the provider's seeing it.
        if [[ $status != 200 ]] && (($(date +%s) < $(jq .expires_at <<<"$expect_token"))); then
            fail "round $round: the provider's answer to a token that lives: $status"
        fi
    else
        reason=$(jq -r .error.reason <<<"$expect_token")
        expect_equal rotation_interrupted "$reason" "round $round: the reason to refuse"
        expect_contains "$(<"$run/err")" 'warder login good' 'what to do next'
        interrupted=$((interrupted + 1))
        sign_in good
    fi
    sleep "$((RANDOM % 3)).$((RANDOM % 10))$((RANDOM % 10))"
    kills+=("$(date +%s)")
    kill_agent
done
warder token good >/dev/null || fail 'no token after the last kill'
all_repeats_are_excused || fail 'a refresh token was sent twice without a kill in between'
say "$rounds kills, $(requests_with '.grant == "refresh_token"') refreshes, $(seen_twice) retries, $interrupted interrupted rotations"
((interrupted <= $(seen_twice))) || fail 'a rotation was called interrupted without a retry'
