# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
#
# flytekit_client.py ADDRESS MODE [COMMAND…]: asks a Flyte who one is, twice, signed in by flytekit's own authenticator for
# MODE. A line on standard input is waited for between the two. Prints the name, or the code and text of the refusal.
import sys

import grpc
from flyteidl.service import identity_pb2, identity_pb2_grpc
from flytekit.clients.auth_helper import get_authenticated_channel, register_authenticator_plugin, wrap_exceptions_channel
from flytekit.configuration import AuthType, PlatformConfig

address, mode, *command = sys.argv[1:]
if mode == "warder":
    # Vendored, as in an environment that pip knows nothing of; the entry point is e2e.helpers.flytekit_plugin.
    from warder_flytekit import authenticator

    register_authenticator_plugin("warder", authenticator)
config = PlatformConfig(endpoint=address, insecure=True, auth_mode=mode if mode == "warder" else AuthType(mode), command=command or None)
stub = identity_pb2_grpc.IdentityServiceStub(wrap_exceptions_channel(config, get_authenticated_channel(config)))
for turn in range(2):
    if turn:
        sys.stdin.readline()
    try:
        print(stub.UserInfo(identity_pb2.UserInfoRequest(), timeout=30).name, flush=True)
    except grpc.RpcError as error:
        print(error.code().name, error.details(), flush=True)
        sys.exit(1)
    except Exception as error:
        print(type(error).__name__, error, flush=True)
        sys.exit(1)
