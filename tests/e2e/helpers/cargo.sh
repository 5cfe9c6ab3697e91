#!/bin/bash
# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
#
# cargo fetches a crate from a registry that wants the token.
. "$(dirname "$0")/lib.sh"

needs cargo python3
start_all
start_server cargo
match_rules good "tool='cargo',host='$host'"
export CARGO_HOME=$run/cargo
mkdir -p "$run/project/src" "$CARGO_HOME"
printf '[package]\nname = "p"\nversion = "0.1.0"\nedition = "2021"\n[dependencies]\ngreeting = { version = "1", registry = "test" }\n' >"$run/project/Cargo.toml"
echo >"$run/project/src/lib.rs"
printf '[registries.test]\nindex = "sparse+%s/"\ncredential-provider = ["cargo-credential-warder"]\n' "$server" >"$CARGO_HOME/config.toml"
cd "$run/project"

step 'a crate'
expect_exit 0 cargo fetch
expect_contains "$(<"$run/cargo.requests")" 'GET /dl/greeting/1.0.0/download Bearer - 200' 'how cargo has asked'

step 'a project that names a profile for a registry of its own gets nothing'
rm -rf "$CARGO_HOME/registry" Cargo.lock "$run/cargo.requests"
mkdir .cargo
printf '[registries.test]\nindex = "sparse+%s/"\ncredential-provider = ["cargo-credential-warder", "good"]\n' "${server/127.0.0.1/localhost}" >.cargo/config.toml
expect_exit 101 cargo fetch
[[ $(<"$run/cargo.requests") != *Bearer* ]] || fail 'a token went to a host that no rule names'
rm -r .cargo

step 'no sign-in: cargo says what to do'
expect_exit 0 warder logout good
expect_exit 101 cargo fetch
expect_contains "$err" 'warder login good' 'what cargo says'
expect_no_canary "$run"/*.log "$run"/*.requests
cd "$run"
stop_agent
