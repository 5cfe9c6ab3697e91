# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
#
# A web application whose session cookie is the credential, on a free port of 127.0.0.1, which it prints: "/" offers the link to
# sign in, which opens a window of its own, to whoever has no session.
import http.server


class Site(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        cookie = self.headers.get("Cookie") or ""
        self.send_response(302 if self.path == "/login" else 200)
        if self.path == "/login":
            self.send_header("Set-Cookie", "session=wdr-canary-full; Path=/; HttpOnly")
            self.send_header("Location", "/")
        elif not cookie:
            self.send_header("Set-Cookie", "session=empty; Path=/; HttpOnly")
        self.end_headers()
        if self.path == "/":
            text = "Hello Ada" if "wdr-canary-full" in cookie else \
                "<a href=/login target=_blank>sign in</a>"
            self.wfile.write(text.encode())

    def log_message(self, *ignored):
        pass


server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Site)
print(server.server_port, flush=True)
server.serve_forever()
