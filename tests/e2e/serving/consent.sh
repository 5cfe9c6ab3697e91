#!/bin/bash
# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
#
# Consent where there is no display: ask is deny, unless the person lets the terminal grant it; and what a grant holds for.
. "$(dirname "$0")/../lib.sh"

start_all
warder edit good --set serve.consent=ask 2>/dev/null

# A call of the socket by hand, one line.
call() {
    timeout 20 python3 -c '
import os, socket, sys
s = socket.socket(socket.AF_UNIX)
s.connect(os.path.join(os.environ["XDG_RUNTIME_DIR"], "warder/agent.sock"))
s.sendall(sys.argv[1].encode() + b"\n")
print(s.makefile().readline(), end="")' "$1"
}

step "nobody can be asked here"
expect_refusal 5 consent_denied "warder consent grant good" warder token good
expect_equal no_display "$(warder token good --json 2>/dev/null | jq -r .error.params.why)" "why"
expect_equal consent_denied "$(call '{"jsonrpc":"2.0","id":1,"method":"token.inspect","params":{"profile":"good","raw":true}}' | jq -r .error.data.reason)" "the raw token by token.inspect"
expect_equal null "$(call '{"jsonrpc":"2.0","id":1,"method":"token.inspect","params":{"profile":"good"}}' | jq .result.token)" "what everybody may see"

step "nor may the terminal say yes, until the person has said so"
expect_refusal 5 consent_denied consent_from_terminal warder consent grant good --for 1h
printf '# kept\nconsent_from_terminal = true\n' >>"$XDG_CONFIG_HOME/warder/settings.toml"
wait_until 10 warder consent grant good --for 1h --json >"$run/grant.json" 2>/dev/null || fail "no grant from the terminal"
grant=$(jq -r "select(.id) | .id" "$run/grant.json")
warder token good >/dev/null || fail "no token with a grant"
warder token good --scope email >/dev/null || fail "no narrower token with a grant"
expect_refusal 5 consent_denied "" warder token good --audience elsewhere
expect_refusal 5 consent_denied "" warder token good --id
for i in $(seq 20); do bash -c 'warder token good' >/dev/null || fail "short-lived program $i was refused"; done

step "another session is not meant"
expect_exit 5 setsid --wait warder token good

step "a grant is listed, taken back, and does not outlive the agent"
expect_equal "$grant" "$(warder consent list --json | jq -r '.grants[0].id')" "the list"
expect_contains "$(warder consent list 2>&1)" "Programs of your own user can imitate each other" "what a grant can and cannot prove"
warder consent revoke "$grant" 2>/dev/null
expect_exit 5 warder token good
warder consent grant good 2>/dev/null
warder token good >/dev/null
warder consent revoke good 2>/dev/null
expect_exit 5 warder token good
warder consent grant good 2>/dev/null
stop_agent
start_agent
wait_until 20 bash -c '[[ $(warder status good --json | jq -r ".profiles[0].state // .state") == active ]]' || true
expect_exit 5 warder token good

step "deny is deny"
warder edit good --set serve.consent=deny 2>/dev/null
expect_refusal 5 consent_denied "serve.consent=allow" warder consent grant good
expect_refusal 5 consent_denied "serve.consent=allow" warder token good
warder edit good --set serve.consent=allow 2>/dev/null
expect_good_serves

step "who asked, for what, and the answer"
warder token good --scope email >/dev/null
wait_until 10 bash -c 'warder log good --requests --json | jq -e "[.rows[] | select(.answer == \"served\" and .details.scope == [\"email\"] and .details.consent == \"allow\")] | length > 0" >/dev/null' ||
    fail "the log does not know the narrower token"
rows=$(warder log good --requests --json | jq '.rows')
expect_equal true "$(jq 'any(.answer == "consent_denied" and .details.why == "no_display")' <<<"$rows")" "a refusal in the log"
expect_equal true "$(jq 'any(.details.consent == "session")' <<<"$rows")" "a grant in the log"
expect_equal true "$(jq 'all(.details.programs | type == "array")' <<<"$rows")" "the programs of each row"
expect_contains "$(warder log good --requests)" "warder < bash" "the chain of programs"
: >"$run/follow.jsonl"
timeout 20 warder log good --follow --requests --json >"$run/follow.jsonl" 2>/dev/null &
pids+=($!)
wait_until 10 test -s "$run/follow.jsonl" || fail "--follow begins with nothing"
seen=$(wc -l <"$run/follow.jsonl")
warder token good --audience "" --scope openid >/dev/null
wait_until 10 bash -c "(( \$(wc -l <'$run/follow.jsonl') > $seen ))" || fail "--follow misses a request"
expect_equal 4 "$(warder log good --requests --json --since 1h | jq '[.rows[] | select(.details.scope == ["email"])] | length + 2')" "the rows since an hour"

step 'an answer that is given at once has its whole chain too'
(for ((i = 0; i < 20; i++)); do warder token good --scope email >/dev/null; done) # in a shell that is not process 1, where a chain ends
rows=$(warder log good --requests --json | jq '[.rows[] | select(.details.scope == ["email"])]')
expect_equal 20 "$(jq '[.[] | select(.details.programs | .[0] == "warder" and .[1] == "bash")] | length' <<<"$rows")" 'rows with the chain'
expect_no_canary "$XDG_STATE_HOME" "$run/agent.log" "$run/follow.jsonl"
say "Consent and the log hold."
