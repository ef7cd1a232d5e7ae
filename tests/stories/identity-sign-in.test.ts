// Signing in with a password and a code: one answer for whatever is wrong, each code once, and a throttle that slows guessing only.
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { moveClock } from '@hanze/server/platform/clock';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type Account,
  codeOf,
  command,
  confirm,
  firstAdministrator,
  nextCode,
  password,
  signIn,
  viewerFields,
} from '../support/accounts.ts';
import { type App, startApp } from '../support/app.ts';
import { Authenticator } from '../support/authenticator.ts';

let app: App;
let ada: Account;
beforeAll(async () => {
  app = await startApp();
  ada = await firstAdministrator(app);
});
afterAll(() => app.close());

const hour = 60 * 60_000;

test('right password and right code open a whole session; the address is not case-sensitive', async () => {
  expect(await signIn(app.client(), ' ADA@Portaal.example', password, nextCode(ada.secret))).toMatchObject({
    person: { name: 'Ada Beheer' },
    needsSecondFactor: false,
    mandate: { role: 'administrator' },
  });
});

test('a code works once, also for a confirmation after it, and one minute around now', async () => {
  const code = nextCode(ada.secret);
  expect(await signIn(app.client(), ada.email, password, code)).toMatchObject({ __typename: 'Viewer' });
  expect(await signIn(app.client(), ada.email, password, code)).toMatchObject({ code: 'sign-in-failed' });
  expect(await signIn(app.client(), ada.email, password, codeOf(ada.secret, -1))).toMatchObject({ code: 'sign-in-failed' });
  const client = app.client();
  moveClock(5 * 60_000);
  expect(await signIn(client, ada.email, password, codeOf(ada.secret, -2))).toMatchObject({ code: 'sign-in-failed' });
  expect(await signIn(client, ada.email, password, codeOf(ada.secret, 1))).toMatchObject({ __typename: 'Viewer' });
});

test('a recovery code works once', async () => {
  const [code = '', other = ''] = ada.recoveryCodes;
  expect(await signIn(app.client(), ada.email, password, code)).toMatchObject({ __typename: 'Viewer' });
  expect(await signIn(app.client(), ada.email, password, code)).toMatchObject({ code: 'sign-in-failed' });
  expect(await signIn(app.client(), ada.email, password, other.toLowerCase().replaceAll('-', ' '))).toMatchObject({ __typename: 'Viewer' });
});

describe('one answer', () => {
  const median = (times: number[]) => times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

  test('unknown account, wrong password, wrong code and no code get the same words', async () => {
    const answers = [
      await signIn(app.client(), 'nobody@portaal.example', password),
      await signIn(app.client(), ada.email, 'heel iets anders dan dat'),
      await signIn(app.client(), ada.email, password, '000000'),
      await signIn(app.client(), ada.email, password),
      await signIn(app.client(), 'geen adres', ''),
    ];
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(answers[0]).toMatchObject({ code: 'sign-in-failed', path: '$' });
  });

  test('and take the same time', async () => {
    const time = async (email: string) => {
      const start = performance.now();
      await signIn(app.client(), email, 'heel iets anders dan dat');
      return performance.now() - start;
    };
    const known: number[] = [];
    const unknown: number[] = [];
    for (let i = 0; i < 9; i++) {
      moveClock(2 * hour);
      known.push(await time(ada.email));
      unknown.push(await time(`nobody${i}@portaal.example`));
    }
    expect(Math.min(median(known), median(unknown)) / Math.max(median(known), median(unknown))).toBeGreaterThan(0.5);
  });
});

describe('the throttle', () => {
  test.each(['known', 'unknown'])('after five failures an account that is %s waits, and is told how long', async (kind) => {
    moveClock(2 * hour);
    const email = kind === 'known' ? ada.email : 'who@portaal.example';
    for (let i = 0; i < 5; i++) expect(await signIn(app.client(), email, 'fout fout fout')).toMatchObject({ code: 'sign-in-failed' });
    expect(await signIn(app.client(), email, 'fout fout fout')).toMatchObject({
      code: 'sign-in-throttled',
      message: expect.stringContaining('Wacht 1 seconde') as string,
    });
    moveClock(1000);
    expect(await signIn(app.client(), email, 'fout fout fout')).toMatchObject({ code: 'sign-in-failed' });
    expect(await signIn(app.client(), email, 'fout fout fout')).toMatchObject({
      message: expect.stringContaining('Wacht 2 seconden') as string,
    });
    moveClock(2000);
    const right = kind === 'known' ? await signIn(app.client(), email, password, nextCode(ada.secret)) : { __typename: 'Viewer' };
    expect(right).toMatchObject({ __typename: 'Viewer' });
  });

  test('forty tries at the same moment are at most ten verifications', async () => {
    moveClock(2 * hour);
    const answers = await Promise.all(Array.from({ length: 40 }, () => signIn(app.client(), 'samen@portaal.example', 'fout fout fout')));
    const verified = answers.filter(({ code }) => code === 'sign-in-failed').length;
    expect(verified).toBeGreaterThan(0);
    expect(verified).toBeLessThanOrEqual(10);
  });

  test('twenty people at the same moment do not wait for one another: the server keeps answering', async () => {
    moveClock(2 * hour);
    const loop = monitorEventLoopDelay({ resolution: 5 });
    loop.enable();
    await Promise.all(Array.from({ length: 20 }, (_, i) => signIn(app.client(), `druk${i}@portaal.example`, 'fout fout fout')));
    loop.disable();
    // hashing on the main thread would hold it for twenty times thirty milliseconds
    expect(loop.percentile(50) / 1e6).toBeLessThan(75);
  });

  test('a throttled password leaves the passkey open', async () => {
    moveClock(2 * hour);
    const client = app.client();
    await signIn(client, ada.email, password, nextCode(ada.secret));
    const device = new Authenticator(app.url);
    const begin = await command(client, 'beginPasskeyRegistration', 'PasskeyOptions', 'options');
    await command(client, 'finishPasskeyRegistration(answer: $answer, name: "Sleutel")', 'FactorChange', '__typename', '$answer: String!', {
      answer: device.create(begin['options'] as string),
    });
    for (let i = 0; i < 6; i++) await signIn(app.client(), ada.email, 'fout fout fout');
    expect(await signIn(app.client(), ada.email, password, codeOf(ada.secret, 1))).toMatchObject({ code: 'sign-in-throttled' });
    const open = await command(app.client(), 'beginPasskeySignIn', 'PasskeyOptions', 'options');
    const answer = device.get(open['options'] as string);
    const done = await command(app.client(), 'finishPasskeySignIn(answer: $answer)', 'Viewer', viewerFields, '$answer: String!', {
      answer,
    });
    expect(done).toMatchObject({ person: { name: 'Ada Beheer' } });
  });

  test('guessing codes inside a session is slowed too', async () => {
    moveClock(2 * hour);
    const client = app.client();
    await signIn(client, ada.email, password, nextCode(ada.secret));
    const wrong = () => command(client, 'stepUp(input: { code: "000000" })', 'Viewer');
    for (let i = 0; i < 5; i++) expect(await wrong()).toMatchObject({ code: 'code-wrong', path: 'code' });
    expect(await wrong()).toMatchObject({ code: 'code-throttled' });
    expect(await confirm({ ...ada, client })).toMatchObject({ __typename: 'Viewer' });
  });
});
