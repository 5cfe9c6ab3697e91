#!/bin/bash
# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
#
# skopeo, which reads docker's configuration, gets an image from a registry that wants the token.
. "$(dirname "$0")/lib.sh"

needs skopeo python3
start_all
start_server registry
match_rules good "tool='docker',host='$host'"
printf '{"credHelpers":{"%s":"warder","%s":"warder"}}\n' "$host" "${host/127.0.0.1/localhost}" >"$run/auth.json"
image=docker://$host/app:1

step 'an image'
expect_exit 0 skopeo inspect --tls-verify=false --authfile "$run/auth.json" "$image"
expect_equal amd64 "$(jq -r .Architecture <<<"$out")" 'what skopeo says of the image'
expect_contains "$(<"$run/registry.requests")" '/v2/app/manifests/1 Basic oauth2 200' 'how skopeo has asked'
expect_exit 0 skopeo copy -q --src-tls-verify=false --authfile "$run/auth.json" "$image" "dir:$run/image"
[[ -s $run/image/manifest.json ]] || fail 'there is no image'

step 'a host that no rule names'
rm "$run/registry.requests"
expect_exit 1 skopeo inspect --tls-verify=false --authfile "$run/auth.json" "${image/127.0.0.1/localhost}"
[[ $(<"$run/registry.requests") != *'Basic oauth2'* ]] || fail 'a token went to it' # skopeo sends an empty name and password

step 'the list names the hosts, and the user name is data'
match_rules good "tool='docker',host='$host',username='robot'" "tool='git',host='git.example.com'"
expect_equal "{\"https://$host\":\"robot\"}" "$(docker-credential-warder list)" 'the list'
expect_exit 0 skopeo inspect --tls-verify=false --authfile "$run/auth.json" "$image"
expect_contains "$(<"$run/registry.requests")" 'Basic robot 200' 'the user name'

step 'no sign-in: what to do is in what skopeo says'
expect_exit 0 warder logout good
expect_exit 1 skopeo inspect --tls-verify=false --authfile "$run/auth.json" "$image"
expect_contains "$err" 'warder login good' 'what skopeo says'
expect_no_canary "$run"/*.log "$run"/*.requests
stop_agent
