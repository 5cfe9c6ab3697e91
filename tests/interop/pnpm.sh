#!/bin/bash
# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
#
# pnpm runs the program that its user configuration names for a registry, and sends what it prints.
KEEP_ROOT=yes # where the programs lie an ordinary user cannot look everywhere
. "$(dirname "$0")/../e2e/helpers/lib.sh"

needs node
pnpm=${WARDER_INTEROP:?the folder of the programs}/npm/node_modules/.bin/pnpm
[[ -x $pnpm ]] || skip 'pnpm is not here; tests/run interop gets it where npm can be had'
start_all
start_server npm --challenge Bearer
mkdir "$run/program"
printf '{"name":"program","version":"1.0.0","dependencies":{"greeting":"1.0.0"}}' >"$run/program/package.json"
# get: what pnpm says of the package
get() {
    rm -rf "$run/program/node_modules" "$run/program/pnpm-lock.yaml" "$XDG_CACHE_HOME"/* "$XDG_DATA_HOME/pnpm"
    (cd "$run/program" && "$pnpm" install --config.registry="$server/" --config.fetch-retries=0 --config.minimum-release-age=0)
}

step 'without Warder: refused'
expect_exit 1 get
expect_contains "$out$err" '401' 'what pnpm says'

step 'set up, the package is there'
expect_exit 0 warder setup pnpm good "$host" --yes
expect_exit 0 get
[[ -s $run/program/node_modules/greeting/index.js ]] || fail 'the package is not there'
expect_contains "$(<"$run/npm.requests")" 'GET /greeting/-/greeting-1.0.0.tgz Bearer - 200' 'how pnpm has asked'

step 'no sign-in: of what the helper says pnpm shows the exit status alone'
expect_exit 0 warder logout good
expect_exit 1 get
expect_contains "$out$err" 'warder-token-good' 'what pnpm says'
expect_contains "$out$err" 'Exit code 3' 'what pnpm says'
expect_no_canary "$run"/*.log "$run"/*.requests
stop_agent
