// Passkeys: one honest ceremony is accepted, every tampered one is refused and leaves nobody signed in.
import { moveClock } from '@hanze/server/platform/clock';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  accept,
  type Account,
  command,
  confirm,
  firstAdministrator,
  invite,
  invited,
  password,
  signIn,
  tokenOf,
  viewerFields,
} from '../support/accounts.ts';
import { type App, type Client, startApp } from '../support/app.ts';
import { Authenticator, type Cheat } from '../support/authenticator.ts';

let app: App;
let administrator: Account;
let device: Authenticator;
let owner: Client;

const minute = 60_000;
const options = async (client: Client, begin: string) => (await command(client, begin, 'PasskeyOptions', 'options'))['options'] as string;

async function register(client: Client, authenticator: Authenticator, cheat: Cheat = {}) {
  const answer = authenticator.create(await options(client, 'beginPasskeyRegistration'), cheat);
  return finishRegistration(client, answer);
}
const finishRegistration = (client: Client, answer: string) =>
  command(
    client,
    'finishPasskeyRegistration(answer: $answer, name: "Laptop")',
    'FactorChange',
    `recoveryCodes viewer { ${viewerFields} }`,
    '$answer: String!',
    { answer },
  );
const finishSignIn = (client: Client, answer: string) =>
  command(client, 'finishPasskeySignIn(answer: $answer)', 'Viewer', viewerFields, '$answer: String!', { answer });
const signInWith = async (client: Client, authenticator: Authenticator, cheat: Cheat = {}) =>
  finishSignIn(client, authenticator.get(await options(client, 'beginPasskeySignIn'), cheat));
const isSignedIn = async (client: Client) => (await client.get<{ viewer: object | null }>('{ viewer { id } }')).viewer !== null;

beforeAll(async () => {
  app = await startApp();
  administrator = await firstAdministrator(app);
  device = new Authenticator(app.url);
  const { link } = await invite(administrator.client, 'pas@portaal.example', { role: 'administrator', from: '2024-01-01' }, 'Pas Sleutel');
  owner = app.client();
  await accept(owner, tokenOf(link as string), null);
});
afterAll(() => app.close());

test('a newcomer without a password adds a passkey and is in; afterwards it signs in alone, with user verification', async () => {
  expect(await register(owner, device)).toMatchObject({
    recoveryCodes: [],
    viewer: { needsSecondFactor: false, mandate: { role: 'administrator' } },
  });
  const client = app.client();
  expect(await signInWith(client, device)).toMatchObject({ person: { name: 'Pas Sleutel' }, needsSecondFactor: false });
  expect(await isSignedIn(client)).toBe(true);
});

