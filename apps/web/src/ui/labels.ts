// What the building blocks themselves say.
import type { TextOrPhrase } from '@hanze/shared/kernel/text';

export const uiLabels = {
  busy: { nl: 'Bezig', en: 'Busy' },
  back: { nl: 'Terug', en: 'Back' },
  close: { nl: 'Sluit', en: 'Close' },
  optional: { nl: '(mag leeg blijven)', en: '(optional)' },
  choose: { nl: 'Maak een keuze', en: 'Choose' },
  missing: { nl: 'geen gegevens', en: 'no data' },
  explain: { nl: (p: { word: string }) => `Uitleg: ${p.word}`, en: (p: { word: string }) => `Explanation: ${p.word}` },
  loading: {
    nl: (p: { what?: string | undefined }) => (p.what ? `${p.what} wordt geladen.` : 'Wordt geladen.'),
    en: (p: { what?: string | undefined }) => (p.what ? `Loading ${p.what}.` : 'Loading.'),
  },
  total: { nl: 'Samen', en: 'Together' },
  previous: { nl: 'Vorige', en: 'Previous' },
  next: { nl: 'Volgende', en: 'Next' },
  pages: { nl: 'Bladeren', en: 'Pages' },
  rangeOf: {
    nl: (p: { from: string; to: string; total: string }) => `${p.from} tot en met ${p.to} van ${p.total}`,
    en: (p: { from: string; to: string; total: string }) => `${p.from} to ${p.to} of ${p.total}`,
  },
  shownOf: {
    nl: (p: { shown: string; total: string }) => `${p.shown} van ${p.total}`,
    en: (p: { shown: string; total: string }) => `${p.shown} of ${p.total}`,
  },
  stepsNow: { nl: 'nu', en: 'now' },
  stepsDone: { nl: 'gedaan', en: 'done' },
  stepOf: {
    nl: (p: { at: number; of: number }) => `Stap ${p.at} van ${p.of}`,
    en: (p: { at: number; of: number }) => `Step ${p.at} of ${p.of}`,
  },
  cancel: { nl: 'Stop', en: 'Stop' },
  cancelThis: { nl: (p: { title: string }) => `Stop: ${p.title}`, en: (p: { title: string }) => `Stop: ${p.title}` },
  keepWorking: { nl: 'U kunt verder werken.', en: 'You can keep working.' },
  workWaiting: { nl: 'Wacht', en: 'Waiting' },
  workRunning: { nl: 'Loopt', en: 'Running' },
  workDone: { nl: 'Klaar', en: 'Done' },
  workFailed: { nl: 'Mislukt', en: 'Failed' },
  stateOk: { nl: 'Op orde', en: 'In order' },
  stateLook: { nl: 'Let op', en: 'Attention' },
  stateLate: { nl: 'Te laat', en: 'Late' },
  stateNone: { nl: 'Niet gemeten', en: 'Not measured' },
  stateBusy: { nl: 'Loopt', en: 'Under way' },
  dayHint: { nl: 'Dag, maand en jaar, bijvoorbeeld 26-11-2026', en: 'Day, month and year, for example 26-11-2026' },
  copyLink: { nl: 'Kopieer link', en: 'Copy link' },
  copied: { nl: 'Link gekopieerd', en: 'Link copied' },
  toToday: { nl: 'Naar vandaag', en: 'To today' },
  dayWrong: { nl: 'Schrijf een dag die bestaat, zoals 26-11-2026.', en: 'Enter a day that exists, such as 26-11-2026.' },
  countWrong: { nl: 'Schrijf een heel getal, zoals 1.250.', en: 'Enter a whole number, such as 1,250.' },
  amountWrong: { nl: 'Schrijf een bedrag in euro, zoals 1.250,50.', en: 'Enter an amount in euros, such as 1,250.50.' },
  problems: {
    nl: (p: { n: number }) => `Er zijn ${p.n} dingen die nog niet kloppen`,
    en: (p: { n: number }) => `${p.n} things are not right yet`,
  },
  restored: {
    nl: 'Wat u eerder schreef, staat er nog.',
    en: 'What you wrote earlier is still here.',
  },
  startOver: { nl: 'Begin opnieuw', en: 'Start over' },
  comboboxOpen: { nl: 'Toon de lijst', en: 'Show the list' },
  comboboxFound: { nl: (p: { n: string }) => `${p.n} gevonden`, en: (p: { n: string }) => `${p.n} found` },
  comboboxNone: { nl: 'Niets gevonden. Controleer hoe u het schrijft.', en: 'Nothing found. Check the spelling.' },
  failedTitle: { nl: 'Dit ging niet goed', en: 'Something went wrong' },
  failedSafe: { nl: 'Wat eerder is bewaard, is veilig.', en: 'What was saved earlier is safe.' },
  tryAgain: { nl: 'Probeer het opnieuw', en: 'Try again' },
  mark: { nl: 'Kenmerk', en: 'Reference' },
  offline: {
    nl: (p: { at?: string | undefined }) =>
      p.at ? `Geen verbinding. U ziet gegevens van ${p.at}.` : 'Geen verbinding. U ziet de laatst geladen gegevens.',
    en: (p: { at?: string | undefined }) =>
      p.at ? `No connection. You see data from ${p.at}.` : 'No connection. You see the data loaded last.',
  },
  offlineMay: {
    nl: 'Lezen kan. Wijzigen en stemmen kan weer als de verbinding terug is.',
    en: 'You can read. Changing and voting work again once the connection is back.',
  },
} as const satisfies Record<string, TextOrPhrase>;
