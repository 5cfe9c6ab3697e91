#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
"""Many clients of the agent at once, for some time.

    clients.py CLIENTS SECONDS STEADY,… FLAKY,…

Every second client asks for tokens of the steady profiles, whose provider is well, the others for those of the flaky ones. Half of the
clients connect anew for each request. Prints one JSON object: how many requests there were, how long they took (milliseconds), and
how they ended.
"""
import json
import os
import socket
import sys
import threading
import time

clients, seconds = int(sys.argv[1]), float(sys.argv[2])
groups = {"steady": sys.argv[3].split(","), "flaky": sys.argv[4].split(",")}
path = os.path.join(os.environ["XDG_RUNTIME_DIR"], "warder/agent.sock")
end = time.monotonic() + seconds
lock = threading.Lock()
times = {"steady": [], "flaky": []}
answers = {"steady": {}, "flaky": {}}


def connect():
    one = socket.socket(socket.AF_UNIX)
    one.settimeout(60)
    one.connect(path)
    return one, one.makefile("rb")


def run(number):
    group = "steady" if number % 2 == 0 else "flaky"
    names, keeps = groups[group], number % 4 < 2
    mine, said, kept = [], {}, None
    request = 0
    while time.monotonic() < end:
        request += 1
        name = names[(number + request) % len(names)]
        line = json.dumps({"jsonrpc": "2.0", "id": request, "method": "token.get", "params": {"profile": name, "min_valid": 1, "wait": 0}}) + "\n"
        begun = time.monotonic()
        try:
            if kept is None:
                kept = connect()
            kept[0].sendall(line.encode())
            answer = json.loads(kept[1].readline())
            word = "token" if "result" in answer else answer["error"]["data"]["reason"]
        except (OSError, ValueError) as problem:
            word, kept = type(problem).__name__, None
        mine.append((time.monotonic() - begun) * 1000)
        said[word] = said.get(word, 0) + 1
        if not keeps and kept:
            kept[0].close()
            kept = None
        time.sleep(0.05)
    with lock:
        times[group] += mine
        for word, count in said.items():
            answers[group][word] = answers[group].get(word, 0) + count


threads = [threading.Thread(target=run, args=(i,)) for i in range(clients)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()


def figures(values):
    values.sort()
    return {"requests": len(values), "median": round(values[len(values) // 2], 2), "p99": round(values[len(values) * 99 // 100], 2), "slowest": round(values[-1], 2)}


print(json.dumps({group: {**figures(times[group]), "answers": answers[group]} for group in times}))
