// What signing in and its factors can refuse. Answers about accounts are the same whether the account exists or not.
import { refusing } from '../kernel/refusal.ts';

/** A waiting time as people say it, rounded up. */
const wait = (ms: number) =>
  ms <= 90_000 ? { n: Math.max(1, Math.ceil(ms / 1000)), minutes: false } : { n: Math.ceil(ms / 60_000), minutes: true };

const waitNl = (ms: number): string => {
  const { n, minutes } = wait(ms);
  if (minutes) return `${n} minuten`;
  return n === 1 ? '1 seconde' : `${n} seconden`;
};

const waitEn = (ms: number): string => {
  const { n, minutes } = wait(ms);
  if (minutes) return `${n} minutes`;
  return n === 1 ? '1 second' : `${n} seconds`;
};

export const refuse = refusing({
  'sign-in-failed': {
    nl: 'Aanmelden is niet gelukt: het e-mailadres, het wachtwoord of de code klopt niet. Hebt u een toegangssleutel, meld u dan daarmee aan.',
    en: 'Signing in did not work: the e-mail address, the password or the code is not right. If you have a passkey, sign in with that.',
  },
  'sign-in-throttled': {
    nl: ({ waitMs }: { waitMs: number }) =>
      `Er is te vaak geprobeerd met een wachtwoord aan te melden. Wacht ${waitNl(waitMs)} of meld u aan met een toegangssleutel: dat kan wel meteen.`,
    en: ({ waitMs }: { waitMs: number }) =>
      `There were too many attempts to sign in with a password. Wait ${waitEn(waitMs)} or sign in with a passkey: that works right away.`,
  },
  'code-throttled': {
    nl: ({ waitMs }: { waitMs: number }) =>
      `Er is te vaak een verkeerde code of een verkeerd wachtwoord ingevuld. Wacht ${waitNl(waitMs)} of bevestig met een toegangssleutel.`,
    en: ({ waitMs }: { waitMs: number }) =>
      `A wrong code or password was filled in too often. Wait ${waitEn(waitMs)} or confirm with a passkey.`,
  },
  'sign-in-busy': {
    nl: 'Er melden zich nu heel veel mensen tegelijk aan. Probeer het over een minuut opnieuw.',
    en: 'A great many people are signing in right now. Try again in a minute.',
  },
  'code-wrong': {
    nl: 'Deze code klopt niet of is al gebruikt. Wacht op de volgende code in uw app, of gebruik een herstelcode.',
    en: 'This code is not right or was used already. Wait for the next code in your app, or use a recovery code.',
  },
  'password-wrong': { nl: 'Uw huidige wachtwoord klopt niet.', en: 'Your current password is not right.' },
  'passkey-failed': {
    nl: 'De toegangssleutel is niet aanvaard. Probeer het opnieuw, of kies een andere manier om u aan te melden.',
    en: 'The passkey was not accepted. Try again, or choose another way to sign in.',
  },
  'passkey-known': {
    nl: 'Deze toegangssleutel is al toegevoegd.',
    en: 'This passkey was added already.',
  },
  'challenge-dead': {
    nl: 'Dit duurde te lang of is al gebruikt: een aanvraag voor een toegangssleutel geldt één keer en 5 minuten. Begin opnieuw.',
    en: 'This took too long or was used already: a passkey request holds once and for 5 minutes. Start again.',
  },
  'factor-exists': {
    nl: 'Uw account heeft al een tweede factor. Meld u daarmee aan voordat u een andere toevoegt.',
    en: 'Your account has a second factor already. Sign in with that before you add another.',
  },
  'totp-not-begun': {
    nl: 'Er is geen codes-app om te bevestigen. Begin het koppelen opnieuw.',
    en: 'There is no authenticator app to confirm. Start linking again.',
  },
  'last-factor': {
    nl: 'Dit is uw enige tweede factor. Voeg eerst een andere toe, dan kunt u deze weghalen.',
    en: 'This is your only second factor. Add another first, then you can remove this one.',
  },
  'setup-link-dead': {
    nl: 'Deze link om het portaal in te stellen geldt niet meer: hij werkt één keer en 60 minuten. Start Hanze opnieuw voor een nieuwe link.',
    en: 'This link to set up the portal no longer holds: it works once and for 60 minutes. Restart Hanze for a new link.',
  },
  'invitation-dead': {
    nl: 'Deze uitnodiging geldt niet meer: hij werkt één keer en 7 dagen. Vraag wie u uitnodigde om een nieuwe.',
    en: 'This invitation no longer holds: it works once and for 7 days. Ask whoever invited you for a new one.',
  },
  'no-examples-here': {
    nl: 'Voorbeeldpersonen bestaan alleen in de voorbeeldregio, niet in een portaal dat echt in gebruik is.',
    en: 'Example persons exist in the example region only, not in a portal that is really in use.',
  },
  'persona-password': {
    nl: 'Een voorbeeldpersoon heeft geen wachtwoord of andere factor. Nodig iemand uit om dat te proberen.',
    en: 'An example person has no password or other factor. Invite somebody to try that.',
  },
  'last-administrator': {
    nl: 'Dit is de laatste beheerder van dit portaal. Maak eerst iemand anders beheerder.',
    en: 'This is the last administrator of this portal. Make somebody else administrator first.',
  },
  'not-yourself': {
    nl: 'U kunt uw eigen account niet sluiten. Vraag het een andere beheerder.',
    en: 'You cannot close your own account. Ask another administrator.',
  },
  'mandate-not-usable': {
    nl: 'Dit mandaat kunt u vandaag niet gebruiken: het is nog niet begonnen, beëindigd of vervallen.',
    en: 'You cannot use this mandate today: it has not begun, has ended or has lapsed.',
  },
  'mandate-ended': {
    nl: 'Dit mandaat is al beëindigd, of de gekozen dag ligt voor het begin.',
    en: 'This mandate has ended already, or the chosen day lies before its beginning.',
  },
});

/** How long an invitation holds, in ms. */
export const invitationHolds = 7 * 24 * 60 * 60_000;
