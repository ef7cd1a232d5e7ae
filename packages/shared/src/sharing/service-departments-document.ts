// The document `serviceDepartments` of the auditor's command: costs, services, finals and who used what.
import { type Fields, readFields, readList, readOptional, readQuantity, readText, refuse as refuseField } from '../kernel/document.ts';
import { type Cents, parseCents } from '../kernel/money.ts';
import { roundShares } from '../kernel/prorate.ts';
import { format, type Rational, rational, zero } from '../kernel/rational.ts';
import { type OrRefusal, orRefusal, refusing } from '../kernel/refusal.ts';
import { checkReach, type Departments, direct, reciprocal, stepDown } from './service-departments.ts';

/** Work limits, not rules. */
const [mostServices, mostFinals] = [100, 1000];

const refuse = refusing({
  'unknown-department': {
    nl: ({ known }: { known: readonly string[] }) => `Verwacht een van deze afdelingen: ${known.join(', ')}.`,
    en: ({ known }: { known: readonly string[] }) => `expected one of the departments ${known.join(', ')}`,
  },
  'double-department': { nl: 'Elke afdeling mag één keer genoemd worden.', en: 'expected every department once' },
  'negative-use': { nl: 'Gebruik mag niet kleiner zijn dan 0.', en: 'use must not be negative' },
  'not-the-services': { nl: 'Verwacht elke dienst precies één keer.', en: 'expected every service exactly once' },
});

const readUse = (value: unknown, at: string): Rational => {
  const units = readQuantity(value, at);
  return units.num < 0n ? refuse('negative-use', { at }) : units;
};

/** Reads `{ name: value }` into one value per known department. */
function readPerDepartment<T>(
  value: unknown,
  at: string,
  known: readonly string[],
  read: (value: unknown, at: string) => T,
  missing: T,
): T[] {
  const found = known.map(() => missing);
  for (const [name, part] of Object.entries(readFields(value ?? {}, at))) {
    const index = known.indexOf(name);
    if (index === -1) refuse('unknown-department', { at: `${at}.${name}`, known });
    found[index] = read(part, `${at}.${name}`);
  }
  return found;
}

function readDepartments(document: Fields): Departments {
  const services = readList(readText, { most: mostServices })(document.services, '$.services');
  const finals = readList(readText, { most: mostFinals })(document.finals, '$.finals');
  const all = [...services, ...finals];
  if (new Set(all).size < all.length) refuse('double-department', { at: '$.finals' });
  const costs = readPerDepartment(document.costs, '$.costs', all, (cost, at) => rational(parseCents(cost, at)), zero);
  const use = readPerDepartment(document.usage, '$.usage', services, (users, at) => readPerDepartment(users, at, all, readUse, zero), null);
  return { services, finals, costs, use: use.map((users) => users ?? all.map(() => zero)) };
}

function readOrder(value: unknown, services: readonly string[]): number[] {
  const names = readOptional(readList(readText, { length: services.length }))(value, '$.order') ?? services;
  const order = names.map((name) => services.indexOf(name));
  return order.includes(-1) || new Set(order).size < order.length ? refuse('not-the-services', { at: '$.order' }) : order;
}

type PerDepartment<T> = Record<string, T>;

/** Exact cost per final department by three methods, the same in cents, the full cost of each service, and the order step-down used. */
export interface ServiceDepartmentsAnswer {
  direct: OrRefusal<PerDepartment<string>>;
  stepDown: OrRefusal<PerDepartment<string>>;
  reciprocal: PerDepartment<string>;
  reciprocalFull: PerDepartment<string>;
  order: string[];
  cents: { direct: PerDepartment<Cents> | null; stepDown: PerDepartment<Cents> | null; reciprocal: PerDepartment<Cents> };
}

/**
 * Recomputes `{ costs: { name: cents }, services, finals, usage: { service: { user: units } }, order? }`; a cost not given is 0, the order is
 * that of `services` unless given. Refuses `closed-loop` naming the circle. A method that cannot place a cost answers with its own refusal.
 */
export function recomputeServiceDepartments(document: Fields): ServiceDepartmentsAnswer {
  const departments = readDepartments(document);
  const { services, finals } = departments;
  const order = readOrder(document.order, services);
  if (!finals.length) refuseField('not-a-list', { at: '$.finals' });
  checkReach(departments);
  const named = <T>(names: readonly string[], values: readonly T[]) =>
    Object.fromEntries(names.map((name, index) => [name, values[index]!]));
  const exact = (values: readonly Rational[]) => named(finals, values.map(format));
  const cents = (values: readonly Rational[]) => named(finals, roundShares(values).cents);
  const [directly, steps] = [orRefusal(() => direct(departments)), orRefusal(() => stepDown(departments, order))];
  const { full, finals: reciprocally } = reciprocal(departments);
  return {
    direct: 'refusal' in directly ? directly : exact(directly),
    stepDown: 'refusal' in steps ? steps : exact(steps),
    reciprocal: exact(reciprocally),
    reciprocalFull: named(services, full.map(format)),
    order: order.map((service) => services[service]!),
    cents: {
      direct: 'refusal' in directly ? null : cents(directly),
      stepDown: 'refusal' in steps ? null : cents(steps),
      reciprocal: cents(reciprocally),
    },
  };
}
