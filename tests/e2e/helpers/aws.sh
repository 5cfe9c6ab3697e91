#!/bin/bash
# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
#
# AWS: credential_process by AssumeRoleWithWebIdentity, and the web identity token itself.
. "$(dirname "$0")/lib.sh"

needs python3
start_all
python3 "$helpers/sts_server.py" "$run" >"$run/sts.address" 2>"$run/sts.log" &
pids+=($!)
wait_until 20 test -s "$run/sts.address" || fail 'the service did not start'
role=arn:aws:iam::123456789012:role/demo
# answers MODE
answers() { echo "$1" >"$run/sts.mode"; }

step 'no role: said before anything is asked for'
expect_exit 1 warder credential aws good
expect_contains "$err" 'aws.role_arn' 'what is missing'
expect_equal '' "$out" 'standard output'
expect_exit 0 warder edit good --set "aws.endpoint=$(<"$run/sts.address")" --set "aws.role_arn=$role" --set aws.duration=30m

step 'credentials'
answers good
expect_exit 0 warder credential aws good
expect_equal '{"Version":1,"AccessKeyId":"ASIAEXAMPLE","SecretAccessKey":"wdr-canary-secret","SessionToken":"wdr-canary-session&token","Expiration":"2100-01-02T03:04:05Z"}' "$out" 'the answer'
expect_equal '' "$err" 'standard error, which the SDKs log'
hash=$(warder token good --id | tr -d '\n' | sha256sum | cut -d' ' -f1)
expect_equal "Action=AssumeRoleWithWebIdentity DurationSeconds=1800 RoleArn=$role RoleSessionName=warder-good Version=2011-06-15 $hash" "$(<"$run/sts.requests")" 'what was asked'
expect_exit 0 warder credential aws good --role-arn "$role-two"
expect_contains "$(tail -n 1 "$run/sts.requests")" "RoleArn=$role-two" 'another role'
expect_contains "$(warder log --json | jq -c '[.rows[]]')" '"tool":"aws"' 'what Activity says'

step 'the token itself'
expect_exit 0 warder credential aws good --web-identity-token
expect_equal "$(warder token good --id)" "$out" 'the token'

step 'refusals: nothing on standard output, and a reason'
while read -r mode code reason; do
    answers "$mode"
    expect_exit "$code" warder credential aws good
    expect_equal '' "$out" "standard output for $mode"
    expect_contains "$err" "$reason" "the reason for $mode"
    [[ $err != *wdr-canary* ]] || fail 'a secret is in standard error'
done <<'END'
denied 8 AccessDenied
expired 8 ExpiredTokenException
busy 8 fault of its own
garbage 8 good
half 8 good
dtd 8 good
END

step 'only https, outside this machine'
expect_exit 0 warder edit good --set aws.endpoint=http://sts.example.com/
expect_exit 1 warder credential aws good
expect_contains "$err" 'https address' 'why not'
expect_exit 1 warder edit good --set aws.region=eu/west
expect_exit 0 warder logout good
expect_exit 0 warder edit good --set "aws.endpoint=$(<"$run/sts.address")"
expect_exit 3 warder credential aws good
expect_contains "$err" 'warder login good' 'what to do'
expect_no_canary "$run"/*.log "$run"/*.requests
stop_agent
