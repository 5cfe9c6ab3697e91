# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
"""flytekit's authType: warder.

The entry point of the group flytekit.auth (flytekit 1.16.24). Tokens come from `warder credential flyte`, which knows by a second call that the
first token was refused. Which profile answers is said by WARDER_PROFILE, else by the [[match]] rule for the endpoint's host.
"""
import os
import shutil
import subprocess

from flytekit.clients.auth.authenticator import Authenticator
from flytekit.clients.auth.exceptions import AuthenticationError
from flytekit.clients.auth.keyring import Credentials


def address_of(endpoint, insecure):
    """The endpoint as an address: flytekit's may have a scheme of gRPC, or none."""
    for prefix in ("dns:///", "https://", "http://"):
        if endpoint.startswith(prefix):
            endpoint = endpoint[len(prefix):]
    return ("http://" if insecure else "https://") + endpoint


class WarderAuthenticator(Authenticator):
    """Asks Warder for a token whenever the server wants one."""

    def __init__(self, endpoint, insecure, config_store):
        super().__init__(endpoint, None)
        self._address = address_of(endpoint, insecure)
        self._config_store = config_store
        self._has_header = False

    def refresh_credentials(self):
        if not self._has_header:
            # The server says in which header it wants the token; another one behind a proxy, for instance.
            self._set_header_key(self._config_store.get_client_config().header_key or "authorization")
            self._has_header = True
        program = os.environ.get("WARDER_PROGRAM") or shutil.which("warder")
        if not program:
            raise AuthenticationError("warder is not in PATH, so it cannot be asked for a token.")
        command = [program, "credential", "flyte"]
        if not os.environ.get("WARDER_PROFILE"):
            command += ["--url", self._address]
        done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
        token = done.stdout.strip()
        if done.returncode != 0 or not token:
            # Its sentence says which command to run next. Standard output is not shown: it might be a token.
            raise AuthenticationError(done.stderr.strip() or f"warder ended with status {done.returncode}.")
        self._creds = Credentials(token)


def authenticator(config, config_store):
    """The factory that flytekit calls with its PlatformConfig and ClientConfigStore."""
    return WarderAuthenticator(config.endpoint, config.insecure, config_store)
