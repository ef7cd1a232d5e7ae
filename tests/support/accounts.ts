// Real accounts for stories: the steps a person takes through the API, and the codes of an authenticator app.
import { SettingUpService } from '@hanze/server/identity/setting-up.service';
import { moveClock, nowMs } from '@hanze/server/platform/clock';
import { Secret, TOTP } from 'otpauth';
import type { App, Client } from './app.ts';

export const password = 'vier stromen bij nacht';

/** The result of a command: its type, a refusal's code, and whatever was asked. */
export type Outcome = { __typename: string; code?: string; message?: string; path?: string } & Record<string, unknown>;

/** Runs one command and asks for `fields` of its good result. */
export async function command(
  client: Client,
  call: string,
  type: string,
  fields = '__typename',
  variables = '',
  values = {},
): Promise<Outcome> {
  const document = `mutation${variables && `(${variables})`} { outcome: ${call} { __typename ... on ${type} { ${fields} } ... on Refusal { code message path } } }`;
  return (await client.get<{ outcome: Outcome }>(document, values)).outcome;
}

export const viewerFields = 'person { id name } needsSecondFactor mandate { role } mandates { id role }';

export const signIn = (client: Client, email: string, secret: string, code: string | null = null) =>
  command(client, 'signIn(input: $input)', 'Viewer', viewerFields, '$input: SignInInput!', { input: { email, password: secret, code } });

/** The code an app shows now, or some steps from now. */
export const codeOf = (secret: string, steps = 0): string =>
  TOTP.generate({ secret: Secret.fromBase32(secret), timestamp: nowMs() + steps * 30_000 });

export interface Account {
  client: Client;
  email: string;
  /** Of the authenticator app. */
  secret: string;
  recoveryCodes: string[];
}

/** Links an app and confirms it with its first code. */
export async function addTotp(client: Client): Promise<{ secret: string; recoveryCodes: string[] }> {
  const { secret } = await command(client, 'enrolTotp', 'TotpEnrolment', 'secret uri');
  const confirmed = await command(
    client,
    'confirmTotp(code: $code)',
    'FactorChange',
    'recoveryCodes viewer { needsSecondFactor }',
    '$code: String!',
    {
      code: codeOf(secret as string),
    },
  );
  if (confirmed.__typename !== 'FactorChange') throw new Error(`No app was linked: ${JSON.stringify(confirmed)}`);
  return { secret: secret as string, recoveryCodes: confirmed['recoveryCodes'] as string[] };
}

/** The next code of the app: each works once, so the clock moves on to the one after. */
export function nextCode(secret: string): string {
  moveClock(30_000);
  return codeOf(secret);
}

/** Shows a code again, before something that asks for a fresh factor. */
export const confirm = ({ client, secret }: Account) =>
  command(client, 'stepUp(input: { code: $code })', 'Viewer', 'steppedUpUntil', '$code: String!', { code: nextCode(secret) });

export const completeSetUp = (client: Client, token: string, email: string, secret: string | null = password) =>
  command(client, 'completeSetUp(input: $input)', 'Viewer', viewerFields, '$input: CompleteSetUpInput!', {
    input: { token, name: 'Ada Beheer', email, password: secret, language: 'nl' },
  });

/** The first administrator of an empty installation, with a password and an app. */
export async function firstAdministrator(app: App, email = 'ada@portaal.example'): Promise<Account> {
  const client = app.client();
  const token = await app.asSystem(() => app.get(SettingUpService).newLink());
  const done = await completeSetUp(client, token ?? '', email);
  if (done.__typename !== 'Viewer') throw new Error(`Set-up was refused: ${JSON.stringify(done)}`);
  return { client, email, ...(await addTotp(client)) };
}

/** Somebody invited under a mandate, with a password and an app. */
export async function invited(
  app: App,
  by: Account,
  email: string,
  mandate: Record<string, unknown>,
  name = 'Bram Nieuw',
): Promise<Account> {
  const { link } = await invite(by.client, email, mandate, name);
  const client = app.client();
  await accept(client, tokenOf(link as string));
  return { client, email, ...(await addTotp(client)) };
}

export const invite = (client: Client, email: string, mandate: Record<string, unknown>, name = 'Bram Nieuw') =>
  command(client, 'invitePerson(input: $input)', 'Invitation', 'personId link mailed expiresAt', '$input: InvitePersonInput!', {
    input: { email, name, language: 'nl', mandate },
  });

export const accept = (client: Client, token: string, secret: string | null = password) =>
  command(client, 'acceptInvitation(input: $input)', 'Viewer', viewerFields, '$input: AcceptInvitationInput!', {
    input: { token, password: secret },
  });

export const tokenOf = (link: string): string => link.split('#')[1] ?? '';
