// A landscape made up on a real frame: per reference component some packages, who uses which, and until when they are bound. The same frame
// and the same participants always give the same landscape. Packages and contracts are invented; nothing here says anything of a municipality.
import { phaseCodes, type Phase } from '@hanze/shared/applications/phases';
import { type Degree, hostings, type Hosting, type Level, levels, type Time, times } from '@hanze/shared/applications/registries';
import { addMonths } from '@hanze/shared/terms/exit-notice';

/** Said with every record, so that nobody takes it for real. */
export const madeUp = 'Verzonnen voorbeeld op het raamwerk van GEMMA';

export interface PlannedUse {
  readonly organisationId: string;
  readonly phase: Phase;
  readonly degree: Degree;
  readonly time: Time;
  readonly hosting: Hosting;
  readonly availability: Level;
  readonly critical: boolean;
  readonly users: number;
  readonly from: string;
}
export interface PlannedContract {
  readonly organisationIds: readonly string[];
  readonly from: string;
  readonly end: string;
  readonly noticeMonths: number;
  readonly procurementMonths: number;
  readonly extensionMonths: number | null;
  readonly extensionsLeft: number | null;
  readonly yearlyCents: number;
}
export interface PlannedApplication {
  readonly name: string;
  readonly supplier: string;
  readonly componentId: string;
  readonly uses: readonly PlannedUse[];
  readonly contracts: readonly PlannedContract[];
}

/** At least `packages` applications over all components; every organisation uses nearly every function. */
export function plannedLandscape(
  components: readonly { readonly id: string; readonly name: string }[],
  organisationIds: readonly string[],
  packages: number,
): PlannedApplication[] {
  const pick = picker(20_260_630);
  const aComponent = Math.ceil(packages / Math.max(1, components.length));
  return components.flatMap(({ id: componentId, name }) => {
    const users = new Map<number, string[]>();
    for (const organisationId of organisationIds) {
      if (pick(20) === 0) continue;
      const choice = pick(aComponent);
      users.set(choice, [...(users.get(choice) ?? []), organisationId]);
    }
    return Array.from({ length: aComponent }, (_, place): PlannedApplication => {
      const ids = users.get(place) ?? [];
      return {
        name: `${name} ${'ABCDEFGH'[place] ?? place + 1} (voorbeeld)`,
        supplier: `Voorbeeldleverancier ${1 + pick(40)}`,
        componentId,
        uses: ids.map((organisationId) => plannedUse(organisationId, pick)),
        contracts: bundles(ids, pick).map((bound) => plannedContract(bound, pick)),
      };
    });
  });
}

type Pick = (below: number) => number;
const of = <T>(values: readonly T[], pick: Pick): T => values[pick(values.length)] as T;

const plannedUse = (organisationId: string, pick: Pick): PlannedUse => ({
  organisationId,
  phase: of(phaseCodes, pick),
  degree: pick(6) as Degree,
  time: of(Object.keys(times) as Time[], pick),
  hosting: of(Object.keys(hostings) as Hosting[], pick),
  availability: of(Object.keys(levels) as Level[], pick),
  critical: pick(4) === 0,
  users: 5 + pick(400),
  from: `${2020 + pick(5)}-01-01`,
});

const plannedContract = (organisationIds: readonly string[], pick: Pick): PlannedContract => {
  const extensionsLeft = pick(3);
  return {
    organisationIds,
    from: '2024-01-01',
    end: addMonths('2027-01-01', 3 * pick(20)),
    noticeMonths: of([3, 6], pick),
    procurementMonths: of([6, 9, 12], pick),
    extensionMonths: extensionsLeft === 0 ? null : 24,
    extensionsLeft: extensionsLeft === 0 ? null : extensionsLeft,
    yearlyCents: organisationIds.length * (500_000 + 1000 * pick(6000)),
  };
};

/** Cuts those with the same package into contracts of one to five parties. */
function bundles(ids: readonly string[], pick: Pick): string[][] {
  const cut: string[][] = [];
  for (let at = 0; at < ids.length; ) {
    const size = 1 + pick(5);
    cut.push(ids.slice(at, at + size));
    at += size;
  }
  return cut;
}

/** Numbers below a bound, the same row for the same seed (mulberry32). */
function picker(seed: number): Pick {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}
