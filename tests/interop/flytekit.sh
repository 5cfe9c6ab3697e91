#!/bin/bash
# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
#
# flytekit from PyPI: its authenticator for an external command runs `warder token`, its own PKCE authenticator signs in to the
# same server, and gRPC's own server answers Warder's discovery.
KEEP_ROOT=yes # the virtual environment may lie where an ordinary user cannot look
. "$(dirname "$0")/../e2e/kinds/lib.sh"

python=${WARDER_INTEROP:?the folder of the virtual environment}/venv/bin/python
"$python" -c 'import flytekit' 2>/dev/null || skip 'flytekit is not installed; tests/run interop does that where PyPI can be had'
here=$(cd "$(dirname "$0")" && pwd)
export PYTHON_KEYRING_BACKEND=keyring.backends.null.Keyring PYTHONDONTWRITEBYTECODE=1

start_grpc() { # sets grpc
    rm -f "$run/grpc.json"
    "$python" "$here/flyte_grpc.py" "$@" >"$run/grpc.json" 2>"$run/grpc.log" &
    pids+=($!)
    wait_until 60 test -s "$run/grpc.json" || fail "the gRPC server did not start: $(<"$run/grpc.log")"
    grpc=$(jq -r .address "$run/grpc.json")
}
port=$(free_port)
start_fake flyte "{\"redirect_uri\":\"http://localhost:$port/callback\"}"
start_grpc "$fake"
start_agent

step 'discovery by gRPC, where nothing speaks HTTP/1.1'
warder add "http://$grpc" --preset flyte --name flyte --json >"$run/added.json" 2>"$run/add.log" || fail "$(<"$run/add.log")"
expect_contains "$(<"$run/add.log")" 'its client is flytectl' 'what add says'
sign_in_by_browser flyte

step 'an external command: run when the server refuses, and again when it refuses later'
mkfifo "$run/turn"
"$python" "$here/flytekit_client.py" "$grpc" ExternalCommand "$(command -v warder)" credential flyte flyte <"$run/turn" >"$run/client.txt" 2>"$run/client.log" &
client=$!
exec 8>"$run/turn"
wait_until 60 grep -q . "$run/client.txt" || fail "flytekit says nothing: $(<"$run/client.log")"
expect_equal 'Ada Lovelace' "$(<"$run/client.txt")" 'who flytekit is'
fake_control '{"rotate_key":true}' >/dev/null
echo >&8
exec 8>&-
wait "$client" || fail "flytekit: $(<"$run/client.txt")"
expect_equal 2 "$(grep -c '^Ada Lovelace$' "$run/client.txt")" 'how often it was let in'

step "authType warder: the server's header, and another token when it refuses the first"
plugin=$here/../../installer/python/warder-flytekit
[[ -d $plugin ]] || plugin=$here/../python/warder-flytekit # in a copy of the tests
mkfifo "$run/turn2"
PYTHONPATH=$plugin WARDER_PROFILE=flyte "$python" "$here/flytekit_client.py" "$grpc" warder <"$run/turn2" >"$run/client.txt" 2>"$run/client.log" &
client=$!
exec 8>"$run/turn2"
wait_until 60 grep -q . "$run/client.txt" || fail "flytekit says nothing: $(<"$run/client.log")"
fake_control '{"rotate_key":true}' >/dev/null
echo >&8
exec 8>&-
wait "$client" || fail "flytekit: $(<"$run/client.txt")"
expect_equal 2 "$(grep -c '^Ada Lovelace$' "$run/client.txt")" 'how often it was let in'

step 'an external command that fails: its words reach the person'
expect_exit 0 warder logout flyte
status=0
"$python" "$here/flytekit_client.py" "$grpc" ExternalCommand "$(command -v warder)" credential flyte flyte >"$run/client.txt" 2>"$run/client.log" </dev/null || status=$?
((status != 0)) || fail 'flytekit is let in without a session'
expect_contains "$(<"$run/client.txt")$(<"$run/client.log")" 'warder login flyte' 'what flytekit shows'

step "flytekit's own PKCE authenticator at the same server"
# Warder listens on the first port for a minute after its sign-in, for whoever opens the page late.
fake_control "{\"redirect_uri\":\"http://localhost:$(free_port)/callback\"}" >/dev/null
cat >"$run/browser" <<END
#!/bin/sh
curl -sS -L -c "$run/jar" -b "$run/jar" -o /dev/null --max-time 30 "\$1"
END
chmod +x "$run/browser"
BROWSER=$run/browser "$python" "$here/flytekit_client.py" "$grpc" Pkce >"$run/client.txt" 2>"$run/client.log" </dev/null || fail "flytekit: $(<"$run/client.txt")"
expect_equal 2 "$(grep -c '^Ada Lovelace$' "$run/client.txt")" 'how often it was let in'

step 'a Flyte without authentication: Warder says so, and flytekit with a command cannot'
start_grpc "$fake" --no-auth
expect_refusal 1 no_signin_needed 'asks nobody' warder add "http://$grpc" --preset flyte --name none
status=0
"$python" "$here/flytekit_client.py" "$grpc" ExternalCommand "$(command -v warder)" credential flyte flyte >"$run/client.txt" 2>"$run/client.log" </dev/null || status=$?
((status != 0)) || fail 'flytekit with a command works at a Flyte without authentication'
expect_contains "$(<"$run/client.txt")" UNIMPLEMENTED 'why not'
stop_agent
