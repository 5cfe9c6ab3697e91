#!/bin/bash
# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
#
# The presets: one for each provider of the source documents, each with what a person has to know before the first sign-in.
. "$(dirname "$0")/lib.sh"

start_agent
warder presets --json >"$run/presets.json"
preset() { jq -c --arg name "$1" '.presets[] | select(.name == $name)' "$run/presets.json"; }
for name in auth0 dataos dex entra flipt flyte github gitlab google keycloak kubernetes okta; do
    one=$(preset "$name")
    [[ $one ]] || fail "there is no preset $name"
    jq -e '(.title | length) > 2 and (.kind | length) > 2 and (.redirect_uri | startswith("http")) and (.help | length) > 40
           and ((.address + .address_hint) | length) > 5' <<<"$one" >/dev/null || fail "the preset $name lacks something: $one"
    expect_contains "$(warder presets)" "$name" 'the list for people'
done
expect_contains "$(preset google | jq -r .help)" 'Google IdP does not offer an OAuth2 Authorization Server' 'what is said of Google (R61)'
expect_contains "$(preset entra | jq -r .help)" 'api://CLIENT_ID/.default' 'what is said of Entra'
expect_contains "$(preset dataos | jq -c .set)" 'federated:id' "DataOS's scopes"
expect_exit 4 warder add https://id.example.com --preset nobody --json
expect_equal preset_not_found "$(jq -r .error.reason <<<"$out")" 'the reason'
start_provider --auto-approve
warder add "$issuer" --preset keycloak --name kc --set oauth.client_id=warder-demo 2>"$run/add.log" || fail "$(<"$run/add.log")"
expect_contains "$(<"$run/add.log")" Keycloak 'what add says'
sign_in kc
expect_check kc accepted
stop_agent
