#!/bin/bash
# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
#
# A token on another machine: a real sshd in a network namespace of its own, to which a socket is forwarded. What is refused
# here is refused there.
KEEP_ROOT=yes
. "$(dirname "$0")/../lib.sh"
((EUID == 0)) || skip "a network namespace needs root"
[[ ${WARDER_SEPARATE:-} ]] && mount --make-rprivate / 2>/dev/null || skip "no mount namespace of our own"
# Where none is installed, tests/run has unpacked one: an installed sshd would listen to the world.
sshd=${WARDER_SSHD:-$(command -v sshd || echo /usr/sbin/sshd)}
[[ -x $sshd ]] || skip "there is no sshd"
for program in ssh ip; do
    command -v "$program" >/dev/null || skip "$program is not installed"
done

user=$(id -nu $test_uid)
here=$run/here there=$run/there
mkdir -m 0755 "$there"
chmod 0755 "$run"
use_folders "$here"
chmod 0755 "$here"
chown -R $test_uid:$test_uid "$here" "$there"
chmod 0777 "$run" # logs of what runs as the user

# Ends what runs as root here as well.
as_test() {
    as_user $test_uid "$@"
}

step "the other machine"
# The user may log in there: in a passwd file of this mount namespace only.
sed "s|^$user:.*|$user:x:$test_uid:$test_uid::$there:/bin/bash|" /etc/passwd >"$run/passwd"
# sshd wants a user of that name for what it does before anybody has logged in; its package would have made one.
grep -q '^sshd:' "$run/passwd" || printf 'sshd:x:65533:65534::/run/sshd:/usr/sbin/nologin\n' >>"$run/passwd"
chmod 0644 "$run/passwd"
mount --bind "$run/passwd" /etc/passwd
mkdir -p /run/sshd
unshare --net sleep 300 &
pids+=($!)
remote=$!
wait_until 10 bash -c "[[ \$(readlink /proc/$remote/ns/net) != \$(readlink /proc/self/ns/net) ]]" || skip "no network namespace"
link=wdr$$
ip link add "${link}a" type veth peer name eth0 netns "$remote" || skip "no veth"
ip addr add 10.199.77.1/30 dev "${link}a"
ip link set "${link}a" up
nsenter --target "$remote" --net ip addr add 10.199.77.2/30 dev eth0
nsenter --target "$remote" --net ip link set eth0 up
ssh-keygen -q -t ed25519 -N '' -f "$run/host_key"
as_test ssh-keygen -q -t ed25519 -N '' -f "$here/key"
cp "$here/key.pub" "$there/authorized_keys"
cat >"$run/sshd_config" <<END
ListenAddress 10.199.77.2:2222
HostKey $run/host_key
AuthorizedKeysFile $there/authorized_keys
StrictModes no
UsePAM no
PidFile none
StreamLocalBindUnlink yes
END
nsenter --target "$remote" --net "$sshd" -D -e -f "$run/sshd_config" 2>"$run/sshd.log" &
pids+=($!)
over_ssh() {
    as_test ssh -F none -i "$here/key" -o BatchMode=yes -o StrictHostKeyChecking=no -o UserKnownHostsFile="$here/known" -o ExitOnForwardFailure=yes \
        -o LogLevel=ERROR -p 2222 -R "$there/warder.sock:$here/forward/warder.sock" "$user@10.199.77.2" "$@"
}
wait_until 20 bash -c 'exec 3<>/dev/tcp/10.199.77.2/2222' 2>/dev/null || fail "sshd does not listen"

step "the agent here"
# Everything of this machine runs as the user: a script of its own, because functions do not go through setpriv.
cat >"$run/here.sh" <<END
set -euo pipefail
export WARDER_BIN=$WARDER_BIN
exec 9>&-
. "$harness/lib.sh"
use_folders "$here"
start_all
add_profile hidden
sign_in hidden
mkdir -m 0700 "$here/forward"
warder socket add "$here/forward/warder.sock" --profile good --access-only
echo ready >"$here/ready"
wait_until 120 test -e "$here/done"
END
cp "$run/here.sh" "$here/here.sh"
as_test env -u WARDER_SEPARATE bash "$here/here.sh" >"$run/here.log" 2>&1 &
here_pid=$!
pids+=($here_pid)
wait_until 60 test -e "$here/ready" || fail "the agent is not ready: $(tail -n 5 "$run/here.log")"

step "a token there"
local_token=$(as_test warder token good)
remote_token=$(over_ssh "WARDER_SOCKET=$there/warder.sock $WARDER_BIN/warder token good")
expect_equal "$local_token" "$remote_token" "the token on the other machine"

step "and nothing else"
cat >"$there/call.py" <<'END'
import json, socket, sys
s = socket.socket(socket.AF_UNIX)
s.connect(sys.argv[1])
answers = s.makefile()
for i, line in enumerate(sys.stdin):
    method, params = line.split(" ", 1)
    s.sendall(json.dumps({"jsonrpc": "2.0", "id": i, "method": method, "params": json.loads(params)}).encode() + b"\n")
    answer = json.loads(answers.readline())
    print(answer.get("error", {}).get("data", {}).get("reason", "done"))
END
answers=$(over_ssh "python3 $there/call.py $there/warder.sock" <<'END'
token.get {"profile":"good"}
token.get {"profile":"hidden"}
profile.put {"profile":"good","set":{"title":"theirs"}}
signin.start {"profile":"good"}
token.get {"profile":"good","token_kind":"refresh"}
token.inspect {"profile":"good","raw":true}
END
)
expect_equal 'done profile_not_found peer_refused peer_refused peer_refused peer_refused' "$(tr '\n' ' ' <<<"$answers" | sed 's/ $//')" "the answers there"

step "it shows as forwarded"
wait_until 10 bash -c "setpriv --reuid=$test_uid --regid=$test_uid --clear-groups warder log good --requests --json | jq -e 'any(.rows[]; .details.forwarded == \"$here/forward/warder.sock\")' >/dev/null" ||
    fail "the log does not say so"
touch "$here/done"
wait "$here_pid" || fail "the machine here ended with $?"
say "The token was had on another machine, and nothing else."
