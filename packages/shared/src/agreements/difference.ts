// What changed between two versions of an agreement, clause by clause; words within a clause are compared where they are shown.
import { type Clause, sameClause } from './clause.ts';

export type ClauseDifference =
  | { readonly is: 'same' | 'changed'; readonly before: Clause; readonly after: Clause }
  | { readonly is: 'added'; readonly before: null; readonly after: Clause }
  | { readonly is: 'removed'; readonly before: Clause; readonly after: null };

/**
 * Every clause of both versions once, in the order of the later one; a clause that was removed stands where it stood, after the one it
 * followed. A clause is the same when it reads the same: a new number alone is a change.
 */
export function difference(before: readonly Clause[], after: readonly Clause[]): ClauseDifference[] {
  const was = new Map(before.map((clause) => [clause.key, clause]));
  const stays = new Set(after.map(({ key }) => key));
  const removedAfter = new Map<string | null, Clause[]>();
  let last: string | null = null;
  for (const clause of before) {
    if (stays.has(clause.key)) last = clause.key;
    else removedAfter.set(last, [...(removedAfter.get(last) ?? []), clause]);
  }
  const gone = (key: string | null): ClauseDifference[] =>
    (removedAfter.get(key) ?? []).map((clause) => ({ is: 'removed', before: clause, after: null }));
  return [
    ...gone(null),
    ...after.flatMap((clause): ClauseDifference[] => {
      const earlier = was.get(clause.key);
      const one: ClauseDifference = earlier
        ? { is: sameClause(earlier, clause) ? 'same' : 'changed', before: earlier, after: clause }
        : { is: 'added', before: null, after: clause };
      return [one, ...gone(clause.key)];
    }),
  ];
}

/** How many clauses were added, removed and changed. */
export function counted(differences: readonly ClauseDifference[]): Readonly<Record<ClauseDifference['is'], number>> {
  const counts = { same: 0, changed: 0, added: 0, removed: 0 };
  for (const { is } of differences) counts[is] += 1;
  return counts;
}
