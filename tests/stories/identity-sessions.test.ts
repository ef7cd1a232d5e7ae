// A session is a token only its browser holds: it ends by itself, by hand and by any change of factor, and then it is dead at once.
import { Session } from '@hanze/server/identity/session.entity';
import { moveClock } from '@hanze/server/platform/clock';
import { EntityManager } from '@mikro-orm/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Account, addTotp, command, confirm, firstAdministrator, invited, nextCode, password, signIn } from '../support/accounts.ts';
import { type App, type Client, startApp } from '../support/app.ts';

let app: App;
let ada: Account;
beforeAll(async () => {
  app = await startApp();
  ada = await firstAdministrator(app);
});
afterAll(() => app.close());

const minute = 60_000;
const isIn = async (client: Client) => (await client.get<{ viewer: object | null }>('{ viewer { id } }')).viewer !== null;
const asAda = async (secret = password): Promise<Client> => {
  const client = app.client();
  const done = await signIn(client, ada.email, secret, nextCode(ada.secret));
  if (done.__typename !== 'Viewer') throw new Error(JSON.stringify(done));
  return client;
};
/** Another browser with the same cookie: what a thief would hold. */
const copyOf = (client: Client): Client => Object.assign(app.client(), { cookie: client.cookie });

describe('the cookie', () => {
  const cookieOf = async (url?: string) => {
    const one = await startApp(url === undefined ? {} : { PUBLIC_URL: url });
    const account = await firstAdministratorAt(one);
    await one.close();
    return account;
  };
  const firstAdministratorAt = async (one: App) => {
    const { SettingUpService } = await import('@hanze/server/identity/setting-up.service');
    const token = await one.asSystem(() => one.get(SettingUpService).newLink());
    const response = await one.client().fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: one.config.publicUrl ?? one.url },
      body: JSON.stringify({
        query: `mutation { completeSetUp(input: { token: "${token}", name: "Ada", email: "ada@x.example", password: "${password}" }) { __typename } }`,
      }),
    });
    return response.headers.getSetCookie();
  };

  test('over TLS it is bound to this host, and scripts and other sites do not get it', async () => {
    expect(await cookieOf('https://hanze.example')).toEqual([
      expect.stringMatching(/^__Host-session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Secure$/),
    ]);
  });

  test('without TLS it has another name, so that one never passes for the other', async () => {
    expect(await cookieOf()).toEqual([expect.stringMatching(/^hanze-session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/)]);
  });
});

describe('limits', () => {
  test('thirty minutes without use, counted from the last use', async () => {
    const client = await asAda();
    for (let i = 0; i < 3; i++) {
      moveClock(29 * minute);
      expect(await isIn(client)).toBe(true);
    }
    moveClock(30 * minute);
    expect(await isIn(client)).toBe(false);
  });

  test('eight hours, however busy', async () => {
    const client = await asAda();
    for (let i = 0; i < 23; i++) {
      moveClock(20 * minute);
      expect(await isIn(client)).toBe(true);
    }
    moveClock(20 * minute);
    expect(await isIn(client)).toBe(false);
  });

  test('the last use is written down at most once a minute', async () => {
    const client = await asAda();
    const lastSeen = async () =>
      (await client.get<{ viewer: { session: { lastSeenAt: string } } }>('{ viewer { session { lastSeenAt } } }')).viewer.session
        .lastSeenAt;
    const first = await lastSeen();
    moveClock(59_000 - 30_000);
    expect(await lastSeen()).toBe(first);
    moveClock(31_000);
    expect(await lastSeen()).not.toBe(first);
  });
});

