// Reads and verifies what a browser's passkey dialogue gave back. Whatever is wrong with it, the answer is the same refusal.
import { refuse } from '@hanze/shared/identity/sign-in';
import {
  type AuthenticationResponseJSON,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import { z } from 'zod';
import { currentAct } from '../platform/act';
import type { Passkey } from './credentials.entity';

const text = z.string().max(20_000);
const shape = {
  id: text.min(1),
  rawId: text,
  type: z.literal('public-key'),
  clientExtensionResults: z.object({}).default({}),
};
const registration = z.object({
  ...shape,
  response: z.object({ clientDataJSON: text, attestationObject: text, transports: z.array(z.string().max(20)).max(10).optional() }),
});
const authentication = z.object({
  ...shape,
  response: z.object({ clientDataJSON: text, authenticatorData: text, signature: text, userHandle: text.optional() }),
});

/** EdDSA, ES256 and RS256: what devices in use sign with. */
export const algorithms = [-8, -7, -257] as const;

const refused = (): never => refuse('passkey-failed');

/** The place a passkey is bound to: the host people typed, and nothing above or beside it. */
export function place(): { rpID: string; origin: string } {
  const { origin, hostname } = new URL(currentAct().origin?.url ?? 'http://localhost');
  return { rpID: hostname, origin };
}

const parse = <T>(json: string, schema: z.ZodType<T>): T => {
  try {
    return schema.parse(JSON.parse(json));
  } catch {
    return refused();
  }
};

export const readRegistration = (json: string): RegistrationResponseJSON => parse(json, registration) as RegistrationResponseJSON;
export const readAuthentication = (json: string): AuthenticationResponseJSON => parse(json, authentication) as AuthenticationResponseJSON;

/** The challenge the browser says it answered. */
export function challengeIn(answer: { response: { clientDataJSON: string } }): string {
  try {
    const { challenge } = JSON.parse(Buffer.from(answer.response.clientDataJSON, 'base64url').toString('utf8')) as { challenge: unknown };
    return typeof challenge === 'string' ? challenge : refused();
  } catch {
    return refused();
  }
}

/** The new credential, with user verification; the challenge was used up before. */
export async function verifyRegistration(response: RegistrationResponseJSON, expectedChallenge: string) {
  const { rpID, origin } = place();
  const { verified, registrationInfo } = await verifyRegistrationResponse({
    response,
    expectedChallenge,
    expectedOrigin: origin,
    expectedRPID: rpID,
    requireUserVerification: true,
    supportedAlgorithmIDs: [...algorithms],
  }).catch(refused);
  return verified ? registrationInfo : refused();
}

/** The counter after a good answer of this passkey, with user verification. */
export async function verifyAuthentication(response: AuthenticationResponseJSON, expectedChallenge: string, passkey: KnownPasskey) {
  const { userHandle } = response.response;
  if (userHandle !== undefined && userHandle !== handleOf(passkey.personId)) refused();
  const { rpID, origin } = place();
  const { verified, authenticationInfo } = await verifyAuthenticationResponse({
    response,
    expectedChallenge,
    expectedOrigin: origin,
    expectedRPID: rpID,
    requireUserVerification: true,
    credential: { id: passkey.credentialId, publicKey: Buffer.from(passkey.publicKey, 'base64url'), counter: passkey.counter },
  }).catch(refused);
  return verified ? authenticationInfo.newCounter : refused();
}

export type KnownPasskey = Pick<Passkey, 'id' | 'personId' | 'credentialId' | 'publicKey' | 'counter'>;

/** What a passkey knows a person by: the key of the person, and nothing that can be read. */
export const handleOf = (personId: string): string => Buffer.from(personId.replaceAll('-', ''), 'hex').toString('base64url');
