#!/bin/bash
# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
#
# A profile of what a real oidc-agent has: oidc-gen -p, the import, a sign-in at the same provider.
. "$(dirname "$0")/lib.sh"
. "$(dirname "$0")/oidc_session.sh"
command -v oidc-gen >/dev/null || skip "oidc-gen is missing"

start_provider --auto-approve --device-interval 1
oidc_session "$run/oidc-agent" >"$run/oidc-gen.log" 2>&1 || fail "oidc-agent has no session"
unset OIDC_SOCK
start_agent

step "what oidc-gen prints becomes a profile, without its refresh token"
HOME=$run/oidc-home OIDC_CONFIG_DIR=$run/oidc-agent oidc-gen -p good --pw-file "$run/oidc-password" >"$HOME/account.json" 2>>"$run/oidc-gen.log" ||
    fail "oidc-gen prints nothing"
refresh_token=$(jq -r .refresh_token "$HOME/account.json")
[[ $refresh_token == *canary* ]] || fail "the account has no refresh token"
expect_exit 0 warder import "$HOME/account.json" --yes
[[ $out$err != *"$refresh_token"* ]] || fail "the refresh token is shown"
! grep -r "$refresh_token" "$XDG_CONFIG_HOME/warder" "$XDG_DATA_HOME" "$XDG_STATE_HOME" || fail "the refresh token is kept"
expect_exit 0 warder show good --json
expect_equal warder-demo "$(jq -r '.document.oauth.client_id' <<<"$out")" "the client"
expect_equal "$run/oidc-ca.pem" "$(jq -r '.document.http.ca_file' <<<"$out")" "the certificates"

step "a sign-in with it, at the same provider"
expect_exit 0 warder edit good --set oauth.flow=device
# oidc-agent ends every issuer with a slash, whether the provider does or not: the sign-in says which command mends that.
expect_exit 8 warder login good
mending=$(sed -n 's/.* run: warder //p' <<<"$err")
expect_equal "edit good --set oauth.issuer=$(<"$run/oidc-issuer")" "$mending" "the command that the sign-in names"
expect_exit 0 warder $mending
# An ID token would name the provider as it sees itself, behind what makes https of it.
expect_exit 0 warder edit good --set 'oauth.scopes=["profile","offline_access"]'
expect_exit 0 warder login good
expect_exit 0 warder token good
expect_equal 200 "$(status_for_token <<<"$out")" "the answer to the token"
