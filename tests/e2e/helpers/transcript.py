# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
"""Plays a file of documented exchanges against the real helpers, byte for byte.

    transcript.py FILE

A line of the file begins with a word of one character and a space:
    #  a comment                          $  a command, split as by a shell without one: each begins an exchange
    @  NAME=VALUE for its environment     <  a line for its standard input; <| without a line end, <* N TEXT: N times
    >  a line of its standard output; >| without a line end, >? TEXT: only that this is in it
    !  text that must be in its standard error; without it nothing may be there
    =  its exit status; without it 0
In what goes in, \\r \\n \\0 \\t \\\\ and \\xNN are bytes. {NAME} is the variable T_NAME of our environment.
"""
import os
import re
import shlex
import subprocess
import sys


def filled(text):
    return re.sub(r"\{([A-Z_0-9]+)\}", lambda match: os.environ["T_" + match[1]], text)


def unescaped(text):
    simple = {"r": b"\r", "n": b"\n", "0": b"\0", "t": b"\t", "\\": b"\\"}
    out, rest = b"", filled(text)
    while rest:
        head, backslash, rest = rest.partition("\\")
        out += head.encode()
        if not backslash:
            break
        if rest[0] == "x":
            out, rest = out + bytes([int(rest[1:3], 16)]), rest[3:]
        else:
            out, rest = out + simple[rest[0]], rest[1:]
    return out


class Exchange:
    def __init__(self, line, command):
        self.line, self.command, self.environment = line, shlex.split(filled(command)), {}
        self.input, self.output, self.parts, self.errors, self.status = b"", b"", [], [], 0

    def problems(self):
        done = subprocess.run(self.command, input=self.input, env={**os.environ, **self.environment}, capture_output=True, timeout=60, check=False)
        if done.returncode != self.status:
            yield f"exit status {done.returncode}, wanted {self.status}"
        if not self.parts and done.stdout != self.output:
            yield f"standard output {done.stdout!r}, wanted {self.output!r}"
        for part in self.parts:
            if part.encode() not in done.stdout:
                yield f"{part!r} is not in standard output {done.stdout!r}"
        if done.stderr and not self.errors:
            yield f"standard error {done.stderr!r}, wanted nothing"
        for text in self.errors:
            if text.encode() not in done.stderr:
                yield f"{text!r} is not in standard error {done.stderr!r}"
        if b"wdr-canary" in done.stderr:
            yield "a token is in standard error"


def read(path):
    exchanges = []
    with open(path, encoding="utf-8") as file:
        for number, line in enumerate(file, 1):
            line = line.rstrip("\n")
            if not line or line.startswith("#"):
                continue
            word, _, text = line.partition(" ")
            if word == "$":
                exchanges.append(Exchange(number, text))
                continue
            exchange = exchanges[-1]
            if word == "@":
                name, _, value = text.partition("=")
                exchange.environment[name] = filled(value)
            elif word == "<":
                exchange.input += unescaped(text) + b"\n"
            elif word == "<|":
                exchange.input += unescaped(text)
            elif word == "<*":
                count, _, text = text.partition(" ")
                exchange.input += unescaped(text) * int(count)
            elif word == ">":
                exchange.output += filled(text).encode() + b"\n"
            elif word == ">|":
                exchange.output += filled(text).encode()
            elif word == ">?":
                exchange.parts.append(filled(text))
            elif word == "!":
                exchange.errors.append(filled(text))
            elif word == "=":
                exchange.status = int(text)
            else:
                sys.exit(f"{path}:{number}: no line of a transcript")
    return exchanges


failed = 0
played = read(sys.argv[1])
for exchange in played:
    for problem in exchange.problems():
        print(f"{os.path.basename(sys.argv[1])}:{exchange.line}: {' '.join(exchange.command)}: {problem}")
        failed = 1
if not played:
    sys.exit("there is nothing in it")
sys.exit(failed)
