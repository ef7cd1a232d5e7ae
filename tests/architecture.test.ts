// The house keeps its own rules: the arrows between rooms, no cycles, files that fit a screen and say what they are for.
import { describe, expect, test } from 'vitest';
import { offence } from './support/arrows.ts';
import { contentOf, cycleIn, type Import, importsIn, repositoryFiles } from './support/sources.ts';

const files = repositoryFiles();
const existing = new Set(files);
const written = files.filter(
  (path) => /^(packages\/shared\/(src|bench)|apps\/(server|web)\/src|tests|scripts)\/.*\.tsx?$/.test(path) && !path.includes('/generated/'),
);
const graph = new Map(written.map((path) => [path, importsIn(path, contentOf(path), (target) => existing.has(target))]));
const product = written.filter((path) => path.includes('/src/') && !/\.(test|deep)\.tsx?$/.test(path));

const lines = (path: string) => contentOf(path).trimEnd().split('\n');
/** As the linter counts: neither blank lines nor comments make a file long. */
const weight = (path: string) =>
  contentOf(path)
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .split('\n')
    .filter((line) => line.trim() && !line.trim().startsWith('//')).length;

describe('the arrows', () => {
  test('every import goes the allowed way', () => {
    const offences = [...graph].flatMap(([path, imports]) =>
      imports.map((each) => offence(path, each) && `${path}: ${offence(path, each)}`),
    );
    expect(offences.filter(Boolean)).toEqual([]);
  });

  test('nothing imports itself by a detour', () => expect(cycleIn(graph)).toBeUndefined());

  const forbidden: [path: string, specifier: string, target: string | undefined][] = [
    ['packages/shared/src/sharing/key.ts', 'node:fs', undefined],
    ['packages/shared/src/kernel/money.ts', '../sharing/key.ts', 'packages/shared/src/sharing/key.ts'],
    ['packages/shared/src/sharing/key.ts', '../../../../apps/web/src/routes.tsx', 'apps/web/src/routes.tsx'],
    ['apps/server/src/platform/command.ts', '../decisions/vote.service', 'apps/server/src/decisions/vote.service.ts'],
    ['apps/server/src/decisions/vote.service.ts', '../sharing/key.resolver', 'apps/server/src/sharing/key.resolver.ts'],
    ['apps/server/src/decisions/vote.service.ts', '../sharing/key.type', 'apps/server/src/sharing/key.type.ts'],
    ['apps/server/src/decisions/vote.service.ts', '../sharing/key.policy', 'apps/server/src/sharing/key.policy.ts'],
    ['apps/web/src/decisions/VoteScreen.tsx', '@hanze/server/main', 'apps/server/src/main.ts'],
    ['apps/web/src/ui/Button.tsx', '../decisions/VoteScreen', 'apps/web/src/decisions/VoteScreen.tsx'],
    ['apps/web/src/ui/Button.tsx', 'urql', undefined],
  ];
  test.each(forbidden)('%s may not import %s', (path, specifier, target) => {
    expect(offence(path, { specifier, target, typeOnly: false })).toContain(specifier);
  });

  const allowed: [path: string, specifier: string, target: string | undefined][] = [
    ['packages/shared/src/sharing/key.test.ts', 'vitest', undefined],
    ['packages/shared/src/sharing/key.ts', '../kernel/money.ts', 'packages/shared/src/kernel/money.ts'],
    ['apps/server/src/decisions/vote.service.ts', '../sharing/key.service', 'apps/server/src/sharing/key.service.ts'],
    ['apps/server/src/decisions/vote.resolver.ts', './vote.policy', 'apps/server/src/decisions/vote.policy.ts'],
    ['apps/server/src/app.module.ts', './sharing/key.resolver', 'apps/server/src/sharing/key.resolver.ts'],
    ['apps/web/src/decisions/VoteScreen.tsx', '../ui/Button', 'apps/web/src/ui/Button.tsx'],
  ];
  test.each(allowed)('%s may import %s', (path, specifier, target) => {
    expect(offence(path, { specifier, target, typeOnly: false })).toBeUndefined();
  });

  test('imports are read as written: statements of several lines, types, later loading, but no texts', () => {
    const source = `import {\n  a,\n  type B,\n} from './a.ts';\nimport { type C } from './c.ts';\nimport type D from './d.ts';\nexport * from './e.ts';
import './f.css';\nconst g = () => import('./g.ts');\nconst text = "import { h } from './h.ts'";\n// from './i.ts'`;
    const found = importsIn('x/y.ts', source, () => true);
    expect(found.map(({ target, typeOnly }) => [target, typeOnly])).toEqual([
      ['x/a.ts', false],
      ['x/c.ts', true],
      ['x/d.ts', true],
      ['x/e.ts', false],
      ['x/f.css', false],
      ['x/g.ts', false],
    ]);
  });

  test('a cycle is found, and one of types alone is none', () => {
    const to = (target: string, typeOnly = false): Import[] => [{ specifier: target, target, typeOnly }];
    const knot = new Map([
      ['a', to('b')],
      ['b', to('c')],
      ['c', to('b')],
    ]);
    expect(cycleIn(knot)).toEqual(['b', 'c', 'b']);
    expect(cycleIn(knot.set('c', to('b', true)))).toBeUndefined();
  });
});

describe('the files', () => {
  test('each fits a screen or two, and half of them a single one', () => {
    expect(product.filter((path) => weight(path) > 250).map((path) => `${path}: ${weight(path)} lines`)).toEqual([]);
    const lengths = product.map((path) => lines(path).length).sort((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThan(80);
  });

  test('each opens with a sentence that says what it is for; a test beside its rule is named after it and need not', () => {
    const besideItsRule = (path: string) => /\.(test|deep)\.tsx?$/.test(path) && existing.has(path.replace(/\.(test|deep)\./, '.'));
    const opening = /^(#!.*\n)?(\/\/|\/\*\*?\s+(\* )?)\s*\S+(\s+\S+){2}/;
    const silent = written.filter((path) => !opening.test(contentOf(path)) && !besideItsRule(path));
    expect(silent).toEqual([]);
  });

  test('none knows the machine it was written on, nor where packages came from', () => {
    const machine = /(?:^|[\s'"`(=:])\/(?:work|root|home)\/\w|\bregistry\.npm|\bnpmmirror\b|^\s*tarball:|\b_authToken\b/m;
    const text = files.filter((path) => !/\.(png|jpe?g|woff2?|ico|gz|ods|pdf)$/.test(path));
    expect(text.filter((path) => machine.test(contentOf(path)))).toEqual([]);
  });
});
