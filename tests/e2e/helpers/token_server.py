# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
"""Small servers that want a token of the demonstration provider, on loopback.

    token_server.py KIND ISSUER FOLDER [--challenge SCHEME] [--refuse first|all] [--tls CERTIFICATE KEY]

KIND is git, registry, webdav, cargo, pypi, npm, go, terraform or api. With --tls it speaks https. A token is good if the provider's /protected says so; it may come as `Bearer TOKEN`, as
the password of Basic, or bare (cargo's way with an API key). --refuse first: the first token seen is refused for ever, as by a server that has
lost its session; all: every token is. Prints its address when it listens.
"""
import argparse
import base64
import hashlib
import http.server
import io
import json
import os
import ssl
import subprocess
import sys
import tarfile
import threading
import urllib.error
import urllib.request
import zipfile

parser = argparse.ArgumentParser()
parser.add_argument("kind")
parser.add_argument("issuer")
parser.add_argument("folder")
parser.add_argument("--challenge", default="Basic")
parser.add_argument("--refuse", default="")
parser.add_argument("--tls", nargs=2)
options = parser.parse_args()
lock = threading.Lock()
refused = set()


def is_good(token):
    """Whether the provider takes the token now, and whether we are in the mood to."""
    if not token or any(ord(c) < 0x21 or ord(c) > 0x7E for c in token):
        return False
    digest = hashlib.sha256(token.encode()).hexdigest()
    with lock:
        if options.refuse == "all" or (options.refuse == "first" and (not refused or digest in refused)):
            refused.add(digest)
            return False
    request = urllib.request.Request(options.issuer + "/protected", headers={"Authorization": "Bearer " + token})
    try:
        with urllib.request.urlopen(request, timeout=20) as answer:
            return answer.status == 200
    except urllib.error.HTTPError:
        return False


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        pass

    def credential(self):
        """Scheme, user name and token of the request."""
        value = self.headers.get("Authorization", "")
        scheme, _, rest = value.partition(" ")
        if scheme.lower() == "basic":
            user, _, password = base64.b64decode(rest).decode().partition(":")
            return "Basic", user, password
        return (scheme, "-", rest) if rest else ("bare" if value else "none", "-", value)

    def answer(self, status, body=b"", kind="text/plain", headers=()):
        self.noted = status
        self.send_response(status)
        for name, value in headers:
            self.send_header(name, value)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def handle_any(self):
        scheme, user, token = self.credential()
        length = int(self.headers.get("Content-Length") or 0)
        self.body = self.rfile.read(length) if length else b""
        self.noted = 0
        try:
            if not is_good(token):
                self.answer(401, b"a token is needed\n", headers=[("WWW-Authenticate", options.challenge + ' realm="test"')])
            else:
                SERVERS[options.kind](self)
        finally:
            # Never the token: this file is looked through for it.
            with lock, open(os.path.join(options.folder, options.kind + ".requests"), "a", encoding="utf-8") as log:
                log.write(f"{self.command} {self.path} {scheme} {user} {self.noted}\n")

    do_GET = do_HEAD = do_POST = do_PUT = do_PROPFIND = do_OPTIONS = do_MKCOL = do_MOVE = do_DELETE = handle_any


def serve_api(request):
    request.answer(200, b'{"hello":"world"}\n', "application/json")


def serve_git(request):
    """git-http-backend as a CGI program, over $FOLDER/repositories."""
    path, _, query = request.path.partition("?")
    environment = {
        "PATH": os.environ["PATH"], "GIT_PROJECT_ROOT": os.path.join(options.folder, "repositories"), "GIT_HTTP_EXPORT_ALL": "1",
        "REQUEST_METHOD": request.command, "PATH_INFO": path, "QUERY_STRING": query, "REMOTE_USER": "test",
        "CONTENT_TYPE": request.headers.get("Content-Type", ""), "HTTP_CONTENT_ENCODING": request.headers.get("Content-Encoding", ""),
        "GIT_PROTOCOL": request.headers.get("Git-Protocol", ""), "GIT_CONFIG_COUNT": "1", "GIT_CONFIG_KEY_0": "safe.directory", "GIT_CONFIG_VALUE_0": "*",
        "HOME": options.folder,
    }
    output = subprocess.run(["git", "http-backend"], input=request.body, env=environment, stdout=subprocess.PIPE, check=False).stdout
    head, _, body = output.partition(b"\r\n\r\n")
    status, headers, kind = 200, [], "text/plain"
    for line in head.decode().split("\r\n"):
        name, _, value = line.partition(": ")
        if name == "Status":
            status = int(value.split()[0])
        elif name == "Content-Type":
            kind = value
        elif name != "Content-Length":
            headers.append((name, value))
    request.answer(status, body, kind, headers)


