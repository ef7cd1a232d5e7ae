// What an edition of a proposal says. A draft may have gaps; what is tabled for others to weigh may not.
import { type Refused, refusedBy, refusing } from '../kernel/refusal.ts';
import type { Text } from '../kernel/text.ts';
import type { CostOfProposal } from './cost-effects.ts';
import { checkCost } from './cost-effects.ts';
import { checkEffect, type MunicipalEffect } from './effects.ts';
import { checkStep, type ProposalStep } from './steps.ts';

export interface ProposalOption {
  readonly name: string;
  readonly summary: string;
  /** Things stay as they are: the option every other one is measured against. */
  readonly nothing: boolean;
}

/** One edition of a proposal. The texts are Markdown source. */
export interface ProposalText {
  readonly title: string;
  readonly text: string;
  /** The points that are decided, in order (beslispunten). */
  readonly resolutions: readonly string[];
  readonly options: readonly ProposalOption[];
  /** Index of the option that the points carry out; -1 while none was chosen. */
  readonly chosen: number;
  readonly downsides: string;
  /** What stays possible without a screen, for those who cannot or will not use one. */
  readonly withoutScreen: string;
  /** What happens after the decision, and which organ may do it. */
  readonly steps: readonly ProposalStep[];
  /** What it costs together, and by which keys that is shared; null when it costs nothing extra. */
  readonly cost: CostOfProposal | null;
  /** What it means for each municipality. */
  readonly effects: readonly MunicipalEffect[];
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
  'no-steps': {
    nl: 'Noem ten minste één stap, met het orgaan dat die stap zet.',
    en: 'expected at least one step, with the organ that takes it',
  },
  'too-many-parts': {
    nl: 'Gebruik hoogstens 20 beslispunten, 8 varianten en 20 stappen.',
    en: 'expected at most 20 points, 8 options and 20 steps',
  },
  'effect-twice': { nl: 'Deze gemeente staat er twee keer in.', en: 'this municipality is named twice' },
});

const longest = { title: 200, text: 50_000, resolution: 1000, option: 200, summary: 2000, downsides: 5000, withoutScreen: 2000 } as const;

function trimmed(value: string, field: keyof typeof fields, at: string): string {
  const text = value.trim();
  return text.length > longest[field] ? refuse('text-too-long', { field: fields[field], at }) : text;
}

function said(value: string, field: keyof typeof fields, at: string): void {
  if (value === '') refuse('text-missing', { field: fields[field], at });
}

/** The draft itself, trimmed: gaps may remain. Refuses a draft without a title, and whatever is too long, too many or no figure. */
export function checkDraft({
  title,
  text,
  resolutions,
  options,
  chosen,
  downsides,
  withoutScreen,
  ...weighed
}: ProposalText): ProposalText {
  for (const [part, most] of [[resolutions, 20] as const, [options, 8] as const, [weighed.steps, 20] as const])
    if (part.length > most) refuse('too-many-parts', { at: part === resolutions ? 'resolutions' : part === options ? 'options' : 'steps' });
  const checked = {
    title: trimmed(title, 'title', 'title'),
    text: trimmed(text, 'text', 'text'),
    resolutions: resolutions.map((point, index) => trimmed(point, 'resolution', `resolutions[${index}]`)),
    options: options.map(({ name, summary, nothing }, index) => ({
      name: trimmed(name, 'option', `options[${index}].name`),
      summary: trimmed(summary, 'summary', `options[${index}].summary`),
      nothing,
    })),
    chosen: options[chosen] ? chosen : -1,
    downsides: trimmed(downsides, 'downsides', 'downsides'),
    withoutScreen: trimmed(withoutScreen, 'withoutScreen', 'withoutScreen'),
    steps: weighed.steps.map((step, index) => checkStep(step, `steps[${index}]`)),
    cost: weighed.cost && checkCost(weighed.cost, 'cost'),
    effects: weighed.effects.map((effect, index) => checkEffect(effect, `effects[${index}]`)),
  };
  said(checked.title, 'title', 'title');
  for (const [index, { organisationId }] of checked.effects.entries())
    if (checked.effects.findIndex((other) => other.organisationId === organisationId) < index)
      refuse('effect-twice', { at: `effects[${index}]` });
  return checked;
}

/** What must stand in it before others weigh it, in the order in which one writes. */
const demands: readonly ((says: ProposalText) => void)[] = [
  ({ text }) => said(text, 'text', 'text'),
  ({ resolutions }) => {
    if (resolutions.length === 0) refuse('no-resolutions', { at: 'resolutions' });
    for (const [index, point] of resolutions.entries()) said(point, 'resolution', `resolutions[${index}]`);
  },
  ({ options }) => {
    if (options.length < 2) refuse('too-few-options', { at: 'options' });
    if (options.filter(({ nothing }) => nothing).length !== 1) refuse('nothing-missing', { at: 'options' });
    for (const [index, { name, summary }] of options.entries()) {
      said(name, 'option', `options[${index}].name`);
      said(summary, 'summary', `options[${index}].summary`);
    }
  },
  ({ options, chosen }) => {
    if (!options[chosen]) refuse('chosen-unknown', { at: 'chosen' });
  },
  ({ downsides }) => said(downsides, 'downsides', 'downsides'),
  ({ withoutScreen }) => said(withoutScreen, 'withoutScreen', 'withoutScreen'),
  ({ steps }) => {
    if (steps.length === 0) refuse('no-steps', { at: 'steps' });
  },
];

/**
 * Everything that keeps a draft from being tabled, in the order in which one writes; empty when it is whole. Missing alternatives are the
 * main flaw of real proposals, therefore doing nothing is always one of them.
 */
export const lacking = (says: ProposalText): Refused[] =>
  demands.map((demand) => refusedBy(() => demand(says))).filter((refused) => refused !== null);

/** The edition itself, trimmed and whole. Refuses what a draft refuses, and the first thing that lacks. */
export function checkProposal(given: ProposalText): ProposalText {
  const says = checkDraft(given);
  for (const demand of demands) demand(says);
  return says;
}
