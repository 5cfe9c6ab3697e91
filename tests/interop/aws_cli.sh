#!/bin/bash
# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
#
# AWS's own command line: by credential_process, and by a file with the ID token that Warder keeps fresh.
KEEP_ROOT=yes # where the programs lie an ordinary user cannot look everywhere
. "$(dirname "$0")/../e2e/helpers/lib.sh"

needs python3
aws=${WARDER_INTEROP:?the folder of the programs}/venv/bin/aws
[[ -x $aws ]] || skip "AWS's command line is not here; tests/run interop gets it where PyPI can be had"
start_all
python3 "$helpers/sts_server.py" "$run" >"$run/sts.address" 2>"$run/sts.log" &
pids+=($!)
wait_until 20 test -s "$run/sts.address" || fail 'the service did not start'
sts=$(<"$run/sts.address")
role=arn:aws:iam::123456789012:role/demo
echo good >"$run/sts.mode"
export AWS_EC2_METADATA_DISABLED=true AWS_DEFAULT_REGION=eu-central-1 AWS_ENDPOINT_URL_STS=$sts AWS_MAX_ATTEMPTS=1
who() { "$aws" "$@" sts get-caller-identity --query Arn --output text; }

step 'by the command that setup writes'
expect_exit 0 warder edit good --set "aws.endpoint=$sts" --set "aws.role_arn=$role"
expect_exit 0 warder setup aws good --yes
expect_exit 0 who --profile good
expect_equal arn:aws:sts::123456789012:assumed-role/demo/s "$out" 'who it is'
expect_equal 'GetCallerIdentity known' "$(tail -n 1 "$run/sts.requests")" 'how it has asked'

step 'by a file with the ID token'
rm "$HOME/.aws/config" "$run/sts.requests"
warder credential file good "$run/id-token" --id 2>"$run/file.log" &
pids+=($!)
wait_until 10 test -s "$run/id-token" || fail 'there is no file'
AWS_WEB_IDENTITY_TOKEN_FILE=$run/id-token AWS_ROLE_ARN=$role AWS_ROLE_SESSION_NAME=demo expect_exit 0 who
expect_equal arn:aws:sts::123456789012:assumed-role/demo/s "$out" 'who it is'
expect_contains "$(<"$run/sts.requests")" "$(warder token good --id | tr -d '\n' | sha256sum | cut -d' ' -f1)" 'the token'

step 'refused, and no sign-in: the reason'
expect_exit 0 warder setup aws good --yes
echo denied >"$run/sts.mode"
expect_exit 255 who --profile good
expect_contains "$err" 'AccessDenied' 'why not'
expect_exit 0 warder logout good
expect_exit 255 who --profile good
expect_contains "$err" 'warder login good' 'what to do'
rm -f "$run/id-token"
expect_no_canary "$run"/*.log "$run"/*.requests
stop_agent
