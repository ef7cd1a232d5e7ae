// What a proposal must say before anyone may decide on it: points to decide, at least two options among which doing nothing, and what is lost.
import { refusing } from '../kernel/refusal.ts';
import type { Text } from '../kernel/text.ts';

export interface ProposalOption {
  readonly name: string;
  readonly summary: string;
  /** Things stay as they are: the option every other one is measured against. */
  readonly nothing: boolean;
}

/** One edition of a proposal. The text is Markdown source. */
export interface ProposalText {
  readonly title: string;
  readonly text: string;
  /** The points that are decided, in order (beslispunten). */
  readonly resolutions: readonly string[];
  readonly options: readonly ProposalOption[];
  /** Index of the option that the points carry out. */
  readonly chosen: number;
  readonly downsides: string;
  /** What stays possible without a screen, for those who cannot or will not use one. */
  readonly withoutScreen: string;
}

interface Field {
  field: Text;
}
const fields = {
  title: { nl: 'de titel', en: 'the title' },
  text: { nl: 'de toelichting', en: 'the explanation' },
  resolution: { nl: 'het beslispunt', en: 'the point to decide' },
  option: { nl: 'de naam van de variant', en: 'the name of the option' },
  summary: { nl: 'wat de variant inhoudt', en: 'what the option is' },
  downsides: { nl: 'de nadelen', en: 'the downsides' },
  withoutScreen: { nl: 'wat mogelijk blijft zonder scherm', en: 'what stays possible without a screen' },
} as const satisfies Record<string, Text>;

export const refuse = refusing({
  'text-missing': { nl: ({ field }: Field) => `Vul ${field.nl} in.`, en: ({ field }: Field) => `fill in ${field.en}` },
  'text-too-long': {
    nl: ({ field }: Field) => `Maak ${field.nl} korter.`,
    en: ({ field }: Field) => `make ${field.en} shorter`,
  },
  'no-resolutions': { nl: 'Noem ten minste één beslispunt.', en: 'expected at least one point to decide' },
  'too-few-options': {
    nl: 'Een voorstel heeft ten minste twee varianten, waaronder niets doen.',
    en: 'expected at least two options, one of which is to do nothing',
  },
  'nothing-missing': {
    nl: 'Neem precies één variant op waarin alles blijft zoals het is: daarmee wordt vergeleken.',
    en: 'expected exactly one option in which all stays as it is: the others are compared with it',
  },
  'chosen-unknown': { nl: 'Kies welke variant wordt voorgesteld.', en: 'expected the option that is proposed' },
  'too-many-parts': { nl: 'Gebruik hoogstens 20 beslispunten en 8 varianten.', en: 'expected at most 20 points and 8 options' },
});

function said(value: string, most: number, field: keyof typeof fields, at: string): string {
  const text = value.trim();
  if (text === '') refuse('text-missing', { field: fields[field], at });
  if (text.length > most) refuse('text-too-long', { field: fields[field], at });
  return text;
}

/**
 * The edition itself, trimmed. Refuses what is missing or too long, no points, fewer than two options (the main flaw of real proposals is
 * that alternatives are missing), not exactly one option of doing nothing, and a chosen option that is not there.
 */
export function checkProposal({ title, text, resolutions, options, chosen, downsides, withoutScreen }: ProposalText): ProposalText {
  if (resolutions.length > 20 || options.length > 8) refuse('too-many-parts', { at: resolutions.length > 20 ? 'resolutions' : 'options' });
  const checked = {
    title: said(title, 200, 'title', 'title'),
    text: said(text, 50_000, 'text', 'text'),
    resolutions: resolutions.map((point, index) => said(point, 1000, 'resolution', `resolutions[${index}]`)),
    options: options.map(({ name, summary, nothing }, index) => ({
      name: said(name, 200, 'option', `options[${index}].name`),
      summary: said(summary, 2000, 'summary', `options[${index}].summary`),
      nothing,
    })),
    chosen,
    downsides: said(downsides, 5000, 'downsides', 'downsides'),
    withoutScreen: said(withoutScreen, 2000, 'withoutScreen', 'withoutScreen'),
  };
  if (resolutions.length === 0) refuse('no-resolutions', { at: 'resolutions' });
  if (options.length < 2) refuse('too-few-options', { at: 'options' });
  if (options.filter(({ nothing }) => nothing).length !== 1) refuse('nothing-missing', { at: 'options' });
  if (!options[chosen]) refuse('chosen-unknown', { at: 'chosen' });
  return checked;
}
