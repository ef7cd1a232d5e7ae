// What a lifecycle of the decision chain says: states and acts in words, who may act, and what an act freezes.
import type { Role } from '../../identity/roles.ts';
import { advance, type Lifecycle } from '../../kernel/lifecycle.ts';
import { refusing } from '../../kernel/refusal.ts';
import type { Text } from '../../kernel/text.ts';

/** Who acts: a role of a person, or the portal itself when something elsewhere makes it so. */
export type Actor = Role | 'system';

export interface Act {
  readonly label: Text;
  readonly by: readonly Actor[];
  /** What can no longer change from here on. */
  readonly freezes?: Text;
}

export interface Life<S extends string, A extends string> {
  readonly first: S;
  readonly states: Readonly<Record<S, Text>>;
  readonly acts: Readonly<Record<A, Act>>;
  readonly table: Lifecycle<S, A>;
}

const refuse = refusing({
  'not-your-act': {
    nl: ({ label }: { label: Text }) => `Dit kunt u in deze rol niet doen: ${label.nl.toLowerCase()}.`,
    en: ({ label }: { label: Text }) => `not possible in this role: ${label.en.toLowerCase()}`,
  },
});

/** A lifecycle whose states and acts are checked against each other by the compiler. */
export const life = <S extends string, A extends string>(definition: Life<S, A>): Life<S, A> => definition;

/** The state after an act by someone; refuses an act the state does not know, and one the role may not do. */
export function moveBy<S extends string, A extends string>({ table, acts }: Life<S, A>, state: S, act: A, actor: Actor): S {
  const next = advance(table, state, act);
  return acts[act].by.includes(actor) ? next : refuse('not-your-act', { label: acts[act].label });
}
