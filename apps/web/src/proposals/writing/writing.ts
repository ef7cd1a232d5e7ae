// A proposal as it stands in the form: everything as typed text, so that a half-written word or amount survives a reload.
import type { Language } from '@hanze/shared/kernel/text';
import type { MunicipalEffect } from '@hanze/shared/proposals/effects';
import type { BenefitPromise } from '@hanze/shared/proposals/promise';
import type { ProposalOption, ProposalText } from '@hanze/shared/proposals/proposal-text';
import type { ProposalStep } from '@hanze/shared/proposals/steps';
import type { ChosenKey } from '@hanze/shared/sharing/keys/registry';
import { formatter } from '../../ui/format.ts';
import { typedCents, typedDay } from '../../ui/typed.ts';

type Typed<T> = { readonly [K in keyof T]: string };

export type WrittenStep = Typed<ProposalStep>;
export type WrittenPromise = Typed<Omit<BenefitPromise, 'organisationId'>>;
export type WrittenEffect = Typed<Omit<MunicipalEffect, 'promises'>> & { readonly promises: readonly WrittenPromise[] };
export interface WrittenCost {
  readonly groupId: string;
  readonly year: number;
  readonly once: string;
  readonly yearly: string;
  readonly alternatives: readonly ChosenKey[];
}

/** The lists in it. */
export interface Lists {
  resolutions: readonly string[];
  options: readonly ProposalOption[];
  steps: readonly WrittenStep[];
  effects: readonly WrittenEffect[];
  cost: WrittenCost | null;
}

/**
 * As a draft keeps it: one text a field, lists as JSON. `edition` is the edition one started from, '0' for a new proposal; `changes` the
 * change set as JSON, '' when no records change, and `changesBefore` what it was when one started.
 */
export type Writing = Record<
  'bodyId' | 'edition' | 'title' | 'text' | 'chosen' | 'downsides' | 'withoutScreen' | 'changes' | 'changesBefore' | keyof Lists,
  string
>;

/** One list of a draft; a draft that was spoilt reads as empty. */
export function listOf<K extends keyof Lists>(writing: Writing, name: K): Lists[K] {
  try {
    return JSON.parse(writing[name]) as Lists[K];
  } catch {
    return (name === 'cost' ? null : []) as unknown as Lists[K];
  }
}

const nothing = { nl: { name: 'Niets doen', summary: '' }, en: { name: 'Do nothing', summary: '' } };

/** An empty proposal: to do nothing is always one of its options. */
export const blank = (bodyId: string, language: Language): Writing => ({
  bodyId,
  edition: '0',
  title: '',
  text: '',
  resolutions: '[""]',
  options: JSON.stringify([
    { ...nothing[language], nothing: true },
    { name: '', summary: '', nothing: false },
  ]),
  chosen: '-1',
  downsides: '',
  withoutScreen: '',
  steps: '[]',
  effects: '[]',
  cost: 'null',
  changes: '',
  changesBefore: '',
});

/** An edition as it is put into the form. */
export function written(says: ProposalText, language: Language): Omit<Writing, 'bodyId' | 'edition' | 'changes' | 'changesBefore'> {
  const format = formatter(language);
  const money = (cents: number | null) => (cents === null ? '' : format.amountToTheCent(cents));
  const day = (value: string | null) => (value === null ? '' : format.dayInFigures(value));
  const figure = (value: string | null) => (language === 'nl' ? (value ?? '').replace('.', ',') : (value ?? ''));
  const { title, text, downsides, withoutScreen, cost } = says;
  return {
    title,
    text,
    downsides,
    withoutScreen,
    chosen: String(says.chosen),
    resolutions: JSON.stringify(says.resolutions),
    options: JSON.stringify(says.options.map(({ name, summary, nothing }) => ({ name, summary, nothing }))),
    steps: JSON.stringify(says.steps.map(({ what, power, by, on }) => ({ what, power, by, on: day(on) }))),
    effects: JSON.stringify(
      says.effects.map(
        (effect): WrittenEffect => ({
          organisationId: effect.organisationId,
          wave: effect.wave === null ? '' : String(effect.wave),
          worksDifferently: effect.worksDifferently,
          touchesPolicy: effect.touchesPolicy,
          staysLocal: effect.staysLocal,
          staysLocalUntil: day(effect.staysLocalUntil),
          exitBefore: money(effect.exitBefore),
          exitAfter: money(effect.exitAfter),
          promises: effect.promises.map(({ kind, description, department, owner, unit, baseline, target, targetOn, direction }) => ({
            kind,
            description,
            department,
            owner: owner ?? '',
            unit,
            direction,
            baseline: figure(baseline),
            target: figure(target),
            targetOn: day(targetOn),
          })),
        }),
      ),
    ),
    cost: JSON.stringify(
      cost && {
        groupId: cost.groupId,
        year: cost.year,
        alternatives: cost.alternatives,
        once: money(cost.once),
        yearly: money(cost.yearly),
      },
    ),
  };
}