describe('a tampered sign-in is refused', () => {
  const stranger = new Authenticator('');
  const cases: [string, () => Cheat, string?][] = [
    ['another origin', () => ({ origin: 'https://evil.example' })],
    ['the same host over another port', () => ({ origin: 'http://localhost:1' })],
    ['another relying party', () => ({ rpId: 'evil.example' })],
    ['a challenge nobody gave', () => ({ challenge: 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' }), 'challenge-dead'],
    ['no user verification', () => ({ userVerified: false })],
    ['no user presence', () => ({ userPresent: false })],
    ['a counter that went back', () => ({ counter: 1 })],
    ['a counter that stands still', () => ({ counter: device.counter })],
    ['the key of another device', () => ({ key: stranger.keys.privateKey })],
    ['a signature over other bytes', () => ({ tornSignature: true })],
    ['an unknown credential', () => ({ credentialId: stranger.credentialId })],
    ['the handle of another person', () => ({ userHandle: 'AAAAAAAAAAAAAAAAAAAAAA' })],
    ['the type of a registration', () => ({ type: 'webauthn.create' })],
    ['another type of credential', () => ({ credentialType: 'password' })],
    ['no signature', () => ({ without: 'signature' })],
    ['no authenticator data', () => ({ without: 'authenticatorData' })],
    ['no client data', () => ({ without: 'clientDataJSON' })],
  ];
  beforeEach(async () => {
    // two honest uses, so that there is a counter to go back from
    await signInWith(app.client(), device);
    await signInWith(app.client(), device);
  });
  test.each(cases)('%s', async (_, cheat, code = 'passkey-failed') => {
    const client = app.client();
    const challenge = await options(client, 'beginPasskeySignIn');
    expect(await finishSignIn(client, device.get(challenge, cheat()))).toMatchObject({ __typename: 'Refusal', code });
    expect(await isSignedIn(client)).toBe(false);
  });

  test.each(['', 'null', '{}', '[]', '{"id":1}', 'x'.repeat(30_000)])('an answer that is none: %.10s', async (answer) => {
    expect(await finishSignIn(app.client(), answer)).toMatchObject({ code: 'passkey-failed' });
  });

  test('a challenge answered twice, also when the first answer was wrong', async () => {
    const client = app.client();
    const challenge = await options(client, 'beginPasskeySignIn');
    expect(await finishSignIn(client, device.get(challenge, { tornSignature: true }))).toMatchObject({ code: 'passkey-failed' });
    expect(await finishSignIn(client, device.get(challenge))).toMatchObject({ code: 'challenge-dead' });
    const second = await options(client, 'beginPasskeySignIn');
    expect(await finishSignIn(client, device.get(second))).toMatchObject({ __typename: 'Viewer' });
    expect(await finishSignIn(app.client(), device.get(second))).toMatchObject({ code: 'challenge-dead' });
  });

  test('a challenge of more than five minutes ago', async () => {
    const challenge = await options(app.client(), 'beginPasskeySignIn');
    moveClock(5 * minute);
    expect(await finishSignIn(app.client(), device.get(challenge))).toMatchObject({ code: 'challenge-dead' });
  });

  test('a challenge of another ceremony', async () => {
    await signInWith(owner, device);
    const stepUp = await options(owner, 'beginStepUp');
    expect(await finishSignIn(app.client(), device.get(stepUp))).toMatchObject({ code: 'challenge-dead' });
    const registration = device.get(await options(owner, 'beginPasskeyRegistration'));
    const confirming = command(owner, 'stepUp(input: { passkey: $answer })', 'Viewer', '__typename', '$answer: String!', {
      answer: registration,
    });
    expect(await confirming).toMatchObject({ code: 'challenge-dead' });
  });
});

describe('a tampered registration is refused', () => {
  beforeEach(async () => {
    await signInWith(owner, device);
  });
  const cases: [string, Cheat, string?][] = [
    ['another origin', { origin: 'https://evil.example' }],
    ['another relying party', { rpId: 'evil.example' }],
    ['no user verification', { userVerified: false }],
    ['the type of a sign-in', { type: 'webauthn.get' }],
    ['a challenge nobody gave', { challenge: 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' }, 'challenge-dead'],
    ['no attestation', { without: 'attestationObject' }],
  ];
  test.each(cases)('%s', async (_, cheat, code = 'passkey-failed') => {
    expect(await register(owner, new Authenticator(app.url), cheat)).toMatchObject({ code });
  });

  test('a challenge that another session asked for', async () => {
    const other = new Authenticator(app.url);
    await confirm(administrator);
    const challenge = await options(administrator.client, 'beginPasskeyRegistration');
    expect(await finishRegistration(owner, other.create(challenge))).toMatchObject({ code: 'challenge-dead' });
  });

  test('the credential of somebody else', async () => {
    expect(await register(owner, device)).toMatchObject({ code: 'passkey-known' });
  });
});

test('confirming with the passkey of another person is refused', async () => {
  await confirm(administrator);
  const { client } = await invited(app, administrator, 'els@portaal.example', { role: 'administrator', from: '2024-01-01' }, 'Els Anders');
  const stepUp = (answer: string) =>
    command(client, 'stepUp(input: { passkey: $answer })', 'Viewer', 'steppedUpUntil', '$answer: String!', { answer });
  expect(await stepUp(device.get(await options(client, 'beginStepUp')))).toMatchObject({ code: 'passkey-failed' });
  const own = new Authenticator(app.url);
  await register(client, own);
  expect(await stepUp(own.get(await options(client, 'beginStepUp')))).toMatchObject({ __typename: 'Viewer' });
});

test('a password alone does not open an account that has a passkey, nor add a factor to it', async () => {
  const { link } = await invite(administrator.client, 'fee@portaal.example', { role: 'administrator', from: '2024-01-01' }, 'Fee Beide');
  const client = app.client();
  await accept(client, tokenOf(link as string));
  const half = app.client();
  expect(await signIn(half, 'fee@portaal.example', password)).toMatchObject({ needsSecondFactor: true });
  const own = new Authenticator(app.url);
  const added = await register(client, own);
  expect(added['recoveryCodes']).toHaveLength(10);
  expect(await isSignedIn(half), 'the other half session ended').toBe(false);
  expect(await signIn(half, 'fee@portaal.example', password)).toMatchObject({ code: 'sign-in-failed' });
  const [code] = added['recoveryCodes'] as string[];
  expect(await signIn(half, 'fee@portaal.example', password, code)).toMatchObject({ needsSecondFactor: false });
});
