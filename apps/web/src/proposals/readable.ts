// Every part of a proposal as plain paragraphs, so that two editions can be laid beside each other word by word.
import type { PartCode } from '@hanze/shared/proposals/parts';
import { deciders, powers } from '@hanze/shared/proposals/powers';
import { promiseKinds } from '@hanze/shared/proposals/promise-kinds';
import type { BenefitPromise } from '@hanze/shared/proposals/promise';
import type { MunicipalEffect } from '@hanze/shared/proposals/effects';
import type { ProposalText } from '@hanze/shared/proposals/proposal-text';
import { chosenName } from '../sharing/key-words.ts';
import type { voiceIn } from '../ui/language.tsx';
import { effectLabels } from './effect-labels.ts';
import { proposalLabels } from './labels.ts';
import { paragraphs } from './text-diff.ts';

type Voice = ReturnType<typeof voiceIn>;
/** Names of municipalities by their id. */
export type Names = ReadonlyMap<string, string>;

/** One part of an edition, in paragraphs. */
export function readable(code: PartCode, says: ProposalText, names: Names, voice: Voice): string[] {
  const { t, format, language } = voice;
  switch (code) {
    case 'title':
      return says.title ? [says.title] : [];
    case 'text':
    case 'downsides':
    case 'withoutScreen':
      return paragraphs(says[code]);
    case 'resolutions':
      return says.resolutions.map((point, place) => `${place + 1}. ${point}`);
    case 'options':
      return says.options.map(
        ({ name, summary }, place) => `${name}${place === says.chosen ? ` (${t(proposalLabels.chosen)})` : ''}: ${summary}`,
      );
    case 'steps':
      return says.steps.map(({ what, power, by, on }) =>
        [what, t(deciders[by].label), t(powers[power].label), on && format.day(on)].filter(Boolean).join(' · '),
      );
    case 'cost':
      return says.cost
        ? [
            `${t(effectLabels.once)}: ${format.money(says.cost.once)}`,
            `${t(effectLabels.yearly)}: ${format.money(says.cost.yearly)}`,
            ...says.cost.alternatives.map((key) => `${t(effectLabels.beside)}: ${chosenName(key, {}, language)}`),
          ]
        : [];
    default:
      return says.effects.flatMap((effect) => effectLines(effect, names, voice));
  }
}

function effectLines(effect: MunicipalEffect, names: Names, voice: Voice): string[] {
  const { t, format } = voice;
  const name = names.get(effect.organisationId) ?? '';
  const money = (cents: number | null) => (cents === null ? '' : format.money(cents));
  const said: readonly (readonly [string, string])[] = [
    [t(effectLabels.wave), effect.wave === null ? '' : String(effect.wave)],
    [t(effectLabels.worksDifferently), effect.worksDifferently],
    [t(effectLabels.touchesPolicy), effect.touchesPolicy],
    [t(effectLabels.staysLocal), effect.staysLocal],
    [t(effectLabels.staysLocalUntil), effect.staysLocalUntil ? format.day(effect.staysLocalUntil) : ''],
    [t(effectLabels.exitBefore), money(effect.exitBefore)],
    [t(effectLabels.exitAfter), money(effect.exitAfter)],
    ...effect.promises.map((promise) => [t(effectLabels.promise), promiseLine(promise, voice)] as const),
  ];
  return said.filter(([, value]) => value !== '').map(([label, value]) => `${name}: ${label.toLowerCase()}: ${value}`);
}

/** A promise in one line: 'Kwaliteit: Sneller klaar, dagen van 12 naar 8 op 1 januari 2028 (Burgerzaken)'. */
export function promiseLine(
  { kind, description, unit, baseline, target, targetOn, department }: BenefitPromise,
  { t, format, language }: Voice,
): string {
  const figure = (value: string) => (language === 'nl' ? value.replace('.', ',') : value);
  const from = baseline === null ? t(effectLabels.notMeasured) : figure(baseline);
  return `${t(promiseKinds[kind].label)}: ${description} ${t(effectLabels.fromTo, { from, to: figure(target), unit, day: targetOn ? format.day(targetOn) : '' })} (${department})`;
}
