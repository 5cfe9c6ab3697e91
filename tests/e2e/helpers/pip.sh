#!/bin/bash
# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
#
# pip asks a program called keyring for the password of an index, and before that the module of that name, where Python has it.
. "$(dirname "$0")/lib.sh"

needs python3
PYTHON=/usr/bin/python3
[[ -x $PYTHON ]] && $PYTHON -m pip --version >/dev/null 2>&1 || skip 'pip is not here'
start_all
start_server pypi
match_rules good "tool='keyring',host='$host',path='/simple'"
# get_wheel ADDRESS
get_wheel() {
    rm -rf "$run/wheels"
    $PYTHON -m pip download -vv --disable-pip-version-check --no-cache-dir --no-deps -d "$run/wheels" --index-url "$1" greeting
}

step 'a wheel, by the program: Python has no such module'
mkdir -p "$run/without/keyring"
echo 'raise ImportError("not here")' >"$run/without/keyring/__init__.py"
export PYTHONPATH=$run/without PYTHONDONTWRITEBYTECODE=1
expect_exit 0 get_wheel "http://oauth2accesstoken@$host/simple/"
[[ -s $run/wheels/greeting-1.0-py3-none-any.whl ]] || fail 'there is no wheel'
expect_contains "$(<"$run/pypi.requests")" 'GET /simple/greeting/ Basic oauth2accesstoken 200' 'how pip has asked'

step 'a host that no rule names'
rm "$run/pypi.requests"
expect_exit 1 get_wheel "http://oauth2accesstoken@${host/127.0.0.1/localhost}/simple/"
[[ $(grep -c ' 200$' "$run/pypi.requests") == 0 ]] || fail 'a token went to it'

step 'a wheel, by the module and its backend'
if PYTHONPATH='' $PYTHON -c 'import keyring' 2>/dev/null; then
    install_keyring_backend "$run/site"
    rm "$run"/links/*keyring "$run/pypi.requests"
    export PYTHONPATH=$run/site
    expect_exit 0 get_wheel "http://oauth2accesstoken@$host/simple/"
    expect_contains "$(<"$run/pypi.requests")" 'GET /simple/greeting/ Basic oauth2accesstoken 200' 'how pip has asked'
else
    say "  not tried: Python's keyring is not here"
fi
expect_no_canary "$run"/*.log "$run"/*.requests
stop_agent
