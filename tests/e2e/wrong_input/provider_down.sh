#!/bin/bash
# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
#
# A provider that is down, comes back, and is down in other ways.
. "$(dirname "$0")/../lib.sh"

start_all
port=${issuer##*:}
add_profile other
kill "$provider_pid"
wait "$provider_pid" || true
token=$(warder token good)
expect_refusal 8 network_unreachable 'warder refresh good' warder refresh good
expect_refusal 8 network_unreachable 'warder' warder login other --flow device
expect_refusal 8 network_unreachable "warder add" warder add "$issuer" --name third
# What is there already goes on being served.
expect_equal "$token" "$(warder token good)" 'the token while the provider is down'
expect_equal active "$(warder show good --json | jq -r .state)" 'the state'
expect_equal network_unreachable "$(warder show good --json | jq -r .last_error.reason)" 'the last error'

# Back again, on the same address. It has forgotten everything, so its "unknown refresh token" is a real refusal; hence
# another session.
# What good tries again by then must not take the faults that are meant for the other.
warder logout good --local 2>/dev/null
start_provider --auto-approve --port "$port"
sign_in other
for fault in token_503 token_html; do
    control "{\"fault\":\"$fault\",\"count\":1}"
    expect_exit 8 warder refresh other --json
    expect_contains "server_error not_json" "$(jq -r .error.reason <<<"$out")" "the reason of $fault"
    expect_contains "$err" 'warder' 'what to do next'
    expect_equal active "$(warder show other --json | jq -r .state)" "the state after $fault"
done
expect_exit 0 warder refresh other
expect_equal 200 "$(warder header other | status_for_header)" "the provider's answer"
sign_in good
expect_good_serves
stop_agent
