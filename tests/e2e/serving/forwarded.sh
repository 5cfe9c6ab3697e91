#!/bin/bash
# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
#
# A socket for elsewhere: some profiles, some methods, nobody's sign-in.
. "$(dirname "$0")/../lib.sh"

start_all
add_profile hidden
sign_in hidden
add_profile empty
folder=$run/shared
mkdir -m 0755 "$folder"
path=$folder/warder.sock

there() {
    WARDER_SOCKET=$path "$@"
}
# A call by hand over that socket.
call() {
    timeout 20 python3 -c '
import socket, sys
s = socket.socket(socket.AF_UNIX)
s.connect(sys.argv[1])
s.sendall(sys.argv[2].encode() + b"\n")
print(s.makefile().readline(), end="")' "$path" "$1"
}
reason_of() {
    call "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"$1\",\"params\":$2}" | jq -r '.error.data.reason // "done"'
}

step "where no socket may be"
mkdir -m 0777 "$run/open"
chmod 0777 "$run/open"
expect_exit 5 warder socket add "$run/open/x.sock" --profile good
expect_contains "$err" "chmod go-w" "what to do about it"
expect_exit 5 warder socket add /tmp/x.sock --profile good
expect_exit 4 warder socket add "$path" --profile nobody
expect_exit 2 warder socket add "$path"

step "a socket for good and empty"
warder socket add "$path" --profile good --profile empty --access-only 2>/dev/null
expect_equal 600 "$(stat -c %a "$path")" "its mode"
expect_equal "$(warder token good)" "$(there warder token good)" "the token there"
expect_equal 200 "$(there warder header good | status_for_header)" "the provider's answer to it"
there warder token good --scope email >/dev/null || fail "no narrower token there"

step "nothing else is served there"
expect_equal profile_not_found "$(reason_of token.get '{"profile":"hidden"}')" "another profile"
expect_equal profile_not_found "$(reason_of token.get "{\"profile\":\"hidden\",\"min_valid\":1}")" "another profile, otherwise"
expect_equal peer_refused "$(reason_of profile.put '{"profile":"good","set":{"serve.consent":"deny"}}')" "profile.put"
expect_equal peer_refused "$(reason_of signin.start '{"profile":"empty"}')" "signin.start"
expect_equal peer_refused "$(reason_of token.inspect '{"profile":"good","raw":true}')" "token.inspect"
expect_equal peer_refused "$(reason_of token.get '{"profile":"good","token_kind":"id"}')" "an ID token"
expect_equal peer_refused "$(reason_of token.get '{"profile":"good","token_kind":"refresh"}')" "a refresh token"
for method in events.subscribe activity.list agent.lock agent.shutdown consent.grant socket.add session.refresh profile.get; do
    expect_equal peer_refused "$(reason_of $method '{"profile":"good"}')" "$method"
done
started=$(date +%s)
expect_equal signin_required "$(reason_of token.get '{"profile":"empty","wait":300}')" "a profile that nobody is signed in to"
(($(date +%s) - started < 20)) || fail "it waited for a sign-in"
expect_equal '["empty","good"]' "$(call '{"jsonrpc":"2.0","id":1,"method":"profile.list"}' | jq -c '[.result.profiles[].name]')" "the list there"
expect_equal null "$(call '{"jsonrpc":"2.0","id":1,"method":"profile.list"}' | jq '.result.profiles[0].identity')" "who the person is"
expect_equal '{"version":true,"protocol":true,"locked":true,"forwarded":true}' \
    "$(call '{"jsonrpc":"2.0","id":1,"method":"agent.status"}' | jq -c '.result | map_values(true)')" "the status there"

step "a refusal is told there"
hash=$(printf '%s' "$(there warder token good)" | sha256sum | cut -d' ' -f1)
expect_equal true "$(call "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"token.reject\",\"params\":{\"profile\":\"good\",\"sha256\":\"$hash\"}}" | jq .result.known)" "token.reject"
[[ $(there warder token good | sha256sum) != "$hash"* ]] || fail "the refused token was served again"

step "it shows as forwarded"
wait_until 10 bash -c "warder log good --requests --json | jq -e 'any(.rows[]; .details.forwarded == \"$path\" and .answer == \"served\")' >/dev/null" || fail "the log does not say so"
expect_contains "$(warder socket list)" "access tokens only" "the list of sockets"

step "it is there again with the next agent, and goes when it is removed"
grep -q sockets "$XDG_CONFIG_HOME/warder/settings.toml" || fail "it is not in the settings"
stop_agent
[[ ! -e $path ]] || fail "the socket outlives its agent"
start_agent
wait_until 10 there warder token good >/dev/null || fail "it is not there again"

step "what happens there stays there: rejections, and a crowd"
first=$(warder token good)
for i in 1 2; do
    sum=$(there warder token good | tr -d '\n' | sha256sum | cut -d ' ' -f 1)
    expect_equal done "$(reason_of token.reject "{\"profile\":\"good\",\"sha256\":\"$sum\"}")" "rejection $i"
    ((i > 1)) || expect_equal "$first" "$(warder token good)" "the token here after a rejection there"
done
expect_equal token_rejected "$(reason_of token.get '{"profile":"good"}')" "a token there after two rejections"
warder token good --min-valid 1 >/dev/null || fail "no token here after rejections there"
warder token good --scope email >/dev/null || fail "no narrower token here after rejections there"
timeout 60 python3 -c '
import os, socket, sys
def connect(path):
    s = socket.socket(socket.AF_UNIX)
    s.connect(path)
    return s
here = connect(os.path.join(os.environ["XDG_RUNTIME_DIR"], "warder/agent.sock"))
def hello():
    here.sendall(b"{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"hello\"}\n")
    return here.makefile().readline()
assert "result" in hello()
crowd = [connect(sys.argv[1]) for _ in range(400)]
assert "result" in hello()
' "$path" || fail "a crowd there has pushed out a connection here"

warder lock 2>/dev/null
expect_equal agent_locked "$(reason_of token.get '{"profile":"good"}')" "a token while locked"
warder unlock 2>/dev/null
wait_until 20 there warder token good >/dev/null || fail "no token after unlocking"
warder socket remove "$path" 2>/dev/null
[[ ! -e $path ]] || fail "the socket is still there"
expect_exit 6 there warder token good
expect_good_serves
say "The socket for elsewhere serves what it should."
