# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
#
# app.py PORT: an application as DataOS's documentation has them (Dash, Flask, Authlib): a confidential client that sends its
# secret in the body, knows no state, nonce or PKCE, checks of the ID token its signature and times alone, and keeps who it is
# in Flask's session cookie. OIDC_AUTHORITY, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_REDIRECT_URI, OIDC_SCOPE and
# URL_BASE_PATHNAME are its settings.
import os
import secrets
import sys

import dash
import requests
from authlib.jose import JsonWebKey, jwt
from dash import html
from flask import Flask, redirect, request, session

authority = os.environ["OIDC_AUTHORITY"].rstrip("/")
client = {"client_id": os.environ["OIDC_CLIENT_ID"], "client_secret": os.environ["OIDC_CLIENT_SECRET"]}
redirect_uri = os.environ["OIDC_REDIRECT_URI"]
scope = os.environ.get("OIDC_SCOPE", "openid email profile").replace(" ", "+")
base = os.environ.get("URL_BASE_PATHNAME", "/")
metadata = requests.get(f"{authority}/.well-known/openid-configuration", timeout=20).json()
keys = JsonWebKey.import_key_set(requests.get(metadata["jwks_uri"], timeout=20).json())

server = Flask(__name__)
server.secret_key = secrets.token_hex(16)


def verified(token):
    claims = jwt.decode(token, keys)
    claims.validate()
    return claims


@server.route(f"{base}auth/login")
def login():
    return redirect(
        f"{metadata['authorization_endpoint']}?response_type=code&client_id={client['client_id']}"
        f"&redirect_uri={redirect_uri}&scope={scope}"
    )


@server.route(f"{base}auth/callback")
def callback():
    form = {"grant_type": "authorization_code", "code": request.args.get("code", ""), "redirect_uri": redirect_uri, **client}
    tokens = requests.post(metadata["token_endpoint"], data=form, timeout=20).json()
    if "id_token" not in tokens:
        return f"Authentication failed: {tokens.get('error')}", 400
    claims = verified(tokens["id_token"])
    session["user"] = {name: claims.get(name) for name in ("sub", "name", "email")}
    return redirect(base)


# What its documentation offers beside the session: a JWT, verified.
@server.route(f"{base}api/me")
def me():
    try:
        return {"sub": verified(request.headers["Authorization"].removeprefix("Bearer "))["sub"]}
    except Exception as error:  # whatever is wrong with it
        return {"error": type(error).__name__}, 401


def layout():
    if not session.get("user"):
        return html.Div([html.H1("Please log in"), html.A("Sign in with OIDC", href=f"{base}auth/login", target="_self")])
    return html.Div([html.H1("Welcome"), html.A("Logout", href=f"{base}auth/logout", target="_self")])


app = dash.Dash(__name__, server=server, url_base_pathname=base, suppress_callback_exceptions=True)
app.layout = layout
server.run(host="127.0.0.1", port=int(sys.argv[1]))
