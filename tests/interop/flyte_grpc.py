# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
#
# flyte_grpc.py ADDRESS [--no-auth]: the gRPC half of a flyteadmin, by gRPC's own server without TLS, on a free port of
# 127.0.0.1. What it says and whom it takes is what the HTTP server at ADDRESS says and takes. Prints {"address":…}.
import json
import sys
import urllib.error
import urllib.request
from concurrent import futures

import grpc
from flyteidl.service import auth_pb2, auth_pb2_grpc, identity_pb2, identity_pb2_grpc
from google.protobuf import json_format

base = sys.argv[1]
HEADER = "flyte-authorization"


def ask(path, headers):
    request = urllib.request.Request(base + path, headers={"Accept": "application/json", **headers})
    with urllib.request.urlopen(request, timeout=20) as answer:
        return json.load(answer)


class Metadata(auth_pb2_grpc.AuthMetadataServiceServicer):
    def GetOAuth2Metadata(self, request, context):
        return json_format.ParseDict(ask("/.well-known/oauth-authorization-server", {}), auth_pb2.OAuth2MetadataResponse())

    def GetPublicClientConfig(self, request, context):
        return json_format.ParseDict(ask("/config/v1/flyte_client", {}), auth_pb2.PublicClientAuthConfigResponse())


class Identity(identity_pb2_grpc.IdentityServiceServicer):
    def UserInfo(self, request, context):
        value = dict(context.invocation_metadata()).get(HEADER, "")
        try:
            user = ask("/me", {HEADER: value})
        except urllib.error.HTTPError as error:
            context.abort(grpc.StatusCode.UNAUTHENTICATED, json.load(error)["message"])
        return identity_pb2.UserInfoResponse(subject=user["subject"], name=user["name"])


server = grpc.server(futures.ThreadPoolExecutor(max_workers=4))
if "--no-auth" not in sys.argv:
    auth_pb2_grpc.add_AuthMetadataServiceServicer_to_server(Metadata(), server)
    identity_pb2_grpc.add_IdentityServiceServicer_to_server(Identity(), server)
port = server.add_insecure_port("127.0.0.1:0")
server.start()
print(json.dumps({"address": f"127.0.0.1:{port}"}), flush=True)
server.wait_for_termination()
