#!/bin/bash
# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
#
# google-auth from PyPI runs the executable of the configuration that setup writes, and exchanges the token.
KEEP_ROOT=yes # where the programs lie an ordinary user cannot look everywhere
. "$(dirname "$0")/../e2e/helpers/lib.sh"

python=${WARDER_INTEROP:?the folder of the programs}/venv/bin/python
"$python" -c 'import google.auth, requests' 2>/dev/null || skip 'google-auth is not here; tests/run interop gets it where PyPI can be had'
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
start_all
python3 "$here/google_sts.py" "$run" >"$run/google.address" 2>"$run/google.log" &
pids+=($!)
wait_until 20 test -s "$run/google.address" || fail 'the service did not start'
audience=//iam.googleapis.com/projects/1/locations/global/workloadIdentityPools/p/providers/q
export GOOGLE_EXTERNAL_ACCOUNT_ALLOW_EXECUTABLES=1 PYTHONDONTWRITEBYTECODE=1
file=$XDG_CONFIG_HOME/gcloud/warder-good.json

step 'the ID token is exchanged'
expect_exit 0 warder setup gcloud good "$audience" --yes
# The service itself is Google's; nothing else of the file is touched.
sed -i "s|https://sts.googleapis.com/v1/token|$(<"$run/google.address")|" "$file"
expect_exit 0 "$python" "$here/google_auth.py" "$file"
expect_equal exchanged "$out" 'the access token'
expect_equal "urn:ietf:params:oauth:grant-type:token-exchange urn:ietf:params:oauth:token-type:id_token $audience $(warder token good --id | tr -d '\n' | sha256sum | cut -d' ' -f1)" \
    "$(<"$run/google.requests")" 'what was asked'

step 'no sign-in: the library says what to do'
expect_exit 0 warder logout good
expect_exit 1 "$python" "$here/google_auth.py" "$file"
expect_contains "$err" 'warder login good' 'what to do'
expect_no_canary "$run"/*.log "$run"/*.requests
stop_agent
