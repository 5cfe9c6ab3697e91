# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
#
# For the scripts that look at windows; sourced after lib.sh. Skips the script where the tools are missing.
for tool in Xvfb xdotool xprop; do
    command -v $tool >/dev/null || skip "$tool is missing"
done

# Any free display: the X server picks it and writes its number.
start_display() {
    Xvfb -displayfd 3 -screen 0 1400x900x24 -nolisten tcp 3>"$run/display" 2>"$run/xvfb.log" &
    pids+=($!)
    wait_until 20 test -s "$run/display" || skip "Xvfb does not start here"
    DISPLAY=:$(<"$run/display")
    export DISPLAY QT_QPA_PLATFORM=xcb
}

# What the display shows, kept where somebody wants to look at it: WARDER_PICTURES names the folder.
picture() {
    [[ ${WARDER_PICTURES:-} ]] && command -v import >/dev/null || return 0
    sleep 1 # nothing says that a window has painted itself
    import -window root "$WARDER_PICTURES/$1.png"
}
