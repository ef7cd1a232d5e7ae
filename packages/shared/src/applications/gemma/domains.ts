// Which domain a reference component belongs to. GEMMA does not say it directly: a component realises application services, those serve
// business functions, and these lie in a domain or, outside the domains, in a layer of the function model.
import type { ArchiElement, ArchiRelationship } from './model.ts';

type Links = ReadonlyMap<string, readonly string[]>;

/** Answers the domain of a component: the one most of its business functions lie in; on a tie the first in the alphabet. */
export function domainsOf(
  elements: ReadonlyMap<string, ArchiElement>,
  relationships: readonly ArchiRelationship[],
): (component: string) => string | null {
  const isOf = (id: string, type: string) => elements.get(id)?.type === type;
  const links = (kinds: readonly string[], from: 'source' | 'target', wanted: (id: string) => boolean): Links => {
    const found = new Map<string, string[]>();
    for (const relationship of relationships) {
      const [here, there] = from === 'source' ? [relationship.source, relationship.target] : [relationship.target, relationship.source];
      if (!kinds.includes(relationship.type) || !wanted(there)) continue;
      found.set(here, [...(found.get(here) ?? []), there]);
    }
    return found;
  };
  const services = links(['Realization'], 'source', (id) => isOf(id, 'ApplicationService'));
  const functions = links(['Serving'], 'source', (id) => isOf(id, 'BusinessFunction'));
  const parents = links(['Aggregation', 'Composition'], 'target', (id) => isOf(id, 'BusinessFunction'));

  const above = (start: string, kind: string): string[] => {
    const seen = new Set<string>();
    const queue = [start];
    for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
      if (seen.has(id)) continue;
      seen.add(id);
      queue.push(...(parents.get(id) ?? []));
    }
    return [...seen].flatMap((id) => {
      const element = elements.get(id);
      return element?.gemmaType === kind ? [element.name] : [];
    });
  };

  return (component) => {
    const served = (services.get(component) ?? []).flatMap((service) => functions.get(service) ?? []);
    const domain = (kind: string) => mostOf(served.flatMap((id) => above(id, kind)));
    return domain('Bedrijfsfunctie domein') ?? domain('Bedrijfsfunctie laag');
  };
}

function mostOf(names: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [best] = [...counts].sort(([a, n], [b, m]) => m - n || a.localeCompare(b, 'nl'));
  return best?.[0] ?? null;
}
