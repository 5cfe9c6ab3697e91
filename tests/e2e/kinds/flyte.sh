#!/bin/bash
# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
#
# Flyte 1 with its own authorization server: from an endpoint to a token and back, and what goes wrong on the way.
. "$(dirname "$0")/lib.sh"

port=$(free_port)
start_fake flyte "{\"redirect_uri\":\"http://localhost:$port/callback\"}"
endpoint=dns:///${fake#http://}
start_agent

# A cleartext server of this machine; dns:///… without http.allow_http means TLS.
step 'a profile from the address alone'
out=$(warder add "$fake" --name flyte --json 2>"$run/add.log") || fail "$(<"$run/add.log")"
shown=$(warder show flyte --all --json)
key() { jq -r --arg key "$1" '.keys[] | select(.key == $key) | .value | if type == "array" then join(" ") else . end' <<<"$shown"; }
expect_equal flyte "$(key kind)" 'the kind'
expect_equal "$endpoint" "$(key endpoint)" 'the endpoint, with three slashes'
expect_equal "$fake" "$(key http_endpoint)" 'where HTTP is'
expect_equal flytectl "$(key oauth.client_id)" 'the client'
expect_equal "http://localhost:$port/callback" "$(key oauth.redirect_uri)" 'the redirect address'
expect_equal 'all offline' "$(key oauth.scopes)" 'the scopes: offline is not advertised and added'
expect_equal flyte-authorization "$(key serve.header)" 'the header'
expect_contains "$(<"$run/add.log")" 'own authorization server' 'what add says'

step 'a sign-in'
sign_in_by_browser flyte
expect_request '.path == "/oauth2/authorize" and .scope == "all offline" and .audience == ""'
header=$(warder header flyte)
[[ $header == flyte-authorization:\ Bearer\ ey* ]] || fail 'the header line is not the one of Flyte'
status=$(curl -sS -o /dev/null -w '%{http_code}' -H @- "$fake/me" <<<"$header")
expect_equal 200 "$status" "the answer to the header line"
expect_equal flyte-authorization "$(warder token flyte --json | jq -r .header)" 'the header as JSON'
expect_contains "$(warder run flyte -- sh -c 'printf %s "$FLYTE_TOKEN"')" ey 'the token in FLYTE_TOKEN'

step 'the check'
expect_check flyte accepted
expect_equal 'Ada Lovelace' "$(check_member .identity.name)" 'who it is'
expect_request '.path == "/me" and .header == "flyte-authorization"'

step 'a refresh'
before=$(warder token flyte)
expect_exit 0 warder refresh flyte
[[ $(warder token flyte) != "$before" ]] || fail 'the token is the same after a refresh'
expect_check flyte accepted
# The key of its access tokens is named by `key_id`, which `warder jwt` reads.
expect_contains "$(warder token flyte | warder jwt 2>&1)" all 'what jwt shows'

step 'the server is down: the session stays'
fake_control '{"down":"/"}' >/dev/null
expect_refusal 8 server_error 'flyte' warder refresh flyte
expect_check flyte refused server_error
[[ $(warder token flyte) == ey* ]] || fail 'a live token is not served while the server is down'
fake_control '{"down":""}' >/dev/null
expect_exit 0 warder refresh flyte

step 'garbage: the session stays'
fake_control '{"garbage":"/oauth2/token"}' >/dev/null
expect_refusal 8 not_json 'flyte' warder refresh flyte
fake_control '{"garbage":""}' >/dev/null
expect_exit 0 warder refresh flyte
expect_check flyte accepted

step 'refused: without the scope all, for another audience'
fake_control '{"issue_scopes":["access_token"]}' >/dev/null
expect_exit 0 warder refresh flyte
expect_check flyte refused token_rejected
expect_contains "$(<"$run/check.json")" 'scope all' 'why'
fake_control '{"issue_scopes":["all","offline"],"issue_audience":"https://elsewhere.example"}' >/dev/null
expect_exit 0 warder refresh flyte
expect_check flyte refused token_rejected
expect_contains "$(<"$run/check.json")" elsewhere.example 'why'
fake_control "{\"issue_audience\":\"$fake\"}" >/dev/null
expect_exit 0 warder refresh flyte
expect_check flyte accepted

step 'an audience that the server does not advertise'
expect_exit 0 warder edit flyte --set oauth.audience=https://api.example
begin_login flyte --browser none
browse "$(event_member open_url url)" >/dev/null
expect_login_failed oauth_error
expect_exit 0 warder edit flyte --set oauth.audience=

step 'a scope that the client may not have'
expect_exit 0 warder edit flyte --set 'oauth.scopes=["all","admin"]'
begin_login flyte --browser none
browse "$(event_member open_url url)" >/dev/null
expect_login_failed invalid_scope
expect_exit 0 warder edit flyte --set 'oauth.scopes=["all","offline"]'

step 'a redirect address that is not registered'
expect_exit 0 warder edit flyte --set "oauth.redirect_uri=http://localhost:$(free_port)/callback"
begin_login flyte --browser none
browse "$(event_member open_url url)" >/dev/null
expect_contains "$(<"$run/page.html")" redirect_uri 'what the browser shows'
kill -INT "$login_pid"
wait "$login_pid" || true
expect_exit 0 warder edit flyte --set "oauth.redirect_uri=http://localhost:$port/callback"

step 'the person refuses'
fake_control '{"deny":true}' >/dev/null
begin_login flyte --browser none
browse "$(event_member open_url url)" >/dev/null
expect_login_failed access_denied
fake_control '{"deny":false}' >/dev/null
expect_check flyte accepted

step 'everything has ended: an expired refresh token gives 500 there'
fake_control '{"access_life":2,"refresh_life":3}' >/dev/null
sign_in_by_browser flyte
expect_exit 0 warder edit flyte --set serve.keep_alive=false
fake_control '{"down":"/"}' >/dev/null
sleep 4
fake_control '{"down":""}' >/dev/null
has_ended_there() { [[ $(state_of flyte) == needs_sign_in ]] || { warder refresh flyte >/dev/null 2>&1 || true; [[ $(state_of flyte) == needs_sign_in ]]; }; }
wait_until 30 has_ended_there || fail "the state is $(state_of flyte)"
expect_refusal 3 refresh_token_rejected 'warder login flyte' warder token flyte

step 'signing in again, and out'
fake_control '{"access_life":1800,"refresh_life":3600}' >/dev/null
sign_in_by_browser flyte
expect_check flyte accepted
expect_exit 0 warder logout flyte
expect_equal signed_out "$(state_of flyte)" 'the state'
expect_refusal 3 signin_required 'warder login flyte' warder token flyte

step 'wrong from the beginning'
fake_control '{"auth_off":true}' >/dev/null
expect_refusal 1 no_signin_needed 'asks nobody' warder add "$fake" --name other
fake_control '{"auth_off":false,"garbage":"/"}' >/dev/null
expect_exit 8 warder add "$fake" --name other --json
expect_exit 1 warder add dns://flyte.example.com --name other --json
expect_equal invalid_address "$(jq -r .error.reason <<<"$out")" 'the reason for two slashes'
expect_equal flyte "$(warder list --json | jq -r '[.profiles[].name] | join(" ")')" 'the profiles'
expect_no_canary "$run"/*.log
stop_agent
