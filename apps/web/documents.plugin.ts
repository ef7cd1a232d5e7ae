// A question in the source becomes its mark in the build: the browser carries no GraphQL text, and a screen brings only its own marks.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const generated = join(import.meta.dirname, 'src/graphql/generated');
const calls = /\bgraphql\(\s*`([^`]*)`\s*,?\s*\)/g;

/** Name of the operation -> its mark in the list of trusted documents. */
function marks(): ReadonlyMap<string, string> {
  const manifest = JSON.parse(readFileSync(join(generated, 'persisted-documents.json'), 'utf8')) as Record<string, string>;
  return new Map(
    Object.entries(manifest).flatMap(([mark, text]) => {
      const name = /\b(?:query|mutation) (\w+)/.exec(text)?.[1];
      return name ? [[name, mark] as const] : [];
    }),
  );
}

/** A fragment only exists for the compiler, so nothing of it remains. */
export function trustedDocuments(): Plugin {
  return {
    name: 'trusted-documents',
    enforce: 'pre',
    load: (id) => (id === join(generated, 'gql.ts') ? `export const graphql = undefined;` : undefined),
    transform(code, id) {
      if (!/\.tsx?$/.test(id) || !id.includes('/src/') || id.includes('/generated/') || !calls.test(code)) return undefined;
      const known = marks();
      const replaced = code.replace(calls, (_call, text: string) => {
        const name = /^\s*(?:query|mutation)\s+(\w+)/.exec(text)?.[1];
        if (!name) return 'undefined';
        const mark = known.get(name);
        if (!mark) this.error(`${name} is not in the list of trusted documents: run pnpm schema.`);
        return `documentOf(${JSON.stringify(mark)})`;
      });
      return { code: `import { documentOf } from '/src/graphql/document.ts';\n${replaced}`, map: null };
    },
  };
}
