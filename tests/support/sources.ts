// The repository as the architecture tests see it: which files it holds, what each imports, where an import leads.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, resolve } from 'node:path';

export interface Import {
  /** As written. */
  readonly specifier: string;
  /** Path in the repository, or undefined for a package. */
  readonly target: string | undefined;
  /** Gone after compilation, so no part of an import cycle. */
  readonly typeOnly: boolean;
}

const root = resolve(import.meta.dirname, '../..');

/** Every file that is or would be committed, as path from the root of the repository. */
export function repositoryFiles(): string[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8' });
  return listed.split('\n').filter((path) => path && existsSync(join(root, path)));
}

export const contentOf = (path: string): string => readFileSync(join(root, path), 'utf8');

/** Statements only: the word `import` inside a text or a comment stands in the middle of a line. */
const statement =
  /^\s*(?:import|export)\s+(type\s)?([^'"`;]*?)\s*from\s*['"]([^'"]+)['"]|^\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm;

/** What a file imports, re-exports and loads later; a name that is only a type counts as such when the statement says so. */
export function importsIn(path: string, source: string, exists: (path: string) => boolean): Import[] {
  return [...source.matchAll(statement)].map(([, type, names, from, bare, dynamic]) => {
    const specifier = (from ?? bare ?? dynamic)!;
    return { specifier, target: targetOf(path, specifier, exists), typeOnly: Boolean(type) || onlyTypes(names) };
  });
}

function onlyTypes(names: string | undefined): boolean {
  const inside = /^\{([^}]*)\}$/.exec(names?.trim() ?? '')?.[1];
  const each = inside?.split(',').filter((name) => name.trim()) ?? [];
  return each.length > 0 && each.every((name) => /^\s*type\s/.test(name));
}

const packages: Record<string, string> = { '@hanze/shared/': 'packages/shared/src/', '@hanze/server/': 'apps/server/src/' };

function targetOf(path: string, specifier: string, exists: (path: string) => boolean): string | undefined {
  const owner = Object.keys(packages).find((name) => specifier.startsWith(name));
  if (!owner && !specifier.startsWith('.')) return undefined;
  const plain = owner ? packages[owner] + specifier.slice(owner.length) : normalize(join(dirname(path), specifier));
  const candidates = [plain, `${plain}.ts`, `${plain}.tsx`, plain.replace(/\.js$/, '.ts'), `${plain}/index.ts`];
  return candidates.find(exists) ?? plain;
}

/** The first cycle found, as the paths along it, or undefined. */
export function cycleIn(graph: ReadonlyMap<string, readonly Import[]>): string[] | undefined {
  const done = new Set<string>();
  const walk = (path: string, trail: string[]): string[] | undefined => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
    if (done.has(path)) return undefined;
    for (const { target, typeOnly } of graph.get(path) ?? []) {
      const cycle = target && !typeOnly && walk(target, [...trail, path]);
      if (cycle) return cycle;
    }
    done.add(path);
    return undefined;
  };
  for (const path of graph.keys()) {
    const cycle = walk(path, []);
    if (cycle) return cycle;
  }
  return undefined;
}
