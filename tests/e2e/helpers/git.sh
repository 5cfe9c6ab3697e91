#!/bin/bash
# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
#
# git itself clones and fetches from a server that wants the token; what newer versions of git say more is said as they document it.
. "$(dirname "$0")/lib.sh"

needs git python3
start_all
start_server git
match_rules good "tool='git',host='$host'"
export GIT_TERMINAL_PROMPT=0 GIT_CONFIG_NOSYSTEM=1
git config --global credential.helper warder

make_repository

step 'a clone'
git clone -q "$server/team.git" "$run/clone" 2>"$run/git.log" || fail "git cannot clone: $(<"$run/git.log")"
expect_equal one "$(git -C "$run/clone" log -1 --format=%s)" 'what was cloned'
expect_contains "$(<"$run/git.requests")" '/team.git/info/refs?service=git-upload-pack Basic oauth2 200' 'how git has asked'

step 'another host gets nothing'
rm "$run/git.requests"
expect_exit 128 git clone -q "${server/127.0.0.1/localhost}/team.git" "$run/clone2"
expect_contains "$err" 'could not read Username' 'what git says'
[[ $(<"$run/git.requests") != *Basic* ]] || fail 'a token went to a host that no rule names'

step 'the user name of the rule, and of the address'
match_rules good "tool='git',host='$host',username='deploy'"
git -C "$run/clone" fetch -q
expect_contains "$(<"$run/git.requests")" 'Basic deploy 200' 'the user name'
match_rules good "tool='git',host='$host'"
git -C "$run/clone" fetch -q "http://ada@$host/team.git"
expect_contains "$(<"$run/git.requests")" 'Basic ada 200' 'the user name of the address'

step 'two that are equal: nobody, with the names'
add_profile other "match=[{tool='git',host='$host'}]"
expect_exit 128 git -C "$run/clone" fetch -q
expect_contains "$err" 'Several profiles fit: good, other' 'why not'
expect_exit 0 warder remove other --yes

step 'refused by the server: erased, and a new token the next time'
before=$(warder token good)
printf 'protocol=http\nhost=%s\nusername=oauth2\npassword=%s\n\n' "$host" "$before" | git-credential-warder erase >"$run/out" 2>"$run/err"
[[ ! -s $run/out && ! -s $run/err ]] || fail 'erase says something'
[[ $(warder token good) != "$before" ]] || fail 'the refused token is served again'
git -C "$run/clone" fetch -q
printf 'protocol=http\nhost=evil.example\nusername=oauth2\npassword=%s\n\n' "$(warder token good)" | git-credential-warder erase
git -C "$run/clone" fetch -q || fail 'an erase for another host was taken'

step 'a server that refuses every token: one new token, then the reason'
start_server git --refuse all
match_rules good "tool='git',host='$host'"
expect_exit 128 git clone -q "$server/team.git" "$run/clone3"
expect_exit 128 git clone -q "$server/team.git" "$run/clone3"
expect_exit 128 git clone -q "$server/team.git" "$run/clone3"
expect_contains "$err" 'Two fresh tokens of good were refused' 'the reason'
expect_contains "$err" 'audience, scopes and header' 'what to look at'
(($(grep -c 401 "$run/git.requests") < 20)) || fail 'git was kept going round'

step 'no sign-in: git ends with what to do, and asks nobody'
expect_exit 0 warder logout good
expect_exit 128 git clone -q "$server/team.git" "$run/clone3"
expect_contains "$err" 'warder login good' 'what to do'
expect_no_canary "$run"/*.log "$run"/*.requests "$HOME"
stop_agent
