#!/bin/bash
# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
#
# The main job: a profile, a sign-in in the browser, tokens to programs, a refresh, and the end of it.
. "$(dirname "$0")/lib.sh"

start_provider --auto-approve
start_agent

step 'a profile from an address'
out=$(warder add "$issuer" --name good --yes --json --set oauth.client_id=warder-demo \
    --set 'oauth.scopes=["openid","profile","email","offline_access"]' 2>"$run/add.log")
expect_equal good "$(jq -r .name <<<"$out")" 'the name'
expect_equal signed_out "$(jq -r .state <<<"$out")" 'the state of a new profile'
expect_contains "$(<"$run/add.log")" 'warder login good' 'what add says to do next'
expect_equal 600 "$(stat -c %a "$XDG_CONFIG_HOME/warder/profiles/good.toml")" "the profile's mode"
expect_refusal 3 signin_required 'warder login good' warder token good

step 'a sign-in'
begin_login good --browser none
url=$(event_member open_url url)
expect_contains "$url" "$issuer/authorize?" 'the address to open'
expect_contains "$url" 'code_challenge_method=S256' 'the address to open'
follow_open_url
wait "$login_pid" || fail 'the sign-in failed'
expect_equal done "$(tail -n 1 "$run/login.jsonl" | jq -r .event)" 'the last event'
expires=$(event_member done expires_at)
((expires > $(date +%s) + 200)) || fail "the token ends at $expires already"

step 'what is shown'
shown=$(warder show good --json)
expect_equal 'active|ada|Ada Lovelace|ada@example.com' \
    "$(jq -r '[.state, .identity.sub, .identity.name, .identity.email] | join("|")' <<<"$shown")" 'the identity'
expect_equal 'openid profile email offline_access' "$(jq -r '.scopes_granted | join(" ")' <<<"$shown")" 'the scopes granted'
expect_equal good "$(warder list --json | jq -r '.profiles[].name')" 'the list'
expect_equal active "$(warder status --json | jq -r '.profiles[0].state')" 'the status'
expect_contains "$(warder list)" good 'the list for people'
expect_contains "$(warder show good --all)" oauth.client_id 'all keys'

step 'tokens for programs'
token=$(warder token good)
expect_equal 200 "$(status_for_token <<<"$token")" 'the answer to the token'
expect_equal "authorization: Bearer $token" "$(warder header good | sed 's/^Authorization/authorization/')" 'the header line'
expect_equal 200 "$(warder header good | status_for_header)" 'the answer to the header line'
expect_equal "$token" "$(warder token)" 'the only profile, not named'
expect_equal "$token" "$(WARDER_PROFILE=good warder token)" 'the profile of the environment'
json=$(warder token good --json)
expect_equal "good $token access Bearer $expires" \
    "$(jq -r '[.profile, .token, .token_kind, .token_type, .expires_at] | join(" ")' <<<"$json")" 'the token as JSON'
expect_equal 2 "$(warder token good --id | tr -cd . | wc -c)" "the dots of the ID token"
expect_equal "$token" "$(warder run good --env ACCESS -- sh -c 'printf %s "$ACCESS"')" 'the token in a variable'
expect_contains "$(warder run good --header-env LINE -- sh -c 'printf %s "$LINE"')" "Bearer $token" 'the header in a variable'
file=$(warder run good --file-env FILE -- sh -c 'cat "$FILE"; stat -c " %a %n" "$FILE"')
expect_contains "$file" "$token 600 " 'the token in a file'
[[ ! -e ${file##* } ]] || fail 'the file of the token is still there after the command'
expect_exit 7 warder run good --file-env FILE -- sh -c 'exit 7'
expect_exit 127 warder run good -- /no/such/program

step 'a refresh'
expect_exit 0 warder refresh good
renewed=$(warder token good)
[[ $renewed != "$token" ]] || fail 'the token is the same after a refresh'
expect_equal 200 "$(status_for_token <<<"$renewed")" 'the answer to the new token'
rejected=$(warder token good --rejected)
[[ $rejected != "$renewed" ]] || fail 'a refused token was served again'
expect_equal 0 "$(seen_twice)" 'refresh tokens seen twice'

step 'a restart'
stop_agent
start_agent
expect_equal "$rejected" "$(warder token good)" 'the token after a restart'

step 'signing out'
expect_exit 0 warder logout good
expect_equal 401 "$(status_for_token <<<"$rejected")" 'the answer to the token after signing out'
expect_refusal 3 signin_required 'warder login good' warder token good
has_request '.path == "/revoke" and .status == 200' || fail 'nothing was revoked'
expect_exit 0 warder remove good --yes
[[ ! -e $XDG_CONFIG_HOME/warder/profiles/good.toml ]] || fail 'the file of the profile is still there'
expect_refusal 4 profile_not_found 'warder list' warder token good

step 'the history'
expect_contains "$(warder log --json | jq -r '[.rows[].event] | join(" ")')" sign 'the history'
stop_agent
