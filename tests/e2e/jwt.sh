#!/bin/bash
# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
#
# A token looked at: what it says, who signed it, and why not.
. "$(dirname "$0")/lib.sh"

start_provider --auto-approve
start_agent
add_profile good
sign_in good
warder token good --id >"$run/id"

step 'with the keys of its provider'
expect_exit 0 warder jwt "$run/id" -P good --json
expect_equal 'valid|true|ada' "$(jq -r '[.verdict, .verified, .claims.sub] | map(tostring) | join("|")' <<<"$out")" 'the verdict'
kid=$(jq -r .key_id <<<"$out")
[[ -n $kid && $kid == "$(curl -sS "$issuer/jwks" | jq -r '.keys[].kid' | grep -x -F "$kid")" ]] || fail "the key $kid is not the provider's"
expect_exit 0 warder jwt "$run/id" --profile good
expect_contains "$out" 'sub: ada' 'the claims'
expect_contains "$out" ', in ' 'the times for people'
expect_contains "$err" "by the key $kid" 'who signed it'
sed 's/^/Authorization: Bearer /' "$run/id" | warder jwt -P good >"$run/out" 2>"$run/err" || fail "$(<"$run/err")"

step 'with keys from elsewhere'
curl -sS -o "$run/jwks.json" "$issuer/jwks"
expect_exit 0 warder jwt "$run/id" --jwks "$run/jwks.json" --issuer "$issuer" --audience warder-demo --subject ada --json
expect_equal valid "$(jq -r .verdict <<<"$out")" 'by a file'
expect_exit 0 warder jwt "$run/id" --jwks "$issuer/jwks" --json
expect_equal valid "$(jq -r .verdict <<<"$out")" 'by an address'
expect_exit 0 warder jwt "$run/id" --json
expect_equal not_verified "$(jq -r .verdict <<<"$out")" 'without keys'

step 'what is wrong is said'
expect_exit 1 warder jwt "$run/id" -P good --audience other --json
expect_equal 'refused id_token_audience_mismatch' "$(jq -r '.verdict + " " + .reason' <<<"$out")" 'another audience'
expect_exit 1 warder jwt "$run/id" -P good --issuer https://evil.example
expect_contains "$err" "is from $issuer and not from https://evil.example" 'another issuer'
openssl ecparam -name prime256v1 -genkey -noout 2>/dev/null | openssl ec -pubout -out "$run/other.pem" 2>/dev/null
expect_exit 1 warder jwt "$run/id" --pem "$run/other.pem" --json
expect_equal jwt_signature_invalid "$(jq -r .reason <<<"$out")" 'another key'
echo opaque >"$run/opaque"
expect_exit 1 warder jwt "$run/opaque" --json
expect_equal jwt_malformed "$(jq -r .reason <<<"$out")" 'no JWT'
expect_refusal 1 invalid_request 'the keys cannot be used' warder jwt "$run/id" --pem "$run/opaque"
expect_refusal 4 profile_not_found 'warder list' warder jwt "$run/id" -P none
expect_refusal 1 storage_failed 'cannot be read' warder jwt "$run/none"
stop_agent
rm -f "$run/id" "$run/out" "$run/err"
expect_no_canary "$XDG_STATE_HOME" "$run/agent.log"
