# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
"""A backend of Python's keyring module, for pip's import provider, twine, poetry and whatever else asks that module.

Addresses that a [[match]] rule of a profile names are answered by Warder with the profile's token; everything else is left to the backends that
are there anyway (keyring's chainer asks one after the other). Nothing is ever stored: Warder keeps what it has where it has it.
"""
import json
import os
import shutil
import subprocess

from keyring import backend, credentials, errors


def program():
    """The warder to run, or None: WARDER_PROGRAM, else the one in PATH."""
    return os.environ.get("WARDER_PROGRAM") or shutil.which("warder")


def is_address(service):
    """Whether the name of a service could be an index: other programs use names of their own, about which Warder knows nothing.

    An address with a password in it is none of ours: everybody can read the arguments of a program.
    """
    authority = service.partition("://")[2] or service
    if ":" in authority.partition("/")[0].rpartition("@")[0]:
        return False
    return "://" in service or "." in service.partition("/")[0] or service.partition(":")[0] == "localhost"


class WarderBackend(backend.KeyringBackend):
    """Asks `warder credential keyring`, which never opens a browser and waits for nobody."""

    @backend.properties.classproperty
    def priority(cls):  # noqa: N805 - of the class, as keyring wants it
        if not program():
            raise RuntimeError("warder is not in PATH")
        # Before the places where passwords are stored: an old one of the same name must not hide the token.
        return 9.8

    def get_password(self, service, username):
        found = self._ask(service, username)
        return found.get("password") if found else None

    def get_credential(self, service, username):
        found = self._ask(service, username)
        if not found:
            return None
        return credentials.SimpleCredential(found.get("username") or username, found["password"])

    def set_password(self, service, username, password):
        # NotImplementedError, and not PasswordSetError: the chainer goes on to a backend that can.
        raise NotImplementedError("Warder keeps no passwords of others.")

    def delete_password(self, service, username):
        if self._ask(service, username):
            raise errors.PasswordDeleteError("This is a token of Warder. To sign out, run: warder logout")
        raise NotImplementedError("Warder keeps no passwords of others.")

    @staticmethod
    def _ask(service, username):
        path = program()
        # What begins with a dash would be an option.
        if not path or not is_address(service) or service.startswith("-") or (username or "").startswith("-"):
            return None
        command = [path, "credential", "keyring", "get", service] + ([username] if username else []) + ["--mode", "creds", "--output", "json"]
        # Its standard error stays the person's: it says which command to run next.
        done = subprocess.run(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True, check=False)
        if done.returncode != 0:
            return None
        try:
            found = json.loads(done.stdout)
        except ValueError:
            return None
        return found if isinstance(found, dict) and found.get("password") else None
