#!/usr/bin/python3
# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
"""Somebody who has never seen Warder, with its window and a keyboard: every step is keys, and what is there is what assistive technology
is told, never the object names of the program.

first_time.py ISSUER: the window is on DISPLAY and nothing is set up yet. Programs that ask for tokens are run by the walk itself.
"""
import sys
import time

from screen import PATIENCE, ask_for_token, fail, keys, step, tab_to, type_text, wait_for

ISSUER = sys.argv[1]

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

step("the timeline tells of the sign-in, and the arrow keys read it")
keys("ctrl+2")
wait_for(r"sessions? lasts? beyond|will not last", ["label"], "sentence about who lasts")
wait_for(r"^stranger, .*events?$", ["list"], "lane of the profile")
wait_for(r"Signed in\. The token", ["list item"], "sign-in as an event")
keys("Right")
wait_for(r"Signed in\. The token|next renewal is planned", ["label"], "an event in words")
keys("ctrl+1")
wait_for(r"^State: Active$", None, "state Active")

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
tab_to(r"^Language: ")
type_text("D")
wait_for(r"^Sprache: Deutsch", ["combo box"], "German")
tab_to(r"^Sprache: ")
type_text("E")
wait_for(r"^Language: English", ["combo box"], "English again")
keys("Escape")

step("signing out")
wait_for(r"^State: Active$", None, "state Active")
keys("ctrl+shift+o")
wait_for(r"^State: Signed out$", None, "state Signed out")
print("the walk is done")
