#!/usr/bin/python3
# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
"""pseudo_locale.py IN.ts OUT.ts: a language that nobody speaks, to find texts that have no room.

Every English text becomes one of accented letters, about 40 % longer, in brackets: what is cut on the screen has lost its last
bracket, and what has none never went through tr(). Placeholders and mnemonics stay as they are.
"""
import re
import sys
import xml.etree.ElementTree as ElementTree

ACCENTED = str.maketrans(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz",
    "ÅƁÇÐÉƑĜĤÎĴĶĹṀÑÖÞǪŔŠŦÛṼŴẊÝŽåƀçðéƒĝĥîĵķļṁñöþǫŕšŧûṽŵẋýž",
)
# Placeholders, mnemonics with the letter that they name, and line ends are no text.
KEPT = re.compile(r"(%L?n|%L?\d+|&[^ &]|\n)")
PADDING = "ñéẋŧ"
SHARE = 0.4


def longer(text: str) -> str:
    parts = KEPT.split(text)
    accented = "".join(part if KEPT.fullmatch(part) else part.translate(ACCENTED) for part in parts)
    missing = round(len(text) * SHARE)
    # In words, as other languages have them, so that lines can break.
    padding = ""
    while len(padding) < missing:
        padding += " " + PADDING[: max(1, missing - len(padding) - 1)]
    return f"[{accented}{padding}]"


def main() -> None:
    tree = ElementTree.parse(sys.argv[1])
    root = tree.getroot()
    root.set("language", "en")
    for message in root.iter("message"):
        source = message.findtext("source") or ""
        translation = message.find("translation")
        translation.attrib.pop("type", None)
        forms = translation.findall("numerusform")
        if message.get("numerus") == "yes":
            for form in forms:
                translation.remove(form)
            for _ in range(2):
                ElementTree.SubElement(translation, "numerusform").text = longer(source)
        else:
            translation.text = longer(source)
    with open(sys.argv[2], "wb") as out:
        out.write(b'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n')
        tree.write(out, encoding="utf-8")


main()
