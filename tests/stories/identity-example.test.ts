// The example region signs in by card; a production installation has no cards, no such command, and refuses such a database.
import { readConfig } from '@hanze/server/platform/config';
import { makeServer } from '@hanze/server/server';
import { expect, test } from 'vitest';
import { command } from '../support/accounts.ts';
import { startApp } from '../support/app.ts';
import { mandate, persona, signedIn } from '../support/people.ts';

const token = 'a-token-of-the-tests-that-nobody-else-knows';

test('a card per persona, without a session; a persona has no factors, and confirms without one', async () => {
  const app = await startApp();
  const id = await persona(app, [mandate('administrator')], 'Anna Voorbeeld');
  expect(await app.client().get('{ exampleCards { personId name mandates { role } } installation { isEmpty } }')).toEqual({
    exampleCards: [{ personId: id, name: 'Anna Voorbeeld', mandates: [{ role: 'administrator' }] }],
    installation: { isEmpty: false },
  });
  const client = await signedIn(app, id);
  expect(await command(client, 'enrolTotp', 'TotpEnrolment')).toMatchObject({ code: 'persona-password' });
  expect(await command(client, 'beginPasskeyRegistration', 'PasskeyOptions')).toMatchObject({ code: 'persona-password' });
  expect(await command(client, 'stepUp(input: {})', 'Viewer')).toMatchObject({ __typename: 'Viewer' });
  for (const wrong of ['01a20c31-8f23-7278-a555-124e4fc6c1de', 'x']) {
    expect(await command(app.client(), `signInAsExample(personId: "${wrong}")`, 'Viewer')).toMatchObject({ __typename: 'Refusal' });
  }
  await app.close();
});

test('production has no cards, no command to use them, and takes no personas', async () => {
  const app = await startApp({ HANZE_MODE: 'production', HANZE_API_TOKEN: token });
  const ask = async (query: string) =>
    (await (
      await app.client().fetch('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify({ query }),
      })
    ).json()) as {
      data?: unknown;
      errors?: { message: string }[];
    };
  expect(await ask('{ exampleCards { name } installation { mode isEmpty } }')).toEqual({
    data: { exampleCards: [], installation: { mode: 'production', isEmpty: true } },
  });
  expect((await ask('mutation { signInAsExample(personId: "x") { __typename } }')).errors?.[0]?.message).toMatch(/Cannot query field/);
  await expect(persona(app, [mandate('administrator')])).rejects.toMatchObject({ code: 'no-examples-here' });
  await app.close();
});

test('production does not start on a database that holds the example region', async () => {
  const app = await startApp();
  await persona(app, [mandate('administrator')]);
  await app.nest.close();
  const { dataDir, databaseUrl } = app.config;
  const config = readConfig({
    HANZE_MODE: 'production',
    HANZE_LOG: 'silent',
    HANZE_DATA_DIR: dataDir,
    ...(databaseUrl && { DATABASE_URL: databaseUrl }),
  });
  await expect(makeServer({ config, documents: new Map(), webFolder: '' })).rejects.toThrow(
    /^HANZE_MODE: this database holds the example region/,
  );
  await app.close();
});

test('only the system makes personas', async () => {
  const app = await startApp();
  const client = await signedIn(app, await persona(app, [mandate('administrator')]));
  expect((await client.ask('mutation { registerExamplePersona { __typename } }')).errors?.[0]?.message).toMatch(/Cannot query field/);
  await app.close();
});
