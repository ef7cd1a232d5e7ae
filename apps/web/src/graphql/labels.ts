// What a screen says when the server cannot be reached or does not answer as it should.
import type { TextOrPhrase } from '@hanze/shared/kernel/text';

export const graphqlLabels = {
  notSent: {
    nl: 'De verbinding viel weg. Er is niets bewaard. Probeer het opnieuw.',
    en: 'The connection was lost. Nothing was saved. Try again.',
  },
  notDone: { nl: 'Dit ging niet goed. Er is niets gewijzigd.', en: 'This went wrong. Nothing was changed.' },
  noLine: { nl: 'Er is geen verbinding met Hanze', en: 'There is no connection with Hanze' },
  noLineSafe: {
    nl: 'Wat eerder is bewaard, is veilig. Probeer het opnieuw als de verbinding terug is.',
    en: 'What was saved earlier is safe. Try again once the connection is back.',
  },
  signInFirst: { nl: 'Meld u aan om dit te zien', en: 'Sign in to see this' },
  signInSays: { nl: 'Na het aanmelden komt u hier terug.', en: 'After signing in you return here.' },
  signIn: { nl: 'Aanmelden', en: 'Sign in' },
  notThere: { nl: 'Dit bestaat niet, of u mag het niet zien', en: 'This does not exist, or you may not see it' },
  notThereSays: {
    nl: 'Het adres klopt niet, of het hoort bij een samenwerking waar u niet bij hoort.',
    en: 'The address is wrong, or it belongs to a partnership you are not in.',
  },
} as const satisfies Record<string, TextOrPhrase>;
