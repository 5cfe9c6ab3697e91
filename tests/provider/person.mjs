// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
//
// node person.mjs [--refuse] [--bring] [--code USER-CODE]: a person at the pages of oidc-provider. Begins at the address on standard
// input, signs in as ada, agrees to everything (or refuses), and ends at the callback of the client or at a page without
// a form. Prints the last address without its query, and exits 0 if that page was good. With --bring the address that leads
// elsewhere is printed whole and not visited.
import { readFileSync } from 'node:fs';
import { request } from 'node:http';

const refuse = process.argv.includes('--refuse');
const bring = process.argv.includes('--bring');
const code = process.argv.includes('--code') ? process.argv[process.argv.indexOf('--code') + 1] : '';
const answers = { login: 'ada', password: 'any', user_code: code };
const cookies = new Map();

function remember(lines = []) {
  for (const line of lines) {
    const [pair] = line.split(';');
    const [name, ...value] = pair.split('=');
    if (/expires=Thu, 01 Jan 1970/i.test(line) || value.join('=') === '') cookies.delete(name);
    else cookies.set(name, value.join('='));
  }
}

// Not fetch(): it says that it is a script (Sec-Fetch-Mode), and a callback takes navigations alone.
function visit(url, home, form) {
  // Nobody's cookies go to another origin: the client's callback is one.
  const ours = url.origin === home;
  const headers = {};
  if (ours && cookies.size) headers.cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  if (form) headers['content-type'] = 'application/x-www-form-urlencoded';
  return new Promise((resolve, reject) => {
    const call = request(url, { method: form ? 'POST' : 'GET', headers, timeout: 20000 }, (response) => {
      if (ours) remember(response.headers['set-cookie']);
      let html = '';
      response.setEncoding('utf8');
      response.on('data', (piece) => { html += piece; });
      response.on('end', () => resolve({ status: response.statusCode, location: response.headers.location, html }));
    });
    call.on('timeout', () => call.destroy(new Error('no answer')));
    call.on('error', reject);
    call.end(form?.toString());
  });
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
let fields = null;
for (let step = 0; step < 25; step += 1) {
  const { status, location, html } = await visit(url, home, fields);
  fields = null;
  if (location) {
    url = new URL(location, url);
    if (bring && url.origin !== home) {
      console.log(url.href);
      process.exit(0);
    }
    continue;
  }
  const form = url.origin === home && status === 200 ? formOf(html) : null;
  if (!form) {
    console.log(`${url.origin}${url.pathname} ${status}`);
    process.exit(status === 200 ? 0 : 1);
  }
  if (refuse && url.pathname.startsWith('/interaction/')) {
    url = new URL(`${url.pathname}/abort`, url);
    continue;
  }
  url = new URL(form.action, url);
  fields = form.fields;
}
console.error('the pages do not end');
process.exit(1);
