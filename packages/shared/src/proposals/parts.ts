// The parts of a proposal: how two editions differ, and which differences are material, so that an earlier position no longer covers them.
import type { Text } from '../kernel/text.ts';
import type { ProposalText } from './proposal-text.ts';

interface Part {
  readonly label: Text;
  /** What of an edition belongs to this part. */
  readonly of: (says: ProposalText) => unknown;
  /** What of it decides who gets what; a change of anything else is editorial. */
  readonly binds?: (says: ProposalText) => unknown;
}

/** Line ends and double blanks change no meaning. */
const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();
const chosenOption = ({ options, chosen }: ProposalText) => {
  const option = options[chosen];
  return option ? { name: flat(option.name), summary: flat(option.summary), nothing: option.nothing } : null;
};

/** In the order in which one writes and reads. */
export const proposalParts = {
  title: { label: { nl: 'Titel', en: 'Title' }, of: ({ title }) => title },
  text: { label: { nl: 'Toelichting', en: 'Explanation' }, of: ({ text }) => text },
  resolutions: {
    label: { nl: 'Beslispunten', en: 'Points to decide' },
    of: ({ resolutions }) => resolutions,
    binds: ({ resolutions }) => resolutions.map(flat),
  },
  options: {
    label: { nl: 'Varianten', en: 'Options' },
    of: ({ options, chosen }) => ({ options, chosen }),
    binds: chosenOption,
  },
  cost: { label: { nl: 'Kosten', en: 'Costs' }, of: ({ cost }) => cost, binds: ({ cost }) => cost },
  effects: {
    label: { nl: 'Gevolgen per gemeente', en: 'Effects per municipality' },
    of: ({ effects }) => effects,
    binds: ({ effects }) => effects,
  },
  downsides: { label: { nl: 'Nadelen', en: 'Downsides' }, of: ({ downsides }) => downsides },
  withoutScreen: { label: { nl: 'Zonder scherm', en: 'Without a screen' }, of: ({ withoutScreen }) => withoutScreen },
  steps: { label: { nl: 'Stappen', en: 'Steps' }, of: ({ steps }) => steps },
} as const satisfies Record<string, Part>;

export type PartCode = keyof typeof proposalParts;
export const partCodes = Object.keys(proposalParts) as PartCode[];

const parts: Readonly<Record<PartCode, Part>> = proposalParts;

/** Same content: the order of fields and the difference between nothing and null do not count. */
export const same = (a: unknown, b: unknown): boolean => canonical(a) === canonical(b);

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  const fields = Object.entries(value).filter(([, field]) => field !== undefined && field !== null);
  return `{${fields
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, field]) => `${JSON.stringify(name)}:${canonical(field)}`)
    .join()}}`;
}

/** The parts in which two editions differ, in reading order. */
export const changedParts = (before: ProposalText, after: ProposalText): PartCode[] =>
  partCodes.filter((code) => !same(parts[code].of(before), parts[code].of(after)));

/**
 * The parts that changed materially: the points to decide, the chosen option, the cost, the effects per municipality. A position on the
 * edition before does not cover these; other words may be improved without asking everyone again.
 */
export const materialChanges = (before: ProposalText, after: ProposalText): PartCode[] =>
  partCodes.filter((code) => {
    const { binds } = parts[code];
    return binds !== undefined && !same(binds(before), binds(after));
  });
