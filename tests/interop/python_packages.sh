#!/bin/bash
# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
#
# The Python packages as an ordinary user installs them, from a folder that is not the user's; and twine, which asks the keyring module.
KEEP_ROOT=yes # becomes that user itself, for pip alone
. "$(dirname "$0")/../e2e/helpers/lib.sh"

: "${WARDER_INTEROP:?the folder of the programs}"
python=/usr/bin/python3
"$python" -c 'import venv, ensurepip' 2>/dev/null || skip 'there is no module venv'
packages=$(dirname "$0")/../../installer/python
[[ -d $packages ]] || packages=$harness/../python # in a copy of the tests
chmod a+rx "$run"
mkdir -p "$run/share" "$run/pip-home"
cp -r "$packages" "$run/share/python"
chmod -R a+rX,a-w "$run/share"
"$python" -m venv "$run/venv"
as_pip=(env "HOME=$run/pip-home" "XDG_CACHE_HOME=$run/pip-home" "XDG_CONFIG_HOME=$run/pip-home")
if ((EUID == 0)); then
    chown -R $test_uid "$run/venv" "$run/pip-home"
    as_pip+=(setpriv "--reuid=$test_uid" "--regid=$test_uid" --clear-groups)
fi
pip() { "${as_pip[@]}" "$run/venv/bin/pip" install --quiet --disable-pip-version-check "$@" >"$run/pip.log" 2>&1; }

step 'both are installed from a folder that cannot be written'
pip twine || skip 'PyPI cannot be had'
pip "$run/share/python/warder-keyring" "$run/share/python/warder-flytekit" || fail "they cannot be installed: $(<"$run/pip.log")"
expect_contains "$("$run/venv/bin/keyring" --list-backends)" 'warder_keyring.WarderBackend' 'the backends'
expect_contains "$("$run/venv/bin/python" -c 'import importlib.metadata as m; print([e.name for e in m.entry_points(group="flytekit.auth")])')" "'warder'" 'the entry point of flytekit'

step 'twine uploads with the token'
start_all
start_server pypi
rm "$run"/links/*keyring # twine asks the module
match_rules good "tool='keyring',host='$host',path='/legacy'"
mkdir "$run/greeting"
(cd "$run/greeting" && "$python" - <<'END'
import zipfile

with zipfile.ZipFile("greeting-1.0-py3-none-any.whl", "w") as wheel:
    wheel.writestr("greeting.py", "HELLO = 1\n")
    wheel.writestr("greeting-1.0.dist-info/METADATA", "Metadata-Version: 2.1\nName: greeting\nVersion: 1.0\n")
    wheel.writestr("greeting-1.0.dist-info/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
    wheel.writestr("greeting-1.0.dist-info/RECORD", "")
END
)
upload() { "$run/venv/bin/twine" upload --non-interactive --disable-progress-bar --repository-url "$server/legacy/" "$run/greeting/"*.whl; }
expect_exit 0 upload
expect_contains "$(<"$run/pypi.requests")" 'POST /legacy/ Basic __token__ 200' 'how twine has asked'

step 'no sign-in: what to do'
expect_exit 0 warder logout good
expect_exit 1 upload
expect_contains "$err" 'warder login good' 'what to do'
expect_no_canary "$run"/*.log "$run"/*.requests
stop_agent
