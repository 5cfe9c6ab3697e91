#!/bin/bash
# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
#
# `kill -9` of the agent at random moments against a certified provider with eight-second tokens: see e2e/kill_nine.sh, which
# does the same more often.
. "$(dirname "$0")/lib.sh"

start_certified_provider 8
start_agent
add_certified_profile good
sign_in_by_browser good
kill_agent
interrupted=0
for round in 1 2 3 4 5 6 7 8; do
    if answer=$(warder token good --json 2>"$run/err"); then
        expect_live good
    else
        expect_equal rotation_interrupted "$(jq -r .error.reason <<<"$answer")" "round $round: the reason to refuse"
        interrupted=$((interrupted + 1))
        sign_in_by_browser good
    fi
    sleep "$((RANDOM % 4 + 3)).$((RANDOM % 10))"
    kill_agent
done
repeats=$(seen_twice)
say "8 kills, $(requests_with '.grant == "refresh_token"') refreshes, $repeats retries, $interrupted interrupted rotations"
((interrupted <= repeats)) || fail 'a rotation was called interrupted without a retry'
((repeats <= 2)) || fail 'refresh tokens came twice more often than kills can explain'
