// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
//
// node provider.mjs [ACCESS-LIFE]: npm's oidc-provider, a certified OpenID provider, on a free port of 127.0.0.1. Prints
// {"issuer":…} when it is ready. One-use refresh tokens; access tokens that live seconds; everything in memory.
// GET /test/log tells which grants came, refresh tokens by their sha256 alone.
import { createHash, generateKeyPairSync } from 'node:crypto';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

// Installed beside the build and not beside this file.
const { resolve } = createRequire(`${process.env.WARDER_PROVIDER}/package.json`);
const { default: Provider } = await import(pathToFileURL(resolve('oidc-provider')));

const accessLife = Number(process.argv[2] ?? 8);
const log = { requests: [], refresh_tokens_seen_twice: 0 };
const seen = new Set();

function signingKey(type, options, alg) {
  const { privateKey } = generateKeyPairSync(type, options);
  return { ...privateKey.export({ format: 'jwk' }), alg, use: 'sig', kid: `${alg}-${Date.now()}` };
}

const configuration = {
  clients: [
    {
      client_id: 'warder',
      application_type: 'native',
      token_endpoint_auth_method: 'none',
      grant_types: ['authorization_code', 'refresh_token', 'urn:ietf:params:oauth:grant-type:device_code'],
      response_types: ['code'],
      redirect_uris: ['http://127.0.0.1/callback'], // a native client's loopback port does not count
    },
    // Confidential, and with PKCE all the same.
    ...['client_secret_basic', 'client_secret_post'].map((method) => ({
      client_id: method,
      client_secret: 'provider-secret/with:odd+characters',
      application_type: 'native',
      token_endpoint_auth_method: method,
      grant_types: ['authorization_code', 'refresh_token'],
      response_types: ['code'],
      redirect_uris: ['http://127.0.0.1/callback'],
    })),
    {
      client_id: 'service',
      client_secret: 'provider-secret',
      grant_types: ['client_credentials'],
      response_types: [],
      redirect_uris: [],
    },
  ],
  features: {
    devInteractions: { enabled: true },
    deviceFlow: { enabled: true },
    clientCredentials: { enabled: true },
    revocation: { enabled: true },
    introspection: { enabled: true },
    rpInitiatedLogout: { enabled: true },
  },
  scopes: ['openid', 'offline_access', 'api'],
  claims: { openid: ['sub'], profile: ['name'], email: ['email'] },
  findAccount: (ctx, id) => ({
    accountId: id,
    claims: () => ({ sub: id, name: 'Ada Lovelace', email: 'ada@example.com' }),
  }),
  jwks: { keys: [signingKey('rsa', { modulusLength: 2048 }, 'RS256'), signingKey('ec', { namedCurve: 'P-256' }, 'ES256')] },
  cookies: { keys: ['only for tests'] },
  rotateRefreshToken: true,
  ttl: {
    AccessToken: accessLife,
    ClientCredentials: accessLife,
    IdToken: 3600,
    RefreshToken: 86400,
    DeviceCode: 600,
    Grant: 86400,
    Interaction: 600,
    Session: 86400,
  },
};

let handle;
const server = createServer((request, response) => {
  if (request.url === '/test/log') {
    response.setHeader('Content-Type', 'application/json');
    response.end(JSON.stringify(log));
  } else {
    handle(request, response);
  }
});

server.listen(0, '127.0.0.1', () => {
  const issuer = `http://127.0.0.1:${server.address().port}`;
  const provider = new Provider(issuer, configuration);
  provider.use(async (ctx, next) => {
    await next();
    if (ctx.method !== 'POST') return;
    const row = { at: Math.floor(Date.now() / 1000), path: ctx.path, status: ctx.status, grant: ctx.oidc?.params?.grant_type };
    const refreshToken = ctx.oidc?.params?.refresh_token;
    if (refreshToken) {
      row.refresh_token_sha256 = createHash('sha256').update(refreshToken).digest('hex');
      row.seen_before = seen.has(row.refresh_token_sha256);
      seen.add(row.refresh_token_sha256);
      if (row.seen_before) log.refresh_tokens_seen_twice += 1;
    }
    if (ctx.body?.error) row.error = ctx.body.error;
    log.requests.push(row);
  });
  handle = provider.callback();
  console.log(JSON.stringify({ issuer }));
});
