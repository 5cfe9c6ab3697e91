// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
//
// node kube_api.mjs CERTIFICATE KEY JWKS ISSUER CLIENT: what kubectl needs of an API server, on a free port of 127.0.0.1 over
// TLS. It takes ID tokens as kube-apiserver does with --oidc-issuer-url (signature, issuer, audience, end). Prints
// {"address":…} when it is ready. GET /test/log tells how requests ended.
import { createPublicKey, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';

const [certificate, key, jwks, issuer, client] = process.argv.slice(2);
const keys = JSON.parse(readFileSync(jwks)).keys;
const log = [];

function isGood(header) {
  const [scheme, token = ''] = (header ?? '').split(' ');
  const [head, claims, signature] = token.split('.');
  if (scheme !== 'Bearer' || !signature) return false;
  try {
    const { kid, alg } = JSON.parse(Buffer.from(head, 'base64url'));
    const jwk = keys.find((one) => one.kid === kid && ['ES256', 'RS256'].includes(alg));
    const options = { key: createPublicKey({ key: jwk, format: 'jwk' }), dsaEncoding: 'ieee-p1363' };
    if (!verify('sha256', Buffer.from(`${head}.${claims}`), options, Buffer.from(signature, 'base64url'))) return false;
    const { iss, aud, exp } = JSON.parse(Buffer.from(claims, 'base64url'));
    return iss === issuer && [aud].flat().includes(client) && exp > Date.now() / 1000;
  } catch {
    return false;
  }
}

const answers = {
  '/api': { kind: 'APIVersions', versions: ['v1'] },
  '/apis': { kind: 'APIGroupList', apiVersion: 'v1', groups: [] },
  '/api/v1': {
    kind: 'APIResourceList',
    groupVersion: 'v1',
    resources: [{ name: 'namespaces', singularName: '', namespaced: false, kind: 'Namespace', verbs: ['get', 'list'] }],
  },
  '/api/v1/namespaces': {
    kind: 'NamespaceList',
    apiVersion: 'v1',
    metadata: {},
    items: [{ kind: 'Namespace', apiVersion: 'v1', metadata: { name: 'warder-test' }, status: { phase: 'Active' } }],
  },
};

const server = createServer({ cert: readFileSync(certificate), key: readFileSync(key) }, (request, response) => {
  const path = request.url.split('?')[0];
  const send = (status, body) => {
    if (path !== '/test/log') log.push({ path, status });
    response.writeHead(status, { 'Content-Type': 'application/json' });
    response.end(JSON.stringify(body));
  };
  const failure = (code, reason, message) => ({ kind: 'Status', apiVersion: 'v1', status: 'Failure', reason, message, code });
  if (path === '/test/log') send(200, log);
  else if (path === '/version') send(200, { major: '1', minor: '20', gitVersion: 'v1.20.2', platform: 'linux/amd64' });
  else if (!isGood(request.headers.authorization)) send(401, failure(401, 'Unauthorized', 'Unauthorized'));
  else if (answers[path]) send(200, answers[path]);
  else send(404, failure(404, 'NotFound', 'the server could not find the requested resource'));
});
server.listen(0, '127.0.0.1', () => console.log(JSON.stringify({ address: `https://127.0.0.1:${server.address().port}` })));
