#!/bin/bash
# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
#
# A web session in the window's own flow: the window, by its keys, has warder-browser show the page, the person signs in there, and
# the cookie is kept and served. Closing the page ends the sign-in and nothing else.
. "$(dirname "$0")/lib.sh"
. "$(dirname "$0")/display.sh"
[[ -x $WARDER_BIN/warder-browser ]] || skip "warder-browser is not built"
command -v python3 >/dev/null || skip "python3 is missing"
start_display

main_window() {
    xdotool search --onlyvisible --name '^Warder$' 2>/dev/null | head -n 1
}
page_window() {
    xdotool search --onlyvisible --name '^Sign in to .* - Warder$' 2>/dev/null | head -n 1
}
is_there() {
    [[ $(main_window) ]]
}
page_is_shown() {
    [[ $(page_window) ]]
}
no_page_is_left() {
    ! page_is_shown
}
is_in() {
    [[ $(warder show "$1" --json 2>/dev/null | jq -r .state) == "$2" ]]
}
vault_is_ready() {
    [[ $(warder agent status --json 2>/dev/null | jq -r .vault.state) == ready ]]
}
# Keys for a window (there is no window manager here), again until they have worked.
press_until() {
    local window=$1 keys=$2 tries
    shift 2
    for ((tries = 0; tries < 10; ++tries)); do
        # shellcheck disable=SC2086 # several keys are several words
        xdotool windowfocus --sync "$($window)" key --clearmodifiers $keys
        wait_until 3 "$@" && return
    done
    return 1
}

step "an application, and the window over a profile for it"
python3 "$harness/site.py" >"$run/site.port" 2>"$run/site.log" &
pids+=($!)
wait_until 20 test -s "$run/site.port" || fail "the application does not start"
site=http://127.0.0.1:$(<"$run/site.port")
mkdir -p -m 0700 "$XDG_CONFIG_HOME/warder/profiles"
cat >"$XDG_CONFIG_HOME/warder/profiles/app.toml" <<END
kind = "web-session"
[web_session]
url = "$site/"
cookies = ["session"]
probe_url = "$site/"
signed_out_text = "sign in"
END
chmod 0600 "$XDG_CONFIG_HOME/warder/profiles/app.toml"
warder-desktop 2>"$run/desktop.log" &
pids+=($!)
wait_until 30 is_there || fail "no window is titled Warder"
press_until main_window alt+k vault_is_ready || fail "choosing the key file makes no vault"
wait_until 20 is_in app signed_out || fail "the profile is $(warder show app --json | jq -r .state)"

step "the window's sign-in shows the page, and its cookie is kept"
press_until main_window alt+s page_is_shown || fail "the page is not shown"
xprop -id "$(page_window)" _NET_WM_NAME WM_NAME >"$run/titles"
expect_no_canary "$run/titles"
picture e2e-web-session
press_until page_window "Tab Return" is_in app active || fail "signing in on the page leaves the profile $(warder show app --json | jq -r .state)"
expect_equal 'Hello Ada' "$(warder header app | curl -sS --max-time 20 -H @- "$site/")" "the page with the served cookie"
wait_until 20 no_page_is_left || fail "the page is still there"
picture e2e-web-session-done

step "closed by the person: the session from before goes on"
press_until main_window ctrl+b page_is_shown || fail "the page is not shown a second time"
press_until page_window ctrl+w no_page_is_left || fail "the page cannot be closed"
wait_until 20 is_in app active || fail "the profile is $(warder show app --json | jq -r .state)"
expect_equal 'Hello Ada' "$(warder header app | curl -sS --max-time 20 -H @- "$site/")" "the page with the served cookie"

step "nothing is left of the page"
expect_no_canary "$HOME" "$XDG_CACHE_HOME" "$XDG_CONFIG_HOME" "$XDG_STATE_HOME" "$run/desktop.log"
