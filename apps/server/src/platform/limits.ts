// Bounds on ad-hoc documents, checked after parsing and before anything runs. Trusted documents pass them too: they are small.
import type { ApolloServerPlugin } from '@apollo/server';
import {
  type ASTNode,
  type DocumentNode,
  type FieldNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationRule,
  visit,
} from 'graphql';

export const limits = { tokens: 1000, depth: 10, aliases: 15, directives: 5, rootFields: 8, cost: 5000 } as const;

/** Commands that guess at secrets or bind a municipality: once per document, so that aliases cannot multiply attempts. */
const oncePerDocument = /^(signIn|verify|confirm|castVote|closeVote|sign|approve|invite|grant)/;

const tooMuch = (what: keyof typeof limits): GraphQLError =>
  new GraphQLError(`The document has more ${what} than the ${limits[what]} allowed.`, {
    extensions: { code: 'TOO_COSTLY', http: { status: 400 } },
  });

/** Depth and list-aware cost, fragments followed; a cycle is refused by GraphQL's own rules before this counts. */
function measure(document: DocumentNode, variables: Readonly<Record<string, unknown>>): { depth: number; cost: number } {
  const fragments = new Map(
    document.definitions.flatMap((it) => (it.kind === Kind.FRAGMENT_DEFINITION ? [[it.name.value, it.selectionSet] as const] : [])),
  );
  const pageOf = (field: FieldNode): number => {
    const first = field.arguments?.find(({ name }) => name.value === 'first')?.value;
    const value = first?.kind === Kind.INT ? Number(first.value) : first?.kind === Kind.VARIABLE ? variables[first.name.value] : undefined;
    return typeof value === 'number' ? Math.max(1, Math.min(value, 100)) : first ? 25 : 1;
  };
  const walk = (set: SelectionSetNode | undefined, depth: number, seen: readonly string[]): { depth: number; cost: number } => {
    let result = { depth, cost: 0 };
    for (const selection of set?.selections ?? []) {
      let inner: { depth: number; cost: number };
      if (selection.kind === Kind.FIELD) {
        const below = walk(selection.selectionSet, depth + 1, seen);
        inner = { depth: below.depth, cost: 1 + pageOf(selection) * below.cost };
      } else if (selection.kind === Kind.INLINE_FRAGMENT) inner = walk(selection.selectionSet, depth, seen);
      else if (seen.includes(selection.name.value)) continue;
      else inner = walk(fragments.get(selection.name.value), depth, [...seen, selection.name.value]);
      result = { depth: Math.max(result.depth, inner.depth), cost: result.cost + inner.cost };
      if (result.cost > limits.cost) return result;
    }
    return result;
  };
  return document.definitions
    .filter((it): it is OperationDefinitionNode => it.kind === Kind.OPERATION_DEFINITION)
    .map((operation) => walk(operation.selectionSet, 0, []))
    .reduce((a, b) => ({ depth: Math.max(a.depth, b.depth), cost: Math.max(a.cost, b.cost) }), { depth: 0, cost: 0 });
}

/** Counts that need no variables: aliases, directives, root fields, sensitive commands. */
export const countingRule: ValidationRule = (context) => ({
  Document(document: ASTNode) {
    const counts = { aliases: 0, directives: 0 };
    const sensitive = new Map<string, number>();
    visit(document, {
      Directive: () => void counts.directives++,
      Field(field) {
        if (field.alias) counts.aliases++;
        const name = field.name.value;
        if (oncePerDocument.test(name)) sensitive.set(name, (sensitive.get(name) ?? 0) + 1);
      },
      OperationDefinition(operation) {
        if (operation.selectionSet.selections.length > limits.rootFields) context.reportError(tooMuch('rootFields'));
      },
    });
    if (counts.aliases > limits.aliases) context.reportError(tooMuch('aliases'));
    if (counts.directives > limits.directives) context.reportError(tooMuch('directives'));
    for (const [name, times] of sensitive) {
      if (times > 1) context.reportError(new GraphQLError(`${name} may stand in a document once.`, { extensions: { code: 'TOO_COSTLY' } }));
    }
  },
});

/** Depth and cost, once the variables are known. */
export const measuring: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async didResolveOperation({ document, request }) {
        const { depth, cost } = measure(document, request.variables ?? {});
        if (depth > limits.depth) throw tooMuch('depth');
        if (cost > limits.cost) throw tooMuch('cost');
      },
    };
  },
};
