// The document `power` of the auditor's command: weights and a quota in, the power of every member out.
import { type Fields, type Read, readChoice, readFields, readList, readOptional } from '../../kernel/document.ts';
import { floor, format, parseRational } from '../../kernel/rational.ts';
import { readMeasure, readWeight } from '../seat-document.ts';
import { powerOf } from './indices.ts';
import { type Condition, checkGame } from './weighted-game.ts';

export interface PowerAnswer {
  swings: readonly string[];
  banzhaf: readonly string[];
  shapleyShubik: readonly string[];
  dummies: readonly number[];
  vetoers: readonly number[];
  dictator: number | null;
  /** Only there when the indices come from rounded weights. */
  approximate?: true;
}

const readRule = readOptional(readChoice(['at-least', 'more-than'] as const));

/** The smallest whole number that satisfies the rule: quotas may be fractions, weights are whole. */
function readQuota(value: unknown, at: string, strict: boolean): bigint {
  const quota = parseRational(value, at);
  const below = floor(quota);
  return strict || below * quota.den !== quota.num ? below + 1n : below;
}

function readCondition(fields: Fields, at: string, weight: Read<bigint>, otherwise: 'at-least' | 'more-than', length?: number): Condition {
  const rule = readRule(fields.rule, `${at}.rule`) ?? otherwise;
  const size = length === undefined ? {} : { length };
  const weights = readList(weight, size)(fields.weights, `${at}.weights`);
  return { weights, quota: readQuota(fields.quota, `${at}.quota`, rule === 'more-than') };
}

/**
 * Recomputes `{ weights, quota, rule?, also?: [{ weights, quota, rule? }] }` for 1 to 60 members. Weights are whole and above 0; the further
 * conditions of a double majority may give a member 0. Refuses with the path of the field.
 */
export function recomputePower(document: Fields): PowerAnswer {
  const rule = readRule(document.rule, '$.rule') ?? 'at-least';
  const first = readCondition(document, '$', readWeight, rule);
  const length = first.weights.length;
  const further = readOptional(readList((value, at) => readCondition(readFields(value, at), at, readMeasure, rule, length), { most: 2 }))(
    document.also,
    '$.also',
  );
  const power = powerOf(checkGame([first, ...(further ?? [])]));
  const { dummies, vetoers, dictator } = power;
  return {
    swings: power.swings.map(String),
    banzhaf: power.banzhaf.map(format),
    shapleyShubik: power.shapleyShubik.map(format),
    dummies,
    vetoers,
    dictator,
    ...(power.approximate && { approximate: true as const }),
  };
}
