// Stands in for the tests whose binary this platform lacks, so that the count says so.
import { expect, test } from 'vitest';

test('what needs a binary that this platform lacks', ({ skip }) => {
  expect(process.env.HANZE_ABSENT).toMatch(/: /);
  skip(process.env.HANZE_ABSENT);
});
