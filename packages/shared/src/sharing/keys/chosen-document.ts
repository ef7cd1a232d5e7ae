// A statement's line as a document: total, members, drivers with their source, and the chosen key; out come cents, lines and the whole trace.
import { parseDay } from '../../kernel/day.ts';
import { type Fields, type Read, readFields, readList, readOptional, readQuantity, readText, readWords } from '../../kernel/document.ts';
import { type Cents, parseCents } from '../../kernel/money.ts';
import { format, rational } from '../../kernel/rational.ts';
import { refusing } from '../../kernel/refusal.ts';
import type { Text } from '../../kernel/text.ts';
import { explainTo, storeStep } from '../explanation.ts';
import { allocate } from './allocate.ts';
import type { Driver, Facts } from './facts.ts';

const refuse = refusing({
  'double-member': { nl: 'Elke deelnemer mag één keer genoemd worden.', en: 'expected every member once' },
});

/** More than the country has municipalities; a work limit, not a rule. */
const mostMembers = 1000;

/** Names of the members, each once. */
export const readMembers: Read<string[]> = (value, at) => {
  const names = readList(readText, { most: mostMembers })(value, at);
  return new Set(names).size === names.length ? names : refuse('double-member', { at });
};

const readDriver = (value: unknown, at: string, length: number): Driver => {
  const { label, unit, values, source, referenceDate } = readFields(value, at);
  const words = readOptional(readWords)(unit, `${at}.unit`);
  return {
    label: readWords(label, `${at}.label`),
    ...(words && { unit: words }),
    values: readList(readQuantity, { length })(values, `${at}.values`),
    ...(source != null && { source: readText(source, `${at}.source`) }),
    ...(referenceDate != null && { referenceDate: parseDay(referenceDate, `${at}.referenceDate`) }),
  };
};

/** Drivers by code: `{ code: { label, unit?, values, source?, referenceDate? } }`, one value per member. */
export const readDrivers = (value: unknown, at: string, length: number): Record<string, Driver> =>
  Object.fromEntries(
    Object.entries(readFields(value ?? {}, at)).map(([code, driver]) => [code, readDriver(driver, `${at}.${code}`, length)]),
  );

/** The facts of a document: `{ total, members, drivers?, subject? }`. */
export function readFacts({ total, members, drivers, subject }: Fields): Facts {
  const names = readMembers(members, '$.members');
  return {
    total: rational(parseCents(total, '$.total')),
    members: names,
    drivers: readDrivers(drivers, '$.drivers', names.length),
    subject: readOptional(readWords)(subject, '$.subject') ?? undefined,
  };
}

/** The answer as a document; exact numbers as "p/q". */
export interface ChosenAnswer {
  exact: string[];
  cents: readonly Cents[];
  lines: { label: Text; total: Cents; exact: string[]; cents: readonly Cents[]; spareCentsTo: readonly number[]; steps: unknown[] }[];
  warnings: readonly { code: string; text: Text }[];
  /** Per member, by index, the sentences that explain its share. */
  explanation: Text[][];
}

/** Recomputes `{ total, members, drivers, key: { code, arguments } }`. Refuses what `allocate` refuses. */
export function recomputeChosen(document: Fields): ChosenAnswer {
  const facts = readFacts(document);
  const { exact, cents, lines, warnings } = allocate(document.key, facts);
  return {
    exact: exact.map(format),
    cents,
    lines: lines.map((line) => ({ ...line, exact: line.exact.map(format), steps: line.steps.map(storeStep) })),
    warnings,
    explanation: facts.members.map((_, member) => lines.flatMap(({ steps }) => explainTo(steps, member))),
  };
}
