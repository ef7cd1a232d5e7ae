// Joins what the files say of municipalities: the current, the abolished with their successors, and inhabitants of either.
import type { RegisterInhabitants, RegisterOrganisation, RegisterSuccession } from './batch.ts';
import type { Gathering, Taken } from './gathering.ts';
import { refuse } from './refusals.ts';

export interface Municipalities {
  readonly current: ReadonlyMap<string, RegisterOrganisation>;
  /** By code; participants may still give them a number in the register. */
  readonly abolished: Map<string, RegisterOrganisation>;
  readonly successions: readonly RegisterSuccession[];
  readonly inhabitants: readonly RegisterInhabitants[];
}

const unknownStart = '1900-01-01';

/** The municipality a succession abolished, as far as the succession tells. */
const abolishedBy = ({ oldCode, oldName, on }: RegisterSuccession): RegisterOrganisation => ({
  registerId: null,
  code: oldCode,
  kind: 'municipality',
  name: oldName,
  officialName: null,
  abbreviation: null,
  province: null,
  oin: null,
  kvk: null,
  rsin: null,
  website: null,
  period: { from: unknownStart, until: on },
  arrangement: null,
});

/** The values of rows that pass a check against the other files. */
const passing = <T>(gathering: Gathering, rows: readonly Taken<T>[], test: (value: T) => void): T[] =>
  rows.flatMap((row) => gathering.check(row, () => (test(row.value), [row.value])) ?? []);

export function joinMunicipalities(gathering: Gathering): Municipalities {
  const { gathered } = gathering;
  const current = new Map(gathered.municipalities.map(({ value }) => [value.code ?? '', value]));
  const old = new Set(gathered.successions.map(({ value }) => value.oldCode));
  const successions = passing(gathering, gathered.successions, ({ oldCode, newCode }) => {
    if (current.has(oldCode)) refuse('still-exists', { value: oldCode, at: 'oude_code' });
    if (!current.has(newCode) && !old.has(newCode)) refuse('unknown-municipality', { value: newCode, at: 'nieuwe_code' });
  });
  const abolished = new Map(successions.map((succession) => [succession.oldCode, abolishedBy(succession)]));
  const inhabitants = passing(gathering, gathered.inhabitants, ({ code }) => {
    if (!current.has(code) && !abolished.has(code)) refuse('unknown-municipality', { value: code, at: 'gemeentecode' });
  });
  return { current, abolished, successions, inhabitants };
}
