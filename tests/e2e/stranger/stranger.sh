#!/bin/bash
# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
#
# The walk of somebody who has never seen Warder (first_time.py).
. "$(dirname "$0")/../lib.sh"
. "$harness/stranger/screen.sh"
start_screen

# A program that asks for a token, so that it can be found again by its name.
cat >"$run/curious-program.c" <<'END'
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
int main(int argc, char** argv)
{
    char command[300];
    snprintf(command, sizeof command, "warder token %.200s >/dev/null", argc > 1 ? argv[1] : "");
    int status = system(command);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 1;
}
END
cc -o "$run/bin/curious-program" "$run/curious-program.c"
export ASKER=$run/bin/curious-program

start_provider --auto-approve
warder-desktop 2>"$run/desktop.log" &
desktop_pid=$!
pids+=("$desktop_pid")
walk first_time "$issuer"
picture stranger
kill "$desktop_pid"
