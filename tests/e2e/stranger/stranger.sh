#!/bin/bash
# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
#
# The walk of somebody who has never seen Warder (walk.py), on a display with a window manager, a session bus and the bus of assistive
# technology, with a real browser as the system's.
. "$(dirname "$0")/../lib.sh"
. "$(dirname "$0")/../display.sh"
python=/usr/bin/python3 # Debian's has pyatspi
for tool in dbus-daemon openbox /usr/libexec/at-spi-bus-launcher $python; do
    command -v $tool >/dev/null || skip "$tool is missing"
done
$python -c 'import pyatspi' 2>/dev/null || skip "pyatspi is missing"

start_display
dbus-daemon --session --nofork --print-address >"$run/bus" 2>"$run/bus.log" &
pids+=($!)
wait_until 10 test -s "$run/bus" || fail "the bus did not start"
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
# A program that asks for a token, so that it can be found again by its name.
cat >"$run/curious-program.c" <<'END'
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
int main(int argc, char** argv)
{
    char command[300];
    snprintf(command, sizeof command, "exec warder token %.200s >/dev/null", argc > 1 ? argv[1] : "");
    int status = system(command);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 1;
}
END
cc -o "$run/bin/curious-program" "$run/curious-program.c"
chmod 0755 "$run/bin/xdg-open"
export PATH=$run/bin:$PATH ASKER=$run/bin/curious-program

start_provider --auto-approve
warder-desktop 2>"$run/desktop.log" &
desktop_pid=$!
pids+=("$desktop_pid")
timeout 400 $python "$harness/stranger/walk.py" "$issuer" || fail "the walk does not come to its end"
picture stranger
kill "$desktop_pid"
