// People for stories: personas with mandates, signed in by their card, each in a browser of their own.
import { ExamplesService } from '@hanze/server/identity/examples.service';
import type { MandateInput } from '@hanze/server/identity/mandate.inputs';
import { CommandRunner } from '@hanze/server/platform/command-runner';
import type { Role } from '@hanze/shared/identity/roles';
import type { App, Client } from './app.ts';

export interface Place {
  organisationId?: string;
  partnershipId?: string;
  bodyId?: string;
}

/** A mandate since the beginning of 2024, in a role and a place; without a place it holds for the installation. */
export const mandate = (role: Role, place: Place = {}, until: string | null = null): MandateInput => ({
  role,
  organisationId: null,
  partnershipId: null,
  bodyId: null,
  ...place,
  from: '2024-01-01',
  until,
});

let count = 0;

/** A persona of the example region; the key of the person. */
export async function persona(app: App, mandates: readonly MandateInput[], name = `Persona ${++count}`): Promise<string> {
  const email = `${name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '.')}@vierstromen.example`;
  const examples = app.get(ExamplesService);
  const work = () => app.get(CommandRunner).run('registerExamplePersona', () => examples.register({ name, email, mandates }));
  return (await app.asSystem(work)).id;
}

const byCard = 'mutation($id: ID!) { signInAsExample(personId: $id) { __typename ... on Refusal { code message } } }';

/** A browser in which a persona has signed in. */
export async function signedIn(app: App, personId: string): Promise<Client> {
  const client = app.client();
  const { signInAsExample } = await client.get<{ signInAsExample: { __typename: string } }>(byCard, { id: personId });
  if (signInAsExample.__typename !== 'Viewer') throw new Error(`Nobody was signed in: ${JSON.stringify(signInAsExample)}`);
  return client;
}

/** A new persona in a role, signed in. */
export const signedInAs = async (app: App, role: Role, place: Place = {}): Promise<Client> =>
  signedIn(app, await persona(app, [mandate(role, place)]));
