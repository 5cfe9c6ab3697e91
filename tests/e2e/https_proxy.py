#!/usr/bin/python3
# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
"""https_proxy.py ISSUER CERTIFICATE KEY: shows a provider on 127.0.0.1 as https://localhost:PORT, for programs that want https.

Prints its own issuer and serves until it is ended. The provider's own addresses in its answers are replaced. oidc-agent 4.2 sends
a form with spaces in it (they would have to be "+" or "%20"); they are mended on the way.
"""
import http.client
import http.server
import ssl
import sys
import urllib.parse

issuer, certificate, key = sys.argv[1:]
provider = urllib.parse.urlsplit(issuer)
# Of one connection, or made anew by what sends it on.
HOP_BY_HOP = {"connection", "transfer-encoding", "content-length", "date", "server", "accept-encoding", "host"}


class Proxy(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def send_on(self):
        body = self.rfile.read(int(self.headers.get("Content-Length", 0))).replace(b" ", b"+")
        upstream = http.client.HTTPConnection(provider.hostname, provider.port, timeout=30)
        headers = {name: value for name, value in self.headers.items() if name.lower() not in HOP_BY_HOP}
        upstream.request(self.command, self.path, body, headers)
        answer = upstream.getresponse()
        text = answer.read().replace(issuer.encode(), own.encode())
        self.send_response(answer.status)
        for name, value in answer.getheaders():
            if name.lower() not in HOP_BY_HOP:
                self.send_header(name, value)
        self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        self.wfile.write(text)

    do_GET = do_POST = send_on

    def log_message(self, *arguments):
        pass


server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Proxy)
context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
context.load_cert_chain(certificate, key)
server.socket = context.wrap_socket(server.socket, server_side=True)
own = f"https://localhost:{server.server_address[1]}"
print(own, flush=True)
server.serve_forever()
