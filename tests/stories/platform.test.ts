// What every request may count on: a refusal in the reader's language, headers on everything, limits, and a door that stays shut.
import { readConfig } from '@hanze/server/platform/config';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type App, startApp } from '../support/app.ts';
import { signedInAs } from '../support/people.ts';

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const found = `mutation($input: FoundPartnershipInput!) { foundPartnership(input: $input) { __typename ... on Partnership { id } ... on Refusal { code message path } } }`;
const input = { name: 'Proef', shortName: 'Proef', legalForm: 'centrumregeling', from: '2026-01-01', participants: [] };

test('a command by nobody is refused, in the language that was asked', async () => {
  const nobody = app.client();
  expect(await nobody.get(found, { input })).toEqual({
    foundPartnership: { __typename: 'Refusal', code: 'not-signed-in', message: 'Meld u eerst aan.', path: '$' },
  });
  const response = await nobody.fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': 'en-GB', origin: app.url },
    body: JSON.stringify({ query: found, variables: { input } }),
  });
  expect(await response.json()).toMatchObject({ data: { foundPartnership: { message: 'Sign in first.' } } });
});

test("a variable of the wrong shape is the asker's mistake, not a bug", async () => {
  const { errors } = await app.client().ask(found, { input: { name: 'Proef' } });
  expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
});

test.each(['/', '/health/live', '/nothing-here', '/graphql', '/assets/none.js', '/.well-known/nothing'])(
  '%s carries the header policy',
  async (path) => {
    const { headers } = await app.client().fetch(path);
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none';(?!.*unsafe)(?!.*\*)/);
    expect(headers.get('strict-transport-security')).toMatch(/max-age=(\d{8,}); includeSubDomains/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('referrer-policy')).toBe('same-origin');
  },
);

describe('limits on ad-hoc documents', () => {
  const many = (n: number, one: (i: number) => string) => Array.from({ length: n }, (_, i) => one(i)).join(' ');
  test.each([
    ['tokens', `{ ${many(1001, () => '__typename')} }`],
    ['aliases', `{ ${many(16, (i) => `a${i}: __typename`)} }`],
    ['directives', `{ __typename ${many(6, () => '@include(if: true)')} }`],
    ['root fields', `{ ${many(9, () => '__typename')} }`],
    ['cost', `{ partnerships(first: 100) { nodes { ${many(60, () => 'id')} } } }`],
    ['sensitive twice', `mutation { signIn { __typename } signIn { __typename } }`],
    [
      'fragment cycle',
      `{ partnerships { ...a } } fragment a on PartnershipConnection { ...b } fragment b on PartnershipConnection { ...a }`,
    ],
  ])('%s: refused with 4xx, without suggestions', async (_, query) => {
    const response = await app.client().fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: app.url },
      body: JSON.stringify({ query }),
    });
    expect(response.status).toBe(400);
    expect(await response.text()).not.toMatch(/did you mean/i);
  });

  test('a page of more than 100 is refused', async () => {
    const { errors } = await (await signedInAs(app, 'administrator')).ask('{ partnerships(first: 101) { totalCount } }');
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'page-too-large', field: 'first' });
  });

  test('a body over 100 kB, a batch and a foreign site are refused', async () => {
    const post = (body: string, headers: Record<string, string> = {}) =>
      app
        .client()
        .fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json', origin: app.url, ...headers }, body });
    expect((await post(JSON.stringify({ query: `{ __typename } #${'x'.repeat(100_001)}` }))).status).toBe(413);
    expect((await post(JSON.stringify([{ query: '{ __typename }' }]))).status).toBe(400);
    expect((await post(JSON.stringify({ query: '{ __typename }' }), { origin: 'https://evil.example' })).status).toBe(403);
    expect((await post(JSON.stringify({ query: '{ __typename }' }), { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
  });
});

test('a shipped installation runs only the documents it shipped', async () => {
  const shipped = await startApp({ HANZE_MODE: 'example' });
  const response = await shipped.client().fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: shipped.url },
    body: JSON.stringify({ query: '{ __typename }' }),
  });
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'UNKNOWN_DOCUMENT' } }] });
  await shipped.close();
});

test('a bug leaves with a mark and a sentence, never with its insides', async () => {
  const { errors } = await (await signedInAs(app, 'administrator')).ask('{ partnership(id: "not a key at all") { id } }');
  expect(JSON.stringify(errors ?? [])).not.toMatch(/select|sqlite|postgres|stack/i);
});

test('where to report a weakness is said when the installation knows', async () => {
  expect((await app.client().fetch('/.well-known/security.txt')).status).toBe(404);
  const reachable = await startApp({ HANZE_SECURITY_CONTACT: 'mailto:veilig@hanze.example' });
  const answer = await reachable.client().fetch('/.well-known/security.txt');
  const expires = Date.parse(/Expires: (\S+)/.exec(await answer.text())?.[1] ?? '');
  expect(answer.headers.get('content-type')).toMatch('text/plain');
  expect(expires - Date.now()).toBeGreaterThan(86_400_000);
  expect(expires - Date.now()).toBeLessThan(366 * 86_400_000);
  await reachable.close();
});

test.each([
  [{ PORT: 'veel' }, /PORT: give a port number/],
  [{ PUBLIC_URL: 'hanze.example.nl' }, /PUBLIC_URL: give the address people type/],
  [{ DATABASE_URL: 'mysql://x' }, /DATABASE_URL: .*postgresql/],
  [{ HANZE_MODE: 'prod' }, /HANZE_MODE: choose/],
  [{ SMTP_URL_FILE: '/does/not/exist' }, /SMTP_URL_FILE names a file that does not exist/],
])('a wrong setting is named: %o', async (settings, sentence) => {
  expect(() => readConfig(settings as unknown as NodeJS.ProcessEnv)).toThrow(sentence);
});

test('an open stream of live updates is ended when the server stops, and the server does not wait for it', async () => {
  const other = await startApp();
  const client = await signedInAs(other, 'administrator');
  const { body } = await client.fetch('/events');
  const reader = body!.getReader();
  await reader.read();
  const stopped = other.close().then(() => 'stopped');
  const waits = new Promise((resume) => setTimeout(resume, 5000, 'still waiting'));
  expect(await Promise.race([stopped, waits])).toBe('stopped');
  for (;;) if ((await reader.read()).done) break;
});
