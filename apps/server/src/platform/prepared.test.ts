import { Kysely, PostgresAdapter, DummyDriver, PostgresIntrospector, PostgresQueryCompiler } from 'kysely';
import { expect, test } from 'vitest';
import { newAct, withinAct } from './act';
import { prepared, viewerValue } from './prepared';
import { nobody, type Viewer } from './viewer';

const db = new Kysely<{ Thing: { id: string; owner: string } }>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (it) => new PostgresIntrospector(it),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
});
const things = (at: { id: string }) => db.selectFrom('Thing').select('id').where('id', '=', at.id);
const person = (personId: string, partnershipIds: string[] = []): Viewer => ({ ...nobody, kind: 'person', personId, partnershipIds });
const as = <T>(viewer: Viewer, work: () => T): T => withinAct(newAct({ viewer }), work);

test('a read is built once and filled in with the values of each call', () => {
  let built = 0;
  const build = (at: { id: string }) => {
    built++;
    return things(at);
  };
  const [first, second] = ['a', 'b'].map((id) => as(nobody, () => prepared('things', { id }, build)));
  expect([first?.parameters, second?.parameters, built]).toEqual([['a'], ['b'], 1]);
});

test('what a condition takes of the viewer is never kept for the next one', () => {
  const build = (at: { id: string }) => things(at).where('owner', '=', viewerValue(person('nobody at all'), 'person'));
  const parametersFor = (viewer: Viewer) => as(viewer, () => prepared('own things', { id: 'a' }, build).parameters);
  expect([parametersFor(person('p1')), parametersFor(person('p2'))]).toEqual([
    ['a', 'p1'],
    ['a', 'p2'],
  ]);
});

test('a viewer of another shape gets a read of its own', () => {
  let built = 0;
  const build = (at: { id: string }) => {
    built++;
    return things(at);
  };
  for (const viewer of [person('p1', ['x']), person('p2', ['y']), person('p3', ['x', 'y'])])
    as(viewer, () => prepared('shaped', { id: 'a' }, build));
  expect(built).toBe(2);
});

test('a value that would be kept is refused', () => {
  expect(() => as(nobody, () => prepared('baked', { id: 'a' }, (at) => things(at).where('owner', '=', 'me')))).toThrow(
    /would keep the value me/,
  );
});
