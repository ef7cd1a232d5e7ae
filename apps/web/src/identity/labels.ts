// What signing in and the frame around a signed-in reader say.
import type { TextOrPhrase } from '@hanze/shared/kernel/text';

export const signInLabels = {
  title: { nl: 'Aanmelden', en: 'Sign in' },
  passkeySays: {
    nl: 'Meld u aan met uw vingerafdruk, gezicht of pincode.',
    en: 'Sign in with your fingerprint, face or PIN.',
  },
  exampleSays: {
    nl: 'Dit is een voorbeeldregio. Kies wie u bent en kijk rond.',
    en: 'This is an example region. Choose who you are and look around.',
  },
  emptySays: {
    nl: 'Dit portaal is nog niet ingericht.',
    en: 'This portal has not been set up yet.',
  },
  emptyHow: {
    nl: 'Open de link die Hanze bij het starten toonde. Die link geldt 60 minuten en werkt één keer. Start Hanze opnieuw voor een nieuwe link.',
    en: 'Open the link that Hanze showed when it started. That link holds for 60 minutes and works once. Restart Hanze for a new link.',
  },
  examples: { nl: 'Voorbeeldregio: meld u aan als …', en: 'Example region: sign in as …' },
  examplesNote: { nl: 'Verzonnen personen, zonder wachtwoord.', en: 'Invented people, without a password.' },
  examplesNone: { nl: 'Er zijn geen voorbeeldpersonen.', en: 'There are no example people.' },
  ownAccount: { nl: 'Met een eigen account', en: 'With an account of your own' },
  passkey: { nl: 'Met een toegangssleutel', en: 'With a passkey' },
  byPasskey: { nl: 'Meld aan met toegangssleutel', en: 'Sign in with a passkey' },
  password: { nl: 'Met wachtwoord en code', en: 'With password and code' },
  email: { nl: 'E-mailadres', en: 'E-mail address' },
  passwordField: { nl: 'Wachtwoord', en: 'Password' },
  code: { nl: 'Code', en: 'Code' },
  codeHint: {
    nl: 'Zes cijfers uit uw codes-app, of een herstelcode. Nog geen codes-app? Laat dit leeg.',
    en: 'Six figures from your authenticator app, or a recovery code. No app yet? Leave this empty.',
  },
  signIn: { nl: 'Meld aan', en: 'Sign in' },
  emailMissing: { nl: 'Vul uw e-mailadres in.', en: 'Fill in your e-mail address.' },
  passwordMissing: { nl: 'Vul uw wachtwoord in.', en: 'Fill in your password.' },
  already: {
    nl: (p: { name: string }) => `U bent aangemeld als ${p.name}.`,
    en: (p: { name: string }) => `You are signed in as ${p.name}.`,
  },
  goOn: { nl: 'Ga verder', en: 'Go on' },
  endedIdle: {
    nl: 'U bent afgemeld na 30 minuten zonder activiteit. Wat u typte is bewaard.',
    en: 'You were signed out after 30 minutes without activity. What you typed is kept.',
  },
  endedLong: {
    nl: 'U bent afgemeld omdat u 8 uur was aangemeld. Wat u typte is bewaard.',
    en: 'You were signed out because you had been signed in for 8 hours. What you typed is kept.',
  },
  endedElse: {
    nl: 'Uw sessie is beëindigd. Wat u typte is bewaard.',
    en: 'Your session was ended. What you typed is kept.',
  },
  endedOut: { nl: 'U bent afgemeld.', en: 'You have signed out.' },
} as const satisfies Record<string, TextOrPhrase>;

export const sessionLabels = {
  idleSoon: {
    nl: (p: { at: string }) => `Om ${p.at} wordt u afgemeld, omdat er niets gebeurt.`,
    en: (p: { at: string }) => `At ${p.at} you will be signed out, because nothing is happening.`,
  },
  longSoon: {
    nl: (p: { at: string }) => `Om ${p.at} wordt u afgemeld: een sessie duurt hooguit 8 uur. Bewaar wat u doet en meld u opnieuw aan.`,
    en: (p: { at: string }) =>
      `At ${p.at} you will be signed out: a session lasts 8 hours at most. Save what you are doing and sign in again.`,
  },
  stay: { nl: 'Blijf aangemeld', en: 'Stay signed in' },
} as const satisfies Record<string, TextOrPhrase>;

export const confirmLabels = {
  title: { nl: 'Bevestig dat u het bent', en: 'Confirm that it is you' },
  says: {
    nl: 'Dit is een handeling met gevolgen. Laat nog één keer zien dat u het bent. Wat u invulde, blijft staan. Het geldt daarna 5 minuten.',
    en: 'This act has consequences. Show once more that it is you. What you filled in stays. It then holds for 5 minutes.',
  },
  exampleSays: {
    nl: 'Hier toont u uw toegangssleutel of een code. Een voorbeeldpersoon heeft die niet en gaat zo verder.',
    en: 'Here you show your passkey or a code. An example person has none and simply goes on.',
  },
  code: { nl: 'Code', en: 'Code' },
  codeHint: { nl: 'Zes cijfers uit uw codes-app, of een herstelcode.', en: 'Six figures from your authenticator app, or a recovery code.' },
  codeMissing: { nl: 'Vul de code in.', en: 'Fill in the code.' },
  withCode: { nl: 'Bevestig met code', en: 'Confirm with code' },
  withPasskey: { nl: 'Bevestig met toegangssleutel', en: 'Confirm with a passkey' },
  goOn: { nl: 'Bevestig', en: 'Confirm' },
} as const satisfies Record<string, TextOrPhrase>;
