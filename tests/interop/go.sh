#!/bin/bash
# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
#
# go from 1.24, which runs a command for what its module proxy wants (GOAUTH).
KEEP_ROOT=yes # where the programs lie an ordinary user cannot look everywhere
. "$(dirname "$0")/../e2e/helpers/lib.sh"

go=${WARDER_INTEROP:?the folder of the programs}/debian13/bin/go
[[ -x $go ]] || skip "there is no newer go; tests/run interop gets it where Debian 13's packages can be had"
start_all
make_certificate IP:127.0.0.1
start_server go --challenge Bearer "${tls[@]}"
export SSL_CERT_FILE=$run/ca.pem GOPROXY=$server GONOSUMDB='*' GOFLAGS=-mod=mod GOTOOLCHAIN=local GOCACHE=$run/gocache GOMODCACHE=$run/gomodcache GOTELEMETRY=off
mkdir "$run/program"
printf 'module example.com/program\n\ngo 1.24\n' >"$run/program/go.mod"
printf 'package main\n\nimport "example.com/greeting"\n\nfunc main() { println(greeting.Hello) }\n' >"$run/program/main.go"
# get: what go says of the module
get() {
    "$go" -C "$run/program" mod download -x -modcacherw example.com/greeting@v1.0.0
}

step 'without Warder: refused'
expect_exit 1 get
expect_contains "$err" '401' 'what go says'

step 'set up, the module is there'
expect_exit 0 warder setup go good "$host" --yes
expect_exit 0 get
[[ -s $run/gomodcache/example.com/greeting@v1.0.0/greeting.go ]] || fail 'the module is not there'
expect_contains "$(<"$run/go.requests")" 'v1.0.0.zip Bearer - 200' 'how go has asked'

step 'a proxy that refuses the first token gets another'
"$go" clean -modcache
start_server go --challenge Bearer "${tls[@]}" --refuse first
export GOPROXY=$server
expect_exit 0 warder setup go good "$host" --yes
expect_exit 0 get
expect_contains "$(<"$run/go.requests")" 'Bearer - 401' 'the refusal'

step 'a proxy that no rule names gets nothing'
"$go" clean -modcache
start_server go --challenge Bearer "${tls[@]}"
export GOPROXY=$server
rm -f "$run/go.requests"
expect_exit 1 get
[[ $(<"$run/go.requests") != *Bearer* ]] || fail 'a token went to it'

step 'no sign-in: go says what to do'
expect_exit 0 warder setup go good "$host" --yes
expect_exit 0 warder logout good
expect_exit 1 get
expect_contains "$err" 'warder login good' 'what to do'
expect_no_canary "$run"/*.log "$run"/*.requests
stop_agent
