// What the shared costs of the example region are made of, invented: it adds up to the budget of its year, to the cent.
import { municipalities, type Place } from './vier-stromen';
import { costGroups, workplaces } from './vier-stromen-costs';

type PerPlace = Readonly<Record<Place, number>>;

/** In the order in which participants share the costs: by name. */
const places = (Object.keys(municipalities) as Place[]).toSorted((a, b) => municipalities[a].name.localeCompare(municipalities[b].name));
const inOrder = (amounts: PerPlace) => places.map((place) => amounts[place]);
const all = places.map((_, place) => place);
const users = (...takers: Place[]) => takers.map((taker) => places.indexOf(taker));
const cents = (euros: number) => Math.round(euros * 100);

const fixed = (name: string, basis: string, cost: number, who = all) => ({ type: 'fixed', name, basis, cost, users: who });
const direct = (name: string, basis: string, euros: PerPlace) => ({ type: 'direct', name, basis, cost: inOrder(euros).map(cents) });
const totalOf = (euros: PerPlace) => inOrder(euros).reduce((sum, amount) => sum + amount, 0);

const locations: PerPlace = { WH: 150_000, DR: 130_000, OB: 135_000, VM: 105_000, LW: 254_000 };
const links: PerPlace = { WH: 121_000, DR: 104_000, OB: 98_000, VM: 70_000, LW: 105_000 };
const desk = { stepSize: 60, stepCost: 46_000 };
const licence = { name: 'Werkpleklicenties', basis: 'contract', until: 500, first: 1_150, beyond: 1_050 } as const;
const caseSystem = { name: 'Zaaksysteem', basis: 'contract', until: 60_000, first: 4, beyond: 3.4 } as const;
const social = { name: 'Sociaal domein', basis: 'contract', until: 60_000, first: 5, beyond: 4.2 } as const;
const shared = { civil: 380_000, finance: 420_000 };

interface Tiered {
  readonly name: string;
  readonly basis: string;
  readonly until: number;
  readonly first: number;
  readonly beyond: number;
}
const tiered = ({ name, basis, until, first, beyond }: Tiered, volumes: PerPlace) => ({
  type: 'tiers',
  name,
  basis,
  volumes: inOrder(volumes),
  prices: [
    [0, cents(first)],
    [until, cents(beyond)],
  ],
  mode: 'marginal',
});
const centsOfTiered = ({ until, first, beyond }: Tiered, volumes: PerPlace) =>
  until * cents(first) + (totalOf(volumes) - until) * cents(beyond);

const budgetOf = (key: string, year: number): number => {
  const planned = costGroups.find((group) => group.key === key)?.years[year];
  return (planned?.budget ?? 0) + (planned?.change?.euros ?? 0);
};

const inhabitantsIn = (year: 2025 | 2026): PerPlace =>
  Object.fromEntries(places.map((place) => [place, municipalities[place].inhabitants[year]])) as Record<Place, number>;

/** The document that `recordCostModel` takes; what the parts do not explain of a cost group is its shared base. */
export function costModelOf(year: 2026 | 2027): string {
  const before = year === 2026 ? 2025 : 2026;
  const seats = workplaces.counts[`${before}-01-01`];
  const heads = inhabitantsIn(before);
  const steps = Math.ceil(totalOf(seats) / desk.stepSize);
  const base = cents(budgetOf('workplace', year) - totalOf(locations) - steps * desk.stepCost) - centsOfTiered(licence, seats);
  const otherApplications =
    cents(budgetOf('applications', year) - totalOf(links) - shared.civil - shared.finance) -
    centsOfTiered(caseSystem, heads) -
    centsOfTiered(social, heads);
  const components = [
    fixed('Rekencentrum en netwerkkern', 'measured', base),
    direct('Verbindingen en locaties', 'contract', locations),
    tiered(licence, seats),
    {
      type: 'stepped',
      name: 'Servicedesk',
      basis: 'measured',
      volumes: inOrder(seats),
      stepSize: desk.stepSize,
      stepCost: cents(desk.stepCost),
    },
    tiered(caseSystem, heads),
    tiered(social, heads),
    fixed('Burgerzaken', 'contract', cents(shared.civil), users('WH', 'DR', 'OB', 'VM')),
    fixed('Financiën', 'contract', cents(shared.finance)),
    { ...direct('Eigen koppelingen', 'estimated', links), band: [0.75, 1.25] },
    { ...fixed('Overige applicaties', 'estimated', otherApplications), band: [0.8, 1.3] },
    fixed('Bewaking en toetsen', 'contract', cents(budgetOf('security', year))),
    fixed('Bestuur en secretariaat', 'measured', cents(budgetOf('office', year))),
    fixed('Geo-informatie', 'contract', cents(budgetOf('geo', year)), users('WH', 'DR', 'OB')),
    { ...fixed('Overstap zaaksysteem', 'estimated', cents(budgetOf('case-system', year))), band: [0.9, 1.25] },
  ];
  return JSON.stringify({ kind: 'components', members: places.map((place) => municipalities[place].name), components });
}