def blob(data):
    return "sha256:" + hashlib.sha256(data).hexdigest()


def image():
    """An image of one empty layer: blobs by digest, and the manifest."""
    layer = io.BytesIO()
    tarfile.open(fileobj=layer, mode="w").close()
    layer = layer.getvalue()
    config = json.dumps({"architecture": "amd64", "os": "linux", "rootfs": {"type": "layers", "diff_ids": [blob(layer)]}, "config": {}}).encode()
    manifest = json.dumps({
        "schemaVersion": 2, "mediaType": "application/vnd.oci.image.manifest.v1+json",
        "config": {"mediaType": "application/vnd.oci.image.config.v1+json", "digest": blob(config), "size": len(config)},
        "layers": [{"mediaType": "application/vnd.oci.image.layer.v1.tar", "digest": blob(layer), "size": len(layer)}],
    }).encode()
    return {blob(layer): layer, blob(config): config}, manifest


def serve_registry(request):
    blobs, manifest = image()
    path = request.path
    if path in ("/v2/", "/v2"):
        request.answer(200, b"{}", "application/json")
    elif path.startswith("/v2/app/manifests/"):
        request.answer(200, manifest, "application/vnd.oci.image.manifest.v1+json", [("Docker-Content-Digest", blob(manifest))])
    elif path.startswith("/v2/app/blobs/") and path.rpartition("/")[2] in blobs:
        request.answer(200, blobs[path.rpartition("/")[2]], "application/octet-stream")
    elif path.startswith("/v2/app/tags/list"):
        request.answer(200, b'{"name":"app","tags":["1"]}', "application/json")
    else:
        request.answer(404)


def serve_webdav(request):
    file = b"hello from the share\n"
    entry = """<d:response><d:href>{}</d:href><d:propstat><d:prop><d:displayname>{}</d:displayname>{}
        <d:getlastmodified>Sun, 06 Nov 1994 08:49:37 GMT</d:getlastmodified></d:prop><d:status>HTTP/1.1 200 OK</d:status></d:propstat></d:response>"""
    folder = entry.format("/", "", "<d:resourcetype><d:collection/></d:resourcetype>")
    one = entry.format("/hello.txt", "hello.txt", f"<d:resourcetype/><d:getcontentlength>{len(file)}</d:getcontentlength>")
    if request.command == "PROPFIND":
        what = one if request.path == "/hello.txt" else folder + one
        body = f'<?xml version="1.0"?><d:multistatus xmlns:d="DAV:">{what}</d:multistatus>'
        request.answer(207, body.encode(), "application/xml")
    elif request.command in ("GET", "HEAD") and request.path == "/hello.txt":
        request.answer(200, file)
    else:
        request.answer(404)


def tar_gz(folder, files):
    """A compressed archive of small texts by their names, all in one folder."""
    data = io.BytesIO()
    with tarfile.open(fileobj=data, mode="w:gz") as archive:
        for name, text in files.items():
            entry = tarfile.TarInfo(f"{folder}/{name}")
            entry.size = len(text)
            archive.addfile(entry, io.BytesIO(text.encode()))
    return data.getvalue()


CRATE = tar_gz("greeting-1.0.0", {"Cargo.toml": '[package]\nname = "greeting"\nversion = "1.0.0"\nedition = "2021"\n', "src/lib.rs": "pub fn hello() {}\n"})


def serve_cargo(request):
    address = f"http://{request.headers['Host']}"
    if request.path == "/config.json":
        request.answer(200, json.dumps({"dl": address + "/dl", "api": address, "auth-required": True}).encode(), "application/json")
    elif request.path == "/gr/ee/greeting":
        line = {"name": "greeting", "vers": "1.0.0", "deps": [], "cksum": hashlib.sha256(CRATE).hexdigest(), "features": {}, "yanked": False}
        request.answer(200, json.dumps(line).encode() + b"\n")
    elif request.path == "/dl/greeting/1.0.0/download":
        request.answer(200, CRATE, "application/gzip")
    else:
        request.answer(404)


