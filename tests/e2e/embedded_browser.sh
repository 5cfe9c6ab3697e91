#!/bin/bash
# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
#
# A sign-in in warder-browser on a display of its own: to its end, closed by the person, crashed, absent; and a web session
# whose cookie is taken from the page.
. "$(dirname "$0")/lib.sh"
. "$(dirname "$0")/display.sh"
[[ -x $WARDER_BIN/warder-browser ]] || skip "warder-browser is not built"
command -v python3 >/dev/null || skip "python3 is missing"
start_display

# The browser that the system would open: it follows the address by itself.
mkdir "$run/openers"
cat >"$run/openers/xdg-open" <<'END'
#!/bin/sh
curl -sS -L -o /dev/null --max-time 30 "$1" &
END
chmod +x "$run/openers/xdg-open"
export PATH=$run/openers:$PATH

has_event() {
    jq -es "any(.[]; $1)" "$run/login.jsonl" >/dev/null 2>&1
}
window() {
    xdotool search --onlyvisible --name '^Sign in to .* - Warder$' 2>/dev/null | head -n 1
}
is_shown() {
    [[ $(window) ]]
}
# Waits for the window of a sign-in that has begun.
wait_for_window() {
    wait_until 30 has_event '.name == "wait_for_person"' || fail "the page is not shown: $(cat "$run/login.jsonl")"
    wait_until 30 is_shown || fail "no window is titled as a sign-in"
}
# The process that shows the page: a child of the agent.
browser_pid() {
    pgrep -P "$agent_pid" -x warder-browser
}
no_browser_is_left() {
    ! pgrep -u "$(id -u)" -x warder-browser >/dev/null
}
login_ended() {
    has_ended "$login_pid"
}

step "a sign-in that the provider approves by itself"
start_provider --auto-approve
start_agent
add_profile good
begin_login good --browser embedded
wait "$login_pid" || fail "the sign-in failed: $(cat "$run/login.jsonl" "$run/login.log")"
has_event '.event == "step" and .name == "browser_unavailable"' && fail "the page was shown elsewhere"
expect_equal true "$(event_member open_url opened)" "whether the page was opened"
expect_good_serves
wait_until 10 no_browser_is_left || fail "warder-browser is still there"

step "a person who clicks"
control '{"auto_approve":false}'
begin_login good --browser embedded
wait_for_window
xprop -id "$(window)" _NET_WM_NAME WM_NAME >"$run/titles"
expect_no_canary "$run/titles"
expect_no_canary_in_arguments
xdotool windowfocus --sync "$(window)"
picture e2e-embedded
approve() {
    # The first button or link of the page, by the keyboard alone.
    xdotool windowfocus --sync "$(window)" key --clearmodifiers Tab key --clearmodifiers Return
    wait_until 3 login_ended
}
wait_until 30 approve || fail "the page cannot be used by the keyboard: $(cat "$run/login.jsonl")"
wait "$login_pid" || fail "the sign-in failed: $(cat "$run/login.jsonl")"
expect_good_serves

step "the person closes the window"
begin_login good --browser embedded
wait_for_window
xdotool windowfocus --sync "$(window)" key --clearmodifiers ctrl+w
wait_until 20 login_ended || fail "the sign-in goes on without its window"
wait "$login_pid" && fail "a closed window signs in"
expect_equal cancelled "$(event_member failed reason)" "the reason"
expect_good_serves

step "the page crashes, and the system's browser is opened"
begin_login good --browser embedded
wait_until 30 has_event '.name == "wait_for_person"'
page=$(browser_pid)
kill -STOP "$page" # or the page could still load, and be approved, before it is killed
control '{"auto_approve":true}'
kill -KILL "$page"
wait "$login_pid" || fail "the sign-in failed: $(cat "$run/login.jsonl")"
has_event '.event == "step" and .name == "browser_unavailable"' || fail "nobody says that the page went away"
expect_good_serves

step "a web session: the cookie is taken when its server says that it is good"
python3 "$harness/site.py" >"$run/site.port" 2>"$run/site.log" &
pids+=($!)
wait_until 20 test -s "$run/site.port"
site=http://127.0.0.1:$(<"$run/site.port")
cat >"$XDG_CONFIG_HOME/warder/profiles/app.toml" <<END
kind = "web-session"
[web_session]
url = "$site/"
cookies = ["session"]
probe_url = "$site/"
signed_out_text = "sign in"
END
wait_until 10 warder show app >/dev/null
begin_login app
wait_for_window
# A window that the person's key opens is shown in this one.
wait_until 30 approve || fail "the link opens nothing: $(cat "$run/login.jsonl")"
wait "$login_pid" || fail "the sign-in failed: $(cat "$run/login.jsonl")"
has_event '.name == "ask_for_secret"' && fail "the person was asked for the cookie"
expect_equal 'Hello Ada' "$(warder header app | curl -sS --max-time 20 -H @- "$site/")" "the page with the served cookie"
wait_until 10 no_browser_is_left || fail "warder-browser is still there"

step "nothing is left of the pages"
expect_no_canary "$HOME" "$XDG_CACHE_HOME" "$XDG_CONFIG_HOME" "$XDG_STATE_HOME" "$run/agent.log"

step "absent: the person is told, and the other ways go on"
stop_agent
mkdir "$run/bin"
cp "$WARDER_BIN/warder-agent" "$run/bin/"
"$run/bin/warder-agent" 2>>"$run/agent.log" &
agent_pid=$!
wait_until 30 warder agent status >/dev/null 2>&1
begin_login good --browser embedded
wait "$login_pid" || fail "the sign-in failed: $(cat "$run/login.jsonl")"
has_event '.event == "step" and .name == "browser_unavailable"' || fail "nobody says that there is no warder-browser"
expect_contains "$(<"$run/login.log")" "warder-browser" "what login says"
expect_good_serves
