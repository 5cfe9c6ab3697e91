#!/bin/bash
# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
#
# Begins with an empty vault: the profiles stay, the sessions go, and nothing is deleted.
. "$(dirname "$0")/lib.sh"

step "where there is nothing, nothing happens"
expect_exit 0 warder reset --yes --json
expect_equal '{"reset":false}' "$out" "what it says"

start_all
vault=$XDG_DATA_HOME/warder
before=$(sha256sum <"$vault/vault.key")

step "without a yes it changes nothing"
expect_exit 2 warder reset
expect_good_serves

step "with a yes the agent ends and the vault is empty"
expect_exit 0 warder reset --yes --json
kept=$(jq -r .kept <<<"$out")
expect_equal 700 "$(stat -c %a "$kept")" "the mode of the folder that keeps the old vault"
expect_equal "$before" "$(sha256sum <"$kept/vault.key")" "the old key"
[[ -s $kept/vault.db && ! -e $vault/vault.db && ! -e $vault/vault.key ]] || fail "the old vault is not where it should be"
has_ended "$agent_pid" || fail "the agent goes on"
wait "$agent_pid" || fail "the agent ended with $?"
start_agent
expect_refusal 3 signin_required 'warder login good' warder token good
sign_in good
expect_good_serves

step "a vault whose key is lost"
stop_agent
mv "$vault/vault.key" "$run/lost.key"
start_agent
wait_until 10 bash -c '[[ $(warder agent status --json | jq -r .vault.reason) == vault_key_missing ]]' || fail "the agent does not miss the key"
expect_contains "$(warder agent status --json | jq -r .vault.message)" "warder reset" "the next step"
expect_exit 0 warder reset --yes
wait "$agent_pid" || true
start_agent
sign_in good
expect_good_serves

step "a vault that another agent has open is left alone"
expect_exit 1 env WARDER_SOCKET="$run/nowhere/agent.sock" warder reset --yes
expect_good_serves
say "An empty vault, and the profiles are there."
