# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
"""google-auth with a configuration of the type external_account: exchanges what the executable gives for an access token.

    google_auth.py CONFIGURATION   prints the access token, or what went wrong
"""
import sys

import google.auth.exceptions
import google.auth.pluggable
import google.auth.transport.requests

try:
    # Not load_credentials_from_file(): that asks Google for the project as well.
    credentials = google.auth.pluggable.Credentials.from_file(sys.argv[1], scopes=["https://www.googleapis.com/auth/cloud-platform"])
    credentials.refresh(google.auth.transport.requests.Request())
except google.auth.exceptions.GoogleAuthError as problem:
    sys.exit(f"{type(problem).__name__}: {problem}")
print(credentials.token)
