// What the frame around every screen says.
import type { TextOrPhrase } from '@hanze/shared/kernel/text';

export const shellLabels = {
  skip: { nl: 'Naar de inhoud', en: 'Skip to content' },
  rail: { nl: 'Samenwerking en menu', en: 'Partnership and menu' },
  mainMenu: { nl: 'Hoofdmenu', en: 'Main menu' },
  menu: { nl: 'Menu', en: 'Menu' },
  closeMenu: { nl: 'Sluit menu', en: 'Close menu' },
  find: { nl: 'Zoek of ga naar', en: 'Find or go to' },
  findHint: { nl: 'Typ een woord. Kies met de pijltjes en Enter.', en: 'Type a word. Choose with the arrow keys and Enter.' },
  findNone: { nl: 'Niets gevonden voor deze woorden.', en: 'Nothing found for these words.' },
  found: {
    nl: (p: { n: number }) => (p.n === 1 ? '1 mogelijkheid' : `${p.n} mogelijkheden`),
    en: (p: { n: number }) => (p.n === 1 ? '1 option' : `${p.n} options`),
  },
  goTo: { nl: 'Ga naar', en: 'Go to' },
  settings: { nl: 'Instellingen', en: 'Settings' },
  you: { nl: 'U en uw instellingen', en: 'You and your settings' },
  actingAs: { nl: 'U handelt als', en: 'You act as' },
  actAs: { nl: 'Handelen als', en: 'Act as' },
  asRole: {
    nl: (p: { role: string; organisation: string }) => `${p.role} ${p.organisation}`,
    en: (p: { role: string; organisation: string }) => `${p.role} ${p.organisation}`,
  },
  votes: {
    nl: (p: { n: number }) => (p.n === 1 ? '1 stem' : `${p.n} stemmen`),
    en: (p: { n: number }) => (p.n === 1 ? '1 vote' : `${p.n} votes`),
  },
  mandateUntil: { nl: (p: { day: string }) => `mandaat tot en met ${p.day}`, en: (p: { day: string }) => `mandate until ${p.day}` },
  noMandate: { nl: 'zonder mandaat: u kunt lezen', en: 'without a mandate: you can read' },
  participants: {
    nl: (p: { n: number }) => (p.n === 1 ? '1 deelnemer' : `${p.n} deelnemers`),
    en: (p: { n: number }) => (p.n === 1 ? '1 member' : `${p.n} members`),
  },
  theme: { nl: 'Weergave', en: 'Appearance' },
  language: { nl: 'Taal', en: 'Language' },
  account: { nl: 'Account en sessies', en: 'Account and sessions' },
  signIn: { nl: 'Aanmelden', en: 'Sign in' },
  signOut: { nl: 'Afmelden', en: 'Sign out' },
  keys: { nl: 'Toetsen', en: 'Keyboard' },
  keysTitle: { nl: 'Werken met het toetsenbord', en: 'Working with the keyboard' },
  keysFind: { nl: 'Zoek een scherm of handeling', en: 'Find a screen or an act' },
  keysHelp: { nl: 'Toon dit overzicht', en: 'Show this overview' },
  keysNext: { nl: 'Naar het volgende of vorige onderdeel', en: 'To the next or previous part' },
  keysPress: { nl: 'Openen of kiezen', en: 'Open or choose' },
  keysArrows: { nl: 'Bewegen in keuzes, menu’s en lijsten', en: 'Move within choices, menus and lists' },
  keysClose: { nl: 'Sluit de bovenste laag', en: 'Close the top layer' },
  keysSingle: { nl: 'Het vraagteken als toets gebruiken', en: 'Use the question mark as a key' },
  notFound: { nl: 'Deze pagina bestaat niet', en: 'This page does not exist' },
  notFoundSays: {
    nl: 'Het adres klopt niet, of u mag deze pagina niet zien.',
    en: 'The address is wrong, or you may not see this page.',
  },
  toToday: { nl: 'Naar Vandaag', en: 'Go to Today' },
  brokenSafe: {
    nl: 'Dit scherm kon niet worden getoond. Wat eerder is bewaard, is veilig.',
    en: 'This screen could not be shown. What was saved earlier is safe.',
  },
  awaiting: { nl: (p: { n: number }) => ` (${p.n} wachten op u)`, en: (p: { n: number }) => ` (${p.n} await you)` },
} as const satisfies Record<string, TextOrPhrase>;

export const themeNames = {
  system: { nl: 'Systeem', en: 'System' },
  light: { nl: 'Licht', en: 'Light' },
  dark: { nl: 'Donker', en: 'Dark' },
} as const satisfies Record<string, TextOrPhrase>;

export const groupNames = {
  now: { nl: 'Nu', en: 'Now' },
  deciding: { nl: 'Besluiten', en: 'Deciding' },
  together: { nl: 'Samen', en: 'Together' },
  account: { nl: 'Verantwoorden', en: 'Accountability' },
  setup: { nl: 'Inrichting', en: 'Set-up' },
} as const satisfies Record<string, TextOrPhrase>;

export const screenNames = {
  today: { nl: 'Vandaag', en: 'Today' },
  proposals: { nl: 'Voorstellen', en: 'Proposals' },
  agreements: { nl: 'Overeenkomsten', en: 'Agreements' },
  decisions: { nl: 'Besluitenregister', en: 'Register of decisions' },
  landscape: { nl: 'Applicaties', en: 'Applications' },
  costs: { nl: 'Kosten', en: 'Costs' },
  keyBench: { nl: 'Kostenverdeling', en: 'Cost sharing' },
  benefits: { nl: 'Baten', en: 'Benefits' },
  points: { nl: 'Tien punten', en: 'Ten points' },
  partnership: { nl: 'Deelnemers en organen', en: 'Members and bodies' },
  partnerships: { nl: 'Samenwerkingen', en: 'Partnerships' },
  municipalities: { nl: 'Gemeenten', en: 'Municipalities' },
  obligations: { nl: 'Afspraken', en: 'Obligations' },
  journal: { nl: 'Logboek', en: 'Journal' },
  people: { nl: 'Mensen', en: 'People' },
  import: { nl: 'Import', en: 'Import' },
} as const satisfies Record<string, TextOrPhrase>;
