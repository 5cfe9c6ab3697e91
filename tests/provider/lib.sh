# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
#
# The end-to-end harness with npm's oidc-provider in the place of the demonstration provider.
declare -F start_agent >/dev/null || . "$(dirname "${BASH_SOURCE[0]}")/../e2e/lib.sh"

: "${WARDER_PROVIDER:?the folder with node_modules}"
[[ -d $WARDER_PROVIDER/node_modules/oidc-provider ]] || skip 'oidc-provider is not installed; tests/run provider does that'
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

# start_certified_provider [ACCESS-LIFE]
start_certified_provider() {
    node "$here/provider.mjs" "$@" >"$run/provider.json" 2>"$run/provider.log" &
    pids+=($!)
    wait_until 30 test -s "$run/provider.json" || fail 'the provider did not start'
    issuer=$(jq -r .issuer "$run/provider.json")
}
provider_log() {
    curl -sS --fail --max-time 20 "$issuer/test/log"
}
# The provider gives a refresh token only where the person is asked (OpenID Connect Core, section 11).
add_certified_profile() {
    local name=$1 sets=() key
    shift
    for key in 'oauth.client_id=warder' 'oauth.scopes=["openid","offline_access"]' 'oauth.authorize_params={ prompt = "consent" }' "$@"; do
        sets+=(--set "$key")
    done
    warder add "$issuer" --name "$name" --yes "${sets[@]}" 2>>"$run/add.log"
}
person() {
    node "$here/person.mjs" "$@" >>"$run/person.log" 2>&1
}
sign_in_by_browser() {
    begin_login "$1" --browser none
    event_member open_url url | person || fail 'the person did not get through the pages'
    wait "$login_pid" || fail "the sign-in failed: $(<"$run/login.log")"
}
sign_in_by_device() {
    begin_login "$1" --flow device
    event_member device_code verification_uri | person --code "$(event_member device_code user_code)" || fail 'the person did not get through the pages'
    wait "$login_pid" || fail "the sign-in failed: $(<"$run/login.log")"
}
# What the provider says to the header line on standard input.
status_for_header() {
    curl -sS -o /dev/null -w '%{http_code}' --max-time 20 -H @- "$issuer/me"
}
# expect_live PROFILE: the token that is served now has not ended, and the provider takes it.
expect_live() {
    local json left status
    json=$(warder token "$1" --json) || fail "no token for $1"
    left=$(($(jq .expires_at <<<"$json") - $(date +%s)))
    ((left >= 0)) || fail "a token of $1 that ended ${left#-} s ago was served"
    status=$(jq -r '"Authorization: " + .header_value' <<<"$json" | status_for_header)
    expect_equal 200 "$status" "the provider's answer to $1"
}
