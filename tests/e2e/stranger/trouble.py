#!/usr/bin/python3
# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
"""What the window says when something around it goes wrong.

trouble.py WHAT: one step; trouble.sh makes the trouble in between.
"""
import sys
import time

from screen import fail, find, keys, select, wait_for, wait_gone


def expect_life():
    """The window still does what keys say: to the Timeline and back."""
    begun = time.monotonic()
    keys("ctrl+2")
    wait_for(r"^Timeline", ["list", "label"], "Timeline")
    keys("ctrl+1")
    wait_gone(r"^Timeline", ["list"])
    if time.monotonic() - begun > 30:
        fail("the window has been still for half a minute")


what = sys.argv[1]
if what == "running":
    wait_for(r"^good, .*Active", ["list item"])
elif what == "broken":
    wait_for(r"^other, .*Broken file", ["list item"], "word that the file of other is broken")
    select(r"^other")
    wait_for(r"line \d+", ["label", "alert"], "line of the file that is wrong")
    expect_life()
elif what == "mended":
    wait_for(r"^other, .*(Signed out|Not signed in)", ["list item"], "profile other as before")
elif what == "hanging":
    select(r"^good")
    wait_for(r"^State: Active$")
    keys("F5")
    expect_life()
    wait_for(r"^good", ["list item"])
    if find(r"^State: Signed out$"):
        fail("a session is given up because a provider is slow")
elif what == "killed":
    wait_for(r"^good, .*Active", ["list item"], "profile good after the agent was started again")
    expect_life()
elif what == "locked":
    # The agent was stopped on purpose: the window says so and offers to start it.
    wait_for(r"The agent was stopped", ["alert", "label"])
    keys("alt+r")
    wait_for(r"keyring", ["alert", "label", "list item"], "word about the keyring")
    expect_life()
