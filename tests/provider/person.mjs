// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
//
// node person.mjs [--refuse] [--code USER-CODE]: a person at the pages of oidc-provider. Begins at the address on standard
// input, signs in as ada, agrees to everything (or refuses), and ends at the callback of the client or at a page without
// a form. Prints the last address without its query, and exits 0 if that page was good.
import { readFileSync } from 'node:fs';

const refuse = process.argv.includes('--refuse');
const code = process.argv.includes('--code') ? process.argv[process.argv.indexOf('--code') + 1] : '';
const answers = { login: 'ada', password: 'any', user_code: code };
const cookies = new Map();

function remember(response) {
  for (const line of response.headers.getSetCookie()) {
    const [pair] = line.split(';');
    const [name, ...value] = pair.split('=');
    if (/expires=Thu, 01 Jan 1970/i.test(line) || value.join('=') === '') cookies.delete(name);
    else cookies.set(name, value.join('='));
  }
}

async function visit(url, home, options = {}) {
  // Nobody's cookies go to another origin: the client's callback is one.
  const ours = url.origin === home;
  const headers = { ...options.headers };
  if (ours && cookies.size) headers.cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const response = await fetch(url, { ...options, headers, redirect: 'manual', signal: AbortSignal.timeout(20000) });
  if (ours) remember(response);
  return response;
}

const attribute = (tag, name) => tag.match(new RegExp(`\\b${name}="([^"]*)"`))?.[1]?.replaceAll('&amp;', '&');

function formOf(html) {
  const form = html.match(/<form[^>]*>/)?.[0];
  if (!form) return null;
  const fields = new URLSearchParams();
  for (const [tag] of html.matchAll(/<input[^>]*>/g)) {
    const name = attribute(tag, 'name');
    if (name) fields.set(name, answers[name] || attribute(tag, 'value') || '');
  }
  return { action: attribute(form, 'action'), fields };
}

let url = new URL(readFileSync(0, 'utf8').trim());
const home = url.origin;
let options = {};
for (let step = 0; step < 25; step += 1) {
  const response = await visit(url, home, options);
  options = {};
  const location = response.headers.get('location');
  if (location) {
    url = new URL(location, url);
    continue;
  }
  const html = await response.text();
  const form = url.origin === home && response.ok ? formOf(html) : null;
  if (!form) {
    console.log(`${url.origin}${url.pathname} ${response.status}`);
    process.exit(response.ok ? 0 : 1);
  }
  if (refuse && url.pathname.startsWith('/interaction/')) {
    url = new URL(`${url.pathname}/abort`, url);
    continue;
  }
  url = new URL(form.action, url);
  options = { method: 'POST', body: form.fields, headers: { 'content-type': 'application/x-www-form-urlencoded' } };
}
console.error('the pages do not end');
process.exit(1);
