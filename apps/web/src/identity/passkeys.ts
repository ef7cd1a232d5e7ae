// The browser's own dialogue for passkeys; its code is fetched when somebody first asks for one.
import type { Text } from '@hanze/shared/kernel/text';
import { passkeyLabels } from './passkey-labels.ts';

const load = () => import('@simplewebauthn/browser');

export const knowsPasskeys = (): boolean => 'PublicKeyCredential' in globalThis;

/** The answer as JSON for the server, or in its place why there is none. */
export type Ceremony = { answer: string; problem?: undefined } | { answer?: undefined; problem: Text };

/** Shows a passkey the reader has. `options` are those of the server. */
export const showPasskey = (options: string): Promise<Ceremony> =>
  ceremony(async () => {
    const { startAuthentication } = await load();
    return startAuthentication({ optionsJSON: JSON.parse(options) });
  });

/** Makes a new passkey on this device, or on one of the reader's choice. */
export const makePasskey = (options: string): Promise<Ceremony> =>
  ceremony(async () => {
    const { startRegistration } = await load();
    return startRegistration({ optionsJSON: JSON.parse(options) });
  });

async function ceremony(run: () => Promise<unknown>): Promise<Ceremony> {
  try {
    return { answer: JSON.stringify(await run()) };
  } catch (thrown) {
    return { problem: thrown instanceof Error ? said(thrown) : passkeyLabels.failed };
  }
}

/** The names are those of the standard (WebAuthn, 5.1); a person who closes the dialogue and one who waits too long look the same. */
function said({ name }: Error): Text {
  if (name === 'NotAllowedError' || name === 'AbortError') return passkeyLabels.cancelled;
  if (name === 'InvalidStateError') return passkeyLabels.known;
  if (name === 'SecurityError') return passkeyLabels.wrongPlace;
  return passkeyLabels.failed;
}
