import { expect, test } from 'vitest';
import { problemOf } from './problems.ts';

test.each([
  ['$.name', 'name'],
  ['name', 'name'],
  ['$.parts[1].weights', 'parts[1].weights'],
  ['$', undefined],
  ['', undefined],
  [null, undefined],
])('a refusal at %j concerns the field %j', (path, field) => expect(problemOf({ path, message: 'Nee.' }).field).toBe(field));
