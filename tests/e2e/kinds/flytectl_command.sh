#!/bin/bash
# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
#
# How flytectl uses its authType ExternalCommand: the words are run without a shell and with nothing on standard input, once in a
# process's life; standard output is trimmed of tabs, blanks and line feeds alone; standard error is shown to nobody.
. "$(dirname "$0")/lib.sh"

port=$(free_port)
start_fake flyte "{\"redirect_uri\":\"http://localhost:$port/callback\",\"access_life\":6}"
start_agent
warder add "$fake" --name flyte 2>"$run/add.log" || fail "$(<"$run/add.log")"
sign_in_by_browser flyte

step 'the token and a line feed, and not one byte more'
warder token flyte >"$run/token" 2>"$run/err" </dev/null
expect_equal 1 "$(wc -l <"$run/token")" 'the lines'
expect_equal 0 "$(tr -cd '\r' <"$run/token" | wc -c)" 'the carriage returns'
[[ $(tail -c 1 "$run/token" | od -An -tx1) == ' 0a' ]] || fail 'the last byte is no line feed'
[[ $(<"$run/token") =~ ^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+$ ]] || fail 'there is more than a token'

step 'run once a process: what it gets is good for half of a life at least'
for _ in $(seq 12); do
    json=$(warder token flyte --json </dev/null)
    left=$(($(jq .expires_at <<<"$json") - $(date +%s)))
    ((left >= 2)) || fail "a token with $left s left was given out"
    expect_equal 200 "$(jq -r '.header + ": " + .header_value' <<<"$json" | curl -sS -o /dev/null -w '%{http_code}' -H @- "$fake/me")" 'the answer to it'
    sleep 0.7
done

step 'no session: nothing on standard output, a status, at once, and the reason where it can be found'
expect_exit 0 warder logout flyte
began=$SECONDS
expect_exit 3 setsid warder token flyte
((SECONDS - began <= 2)) || fail 'it takes long to say no'
expect_equal '' "$out" 'standard output'
expect_contains "$err" 'warder login flyte' 'what to do next'
expect_no_canary "$run"/*.log
stop_agent
