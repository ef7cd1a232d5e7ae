// For tests only: three municipalities of different size, what was counted of them, and a short way to choose a key.
import { parseRational, rational } from '../../kernel/rational.ts';
import type { Facts } from './facts.ts';
import type { KeyCode } from './registry.ts';

export const count = (label: string, ...values: (number | string)[]) => ({
  label: { nl: label, en: label },
  unit: { nl: label, en: label },
  values: values.map((value) => parseRational(value)),
});
const euros = (label: string, ...values: number[]) => ({
  label: { nl: label, en: label },
  values: values.map((value) => rational(BigInt(value) * 100n)),
});

/** Three municipalities of different size. */
export const facts: Facts = {
  total: rational(100_000_000n),
  subject: { nl: 'platform', en: 'platform' },
  members: ['Oosterbrink', 'Westerveen', 'Zuiderdam'],
  drivers: {
    inhabitants: {
      ...count('inwoners', 41250, 28731, 17609),
      unit: { nl: 'inwoners', en: 'inhabitants' },
      source: 'CBS',
      referenceDate: '2026-01-01',
    },
    accounts: count('accounts', 500, 450, 50),
    calls: count('meldingen', 600, 300, 100),
    permits2023: count('vergunningen', 90, 60, 30),
    permits2024: count('vergunningen', 100, 50, 30),
    permits2025: count('vergunningen', 110, 70, 33),
    nobody: count('niets', 0, 0, 0),
    below: count('te weinig', 1, -1, 1),
    short: count('kort', 1, 1),
    before: euros('bijdrage', 300_000, 400_000, 300_000),
  },
};
export const by = (code: KeyCode, values: unknown = {}) => ({ code, arguments: values });
export const inhabitants = by('single', { driver: 'inhabitants' });