describe('ending', () => {
  test('signing out kills the token, and clears the cookie', async () => {
    const client = await asAda();
    const copy = copyOf(client);
    expect(await command(client, 'signOut', 'SignedOut', 'done')).toMatchObject({ done: true });
    expect(client.cookie).toBe('');
    expect(await isIn(copy)).toBe(false);
  });

  test('signing in again in the same browser kills the old token', async () => {
    const client = await asAda();
    const copy = copyOf(client);
    await signIn(client, ada.email, password, nextCode(ada.secret));
    expect([await isIn(copy), await isIn(client)]).toEqual([false, true]);
  });

  test('one sees the own sessions, ends one of them, and then all others', async () => {
    const [here, there, elsewhere] = [await asAda(), await asAda(), await asAda()] as const;
    const { mySessions } = await here.get<{ mySessions: { id: string; current: boolean; agent: string; address: string }[] }>(
      '{ mySessions { id current agent address createdAt expiresAt } }',
    );
    expect(mySessions.filter(({ current }) => current)).toHaveLength(1);
    expect(mySessions[0]?.address).toMatch(/127\.0\.0\.1|::1/);
    const own = await there.get<{ viewer: { session: { id: string } } }>('{ viewer { session { id } } }');
    expect(await command(here, `endSession(id: "${own.viewer.session.id}")`, 'Viewer')).toMatchObject({ __typename: 'Viewer' });
    expect([await isIn(here), await isIn(there), await isIn(elsewhere)]).toEqual([true, false, true]);
    await command(here, 'endOtherSessions', 'Viewer');
    expect([await isIn(here), await isIn(elsewhere)]).toEqual([true, false]);
  });

  test('the session of somebody else does not exist, except for an administrator', async () => {
    const client = await asAda();
    const other = await invited(
      app,
      { ...ada, client },
      'kim@portaal.example',
      { role: 'administrator', from: '2024-01-01' },
      'Kim Tijdelijk',
    );
    const { viewer } = await client.get<{ viewer: { session: { id: string }; person: { id: string } } }>(
      '{ viewer { session { id } person { id } } }',
    );
    const mandates = await client.get<{ people: { nodes: { name: string; mandates: { id: string }[] }[] } }>(
      '{ people(search: "kim") { nodes { name mandates { id } } } }',
    );
    const [mandate] = mandates.people.nodes[0]?.mandates ?? [];
    expect(await command(other.client, `endSession(id: "${viewer.session.id}")`, 'Viewer')).toMatchObject({ __typename: 'Viewer' });
    expect(await isIn(client)).toBe(false);
    const again = await asAda();
    const mine = await again.get<{ viewer: { session: { id: string } } }>('{ viewer { session { id } } }');
    await command(again, `endMandate(id: "${mandate?.id}")`, 'Mandate', 'until');
    const foreign = await command(other.client, `endSession(id: "${mine.viewer.session.id}")`, 'Viewer');
    const none = await command(other.client, 'endSession(id: "01a20c31-8f23-7278-a555-124e4fc6c1de")', 'Viewer');
    expect(foreign).toMatchObject({ code: 'not-found' });
    expect(foreign).toEqual(none);
    expect(await isIn(again)).toBe(true);
  });

  test('another password ends every other session and makes a new token for this one', async () => {
    const [here, there] = [await asAda(), await asAda()] as const;
    const copy = copyOf(here);
    const change = (current: string | null, next: string) =>
      command(here, 'changePassword(input: $input)', 'Viewer', '__typename', '$input: ChangePasswordInput!', {
        input: { current, password: next },
      });
    expect(await change('niet het oude', 'een heel andere rivier')).toMatchObject({ code: 'password-wrong', path: 'current' });
    expect(await change(null, 'een heel andere rivier')).toMatchObject({ code: 'password-wrong' });
    expect(await change(password, 'kort')).toMatchObject({ code: 'password-short', path: 'password' });
    expect(await change(password, 'hier woont ada beheer')).toMatchObject({ code: 'password-context' });
    expect([await isIn(here), await isIn(there)]).toEqual([true, true]);
    expect(await change(password, 'een heel andere rivier')).toMatchObject({ __typename: 'Viewer' });
    expect([await isIn(here), await isIn(there), await isIn(copy)]).toEqual([true, false, false]);
    expect(await signIn(app.client(), ada.email, password, nextCode(ada.secret))).toMatchObject({ code: 'sign-in-failed' });
    expect(
      await command(here, 'changePassword(input: $input)', 'Viewer', '__typename', '$input: ChangePasswordInput!', {
        input: { current: 'een heel andere rivier', password },
      }),
    ).toMatchObject({ __typename: 'Viewer' });
  });

  test('another app ends every other session, and the codes of the old app are worth nothing', async () => {
    const [here, there] = [await asAda(), await asAda()] as const;
    const old = ada.secret;
    const { secret, recoveryCodes } = await addTotp(here);
    expect(recoveryCodes, 'there were some left').toEqual([]);
    expect([await isIn(here), await isIn(there)]).toEqual([true, false]);
    expect(await signIn(app.client(), ada.email, password, nextCode(old))).toMatchObject({ code: 'sign-in-failed' });
    ada.secret = secret;
    expect(await isIn(await asAda())).toBe(true);
    expect(await command(here, 'removeTotp', 'FactorChange')).toMatchObject({ code: 'last-factor' });
  });

  test('a closed account is out at once, cannot come back, and can be opened again', async () => {
    const client = await asAda();
    const other = await invited(
      app,
      { ...ada, client },
      'leo@portaal.example',
      { role: 'administrator', from: '2024-01-01' },
      'Leo Vertrekt',
    );
    const { viewer } = await other.client.get<{ viewer: { person: { id: string } } }>('{ viewer { person { id } } }');
    const person = viewer.person.id;
    expect(await command(other.client, `blockPerson(id: "${person}")`, 'Person')).toMatchObject({ code: 'not-yours' });
    expect(await command(client, `blockPerson(id: "${person}")`, 'Person', 'blockedAt')).toMatchObject({ __typename: 'Person' });
    expect(await isIn(other.client)).toBe(false);
    expect(await signIn(app.client(), other.email, password, nextCode(other.secret))).toMatchObject({ code: 'sign-in-failed' });
    await command(client, `unblockPerson(id: "${person}")`, 'Person');
    expect(await isIn(other.client), 'the session ended with the account').toBe(false);
    expect(await signIn(app.client(), other.email, password, nextCode(other.secret))).toMatchObject({ __typename: 'Viewer' });
  });
});

test('something that matters asks for a factor of the last five minutes', async () => {
  const client = await asAda();
  moveClock(5 * minute + 1);
  expect(await command(client, 'renewRecoveryCodes', 'RecoveryCodes', 'codes')).toMatchObject({ code: 'step-up-needed' });
  expect(await command(client, 'stepUp(input: { code: "123" })', 'Viewer')).toMatchObject({ code: 'code-wrong' });
  expect(await confirm({ ...ada, client })).toMatchObject({ __typename: 'Viewer' });
  const renewed = await command(client, 'renewRecoveryCodes', 'RecoveryCodes', 'codes');
  expect(renewed['codes']).toHaveLength(10);
  expect(await signIn(app.client(), ada.email, password, ada.recoveryCodes[5])).toMatchObject({ code: 'sign-in-failed' });
});

test('a forged, an empty and an absurd cookie are nobody', async () => {
  for (const cookie of [
    'hanze-session=',
    'hanze-session=abc',
    `hanze-session=${'A'.repeat(43)}`,
    `hanze-session=${'x'.repeat(5000)}`,
    '__Host-session=abc',
    ';;;=',
  ]) {
    expect(await isIn(Object.assign(app.client(), { cookie }))).toBe(false);
  }
  expect(await app.asSystem(() => app.get(EntityManager).fork().count(Session, { tokenHash: '' }))).toBe(0);
});
