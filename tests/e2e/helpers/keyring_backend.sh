#!/bin/bash
# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
#
# Python's keyring module with Warder's backend: beside another one, which has what Warder does not answer.
. "$(dirname "$0")/lib.sh"

python=/usr/bin/python3
$python -c 'import keyring' 2>/dev/null || skip "Python's keyring is not here"
install_keyring_backend "$run/site"
# Another backend, such as a desktop's, with a password of its own.
cat >"$run/site/other.py" <<'END'
import keyring.backend

class Other(keyring.backend.KeyringBackend):
    priority = 5
    kept = {("other.example.com", "me"): "of another", ("https://pypi.example.com/simple/", "me"): "an old one"}

    def get_password(self, service, username):
        return self.kept.get((service, username))

    def set_password(self, service, username, password):
        print("set by the other")

    def delete_password(self, service, username):
        print("deleted by the other")
END
mkdir "$run/site/other-1.dist-info"
printf 'Metadata-Version: 2.1\nName: other\nVersion: 1\n' >"$run/site/other-1.dist-info/METADATA"
printf '[keyring.backends]\nother = other\n' >"$run/site/other-1.dist-info/entry_points.txt"
export PYTHONPATH=$run/site PYTHONDONTWRITEBYTECODE=1
start_all
match_rules good "tool='keyring',host='pypi.example.com',path='/simple'"

# keyring_says EXPRESSION: of the module, chosen by itself
keyring_says() {
    $python -c "import keyring; print($1)"
}

step 'an address that a rule names: the token, by itself'
expect_exit 0 keyring_says 'keyring.get_keyring().name'
expect_contains "$out" 'chainer' 'the backend that keyring has chosen'
expect_exit 0 keyring_says 'keyring.get_password("https://pypi.example.com/simple/", "me")'
expect_equal "$(warder token good)" "$out" 'the password'
expect_exit 0 keyring_says '(lambda c: c.username + " " + c.password)(keyring.get_credential("https://pypi.example.com/simple/", None))'
expect_equal "__token__ $(warder token good)" "$out" 'name and password'

step 'everything else: the other backend'
expect_exit 0 keyring_says 'keyring.get_password("other.example.com", "me")'
expect_equal 'of another' "$out" 'the password'
expect_exit 0 keyring_says 'keyring.get_password("a program", "me")'
expect_equal None "$out" 'what nobody has'
expect_exit 0 keyring_says 'keyring.set_password("https://pypi.example.com/simple/", "me", "x")'
expect_contains "$out" 'set by the other' 'who stores'
expect_exit 0 keyring_says 'keyring.get_password("https://pypi.example.com.evil.example/simple/", "me")'
expect_equal None "$out" 'a host that only looks alike'

step 'a token is not deleted as a password is'
expect_exit 1 keyring_says 'keyring.delete_password("https://pypi.example.com/simple/", "me")'
expect_contains "$err" 'warder logout' 'what to do instead'
expect_exit 0 keyring_says 'keyring.delete_password("other.example.com", "me")'
expect_contains "$out" 'deleted by the other' 'who deletes'

step 'what would be an option or a password among the arguments is not asked'
for question in '"--profile=good.example.com", "me"' '"https://pypi.example.com/simple/", "--mode"' '"https://me:wdr-canary-typed@pypi.example.com/simple/", "me"' \
    '"me:wdr-canary-typed@pypi.example.com/simple/", "me"'; do
    printf '#!/bin/sh\necho "$@" >>%q\n' "$run/asked" >"$run/asks"
    chmod +x "$run/asks"
    WARDER_PROGRAM=$run/asks expect_exit 0 keyring_says "keyring.get_password($question)"
    expect_equal None "$out" 'the password'
done
[[ ! -e $run/asked ]] || fail "it was asked: $(<"$run/asked")"
WARDER_PROGRAM=$run/asks expect_exit 0 keyring_says 'keyring.get_password("https://pypi.example.com/simple/", "you")'
[[ -e $run/asked ]] || fail 'nothing is asked at all'

step 'no sign-in: what to do'
expect_exit 0 warder logout good
expect_exit 0 keyring_says 'keyring.get_password("https://pypi.example.com/simple/", "you")'
expect_equal None "$out" 'the password'
expect_contains "$err" 'warder login good' 'what to do'
expect_no_canary "$run"/*.log
stop_agent
