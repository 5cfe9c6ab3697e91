#!/bin/bash
# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
#
# Flipt's Kubernetes method: a service account's token is exchanged. Version 2 gives the same token back and takes it with the
# scheme JWT, version 1 makes a session of it and takes that with Bearer. The file is read again each time.
. "$(dirname "$0")/lib.sh"

start_fake flipt '{"methods":["kubernetes"]}'
start_agent
mint() {
    fake_control "{\"mint_service_account\":$1}" | jq -j .token >"$run/sa.new"
    chmod 0600 "$run/sa.new"
    mv "$run/sa.new" "$run/sa"
}
mint 600
warder add "$fake" --name flipt --set "kubernetes.token_file=$run/sa" 2>"$run/add.log" || fail "$(<"$run/add.log")"

step 'version 2'
expect_exit 0 warder login flipt
expect_equal "JWT $(<"$run/sa")" "$(warder token flipt --json | jq -r .header_value)" 'the header'
expect_check flipt accepted
mint 600
expect_exit 0 warder refresh flipt
expect_equal "$(<"$run/sa")" "$(warder token flipt)" 'the token after the file has changed'
expect_check flipt accepted

step 'version 1'
fake_control '{"version":1}' >/dev/null
expect_exit 0 warder logout flipt
expect_exit 0 warder login flipt
expect_contains "$(warder token flipt --json | jq -r .header_value)" 'Bearer wdr-canary-flipt-' 'the header'
expect_check flipt accepted

step 'a token that has ended, garbage, no file'
mint -100
expect_refusal 8 token_rejected flipt warder refresh flipt
printf 'not a token' >"$run/sa"
expect_exit 8 warder refresh flipt --json
rm "$run/sa"
expect_exit 1 warder refresh flipt --json
expect_equal token_file_unreadable "$(jq -r .error.reason <<<"$out")" 'the reason'
[[ $(warder token flipt) == wdr-canary-flipt-* ]] || fail 'the live session is not served'
mint 600
expect_exit 0 warder refresh flipt
expect_check flipt accepted
fake_control '{"garbage":"/auth/v1/method/kubernetes"}' >/dev/null
expect_refusal 8 response_invalid flipt warder refresh flipt
fake_control '{"garbage":""}' >/dev/null

step 'all of it has ended: it is fetched again by itself'
mint 3
expect_exit 0 warder refresh flipt
sleep 2
mint 600
sleep 2
expect_exit 0 warder token flipt
expect_check flipt accepted
expect_exit 0 warder logout flipt
expect_refusal 3 signin_required 'warder login flipt' warder token flipt
expect_no_canary "$run"/*.log
stop_agent
