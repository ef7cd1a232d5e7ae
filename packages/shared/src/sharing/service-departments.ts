// Service departments work for each other and for the departments that bill: three ways to bring their cost to the latter.
import { commonDenominator, proportionally } from '../kernel/prorate.ts';
import { add, multiply, type Rational, rational, sum, zero } from '../kernel/rational.ts';
import { refusing } from '../kernel/refusal.ts';

const refuse = refusing({
  'closed-loop': {
    nl: ({ loop }: { loop: readonly string[] }) => `Deze afdelingen geven hun kosten alleen aan elkaar door: ${loop.join(' → ')}.`,
    en: ({ loop }: { loop: readonly string[] }) =>
      `expected every service to reach a final department; these pass cost only in a circle: ${loop.join(' → ')}`,
  },
  unused: {
    nl: ({ name }: { name: string }) => `Niemand gebruikt ${name}, dus de kosten kunnen nergens heen.`,
    en: ({ name }: { name: string }) => `expected somebody to use ${name}, so that its cost can go somewhere`,
  },
});

/** Own cost per department in cents; `use[s][d]` = units of service s used by department d (own use is left out), services first, then finals. */
export interface Departments {
  readonly services: readonly string[];
  readonly finals: readonly string[];
  readonly costs: readonly Rational[];
  readonly use: readonly (readonly Rational[])[];
}

const usersOf = ({ use }: Departments, service: number) => use[service]!.map((units, user) => (user === service ? zero : units));

/** Refuses services whose cost can never reach a final department, naming the circle they form. */
export function checkReach(departments: Departments): void {
  const { services } = departments;
  const users = services.map((_, service) => usersOf(departments, service));
  const reaches = services.map(() => false);
  for (let changed = true; changed; ) {
    const found = services.findIndex(
      (_, service) => !reaches[service] && users[service]!.some(({ num }, user) => num > 0n && (reaches[user] ?? true)),
    );
    changed = found !== -1;
    if (changed) reaches[found] = true;
  }
  let at = reaches.indexOf(false);
  if (at === -1) return;
  const walked: number[] = [];
  while (!walked.includes(at)) {
    walked.push(at);
    const next = users[at]!.findIndex(({ num }) => num > 0n);
    if (next === -1) refuse('unused', { at: `$.usage.${services[at]}`, name: services[at]! });
    at = next;
  }
  refuse('closed-loop', { at: '$.usage', loop: [...walked.slice(walked.indexOf(at)), at].map((service) => services[service]!) });
}

/** Passes cost on in one go: everything a service has, to the users that `takes` admits. */
function passOn(departments: Departments, pools: Rational[], service: number, takes: (user: number) => boolean): void {
  const weights = usersOf(departments, service).map((units, user) => (takes(user) ? units : zero));
  const parts = proportionally(pools[service]!, weights, `$.usage.${departments.services[service]}`);
  pools[service] = zero;
  parts.forEach((part, user) => (pools[user] = add(pools[user]!, part)));
}

/** Direct: services bill finals only. Refuses (`zero-weights`) a service that no final uses. Answers the cost of the finals. */
export function direct(departments: Departments): Rational[] {
  const { services, costs } = departments;
  const pools = [...costs];
  services.forEach((_, service) => passOn(departments, pools, service, (user) => user >= services.length));
  return pools.slice(services.length);
}

/** Step-down: in a fixed order, each service bills those that come later and the finals, never back. The answer depends on the order. */
export function stepDown(departments: Departments, order: readonly number[]): Rational[] {
  const { services, costs } = departments;
  const pools = [...costs];
  order.forEach((service, place) => {
    const later = new Set(order.slice(place + 1));
    passOn(departments, pools, service, (user) => user >= services.length || later.has(user));
  });
  return pools.slice(services.length);
}

/**
 * Reciprocal: the full cost of each service, x_s = c_s + sum over t of p(t→s) x_t, solved exactly, and the finals' cost.
 * Solved per unit of service (y_s = x_s / all units of s), which keeps the system in whole numbers. `checkReach` first: then it has one solution.
 * Source: the simultaneous-equations method of cost accounting textbooks (Horngren).
 */
export function reciprocal(departments: Departments): { full: Rational[]; finals: Rational[] } {
  const { services, costs } = departments;
  const units = services.map((_, service) => {
    const used = usersOf(departments, service);
    const common = commonDenominator(used);
    return used.map(({ num, den }) => num * (common / den));
  });
  const all = units.map((used) => used.reduce((a, b) => a + b, 0n));
  const common = commonDenominator(costs);
  const rows = services.map((_, s) => [
    ...services.map((_, t) => (s === t ? all[s]! : 0n) - units[t]![s]!),
    costs[s]!.num * (common / costs[s]!.den),
  ]);
  const perUnit = solve(rows).map(({ num, den }) => rational(num, den * common));
  const full = perUnit.map((price, service) => multiply(price, rational(all[service]!)));
  const finals = costs
    .slice(services.length)
    .map((own, final) =>
      add(own, sum(perUnit.map((price, service) => multiply(price, rational(units[service]![services.length + final]!))))),
    );
  return { full, finals };
}

/** Solves a regular system of whole numbers (last column: right-hand side) without fractions on the way. Source: Bareiss (1968). */
function solve(rows: bigint[][]): Rational[] {
  let previous = 1n;
  rows.forEach((_, column) => {
    const at = rows.findIndex((row, index) => index >= column && row[column] !== 0n);
    [rows[column], rows[at]] = [rows[at]!, rows[column]!];
    const lead = rows[column];
    const pivot = lead[column]!;
    rows.forEach((row, index) => {
      if (index === column) return;
      const factor = row[column]!;
      rows[index] = row.map((value, at) => (value * pivot - factor * lead[at]!) / previous);
    });
    previous = pivot;
  });
  return rows.map((row, index) => rational(row.at(-1)!, row[index]));
}
