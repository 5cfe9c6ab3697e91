#!/bin/bash
# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
#
# The command of Flyte's clients: run once for the life of a process, or again after each refusal, as flytekit does.
. "$(dirname "$0")/lib.sh"

needs python3
start_all
cat >"$run/client.py" <<'END'
"""Runs its command as flytekit's external-command authenticator does, and asks with what it prints; a 401 runs it again."""
import subprocess, sys, urllib.error, urllib.request

address, attempts, command = sys.argv[1], int(sys.argv[2]), sys.argv[3:]
for _ in range(attempts):
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(done.stdout + done.stderr)
    request = urllib.request.Request(address, headers={"Authorization": "Bearer " + done.stdout.strip()})
    try:
        print(urllib.request.urlopen(request, timeout=20).status)
        sys.exit(0)
    except urllib.error.HTTPError as error:
        print(error.code)
sys.exit("refused for good")
END
client() {
    python3 "$run/client.py" "$server" "$@"
}

step 'accepted at once: the token that is there'
start_server api
token=$(warder token good)
expect_exit 0 client 3 warder credential flyte good
expect_equal 200 "$out" 'the answers'
expect_equal "$token" "$(warder token good)" 'the token afterwards'
expect_equal "$token" "$(warder credential flyte good)" 'a token and a line feed'

step 'refused once: the next run brings another'
start_server api --refuse first
expect_exit 0 client 3 warder credential flyte good
expect_equal $'401\n200' "$out" 'the answers'

step 'a shell in between is no other caller'
sign_in good
start_server api --refuse first
expect_exit 0 client 3 sh -c 'warder credential flyte good && true'
expect_equal $'401\n200' "$out" 'the answers'

step 'refused for good: the reason instead of a loop'
start_server api --refuse all
expect_exit 0 warder edit good --set "check.url=$server/"
sign_in good # for the address that its token is shown to now
expect_exit 1 client 20 warder credential flyte good
expect_equal $'401\n401' "$out" 'the answers'
expect_contains "$err" 'The new token of good is refused as well' 'the reason'
expect_contains "$err" 'Check its audience, scopes and header' 'what to look at'
expect_equal 200 "$(warder token good | status_for_token)" 'what others get'

step 'a service with a new client for each of its requests: one renewal, and never an error'
start_server api
expect_exit 0 warder edit good --set "check.url=$server/"
sign_in good
asked=$(requests_with '.path == "/token"')
cat >"$run/service.py" <<'END'
import subprocess, sys

for _ in range(25):
    subprocess.run(["warder", "credential", "flyte", "good"], check=True, stdout=subprocess.DEVNULL)
END
expect_exit 0 python3 "$run/service.py"
expect_equal 1 "$(($(requests_with '.path == "/token"') - asked))" 'renewals'
expect_equal 0 "$(seen_twice)" 'refresh tokens seen twice'

step 'no sign-in'
expect_exit 0 warder logout good
expect_exit 3 warder credential flyte good
expect_contains "$err" 'warder login good' 'what to do'
expect_equal '' "$out" 'standard output'
expect_no_canary "$run"/*.log "$run"/*.requests
stop_agent
