// Per-request loaders: many single lookups become one statement. A loader dies with its request, so nothing leaks between viewers.
import DataLoader from 'dataloader';
import { currentAct } from './act';

/** The request's loader under this owner (an object that lives as long as the process, such as the reads class). */
export function loader<V>(
  owner: object,
  name: string,
  load: (ids: readonly string[]) => Promise<ReadonlyMap<string, V>>,
): DataLoader<string, V | null> {
  const { loaders } = currentAct();
  const key = ownerKey(owner, name);
  let found = loaders.get(key) as DataLoader<string, V | null> | undefined;
  if (!found) {
    found = new DataLoader<string, V | null>(async (ids) => {
      const values = await load(ids);
      return ids.map((id) => values.get(id) ?? null);
    });
    loaders.set(key, found);
  }
  return found;
}

const keys = new WeakMap<object, Map<string, symbol>>();
function ownerKey(owner: object, name: string): symbol {
  let names = keys.get(owner);
  if (!names) keys.set(owner, (names = new Map()));
  let key = names.get(name);
  if (!key) names.set(name, (key = Symbol(name)));
  return key;
}
