// The first administrator comes in by a link that only who starts the server can read; everyone else is invited.
import { SettingUpService } from '@hanze/server/identity/setting-up.service';
import { moveClock } from '@hanze/server/platform/clock';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accept, type Account, addTotp, completeSetUp, invite, password, signIn, tokenOf } from '../support/accounts.ts';
import packageJson from '../../package.json' with { type: 'json' };
import { type App, startApp } from '../support/app.ts';

let app: App;
let administrator: Account;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const minute = 60_000;
const newLink = async () => (await app.asSystem(() => app.get(SettingUpService).newLink())) ?? '';
const installation = async () =>
  (await app.client().get<{ installation: object }>('{ installation { isEmpty mode smtpConfigured version } }')).installation;

test('the link is dead after sixty minutes, and when a newer one was made', async () => {
  expect(await installation()).toEqual({ isEmpty: true, mode: 'development', smtpConfigured: false, version: packageJson.version });
  const replaced = await newLink();
  const old = await newLink();
  expect(await completeSetUp(app.client(), replaced, 'ada@portaal.example')).toMatchObject({ code: 'setup-link-dead', path: 'token' });
  moveClock(60 * minute);
  expect(await completeSetUp(app.client(), old, 'ada@portaal.example')).toMatchObject({ code: 'setup-link-dead' });
});

test('a weak password is refused without using the link up; the link works once', async () => {
  const link = await newLink();
  expect(await completeSetUp(app.client(), link, 'ada@portaal.example', 'wachtwoord123')).toMatchObject({
    code: 'password-common',
    path: 'password',
  });
  expect(await completeSetUp(app.client(), link, 'ada@portaal.example', 'dit is ada van hier')).toMatchObject({ __typename: 'Viewer' });
  expect(await completeSetUp(app.client(), link, 'eve@portaal.example')).toMatchObject({ code: 'setup-link-dead' });
  expect(await newLink()).toBe('');
});

test('a link that was used is dead, also when its user never chose a password or a passkey; a new one begins again', async () => {
  const empty = await startApp();
  const link = async () => (await empty.asSystem(() => empty.get(SettingUpService).newLink())) ?? '';
  const used = await link();
  expect(await completeSetUp(empty.client(), used, 'ada@portaal.example', null)).toMatchObject({ needsSecondFactor: true });
  expect(await completeSetUp(empty.client(), used, 'eve@portaal.example')).toMatchObject({ code: 'setup-link-dead' });
  expect(await completeSetUp(empty.client(), await link(), 'ada@portaal.example')).toMatchObject({ person: { name: 'Ada Beheer' } });
  await empty.close();
});

test('after the password nothing is open but adding a second factor', async () => {
  const client = app.client();
  expect(await signIn(client, 'ada@portaal.example', 'dit is ada van hier')).toMatchObject({
    person: { name: 'Ada Beheer' },
    needsSecondFactor: true,
    mandate: null,
    mandates: [],
  });
  for (const query of [
    '{ people { totalCount } }',
    '{ partnerships { totalCount } }',
    '{ mySessions { id } }',
    '{ organisations { totalCount } }',
  ]) {
    const { data, errors } = await client.ask(query);
    expect([query, data, errors?.[0]?.extensions.code]).toEqual([query, null, 'second-factor-needed']);
  }
  expect(await invite(client, 'bram@portaal.example', { role: 'administrator', from: '2024-01-01' })).toMatchObject({
    code: 'second-factor-needed',
  });
  administrator = { client, email: 'ada@portaal.example', ...(await addTotp(client)) };
  expect(administrator.recoveryCodes).toHaveLength(10);
  expect(await client.get('{ viewer { needsSecondFactor mandate { role } } people { totalCount } }')).toEqual({
    viewer: { needsSecondFactor: false, mandate: { role: 'administrator' } },
    people: { totalCount: 1 },
  });
});

test('without mail the inviter gets the link; it works once, and a newer one kills it', async () => {
  const facts = { role: 'administrator', from: '2024-01-01' };
  const first = await invite(administrator.client, ' Bram@Portaal.example ', facts);
  expect(first).toMatchObject({ mailed: false, link: expect.stringMatching(/^http:\/\/.*\/uitnodiging#[\w-]{43}$/) as string });
  expect(await invite(administrator.client, 'bram@portaal.example', facts)).toMatchObject({ code: 'mandate-twice' });
  const { link } = await invite(administrator.client, 'bram@portaal.example', {
    role: 'administrator',
    from: '2022-01-01',
    until: '2023-01-01',
  });
  expect(await accept(app.client(), tokenOf(first['link'] as string))).toMatchObject({ code: 'invitation-dead' });
  const client = app.client();
  expect(await accept(client, tokenOf(link as string), 'bram is mijn naam')).toMatchObject({ code: 'password-context' });
  expect(await accept(client, tokenOf(link as string))).toMatchObject({ needsSecondFactor: true, person: { name: 'Bram Nieuw' } });
  expect(await accept(app.client(), tokenOf(link as string))).toMatchObject({ code: 'invitation-dead' });
});

test('an invitation is dead after seven days', async () => {
  const { link } = await invite(administrator.client, 'cor@portaal.example', { role: 'administrator', from: '2024-01-01' });
  moveClock(7 * 24 * 60 * minute);
  expect(await accept(app.client(), tokenOf(link as string), password)).toMatchObject({ code: 'invitation-dead' });
});
