# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
"""A stand-in for Google's Security Token Service, on loopback: token exchange (RFC 8693), as far as google-auth asks for it.

    google_sts.py FOLDER   prints its address; what was asked is in FOLDER/google.requests, the token as its sha256
"""
import hashlib
import http.server
import json
import os
import sys
import urllib.parse

folder = sys.argv[1]


class Handler(http.server.BaseHTTPRequestHandler):
    def log_message(self, *_):
        pass

    def do_POST(self):
        form = {name: values[0] for name, values in urllib.parse.parse_qs(self.rfile.read(int(self.headers["Content-Length"])).decode()).items()}
        digest = hashlib.sha256(form.pop("subject_token", "").encode()).hexdigest()
        with open(os.path.join(folder, "google.requests"), "a", encoding="utf-8") as log:
            log.write(f"{form.get('grant_type')} {form.get('subject_token_type')} {form.get('audience')} {digest}\n")
        body = json.dumps({"access_token": "exchanged", "issued_token_type": "urn:ietf:params:oauth:token-type:access_token", "token_type": "Bearer", "expires_in": 3600}).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
print(f"http://127.0.0.1:{server.server_address[1]}/v1/token")
sys.stdout.flush()
server.serve_forever()