/** A decimal figure typed in the reader's language: '12,5' in Dutch is '12.5'. What is no figure stays as typed, for the rule to refuse. */
const figureOf = (text: string, language: Language) =>
  language === 'nl' ? text.trim().replaceAll('.', '').replace(',', '.') : text.trim().replaceAll(',', '');

/**
 * What was typed, as the rules and the server read it. A municipality about which nothing was said is left out; an amount or a day that cannot
 * be read is handed on as nothing, because its field says so itself.
 */
export function said(writing: Writing, language: Language): ProposalText {
  const day = (text: string) => typedDay(text) ?? null;
  const money = (text: string) => typedCents(text, language) ?? null;
  const cost = listOf(writing, 'cost');
  return {
    title: writing.title,
    text: writing.text,
    resolutions: listOf(writing, 'resolutions'),
    options: listOf(writing, 'options'),
    chosen: Number(writing.chosen),
    downsides: writing.downsides,
    withoutScreen: writing.withoutScreen,
    steps: listOf(writing, 'steps').map(({ on, ...step }) => ({ ...step, on: day(on) }) as ProposalStep),
    cost: cost && { ...cost, once: money(cost.once) ?? 0, yearly: money(cost.yearly) ?? 0 },
    effects: listOf(writing, 'effects')
      .filter(isSaid)
      .map((effect) => ({
        ...effect,
        wave: effect.wave === '' ? null : Number(effect.wave),
        staysLocalUntil: day(effect.staysLocalUntil),
        exitBefore: money(effect.exitBefore),
        exitAfter: money(effect.exitAfter),
        promises: effect.promises.map(
          (promise) =>
            ({
              ...promise,
              organisationId: effect.organisationId,
              owner: promise.owner.trim() || null,
              baseline: figureOf(promise.baseline, language) || null,
              target: figureOf(promise.target, language),
              targetOn: day(promise.targetOn) ?? '',
            }) as BenefitPromise,
        ),
      })),
  };
}

/** Whether anything is said about this municipality. */
export const isSaid = ({ promises, ...words }: WrittenEffect): boolean =>
  promises.length > 0 || Object.entries(words).some(([name, word]) => name !== 'organisationId' && word.trim() !== '');

/** Empty rows to fill in. */
export const blankStep: WrittenStep = { what: '', power: '', by: '', on: '' };
export const blankPromise: WrittenPromise = {
  kind: '',
  description: '',
  department: '',
  owner: '',
  unit: '',
  direction: 'down',
  baseline: '',
  target: '',
  targetOn: '',
};
export const blankEffect = (organisationId: string): WrittenEffect => ({
  organisationId,
  wave: '',
  worksDifferently: '',
  touchesPolicy: '',
  staysLocal: '',
  staysLocalUntil: '',
  exitBefore: '',
  exitAfter: '',
  promises: [],
});

/** What the writer did to the change set; nothing when it was left alone, so that somebody else's change of it stays. */
export const changesInput = ({ changes, changesBefore }: Writing): { changes?: string | null } =>
  changes === changesBefore ? {} : { changes: changes || null };

/** A draft with an edition in the place of what was typed: the body and the change set stay. */
export const withText = (writing: Writing, text: ProposalText, edition: number, language: Language): Writing => ({
  ...writing,
  ...written(text, language),
  edition: String(edition),
});
