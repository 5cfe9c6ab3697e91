#!/usr/bin/python3
# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
"""check_translations.py FILE…: what is wrong in the .ts files of registered languages, a line each; 1 if anything is.

A text that is unfinished, stale or empty; too few or empty plurals; placeholders (%1, %n, also as %L1 and %Ln) that are not those of the English text; a
mnemonic (&x) more or less than there; space at an end that is not there in English. `--self-test` tries the rules on texts that break them.
"""
import re
import sys
import xml.etree.ElementTree as ElementTree

# How many plurals Qt asks for (qtbase and linguist have them built in); a language that is not here has to be added with its number.
PLURALS = {"en": 2, "de": 2, "fr": 2, "es": 2, "pt_BR": 2, "zh_CN": 1, "ja": 1, "ar": 6}
PLACEHOLDER = re.compile(r"%L?(\d+)")
COUNT = re.compile(r"%L?n")
MNEMONIC = re.compile(r"&([^&\s])")


def problems_of(source, text, is_plural):
    if not text:
        return ["has no translation"]
    found = []
    if sorted(PLACEHOLDER.findall(source)) != sorted(PLACEHOLDER.findall(text)):
        found.append("has other placeholders")
    counts = len(COUNT.findall(text))
    # One and two may be said in words; no number is missing anywhere else.
    if counts > len(COUNT.findall(source)) or (not is_plural and counts != len(COUNT.findall(source))):
        found.append("has %n where English has none, or the other way round")
    if len(MNEMONIC.findall(source)) != len(MNEMONIC.findall(text)):
        found.append("has a mnemonic more or less")
    for letter in MNEMONIC.findall(text):
        if not letter.isalnum():
            found.append(f"has a mnemonic that is no letter: {letter}")
    if (source != source.lstrip()) != (text != text.lstrip()) or (source != source.rstrip()) != (text != text.rstrip()):
        found.append("begins or ends with space where English does not, or the other way round")
    return found


def check(root, language):
    if language not in PLURALS:
        yield "", "it is not said in tests/lint/check_translations.py how many plurals this language has"
        return
    for context in root.iter("context"):
        for message in context.iter("message"):
            source = message.findtext("source") or ""
            where = f"{context.findtext('name')}: “{source}”"
            translation = message.find("translation")
            if translation.get("type"):
                yield where, f"is {translation.get('type')}"
                continue
            is_plural = message.get("numerus") == "yes"
            texts = [form.text or "" for form in translation.findall("numerusform")] if is_plural else [translation.text or ""]
            if is_plural and len(texts) != PLURALS[language]:
                yield where, f"has {len(texts)} plurals and not {PLURALS[language]}"
            for text in texts:
                for problem in problems_of(source, text, is_plural):
                    yield where, problem
            if is_plural and texts and not any(COUNT.search(text) for text in texts) and COUNT.search(source):
                yield where, "says its number in none of its plurals"


def self_test():
    assert not problems_of("&Copy %1", "%1 &kopieren", False)
    assert not problems_of("%n files", "zwei Dateien", True)
    assert not problems_of("%1 %", "%L1 %", False)
    for source, text, is_plural in [
        ("Copy %1", "Kopieren", False),
        ("Copy %1", "Kopieren %2", False),
        ("Copy", "Kopieren %1", False),
        ("%n files", "Dateien", False),
        ("files", "%n Dateien", True),
        ("&Copy", "Kopieren", False),
        ("Copy", "&Kopieren", False),
        ("&Copy", "&(Kopieren)", False),
        ("Copy", "", False),
        ("Copy ", "Kopieren", False),
    ]:
        assert problems_of(source, text, is_plural), (source, text)
    message = "<TS><context><name>C</name><message {0}><source>%n a</source><translation {1}>{2}</translation></message></context></TS>"
    form = "<numerusform>%n b</numerusform>"
    plural = 'numerus="yes"'
    for attributes, kind, content, language, expected in [
        (plural, "", form * 2, "de", 0),
        (plural, "", form * 6, "ar", 0),
        (plural, "", form, "de", 1),
        (plural, "", "<numerusform>b</numerusform>" * 2, "de", 1),
        (plural, 'type="unfinished"', form * 2, "de", 1),
        (plural, 'type="vanished"', form * 2, "de", 1),
        ("", "", "%n b", "de", 0),
        ("", "", "%n b", "tlh", 1),
    ]:
        found = list(check(ElementTree.fromstring(message.format(attributes, kind, content)), language))
        assert len(found) == expected, (attributes, kind, content, language, found)


def main():
    if sys.argv[1:] == ["--self-test"]:
        self_test()
        return 0
    status = 0
    for path in sys.argv[1:]:
        language = re.search(r"warder_(\w+)\.ts$", path).group(1)
        for where, problem in check(ElementTree.parse(path).getroot(), language):
            print(f"{path}: {where} {problem}")
            status = 1
    return status


sys.exit(main())