def wheel():
    data = io.BytesIO()
    info = "greeting-1.0.dist-info/"
    with zipfile.ZipFile(data, "w") as archive:
        archive.writestr("greeting.py", "HELLO = 1\n")
        archive.writestr(info + "METADATA", "Metadata-Version: 2.1\nName: greeting\nVersion: 1.0\n")
        archive.writestr(info + "WHEEL", "Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
        archive.writestr(info + "RECORD", f"greeting.py,,\n{info}METADATA,,\n{info}WHEEL,,\n{info}RECORD,,\n")
    return data.getvalue()


WHEEL = wheel()


def serve_pypi(request):
    name = "greeting-1.0-py3-none-any.whl"
    if request.path == "/simple/greeting/":
        request.answer(200, f'<!DOCTYPE html><a href="/files/{name}">{name}</a>'.encode(), "text/html")
    elif request.path == "/files/" + name:
        request.answer(200, WHEEL, "application/zip")
    elif request.path == "/legacy/" and request.command == "POST":
        request.answer(200, b"taken\n")
    else:
        request.answer(404)


def module():
    """The archive of a module of Go (go.dev/ref/mod#zip-files)."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        archive.writestr("example.com/greeting@v1.0.0/go.mod", "module example.com/greeting\n")
        archive.writestr("example.com/greeting@v1.0.0/greeting.go", 'package greeting\n\nconst Hello = "hello"\n')
    return data.getvalue()


def serve_go(request):
    """GOPROXY, as go.dev/ref/mod#goproxy-protocol has it."""
    folder = "/example.com/greeting/@v/"
    files = {"list": b"v1.0.0\n", "v1.0.0.info": b'{"Version":"v1.0.0","Time":"2026-01-01T00:00:00Z"}', "v1.0.0.mod": b"module example.com/greeting\n", "v1.0.0.zip": module()}
    name = request.path.removeprefix(folder)
    if request.path.startswith(folder) and name in files:
        request.answer(200, files[name], "application/octet-stream")
    else:
        request.answer(404)


PACKAGE = tar_gz("package", {"package.json": '{"name":"greeting","version":"1.0.0","main":"index.js"}', "index.js": "module.exports = 'hello'\n"})


def serve_npm(request):
    if request.path == "/greeting":
        digest = base64.b64encode(hashlib.sha512(PACKAGE).digest()).decode()
        tarball = f"http://{request.headers['Host']}/greeting/-/greeting-1.0.0.tgz"
        version = {"name": "greeting", "version": "1.0.0", "main": "index.js", "dist": {"tarball": tarball, "integrity": "sha512-" + digest}}
        document = {"name": "greeting", "dist-tags": {"latest": "1.0.0"}, "versions": {"1.0.0": version}, "time": {"1.0.0": "2026-01-01T00:00:00.000Z"}}
        request.answer(200, json.dumps(document).encode(), "application/json")
    elif request.path == "/greeting/-/greeting-1.0.0.tgz":
        request.answer(200, PACKAGE, "application/octet-stream")
    else:
        request.answer(404)


def serve_terraform(request):
    """A registry of modules (developer.hashicorp.com/terraform/internals/module-registry-protocol)."""
    if request.path == "/.well-known/terraform.json":
        request.answer(200, b'{"modules.v1":"/v1/modules/"}', "application/json")
    elif request.path == "/v1/modules/team/greeting/test/versions":
        request.answer(200, b'{"modules":[{"versions":[{"version":"1.0.0"}]}]}', "application/json")
    elif request.path == "/v1/modules/team/greeting/test/1.0.0/download":
        request.answer(204, headers=[("X-Terraform-Get", "file://" + os.path.join(options.folder, "module"))])
    else:
        request.answer(404)


SERVERS = {"npm": serve_npm, "go": serve_go, "terraform": serve_terraform, "git": serve_git, "registry": serve_registry, "webdav": serve_webdav, "cargo": serve_cargo, "pypi": serve_pypi, "api": serve_api}

server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
if options.tls:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(*options.tls)
    server.socket = context.wrap_socket(server.socket, server_side=True)
print(f"{'https' if options.tls else 'http'}://127.0.0.1:{server.server_address[1]}")
sys.stdout.flush()
server.serve_forever()
