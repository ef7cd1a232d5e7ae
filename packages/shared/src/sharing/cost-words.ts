// What a cost is called: kinds of lines, how often a cost returns, and who may take a package.
import type { Text } from '../kernel/text.ts';

/** What a line says about its year. A change alters the budget; together they are the budget as it stands. */
export const lineKinds = {
  budget: { nl: 'Begroting', en: 'Budget' },
  change: { nl: 'Begrotingswijziging', en: 'Budget change' },
  actual: { nl: 'Werkelijk', en: 'Actual' },
  forecast: { nl: 'Prognose', en: 'Forecast' },
} satisfies Record<string, Text>;
export type LineKind = keyof typeof lineKinds;

export const recurrences = {
  recurring: { nl: 'Elk jaar', en: 'Every year' },
  once: { nl: 'Eenmalig', en: 'Once' },
} satisfies Record<string, Text>;
export type Recurrence = keyof typeof recurrences;

/** Base: everyone pays. Plus: only who takes it pays. */
export const packageKinds = {
  base: { nl: 'Basispakket', en: 'Base package' },
  plus: { nl: 'Pluspakket', en: 'Plus package' },
} satisfies Record<string, Text>;
export type PackageKind = keyof typeof packageKinds;

/** What a statement is made of: the budget as it stands (advances rest on it), or what it really cost. */
export const bases = {
  budget: { nl: 'Volgens begroting', en: 'By budget' },
  actual: { nl: 'Werkelijk', en: 'Actual' },
} satisfies Record<string, Text>;
export type Basis = keyof typeof bases;

/** The kinds of lines that make up a basis. */
export const kindsOf: Readonly<Record<Basis, readonly LineKind[]>> = { budget: ['budget', 'change'], actual: ['actual'] };

const oneOf =
  <T extends object>(table: T) =>
  (value: unknown): value is keyof T =>
    typeof value === 'string' && Object.hasOwn(table, value);
export const isLineKind = oneOf(lineKinds);
export const isRecurrence = oneOf(recurrences);
export const isPackageKind = oneOf(packageKinds);
export const isBasis = oneOf(bases);
