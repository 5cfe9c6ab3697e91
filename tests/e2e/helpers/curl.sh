#!/bin/bash
# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
#
# curl with the header, the bare token and a token file, and never with a token in its arguments.
. "$(dirname "$0")/lib.sh"

needs curl python3
start_all
start_server api

step 'the header line on standard input'
expect_equal '{"hello":"world"}' "$(warder header good | curl -sS --fail -H @- "$server/")" 'the answer'

step 'the header as JSON'
expect_equal Authorization "$(warder credential headers good | jq -r 'keys[]')" 'its name'
expect_equal '{"hello":"world"}' "$(warder credential mcp good | jq -r 'to_entries[] | .key + ": " + .value' | curl -sS --fail -H @- "$server/")" 'the answer'

step 'the token in a configuration of curl'
expect_equal '{"hello":"world"}' "$(warder token good | sed 's/.*/oauth2-bearer = "&"/' | curl -sS --fail -K - "$server/")" 'the answer'

step 'a token file that follows the renewals'
file=$run/token
warder credential file good "$file" 2>"$run/sink.log" &
sink=$!
pids+=($sink)
wait_until 20 test -s "$file" || fail 'there is no file'
expect_equal 600 "$(stat -c %a "$file")" "the file's mode"
expect_equal "$(warder token good)" "$(<"$file")" 'what is in it'
expect_equal '{"hello":"world"}' "$(sed 's/^/Authorization: Bearer /' "$file" | curl -sS --fail -H @- "$server/")" 'the answer'
old=$(<"$file")
expect_exit 0 warder refresh good
is_renewed() { [[ -s $file && $(<"$file") != "$old" ]]; }
wait_until 20 is_renewed || fail 'the file has not followed'
expect_equal "$(warder token good)" "$(<"$file")" 'what is in it after the renewal'
expect_exit 0 warder logout good
is_gone() { [[ ! -e $file ]]; }
wait_until 20 is_gone || fail 'the file is still there after signing out'
sign_in good
wait_until 20 test -s "$file" || fail 'the file has not come back'
kill -TERM $sink
wait $sink || fail 'it did not end well'
is_gone || fail 'the file outlives the command'
expect_equal '' "$(find "$run" -name 'token.new-*')" 'what is left over'

step 'a link in the place of the file is replaced, and what it led to is not touched'
echo mine >"$run/mine"
ln -s "$run/mine" "$file"
warder credential file good "$file" 2>>"$run/sink.log" &
sink=$!
pids+=($sink)
is_a_token() { [[ ! -L $file && $(<"$file") == "$(warder token good)" ]]; }
wait_until 20 is_a_token || fail 'there is no file'
expect_equal mine "$(<"$run/mine")" 'what the link led to'
kill -INT $sink
wait $sink || fail 'it did not end well'

step 'it ends with its agent, and the file goes'
warder credential file good "$file" 2>>"$run/sink.log" &
sink=$!
pids+=($sink)
wait_until 20 test -s "$file" || fail 'there is no file'
stop_agent
status=0
wait $sink || status=$?
expect_equal 6 "$status" 'its exit status'
is_gone || fail 'the file outlives the agent'
expect_no_canary "$run"/*.log "$run"/*.requests
