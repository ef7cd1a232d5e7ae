// What is said when a passkey could not be shown or made.
import type { TextOrPhrase } from '@hanze/shared/kernel/text';

export const passkeyLabels = {
  absent: {
    nl: 'Deze browser kent geen toegangssleutels.',
    en: 'This browser does not know passkeys.',
  },
  cancelled: {
    nl: 'Het venster is gesloten of het duurde te lang. Er is niets gebeurd. Probeer het opnieuw of kies een andere manier.',
    en: 'The window was closed or it took too long. Nothing happened. Try again or choose another way.',
  },
  known: {
    nl: 'Dit apparaat heeft al een toegangssleutel voor uw account.',
    en: 'This device already has a passkey for your account.',
  },
  wrongPlace: {
    nl: 'Toegangssleutels werken alleen op het adres van het portaal zelf, met een beveiligde verbinding.',
    en: 'Passkeys work only at the address of the portal itself, over a secure connection.',
  },
  failed: {
    nl: 'Het apparaat gaf geen toegangssleutel. Probeer het opnieuw of kies een andere manier.',
    en: 'The device gave no passkey. Try again or choose another way.',
  },
} as const satisfies Record<string, TextOrPhrase>;
