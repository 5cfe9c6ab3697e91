#!/bin/bash
# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
#
# A file that is broken closes what it was meant to close, and says so; none of them is overwritten, and none blocks the agent.
. "$(dirname "$0")/lib.sh"

start_provider --auto-approve --access-life 60
start_agent
add_profile good
sign_in good
settings=$XDG_CONFIG_HOME/warder/settings.toml
activity=$XDG_STATE_HOME/warder/activity.db
state_of() { warder agent status --json | jq -r ".$1.state"; }
is_state() { [[ $(state_of "$1") == "$2" ]]; }
restart() {
    stop_agent
    start_agent
}

# Each way to break a file: a name and what does it to $1.
break_file() {
    case $1 in
    syntax) printf '[serve]\nconsent = "ask\n' >"$2" ;;
    word) printf '[serve]\nconsent = "maybe"\n' >"$2" ;;
    type) printf 'serve = "ask"\n' >"$2" ;;
    utf8) printf '[serve]\nconsent = "ask" # \377\n' >"$2" ;;
    mode) chmod 000 "$2" ;;
    folder) rm "$2" && mkdir "$2" ;;
    fifo) rm "$2" && mkfifo "$2" ;;
    large) head -c 300000 /dev/zero | tr '\0' '#' >>"$2" ;;
    loop) rm "$2" && ln -s settings.toml "$2" ;;
    dangling) rm "$2" && ln -s "$run/not/mounted" "$2" ;;
    esac
}

for way in syntax word type utf8 mode folder fifo large loop dangling; do
    step "settings that are broken: $way"
    rm -rf "$settings"
    printf '[serve]\nconsent = "ask"\n' >"$settings"
    restart
    expect_refusal 5 consent_denied 'display' warder token good
    break_file "$way" "$settings"
    wait_until 10 is_state settings kept || fail "while it runs: $(state_of settings)"
    expect_refusal 5 consent_denied 'display' warder token good
    restart
    expect_equal unusable "$(state_of settings)" "after a restart"
    expect_refusal 5 settings_invalid 'settings.toml' warder token good
    expect_refusal 5 settings_invalid 'settings.toml' warder header good
    expect_exit 1 warder doctor
    expect_contains "$out" "settings.toml cannot be used" "what the doctor says"
    expect_exit 0 warder status
    expect_contains "$err" "settings.toml cannot be used" "what the status says"
    [[ $way == mode ]] && chmod 600 "$settings"
    rm -rf "$settings"
    printf '[serve]\nconsent = "allow"\n' >"$settings"
    wait_until 10 is_state settings good || fail "it is not read again"
    expect_good_serves
done

step "a profile that is broken serves nothing after a restart, and loses nothing"
profile=$XDG_CONFIG_HOME/warder/profiles/good.toml
cp "$profile" "$run/good.toml"
for way in syntax word mode folder fifo large; do
    break_file "$way" "$profile"
    restart
    warder token good 2>"$run/broken.txt" && fail "$way: it serves"
    [[ -s $run/broken.txt ]] || fail "$way: it does not say why"
    expect_exit 1 warder doctor
    chmod 600 "$profile" 2>/dev/null || true
    rm -rf "$profile"
    cp "$run/good.toml" "$profile"
    wait_until 10 warder token good >/dev/null 2>&1 || fail "$way: it does not come back"
done

step "what is asked for cannot be recorded: tokens are served, and it says so"
for way in folder fifo link; do
    stop_agent
    rm -rf "$activity"*
    case $way in
    folder) mkdir "$activity" ;;
    fifo) mkfifo "$activity" ;;
    link) touch "$run/elsewhere.db" && ln -s "$run/elsewhere.db" "$activity" ;;
    esac
    start_agent
    wait_until 10 is_state activity failed || fail "$way: nothing is said"
    expect_good_serves
    expect_exit 1 warder doctor
    expect_contains "$out" "not recorded" "what the doctor says"
    [[ ! -s $run/elsewhere.db ]] || fail "another file was written"
    rm -rf "$activity"
    expect_good_serves
    wait_until 10 is_state activity recording || fail "$way: it does not begin again"
done
step "a preset that is a device or a FIFO"
mkdir -p "$XDG_CONFIG_HOME/warder/presets"
ln -s /dev/zero "$XDG_CONFIG_HOME/warder/presets/zero.toml"
mkfifo "$XDG_CONFIG_HOME/warder/presets/fifo.toml"
timeout 10 warder presets >/dev/null || fail "it does not list the others"
rm -r "$XDG_CONFIG_HOME/warder/presets"

step "a FIFO that a profile names holds nobody up"
mkfifo "$run/fifo"
add_profile fifo "oauth.client_secret_file=$run/fifo" 'oauth.client_auth=client_secret_basic'
timeout 20 warder login fifo --browser none </dev/null >/dev/null 2>&1 || true
timeout 20 warder add --name cluster --yes --set kind=kubernetes --set "kubernetes.exchange_url=$issuer/exchange" \
    --set "kubernetes.token_file=$run/fifo" "$issuer" >/dev/null 2>&1 || true
timeout 20 warder login cluster </dev/null >/dev/null 2>&1 || true
[[ $(timeout 10 warder agent status --json | jq -r .vault.state) == ready ]] || fail "the agent hangs"
expect_good_serves
stop_agent
say "Closed, and said so."
