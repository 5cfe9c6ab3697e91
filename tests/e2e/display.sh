# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
#
# For the scripts that look at windows; sourced after lib.sh. Skips the script where the tools are missing.
for tool in Xvfb xdotool xprop; do
    command -v $tool >/dev/null || skip "$tool is missing"
done

# A display that no other script has. An X server that is left to choose takes for dead whoever has a display from another
# process namespace, and removes its socket. Without -noreset it starts anew whenever the last client leaves, and refuses
# whoever comes meanwhile.
start_display() {
    local number=90
    until mkdir "/tmp/wdr-display-$number" 2>/dev/null && [[ ! -e /tmp/.X11-unix/X$number ]]; do
        ((++number < 400)) || skip "no display is free"
    done
    display_folder=/tmp/wdr-display-$number
    at_end+=(leave_display)
    Xvfb ":$number" -displayfd 3 -noreset -screen 0 1400x900x24 -nolisten tcp 3>"$run/display" 2>"$run/xvfb.log" &
    pids+=($!)
    wait_until 20 test -s "$run/display" || skip "Xvfb does not start here"
    DISPLAY=:$(<"$run/display")
    export DISPLAY QT_QPA_PLATFORM=xcb
}
leave_display() {
    rmdir "$display_folder"
}

# What the display shows, kept where somebody wants to look at it: WARDER_PICTURES names the folder.
picture() {
    [[ ${WARDER_PICTURES:-} ]] && command -v import >/dev/null || return 0
    sleep 1 # nothing says that a window has painted itself
    import -window root "$WARDER_PICTURES/$1.png"
}
