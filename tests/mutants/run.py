#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
"""Removes each check of the validators in turn and requires that a unit test fails.

    tests/mutants/run.py [--build DIR] [--jobs N] [NAME...]

checks.txt lists the checks. No file of the source tree is changed: the changed copy is compiled beside the build and linked into
the tests in front of the library. Prints one line a mutant, and killed/total at the end. The exit status is 0 only if every
mutant was killed and every check of the list was found in the sources.
"""
import argparse
import concurrent.futures
import os
import pathlib
import re
import shlex
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[1]


class Mutant:
    def __init__(self, name, file, tests, old, new):
        self.name, self.file, self.tests, self.old, self.new = name, file, tests, old, new


def read_checks(path):
    """`file PATH` and `tests TARGET...` hold until the next ones; `= NAME`, then lines with `-` (removed) and `+` (instead)."""
    file, tests, mutants = None, [], []
    name, old, new = None, [], []

    def finish():
        if name:
            mutants.append(Mutant(f"{pathlib.Path(file).stem}: {name}", file, tests, "\n".join(old), "\n".join(new)))

    for number, line in enumerate(path.read_text().splitlines(), 1):
        if not line or line.startswith("#"):
            continue
        if line.startswith(("file ", "tests ", "= ")):
            finish()
            name, old, new = None, [], []
        if line.startswith("file "):
            file = line[5:]
        elif line.startswith("tests "):
            tests = line[6:].split()
        elif line.startswith("= "):
            name = line[2:]
        elif line.startswith("-"):
            old.append(line[1:])
        elif line.startswith("+"):
            new.append(line[1:])
        else:
            sys.exit(f"{path}:{number}: not understood: {line}")
    finish()
    return mutants


class Build:
    def __init__(self, folder):
        self.folder = folder
        self.commands = {}

    def ninja(self, *arguments):
        return subprocess.run(["ninja", "-C", str(self.folder), *arguments], capture_output=True, text=True, check=True).stdout

    def prepare(self, tests):
        self.ninja(*tests)
        for test in tests:
            self.commands[test] = self.ninja("-t", "commands", test).splitlines()

    def compile_command(self, test, file):
        for command in self.commands[test]:
            if " -c " in command and command.rstrip().endswith("/" + file):
                return command
        raise LookupError(f"{file} is not part of {test}")

    def link_command(self, test):
        for command in reversed(self.commands[test]):
            found = re.search(r"-o (\S*/%s)(\s|$)" % re.escape(test), command)
            if found and " -c " not in command:
                # What ninja does after linking is not ours.
                return command.split("&&")[1].strip() if "&&" in command else command, found.group(1)
        raise LookupError(f"{test} is linked by nothing")


def run_mutant(build, mutant, scratch):
    source = ROOT / mutant.file
    text = source.read_text()
    if text.count(mutant.old) != 1:
        return "STALE", f"its text is there {text.count(mutant.old)} times"
    folder = pathlib.Path(tempfile.mkdtemp(dir=scratch))
    changed = folder / source.name
    changed.write_text(text.replace(mutant.old, mutant.new))
    compiled = folder / (source.stem + ".o")
    command = shlex.split(build.compile_command(mutant.tests[0], mutant.file))
    command[command.index("-o") + 1] = str(compiled)
    command[command.index("-c") + 1] = str(changed)
    for option in ("-MF", "-MT"):
        if option in command:
            at = command.index(option)
            del command[at:at + 2]
    # A check that is gone may leave something unused behind.
    command = [part for part in command if part not in ("-MD", "-Werror")] + ["-w"]
    done = subprocess.run(command, cwd=build.folder, capture_output=True, text=True)
    if done.returncode != 0:
        return "BROKEN", done.stderr.strip().splitlines()[0] if done.stderr else "it does not compile"
    for test in mutant.tests:
        link, output = build.link_command(test)
        program = folder / test
        parts = shlex.split(link)
        at = parts.index("-o")
        assert parts[at + 1] == output
        parts[at + 1] = str(program)
        parts.insert(at, str(compiled))
        done = subprocess.run(parts, cwd=build.folder, capture_output=True, text=True)
        if done.returncode != 0:
            return "BROKEN", done.stderr.strip().splitlines()[-1]
        environment = dict(os.environ, QT_LOGGING_RULES="*=false", QT_QPA_PLATFORM="offscreen", LC_ALL="C.UTF-8", TZ="XST-5:45")
        try:
            done = subprocess.run([str(program)], cwd=folder, capture_output=True, text=True, timeout=120, env=environment)
        except subprocess.TimeoutExpired:
            return "KILLED", f"{test} does not end"
        if done.returncode != 0:
            failed = re.search(r"^FAIL!\s*: (\S+)", done.stdout, re.M)
            return "KILLED", failed.group(1) if failed else test
    return "SURVIVED", " ".join(mutant.tests)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--build", default=str(ROOT / "build/dev"), help="a configured build folder (default: build/dev)")
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    parser.add_argument("names", nargs="*", metavar="NAME", help="only mutants whose name contains it")
    options = parser.parse_args()
    mutants = [m for m in read_checks(HERE / "checks.txt") if not options.names or any(n in m.name for n in options.names)]
    build = Build(pathlib.Path(options.build).resolve())
    build.prepare(sorted({test for mutant in mutants for test in mutant.tests}))
    killed = 0
    with tempfile.TemporaryDirectory(prefix="warder-mutants-") as scratch, concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        for mutant, (result, remark) in zip(mutants, pool.map(lambda m: run_mutant(build, m, scratch), mutants)):
            killed += result == "KILLED"
            print(f"{result:9} {mutant.name:70} {remark}", flush=True)
    print(f"{killed}/{len(mutants)} mutants killed")
    return 0 if mutants and killed == len(mutants) else 1


if __name__ == "__main__":
    sys.exit(main())
