#!/bin/bash
# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
#
# A token that a command prints. Which command is to run, no program says over the socket: the file is written by hand.
. "$(dirname "$0")/lib.sh"

cat >"$run/print-token" <<'END'
#!/bin/sh
echo run >>"$(dirname "$0")/runs"
echo 'nothing of this is a secret' >&2
cat "$(dirname "$0")/output"
exit "$(cat "$(dirname "$0")/status")"
END
chmod +x "$run/print-token"
echo 0 >"$run/status"
jwt() { # a JWT that ends in so many seconds; nobody checks its signature
    local part
    for part in '{"alg":"none"}' "{\"exp\":$(($(date +%s) + $1)),\"jti\":\"$RANDOM\"}"; do
        printf '%s' "$part" | base64 -w0 | tr '+/' '-_' | tr -d '='
        printf .
    done
    printf 'c2ln'
}
runs() { wc -l <"$run/runs"; }
mkdir -p "$XDG_CONFIG_HOME/warder/profiles"
chmod 0700 "$XDG_CONFIG_HOME/warder" "$XDG_CONFIG_HOME/warder/profiles"
cat >"$XDG_CONFIG_HOME/warder/profiles/cmd.toml" <<END
kind = "command"

[command]
argv = ["$run/print-token", "an argument"]
extract = "json:status.token"
END
chmod 0600 "$XDG_CONFIG_HOME/warder/profiles/cmd.toml"
start_agent

step 'over the socket it takes a person'
expect_exit 1 warder add --name other --set kind=command --set 'command.argv=["/bin/true"]' --json
expect_equal no_display "$(jq -r .error.reason <<<"$out")" 'the reason'

step 'fetched at the sign-in'
token=$(jwt 600)
printf '{"kind":"ExecCredential","status":{"token":"%s"}}\n' "$token" >"$run/output"
expect_exit 0 warder login cmd
expect_equal "$token" "$(warder token cmd)" 'the token'
left=$(($(warder token cmd --json | jq .expires_at) - $(date +%s)))
((left > 500 && left <= 600)) || fail "the token is said to end in $left s"
ran=$(runs)
warder token cmd >/dev/null
expect_equal "$ran" "$(runs)" 'how often it ran, for two tokens'

step 'fetched again at a refresh, at a refusal, and when the token ends'
next=$(jwt 4)
printf '{"status":{"token":"%s"}}\n' "$next" >"$run/output"
expect_exit 0 warder refresh cmd
expect_equal "$next" "$(warder token cmd)" 'the token'
third=$(jwt 600)
printf '{"status":{"token":"%s"}}\n' "$third" >"$run/output"
expect_equal "$third" "$(warder token cmd --rejected)" 'the token after a refusal'

step 'it fails, it prints nonsense, it prints a token that has ended: the one from before is served'
echo 3 >"$run/status"
expect_exit 1 warder refresh cmd --json
expect_equal command_failed "$(jq -r .error.reason <<<"$out")" 'the reason'
echo 0 >"$run/status"
for output in '<html>' '{"status":{}}' '{"status":{"token":"two words"}}' "{\"status\":{\"token\":\"$(jwt -60)\"}}"; do
    printf '%s\n' "$output" >"$run/output"
    expect_exit 1 warder refresh cmd --json
    expect_equal command_output_invalid "$(jq -r .error.reason <<<"$out")" "the reason of ${output:0:20}"
done
expect_equal "$third" "$(warder token cmd)" 'the token'

step 'a pattern, and a life that is said'
sed -i 's/^extract.*/extract = "regex:^apikey *[|] *(\\\\S+)"\nlife = "1h"/' "$XDG_CONFIG_HOME/warder/profiles/cmd.toml"
printf 'TYPE   | TOKEN\napikey | wdr-canary-command-1\n' >"$run/output"
fits() { warder refresh cmd >/dev/null 2>&1; }
wait_until 10 fits || fail "the pattern does not fit: $(warder refresh cmd 2>&1)"
expect_equal wdr-canary-command-1 "$(warder token cmd)" 'the token'
left=$(($(warder token cmd --json | jq .expires_at) - $(date +%s)))
((left > 3500 && left <= 3600)) || fail "the token is said to end in $left s"

step 'the check, and signing out'
start_fake flipt '{"methods":["token"],"static_token":"wdr-canary-command-1"}'
expect_exit 0 warder edit cmd --set "check.url=$fake/auth/v1/self"
expect_check cmd accepted
fake_control '{"static_token":"another"}' >/dev/null
expect_check cmd refused token_rejected
expect_exit 0 warder logout cmd
expect_refusal 3 signin_required 'warder login cmd' warder token cmd
rm "$run/print-token"
expect_exit 1 warder login cmd --json
expect_equal command_failed "$(jq -r 'select(.event == "failed") | .reason' <<<"$out")" 'the reason of a command that is gone'
expect_no_canary "$run"/*.log
stop_agent
