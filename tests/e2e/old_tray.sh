#!/bin/bash
# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
#
# A tray of the old kind (XEmbed), Debian's trayer, where no StatusNotifier watcher comes.
. "$(dirname "$0")/lib.sh"
. "$(dirname "$0")/display.sh"
for tool in trayer xwininfo; do
    command -v $tool >/dev/null || skip "$tool is missing"
done
start_display

window() {
    xdotool search --onlyvisible --name '^Warder$' 2>/dev/null | head -n 1
}
is_shown() { [[ $(window) ]]; }
# A window of the desktop's that is as large as the tray has room for.
has_icon() {
    xwininfo -root -tree 2>/dev/null | grep -q -E '"warder-desktop": \("warder-desktop" "warder-desktop"\) +2[0-9]x2[0-9]'
}

start_provider --auto-approve
start_agent
add_profile good
sign_in good

step "without any tray a hidden window rests, and does not begin anew once it has waited long enough for one"
socket=$XDG_RUNTIME_DIR/warder/desktop.sock
warder-desktop --hidden 2>"$run/hidden.log" &
desktop=$!
pids+=("$desktop")
wait_until 20 test -S "$socket" || fail "the hidden window does not come up"
first=$(stat -c '%i %Z' "$socket")
sleep 13 # a watcher has ten seconds to come
[[ $(stat -c '%i %Z' "$socket") == "$first" ]] || fail "the hidden window has begun anew"
kill "$desktop"
wait "$desktop" || true

step "a tray of the old kind shows the icon, once no watcher has come for a while"
trayer --edge bottom --width 20 --height 24 >"$run/trayer.log" 2>&1 &
trayer=$!
pids+=("$trayer")
warder-desktop 2>"$run/desktop.log" &
desktop=$!
pids+=("$desktop")
wait_until 20 is_shown || fail "no window"
wait_until 40 has_icon || fail "the tray holds no icon: $(xwininfo -root -tree | head -40)"
picture old-tray
has_ended "$desktop" && fail "the desktop has ended"
[[ -z $(grep -i -e 'QObject' -e 'ASSERT' "$run/desktop.log") ]] || fail "the desktop complains: $(<"$run/desktop.log")"
