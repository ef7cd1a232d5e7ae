// What any command can refuse, whatever the feature.
import { refusing } from '@hanze/shared/kernel/refusal';

export const refuse = refusing({
  'not-found': {
    nl: 'Dit bestaat niet, of u mag het niet zien.',
    en: 'This does not exist, or you may not see it.',
  },
  'not-signed-in': { nl: 'Meld u eerst aan.', en: 'Sign in first.' },
  'second-factor-needed': {
    nl: 'Voeg eerst een tweede factor toe: een toegangssleutel of een codes-app. Daarna kunt u verder.',
    en: 'First add a second factor: a passkey or an authenticator app. Then you can go on.',
  },
  forbidden: {
    nl: ({ who }: { who: string }) => `U mag dit niet doen: alleen ${who} kan dat.`,
    en: ({ whoEn }: { whoEn: string }) => `You may not do this: only ${whoEn} can.`,
  },
  'not-yours': {
    nl: 'U mag dit niet doen: het hoort bij een andere organisatie of een andere samenwerking.',
    en: 'You may not do this: it belongs to another organisation or another partnership.',
  },
  'step-up-needed': {
    nl: 'Bevestig eerst dat u het bent, met uw toegangssleutel of uw code.',
    en: 'First confirm that it is you, with your passkey or your code.',
  },
  'changed-meanwhile': {
    nl: 'Iemand anders heeft dit zojuist gewijzigd. Bekijk het verschil en probeer het opnieuw.',
    en: 'Somebody else has just changed this. Look at the difference and try again.',
  },
  'page-too-large': {
    nl: 'Vraag per keer hooguit 100 regels.',
    en: 'Ask for at most 100 rows at a time.',
  },
  'bad-cursor': { nl: 'De plek in de lijst is niet leesbaar. Begin opnieuw.', en: 'The place in the list cannot be read. Start again.' },
});
