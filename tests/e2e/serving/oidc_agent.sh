#!/bin/bash
# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
#
# Debian's unmodified clients of oidc-agent, and what their protocol says in the clear.
. "$(dirname "$0")/../lib.sh"
command -v oidc-token >/dev/null || skip "oidc-agent-cli is not installed"

start_all
add_profile other
warder login other --browser none --json </dev/null >/dev/null 2>&1 & # begun, not ended: not loaded
pids+=($!)
eval "$(warder env)"
export OIDC_SOCK

# One request in the clear and its answer, as the protocol's "IPC-API" has it.
plain() {
    printf '%s' "$1" | timeout 20 python3 -c '
import os, socket, sys
s = socket.socket(socket.AF_UNIX)
s.connect(os.environ["OIDC_SOCK"])
s.sendall(sys.stdin.buffer.read())
parts = []
while part := s.recv(65536):
    parts.append(part)
sys.stdout.buffer.write(b"".join(parts))'
}

step "oidc-token NAME, by account and by issuer"
token=$(oidc-token good)
expect_equal "$(warder token good)" "$token" "the token of oidc-token"
expect_equal 200 "$(status_for_token <<<"$token")" "the provider's answer to it"
expect_equal "$token" "$(oidc-token good --time 60)" "a token that lives a minute"
warder remove other --yes 2>/dev/null
expect_equal "$token" "$(oidc-token "$issuer")" "the token by issuer"
expect_equal "$token" "$(oidc-token "$issuer/")" "the token by issuer with a slash"
expect_equal "$issuer" "$(oidc-token good --issuer | head -n 1)" "its issuer"
expect_equal "$(warder token good --json | jq .expires_at)" "$(oidc-token good --expires-at | tail -n 1)" "its end"

step "a narrower token, a new token, the ID token"
narrow=$(oidc-token good --scope openid)
[[ $narrow && $narrow != "$token" ]] || fail "no token of its own for a scope"
fresh=$(oidc-token good --force-new)
[[ $fresh && $fresh != "$token" ]] || fail "no new token where one was forced"
expect_equal 200 "$(status_for_token <<<"$fresh")" "the provider's answer to the new one"
expect_equal "$(warder token good --id)" "$(plain "{\"request\":\"id_token\",\"issuer\":\"$issuer\"}" | jq -r .id_token)" "the ID token by issuer"
# oidc-token itself looks for a file of the account's name before it asks for an ID token; an empty one will do.
export OIDC_CONFIG_DIR=$run/oidc-agent
mkdir "$OIDC_CONFIG_DIR"
touch "$OIDC_CONFIG_DIR/good"
expect_equal "$(warder token good --id)" "$(oidc-token good --id-token)" "the ID token by name"

step "what is loaded"
expect_contains "$(oidc-add --loaded)" good "oidc-add --loaded"
expect_contains "$(oidc-agent --status)" good "oidc-agent --status"
expect_equal '["good"]' "$(oidc-agent --status --json | jq -c .loaded_accounts)" "oidc-agent --status --json"
expect_equal true "$(plain '{"request":"account_info"}' | jq --arg i "$issuer" '.info[$i].accounts.good')" "account_info"
expect_equal '{"status":"success","info":["good"]}' "$(plain '{"request":"loaded_accounts"}')" "loaded_accounts"
expect_equal '{"status":"success"}' "$(plain '{"request":"check"}')" "check"

step "refusals in the words that clients look for"
expect_exit 1 oidc-token nobody
expect_contains "$err" "No account configured with that short name" "an unknown account"
expect_equal "No account configured with that short name" "$(plain '{"request":"access_token","issuer":"https://elsewhere.example"}' | jq -r .error)" "an unknown issuer"
expect_equal "Not yet implemented" "$(plain '{"request":"access_token"}' | jq -r .error)" "neither account nor issuer"
expect_equal "Bad Request: No request type." "$(plain '{"account":"good"}' | jq -r .error)" "no request"
expect_equal "Bad Request: Unknown request type." "$(plain '{"request":"steal"}' | jq -r .error)" "an unknown request"
expect_equal "Not supported" "$(plain '{"request":"remove_all"}' | jq -r .error)" "account management"
warder edit good --set serve.consent=deny 2>/dev/null
expect_equal "operation forbidden" "$(plain '{"request":"access_token","account":"good"}' | jq -r .error)" "a profile that is closed"
warder edit good --set serve.consent=allow 2>/dev/null

step "two accounts of one issuer: never the first one found"
add_profile twin
sign_in twin
expect_exit 1 oidc-token "$issuer"
expect_contains "$err" twin "an ambiguous issuer names the profiles"
warder remove twin --yes 2>/dev/null

step "hostile input gets nothing"
for text in '[]' 'null' 'x' "$(printf 'A%.0s' {1..44})" '5:AAAA:BBBB' '{"request":"access_token","account":"good"' '{"request":"access_token","account":"good","account":"x"}'; do
    answer=$(plain "$text" 2>/dev/null) || true
    [[ $answer != *status* ]] || fail "'$text' was answered: $answer"
done
head -c 300000 /dev/zero | tr '\0' '{' | timeout 20 python3 -c '
import os, socket, sys
s = socket.socket(socket.AF_UNIX)
s.connect(os.environ["OIDC_SOCK"])
try:
    s.sendall(sys.stdin.buffer.read())
    assert s.recv(10) == b""
except (BrokenPipeError, ConnectionResetError):
    pass' || fail "a huge request is not cut off"
expect_good_serves

step "many at once"
for i in $(seq 30); do oidc-token good >"$run/many.$i" & waiting[i]=$!; done
wait "${waiting[@]}" || fail "one of many failed"
expect_equal 1 "$(sort -u "$run"/many.* | wc -l)" "the number of different tokens"

step "lock and unlock"
expect_equal "Agent not locked" "$(plain '{"request":"unlock","password":"x"}' | jq -r .error)" "unlocking what is open"
expect_equal "Agent locked" "$(plain '{"request":"lock","password":"sesame"}' | jq -r .info)" "lock"
expect_equal "Agent locked" "$(plain '{"request":"access_token","account":"good"}' | jq -r .error)" "a token while locked"
expect_equal '{"status":"success"}' "$(plain '{"request":"check"}')" "check while locked"
expect_equal failure "$(plain '{"request":"unlock","password":"wrong"}' | jq -r .status)" "a wrong password"
expect_equal "Agent unlocked" "$(plain '{"request":"unlock","password":"sesame"}' | jq -r .info)" "unlock"
wait_until 20 oidc-token good >/dev/null || fail "no token after unlocking"

step "who asked stands in the log"
expect_contains "$(warder log good --requests)" "oidc-token" "warder log"
expect_no_canary "$XDG_STATE_HOME" "$XDG_CONFIG_HOME" "$XDG_DATA_HOME" "$run/agent.log"
say "oidc-agent's clients are served."
