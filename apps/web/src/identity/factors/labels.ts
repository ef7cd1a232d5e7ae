// What is said of passkeys, authenticator apps and recovery codes.
import type { TextOrPhrase } from '@hanze/shared/kernel/text';

export const factorLabels = {
  passkey: { nl: 'Toegangssleutel', en: 'Passkey' },
  passkeySays: {
    nl: 'Uw apparaat onthoudt de sleutel. U meldt zich aan met uw vingerafdruk, gezicht of pincode. Niemand kan de sleutel raden of meelezen.',
    en: 'Your device remembers the key. You sign in with your fingerprint, face or PIN. Nobody can guess the key or read it along the way.',
  },
  passkeyName: { nl: 'Naam van deze sleutel', en: 'Name of this key' },
  passkeyNameHint: { nl: 'Waaraan u hem herkent, zoals laptop werk.', en: 'By which you recognise it, such as work laptop.' },
  passkeyNameFirst: { nl: 'Mijn apparaat', en: 'My device' },
  makePasskey: { nl: 'Maak toegangssleutel', en: 'Make a passkey' },
  nameMissing: { nl: 'Geef de sleutel een naam.', en: 'Give the key a name.' },
  app: { nl: 'Codes-app', en: 'Authenticator app' },
  appSays: {
    nl: 'Een app op uw telefoon toont elke 30 seconden een nieuwe code van zes cijfers. U vult die in naast uw wachtwoord.',
    en: 'An app on your phone shows a new code of six figures every 30 seconds. You fill it in beside your password.',
  },
  linkApp: { nl: 'Koppel een codes-app', en: 'Link an authenticator app' },
  scan: { nl: '1. Scan dit vierkant met de app', en: '1. Scan this square with the app' },
  qrSays: { nl: 'QR-code voor uw codes-app', en: 'QR code for your authenticator app' },
  secret: { nl: 'Kunt u niet scannen? Vul dan deze sleutel in de app in:', en: 'Cannot scan? Then type this key into the app:' },
  firstCode: { nl: '2. Vul de code in die de app toont', en: '2. Fill in the code the app shows' },
  firstCodeHint: { nl: 'Zes cijfers.', en: 'Six figures.' },
  codeMissing: { nl: 'Vul de zes cijfers uit de app in.', en: 'Fill in the six figures from the app.' },
  confirmApp: { nl: 'Koppel de app', en: 'Link the app' },
  recovery: { nl: 'Herstelcodes', en: 'Recovery codes' },
  recoverySays: {
    nl: 'Raakt u uw telefoon kwijt, dan meldt u zich hiermee aan. Elke code werkt één keer. Hanze toont ze alleen nu.',
    en: 'If you lose your phone, you sign in with these. Each code works once. Hanze shows them only now.',
  },
  recoveryList: { nl: 'Uw herstelcodes', en: 'Your recovery codes' },
  recoverySave: { nl: 'Bewaar als bestand', en: 'Save as a file' },
  recoveryPrint: { nl: 'Druk af', en: 'Print' },
  recoveryDone: { nl: 'Ik heb ze bewaard', en: 'I have kept them' },
  recoveryFile: { nl: 'hanze-herstelcodes.txt', en: 'hanze-recovery-codes.txt' },
  recoveryHead: {
    nl: (p: { place: string }) => `Herstelcodes voor ${p.place}. Elke code werkt één keer.`,
    en: (p: { place: string }) => `Recovery codes for ${p.place}. Each code works once.`,
  },
} as const satisfies Record<string, TextOrPhrase>;
