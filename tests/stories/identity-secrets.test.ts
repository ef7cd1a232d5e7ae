// Nothing that opens a door stands where it can be read: not in the database, not in its file, not in the journal; mail leaves after the commit.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { SettingUpService } from '@hanze/server/identity/setting-up.service';
import { moveClock } from '@hanze/server/platform/clock';
import { MikroORM } from '@mikro-orm/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  accept,
  type Account,
  addTotp,
  command,
  completeSetUp,
  confirm,
  firstAdministrator,
  invite,
  nextCode,
  password,
  signIn,
  tokenOf,
} from '../support/accounts.ts';
import { type App, type Client, startApp } from '../support/app.ts';
import { type Mailbox, openMailbox } from '../support/mailbox.ts';

let app: App;
let mailbox: Mailbox;
const secrets = new Map<string, string>();
beforeAll(async () => {
  mailbox = await openMailbox();
  app = await startApp();
});
afterAll(async () => {
  await app.close();
  await mailbox.close();
});

const tokenIn = (client: Client) => client.cookie.split('=')[1] ?? '';

/** Every row of every table, as text. */
async function dump(of: App): Promise<string> {
  const orm = of.get(MikroORM);
  const tables = [...orm.getMetadata().getAll().values()].map(({ tableName }) => tableName).filter(Boolean);
  const rows = await Promise.all(tables.map(async (table) => [table, await orm.em.getConnection().execute(`select * from "${table}"`)]));
  return JSON.stringify(rows);
}

/** Every byte the embedded database keeps on disk, write-ahead log included, the key beside it left out. */
const bytesIn = (folder: string): Buffer =>
  Buffer.concat(
    readdirSync(folder)
      .filter((name) => name !== 'secret.key')
      .map((name) => readFileSync(join(folder, name))),
  );

test('a whole life of accounts leaves no secret in the database, in its file or in the journal', async () => {
  const link = (await app.asSystem(() => app.get(SettingUpService).newLink())) ?? '';
  secrets.set('set-up link', link);
  const ada: Account = { client: app.client(), email: 'ada@portaal.example', secret: '', recoveryCodes: [] };
  await completeSetUp(ada.client, link, ada.email);
  secrets.set('token of half a session', tokenIn(ada.client));
  Object.assign(ada, await addTotp(ada.client));
  secrets.set('token of a session', tokenIn(ada.client));
  secrets.set('authenticator secret', ada.secret);
  ada.recoveryCodes.forEach((code, i) => secrets.set(`recovery code ${i}`, code));
  secrets.set('password', password);
  const invitation = await invite(ada.client, 'bram@portaal.example', { role: 'administrator', from: '2024-01-01' });
  secrets.set('invitation', tokenOf(invitation['link'] as string));
  const bram = app.client();
  await accept(bram, secrets.get('invitation') ?? '', 'een eigen zin van bert');
  secrets.set('other password', 'een eigen zin van bert');
  await signIn(app.client(), ada.email, 'een mislukte zin erbij', nextCode(ada.secret));
  secrets.set('failed password', 'een mislukte zin erbij');
  const code = nextCode(ada.secret);
  await signIn(app.client(), ada.email, password, code);
  const passkey = await command(ada.client, 'beginPasskeyRegistration', 'PasskeyOptions', 'options');
  secrets.set('challenge', (JSON.parse(passkey['options'] as string) as { challenge: string }).challenge);
  expect([...secrets.values()].every((secret) => secret.length >= 10)).toBe(true);

  const everything = await dump(app);
  expect(everything).toContain('ada@portaal.example');
  expect([...secrets].filter(([, secret]) => everything.includes(secret)).map(([name]) => name)).toEqual([]);
  expect(everything).toMatch(/\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  if (app.config.databaseUrl === undefined) {
    const bytes = bytesIn(app.config.dataDir);
    expect(bytes.includes('ada@portaal.example')).toBe(true);
    expect([...secrets].filter(([, secret]) => bytes.includes(secret)).map(([name]) => name)).toEqual([]);
  }
});

test('the journal tells that a secret changed, and not what it is', async () => {
  const orm = app.get(MikroORM);
  const lines = (await orm.em.getConnection().execute('select * from "JournalEntry"')) as {
    record: string;
    command: string;
    changes: string;
  }[];
  const of = (record: string) => lines.filter((line) => line.record === record);
  expect(of('PasswordCredential').map(({ command }) => command)).toEqual(['completeSetUp', 'acceptInvitation']);
  expect(of('Totp').map(({ command }) => command)).toContain('confirmTotp');
  expect(JSON.parse(of('PasswordCredential')[0]?.changes ?? '[]')).toContainEqual({ field: 'hash', from: null, to: '[secret]' });
  expect(lines.some(({ changes }) => changes.includes('argon2'))).toBe(false);
  expect(lines.filter(({ record }) => ['Session', 'Throttle', 'Challenge', 'Mail', 'SetupLink'].includes(record))).toEqual([]);
});

test('the key that seals lies beside the database, readable by the service alone', () => {
  expect(statSync(join(app.config.dataDir, 'secret.key')).mode & 0o777).toBe(0o600);
});

test('with mail set up the invitation is mailed, the inviter does not see the link, and nothing of it stays', async () => {
  const mailing = await startApp({ SMTP_URL: mailbox.url });
  const ada = await firstAdministrator(mailing);
  const facts = { role: 'administrator', from: '2024-01-01' };
  expect(await invite(ada.client, 'kees@portaal.example', facts, 'Kees Post')).toMatchObject({ link: null, mailed: true });
  await expect.poll(() => mailbox.mails.length, { timeout: 5000 }).toBe(1);
  const [mail = ''] = mailbox.mails;
  expect(mail).toMatch(/^To: kees@portaal\.example/m);
  expect(mail).toContain('Beste Kees Post,');
  const token = /\/uitnodiging#([\w-]{43})/.exec(mail)?.[1] ?? '';
  await expect.poll(async () => /"Mail",\[\{[^\]]*"content":""/.test(await dump(mailing)), { timeout: 5000 }).toBe(true);
  expect(await accept(mailing.client(), token)).toMatchObject({ person: { name: 'Kees Post' } });

  // refused: no mail, because the row went with the transaction
  expect(await invite(ada.client, 'kees@portaal.example', { ...facts, until: '2023-01-01' })).toMatchObject({ code: 'mandate-period' });
  await new Promise((resume) => setTimeout(resume, 100));
  expect(mailbox.mails).toHaveLength(1);
  await mailing.close();
});

test('a mail server that is away holds nobody up: the mail waits sealed', async () => {
  const away = await startApp({ SMTP_URL: 'smtp://127.0.0.1:1' });
  const ada = await firstAdministrator(away);
  moveClock(1000);
  await confirm(ada);
  expect(await invite(ada.client, 'mia@portaal.example', { role: 'administrator', from: '2024-01-01' })).toMatchObject({ mailed: true });
  await expect.poll(async () => /"attempts":1/.test(await dump(away)), { timeout: 5000 }).toBe(true);
  const everything = await dump(away);
  expect(everything).not.toContain('uitnodiging#');
  expect(everything).toMatch(/"Mail",\[\{[^\]]*"content":"[\w-]{100,}"/);
  await away.close();
});
