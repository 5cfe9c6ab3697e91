#!/bin/bash
# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
#
# transcript.sh NAME: plays NAME.txt, the documented exchanges of one protocol, against an agent with these profiles:
#   good    signed in, with rules for many tools        out    not signed in, at signedout.example.com
#   twin    signed in, like good at twin.example.com
. "$(dirname "$0")/lib.sh"

needs python3
start_all
add_profile out "match=[{host='signedout.example.com'}]"
add_profile twin "match=[{host='twin.example.com'}]"
match_rules good "host='twin.example.com'" "tool='git',host='git.example.com'" "tool='git',host='paths.example.com',path='/team'" \
    "tool='git',host='basic.example.com',auth='basic'" "tool='git',host='bücher.example'" "tool='git',host='deploy.example.com',username='deploy'" \
    "tool='docker',host='registry.example.com'" "tool='docker',host='registry.example.com:5000',username='robot'" "tool='cargo',host='cargo.example.com',path='/index'" \
    "tool='bazel',host='cache.example.com'" "tool='terraform',host='app.example.com'" "tool='go',host='goproxy.example.com',path='/private'" \
    "tool='keyring',host='pypi.example.com'" "tool='keyring',host='europe-python.pkg.dev'" "tool='kubectl',host='k8s.example.com:6443',token='id'"
access=$(warder token good --json)
id=$(warder token good --id --json)
T_TOKEN=$(jq -r .token <<<"$access") T_EXPIRES=$(jq -r .expires_at <<<"$access") T_EXPIRES_RFC3339=$(jq -r .expires_at_rfc3339 <<<"$access")
T_ID=$(jq -r .token <<<"$id") T_ID_EXPIRES=$(jq -r .expires_at <<<"$id") T_ID_EXPIRES_RFC3339=$(jq -r .expires_at_rfc3339 <<<"$id") T_RUN=$run
export T_TOKEN T_EXPIRES T_EXPIRES_RFC3339 T_ID T_ID_EXPIRES T_ID_EXPIRES_RFC3339 T_RUN
python3 "$helpers/transcript.py" "$helpers/$1.txt" || fail "the exchanges of $1.txt are not as documented"
expect_equal "$T_TOKEN" "$(warder token good)" 'the token afterwards'
expect_no_canary "$run"/*.log
stop_agent
