// The commands of people, sign-in and mandates: what each is called, who may run it, and which ask for a fresh factor.
import type { CommandRule } from './command-rule.ts';

const granters = ['administrator', 'secretary', 'manager', 'clerk'] as const;

export const identityCommands = {
  completeSetUp: { label: { nl: 'Stel het portaal in', en: 'Set up the portal' }, roles: 'anyone' },
  signIn: { label: { nl: 'Meld aan', en: 'Sign in' }, roles: 'anyone' },
  signInAsExample: { label: { nl: 'Meld aan als voorbeeldpersoon', en: 'Sign in as an example person' }, roles: 'anyone' },
  beginPasskeySignIn: { label: { nl: 'Begin aanmelden met toegangssleutel', en: 'Begin to sign in with a passkey' }, roles: 'anyone' },
  finishPasskeySignIn: { label: { nl: 'Meld aan met toegangssleutel', en: 'Sign in with a passkey' }, roles: 'anyone' },
  acceptInvitation: { label: { nl: 'Neem uitnodiging aan', en: 'Accept invitation' }, roles: 'anyone' },
  signOut: { label: { nl: 'Meld af', en: 'Sign out' }, roles: 'halfway' },

  beginPasskeyRegistration: {
    label: { nl: 'Begin toegangssleutel toevoegen', en: 'Begin to add a passkey' },
    roles: 'halfway',
    stepUp: true,
  },
  finishPasskeyRegistration: { label: { nl: 'Voeg toegangssleutel toe', en: 'Add passkey' }, roles: 'halfway', stepUp: true },
  enrolTotp: { label: { nl: 'Begin codes-app koppelen', en: 'Begin to link an authenticator app' }, roles: 'halfway', stepUp: true },
  confirmTotp: { label: { nl: 'Koppel codes-app', en: 'Link authenticator app' }, roles: 'halfway', stepUp: true },
  removePasskey: { label: { nl: 'Verwijder toegangssleutel', en: 'Remove passkey' }, roles: 'signed-in', stepUp: true },
  removeTotp: { label: { nl: 'Ontkoppel codes-app', en: 'Unlink authenticator app' }, roles: 'signed-in', stepUp: true },
  renewRecoveryCodes: { label: { nl: 'Maak nieuwe herstelcodes', en: 'Make new recovery codes' }, roles: 'signed-in', stepUp: true },
  changePassword: { label: { nl: 'Wijzig wachtwoord', en: 'Change password' }, roles: 'signed-in' },
  beginStepUp: { label: { nl: 'Begin bevestigen met toegangssleutel', en: 'Begin to confirm with a passkey' }, roles: 'signed-in' },
  stepUp: { label: { nl: 'Bevestig dat u het bent', en: 'Confirm that it is you' }, roles: 'signed-in' },
  endSession: { label: { nl: 'Beëindig sessie', en: 'End session' }, roles: 'signed-in' },
  endOtherSessions: { label: { nl: 'Beëindig alle andere sessies', en: 'End all other sessions' }, roles: 'signed-in' },

  chooseMandate: { label: { nl: 'Kies mandaat', en: 'Choose mandate' }, roles: 'signed-in' },
  chooseLanguage: { label: { nl: 'Kies taal', en: 'Choose language' }, roles: 'halfway' },
  renamePerson: { label: { nl: 'Wijzig naam', en: 'Change name' }, roles: 'signed-in' },
  invitePerson: { label: { nl: 'Nodig iemand uit', en: 'Invite a person' }, roles: granters, stepUp: true },
  grantMandate: { label: { nl: 'Geef mandaat', en: 'Grant mandate' }, roles: granters, stepUp: true },
  endMandate: { label: { nl: 'Beëindig mandaat', en: 'End mandate' }, roles: granters, stepUp: true },
  blockPerson: { label: { nl: 'Sluit account', en: 'Close account' }, roles: ['administrator'], stepUp: true },
  unblockPerson: { label: { nl: 'Heropen account', en: 'Reopen account' }, roles: ['administrator'], stepUp: true },
  registerExamplePersona: { label: { nl: 'Voeg voorbeeldpersoon toe', en: 'Add example person' }, roles: [] },
} as const satisfies Record<string, CommandRule>;
