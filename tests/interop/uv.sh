#!/bin/bash
# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
#
# uv from PyPI asks a program called keyring for the password of an index.
KEEP_ROOT=yes # where the programs lie an ordinary user cannot look everywhere
. "$(dirname "$0")/../e2e/helpers/lib.sh"

needs python3
uv=${WARDER_INTEROP:?the folder of the programs}/venv/bin/uv
[[ -x $uv ]] || skip 'uv is not here; tests/run interop gets it where PyPI can be had'
start_all
start_server pypi
export UV_CACHE_DIR=$run/uv-cache UV_PYTHON_DOWNLOADS=never UV_NO_PROGRESS=1 RUST_BACKTRACE=0
# get ADDRESS: the package, into a folder
get() {
    rm -rf "$run/packages" "$run/uv-cache"
    "$uv" pip install --python "$(command -v python3)" --target "$run/packages" --default-index "$1" greeting
}

step 'without Warder: refused'
rm "$run/links/keyring"
expect_exit 1 get "http://oauth2accesstoken@$host/simple/"
[[ $(grep -c ' 200$' "$run/pypi.requests") == 0 ]] || fail 'it was let in'

step 'set up, the package is there'
expect_exit 0 warder setup uv good "$host/simple" --yes
export PATH=$HOME/.local/bin:$PATH
expect_exit 0 get "http://oauth2accesstoken@$host/simple/"
[[ -s $run/packages/greeting.py ]] || fail 'the package is not there'
expect_contains "$(<"$run/pypi.requests")" 'GET /simple/greeting/ Basic oauth2accesstoken 200' 'how uv has asked'

step 'an index without a user name: uv asks for both'
rm "$run/pypi.requests"
printf '[[index]]\nurl = "%s/simple/"\ndefault = true\nauthenticate = "always"\n' "$server" >>"$XDG_CONFIG_HOME/uv/uv.toml"
get_both() {
    rm -rf "$run/packages" "$run/uv-cache"
    "$uv" pip install --python "$(command -v python3)" --target "$run/packages" greeting
}
expect_exit 0 get_both
[[ -s $run/packages/greeting.py ]] || fail 'the package is not there'
expect_contains "$(<"$run/pypi.requests")" 'GET /simple/greeting/ Basic ' 'how uv has asked'

step 'a host that no rule names'
rm "$run/pypi.requests"
expect_exit 1 get "http://oauth2accesstoken@${host/127.0.0.1/localhost}/simple/"
[[ $(grep -c ' 200$' "$run/pypi.requests") == 0 ]] || fail 'a token went to it'

step 'no sign-in: uv says what to do'
expect_exit 0 warder logout good
expect_exit 1 get "http://oauth2accesstoken@$host/simple/"
expect_contains "$out$err" 'warder login good' 'what to do'
expect_no_canary "$run"/*.log "$run"/*.requests
stop_agent
