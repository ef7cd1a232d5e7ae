// Which counts a chosen key asks for, without running it: so that a missing count can be named before anything is shared.
import type { ArgumentTable } from './arguments.ts';
import { type ChosenKey, keys } from './registry.ts';

function named(table: ArgumentTable, value: unknown): string[] {
  const fields = (typeof value === 'object' && value !== null ? value : {}) as Readonly<Record<string, unknown>>;
  return Object.entries(table).flatMap(([name, { type, columns }]) => {
    const given = fields[name];
    if (type === 'driver') return typeof given === 'string' ? [given] : [];
    if (type === 'key') return isChosen(given) ? driversNamed(given) : [];
    return type === 'list' && Array.isArray(given) ? given.flatMap((row) => named(columns ?? {}, row)) : [];
  });
}

const isChosen = (value: unknown): value is ChosenKey =>
  typeof value === 'object' && value !== null && Object.hasOwn(keys, (value as { code?: string }).code ?? '');

/** Codes of the drivers that a key and the keys inside it name, each once, in the order of the form; `equal` is left out, as nobody counts it. */
export const driversNamed = ({ code, arguments: given }: ChosenKey): string[] => [
  ...new Set(named(keys[code].arguments, given).filter((driver) => driver !== 'equal')),
];
