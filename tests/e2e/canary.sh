#!/bin/bash
# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
#
# Canaries: no token, code, verifier or secret of a whole run is in a log, an argument, a settings file, an event or the
# vault's plain bytes.
. "$(dirname "$0")/lib.sh"

# A browser that keeps what it was started with, and then does what the person would.
cat >"$run/browser" <<'END'
#!/bin/bash
printf '%s\n' "$@" >>"${0%/*}/browser-arguments"
env >>"${0%/*}/browser-environment"
sed -n 's/^SigBlk:[[:space:]]*//p' /proc/self/status >>"${0%/*}/browser-signals"
exec curl -sS -L -o /dev/null --max-time 30 "${@: -1}"
END
chmod +x "$run/browser"

# Looks at the arguments of all processes all the time.
watch_arguments() {
    while :; do
        (expect_no_canary_in_arguments) 2>>"$run/arguments.found" || return 0
    done
}

start_provider --auto-approve --access-life 4 --device-interval 1
export QT_LOGGING_RULES='warder.*=true'
start_agent
: >"$run/arguments.found"
watch_arguments &
watcher=$!
pids+=("$watcher")

step 'every way to sign in, refresh, serve and sign out'
add_profile good
# Into the file by hand: over the socket a person at a display would have to agree to a command.
sed -i "/^\[oauth\]/a browser = \"$run/browser\"" "$XDG_CONFIG_HOME/warder/profiles/good.toml"
has_browser() { warder show good --all --json | jq -e '.keys[] | select(.key == "oauth.browser" and .value == env.run_browser)' >/dev/null; }
run_browser=$run/browser wait_until 10 has_browser || fail 'the edit of the file is not seen'
expect_exit 0 warder login good --json
cp "$run/out" "$run/events.jsonl"
challenge=$(jq -r 'select(.event == "open_url") | .url' "$run/out" | grep -o 'code_challenge=[^&]*' | cut -d= -f2)
[[ $challenge ]] || fail 'no challenge is in the address'
expect_good_serves
warder run good --env T --header-env H --file-env F -- sh -c 'sleep 1'
sleep 5
expect_good_serves
expect_exit 0 warder refresh good
control '{"fault":"token_503","count":1}'
expect_exit 8 warder refresh good
control '{"fault":"token_html","count":1}'
expect_exit 8 warder refresh good
control '{"fault":"wrong_nonce","count":1}'
warder login good --json >>"$run/events.jsonl" 2>"$run/errors.txt" </dev/null && fail 'a wrong nonce was accepted'
add_profile device
warder login device --flow device --json >>"$run/events.jsonl" 2>>"$run/errors.txt" </dev/null || fail 'the device sign-in failed'
printf 'demo-secret\n' | warder add "$issuer" --name service --yes --client-secret-stdin --set oauth.client_id=warder-demo-service \
    --set oauth.flow=client-credentials --set 'oauth.scopes=["reports"]' 2>>"$run/errors.txt"
warder login service --json >>"$run/events.jsonl" 2>>"$run/errors.txt" </dev/null || fail 'the client credentials failed'
for command in 'list --json' 'list' 'status --json' 'status' 'show good --all --json' 'show device' 'log --json' 'log'; do
    # shellcheck disable=SC2086
    warder $command >>"$run/shown.txt" 2>>"$run/errors.txt"
done
expect_exit 0 warder logout good
kill_agent
start_agent
expect_exit 0 warder token device
stop_agent

step 'what was left behind'
kill "$watcher" 2>/dev/null || true
expect_equal '' "$(<"$run/arguments.found")" 'the arguments of all processes'
[[ -s $run/agent.log && -s $run/events.jsonl && -s $run/shown.txt ]] || fail 'there is nothing to look at'
# A search that finds nothing must be able to find: the canary is put where it would be looked for.
printf 'wdr-canary-at-x' >"$XDG_STATE_HOME/planted"
if (expect_no_canary "$XDG_STATE_HOME") 2>/dev/null; then
    fail 'the search finds nothing'
fi
rm "$XDG_STATE_HOME/planted"
expect_no_canary "$XDG_CONFIG_HOME" "$XDG_DATA_HOME" "$XDG_STATE_HOME" "$XDG_RUNTIME_DIR" "$XDG_CACHE_HOME" "$HOME" \
    "$run/agent.log" "$run/events.jsonl" "$run/errors.txt" "$run/shown.txt" "$run/provider.log"

step 'the verifier'
# It has no canary; but it is 43 characters, and its digest is the challenge.
while read -r word; do
    digest=$(printf %s "$word" | openssl dgst -sha256 -binary | base64 | tr '+/' '-_' | tr -d '=')
    [[ $digest != "$challenge" ]] || fail 'the code verifier is in a file'
done < <(grep -r -a -o -h -E '[A-Za-z0-9_-]{43}' "$XDG_CONFIG_HOME" "$XDG_DATA_HOME" "$XDG_STATE_HOME" "$XDG_RUNTIME_DIR" "$run/agent.log" |
    sort -u | head -n 2000)

step 'what the browser was started with'
[[ -s $run/browser-arguments ]] || fail 'the browser was not started'
expect_no_canary "$run/browser-environment"
expect_equal 0000000000000000 "$(head -n 1 "$run/browser-signals")" 'the signals that the browser has blocked'
if grep -q -E 'state=|nonce=|code_challenge=|client_id=' "$run/browser-arguments"; then
    fail "the authorization request is in the browser's arguments"
fi
