# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
"""The window as assistive technology finds it (AT-SPI names and roles), and keys to it. For the walks beside this file."""
import os
import re
import subprocess
import sys
import time

import pyatspi

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


def called(node):
    """Its name; of a choice, whose name is what is chosen, also that of its label, which is how it is read."""
    name = node.name or ""
    if node.getRoleName() == "combo box":
        for relation in node.getRelationSet():
            if relation.getRelationType() == pyatspi.RELATION_LABELLED_BY:
                return relation.getTarget(0).name + ": " + name
    return name


def described(node):
    try:
        return f"{node.getRoleName()}: {called(node)}" + (f" ({node.description})" if node.description else "")
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
            if re.search(name, called(node)) or re.search(name, node.description or ""):
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
        if node and re.search(name, called(node)):
            return node
        keys(key)
        time.sleep(0.15)
    fail(f"{name} cannot be reached with the keyboard; it is at {described(focused()) if focused() else 'nothing'}")


def ask_for_token(profile="stranger"):
    return subprocess.Popen([os.environ["ASKER"], profile], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def select(name):
    """Chooses a profile in the list, by keys."""
    keys("ctrl+1")
    tab_to(r"^Profiles$")
    keys("Home")
    for _ in range(20):
        for node in everything():
            try:
                if node.getRoleName() == "list item" and node.getState().contains(pyatspi.STATE_SELECTED) and re.search(name, node.name):
                    return
            except Exception:  # noqa: BLE001
                continue
        keys("Down")
        time.sleep(0.3)
    fail(f"{name} cannot be chosen")
