// A screen asks the same statements over and over, and building one costs more than running it. A prepared read is built once per
// shape, with a slot where each value will stand, and from then on only filled in.
import type { Compilable, CompiledQuery } from 'kysely';
import { peekAct } from './act';
import type { Viewer } from './viewer';

/** The place of a value. To the query builder it looks like a value of its type. */
class Slot {
  constructor(readonly name: string) {}
}

type Values = Readonly<Record<string, string | number | null>>;
interface Prepared {
  readonly query: CompiledQuery;
  readonly slots: readonly string[];
}

const kept = 500;
const known = new Map<string, Prepared>();
let building = false;

/** What of the viewer decides how a condition looks, apart from the values in it. */
const shapeOf = (viewer: Viewer | undefined): string =>
  viewer
    ? `${viewer.kind} ${viewer.mandate?.role === 'administrator'} ${viewer.partnershipIds.length} ${!!viewer.mandate?.organisationId} ${!!viewer.personId}`
    : '';

const ofViewer = (viewer: Viewer, name: string): string | null =>
  name === 'person'
    ? viewer.personId
    : name === 'organisation'
      ? (viewer.mandate?.organisationId ?? null)
      : (viewer.partnershipIds[Number(name)] ?? null);

/** Something of the viewer in a condition: the value itself, or its slot while a read is prepared, so that no viewer's ids are kept. */
export function viewerValue(viewer: Viewer, name: 'person' | 'organisation' | number): string {
  return (building ? new Slot(`viewer ${name}`) : ofViewer(viewer, String(name))) as string;
}

const slotsOf = <V extends Values>(values: V): V =>
  Object.fromEntries(Object.keys(values).map((name) => [name, new Slot(name)])) as unknown as V;

/**
 * The statement called `name`, filled in with `values` and with what the viewer is. The builder is called once per name and shape of
 * viewer, so the name must say every choice the builder makes. A value that is not a slot would be kept for others: that throws.
 */
export function prepared<V extends Values, R>(name: string, values: V, build: (at: V) => Compilable<R>): CompiledQuery<R> {
  const viewer = peekAct()?.viewer;
  const key = `${name}|${shapeOf(viewer)}`;
  const { query, slots } = known.get(key) ?? prepare(key, values, build);
  const fill = (slot: string) => (slot.startsWith('viewer ') ? ofViewer(viewer as Viewer, slot.slice(7)) : values[slot]);
  return { ...query, parameters: slots.map(fill) };
}

function prepare<V extends Values, R>(key: string, values: V, build: (at: V) => Compilable<R>): Prepared {
  building = true;
  try {
    const query = build(slotsOf(values)).compile();
    const slots = query.parameters.map((value) => {
      if (!(value instanceof Slot))
        throw new Error(`The read '${key}' would keep the value ${String(value)}: give it as one of its values.`);
      return value.name;
    });
    if (known.size >= kept) known.delete(known.keys().next().value as string);
    known.set(key, { query, slots });
    return { query, slots };
  } finally {
    building = false;
  }
}
