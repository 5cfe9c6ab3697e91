// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
//
// node flipt.mjs ADDRESS token|jwt: Flipt's own client for servers evaluates a flag with the token on standard input. Prints
// whether the flag is on.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(`${process.env.WARDER_PROVIDER}/package.json`);
const { FliptClient, ClientTokenAuthentication, JWTAuthentication } = require('@flipt-io/flipt');
const [url, kind] = process.argv.slice(2);
const token = readFileSync(0, 'utf8').trim();
const client = new FliptClient({
  url,
  authenticationStrategy: kind === 'jwt' ? new JWTAuthentication(token) : new ClientTokenAuthentication(token),
});
try {
  const { enabled } = await client.evaluation.boolean({ namespaceKey: 'default', flagKey: 'a-flag', entityId: 'ada', context: {} });
  console.log(enabled);
} catch (error) {
  console.log(error.message);
  process.exitCode = 1;
}
