#!/bin/bash
# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
#
# warder doctor: what it says of a machine where nothing runs, of one where all is well, and of what can be wrong.
. "$(dirname "$0")/lib.sh"

# state_of WHAT [NAME]: the worst of the findings of that kind, whose text contains NAME.
state_of() {
    jq -r --arg what "$1" --arg name "${2:-}" \
        '[.findings[] | select(.what == $what and (.text | contains($name))) | .state] | if index("problem") then "problem" else .[0] // "none" end' <<<"$out"
}
expect_finding() {
    expect_equal "$1" "$(state_of "$2" "${3:-}")" "$2 ${3:-} in $out"
}

step "nothing runs, and nothing is started for it"
expect_exit 1 warder doctor --json
expect_finding problem agent
expect_equal false "$(jq .ok <<<"$out")" "ok"
expect_contains "$(jq -r '.findings[] | select(.what == "agent") | .next' <<<"$out")" 'warder agent start' "what to do"
expect_finding note bus
expect_finding note browser
test -e "$XDG_RUNTIME_DIR/warder/agent.sock" && fail "an agent was started"

step "all is well"
start_provider --auto-approve
start_agent
expect_exit 0 warder doctor --json
expect_finding note profile # there is none
expect_finding note clock # nobody has said the time
add_profile good
sign_in good
expect_exit 0 warder doctor --json
expect_equal true "$(jq .ok <<<"$out")" "ok"
for what in agent vault clock profile; do
    expect_finding ok $what
done
expect_finding note key_file
expect_exit 0 warder doctor
expect_contains "$out" 'good is active' "what it says to people"
expect_contains "$err" 'Nothing is wrong.' "what it says to people"

step "profiles that need somebody"
add_profile signed-out
printf 'kind = "oidc"\nnonsense' >"$XDG_CONFIG_HOME/warder/profiles/broken.toml"
control '{"fault":"invalid_grant","count":1}'
expect_exit 3 warder refresh good
is_broken() { [[ $(warder list --json | jq -r '.. | objects | select(.name? == "broken") | .state') == broken ]]; }
wait_until 10 is_broken || fail "the broken file is not seen"
expect_exit 1 warder doctor --json
expect_finding problem profile good
expect_finding note profile signed-out
expect_finding problem profile broken
expect_no_canary "$run/out" "$run/err"

step "a locked agent"
warder lock 2>>"$run/lock.log"
expect_exit 1 warder doctor --json
expect_finding problem vault
expect_finding none profile
expect_contains "$out" 'warder unlock' "what to do"

step "another socket"
WARDER_SOCKET=$run/nowhere/agent.sock expect_exit 1 warder doctor --json
expect_finding problem agent WARDER_SOCKET
