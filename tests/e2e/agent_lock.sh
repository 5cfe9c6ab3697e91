#!/bin/bash
# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
#
# Locked means locked: whatever is in flight, whoever guesses and however often, and after a restart.
. "$(dirname "$0")/lib.sh"

socket=$XDG_RUNTIME_DIR/warder/agent.sock
cat >"$run/calls.py" <<'END'
import json, socket, subprocess, sys, threading, time

path = sys.argv[1]


def call(method, params, wait=40.0):
    with socket.socket(socket.AF_UNIX) as connection:
        connection.settimeout(wait)
        connection.connect(path)
        connection.sendall(json.dumps({"jsonrpc": "2.0", "id": 1, "method": method, "params": params}).encode() + b"\n")
        answer = json.loads(connection.makefile().readline())
    return "ok" if "result" in answer else answer["error"]["data"]["reason"]


def unlock(password, wait=40.0):
    return call("agent.unlock", {"password": password}, wait)


def at_once(count, password):
    answers = []

    def guess():
        answers.append(unlock(password))

    threads = [threading.Thread(target=guess) for _ in range(count)]
    for thread in threads:
        thread.start()
    return threads, answers


what = sys.argv[2]
if what == "call":
    print(call(sys.argv[3], json.loads(sys.argv[4])))
elif what == "leave":  # goes away as soon as the request is sent
    with socket.socket(socket.AF_UNIX) as connection:
        connection.connect(path)
        connection.sendall(json.dumps({"jsonrpc": "2.0", "id": 1, "method": "agent.unlock", "params": {"password": sys.argv[3]}}).encode() + b"\n")
        time.sleep(float(sys.argv[4]))
elif what == "rate":  # wrong guesses that were looked at within so many seconds, one after the other
    end, looked_at = time.monotonic() + float(sys.argv[3]), 0
    while time.monotonic() < end:
        looked_at += unlock(f"wrong {looked_at}") == "wrong_passphrase"
    print(looked_at)
elif what == "flood":  # so many at once; then the owner, in a session of its own
    threads, answers = at_once(int(sys.argv[3]), "wrong")
    time.sleep(0.2)
    begun = time.monotonic()
    request = json.dumps({"password": sys.argv[4]})
    owner = subprocess.run(["setsid", "--wait", sys.executable, sys.argv[0], path, "call", "agent.unlock", request],
                           capture_output=True, text=True).stdout.strip()
    took = time.monotonic() - begun
    for thread in threads:
        thread.join()
    print(owner, "soon" if took < 15 else f"after {took:.0f} s", len(answers), sorted(set(answers) - {"wrong_passphrase", "too_many_guesses", "ok"}))
END
calls() { timeout 120 python3 "$run/calls.py" "$socket" "$@"; }
expect_locked() { expect_refusal 7 agent_locked 'warder unlock' warder token good; }

start_provider --auto-approve --access-life 60
start_agent
add_profile good
sign_in good

step "a password of the lock: the wrong one is slow, the right one opens"
expect_equal ok "$(calls call agent.lock '{"password":"sesame"}')" "locking"
expect_locked
looked_at=$(calls rate 4)
((looked_at <= 15)) || fail "$looked_at guesses in 4 s"
expect_equal agent_locked "$(calls call agent.lock '{"password":"mine"}')" "locking again with another password"
expect_equal agent_locked "$(calls call agent.lock '{}')" "locking again"
expect_equal wrong_passphrase "$(calls call agent.unlock '{"password":"mine"}')" "the other password"
expect_equal wrong_passphrase "$(calls call agent.unlock '{}')" "no password"
sleep 3
expect_equal "ok soon 128 []" "$(calls flood 128 sesame)" "the owner among 128 guesses, each of which is answered"
expect_good_serves

step "a lock survives a restart, with its password and without"
for password in '' sesame; do
    expect_equal ok "$(calls call agent.lock "{\"password\":\"$password\"}")" "locking"
    expect_exit 0 warder agent stop
    wait "$agent_pid" || true
    start_agent
    expect_equal true "$(warder agent status --json | jq .locked)" "locked after a restart"
    expect_locked
    if [[ $password ]]; then
        expect_equal wrong_passphrase "$(calls call agent.unlock '{"password":"wrong"}')" "a wrong password"
        expect_equal wrong_passphrase "$(calls call agent.unlock '{}')" "no password"
        kill_agent
        start_agent
        expect_locked
        grep -rq sesame "$XDG_STATE_HOME" "$XDG_DATA_HOME" && fail "the password is kept"
    fi
    expect_equal ok "$(calls call agent.unlock "{\"password\":\"$password\"}")" "the right one"
    expect_good_serves
done
kill_agent
start_agent
expect_good_serves

step "a lock whose file is broken stays a lock"
expect_equal ok "$(calls call agent.lock '{}')" "locking"
stop_agent
printf '{"version":' >"$XDG_STATE_HOME/warder/lock.json"
start_agent
expect_locked
expect_equal vault_damaged "$(calls call agent.unlock '{"password":"x"}')" "unlocking"
stop_agent
rm "$XDG_STATE_HOME/warder/lock.json"
start_agent
expect_good_serves

step "a vault with a passphrase"
expect_equal ok "$(calls call agent.rekey '{"protection":"passphrase","password":"open sesame"}')" "rekey"
expect_equal invalid_request "$(calls call agent.lock '{"password":"another"}')" "a password that could not unlock it"
expect_good_serves
expect_equal wrong_passphrase "$(calls call agent.unlock '{"password":"wrong"}')" "a wrong passphrase at an open agent"

step "locked while a refresh is in flight"
control '{"fault":"token_hang","count":1}' # the lock waits ten seconds for it
warder refresh good >/dev/null 2>&1 &
refreshing=$!
sleep 0.3
calls call agent.lock '{}' >"$run/locked.txt" &
locking=$!
sleep 0.1
expect_equal wrong_passphrase "$(calls call agent.unlock '{"password":"wrong"}')" "a wrong passphrase"
wait $locking $refreshing || true
expect_locked

step "who asked to unlock and went away"
sleep 1 # the pause after the wrong one
calls leave "open sesame" 0.5 # it is being looked at, which takes about a second
wait_until 20 bash -c '[[ $(warder agent status --json | jq .locked) == false ]]' || fail "it does not open"
expect_equal ready "$(warder agent status --json | jq -r .vault.state)" "the vault"
expect_good_serves
expect_equal ok "$(calls call agent.lock '{}')" "locking"
calls leave "wrong" 0
sleep 2
expect_locked
expect_equal wrong_passphrase "$(calls call agent.unlock '{"password":"wrong again"}')" "a wrong passphrase"
expect_equal ok "$(calls call agent.unlock '{"password":"open sesame"}')" "the right one"
expect_good_serves
say "Locked, and opened by nothing but the right password."
