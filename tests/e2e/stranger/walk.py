#!/usr/bin/python3
# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
"""Somebody who has never seen Warder, with its window and a keyboard: every step is keys, and what is there is what assistive technology
is told (AT-SPI names and roles), never the object names of the program.

walk.py ISSUER: the window is on DISPLAY and nothing is set up yet. Programs that ask for tokens are run by the walk itself.
"""
import os
import re
import subprocess
import sys
import time

import pyatspi

ISSUER = sys.argv[1]
PATIENCE = 40  # seconds; a busy machine needs them


def step(text):
    print("--", text, flush=True)


def fail(text):
    print("FAILED:", text, file=sys.stderr)
    for line in seen():
        print("   ", line, file=sys.stderr)
    sys.exit(1)


def keys(*names):
    subprocess.run(["xdotool", "key", "--clearmodifiers", "--delay", "30", *names], check=True)


def type_text(text):
    subprocess.run(["xdotool", "type", "--clearmodifiers", "--delay", "15", text], check=True)


# --- What is there ------------------------------------------------------------------------------------------------------------------


def applications():
    return [one for one in pyatspi.Registry.getDesktop(0) if one is not None and one.name and one.name.startswith("warder-desktop")]


def below(node):
    """Everything that is shown. What goes while it is looked at is passed over."""
    try:
        children = [node.getChildAtIndex(index) for index in range(min(node.childCount, 400))]
    except Exception:  # noqa: BLE001: of D-Bus, whatever it is
        return
    for child in children:
        if child is None:
            continue
        try:
            state = child.getState()
            role = child.getRole()
        except Exception:  # noqa: BLE001
            continue
        if not state.contains(pyatspi.STATE_SHOWING) and role != pyatspi.ROLE_TABLE_CELL:
            continue
        yield child
        yield from below(child)


def everything():
    for application in applications():
        yield from below(application)


def described(node):
    try:
        return f"{node.getRoleName()}: {node.name}" + (f" ({node.description})" if node.description else "")
    except Exception:  # noqa: BLE001
        return "(gone)"


def seen():
    return [described(node) for node in everything()]


def find(name, roles=None):
    """The first thing shown whose name fits, of one of these roles."""
    for node in everything():
        try:
            if roles and node.getRoleName() not in roles:
                continue
            if re.search(name, node.name or "") or re.search(name, node.description or ""):
                return node
        except Exception:  # noqa: BLE001
            continue
    return None


def wait_for(name, roles=None, what=None):
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        node = find(name, roles)
        if node:
            return node
        time.sleep(0.2)
    fail(f"there is no {what or name}")


def wait_gone(name, roles=None):
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        if not find(name, roles):
            return
        time.sleep(0.2)
    fail(f"{name} is still there")


# Qt says of the current one among them that it has the keyboard, whoever really has it.
CURRENT_ONES = {"list item", "page tab", "table cell", "tree item"}


def focused():
    for node in everything():
        try:
            if node.getState().contains(pyatspi.STATE_FOCUSED) and node.getRoleName() not in CURRENT_ONES:
                return node
        except Exception:  # noqa: BLE001
            continue
    return None


def tab_to(name, key="Tab", most=40):
    """Goes on until what has the keyboard is called that."""
    for _ in range(most):
        node = focused()
        if node and re.search(name, node.name or ""):
            return node
        keys(key)
        time.sleep(0.15)
    fail(f"{name} cannot be reached with the keyboard; it is at {described(focused()) if focused() else 'nothing'}")


def ask_for_token(profile="stranger"):
    return subprocess.Popen([os.environ["ASKER"], profile], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


# --- The walk -----------------------------------------------------------------------------------------------------------------------

step("the first start asks who keeps the vault's key, and says what that means")
wait_for(r"^Choose how Warder protects", ["label"])
tab_to(r"^Use a key file$")
keys("space")

step("a provider is added by its address")
wait_for(r"Welcome to Warder", ["label"])
tab_to(r"^Address of the service")
type_text(ISSUER)
keys("Return")
wait_for(r"OpenID|discovery|provider", ["label"], "finding about the provider")
tab_to(r"^Name that programs use")
keys("ctrl+a")
type_text("stranger")
tab_to(r"^Client id")
type_text("warder-demo")
tab_to(r"^Add and sign in$")
keys("space")

step("the browser signs in, and the window says who that is and when it ends")
wait_for(r"^State: Active$", None, "state Active")
wait_for(r"\d+ min|\d+ h|minute", ["label"], "time left")

step("a token is copied")
keys("alt+c")
wait_for(r"token is in the clipboard")

step("who took a token")
asker = ask_for_token()
if asker.wait(timeout=PATIENCE) != 0:
    fail("the program gets no token: " + asker.stderr.read())
tab_to(r"^Overview$")
keys("Right", "Right", "Right")
wait_for(r"^Activity$", ["page tab list"], "page Activity")
wait_for(r"curious-program", ["table cell"], "the program in Activity")

step("from now on programs are asked about")
keys("ctrl+e")
wait_for(r"^Search settings$", ["text", "entry"])
tab_to(r"^Search settings$")
type_text("serve.consent")
tab_to(r"^Settings of the profile$")
keys("F2")
type_text("ask")
keys("Return")
wait_for(r"serve.consent is saved")
keys("Escape")

step("the question, and the answer")
asker = ask_for_token()
wait_for(r"curious-program", None, "question about the program")
wait_for(r"imitate each other", ["label"], "sentence about what the question cannot do")
time.sleep(1)  # the buttons that allow take no input at first
tab_to(r"^(Allow once|Once)", most=12)
keys("space")
if asker.wait(timeout=PATIENCE) != 0:
    fail("the program that was allowed gets no token: " + asker.stderr.read())

step("refusing needs nothing but Enter")
asker = ask_for_token()
wait_for(r"imitate each other", ["label"])
time.sleep(1)
keys("Return")
if asker.wait(timeout=PATIENCE) == 0:
    fail("the program that was refused has a token")

step("lock and unlock")
keys("alt+l")
wait_for(r"Warder is locked|gives out nothing")
keys("alt+l")
wait_for(r"^State: Active$", None, "state Active after unlocking")

step("another language, and back")
keys("ctrl+comma")
tab_to(r"^(Language|Sprache)", most=80)
keys("d")
wait_for(r"^Sprache", None, "German")
keys("e")
wait_for(r"^Language", None, "English again")
keys("Escape")

step("signing out")
wait_for(r"^State: Active$", None, "state Active")
keys("ctrl+shift+o")
wait_for(r"^State: Signed out$", None, "state Signed out")
print("the walk is done")
