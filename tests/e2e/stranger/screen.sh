# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
#
# A display with a window manager, a session bus and the bus of assistive technology; sourced after lib.sh.
. "$harness/display.sh"
python=/usr/bin/python3 # Debian's has pyatspi
for tool in dbus-daemon openbox /usr/libexec/at-spi-bus-launcher $python; do
    command -v $tool >/dev/null || skip "$tool is missing"
done
$python -c 'import pyatspi' 2>/dev/null || skip "pyatspi is missing"

start_screen() {
    start_display
    dbus-daemon --session --nofork --print-address >"$run/bus" 2>"$run/bus.log" &
    pids+=($!)
    wait_until 20 test -s "$run/bus" || fail "the bus did not start"
    export DBUS_SESSION_BUS_ADDRESS
    DBUS_SESSION_BUS_ADDRESS=$(<"$run/bus")
    openbox >"$run/openbox.log" 2>&1 &
    pids+=($!)
    /usr/libexec/at-spi-bus-launcher --launch-immediately >"$run/atspi.log" 2>&1 &
    pids+=($!)
    export QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1
    # The system's browser, without a window of its own: it must not take the keyboard. The provider approves whoever comes.
    mkdir "$run/bin"
    cat >"$run/bin/xdg-open" <<'END'
#!/bin/bash
exec curl -sSL --max-time 20 -o /dev/null "$1"
END
    chmod 0755 "$run/bin/xdg-open"
    export PATH=$run/bin:$PATH PYTHONDONTWRITEBYTECODE=1
}
# walk SCRIPT [ARGUMENT…]
walk() {
    local script=$1
    shift
    timeout 400 $python "$harness/stranger/$script.py" "$@" || fail "$script does not come to its end"
}
