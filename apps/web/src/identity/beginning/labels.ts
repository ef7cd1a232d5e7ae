// What is said while an account begins: set-up, invitation, the first factor.
import type { TextOrPhrase } from '@hanze/shared/kernel/text';

export const beginningLabels = {
  setUp: { nl: 'Hanze inrichten', en: 'Set up Hanze' },
  setUpSays: {
    nl: 'U wordt de eerste beheerder van dit portaal.',
    en: 'You become the first administrator of this portal.',
  },
  invitation: { nl: 'Uitnodiging', en: 'Invitation' },
  invitationSays: {
    nl: 'U bent uitgenodigd. Kies hoe u zich voortaan aanmeldt.',
    en: 'You are invited. Choose how you will sign in from now on.',
  },
  factor: { nl: 'Nog één stap', en: 'One more step' },
  factorSays: {
    nl: 'Een wachtwoord alleen is niet genoeg. Voeg een tweede factor toe, dan kunt u verder.',
    en: 'A password alone is not enough. Add a second factor, then you can go on.',
  },
  factorPasskeySays: {
    nl: 'Maak uw toegangssleutel, dan kunt u verder.',
    en: 'Make your passkey, then you can go on.',
  },
  factorDone: { nl: 'Uw account is klaar.', en: 'Your account is ready.' },
  linkHalf: { nl: 'Deze link is niet volledig', en: 'This link is not complete' },
  linkHalfSays: {
    nl: 'Kopieer de hele link, ook het deel na het hekje (#).',
    en: 'Copy the whole link, including the part after the hash (#).',
  },
  notEmpty: { nl: 'Dit portaal is al ingericht', en: 'This portal has been set up already' },
  notEmptySays: {
    nl: 'Er is een beheerder. Die kan u uitnodigen.',
    en: 'There is an administrator, who can invite you.',
  },
  toSignIn: { nl: 'Naar aanmelden', en: 'Go to sign in' },
  begun: { nl: 'U bent al begonnen', en: 'You have begun already' },
  goOn: { nl: 'Ga verder', en: 'Go on' },
  steps: { nl: 'Stappen', en: 'Steps' },
  stepYou: { nl: 'Wie u bent', en: 'Who you are' },
  stepWay: { nl: 'Hoe u zich aanmeldt', en: 'How you sign in' },
  stepFactor: { nl: 'Toegangssleutel of codes-app', en: 'Passkey or authenticator app' },
  name: { nl: 'Naam', en: 'Name' },
  email: { nl: 'E-mailadres', en: 'E-mail address' },
  way: { nl: 'Hoe wilt u zich aanmelden?', en: 'How do you want to sign in?' },
  wayPasskey: { nl: 'Met een toegangssleutel', en: 'With a passkey' },
  wayPasskeySays: {
    nl: 'Vingerafdruk, gezicht of pincode van uw apparaat. Het veiligst, en niets om te onthouden.',
    en: 'Fingerprint, face or PIN of your device. The safest, and nothing to remember.',
  },
  wayPassword: { nl: 'Met een wachtwoord en een codes-app', en: 'With a password and an authenticator app' },
  wayPasswordSays: { nl: 'U hebt bij elk aanmelden uw telefoon nodig.', en: 'You need your phone every time you sign in.' },
  password: { nl: 'Wachtwoord', en: 'Password' },
  passwordHint: {
    nl: 'Ten minste 12 tekens. Een zin die u onthoudt is goed. Zonder namen van uzelf of uw gemeente.',
    en: 'At least 12 characters. A sentence you remember is fine. No names of yourself or your municipality.',
  },
  goOnAs: { nl: 'Maak account', en: 'Make account' },
} as const satisfies Record<string, TextOrPhrase>;
