#!/bin/bash
# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
#
# An OpenID provider: the whole life, and every ID token that must not be taken.
. "$(dirname "$0")/lib.sh"

start_provider --auto-approve
start_agent

step 'added, signed in, served'
add_profile good
sign_in good
expect_check good accepted
expect_equal 'ada Ada Lovelace' "$(check_member '.identity | .sub + " " + .name')" 'who it is'
expect_equal 200 "$(warder header good | status_for_header)" 'the answer to the header line'
expect_equal 3 "$(warder token good --id | tr '.' '\n' | grep -c .)" 'the parts of the ID token'

step 'a refresh'
before=$(warder token good)
expect_exit 0 warder refresh good
[[ $(warder token good) != "$before" ]] || fail 'the token is the same after a refresh'
expect_equal 0 "$(seen_twice)" 'refresh tokens seen twice'

while read -r fault reason; do
    step "$fault"
    control "{\"fault\":\"$fault\",\"count\":1}"
    begin_login good --browser none
    follow_open_url || true
    expect_login_failed "$reason"
    control '{"reset":true}'
    expect_check good accepted
done <<'END'
wrong_issuer id_token_issuer_mismatch
wrong_audience id_token_audience_mismatch
wrong_nonce id_token_nonce_mismatch
bad_signature jwt_signature_invalid
alg_none jwt_algorithm_refused
expired_id_token id_token_expired
no_id_token id_token_missing
deny access_denied
callback_wrong_issuer callback_issuer_mismatch
token_503 server_error
token_html not_json
END

step 'a refresh that meets a fault keeps the session'
control '{"fault":"token_503","count":1}'
expect_refusal 8 server_error good warder refresh good
control '{"fault":"token_html","count":1}'
expect_refusal 8 not_json good warder refresh good
expect_exit 0 warder refresh good
expect_check good accepted

step 'an issuer that names another one'
control '{"fault":"discovery_wrong_issuer"}'
expect_exit 8 warder add "$issuer" --name other --yes --json
expect_equal discovery_issuer_mismatch "$(jq -r .error.reason <<<"$out")" 'the reason'
control '{"reset":true}'

step 'the provider has ended it all'
control '{"revoke_all":true}'
expect_check good refused token_rejected
expect_refusal 3 refresh_token_rejected 'warder login good' warder refresh good
expect_equal needs_sign_in "$(state_of good)" 'the state'
sign_in good
expect_check good accepted

step 'signing out'
expect_exit 0 warder logout good
expect_refusal 3 signin_required 'warder login good' warder token good
has_request '.path == "/revoke" and .status == 200' || fail 'nothing was revoked'
expect_no_canary "$run"/*.log
stop_agent
