# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
"""What the plug-in needs of flytekit, as flytekit 1.16 has it; the real one is in tests/run interop."""


class Authenticator:
    def __init__(self, endpoint, header_key, credentials=None, http_proxy_url=None, verify=None):
        self._endpoint, self._creds, self._header_key = endpoint, credentials, header_key or "authorization"

    def get_credentials(self):
        return self._creds

    def _set_header_key(self, key):
        self._header_key = key

    def fetch_grpc_call_auth_metadata(self):
        return (self._header_key, f"Bearer {self._creds.access_token}") if self._creds else None
