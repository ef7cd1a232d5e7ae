// What stands in the address of a list: words, filters and the page. Whatever someone types there is read without complaint.
import { isDay } from '@hanze/shared/kernel/day';

/** The cursors of the pages turned so far, oldest first, joined by '~': the last one opens the page, the one before leads back. */
export type PageParams = { na?: string | undefined };
export type ListParams = PageParams & { zoek?: string | undefined };

type Raw = Record<string, unknown>;

/** A parameter as text; numbers and booleans that the address parser made of it become text again, anything else is left out. */
function words<K extends string>(raw: Raw, ...keys: K[]): { [key in K]?: string | undefined } {
  const kept = keys.flatMap((key) => {
    const value = raw[key];
    const text = typeof value === 'number' || typeof value === 'boolean' ? String(value) : value;
    return typeof text === 'string' && text.trim() !== '' ? [[key, text.trim()]] : [];
  });
  return Object.fromEntries(kept) as { [key in K]?: string | undefined };
}

/** Only what is a day goes to the server. */
const days = <K extends string>(raw: Raw, ...keys: K[]): { [key in K]?: string | undefined } =>
  Object.fromEntries(Object.entries(words(raw, ...keys)).filter(([, day]) => isDay(day))) as { [key in K]?: string | undefined };

export const listParams = (raw: Raw): ListParams => words(raw, 'zoek', 'na');
/** Search word, legal form, state, organisation that takes part, day. */
export const partnershipParams = (
  raw: Raw,
): ListParams & { vorm?: string | undefined; stand?: string | undefined; deelnemer?: string | undefined; op?: string | undefined } =>
  words(raw, 'zoek', 'vorm', 'stand', 'deelnemer', 'op', 'na');
/** Whose panel is open; `uitnodigen` opens the form for somebody new. */
export const peopleParams = (raw: Raw): ListParams & { persoon?: string | undefined } => words(raw, 'zoek', 'persoon', 'na');
export const municipalityParams = (raw: Raw): ListParams & { provincie?: string | undefined; soort?: string | undefined } =>
  words(raw, 'zoek', 'provincie', 'soort', 'na');
/** Command, partnership and record of a journal. */
export const journalParams = (
  raw: Raw,
): PageParams & { handeling?: string | undefined; samenwerking?: string | undefined; gegeven?: string | undefined } =>
  words(raw, 'handeling', 'samenwerking', 'gegeven', 'na');
/** Colour view, search word, only what can be bought together, the function that is open, the day and a second day to compare with. */
export const landscapeParams = (raw: Raw): { [K in 'beeld' | 'zoek' | 'samen' | 'functie' | 'op' | 'tot']?: string | undefined } => ({
  ...words(raw, 'beeld', 'zoek', 'samen', 'functie'),
  ...days(raw, 'op', 'tot'),
});
/** Search word, domain, municipality, and the column by which the list is sorted: '-name' is downwards. */
export const applicationListParams = (raw: Raw): ListParams & { [K in 'domein' | 'gemeente' | 'volgorde']?: string | undefined } =>
  words(raw, 'zoek', 'domein', 'gemeente', 'volgorde', 'na');
/** Two municipalities, which likeness, and the day. */
export const comparisonParams = (raw: Raw): { [K in 'een' | 'ander' | 'wat' | 'op']?: string | undefined } => ({
  ...words(raw, 'een', 'ander', 'wat'),
  ...days(raw, 'op'),
});
/** Words or a number, outcome, first and last day. */
export type DecisionParams = ListParams & { uitkomst?: string | undefined; van?: string | undefined; tot?: string | undefined };
export const decisionParams = (raw: Raw): DecisionParams => words(raw, 'zoek', 'uitkomst', 'van', 'tot', 'na');
/** How they stand, and whether only those of one's own side. */
export const obligationParams = (raw: Raw): PageParams & { stand?: string | undefined; ons?: string | undefined } =>
  words(raw, 'stand', 'ons', 'na');
/** The day on which one looks: 'as it was on 1 March 2023'. */
export const dayParams = (raw: Raw): PageParams & { op?: string | undefined } => words(raw, 'op', 'na');
/** Where to go afterwards: only a path of our own, for an address elsewhere would send someone who just signed in to a stranger. */
const onward = ({ naar }: { naar?: string | undefined }): { naar?: string | undefined } =>
  naar && /^\/(?![/\\])/.test(naar) ? { naar } : {};

const endings = ['inactief', 'duur', 'beeindigd', 'afgemeld'] as const;
export type Ending = (typeof endings)[number];

/** Where the reader was going, and how the session before this one ended. */
export function signInParams(raw: Raw): { naar?: string | undefined; reden?: Ending | undefined } {
  const reden = endings.find((ending) => ending === raw['reden']);
  return { ...onward(words(raw, 'naar')), ...(reden && { reden }) };
}
export const onwardParams = (raw: Raw): { naar?: string | undefined } => onward(words(raw, 'naar'));

/** Book year and opened cost group. */
export const costParams = (raw: Raw): PageParams & { jaar?: string | undefined; groep?: string | undefined } => ({
  ...words(raw, 'groep', 'na'),
  ...bookYear(raw),
});
/** Book year, and whether by budget or by actual cost. */
export const statementParams = (raw: Raw): { jaar?: string | undefined; soort?: string | undefined } => ({
  ...words(raw, 'soort'),
  ...bookYear(raw),
});
/** Book year, by budget or actual cost, and the line of the statement that is followed. */
export const lineageParams = (raw: Raw): { jaar?: string | undefined; soort?: string | undefined; regel?: string | undefined } => ({
  ...words(raw, 'soort', 'regel'),
  ...bookYear(raw),
});
/** Book year, and what is shared. */
export const benchParams = (raw: Raw): { jaar?: string | undefined; deel?: string | undefined } => ({
  ...words(raw, 'deel'),
  ...bookYear(raw),
});
/** The promise that is open, and the municipality whose promises are listed. */
export const benefitParams = (raw: Raw): { baat?: string | undefined; gemeente?: string | undefined } => words(raw, 'baat', 'gemeente');
/** Only what can be a year goes to the server. */
const bookYear = (raw: Raw): { jaar?: string | undefined } => {
  const { jaar } = words(raw, 'jaar');
  return jaar && /^(19|20)\d\d$/.test(jaar) ? { jaar } : {};
};

/** Which import is looked at. */
export const importParams = (raw: Raw): { nummer?: string | undefined } => words(raw, 'nummer');
/** The step of writing a proposal. */
export const writingParams = (raw: Raw): { stap?: string | undefined } => words(raw, 'stap');

/** Which version of an agreement is read; the one that holds unless said otherwise. */
export const agreementParams = (raw: Raw): { versie?: string | undefined } => wholeNumbers(raw, 'versie');
/** The two versions that are compared. */
export const differenceParams = (raw: Raw): { van?: string | undefined; tot?: string | undefined } => wholeNumbers(raw, 'van', 'tot');
/** Only what can be a number goes to the server. */
const wholeNumbers = <K extends string>(raw: Raw, ...keys: K[]): { [key in K]?: string | undefined } =>
  Object.fromEntries(Object.entries(words(raw, ...keys)).filter(([, value]) => /^[1-9]\d{0,3}$/.test(String(value)))) as {
    [key in K]?: string | undefined;
  };
