// What a proposal means for one municipality, beside its share of the cost: what gets better, what it gives up, and what leaving costs.
import { type Day, parseDay } from '../kernel/day.ts';
import { parseCents, toSafeNumber } from '../kernel/money.ts';
import { refusing } from '../kernel/refusal.ts';
import { type BenefitPromise, checkPromise } from './promise.ts';

export interface MunicipalEffect {
  readonly organisationId: string;
  /** The wave in which it changes over, from 1; null when it does not, or when that is not known yet. */
  readonly wave: number | null;
  /** Who works differently afterwards. */
  readonly worksDifferently: string;
  /** The policy of its own that is touched; blank when none is. */
  readonly touchesPolicy: string;
  /** What it keeps deciding by itself, and until which day; null while there is no end to it. */
  readonly staysLocal: string;
  readonly staysLocalUntil: Day | null;
  /** What leaving the partnership would cost it, in cents, before and after this decision; null while nobody worked it out. */
  readonly exitBefore: number | null;
  readonly exitAfter: number | null;
  readonly promises: readonly BenefitPromise[];
}

export const refuse = refusing({
  'effect-too-long': { nl: 'Houd het bij 1.000 tekens.', en: 'keep it within 1,000 characters' },
  'wave-out-of-range': { nl: 'Kies een golf van 1 tot en met 12.', en: 'choose a wave from 1 to 12' },
  'too-many-promises': { nl: 'Beloof een gemeente hoogstens 12 baten.', en: 'promise a municipality at most 12 benefits' },
  'negative-exit': { nl: 'Kosten van uittreden zijn niet minder dan 0.', en: 'what leaving costs is not below 0' },
});

const words = (value: string, at: string): string => {
  const text = value.trim();
  return text.length > 1000 ? refuse('effect-too-long', { at }) : text;
};

function amount(value: number | null, at: string): number | null {
  if (value === null) return null;
  const cents = parseCents(value, at);
  return cents < 0n ? refuse('negative-exit', { at }) : toSafeNumber(cents, at);
}

/** The effect itself, trimmed. A promise is a promise to this municipality, whatever it says itself. Refuses with paths under `at`. */
export function checkEffect(given: MunicipalEffect, at = '$'): MunicipalEffect {
  const { organisationId, wave, staysLocalUntil, promises } = given;
  if (wave !== null && !(Number.isInteger(wave) && wave >= 1 && wave <= 12)) refuse('wave-out-of-range', { at: `${at}.wave` });
  if (promises.length > 12) refuse('too-many-promises', { at: `${at}.promises` });
  return {
    organisationId,
    wave,
    worksDifferently: words(given.worksDifferently, `${at}.worksDifferently`),
    touchesPolicy: words(given.touchesPolicy, `${at}.touchesPolicy`),
    staysLocal: words(given.staysLocal, `${at}.staysLocal`),
    staysLocalUntil: staysLocalUntil === null ? null : parseDay(staysLocalUntil, `${at}.staysLocalUntil`),
    exitBefore: amount(given.exitBefore, `${at}.exitBefore`),
    exitAfter: amount(given.exitAfter, `${at}.exitAfter`),
    promises: promises.map((promise, index) => checkPromise({ ...promise, organisationId }, `${at}.promises[${index}]`)),
  };
}
